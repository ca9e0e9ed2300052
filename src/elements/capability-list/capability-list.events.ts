import type { HistoryChange } from '../../kit/answer-element.js';
import { StateChangeEvent, StateProblemEvent } from '../../kit/state-events.js';
import type { CapabilityListChange, CapabilityListState } from '../../model/capability-list.js';
import type { Problem } from '../../model/piece.js';
import type { Place } from './capability-list.view.js';

/** What a `capability-list-change` tells: an action, or a step back or forth over one. */
export type CapabilityListEventChange = CapabilityListChange | HistoryChange<CapabilityListChange>;

/** A person changed something in the list. One event for each change; setting a state from outside fires none. */
export class CapabilityListChangeEvent extends StateChangeEvent<
  CapabilityListState,
  CapabilityListEventChange
> {
  constructor(state: CapabilityListState, change: CapabilityListEventChange) {
    super('capability-list-change', state, change);
  }
}

/** The client said to be ready. Comes after the change event. */
export class CapabilityListFinishEvent extends Event {
  constructor(
    /** The whole state. Deep-frozen. */
    readonly state: CapabilityListState,
  ) {
    super('capability-list-finish', { bubbles: true, composed: true });
  }
}

/** The client went to another place in the list; nothing changed in the state. */
export class CapabilityListMoveEvent extends Event {
  constructor(
    /** `start`, the id of a value, `own-values` or `check`: to set as `current` another time. */
    readonly current: Place,
  ) {
    super('capability-list-move', { bubbles: true, composed: true });
  }
}

/** Something in the state could not be read; what was good is kept. */
export class CapabilityListProblemEvent extends StateProblemEvent {
  constructor(problems: readonly Problem[]) {
    super('capability-list-problem', problems);
  }
}
