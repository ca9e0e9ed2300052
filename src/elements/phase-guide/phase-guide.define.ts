import { PhaseGuideElement } from './phase-guide.element.js';

PhaseGuideElement.define();

// So that the types of its tag and events come along with registering it.
export type * from './phase-guide.element.js';
