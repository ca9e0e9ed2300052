import { contractSuite } from '../suites/contract.js';
import { conversationWorksheetSpec } from '../suites/specs/conversation-worksheet.js';

contractSuite(conversationWorksheetSpec);
