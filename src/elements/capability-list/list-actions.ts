import type { CapabilityListAction } from '../../model/capability-list.js';
import type { Voice } from '../../model/piece.js';
import type { Place } from './capability-list.view.js';

/** What the parts of the list can ask of the list they are in. */
export interface ListActions {
  /** Changes the state; tells whether it made a difference. */
  perform(action: CapabilityListAction, run?: string): boolean;
  /** Who is typing. */
  voice(): Voice;
  /** Called with each change of a field, before it counts. */
  follow(event: Event): void;
  redraw(): void;
  /** Shows a place and moves focus there. */
  go(place: Place): void;
  /** Moves focus, once it is drawn. */
  focusLater(selector: string): void;
  /** Opens the choice of a situation, and leaves it open: an arrow key chooses already, and may only be on its way. */
  chooseSituation(): void;
  /** Shows more values of a long list. */
  more(): void;
  finish(): void;
  reopen(): void;
  undo(): void;
  redo(): void;
  nameOf(id: string): string;
  sayRemoved(name: string): void;
}
