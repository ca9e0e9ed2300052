import { CapabilityListElement } from './capability-list.element.js';

CapabilityListElement.define();

// So that the types of its tag and events come along with registering it.
export type * from './capability-list.element.js';
