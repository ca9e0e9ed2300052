import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { actionPlanContent } from '../../content/action-plan.js';
import { Entries, keepingTyped } from '../../kit/entries.js';
import { Glide } from '../../kit/glide.js';
import type { Arrival } from '../../kit/trajectory-link.js';
import type { ActionPlanAction, ActionPlanState, PlanStep, Voice } from '../../model/action-plan.js';
import { ActionPlanBase } from './action-plan.base.js';
import type {
  ActionPlanChangeEvent,
  ActionPlanEventChange,
  ActionPlanProblemEvent,
} from './action-plan.events.js';
import { actionPlanStyles } from './action-plan.styles.js';
import { plan, planAsText, planHead } from './action-plan.template.js';
import {
  entryPlaceOf,
  groupViews,
  keyOfGoal,
  SORTS,
  type GroupView,
  type PlanSort,
} from './action-plan.view.js';
import { announcementOf } from './announcement.js';
import { actionOfField, noteOfField } from './plan-fields.js';
import type { Drawing, PlanActions } from './plan-drawing.js';
import { PlanScreen } from './plan-screen.js';
import { nameOfStep } from './plan-words.js';
import { planProblems } from './problems.template.js';
import { saveFile } from '../../kit/save-file.js';
import { stepCalendar } from './step-calendar.js';
import { StepMover } from './step-mover.js';

export type {
  ActionPlanChange,
  ActionPlanState,
  Agreement,
  Doer,
  Outcome,
  PlanGoal,
  PlanStep,
  ReportStep,
  StepFromFactor,
  StepNote,
} from '../../model/action-plan.js';
export type { PlanSort } from './action-plan.view.js';
export * from './action-plan.events.js';

/**
 * The plan: a client's goals, cut into first feasible steps. Who does a step, when, with what, and what if it goes differently, read as
 * agreements; what nobody took on stays an idea. What a professional thinks of comes after the client's own, and says so. Looking back is
 * in words, what worked out first. A step with a day goes into the client's own calendar. Prints as agreements to remember.
 * Source: method G-plan.
 *
 * @tag action-plan
 * @attr {string} list - A `capability-list` state as JSON text: the names of the client's own values.
 * @attr {string} map - A `conversion-map` state as JSON text: the words of the factors that steps come from.
 * @attr {string} series - A `conversation-series` state as JSON text: the conversations in which goals were set.
 * @fires {ActionPlanChangeEvent} action-plan-change - A person changed something: `.state` to save, `.change` without free text.
 * @fires {ActionPlanProblemEvent} action-plan-problem - Something in the input could not be read, or a link leads to nothing; all that was good is kept.
 * @csspart root - All of the element.
 * @csspart title - Its heading.
 * @csspart introduction - What a plan is for.
 * @csspart guidance - What a professional can keep in mind.
 * @csspart sorting - Where a person chooses how to see the steps.
 * @csspart choice - One way to see them.
 * @csspart group - A goal with its steps, or steps that are brought together otherwise.
 * @csspart group-name - Its heading.
 * @csspart by - That a professional thought of it.
 * @csspart standing - Steps of a group that stand the same: worked out, agreed, ideas, let go.
 * @csspart standing-name - What they have in common.
 * @csspart step - One step, as a card.
 * @csspart step-name - What it is.
 * @csspart sentence - Who, when, with what, and what if it goes differently.
 * @csspart outcome - How it went so far.
 * @csspart panel - What is open of a goal or a step.
 * @csspart hint - What is said gently about a goal.
 * @csspart entry-form - The field for a new goal or step.
 * @csspart own-actions - The words of a goal or a step as a field, and remove.
 * @csspart note - The field of who is typing, with the other voice's words.
 * @csspart textarea - The field itself.
 * @csspart quote - What the other voice wrote, beside that field.
 * @csspart as-text - All of it as text: read-only, and on paper.
 * @csspart share - The choice with whom it is shared, inside a trajectory.
 * @csspart history - Undo and redo.
 * @csspart undo - The one.
 * @csspart redo - The other.
 * @csspart button - Every button.
 * @csspart input - Every text field of one line, and the day.
 * @csspart select - Every choice from a list.
 * @csspart notice - What was left out of the input, or removed.
 * @csspart pictogram - Every pictogram.
 */
export class ActionPlanElement extends ActionPlanBase {
  static override readonly tag = 'action-plan';
  static override readonly content = actionPlanContent;
  static override styles = actionPlanStyles;

  readonly #screen: PlanScreen = new PlanScreen(this);
  readonly #glide: Glide = new Glide(
    () => this.find('.root') ?? null,
    () => this.renderRoot.querySelectorAll<HTMLElement>('.screen [data-step]'),
    (item) => item.dataset['step'],
  );
  /** The groups of a state, until it or the way to see it changes. */
  #views: {
    state?: ActionPlanState;
    sort?: PlanSort;
    dated?: PlanStep | undefined;
    groups: readonly GroupView[];
  } = { groups: [] };

  readonly #actions: PlanActions = keepingTyped(
    () => this.#entries,
    {
      toggle: (id, panel) => {
        this.#entries.settle();
        this.#screen.toggle(id, panel);
      },
      close: () => {
        this.#entries.settle();
        const before = this.#screen.close();
        if (before)
          this.focusLater(`#${before.panel === 'check' ? 'check' : 'edit'}-${CSS.escape(before.id)}`);
      },
      takeOn: ({ id, who = [] }) => {
        const done = this.#performGliding({ type: 'who', step: id, who: [...who, this.typing] });
        if (done) this.focusLater(`#edit-${CSS.escape(id)}`);
      },
      drop: ({ id }) => {
        const done = this.#performGliding({ type: 'outcome', step: id, outcome: 'dropped' });
        if (done) this.focusLater(`#edit-${CSS.escape(id)}`);
      },
      moveBy: (step, by) => {
        if (!this.#mover.moveBy(step, by))
          this.announcer.say(this.words.plain(by < 0 ? 'earlier.none' : 'later.none'));
      },
      sort: (sort) => {
        this.#screen.choose(sort);
        this.announcer.say(this.words.plain(`sorted.${sort}`));
      },
      fold: (key, isFolded) => {
        this.#screen.fold(key, isFolded);
      },
      calendar: (step) => {
        const file = stepCalendar(this.words, this.input.state, step, new Date());
        if (!file) return;
        saveFile(new Blob([file.text], { type: 'text/calendar;charset=utf-8' }), file.name);
        this.announcer.say(this.words.plain('calendar.made'));
      },
      print: () => {
        void this.#screen.print();
      },
      undo: () => {
        this.step('undo');
      },
      redo: () => {
        this.step('redo');
      },
    },
    ['undo', 'redo'],
  );
  readonly #entries: Entries = new Entries(this, {
    voice: () => this.typing,
    add: (place, id, label, voice) => this.#add(place, id, label, voice),
    rename: (id, label, voice) =>
      this.perform(
        this.#isGoal(id)
          ? { type: 'rename-goal', goal: id, voice, label }
          : { type: 'rename-step', step: id, voice, label },
      ),
    remove: (id) => this.#remove(id),
    has: (id) => this.#isThere(id),
    nameOf: (id) => this.#nameOf(id),
    placeOf: (id) => entryPlaceOf(this.input.state, id, this.#screen.sort),
    // Words for a goal that is taken back meanwhile are not lost.
    placeFor: (place) => (place === 'goal' || this.#isGoal(goalOf(place)) ? place : 'step'),
    redraw: () => {
      this.requestUpdate();
    },
    focusLater: (selector) => {
      this.focusLater(selector);
    },
    sayRemoved: (label) => {
      this.announcer.say(this.words.plain('own.removed', { label }));
    },
    undo: () => {
      this.step('undo');
    },
  });
  readonly #mover: StepMover = new StepMover({
    element: this,
    state: () => this.input.state,
    canDrag: () => !this.locked && this.#screen.sort === 'goal',
    move: (step, goal, before) => {
      this.#performGliding({ type: 'move-step', step, goal, before });
    },
    remember: () => {
      this.#glide.remember();
    },
    sayHeld: (step) => {
      this.announcer.say(this.words.plain('held', { label: nameOfStep(this.words, step) }));
    },
    sayBack: (step) => {
      this.announcer.say(this.words.plain('put-back', { label: nameOfStep(this.words, step) }));
    },
  });

  override disconnectedCallback(): void {
    // Before it leaves the trajectory around it.
    this.#entries.keepTyped();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#screen.give(SORTS.find((sort) => sort === this.sort) ?? 'goal');
    if (changed.has('sort')) this.#entries.keepLater();
  }

  protected override render(): TemplateResult {
    const { words, input, level, asText } = this;
    const { printing, sort, givenSort } = this.#screen;
    const drawing = this.#drawing;
    return html`<div
      class="root"
      part="root"
      dir=${this.language.dir}
      @change=${this.#onChange}
      @input=${this.#onInput}
    >
      ${planProblems(words, input, this.unreadable)}
      ${planHead(words, level, asText ? 'reader' : this.audience)}
      ${
        asText || printing
          ? html`<div class=${asText ? '' : 'paper'}>
              ${planAsText({ ...drawing, asText: true, sort: asText ? givenSort : sort }, this.#groups(asText ? givenSort : sort), !asText)}
            </div>`
          : nothing
      }
      ${
        asText
          ? nothing
          : html`<div class="screen">${plan(drawing, this.#groups(sort), this.shareChoice())}</div>`
      }
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#glide.play();
  }

  get #drawing(): Drawing {
    return {
      words: this.words,
      state: this.input.state,
      voice: this.typing,
      disabled: this.isDisabled,
      asText: false,
      level: this.level,
      sort: this.#screen.sort,
      known: this.known,
      screen: this.#screen,
      entries: this.#entries,
      actions: this.#actions,
    };
  }

  #groups(sort: PlanSort): readonly GroupView[] {
    const { state } = this.input;
    const { dated } = this.#screen;
    const views = this.#views;
    if (state !== views.state || sort !== views.sort || dated !== views.dated)
      this.#views = { state, sort, dated, groups: groupViews(state, sort, dated) };
    return this.#views.groups;
  }

  /** Carries out what moves cards on the screen: they glide to where they go. */
  #performGliding(action: ActionPlanAction): boolean {
    this.#glide.remember();
    return this.perform(action);
  }

  #add(place: string, id: string, label: string, voice: Voice): boolean {
    if (place === 'goal') return this.perform({ type: 'add-goal', goal: id, voice, label });
    const goal = goalOf(place);
    return this.perform({ type: 'add-step', step: id, voice, label, ...(this.#isGoal(goal) && { goal }) });
  }

  #remove(id: string): boolean {
    const voice = this.typing;
    const isDone = this.perform(
      this.#isGoal(id) ? { type: 'remove-goal', goal: id, voice } : { type: 'remove-step', step: id, voice },
    );
    return isDone && !this.#isThere(id);
  }

  #isGoal(id: string): boolean {
    return this.input.state.goals.some((goal) => goal.id === id);
  }

  #isThere(id: string): boolean {
    return this.#isGoal(id) || this.#step(id) !== undefined;
  }

  #step(id: string): PlanStep | undefined {
    return this.input.state.actions.find((step) => step.id === id);
  }

  #nameOf(id: string): string {
    const goal = this.input.state.goals.find((one) => one.id === id);
    return goal?.label ?? this.#step(id)?.label ?? '';
  }

  readonly #onChange = ({ target: field }: Event): void => {
    const { state } = this.input;
    const action = actionOfField(state, field);
    if (!action) return;
    const { type } = action;
    // A day that is typed comes in parts.
    if (type === 'date') this.perform(action, `date ${action.step}`);
    else if (type === 'link-goal' || type === 'link-step') this.perform(action);
    else this.#performGliding(action);
  };

  readonly #onInput = ({ target: field }: Event): void => {
    const voice = this.typing;
    const action = noteOfField(field, voice);
    if (action) this.perform(action, `${action.note} ${action.step} ${voice}`);
  };

  protected override stateReplaced(anew: Arrival): void {
    super.stateReplaced(anew);
    this.#entries.changed();
    this.#screen.keepOpen((id) => this.#isThere(id));
  }

  protected override forgetTyped(): void {
    this.#entries.forget();
  }

  protected override refused(): void {
    this.#screen.refused();
  }

  /** What a step back or forth is about comes in sight. */
  protected override placeAfter(change: ActionPlanEventChange): void {
    this.#entries.changed();
    this.#screen.keepOpen((id) => this.#isThere(id));
    const isStep = change.type === 'undo' || change.type === 'redo';
    if (isStep) this.#entries.stepped();
    const about = isStep ? change.change : change;
    if ('step' in about) this.#screen.fold(keyOfGoal(this.input.state, this.#step(about.step)?.goal), false);
    else if ('goal' in about) this.#screen.fold(keyOfGoal(this.input.state, about.goal), false);
  }

  protected override announcementOf(change: ActionPlanEventChange): string {
    return announcementOf(this.words, this.input.state, this.known, change);
  }
}

/** The goal of a place for steps; of none it is empty. */
function goalOf(place: string): string {
  return place.slice('step-'.length);
}

/** The events of `<action-plan>` by name; they bubble, so any element, the document and the window hear them. */
export interface ActionPlanEventMap {
  'action-plan-change': ActionPlanChangeEvent;
  'action-plan-problem': ActionPlanProblemEvent;
}

declare global {
  interface HTMLElementTagNameMap {
    'action-plan': ActionPlanElement;
  }
  interface HTMLElementEventMap extends ActionPlanEventMap {}
  interface DocumentEventMap extends ActionPlanEventMap {}
  interface WindowEventMap extends ActionPlanEventMap {}
}
