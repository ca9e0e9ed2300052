import { StateProblemEvent } from '../../kit/state-events.js';
import type { Problem } from '../../model/piece.js';

/** Something in the state, or in the earlier one, could not be read; what was good is shown. */
export class CapabilityResultsProblemEvent extends StateProblemEvent {
  constructor(problems: readonly Problem[]) {
    super('capability-results-problem', problems);
  }
}
