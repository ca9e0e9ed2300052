import type { HistoryChange } from '../../kit/answer-element.js';
import { StateChangeEvent, StateProblemEvent } from '../../kit/state-events.js';
import type { Problem } from '../../model/piece.js';
import type { PhaseGuideChange, PhaseGuideState } from '../../model/phase-guide.js';

/** What a `phase-guide-change` tells: an action, or a step back or forth over one. */
export type PhaseGuideEventChange = PhaseGuideChange | HistoryChange<PhaseGuideChange>;

/** A person changed something. One event for each change; setting a state from outside fires none. */
export class PhaseGuideChangeEvent extends StateChangeEvent<PhaseGuideState, PhaseGuideEventChange> {
  constructor(state: PhaseGuideState, change: PhaseGuideEventChange) {
    super('phase-guide-change', state, change);
  }
}

/** Something in the state could not be read; what was good is kept. */
export class PhaseGuideProblemEvent extends StateProblemEvent {
  constructor(problems: readonly Problem[]) {
    super('phase-guide-problem', problems);
  }
}
