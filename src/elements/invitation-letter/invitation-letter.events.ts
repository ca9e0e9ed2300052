import type { HistoryChange } from '../../kit/answer-element.js';
import { OPTIONS, StateChangeEvent, StateProblemEvent } from '../../kit/state-events.js';
import type { Problem } from '../../model/piece.js';
import type { InvitationLetterChange, InvitationLetterState } from '../../model/invitation-letter.js';

/** What a `invitation-letter-change` tells: an action, or a step back or forth over one. */
export type InvitationLetterEventChange = InvitationLetterChange | HistoryChange<InvitationLetterChange>;

/** A person changed something. One event for each change; setting a state from outside fires none. */
export class InvitationLetterChangeEvent extends StateChangeEvent<
  InvitationLetterState,
  InvitationLetterEventChange
> {
  constructor(state: InvitationLetterState, change: InvitationLetterEventChange) {
    super('invitation-letter-change', state, change);
  }
}

/** Something in the state could not be read; what was good is kept. */
export class InvitationLetterProblemEvent extends StateProblemEvent {
  constructor(problems: readonly Problem[]) {
    super('invitation-letter-problem', problems);
  }
}

/** What can be made of a letter. */
export const LETTER_FORMATS = ['text', 'print', 'html', 'docx'] as const;
/** `text`: copied · `print`: handed to the browser's printing · `html`: a web page, downloaded · `docx`: a document for a word processor, downloaded. */
export type LetterFormat = (typeof LETTER_FORMATS)[number];

/** Something was made of the letter. Tells what, and not a word of it. */
export class InvitationLetterExportEvent extends Event {
  constructor(readonly format: LetterFormat) {
    super('invitation-letter-export', OPTIONS);
  }
}
