import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { preparationQuestionsContent } from '../../content/preparation-questions.js';
import { AnswerElement } from '../../kit/answer-element.js';
import { PrintController } from '../../kit/print-controller.js';
import { historyControls, problemNotice } from '../../kit/templates.js';
import type { Arrival } from '../../kit/trajectory-link.js';
import type { Problem } from '../../model/piece.js';
import {
  COMPANIES,
  describeChange,
  isQuestion,
  isShared,
  preparationQuestionsPiece,
  reduce,
  type PreparationQuestion,
  type PreparationQuestionsAction,
  type PreparationQuestionsChange,
  type PreparationQuestionsState,
} from '../../model/preparation-questions.js';
import { announcementOf } from './announcement.js';
import { emptyPaper, paperAnswers, readBack, sharedWithMe } from './as-text.template.js';
import { furtherHelp, type HelpFor } from './further-help.template.js';
import {
  PreparationQuestionsChangeEvent,
  PreparationQuestionsFinishEvent,
  PreparationQuestionsProblemEvent,
  type PreparationQuestionsEventChange,
} from './preparation-questions.events.js';
import { preparationQuestionsStyles } from './preparation-questions.styles.js';
import {
  editor,
  introduction,
  ready,
  title,
  type PreparationActions,
} from './preparation-questions.template.js';
import {
  companyView,
  isFilledIn,
  offeredQuestions,
  questionViews,
  sharedView,
  subjectOfPointer,
} from './preparation-questions.view.js';
import type { Drawing } from './question-card.template.js';

export type {
  Company,
  CompanyChoice,
  PreparationQuestion,
  PreparationQuestionsChange,
  PreparationQuestionsState,
  SharedAnswer,
} from '../../model/preparation-questions.js';
export * from './preparation-questions.events.js';
export type { HelpFor } from './further-help.template.js';

/**
 * Six questions with which a client prepares for a conversation. The client answers some, all or none, in any order, says who comes along,
 * and chooses for each of these apart: take it along to the conversation, or keep it. Without that choice it stays with the client.
 * For a professional (`audience` or `voice`) it shows what the client shares, as text, and nothing of the rest. Hand a professional's page
 * `sharedTrajectory(…)` all the same: what is not on a page cannot be read there.
 * Source: method K-prepare.
 *
 * @tag preparation-questions
 * @slot help - Links to further help. What to know about it stands above; hidden where nothing is slotted.
 * @fires {PreparationQuestionsChangeEvent} preparation-questions-change - A person changed something: `.state` to save, `.change` without free text.
 * @fires {PreparationQuestionsFinishEvent} preparation-questions-finish - The client said to be ready.
 * @fires {PreparationQuestionsProblemEvent} preparation-questions-problem - Something in the input could not be read; what was good is kept.
 * @csspart root - All of the element.
 * @csspart title - Its heading.
 * @csspart introduction - The introduction.
 * @csspart purpose - The line that tells what the answers are not for.
 * @csspart privacy - What becomes of what the client writes.
 * @csspart question - One question.
 * @csspart question-name - Its heading.
 * @csspart textarea - The field for an answer.
 * @csspart sharing - What becomes of an answer: taken along, or kept.
 * @csspart share-mark - The choice to take it along.
 * @csspart company - Who comes along.
 * @csspart option - One choice of it.
 * @csspart input - The field that tells what kind of person comes along.
 * @csspart clear - The button that takes the choice away.
 * @csspart finish - The button that says "I am ready".
 * @csspart reopen - The button to go on.
 * @csspart finished - What stands there once the client is ready.
 * @csspart as-text - Answers as text: read-only, for a professional, once ready, and on paper.
 * @csspart quote - What the client wrote, as text.
 * @csspart help - Where links to further help stand.
 * @csspart caution - What to know before following them.
 * @csspart share - The choice whether what is shared may go into the file, inside a trajectory.
 * @csspart history - Undo and redo.
 * @csspart undo - The one.
 * @csspart redo - The other.
 * @csspart button - Every button.
 * @csspart notice - What was left out of the input, and that the client is ready.
 * @csspart pictogram - Every pictogram.
 */
export class PreparationQuestionsElement extends AnswerElement<
  PreparationQuestionsState,
  PreparationQuestionsAction,
  PreparationQuestionsChange
> {
  static override readonly tag = 'preparation-questions';
  static override readonly content = preparationQuestionsContent;
  static override styles = preparationQuestionsStyles;

  static override properties: PropertyDeclarations = {
    questions: {},
    helpFor: { attribute: 'help-for' },
    hasHelp: { state: true },
  };

  /**
   * The questions to offer: ids in a list, or in a text with spaces or commas between them (`"talk-about ask"`). They keep the order of
   * the method; ids that are not known do not count, and without any that are, all six are offered. An answer to another question is
   * kept, and shown. Default: all six.
   */
  questions: readonly PreparationQuestion[] | string | null | undefined;

  /**
   * For whom the further help in the slot `help` is. `employed`: for people who have an employer, which is told before the links;
   * `everyone`: nothing is told. Default: `employed`.
   */
  helpFor: HelpFor = 'employed';

  private hasHelp = false;

  readonly #print = new PrintController(this);
  /** Questions that were answered here: they stay where they are when the client takes the answer away. */
  readonly #seen = new Set<PreparationQuestion>();
  /** A shared answer that was emptied in the field that still has focus: dictating and typing over it begin so. */
  #emptied: PreparationQuestion | undefined;
  readonly #actions: PreparationActions = {
    clearCompany: () => {
      this.#clearCompany();
    },
    finish: () => {
      if (!this.perform({ type: 'finish' })) return;
      this.#focusLater('#name-finished');
      this.dispatchEvent(new PreparationQuestionsFinishEvent(this.input.state));
    },
    reopen: () => {
      if (this.perform({ type: 'reopen' })) this.#focusLater('#title');
    },
  };

  constructor() {
    super(preparationQuestionsPiece, { reduce, describe: describeChange, isFilledIn });
  }

  /** Moves focus to the first thing to fill in. */
  override focus(options?: FocusOptions): void {
    const first = this.renderRoot.querySelector<HTMLElement>('textarea:enabled, input:enabled, button');
    (first ?? this.focusFallback())?.focus(options);
  }

  /** Whether somebody else reads it, or would type: only the client writes here, and only what the client shares is for others. */
  get #isForProfessional(): boolean {
    return this.audience === 'professional' || this.typing === 'professional';
  }

  protected override get asText(): boolean {
    return super.asText || this.#isForProfessional;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('voice') && !changed.has('audience')) return;
    // What was said to the client holds what the client chose.
    this.announcer.forget(this.words.otherLang);
    this.#emptied = undefined;
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const drawing: Drawing = { words, disabled: this.isDisabled, level: this.level, ids: 'name' };
    return html`<div class="root" part="root" dir=${this.language.dir}>
      ${problemNotice(words, this.input, this.problems, this.#placeWords)}
      ${this.#isForProfessional ? this.#forProfessional(drawing) : this.#forClient(drawing)}
    </div>`;
  }

  #forProfessional(drawing: Drawing): TemplateResult {
    const { words, input } = this;
    return html`${title(drawing, 'professional')}
      <p class="lead">${words.t('intro.professional')}</p>
      ${sharedWithMe(drawing, sharedView(input.state, input.untouched !== undefined))}`;
  }

  #forClient(drawing: Drawing): TemplateResult {
    const { state } = this.input;
    const { asText } = this;
    const { printing } = this.#print;
    return html`${title(drawing)}
    ${printing ? html`<div class=${asText ? '' : 'paper'}>${this.#paper({ ...drawing, ids: 'text' })}</div>` : nothing}
    ${
      asText
        ? html`<div class=${printing ? 'screen' : ''}>
            ${readBack(drawing, questionViews(state), companyView(state))}
          </div>`
        : html`<div
            class=${printing ? 'screen' : ''}
            @change=${this.#onChange}
            @input=${this.#onInput}
            @keydown=${this.#onKey}
            @focusout=${this.#onLeave}
          >
            ${this.#fields(drawing)} ${this.shareChoice()}
          </div>`
    }
    ${furtherHelp(drawing, { helpFor: this.helpFor, isFilled: this.hasHelp, onSlotChange: this.#onSlotChange })}
    ${asText || drawing.disabled ? nothing : historyControls(this.words, this.#onUndo, this.#onRedo)}`;
  }

  #fields(drawing: Drawing): TemplateResult {
    const { state } = this.input;
    const company = companyView(state);
    const answered = questionViews(state);
    if (state.finished) return ready(drawing, answered, company, this.#actions);
    for (const { id } of answered) this.#seen.add(id);
    const shown = questionViews(state, [...this.#offered(), ...this.#seen]);
    return html`${introduction(drawing)} ${editor(drawing, shown, company, this.#actions)}`;
  }

  #paper(drawing: Drawing): TemplateResult {
    const { state } = this.input;
    const answered = questionViews(state);
    const company = companyView(state);
    if (answered.length > 0 || company.who) return paperAnswers(drawing, answered, company);
    return this.asText
      ? readBack(drawing, answered, company)
      : emptyPaper(drawing, questionViews(state, this.#offered()));
  }

  /** What a portal has no words for is not asked. */
  #offered(): readonly PreparationQuestion[] {
    return offeredQuestions(this.questions).filter((id) => this.words.has(`question.${id}`));
  }

  /** Not for a professional: that something is the matter with an answer tells that there is one. */
  readonly #placeWords = (path: string): string => {
    const about = this.#isForProfessional ? undefined : subjectOfPointer(path);
    if (!about) return '';
    return about === 'company'
      ? this.words.plain('company')
      : this.words.plain(`preparation.question.${about}`);
  };

  readonly #onChange = ({ target: field }: Event): void => {
    if (!(field instanceof HTMLInputElement)) return;
    const { name, value, checked } = field;
    if (name === 'company') {
      const who = COMPANIES.find((choice) => choice === value);
      if (who) this.perform({ type: 'company', who });
      return;
    }
    const [kind, what = ''] = name.split('.');
    if (kind === 'share' && (what === 'company' || isQuestion(what)))
      this.perform({ type: 'share', what, shared: checked });
  };

  readonly #onInput = ({ target: field }: Event): void => {
    if (field instanceof HTMLTextAreaElement) {
      const question = field.name.slice('answer.'.length);
      if (isQuestion(question)) this.#answer(question, field);
    } else if (field instanceof HTMLInputElement && field.name === 'company-note')
      this.perform({ type: 'company-note', text: field.value }, field.name);
  };

  #answer(question: PreparationQuestion, field: HTMLTextAreaElement): void {
    const { name, value } = field;
    const wasShared = isShared(this.input.state, question);
    const again = this.#emptied === question;
    if (!this.perform({ type: 'answer', question, text: value, again }, name)) return;
    if (isShared(this.input.state, question)) this.#emptied = undefined;
    else if (wasShared && this.shadowRoot?.activeElement === field) this.#emptied = question;
  }

  /** Who leaves a shared answer empty, does not share it any more. It still has focus where only the window lost it. */
  readonly #onLeave = ({ target: field }: Event): void => {
    if (!this.#emptied || this.shadowRoot?.activeElement === field) return;
    this.#emptied = undefined;
    this.announcer.say(this.words.plain('share.off'));
  };

  readonly #onKey = ({ key, target: field }: KeyboardEvent): void => {
    if (key !== 'Delete' && key !== 'Backspace') return;
    if (field instanceof HTMLInputElement && field.type === 'radio') this.#clearCompany();
  };

  #clearCompany(): void {
    if (this.perform({ type: 'company', who: null })) this.#focusLater('input[name="company"]');
  }

  readonly #onSlotChange = ({ target: slot }: Event): void => {
    this.hasHelp = (slot as HTMLSlotElement).assignedElements({ flatten: true }).length > 0;
  };

  readonly #onUndo = (): void => {
    this.step('undo');
  };

  readonly #onRedo = (): void => {
    this.step('redo');
  };

  /** Focus goes along with what the person asked for, once it is drawn. */
  #focusLater(selector: string): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }

  protected override stateReplaced(anew: Arrival): void {
    super.stateReplaced(anew);
    if (!anew) return;
    this.#seen.clear();
    this.#emptied = undefined;
  }

  /** Fields show what is so. */
  protected override refused(): void {
    this.requestUpdate();
  }

  /** A step back or forth shows what it is about. */
  protected override placeAfter(change: PreparationQuestionsEventChange): void {
    if (change.type !== 'undo' && change.type !== 'redo') return;
    const about = change.change;
    const subject =
      about.type === 'answer'
        ? about.question
        : about.type === 'share'
          ? about.what
          : about.type.startsWith('company')
            ? 'company'
            : undefined;
    if (!subject) return;
    void this.updateComplete.then(() => {
      this.renderRoot
        .querySelector(`#name-${subject}`)
        ?.closest('section')
        ?.scrollIntoView({ block: 'nearest' });
    });
  }

  protected override focusFallback(): HTMLElement | null {
    return this.renderRoot.querySelector('#title');
  }

  protected override announcementOf(change: PreparationQuestionsEventChange): string {
    return announcementOf(this.words, change);
  }

  protected override changeEvent(
    state: PreparationQuestionsState,
    change: PreparationQuestionsEventChange,
  ): PreparationQuestionsChangeEvent {
    return new PreparationQuestionsChangeEvent(state, change);
  }

  protected override problemEvent(problems: readonly Problem[]): PreparationQuestionsProblemEvent {
    return new PreparationQuestionsProblemEvent(problems);
  }
}

/** The events of `<preparation-questions>` by name; they bubble, so any element, the document and the window hear them. */
export interface PreparationQuestionsEventMap {
  'preparation-questions-change': PreparationQuestionsChangeEvent;
  'preparation-questions-finish': PreparationQuestionsFinishEvent;
  'preparation-questions-problem': PreparationQuestionsProblemEvent;
}

declare global {
  interface HTMLElementTagNameMap {
    'preparation-questions': PreparationQuestionsElement;
  }
  interface HTMLElementEventMap extends PreparationQuestionsEventMap {}
  interface DocumentEventMap extends PreparationQuestionsEventMap {}
  interface WindowEventMap extends PreparationQuestionsEventMap {}
}
