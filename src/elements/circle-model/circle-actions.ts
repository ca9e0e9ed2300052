import type { CardId, CircleModelAction, Place } from '../../model/circle-model.js';

/** What the parts of the circles can ask of the element they are in. */
export interface CircleActions {
  /** Changes the state; tells whether it made a difference. */
  readonly perform: (action: CircleModelAction, run?: string) => boolean;
  /** Lays a card somewhere, and keeps focus on it. */
  readonly move: (card: CardId, to: Place) => void;
  /** Takes a card in hand, to choose a circle for it; nothing puts it back. */
  readonly choose: (card: CardId | undefined) => void;
  /** Opens the questions of a card, at one of them; nothing closes them. */
  readonly open: (card: CardId | undefined, question?: string) => void;
  /** Shows or hides the deeper questions. */
  readonly showDeeper: (show: boolean) => void;
  /** The client does not want to answer now. */
  readonly answerLater: () => void;
  readonly showHints: (show: boolean) => void;
  readonly showAs: (layout: 'circles' | 'list') => void;
  readonly print: (sheets: 'filled' | 'blank') => void;
  readonly redraw: () => void;
  readonly focusLater: (selector: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}
