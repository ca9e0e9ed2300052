import { CapabilityResultsElement } from './capability-results.element.js';

CapabilityResultsElement.define();

// So that the types of its tag and events come along with registering it.
export type * from './capability-results.element.js';
