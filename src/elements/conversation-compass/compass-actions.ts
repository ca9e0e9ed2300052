import type { Words } from '../../kit/words.js';
import type { ConversationCompassState, Subject, Theme, Voice } from '../../model/conversation-compass.js';
import type { CompassPlace, SubjectView } from './conversation-compass.view.js';

/** What people can do, besides the fields. */
export interface CompassActions {
  /** Opens a place of the compass; the one that is open, closes. */
  readonly choose: (place: CompassPlace) => void;
  /** Closes the open place, back to the compass. */
  readonly back: () => void;
  readonly begin: (subject: Subject) => void;
  /** Finishes the conversation; with a subject untouched it offers that once. */
  readonly close: () => void;
  /** What is untouched comes another time: finishes the conversation. */
  readonly later: () => void;
  /** What is untouched comes now. */
  readonly now: (subject: Subject) => void;
  readonly reopen: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What every part of the compass is drawn with. */
export interface Drawing {
  readonly words: Words;
  readonly state: ConversationCompassState;
  readonly subjects: readonly SubjectView[];
  /** The themes there are words for: one that a portal hides is not there. */
  readonly themes: readonly Theme[];
  readonly current: CompassPlace | undefined;
  readonly voice: Voice;
  /** Whether a professional reads along: with guidance. */
  readonly guided: boolean;
  readonly disabled: boolean;
  readonly level: number;
  /** Goes up when fields may show what is not so: they are drawn from nothing then. */
  readonly round: number;
  readonly actions: CompassActions;
}
