import type { HistoryChange } from '../../kit/answer-element.js';
import { StateChangeEvent, StateProblemEvent } from '../../kit/state-events.js';
import type { Problem } from '../../model/piece.js';
import type { CircleModelChange, CircleModelState } from '../../model/circle-model.js';

/** What a `circle-model-change` tells: an action, or a step back or forth over one. */
export type CircleModelEventChange = CircleModelChange | HistoryChange<CircleModelChange>;

/** A person changed something. One event for each change; setting a state from outside fires none. */
export class CircleModelChangeEvent extends StateChangeEvent<CircleModelState, CircleModelEventChange> {
  constructor(state: CircleModelState, change: CircleModelEventChange) {
    super('circle-model-change', state, change);
  }
}

/** Something in the state could not be read; what was good is kept. */
export class CircleModelProblemEvent extends StateProblemEvent {
  constructor(problems: readonly Problem[]) {
    super('circle-model-problem', problems);
  }
}
