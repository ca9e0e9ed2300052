import { contractSuite } from '../suites/contract.js';
import { checkInSpec } from '../suites/specs/conversation-feedback.js';

contractSuite(checkInSpec);
