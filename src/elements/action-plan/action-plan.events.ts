import type { HistoryChange } from '../../kit/answer-element.js';
import { StateChangeEvent, StateProblemEvent } from '../../kit/state-events.js';
import type { Problem } from '../../model/piece.js';
import type { ActionPlanChange, ActionPlanState } from '../../model/action-plan.js';

/** What a `action-plan-change` tells: an action, or a step back or forth over one. */
export type ActionPlanEventChange = ActionPlanChange | HistoryChange<ActionPlanChange>;

/** A person changed something. One event for each change; setting a state from outside fires none. */
export class ActionPlanChangeEvent extends StateChangeEvent<ActionPlanState, ActionPlanEventChange> {
  constructor(state: ActionPlanState, change: ActionPlanEventChange) {
    super('action-plan-change', state, change);
  }
}

/** Something in the state could not be read; what was good is kept. */
export class ActionPlanProblemEvent extends StateProblemEvent {
  constructor(problems: readonly Problem[]) {
    super('action-plan-problem', problems);
  }
}
