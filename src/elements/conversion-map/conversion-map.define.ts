import { ConversionMapElement } from './conversion-map.element.js';

ConversionMapElement.define();

// So that the types of its tag and events come along with registering it.
export type * from './conversion-map.element.js';
