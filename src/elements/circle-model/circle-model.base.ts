import type { PropertyDeclarations } from 'lit';
import { AnswerElement } from '../../kit/answer-element.js';
import type { GivenState } from '../../kit/state-element.js';
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
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'earlier', 'list'];
  }

  readonly #topic: { now: Topic };
  readonly #earlier = this.addInput(circleModelPiece, 'earlier');
  readonly #list = this.addInput(capabilityListPiece, 'list', { part: () => 'capability-list' });

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
    this.#topic.now = TOPICS.find((one) => one === topic) ?? 'values';
    if (this.input.given) return;
    if (this.input.place) {
      // Goals have a part of their own in a trajectory: asks for that.
      this.input.hostDisconnected();
      this.input.clear();
      this.input.hostConnected();
    } else if (!isFilledIn(this.input.state)) {
      this.input.clear();
      super.stateReplaced(true);
    }
  }

  /** Earlier circles, to tell in words and picture what moved since then. Same forms as `state`; also `<script data-for="earlier">`. */
  get earlier(): CircleModelState | undefined {
    return this.#earlier.given ? this.#earlier.whole : undefined;
  }

  set earlier(value: GivenState<CircleModelState> | string | null | undefined) {
    if (value === undefined || value === null) this.#earlier.clear();
    else this.#earlier.set(value);
  }

  /** A filled-in list, to hint on request where its answers would lay a card. Same forms as `state`; also `<script data-for="list">`. */
  get list(): CapabilityListState | undefined {
    return this.#list.given ? this.#list.whole : undefined;
  }

  set list(value: GivenState<CapabilityListState> | string | null | undefined) {
    if (value === undefined || value === null) this.#list.clear();
    else this.#list.set(value);
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (name === 'earlier' || name === 'list') {
      if (value !== before) this[name] = value;
    } else super.attributeChangedCallback(name, before, value);
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
