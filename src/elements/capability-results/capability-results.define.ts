import { CapabilityResultsElement } from './capability-results.element.js';

CapabilityResultsElement.define();
