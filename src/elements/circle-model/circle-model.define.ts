import { CircleModelElement } from './circle-model.element.js';

CircleModelElement.define();

// So that the types of its tag and events come along with registering it.
export type * from './circle-model.element.js';
