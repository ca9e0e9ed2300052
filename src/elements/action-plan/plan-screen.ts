import type { ReactiveControllerHost } from 'lit';
import { PrintController } from '../../kit/print-controller.js';
import type { PlanStep } from '../../model/action-plan.js';
import type { PlanSort } from './action-plan.view.js';

/** What of a goal or a step is open: what it says, how it went, or what it says and where it belongs. */
export type PlanPanel = 'edit' | 'check' | 'place';

/** More steps than this stand folded, goal by goal. */
const MANY = 40;

/** What the screen shows besides the state: how steps are brought together, and the one panel that is open. */
export class PlanScreen {
  /** What is open, and of which goal or step. */
  opened: { readonly id: string; readonly panel: PlanPanel } | undefined;
  /** Goes up when fields may show what is not so: they are drawn from nothing then. */
  round = 0;

  readonly #host: ReactiveControllerHost;
  readonly #print: PrintController;
  /** How the portal brings steps together. */
  #given: PlanSort = 'goal';
  /** How a person does. */
  #chosen: PlanSort | undefined;
  readonly #folds = new Map<string, boolean>();
  /** The step whose day is being typed, as it was before. */
  #dated: PlanStep | undefined;
  /** A button was pressed to print. */
  #isAsked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#print = new PrintController(host);
  }

  /** How steps are brought together: as the portal does, until a person chooses. */
  get sort(): PlanSort {
    return this.#chosen ?? this.#given;
  }

  /** How the portal brings them together: what is read back depends on no choice of a reader. */
  get givenSort(): PlanSort {
    return this.#given;
  }

  /** The portal chose something else: what a person chose before is over. */
  give(sort: PlanSort): void {
    if (sort === this.#given) return;
    this.#given = sort;
    this.#chosen = undefined;
  }

  choose(sort: PlanSort): void {
    this.#chosen = sort;
    this.#redraw();
  }

  isOpen(id: string, panel: PlanPanel): boolean {
    if (this.opened?.id !== id) return false;
    return this.opened.panel === panel || (panel === 'edit' && this.opened.panel === 'place');
  }

  /** Opens a panel, and closes the one that was open; pressed again, closes it. Where it belongs unfolds below what it says. */
  toggle(id: string, panel: PlanPanel): void {
    if (!this.isOpen(id, panel)) this.opened = { id, panel };
    else this.opened = panel === 'place' ? { id, panel: 'edit' } : undefined;
    this.#redraw();
  }

  /** @returns what was open */
  close(): { readonly id: string; readonly panel: PlanPanel } | undefined {
    const before = this.opened;
    this.opened = undefined;
    this.#redraw();
    return before;
  }

  /** While a day is typed, its step stays where it is: browsers tell of each day on the way to the one that is meant. */
  dating(step: PlanStep | undefined): void {
    if (step?.id === this.#dated?.id) return;
    this.#dated = step;
    this.#redraw();
  }

  /** The step whose day is being typed, as it was before. */
  get dated(): PlanStep | undefined {
    return this.#dated && this.isOpen(this.#dated.id, 'edit') ? this.#dated : undefined;
  }

  /** Of what is gone nothing stays open. */
  keepOpen(isThere: (id: string) => boolean): void {
    if (this.opened && !isThere(this.opened.id)) this.opened = undefined;
  }

  /** Whether groups can be folded. */
  canFold(steps: number): boolean {
    return steps > MANY;
  }

  /** Whether a group is folded. Of many steps only the first group is shown at once. */
  isFolded(key: string, isFirst: boolean, steps: number): boolean {
    return this.canFold(steps) && (this.#folds.get(key) ?? !isFirst);
  }

  fold(key: string, isFolded: boolean): void {
    this.#folds.set(key, isFolded);
    this.#redraw();
  }

  /** A portal did not take a change that fields show already. */
  refused(): void {
    this.round += 1;
    this.#redraw();
  }

  /** Whether it is drawn for paper. */
  get printing(): boolean {
    return this.#isAsked || this.#print.printing;
  }

  /** Prints what is drawn for it before: while a script prints, browsers draw nothing. */
  async print(): Promise<void> {
    this.#isAsked = true;
    this.#redraw();
    await this.#host.updateComplete;
    print();
    this.#isAsked = false;
    this.#redraw();
  }

  #redraw(): void {
    this.#host.requestUpdate();
  }
}
