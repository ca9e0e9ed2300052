import type { Entries } from '../../kit/entries.js';
import type { Words } from '../../kit/words.js';
import type { ActionPlanState, KnownLinks, PlanStep, Voice } from '../../model/action-plan.js';
import type { PlanSort } from './action-plan.view.js';
import type { PlanPanel, PlanScreen } from './plan-screen.js';

/** What a person can ask of the plan, besides writing and choosing in a field. */
export interface PlanActions {
  /** Opens and closes a panel. */
  toggle(id: string, panel: PlanPanel): void;
  close(): void;
  /** Takes a step on, as who is typing. */
  takeOn(step: PlanStep): void;
  /** Lets an idea go. */
  drop(step: PlanStep): void;
  /** Moves a step among those it stands between. */
  moveBy(step: PlanStep, by: -1 | 1): void;
  sort(sort: PlanSort): void;
  fold(key: string, isFolded: boolean): void;
  /** Makes a file for a calendar. */
  calendar(step: PlanStep): void;
  print(): void;
  undo(): void;
  redo(): void;
}

/** What all templates of the plan write and draw with. */
export interface Drawing {
  readonly words: Words;
  readonly state: ActionPlanState;
  readonly voice: Voice;
  readonly disabled: boolean;
  /** Nothing can be pressed. */
  readonly asText: boolean;
  /** Level of the element's own heading. */
  readonly level: number;
  readonly sort: PlanSort;
  readonly known: KnownLinks;
  readonly screen: PlanScreen;
  readonly entries: Entries;
  readonly actions: PlanActions;
}
