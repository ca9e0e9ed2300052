import { contractSuite } from '../suites/contract.js';
import { conversationStripSpec } from '../suites/specs/conversation-strip.js';

contractSuite(conversationStripSpec);
