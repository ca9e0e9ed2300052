import type { HistoryChange } from '../../kit/answer-element.js';
import { StateChangeEvent, StateProblemEvent } from '../../kit/state-events.js';
import type { Problem } from '../../model/piece.js';
import type { ConversationSeriesChange, ConversationSeriesState } from '../../model/conversation-series.js';

/** What a `conversation-series-change` tells: an action, or a step back or forth over one. */
export type ConversationSeriesEventChange =
  ConversationSeriesChange | HistoryChange<ConversationSeriesChange>;

/** A person changed something. One event for each change; setting a state from outside fires none. */
export class ConversationSeriesChangeEvent extends StateChangeEvent<
  ConversationSeriesState,
  ConversationSeriesEventChange
> {
  constructor(state: ConversationSeriesState, change: ConversationSeriesEventChange) {
    super('conversation-series-change', state, change);
  }
}

/** Something in the state could not be read; what was good is kept. */
export class ConversationSeriesProblemEvent extends StateProblemEvent {
  constructor(problems: readonly Problem[]) {
    super('conversation-series-problem', problems);
  }
}
