import { ConversationFeedbackElement } from './conversation-feedback.element.js';

ConversationFeedbackElement.define();

// So that the types of its tag and events come along with registering it.
export type * from './conversation-feedback.element.js';
