import { ConversationStripElement } from './conversation-strip.element.js';

ConversationStripElement.define();

// So that the types of its tag and events come along with registering it.
export type * from './conversation-strip.element.js';
