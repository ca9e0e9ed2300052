import { ConversationCompassElement } from './conversation-compass.element.js';

ConversationCompassElement.define();

// So that the types of its tag and events come along with registering it.
export type * from './conversation-compass.element.js';
