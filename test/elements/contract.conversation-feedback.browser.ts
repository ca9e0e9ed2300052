import { contractSuite } from '../suites/contract.js';
import { conversationFeedbackSpec } from '../suites/specs/conversation-feedback.js';

contractSuite(conversationFeedbackSpec);
