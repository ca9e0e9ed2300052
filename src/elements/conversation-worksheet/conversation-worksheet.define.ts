import { ConversationWorksheetElement } from './conversation-worksheet.element.js';

ConversationWorksheetElement.define();

// So that the types of its tag and events come along with registering it.
export type * from './conversation-worksheet.element.js';
