import type { HistoryChange } from '../../kit/answer-element.js';
import { StateChangeEvent, StateProblemEvent } from '../../kit/state-events.js';
import type { Problem } from '../../model/piece.js';
import type {
  PreparationQuestionsChange,
  PreparationQuestionsState,
} from '../../model/preparation-questions.js';

/** What a `preparation-questions-change` tells: an action, or a step back or forth over one. */
export type PreparationQuestionsEventChange =
  PreparationQuestionsChange | HistoryChange<PreparationQuestionsChange>;

/** A person changed something. One event for each change; setting a state from outside fires none. */
export class PreparationQuestionsChangeEvent extends StateChangeEvent<
  PreparationQuestionsState,
  PreparationQuestionsEventChange
> {
  constructor(state: PreparationQuestionsState, change: PreparationQuestionsEventChange) {
    super('preparation-questions-change', state, change);
  }
}

/** The client said to be ready. Comes after the change event. */
export class PreparationQuestionsFinishEvent extends Event {
  constructor(
    /** The whole state, also what the client keeps. Deep-frozen. */
    readonly state: PreparationQuestionsState,
  ) {
    super('preparation-questions-finish', { bubbles: true, composed: true });
  }
}

/** Something in the state could not be read; what was good is kept. */
export class PreparationQuestionsProblemEvent extends StateProblemEvent {
  constructor(problems: readonly Problem[]) {
    super('preparation-questions-problem', problems);
  }
}
