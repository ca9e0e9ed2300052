import { ActionPlanElement } from './action-plan.element.js';

ActionPlanElement.define();

// So that the types of its tag and events come along with registering it.
export type * from './action-plan.element.js';
