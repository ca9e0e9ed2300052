import { contractSuite } from '../suites/contract.js';
import { conversationCompassSpec } from '../suites/specs/conversation-compass.js';

contractSuite(conversationCompassSpec);
