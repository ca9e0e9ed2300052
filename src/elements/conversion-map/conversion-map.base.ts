import type { PropertyDeclarations, PropertyValues } from 'lit';
import { AnswerElement } from '../../kit/answer-element.js';
import type { GivenState } from '../../kit/state-element.js';
import { OtherInput } from '../../kit/state-input.js';
import type { Arrival } from '../../kit/trajectory-link.js';
import { actionPlanPiece, type ActionPlanState } from '../../model/action-plan.js';
import { capabilityListPiece, type CapabilityListState } from '../../model/capability-list.js';
import { circleModelPiece, type CircleModelState } from '../../model/circle-model.js';
import {
  conversionMapPiece,
  describeChange,
  empty,
  possibleStep,
  reduce,
  reportGone,
  type ConversionMapAction,
  type ConversionMapChange,
  type ConversionMapState,
  type Factor,
  type FactorStep,
  type Problem,
} from '../../model/conversion-map.js';
import type { ValueId } from '../../model/work-values.js';
import { planWithStep, stepInPlanChange } from '../../model/step-in-plan.js';
import {
  ConversionMapChangeEvent,
  ConversionMapProblemEvent,
  type ConversionMapEventChange,
} from './conversion-map.events.js';
import { isFilledIn } from './conversion-map.view.js';
import { Elsewhere } from './elsewhere.js';
import type { StepView } from './map-drawing.js';

/** What goes into the map and what comes out: the states it takes, what is gone from these, and its events. */
export abstract class ConversionMapBase extends AnswerElement<
  ConversionMapState,
  ConversionMapAction,
  ConversionMapChange
> {
  static override properties: PropertyDeclarations = {
    about: { reflect: true },
    list: { noAccessor: true },
    circles: { noAccessor: true },
    plan: { noAccessor: true },
  };

  /** The id of the chosen value that is open. A person can open another. Default: the first that was chosen. */
  about: ValueId | null = null;

  readonly #list = this.addInput(
    new OtherInput(this, capabilityListPiece, 'list', { part: () => 'capability-list' }),
  );
  readonly #circles = this.addInput(
    new OtherInput(this, circleModelPiece, 'circles', { part: () => 'circle-model' }),
  );
  readonly #plan = this.addInput(
    new OtherInput(this, actionPlanPiece, 'plan', { part: () => 'action-plan' }),
  );

  /** What other pieces tell. */
  protected readonly elsewhere = new Elsewhere({
    list: this.#list,
    circles: this.#circles,
    plan: this.#plan,
  });

  /** What is gone from other pieces, and what of it was told. */
  #gone: readonly Problem[] = [];
  #goneFrom: readonly unknown[] = [];
  readonly #told = new Set<string>();

  constructor() {
    const before = { state: empty() };
    super(conversionMapPiece, {
      reduce: (state, action) => {
        before.state = state;
        return reduce(state, action);
      },
      describe: (action) => describeChange(action, before.state),
      isFilledIn,
    });
  }

  /** A filled-in list, for the client's own values and for what the client marked: offered first. Same forms as `state`; also `<script data-for="list">`. */
  get list(): CapabilityListState | undefined {
    return this.#list.own;
  }

  set list(value: GivenState<CapabilityListState> | string | null | undefined) {
    this.#list.set(value);
  }

  /** The circles, for own values and for those in the middle ring: offered first. Same forms as `state`; also `<script data-for="circles">`. */
  get circles(): CircleModelState | undefined {
    return this.#circles.own;
  }

  set circles(value: GivenState<CircleModelState> | string | null | undefined) {
    this.#circles.set(value);
  }

  /** The plan, to tell what became of a step. Only read. Same forms as `state`; also `<script data-for="plan">`. */
  get plan(): ActionPlanState | undefined {
    return this.#plan.own;
  }

  set plan(value: GivenState<ActionPlanState> | string | null | undefined) {
    this.#plan.set(value);
  }

  /** What of the input could not be read, and which values and steps are in no other piece any more. */
  override get problems(): readonly Problem[] {
    const words = this.words as typeof this.words | undefined;
    return [
      ...super.problems,
      ...this.#gone.map((problem) => ({
        ...problem,
        message: words?.plain(`problem.${problem.code}`) ?? problem.message,
      })),
    ];
  }

  /** What could not be read. What is gone from other pieces is told where it stands. */
  protected get unread(): readonly Problem[] {
    return super.problems;
  }

  /**
   * Called before a factor is linked to a step: inside a trajectory the step goes into the plan, in the same change. Elsewhere the portal puts
   * it there, when it hears of the change.
   */
  protected stepMade(step: FactorStep): void {
    this.input.place?.along?.('action-plan', (plan) => planWithStep(plan, step), stepInPlanChange(step));
  }

  /** Puts the possible step of a factor in the plan, and links them. */
  protected makeStep(factor: Factor, id: string): boolean {
    if (this.locked || factor.step !== undefined) return false;
    const voice = this.typing;
    this.elsewhere.sent(id);
    this.stepMade(possibleStep(factor, id, voice));
    return this.perform({ type: 'make-step', factor: factor.id, step: id, voice });
  }

  /** What became of the step of a factor; nothing where there is none. */
  protected stepViewOf(factor: Factor): StepView | undefined {
    const { step } = factor;
    if (step === undefined) return undefined;
    const { elsewhere } = this;
    const planned = elsewhere.planned(step);
    if (planned) return { place: 'in-plan', label: planned.label };
    const { label } = possibleStep(factor, step, this.typing);
    const { actions } = elsewhere.known;
    if (!actions) return { place: 'in-plan', label: label || undefined };
    return { place: elsewhere.isOnTheWay(step) ? 'on-the-way' : 'gone', label };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { state } = this.input;
    const { known } = this.elsewhere;
    if (state === this.#goneFrom[0] && known === this.#goneFrom[1]) return;
    this.#goneFrom = [state, known];
    const gone: Problem[] = [];
    reportGone(state, known, (path, code, value) => {
      gone.push({ path, code, message: `${state.kind}: ${code} at ${path}`, value });
    });
    this.#gone = gone;
    // Each once: the same is not news when something else changes.
    for (const problem of gone) {
      const key = `${problem.code} ${String(problem.value)}`;
      if (!this.#told.has(key)) this.input.report.push(problem);
      this.#told.add(key);
    }
  }

  protected override stateReplaced(anew: Arrival): void {
    super.stateReplaced(anew);
    if (anew) this.#told.clear();
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
    state: ConversionMapState,
    change: ConversionMapEventChange,
  ): ConversionMapChangeEvent {
    return new ConversionMapChangeEvent(state, change);
  }

  protected override problemEvent(problems: readonly Problem[]): ConversionMapProblemEvent {
    return new ConversionMapProblemEvent(problems);
  }
}
