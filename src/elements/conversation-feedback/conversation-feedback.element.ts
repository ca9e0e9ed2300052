import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { conversationFeedbackContent } from '../../content/conversation-feedback.js';
import { AnswerElement } from '../../kit/answer-element.js';
import { PrintController } from '../../kit/print-controller.js';
import { problemNotice } from '../../kit/templates.js';
import type { Arrival } from '../../kit/trajectory-link.js';
import {
  conversationFeedbackPiece,
  describeChange,
  reduce,
  type CheckInChoice,
  type ConversationFeedbackAction,
  type ConversationFeedbackChange,
  type ConversationFeedbackState,
} from '../../model/conversation-feedback.js';
import { own, sameJson } from '../../model/json.js';
import type { Problem, Voice } from '../../model/piece.js';
import { announcementOf } from './announcement.js';
import {
  ConversationFeedbackChangeEvent,
  ConversationFeedbackCheckInEvent,
  ConversationFeedbackProblemEvent,
  type ConversationFeedbackEventChange,
} from './conversation-feedback.events.js';
import { conversationFeedbackStyles } from './conversation-feedback.styles.js';
import {
  checkInNow,
  choiceField,
  choiceOfField,
  isFilledIn,
  modeOf,
  questionOfField,
  questionOfPointer,
  viewOf,
  type FeedbackMode,
} from './conversation-feedback.view.js';
import { asText, fields, opening, type FeedbackActions, type PageDrawing } from './feedback-page.template.js';

export type {
  CheckInChoice,
  ConversationFeedbackChange,
  ConversationFeedbackState,
  FeedbackChoice,
  FeedbackChoices,
  FeedbackQuestion,
  FeedbackQuestionId,
} from '../../model/conversation-feedback.js';
export * from './conversation-feedback.events.js';
export type { FeedbackMode } from './conversation-feedback.view.js';

/**
 * Looking back on a conversation: how was it, was it useful, did you feel seen and heard, what would you like otherwise. And at any moment
 * of it one press to ask for a pause, to go on, or for something else. Choices in words, no marks. Nothing filled in is a finished state.
 *
 * The client decides whether the professional reads it. With `audience="professional"` or `voice="professional"` the element draws of the
 * client only what is shared; the professional writes beside it in words of their own. A page of the professional is best handed only what
 * `sharedTrajectory` leaves.
 * Source: method K-use (evaluate together at the end), G-phases `closing` (usefulness), K-compass theme `conversation`.
 *
 * @tag conversation-feedback
 * @fires {ConversationFeedbackChangeEvent} conversation-feedback-change - A person changed something: `.state` to save, `.change` without free text.
 * @fires {ConversationFeedbackCheckInEvent} conversation-feedback-check-in - The client asks for something now: `.choice`, and nothing else.
 * @fires {ConversationFeedbackProblemEvent} conversation-feedback-problem - Something in the input could not be read; what was good is kept.
 * @csspart root - All of the element.
 * @csspart title - Its heading.
 * @csspart introduction - What it is for.
 * @csspart purpose - The line that tells what it is not for.
 * @csspart check-in - The check-in during the conversation.
 * @csspart check-in-choice - One of its three buttons.
 * @csspart answer - What happens now that one was pressed.
 * @csspart check-ins-so-far - What was asked for during the conversation.
 * @csspart take-back - The button that takes the last one back.
 * @csspart question - One question.
 * @csspart question-name - Its words.
 * @csspart choices - The choices to it.
 * @csspart choice - One choice.
 * @csspart clear - The button that takes a choice back.
 * @csspart note - What is written about a question, and the field for it.
 * @csspart textarea - The field itself.
 * @csspart quote - What somebody wrote, as text.
 * @csspart sharing - The choice to share, and who reads it then.
 * @csspart sharing-choice - The check box with its words.
 * @csspart share - The choice whether it may go into the file, inside a trajectory.
 * @csspart kept - To a professional: that nothing is shared now.
 * @csspart as-text - All of it as text: read-only, and on paper.
 * @csspart history - Undo and redo.
 * @csspart undo - The one.
 * @csspart redo - The other.
 * @csspart button - Every button.
 * @csspart notice - What was left out of the input.
 * @csspart pictogram - Every pictogram.
 */
export class ConversationFeedbackElement extends AnswerElement<
  ConversationFeedbackState,
  ConversationFeedbackAction,
  ConversationFeedbackChange
> {
  static override readonly tag = 'conversation-feedback';
  static override readonly content = conversationFeedbackContent;
  static override styles = conversationFeedbackStyles;

  static override properties: PropertyDeclarations = {
    mode: { reflect: true },
  };

  /** `check-in`: only the three buttons, to stand beside another piece; `closing`: only the questions. Default: `both`. */
  mode: FeedbackMode = 'both';

  readonly #print = new PrintController(this);
  /** The check-ins as they were when one was just made here. */
  #made: readonly CheckInChoice[] | undefined;
  /** Between which states a professional can go back and forth: what was written since anybody else changed something. */
  #ownSteps: Readonly<Record<'from' | 'to', ConversationFeedbackState>> | undefined;
  /** A step back or forth is being taken here. */
  #isGoing = false;
  /** What takes the focus once it is drawn. */
  #focusNext: string | undefined;

  constructor() {
    super(conversationFeedbackPiece, { reduce, describe: describeChange, isFilledIn });
  }

  /** Moves focus to the first thing to fill in. */
  override focus(options?: FocusOptions): void {
    const first = this.renderRoot.querySelector<HTMLElement>(
      '.check-in-choice:enabled, input:enabled, textarea:enabled',
    );
    (first ?? this.focusFallback())?.focus(options);
  }

  /** Who looks at it: what is for the client alone, is drawn for nobody else. */
  get #reader(): Voice {
    return this.audience === 'professional' || this.typing === 'professional' ? 'professional' : 'client';
  }

  /** On a professional's page a client does not type; words there have to be the professional's own. */
  protected override get asText(): boolean {
    return super.asText || (this.audience === 'professional' && this.typing === 'client');
  }

  /**
   * Whether there is a change to take back. For a professional only over their own words, as long as nobody changed anything after: below
   * these stands what is the client's, such as the choice to share.
   */
  override get canUndo(): boolean {
    return super.canUndo && this.#mayGo(this.#ownSteps?.from);
  }

  /** Whether there is a change to do again; for a professional as with `canUndo`. */
  override get canRedo(): boolean {
    return super.canRedo && this.#mayGo(this.#ownSteps?.to);
  }

  /** Takes the last change back. Fires a change event of type `undo`, or does nothing. */
  override undo(): void {
    if (!this.canUndo) return;
    this.#isGoing = true;
    super.undo();
    this.#isGoing = false;
  }

  /** Does the last change that was taken back again. Fires a change event of type `redo`, or does nothing. */
  override redo(): void {
    if (!this.canRedo) return;
    this.#isGoing = true;
    super.redo();
    this.#isGoing = false;
  }

  #mayGo(end: ConversationFeedbackState | undefined): boolean {
    if (this.#reader === 'client' || !end) return this.#reader === 'client';
    // A trajectory gives back a state that is equal, not the same.
    const { state, place } = this.input;
    return place ? !sameJson(state, end) : state !== end;
  }

  /** There are no buttons for it beside the words of a professional, so no keys either. */
  protected override step(type: 'undo' | 'redo'): void {
    if (this.#reader === 'client') super.step(type);
  }

  /** What was asked for here, was asked by who filled in what stood here before. */
  protected override stateReplaced(anew: Arrival): void {
    super.stateReplaced(anew);
    if (anew || !this.#isGoing) this.#ownSteps = undefined;
    if (anew) this.#made = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // What was said to the client holds what the client chose.
    if (changed.has('voice') || changed.has('audience')) this.announcer.forget(this.words.otherLang);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const next = this.#focusNext;
    this.#focusNext = undefined;
    if (next) this.renderRoot.querySelector<HTMLElement>(next)?.focus();
  }

  protected override render(): TemplateResult {
    const { words, input, level, asText: isText } = this;
    const reader = this.#reader;
    const view = viewOf(input.state, reader, {
      isKnown: input.untouched === undefined,
      has: words.has.bind(words),
    });
    const { printing } = this.#print;
    const drawing: PageDrawing = {
      words,
      reader,
      mode: modeOf(this.mode),
      disabled: this.isDisabled,
      headingLevel: level + 1,
      now: checkInNow(this.#made, input.state),
      file: reader === 'client' ? this.shareChoice() : nothing,
      actions: this.#actions,
    };
    return html`<div
      class="root"
      part="root"
      dir=${this.language.dir}
      @change=${this.#onChange}
      @input=${this.#onInput}
      @keydown=${this.#onKeydown}
    >
      ${problemNotice(words, input, this.problems, (path) => this.#placeOf(path))}
      ${opening(drawing, view, level, isText)}
      ${isText || printing ? html`<div class=${isText ? '' : 'paper'}>${asText(drawing, view)}</div>` : nothing}
      ${isText ? nothing : html`<div class=${printing ? 'screen' : ''}>${fields(drawing, view)}</div>`}
    </div>`;
  }

  /**
   * The words of the question that a problem is about. Not for a professional: that something is the matter with an answer tells that there
   * is one.
   */
  #placeOf(path: string): string {
    const id = this.#reader === 'client' ? questionOfPointer(path) : undefined;
    return id ? this.words.plain(`question.${id}`) : '';
  }

  readonly #onChange = ({ target: field }: Event): void => {
    if (!(field instanceof HTMLInputElement)) return;
    if (field.name === 'shared') {
      if (!field.checked) this.#keepOutOfFile();
      this.perform({ type: 'share', shared: field.checked });
    }
    const chosen = choiceOfField(field.name, field.value);
    if (chosen) this.perform({ type: 'choice', ...chosen });
  };

  /**
   * What is not shared any more is not for the file either: sharing it again later begins in the conversation. The choice is the
   * trajectory's; a piece has its control.
   */
  #keepOutOfFile(): void {
    this.renderRoot.querySelector<HTMLInputElement>('.sharing input[name="share"]:checked')?.click();
  }

  readonly #onInput = ({ target: field }: Event): void => {
    const question = field instanceof HTMLTextAreaElement ? questionOfField(field.name) : undefined;
    if (question === undefined) return;
    const voice = this.typing;
    const { name, value } = field as HTMLTextAreaElement;
    this.perform({ type: 'note', question, voice, text: value }, `${name}.${voice}`);
  };

  /** A radio button cannot be let go of by itself. */
  readonly #onKeydown = ({ key, target: field }: KeyboardEvent): void => {
    if (key !== 'Delete' && key !== 'Backspace') return;
    const radio = field instanceof HTMLInputElement ? choiceOfField(field.name, field.value) : undefined;
    if (radio) this.perform({ type: 'choice', question: radio.question, choice: null });
  };

  readonly #actions: FeedbackActions = {
    // Of a double click, as of a hand that shakes, the first counts.
    ask: (choice, { detail }) => {
      if (detail < 2) this.perform({ type: 'check-in', choice });
    },
    takeBack: () => {
      const last = this.input.state.checkIns.at(-1);
      if (this.perform({ type: 'remove-check-in' }) && last) this.#focusNext = `#check-in-${last}`;
    },
    clear: (question) => {
      if (!this.perform({ type: 'choice', question, choice: null })) return;
      this.#focusNext = `input[name="${choiceField(question)}"]`;
    },
    undo: () => {
      this.step('undo');
    },
    redo: () => {
      this.step('redo');
    },
  };

  /** What is drawn has not changed, but what a person did to a field has: it shows what is kept again. */
  protected override refused(): void {
    const { choices, notes } = this.input.state;
    for (const field of this.renderRoot.querySelectorAll<HTMLInputElement>('input[type="radio"], textarea')) {
      const { name, value } = field;
      const chosen = choiceOfField(name, value);
      if (chosen) field.checked = choices[chosen.question] === chosen.choice;
      const question = questionOfField(name);
      const kept = question && (own(notes, question)?.[this.typing] ?? '');
      if (kept !== undefined && kept !== value) field.value = kept;
    }
  }

  protected override placeAfter(
    { type }: ConversationFeedbackEventChange,
    before: ConversationFeedbackState,
  ): void {
    const { checkIns } = this.input.state;
    if (this.#reader === 'client') this.#ownSteps = undefined;
    else if (type !== 'undo' && type !== 'redo')
      this.#ownSteps = { from: this.#ownSteps?.from ?? before, to: this.input.state };
    if (checkIns.length === before.checkIns.length) return;
    this.#made = type === 'check-in' ? checkIns : undefined;
    this.dispatchEvent(new ConversationFeedbackCheckInEvent(checkIns.at(-1)));
  }

  protected override focusFallback(): HTMLElement | null {
    return this.renderRoot.querySelector('.title');
  }

  protected override announcementOf(change: ConversationFeedbackEventChange): string {
    return announcementOf(this.words, change);
  }

  protected override changeEvent(
    state: ConversationFeedbackState,
    change: ConversationFeedbackEventChange,
  ): ConversationFeedbackChangeEvent {
    return new ConversationFeedbackChangeEvent(state, change);
  }

  protected override problemEvent(problems: readonly Problem[]): ConversationFeedbackProblemEvent {
    return new ConversationFeedbackProblemEvent(problems);
  }
}

/** The events it fires, by their type. */
export interface ConversationFeedbackEventMap {
  'conversation-feedback-change': ConversationFeedbackChangeEvent;
  'conversation-feedback-check-in': ConversationFeedbackCheckInEvent;
  'conversation-feedback-problem': ConversationFeedbackProblemEvent;
}

declare global {
  interface HTMLElementTagNameMap {
    'conversation-feedback': ConversationFeedbackElement;
  }
  interface HTMLElementEventMap extends ConversationFeedbackEventMap {}
  interface DocumentEventMap extends ConversationFeedbackEventMap {}
  interface WindowEventMap extends ConversationFeedbackEventMap {}
}
