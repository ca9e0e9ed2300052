import type { PropertyDeclarations } from 'lit';
import { AnswerElement } from '../../kit/answer-element.js';
import type { GivenState } from '../../kit/state-element.js';
import { OtherInput } from '../../kit/state-input.js';
import { capabilityListPiece, type CapabilityListState } from '../../model/capability-list.js';
import { circleModelPiece, type CircleModelState } from '../../model/circle-model.js';
import {
  describeChange,
  phaseGuidePiece,
  reduce,
  type PhaseGuideAction,
  type PhaseGuideChange,
  type PhaseGuideState,
  type Problem,
} from '../../model/phase-guide.js';
import {
  PhaseGuideChangeEvent,
  PhaseGuideProblemEvent,
  type PhaseGuideEventChange,
} from './phase-guide.events.js';
import { isFilledIn } from './phase-guide.view.js';

/** What goes into the guide and what comes out: the states it takes, and its events. */
export abstract class PhaseGuideBase extends AnswerElement<
  PhaseGuideState,
  PhaseGuideAction,
  PhaseGuideChange
> {
  static override properties: PropertyDeclarations = {
    circles: { noAccessor: true },
    list: { noAccessor: true },
  };

  readonly #circles = this.addInput(
    new OtherInput(this, circleModelPiece, 'circles', { part: () => 'circle-model' }),
  );
  readonly #list = this.addInput(
    new OtherInput(this, capabilityListPiece, 'list', { part: () => 'capability-list' }),
  );

  constructor() {
    super(phaseGuidePiece, { reduce, describe: describeChange, isFilledIn });
  }

  /** The circles, so that questions follow the circle or the card in hand. Same forms as `state`; also `<script data-for="circles">`. */
  get circles(): CircleModelState | undefined {
    return this.#circles.own;
  }

  set circles(value: GivenState<CircleModelState> | string | null | undefined) {
    this.#circles.set(value);
  }

  /** A filled-in list: what the client wants to talk about comes first in the opening. Same forms as `state`; also `<script data-for="list">`. */
  get list(): CapabilityListState | undefined {
    return this.#list.own;
  }

  set list(value: GivenState<CapabilityListState> | string | null | undefined) {
    this.#list.set(value);
  }

  /** The circles around, the portal's or the trajectory's. */
  protected get circlesShown(): CircleModelState | undefined {
    return this.#circles.given || this.#circles.place ? this.#circles.state : undefined;
  }

  /** The list around, the portal's or the trajectory's. */
  protected get listShown(): CapabilityListState | undefined {
    return this.#list.given || this.#list.place ? this.#list.state : undefined;
  }

  /** Moves focus to the open stone, or the first thing to fill in. */
  override focus(options?: FocusOptions): void {
    const first = this.find('.stone[aria-current]:enabled', 'input:enabled, textarea:enabled', 'button');
    (first ?? this.focusFallback())?.focus(options);
  }

  /** What fits the first of these selectors that fits anything. */
  protected find(...selectors: string[]): HTMLElement | undefined {
    for (const selector of selectors) {
      const found = this.renderRoot.querySelector<HTMLElement>(selector);
      if (found) return found;
    }
    return undefined;
  }

  /** Focus goes along with what the person asked for, once it is drawn. */
  protected focusLater(...selectors: string[]): void {
    void this.updateComplete.then(() => {
      this.find(...selectors)?.focus();
    });
  }

  protected override focusFallback(): HTMLElement | null {
    return this.find('#title') ?? null;
  }

  protected override changeEvent(
    state: PhaseGuideState,
    change: PhaseGuideEventChange,
  ): PhaseGuideChangeEvent {
    return new PhaseGuideChangeEvent(state, change);
  }

  protected override problemEvent(problems: readonly Problem[]): PhaseGuideProblemEvent {
    return new PhaseGuideProblemEvent(problems);
  }
}
