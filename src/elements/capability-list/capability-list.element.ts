import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { capabilityListContent } from '../../content/capability-list.js';
import { AnswerElement } from '../../kit/answer-element.js';
import { OwnEntries } from '../../kit/own-entries.js';
import { PrintController } from '../../kit/print-controller.js';
import { problemNotice } from '../../kit/templates.js';
import type { Arrival } from '../../kit/trajectory-link.js';
import { WidthController } from '../../kit/width-controller.js';
import {
  capabilityListPiece,
  describeChange,
  reduce,
  valueIds,
  type CapabilityListAction,
  type CapabilityListChange,
  type CapabilityListState,
} from '../../model/capability-list.js';
import type { Problem } from '../../model/piece.js';
import { announcementOf } from './announcement.js';
import { AnswerFields } from './answer-fields.controller.js';
import {
  CapabilityListChangeEvent,
  CapabilityListFinishEvent,
  CapabilityListMoveEvent,
  CapabilityListProblemEvent,
  type CapabilityListEventChange,
} from './capability-list.events.js';
import { capabilityListStyles } from './capability-list.styles.js';
import {
  isFilledIn,
  partsOfPointer,
  placesOf,
  placeToContinue,
  valueViews,
  type Place,
  type ValueView,
} from './capability-list.view.js';
import { answersAsText } from './check-page.template.js';
import { editor, title } from './editor.template.js';
import type { ListActions } from './list-actions.js';
import { plainNameOf, type Drawing } from './value-panel.template.js';

export type {
  Answer,
  CapabilityListChange,
  CapabilityListState,
  OwnValue,
  Question,
  Situation,
  ValueAnswers,
  ValueId,
} from '../../model/capability-list.js';
export * from './capability-list.events.js';
export type { Place } from './capability-list.view.js';

/** One value at a time, or all on one page. */
export type Layout = 'steps' | 'page';

/** Narrower than this (in rem) the list shows one value at a time. */
const NARROW = 44;

/** More values than this are shown when asked for, so that a long list stays quick. */
const SHOWN_AT_ONCE = 40;

/**
 * The *Lijst Werk Capabilities*: a client says of seven values, and of own values, how important they are in work, whether work
 * gives room for them, and whether they succeed. Any order, everything can be skipped and taken back.
 * Source: method G-list; Abma et al. 2016, doi 10.5271/sjweh.3532. The wording is the kit's own and is not validated.
 *
 * @tag capability-list
 * @fires {CapabilityListChangeEvent} capability-list-change - A person changed something: `.state` to save, `.change` without free text.
 * @fires {CapabilityListFinishEvent} capability-list-finish - The client said to be ready.
 * @fires {CapabilityListMoveEvent} capability-list-move - The client went to another place; nothing changed in the state.
 * @fires {CapabilityListProblemEvent} capability-list-problem - Something in the input could not be read; what was good is kept.
 * @csspart root - All of the element.
 * @csspart title - Its heading.
 * @csspart navigation - The row of pictograms.
 * @csspart place - One pictogram in it.
 * @csspart progress - How far the client is, in words.
 * @csspart introduction - The introduction.
 * @csspart purpose - The line that tells what the list is not for.
 * @csspart situation - What the answers are about.
 * @csspart value - One value.
 * @csspart value-name - Its name.
 * @csspart examples - Its examples.
 * @csspart question - One question.
 * @csspart answer - One answer.
 * @csspart clear - The button that takes an answer back.
 * @csspart note - What is written about a value.
 * @csspart quote - What the other voice wrote, or what is read back.
 * @csspart textarea - The field for it.
 * @csspart discuss - The mark "I want to talk about this".
 * @csspart own-values - Where the client adds values.
 * @csspart own-actions - Rename and remove.
 * @csspart answers-as-text - All answers as text: on the check page, read-only and on paper.
 * @csspart check - The page to look everything over.
 * @csspart share - The choice with whom it is shared, inside a trajectory.
 * @csspart select - The field for it.
 * @csspart history - Undo and redo.
 * @csspart undo - The one.
 * @csspart redo - The other.
 * @csspart steps - Previous and next.
 * @csspart button - Every button.
 * @csspart input - The text field for an own value.
 * @csspart notice - What was left out of the input, or removed.
 * @csspart pictogram - Every pictogram.
 */
export class CapabilityListElement extends AnswerElement<
  CapabilityListState,
  CapabilityListAction,
  CapabilityListChange
> {
  static override readonly tag = 'capability-list';
  static override readonly content = capabilityListContent;
  static override styles = capabilityListStyles;

  static override properties: PropertyDeclarations = {
    layout: { reflect: true },
    current: { noAccessor: true },
    choosingSituation: { state: true },
    shown: { state: true },
  };

  /** `steps`: one value at a time; `page`: all below each other. Default: `steps` where narrow, `page` where wide. */
  layout: Layout | undefined;

  private choosingSituation = false;
  private shown = SHOWN_AT_ONCE;

  readonly #print = new PrintController(this);
  readonly #width = new WidthController(
    this,
    NARROW,
    () => this.layout !== 'steps' && this.layout !== 'page',
  );
  readonly #actions: ListActions = {
    perform: (action, run) => this.perform(action, run),
    voice: () => this.typing,
    follow: (event) => {
      this.#follow(event);
    },
    go: (place) => {
      this.#go(place);
    },
    focusLater: (selector) => {
      this.#focusLater(selector);
    },
    chooseSituation: () => {
      this.choosingSituation = true;
      this.#focusLater('input[name="situation"]:checked');
    },
    more: () => {
      const next = valueIds(this.input.state)[this.shown] ?? '';
      this.shown += SHOWN_AT_ONCE;
      this.#focusLater(`#name-${CSS.escape(next)}`);
    },
    finish: () => {
      if (!this.perform({ type: 'finish' })) return;
      this.#focusLater('#name-check');
      this.dispatchEvent(new CapabilityListFinishEvent(this.input.state));
    },
    reopen: () => {
      this.#place = 'check';
      if (this.perform({ type: 'reopen' })) this.#focusLater('#name-check');
    },
    undo: () => {
      this.step('undo');
    },
    redo: () => {
      this.step('redo');
    },
  };
  readonly #own = new OwnEntries({
    add: (value, label) => this.perform({ type: 'add-value', value, label }),
    rename: (value, label) => this.perform({ type: 'rename-value', value, label }),
    remove: (value) => this.perform({ type: 'remove-value', value }),
    nameOf: (id) => this.#nameOf(id),
    show: this.#actions.go,
    redraw: () => {
      this.requestUpdate();
    },
    focusLater: this.#actions.focusLater,
    sayRemoved: (label) => {
      this.announcer.say(this.words.plain('own.removed', { label }));
    },
    undo: this.#actions.undo,
  });
  readonly #fields = new AnswerFields(this.#actions);
  #place: Place | undefined;
  readonly #visited = new Set<Place>();
  #round = 0;

  constructor() {
    super(capabilityListPiece, { reduce, describe: describeChange, isFilledIn });
  }

  /**
   * The place that is shown: `start`, the id of a value, `own-values` or `check`. Follows the state until the client moves or
   * the portal sets it; a place that does not exist is passed over.
   */
  get current(): Place {
    const { state } = this.input;
    if (state.finished) return 'check';
    if (this.#place !== undefined && placesOf(state).includes(this.#place)) return this.#place;
    return placeToContinue(state);
  }

  set current(place: Place | null | undefined) {
    this.#place = place ?? undefined;
    this.requestUpdate();
  }

  /** Moves focus to the first thing to fill in. */
  override focus(options?: FocusOptions): void {
    const root = this.renderRoot;
    const first =
      root.querySelector<HTMLElement>('input:enabled, textarea:enabled') ??
      root.querySelector<HTMLElement>('.primary, button');
    first?.focus(options);
  }

  protected override render(): TemplateResult {
    const { words, input } = this;
    const values = valueViews(input.state);
    const drawing: Drawing = {
      words,
      voice: this.typing,
      disabled: this.isDisabled,
      headingLevel: this.level,
      round: this.#round,
    };
    const { asText } = this;
    const { printing } = this.#print;
    return html`<div
      class="root"
      part="root"
      dir=${this.language.dir}
      @focusin=${this.#follow}
      @change=${this.#fields.onChange}
      @input=${this.#fields.onInput}
      @click=${this.#fields.onClick}
      @keydown=${this.#fields.onKey}
    >
      ${problemNotice(words, input, this.problems, this.#placeWords)}
      ${
        asText || printing
          ? html`<div class=${asText ? '' : 'paper'}>${title(drawing)}${answersAsText(drawing, values)}</div>`
          : nothing
      }
      ${
        asText
          ? nothing
          : html`<div class=${printing ? 'screen' : ''}>
              ${this.#editor(drawing, values)} ${this.shareChoice()}
            </div>`
      }
    </div>`;
  }

  #editor(drawing: Drawing, values: readonly ValueView[]): TemplateResult {
    const place = this.current;
    return editor(drawing, {
      state: this.input.state,
      values,
      shown: this.#shownValues(values, place),
      place,
      steps: this.layout === 'steps' || (this.layout !== 'page' && this.#width.narrow),
      audience: this.audience,
      choosingSituation: this.choosingSituation,
      own: this.#own,
      actions: this.#actions,
    });
  }

  /** Beyond the limit only values where the client has been. */
  #shownValues(values: readonly ValueView[], place: Place): readonly ValueView[] {
    this.#visited.add(place);
    return values.filter(({ id }, index) => index < this.shown || this.#visited.has(id));
  }

  #nameOf(id: string): string {
    const value = valueViews(this.input.state).find((view) => view.id === id);
    return value ? plainNameOf(this.words, value) : '';
  }

  readonly #placeWords = (path: string): string => {
    const { value, question } = partsOfPointer(this.input.state, path);
    const name = value === undefined ? '' : this.#nameOf(value);
    return question ? `${name}, ${this.words.plain(`question.${question}.short`)}` : name;
  };

  #go(place: Place): void {
    this.#own.keepTyped();
    this.#own.settle();
    this.choosingSituation = false;
    this.#place = place;
    this.requestUpdate();
    this.#focusLater(`#name-${CSS.escape(place)}`);
    this.dispatchEvent(new CapabilityListMoveEvent(place));
  }

  /** With all below each other, the client is where something has focus or changes. */
  readonly #follow = ({ target }: Event): void => {
    const part = (target as Element).closest('[aria-labelledby^="name-"], .introduction');
    const place = part && (part.getAttribute('aria-labelledby')?.slice('name-'.length) ?? 'start');
    if (!place || place === this.current) return;
    this.#place = place;
    this.requestUpdate();
    this.dispatchEvent(new CapabilityListMoveEvent(place));
  };

  /** Focus goes along with what the person asked for, once it is drawn. */
  #focusLater(selector: string): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }

  protected override stateReplaced(anew: Arrival): void {
    super.stateReplaced(anew);
    this.#own.removed = undefined;
    if (!anew) return;
    this.choosingSituation = false;
    this.#visited.clear();
  }

  protected override forgetTyped(): void {
    this.#own.forget();
  }

  /** Draws all fields from nothing. */
  protected override refused(): void {
    this.#round += 1;
    this.requestUpdate();
  }

  /** Stays where the person is; a step back or forth shows what it is about. */
  protected override placeAfter(change: CapabilityListEventChange, before: CapabilityListState): void {
    this.#own.removed = undefined;
    const { state } = this.input;
    const about = change.type === 'undo' || change.type === 'redo' ? change.change : change;
    const here = this.#place ?? placeToContinue(before);
    const back = about !== change;
    const shown = !back ? here : 'value' in about ? about.value : about.type === 'situation' ? 'start' : here;
    this.#place = placesOf(state).includes(shown) ? shown : 'own-values';
    if (back) void this.updateComplete.then(() => this.#fieldOf(about)?.scrollIntoView({ block: 'nearest' }));
  }

  #fieldOf(change: object): Element | null {
    const { value = '', type, question = type } = change as Record<string, string | undefined>;
    const field = this.renderRoot.querySelector(`[name="${CSS.escape(`${value}.${String(question)}`)}"]`);
    return field?.closest('fieldset') ?? field ?? this.focusFallback();
  }

  protected override focusFallback(): HTMLElement | null {
    const heading = (place: Place): HTMLElement | null =>
      this.renderRoot.querySelector(`#name-${CSS.escape(place)}`);
    return heading(this.current) ?? heading('start');
  }

  protected override announcementOf(change: CapabilityListEventChange): string {
    return announcementOf(this.words, this.input.state, change);
  }

  protected override changeEvent(
    state: CapabilityListState,
    change: CapabilityListEventChange,
  ): CapabilityListChangeEvent {
    return new CapabilityListChangeEvent(state, change);
  }

  protected override problemEvent(problems: readonly Problem[]): CapabilityListProblemEvent {
    return new CapabilityListProblemEvent(problems);
  }
}

/** The events of `<capability-list>` by name; they bubble, so any element, the document and the window hear them. */
export interface CapabilityListEventMap {
  'capability-list-change': CapabilityListChangeEvent;
  'capability-list-finish': CapabilityListFinishEvent;
  'capability-list-move': CapabilityListMoveEvent;
  'capability-list-problem': CapabilityListProblemEvent;
}

declare global {
  interface HTMLElementTagNameMap {
    'capability-list': CapabilityListElement;
  }
  interface HTMLElementEventMap extends CapabilityListEventMap {}
  interface DocumentEventMap extends CapabilityListEventMap {}
  interface WindowEventMap extends CapabilityListEventMap {}
}
