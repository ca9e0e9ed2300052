import { PreparationQuestionsElement } from './preparation-questions.element.js';

PreparationQuestionsElement.define();

// So that the types of its tag and events come along with registering it.
export type * from './preparation-questions.element.js';
