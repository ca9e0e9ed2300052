import { contractSuite } from '../suites/contract.js';
import { conversationSeriesSpec } from '../suites/specs/conversation-series.js';

contractSuite(conversationSeriesSpec);
