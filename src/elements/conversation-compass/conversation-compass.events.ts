import type { HistoryChange } from '../../kit/answer-element.js';
import { OPTIONS, StateChangeEvent, StateProblemEvent } from '../../kit/state-events.js';
import type {
  ConversationCompassChange,
  ConversationCompassState,
} from '../../model/conversation-compass.js';
import type { Problem } from '../../model/piece.js';
import type { CompassPlace } from './conversation-compass.view.js';

/** What a `conversation-compass-change` tells: an action, or a step back or forth over one. */
export type ConversationCompassEventChange =
  ConversationCompassChange | HistoryChange<ConversationCompassChange>;

/** A person changed something. One event for each change; setting a state from outside fires none. */
export class ConversationCompassChangeEvent extends StateChangeEvent<
  ConversationCompassState,
  ConversationCompassEventChange
> {
  constructor(state: ConversationCompassState, change: ConversationCompassEventChange) {
    super('conversation-compass-change', state, change);
  }
}

/** The conversation was finished, also with subjects left for later. Comes after the change event; it can be opened again. */
export class ConversationCompassCloseEvent extends Event {
  constructor(
    /** The whole state. Deep-frozen. */
    readonly state: ConversationCompassState,
  ) {
    super('conversation-compass-close', OPTIONS);
  }
}

/**
 * Another place of the compass was opened, or the open one was closed: by a press, by a step back or forth, or because the conversation
 * was finished or opened again. That by itself changes nothing in the state; what changes it fires a change event too, before this one.
 */
export class ConversationCompassMoveEvent extends Event {
  constructor(
    /** A subject, or `ours`: to set as `current` another time. Nothing where no place is open. */
    readonly current: CompassPlace | undefined,
  ) {
    super('conversation-compass-move', OPTIONS);
  }
}

/** Something in the input could not be read; what was good is kept. */
export class ConversationCompassProblemEvent extends StateProblemEvent {
  constructor(problems: readonly Problem[]) {
    super('conversation-compass-problem', problems);
  }
}
