import type { HistoryChange } from '../../kit/answer-element.js';
import { StateChangeEvent, StateProblemEvent } from '../../kit/state-events.js';
import type { Problem } from '../../model/piece.js';
import type {
  ConversationWorksheetChange,
  ConversationWorksheetState,
} from '../../model/conversation-worksheet.js';

/** What a `conversation-worksheet-change` tells: an action, or a step back or forth over one. */
export type ConversationWorksheetEventChange =
  ConversationWorksheetChange | HistoryChange<ConversationWorksheetChange>;

/** A person changed something. One event for each change; setting a state from outside fires none. */
export class ConversationWorksheetChangeEvent extends StateChangeEvent<
  ConversationWorksheetState,
  ConversationWorksheetEventChange
> {
  constructor(state: ConversationWorksheetState, change: ConversationWorksheetEventChange) {
    super('conversation-worksheet-change', state, change);
  }
}

/** Something in the state could not be read; what was good is kept. */
export class ConversationWorksheetProblemEvent extends StateProblemEvent {
  constructor(problems: readonly Problem[]) {
    super('conversation-worksheet-problem', problems);
  }
}
