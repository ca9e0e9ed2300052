import type { CapabilityListAction } from '../../model/capability-list.js';
import type { Voice } from '../../model/piece.js';
import type { Place } from './capability-list.view.js';

/** What the parts of the list can ask of the list they are in. */
export interface ListActions {
  /** Changes the state; tells whether it made a difference. */
  readonly perform: (action: CapabilityListAction, run?: string) => boolean;
  /** Who is typing. */
  readonly voice: () => Voice;
  /** Called with each change of a field, before it counts. */
  readonly follow: (event: Event) => void;
  /** Shows a place and moves focus there. */
  readonly go: (place: Place) => void;
  /** Moves focus, once it is drawn. */
  readonly focusLater: (selector: string) => void;
  /** Opens the choice of a situation, and leaves it open: an arrow key chooses already, and may only be on its way. */
  readonly chooseSituation: () => void;
  /** Shows more values of a long list. */
  readonly more: () => void;
  readonly finish: () => void;
  readonly reopen: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}
