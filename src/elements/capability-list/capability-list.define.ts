import { CapabilityListElement } from './capability-list.element.js';

CapabilityListElement.define();
