import { ConversationSeriesElement } from './conversation-series.element.js';

ConversationSeriesElement.define();

// So that the types of its tag and events come along with registering it.
export type * from './conversation-series.element.js';
