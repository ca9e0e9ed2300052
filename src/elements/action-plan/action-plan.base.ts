import type { PropertyDeclarations, PropertyValues } from 'lit';
import { AnswerElement } from '../../kit/answer-element.js';
import type { GivenState } from '../../kit/state-element.js';
import { OtherInput } from '../../kit/state-input.js';
import type { Arrival } from '../../kit/trajectory-link.js';
import {
  actionPlanPiece,
  describeChange,
  isPlanFilledIn,
  reduce,
  type ActionPlanAction,
  type ActionPlanChange,
  type ActionPlanState,
  type KnownLinks,
  type Problem,
} from '../../model/action-plan.js';
import { capabilityListPiece, type CapabilityListState } from '../../model/capability-list.js';
import { conversationSeriesPiece, type ConversationSeriesState } from '../../model/conversation-series.js';
import { conversionMapPiece, type ConversionMapState } from '../../model/conversion-map.js';
import {
  ActionPlanChangeEvent,
  ActionPlanProblemEvent,
  type ActionPlanEventChange,
} from './action-plan.events.js';
import type { PlanSort } from './action-plan.view.js';
import { GoneLinks } from './gone-links.js';

/** What goes into the plan and what comes out: what a portal sets on it, the states it takes, and its events. */
export abstract class ActionPlanBase extends AnswerElement<
  ActionPlanState,
  ActionPlanAction,
  ActionPlanChange
> {
  static override properties: PropertyDeclarations = {
    sort: { reflect: true },
    list: { noAccessor: true },
    map: { noAccessor: true },
    series: { noAccessor: true },
  };

  /** How steps are brought together: by `goal`, `who`, `value` or `time`. A person can choose another way. Default: `goal`. */
  sort: PlanSort = 'goal';

  readonly #list = this.addInput(
    new OtherInput(this, capabilityListPiece, 'list', {
      part: () => 'capability-list',
      onNewState: (anew) => {
        this.#otherCame(anew);
      },
    }),
  );
  readonly #map = this.addInput(
    new OtherInput(this, conversionMapPiece, 'map', {
      part: () => 'conversion-map',
      onNewState: (anew) => {
        this.#otherCame(anew);
      },
    }),
  );
  readonly #series = this.addInput(
    new OtherInput(this, conversationSeriesPiece, 'series', {
      part: () => 'conversation-series',
      onNewState: (anew) => {
        this.#otherCame(anew);
      },
    }),
  );
  readonly #gone = new GoneLinks(this.#list, this.#map, this.#series);

  constructor() {
    super(actionPlanPiece, { reduce, describe: describeChange, isFilledIn: isPlanFilledIn });
  }

  /** A list, for the names of the client's own values. Same forms as `state`; also `<script data-for="list">`. */
  get list(): CapabilityListState | undefined {
    return this.#list.own;
  }

  set list(value: GivenState<CapabilityListState> | string | null | undefined) {
    this.#list.set(value);
  }

  /** A conversion map, for the words of the factors that steps come from. Same forms as `state`; also `<script data-for="map">`. */
  get map(): ConversionMapState | undefined {
    return this.#map.own;
  }

  set map(value: GivenState<ConversionMapState> | string | null | undefined) {
    this.#map.set(value);
  }

  /** A series, for the conversations in which goals were set. Same forms as `state`; also `<script data-for="series">`. */
  get series(): ConversationSeriesState | undefined {
    return this.#series.own;
  }

  set series(value: GivenState<ConversationSeriesState> | string | null | undefined) {
    this.#series.set(value);
  }

  /** What of the last input could not be read, and which links lead to nothing, with messages in the language of the element. */
  override get problems(): readonly Problem[] {
    return [
      ...super.problems,
      ...this.#gone.problems.map((problem) => ({
        ...problem,
        message: this.words.plain(`problem.${problem.code}`),
      })),
    ];
  }

  /** What could not be read. A link that leads to nothing is shown beside its goal or step. */
  protected get unreadable(): readonly Problem[] {
    return super.problems.filter(({ code }) => code !== 'unknown-link');
  }

  /** What is known of the list, the map and the series. */
  protected get known(): KnownLinks {
    return this.#gone.known;
  }

  #otherCame(anew: Arrival): void {
    if (anew) this.#gone.renew();
  }

  protected override stateReplaced(anew: Arrival): void {
    super.stateReplaced(anew);
    if (anew) this.#gone.renew();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#gone.look(this.input.state);
  }

  protected override updated(changed: PropertyValues): void {
    this.input.report.push(...this.#gone.untold());
    super.updated(changed);
  }

  /** Moves focus to the first thing to fill in. */
  override focus(options?: FocusOptions): void {
    (this.find('input:enabled, textarea:enabled', 'button') ?? this.focusFallback())?.focus(options);
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
    state: ActionPlanState,
    change: ActionPlanEventChange,
  ): ActionPlanChangeEvent {
    return new ActionPlanChangeEvent(state, change);
  }

  protected override problemEvent(problems: readonly Problem[]): ActionPlanProblemEvent {
    return new ActionPlanProblemEvent(problems);
  }
}
