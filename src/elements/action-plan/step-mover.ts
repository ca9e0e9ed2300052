import type { LitElement, ReactiveController } from 'lit';
import { DragController, type Point } from '../../kit/drag-controller.js';
import { siblingsOf, type ActionPlanState, type PlanStep } from '../../model/action-plan.js';
import { keyOfGoal } from './action-plan.view.js';

/** The element, as far as moving knows it. */
interface MoverHost {
  readonly element: LitElement;
  readonly state: () => ActionPlanState;
  /** Whether steps lie in their order, and can be moved. */
  readonly canDrag: () => boolean;
  readonly move: (step: string, goal: string | null, before: string | null) => void;
  /** Remembers where everything lies, so that what is let go glides from there. */
  readonly remember: () => void;
  readonly sayHeld: (step: PlanStep) => void;
  readonly sayBack: (step: PlanStep) => void;
}

/** Where a step would come to lie. */
interface Landing {
  readonly goal: string | undefined;
  /** The step it would come before; nothing after all of them. */
  readonly before: string | undefined;
  readonly group: HTMLElement;
}

/** Moves steps within and between goals: by dragging, or one place at a time. */
export class StepMover implements ReactiveController {
  readonly #host: MoverHost;
  readonly #drag: DragController;
  /** The step that is dragged: an element can be drawn for another one meanwhile. */
  #held = '';
  /** The cards as they are drawn now, by their steps. */
  #cards: ReadonlyMap<string, HTMLElement> = new Map();
  /** What is marked as the place where it would come. */
  #marked: HTMLElement[] = [];

  constructor(host: MoverHost) {
    this.#host = host;
    this.#drag = new DragController(host.element, {
      find: ({ target }) => {
        const grip = host.canDrag() ? (target as Element | null)?.closest('.grip, .step-name') : undefined;
        return grip?.closest<HTMLElement>('[data-step]') ?? undefined;
      },
      lift: (item) => {
        this.#held = idOf(item);
        item.classList.add('held');
        this.#findCards();
        const step = this.#step(this.#held);
        if (step) host.sayHeld(step);
      },
      over: (item, point) => {
        this.#mark(this.#landing(item, point));
      },
      drop: (item, point) => {
        const landing = this.#landing(item, point);
        host.remember();
        this.#letGo(item);
        const step = this.#step(this.#held);
        if (landing && step && !this.#isThere(step, landing))
          host.move(step.id, landing.goal ?? null, landing.before ?? null);
        else if (step) host.sayBack(step);
        // Also where nothing changed: it glides home.
        host.element.requestUpdate();
      },
      cancel: (item) => {
        this.#letGo(item);
        const step = this.#step(this.#held);
        if (step) host.sayBack(step);
      },
    });
    host.element.addController(this);
  }

  /** What shows another step now is no longer the one in hand. */
  hostUpdated(): void {
    const { dragging } = this.#drag;
    if (!dragging) return;
    if (idOf(dragging) === this.#held) this.#findCards();
    else this.#drag.cancel();
  }

  /**
   * Moves a step one place earlier or later.
   * @returns whether there was such a place
   */
  moveBy(step: PlanStep, by: -1 | 1): boolean {
    const steps = siblingsOf(this.#host.state(), step);
    const at = steps.findIndex(({ id }) => id === step.id);
    const to = at + by;
    if (at < 0 || to < 0 || to >= steps.length) return false;
    const before = steps[by < 0 ? to : to + 1]?.id;
    this.#host.move(step.id, step.goal ?? null, before ?? null);
    return true;
  }

  /** Once for all frames of a drag: there may be hundreds. */
  #findCards(): void {
    const cards = this.#host.element.renderRoot.querySelectorAll<HTMLElement>('.screen [data-step]');
    this.#cards = new Map([...cards].map((card) => [idOf(card), card]));
  }

  #step(id: string): PlanStep | undefined {
    return this.#host.state().actions.find((step) => step.id === id);
  }

  /** The place under a point: of the cards it can change places with, before the first whose middle lies below. */
  #landing(item: HTMLElement, { x, y }: Point): Landing | undefined {
    const step = this.#step(this.#held);
    const under = this.#host.element.shadowRoot?.elementsFromPoint(x, y) ?? [];
    const group = under
      .find((element) => !item.contains(element) && element.closest('[data-goal]'))
      ?.closest<HTMLElement>('[data-goal]');
    if (!step || !group) return undefined;
    const state = this.#host.state();
    const given = group.dataset['goal'] || undefined;
    // A step of a goal that is gone keeps it, as long as it stays with the steps of no goal.
    const goal = given === undefined && keyOfGoal(state, step.goal) === 'goal' ? step.goal : given;
    const before = siblingsOf(state, step, goal).find(({ id }) => {
      const card = id === step.id ? undefined : this.#cards.get(id);
      if (!card || !group.contains(card)) return false;
      const { top, height } = card.getBoundingClientRect();
      return y < top + height / 2;
    });
    return { goal, before: before?.id, group };
  }

  #isThere(step: PlanStep, { goal, before }: Landing): boolean {
    if (step.goal !== goal) return false;
    const steps = siblingsOf(this.#host.state(), step);
    return steps[steps.findIndex(({ id }) => id === step.id) + 1]?.id === before;
  }

  /** The goal it would come to, and the card it would come before. */
  #mark(landing: Landing | undefined): void {
    for (const element of this.#marked) element.removeAttribute('data-over');
    this.#marked = [];
    if (!landing) return;
    const card = landing.before === undefined ? undefined : this.#cards.get(landing.before);
    this.#marked = card ? [landing.group, card] : [landing.group];
    for (const element of this.#marked) element.setAttribute('data-over', '');
  }

  #letGo(item: HTMLElement): void {
    item.classList.remove('held');
    this.#mark(undefined);
  }
}

function idOf(item: HTMLElement): string {
  return item.dataset['step'] ?? '';
}
