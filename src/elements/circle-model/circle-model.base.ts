import type { PropertyDeclarations } from 'lit';
import { AnswerElement } from '../../kit/answer-element.js';
import type { GivenState } from '../../kit/state-element.js';
import { OtherInput, restart } from '../../kit/state-input.js';
import { capabilityListPiece, type CapabilityListState } from '../../model/capability-list.js';
import {
  circleModelPiece,
  describeChange,
  empty,
  reduce,
  suggestedRings,
  TOPICS,
  type CircleModelAction,
  type CircleModelChange,
  type CircleModelState,
  type Ring,
  type Topic,
} from '../../model/circle-model.js';
import type { Problem } from '../../model/piece.js';
import type { ByValue } from '../../model/work-values.js';
import {
  CircleModelChangeEvent,
  CircleModelProblemEvent,
  type CircleModelEventChange,
} from './circle-model.events.js';
import { isFilledIn } from './circle-model.view.js';

/** What goes into the circles and what comes out: the states it takes, its topic, and its events. */
export abstract class CircleModelBase extends AnswerElement<
  CircleModelState,
  CircleModelAction,
  CircleModelChange
> {
  static override properties: PropertyDeclarations = {
    topic: { noAccessor: true },
    earlier: { noAccessor: true },
    list: { noAccessor: true },
  };

  readonly #topic: { now: Topic };
  readonly #earlier = this.addInput(new OtherInput(this, circleModelPiece, 'earlier'));
  readonly #list = this.addInput(
    new OtherInput(this, capabilityListPiece, 'list', { part: () => 'capability-list' }),
  );

  constructor() {
    const topic: { now: Topic } = { now: 'values' };
    super(
      { ...circleModelPiece, empty: () => empty(topic.now) },
      { reduce, describe: describeChange, isFilledIn },
    );
    this.#topic = topic;
  }

  /** What the cards are, for a start without a state; a state has its own. */
  get topic(): Topic {
    return this.input.state.topic;
  }

  set topic(topic: Topic | null | undefined) {
    const next = TOPICS.find((one) => one === topic) ?? 'values';
    const { given, place, state } = this.input;
    // Only a start can be about something else; in a trajectory goals have a part of their own.
    if (next === this.#topic.now || given || (!place && isFilledIn(state))) return;
    this.#topic.now = next;
    restart(this, this.input, empty(next));
    this.stateReplaced(true);
  }

  /** Earlier circles, to tell in words and picture what moved since then. Same forms as `state`; also `<script data-for="earlier">`. */
  get earlier(): CircleModelState | undefined {
    return this.#earlier.own;
  }

  set earlier(value: GivenState<CircleModelState> | string | null | undefined) {
    this.#earlier.set(value);
  }

  /** A filled-in list, to hint on request where its answers would lay a card. Same forms as `state`; also `<script data-for="list">`. */
  get list(): CapabilityListState | undefined {
    return this.#list.own;
  }

  set list(value: GivenState<CapabilityListState> | string | null | undefined) {
    this.#list.set(value);
  }

  /** Moves focus to the first card, or the first thing to fill in. */
  override focus(options?: FocusOptions): void {
    this.find('button.face', 'select:enabled, input:enabled', 'button')?.focus(options);
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

  /** The earlier circles, as far as they can be drawn. */
  protected get earlierShown(): CircleModelState | undefined {
    return this.#earlier.shown;
  }

  /** Where the list would lay cards; nothing where there is no list. */
  protected get suggested(): ByValue<Ring> | undefined {
    return this.#list.given || this.#list.place ? suggestedRings(this.#list.state) : undefined;
  }

  /** Goals have a part of their own in a trajectory. */
  protected override get trajectoryPart(): string {
    return this.#topic.now === 'goals' ? 'circle-model-goals' : 'circle-model';
  }

  protected override changeEvent(
    state: CircleModelState,
    change: CircleModelEventChange,
  ): CircleModelChangeEvent {
    return new CircleModelChangeEvent(state, change);
  }

  protected override problemEvent(problems: readonly Problem[]): CircleModelProblemEvent {
    return new CircleModelProblemEvent(problems);
  }
}
