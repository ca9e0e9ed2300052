import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { hasForms, invitationLetterContent } from '../../content/invitation-letter.js';
import { languageOf } from '../../content/locale.js';
import type { Letter } from '../../export/letter.js';
import { AnswerElement } from '../../kit/answer-element.js';
import type { Audience } from '../../kit/gesprekskit-element.js';
import { historyControls, problemNotice } from '../../kit/templates.js';
import type { Arrival } from '../../kit/trajectory-link.js';
import {
  describeChange,
  invitationLetterPiece,
  isFilledIn,
  isSameLetter,
  reduceIn,
  type InvitationLetterAction,
  type InvitationLetterChange,
  type InvitationLetterState,
} from '../../model/invitation-letter.js';
import type { Problem } from '../../model/piece.js';
import { announcementOf, toldOf } from './announcement.js';
import { editor } from './editor.template.js';
import { chosenIn, placeOf, typedIn } from './filled-in.js';
import {
  InvitationLetterChangeEvent,
  InvitationLetterExportEvent,
  InvitationLetterProblemEvent,
  type InvitationLetterEventChange,
  type LetterFormat,
} from './invitation-letter.events.js';
import { invitationLetterStyles } from './invitation-letter.styles.js';
import { viewOf } from './invitation-letter.view.js';
import { NamesInPage, NAMES, type LetterName } from './letter-names.js';
import { LetterOutputs } from './letter-outputs.js';
import { KeptLetterWords, type LetterWords } from './letter-words.js';
import { draftOf, letterOf } from './letter.view.js';
import { outputs, readBack, type Outputs } from './outputs.template.js';
import { sheets } from './preview.template.js';

export type {
  Address,
  InvitationLetterChange,
  InvitationLetterState,
  LetterField,
  LetterFields,
  LetterGap,
  LetterParagraphs,
  LetterPoint,
  PointReading,
} from '../../model/invitation-letter.js';
export { LETTER_FIELDS, LETTER_POINTS, pointsOf } from '../../model/invitation-letter.js';
export type { Letter, LetterBlock, LetterFact, LetterPicture, LetterRun } from '../../export/letter.js';
export { letterDocument, type DocxLibrary } from '../../export/letter-document.js';
export { letterHTML } from '../../export/letter-html.js';
export { letterText } from '../../export/letter-text.js';
export * from './invitation-letter.events.js';

/**
 * The invitation letter, composed by a professional: five points with a draft to change, fields to fill in, what comes along, and the letter
 * as it becomes beside it. It reads back in words which points are in it, and stops nobody. For a client it shows the letter.
 * A new letter says *je* or *u* as the page does (`lang`); from the first change on it is its own choice, apart from the page's.
 * The pictures of the strip in it are the kit's, also where a portal shows others in `<conversation-strip>`.
 * Names of persons stay in the page: they are in no state, event or form.
 * Source: method K-letter (*Aandachtspunten brief*).
 *
 * @tag invitation-letter
 * @fires {InvitationLetterChangeEvent} invitation-letter-change - A person changed something: `.state` to save, `.change` without free text.
 * @fires {InvitationLetterProblemEvent} invitation-letter-problem - Something in the input could not be read; what was good is kept.
 * @fires {InvitationLetterExportEvent} invitation-letter-export - Something was made of the letter: `.format` tells what, and not a word of it.
 * @csspart root - All of the element.
 * @csspart title - Its heading.
 * @csspart fields - All there is to fill in.
 * @csspart names - The names, which are not kept.
 * @csspart address - The choice of form of address.
 * @csspart point - One of the five points.
 * @csspart paragraph - The text of a point.
 * @csspart textarea - Every field for text of more lines.
 * @csspart input - Every other field.
 * @csspart select - The choice how long it takes.
 * @csspart choice - One choice or check box.
 * @csspart questions - The questions that can come along.
 * @csspart restore - Puts the first text of a point back.
 * @csspart preview - The letter beside the fields.
 * @csspart letter - The letter itself.
 * @csspart sheet - One sheet of it.
 * @csspart picture - One picture of the strip.
 * @csspart check - The five points read back.
 * @csspart check-item - One of them.
 * @csspart outputs - What can be made of the letter.
 * @csspart output - One of the buttons for it.
 * @csspart history - Undo and redo.
 * @csspart undo - The one.
 * @csspart redo - The other.
 * @csspart button - Every button.
 * @csspart notice - What was left out of the input.
 * @csspart pictogram - Every pictogram.
 */
export class InvitationLetterElement extends AnswerElement<
  InvitationLetterState,
  InvitationLetterAction,
  InvitationLetterChange
> {
  static override readonly tag = 'invitation-letter';
  static override readonly content = invitationLetterContent;
  static override styles = invitationLetterStyles;

  static override properties: PropertyDeclarations = {
    recipient: { attribute: false, noAccessor: true },
    sender: { attribute: false, noAccessor: true },
  };

  /** For whom it is shown: a professional composes the letter, a client reads it. Default: `professional`. */
  override audience: Audience = 'professional';

  readonly #names = new NamesInPage();
  readonly #letterWords = new KeptLetterWords();
  /** The letter for which a name was typed. */
  #letterShown: InvitationLetterState;
  /** The letter that is shown comes in once more, as from a portal that saved it. */
  #comesBack = false;
  /** Where focus goes when a button that had it is gone. */
  #next: string | undefined;

  readonly #outputs: LetterOutputs = new LetterOutputs({
    letter: () => this.letter,
    fileName: () => this.words.plain('file-name'),
    print: async () => {
      await this.updateComplete;
      print();
    },
    redraw: () => {
      this.requestUpdate();
    },
    say: (told) => {
      this.announcer.say(toldOf(this.words, told));
    },
    focusByHand: () => {
      void this.#focusByHand();
    },
    made: (format) => {
      this.dispatchEvent(new InvitationLetterExportEvent(format));
    },
  });

  constructor() {
    super(invitationLetterPiece, {
      reduce: (state, action) => reduceIn(this.#wordsForLetter().address, state, action),
      describe: describeChange,
      isFilledIn,
    });
    this.#letterShown = this.input.state;
  }

  /** The name of who the letter is for, as in "Beste …". Stays in the page: no attribute, no state, no event, no form has it. */
  get recipient(): string {
    return this.#names.now.recipient;
  }

  set recipient(name: string | null | undefined) {
    this.#give('recipient', name);
  }

  /** The name of who signs the letter. Stays in the page, as `recipient` does. */
  get sender(): string {
    return this.#names.now.sender;
  }

  set sender(name: string | null | undefined) {
    this.#give('sender', name);
  }

  /** The letter as it is now, names and all, for `letterText`, `letterHTML` and `letterDocument`: to send, not to keep. */
  get letter(): Letter {
    return letterOf(this.#wordsForLetter(), this.input.state, this.#names.now);
  }

  /**
   * Makes something of the letter, as its buttons do: copies it, prints it, or has it downloaded.
   * @param format `text`, `print`, `html` or `docx`
   * @returns whether it was made; not where the browser refuses, or the library for `docx` cannot be loaded
   */
  async exportLetter(format: LetterFormat): Promise<boolean> {
    return this.hasUpdated && !this.input.untouched && this.#outputs.make(format);
  }

  /** Moves focus to the first thing to fill in. */
  override focus(options?: FocusOptions): void {
    const first = this.renderRoot.querySelector<HTMLElement>('input:enabled, textarea:enabled');
    (first ?? this.focusFallback())?.focus(options);
  }

  /** A client reads. */
  protected override get asText(): boolean {
    return super.asText || this.audience === 'client';
  }

  protected override render(): TemplateResult {
    const { words, input } = this;
    const content = this.asText ? this.#asText() : this.#desk();
    return html`<div
      class="root"
      part="root"
      dir=${this.language.dir}
      @change=${this.#onChange}
      @input=${this.#onInput}
      @focusin=${this.#onFocus}
    >
      ${problemNotice(words, input, this.problems, (path) => placeOf(words, path))}
      <h2 class="title" part="title" id="title" tabindex="-1" aria-level=${this.level}>
        ${words.t('title')}
      </h2>
      ${content}
    </div>`;
  }

  #asText(): TemplateResult {
    const { words, input } = this;
    if (!isFilledIn(input.state) && !input.untouched)
      return html`<p class="open">${words.t('not-filled-in')}</p>
        <p>${words.t('nothing-yet')}</p>`;
    return html`<div class="preview as-text" part="preview">${this.#sheets()}</div>`;
  }

  #desk(): TemplateResult {
    const { words, level, isDisabled: disabled } = this;
    const { state } = this.input;
    const view = viewOf(this.#wordsForLetter(), state);
    const use: Outputs = {
      words,
      points: view.points,
      level,
      told: this.#outputs.told,
      goTo: (point) => {
        this.renderRoot.querySelector<HTMLElement>(`#point-${point}`)?.focus();
      },
      make: (format) => {
        void this.#outputs.make(format);
      },
    };
    return html`<div class="intro">${words.lines('intro').map((line) => html`<p>${line}</p>`)}</div>
      <div class="desk">
        ${editor({
          words,
          state,
          view,
          address: this.#wordsForLetter().address,
          names: this.#names.now,
          disabled,
          level,
          hasForms: hasForms(this.#wordsForLetter().lang),
          restore: (point) => {
            this.#next = `#paragraph-${point}`;
            this.perform({ type: 'draft', point });
          },
        })}
        <div
          class="preview"
          part="preview"
          role="region"
          aria-label=${words.plain('preview')}
          lang=${words.otherLang ?? nothing}
          tabindex="0"
        >
          <p class="hint preview-label" aria-hidden="true">${words.t('preview')}</p>
          ${this.#sheets()}
        </div>
        <div class="use">
          ${readBack(use)} ${outputs(use)}
          ${disabled ? nothing : historyControls(words, this.#onUndo, this.#onRedo)}
        </div>
      </div>`;
  }

  #sheets(): TemplateResult {
    const words = this.#wordsForLetter();
    const letter = letterOf(words, this.input.state, this.#names.now, false);
    const isOther = languageOf(letter.lang) !== languageOf(this.words.lang);
    return sheets(letter, { words, level: this.level + 1, lang: isOther ? letter.lang : undefined });
  }

  #wordsForLetter(): LetterWords {
    return this.#letterWords.now(this.words, this.language.lang, this.input.state.address);
  }

  #give(name: LetterName, value: unknown): void {
    if (this.#names.give(name, value)) this.requestUpdate();
  }

  readonly #onChange = ({ target }: Event): void => {
    const action = chosenIn(target);
    if (action) this.perform(action);
  };

  readonly #onInput = ({ target: field }: Event): void => {
    if (!(field instanceof HTMLInputElement) && !(field instanceof HTMLTextAreaElement)) return;
    const { value } = field;
    const name = NAMES.find((one) => one === field.name);
    if (name && !this.locked) {
      this.#names.type(name, value);
      this.#outputs.forget();
      this.requestUpdate();
    }
    const action = typedIn(field.name, value, (point) => draftOf(this.#wordsForLetter(), point));
    if (action) this.perform(action, field.name);
  };

  /** Where the letter scrolls beside the fields, it shows what is written. */
  readonly #onFocus = ({ target }: Event): void => {
    const point = (target as Element).closest<HTMLElement>('[data-point]')?.dataset['point'];
    const preview = point && this.renderRoot.querySelector<HTMLElement>('.preview');
    const shown = preview && preview.querySelector<HTMLElement>(`[data-of="${point}"]`);
    if (shown && preview.scrollHeight > preview.clientHeight)
      preview.scrollTop +=
        shown.getBoundingClientRect().top - preview.getBoundingClientRect().top - preview.clientHeight / 3;
  };

  readonly #onUndo = (): void => {
    this.step('undo');
  };

  readonly #onRedo = (): void => {
    this.step('redo');
  };

  async #focusByHand(): Promise<void> {
    await this.updateComplete;
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#by-hand');
    field?.focus();
    field?.select();
  }

  protected override stateReplaced(anew: Arrival): void {
    this.#comesBack = isSameLetter(this.#letterShown, this.input.state);
    super.stateReplaced(anew);
    this.#comesBack = false;
    this.#letterShown = this.input.state;
    this.#outputs.forget();
  }

  /** Who the letter was for is in no state: the next one is for somebody else. */
  protected override forgetTyped(): void {
    if (!this.#comesBack) this.#names.anotherLetter();
  }

  protected override placeAfter(): void {
    this.#letterShown = this.input.state;
    this.#outputs.forget();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#next = undefined;
  }

  protected override focusFallback(): HTMLElement | null {
    return this.renderRoot.querySelector(this.#next ?? '#title') ?? this.renderRoot.querySelector('#title');
  }

  protected override announcementOf(change: InvitationLetterEventChange): string {
    return announcementOf(this.words, change);
  }

  protected override changeEvent(
    state: InvitationLetterState,
    change: InvitationLetterEventChange,
  ): InvitationLetterChangeEvent {
    return new InvitationLetterChangeEvent(state, change);
  }

  protected override problemEvent(problems: readonly Problem[]): InvitationLetterProblemEvent {
    return new InvitationLetterProblemEvent(problems);
  }
}

/** The events of `<invitation-letter>` by name; they bubble, so any element, the document and the window hear them. */
export interface InvitationLetterEventMap {
  'invitation-letter-change': InvitationLetterChangeEvent;
  'invitation-letter-problem': InvitationLetterProblemEvent;
  'invitation-letter-export': InvitationLetterExportEvent;
}

declare global {
  interface HTMLElementTagNameMap {
    'invitation-letter': InvitationLetterElement;
  }
  interface HTMLElementEventMap extends InvitationLetterEventMap {}
  interface DocumentEventMap extends InvitationLetterEventMap {}
  interface WindowEventMap extends InvitationLetterEventMap {}
}
