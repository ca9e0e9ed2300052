import type { HistoryChange } from '../../kit/answer-element.js';
import { OPTIONS, StateChangeEvent, StateProblemEvent } from '../../kit/state-events.js';
import type { Problem } from '../../model/piece.js';
import type {
  CheckInChoice,
  ConversationFeedbackChange,
  ConversationFeedbackState,
} from '../../model/conversation-feedback.js';

/** What a `conversation-feedback-change` tells: an action, or a step back or forth over one. */
export type ConversationFeedbackEventChange =
  ConversationFeedbackChange | HistoryChange<ConversationFeedbackChange>;

/** A person changed something. One event for each change; setting a state from outside fires none. */
export class ConversationFeedbackChangeEvent extends StateChangeEvent<
  ConversationFeedbackState,
  ConversationFeedbackEventChange
> {
  constructor(state: ConversationFeedbackState, change: ConversationFeedbackEventChange) {
    super('conversation-feedback-change', state, change);
  }
}

/**
 * The client asks for a pause, for going on or for something else: for the page in which both sit. It comes before the change event that
 * is to save, holds nothing else of what the client filled in, and comes whether or not the client shares the rest.
 */
export class ConversationFeedbackCheckInEvent extends Event {
  constructor(
    /** What the client asks for now; nothing once all was taken back. */
    readonly choice: CheckInChoice | undefined,
  ) {
    super('conversation-feedback-check-in', OPTIONS);
  }
}

/** Something in the state could not be read; what was good is kept. */
export class ConversationFeedbackProblemEvent extends StateProblemEvent {
  constructor(problems: readonly Problem[]) {
    super('conversation-feedback-problem', problems);
  }
}
