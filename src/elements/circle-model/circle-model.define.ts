import { CircleModelElement } from './circle-model.element.js';

CircleModelElement.define();
