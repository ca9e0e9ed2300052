import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { conversationWorksheetContent } from '../../content/conversation-worksheet.js';
import { firstIn, focusLater } from '../../kit/focus.js';
import { OwnEntries } from '../../kit/own-entries.js';
import type { Arrival } from '../../kit/trajectory-link.js';
import { WidthController } from '../../kit/width-controller.js';
import type { Words } from '../../kit/words.js';
import {
  cellOf,
  isSubject,
  SUBJECTS,
  type ConversationWorksheetState,
  type QuestionId,
  type Subject,
} from '../../model/conversation-worksheet.js';
import { announcementOf } from './announcement.js';
import { ConversationWorksheetBase } from './conversation-worksheet.base.js';
import type {
  ConversationWorksheetChangeEvent,
  ConversationWorksheetEventChange,
  ConversationWorksheetProblemEvent,
} from './conversation-worksheet.events.js';
import { conversationWorksheetStyles } from './conversation-worksheet.styles.js';
import { worksheet, worksheetAsText, worksheetHead } from './conversation-worksheet.template.js';
import {
  askedElsewhere,
  countOf,
  ownQuestion,
  roomViews,
  type Filter,
  type RoomView,
} from './conversation-worksheet.view.js';
import { shownWords } from './filter.template.js';
import { worksheetProblems } from './problems.template.js';
import { hasWords, themesWithWords, type Drawing, type WorksheetActions } from './worksheet-drawing.js';
import { WorksheetScreen } from './worksheet-screen.js';

export type {
  ConversationWorksheetChange,
  ConversationWorksheetState,
  OwnQuestion,
  QuestionId,
  ReportNote,
  Subject,
  Theme,
} from '../../model/conversation-worksheet.js';
export * from './conversation-worksheet.events.js';
export type { WorksheetPaper } from './worksheet-screen.js';

/** Narrower than this (in rem) one room is open at a time. */
const NARROW = 40;

/** Names of fields: `asked.<question>` and `note.<subject>`. */
const FIELD = /^(asked|note)\.(.+)$/;

/**
 * The *Werkblad*: example questions for the conversation between client and professional, by subject and by theme, to be marked once
 * asked, with room for own questions and for notes of both. The questions are inspiration, not a list to finish; the notes are building
 * blocks for the report and for direct feedback to the client (`notesForReport`). Prints as one sheet of A4, empty or filled.
 * Source: method K-worksheet, K-use.
 *
 * @tag conversation-worksheet
 * @attr {string} preparation - A `preparation-questions` state as JSON text: the answers the client shares are shown, others never are.
 * @fires {ConversationWorksheetChangeEvent} conversation-worksheet-change - A person changed something: `.state` to save, `.change` without free text.
 * @fires {ConversationWorksheetProblemEvent} conversation-worksheet-problem - Something in the input could not be read; what was good is kept.
 * @csspart root - All of the element.
 * @csspart title - Its heading.
 * @csspart introduction - What the worksheet is for.
 * @csspart guidance - What a professional can keep in mind.
 * @csspart preparation - What the client prepared and shares.
 * @csspart filter - Where a person chooses what to look at.
 * @csspart choice - One choice in it.
 * @csspart shown - What is shown, and how much.
 * @csspart subject - The room of one subject.
 * @csspart subject-name - Its name.
 * @csspart questions - The questions in it.
 * @csspart theme - Those of one theme.
 * @csspart theme-name - Its name.
 * @csspart question - One question.
 * @csspart asked - The question with its mark that it was asked.
 * @csspart own-questions - Where a person adds a question.
 * @csspart own-actions - Change and remove.
 * @csspart notes - The notes of one subject.
 * @csspart note - The field of who is typing, with the other voice's words.
 * @csspart textarea - The field itself.
 * @csspart quote - What somebody wrote, as text.
 * @csspart sheet - All of it as text: read-only, and on paper.
 * @csspart paper - Where it is printed.
 * @csspart share - The choice with whom it is shared, inside a trajectory.
 * @csspart history - Undo and redo.
 * @csspart undo - The one.
 * @csspart redo - The other.
 * @csspart button - Every button.
 * @csspart input - Every text field of one line.
 * @csspart select - Every choice from a list.
 * @csspart notice - What was left out of the input, or removed.
 * @csspart pictogram - Every pictogram.
 */
export class ConversationWorksheetElement extends ConversationWorksheetBase {
  static override readonly tag = 'conversation-worksheet';
  static override readonly content = conversationWorksheetContent;
  static override styles = conversationWorksheetStyles;

  readonly #screen = new WorksheetScreen(this);
  readonly #width = new WidthController(this, NARROW, () => !this.asText);
  #known: { words?: Words; ids: Map<QuestionId, boolean> } = { ids: new Map() };
  readonly #actions: WorksheetActions = {
    chooseSubject: (subject) => {
      this.#screen.chooseSubject(subject);
      this.#sayShown();
    },
    chooseTheme: (theme) => {
      this.#screen.chooseTheme(theme);
      this.#sayShown();
    },
    chooseAll: () => {
      this.#screen.chooseAll();
      this.#sayShown();
      focusLater(this, '.filter summary', `#subject-${SUBJECTS[0]}`);
    },
    showChoices: (isShown) => {
      this.#screen.showChoices(isShown);
    },
    open: (subject) => {
      this.#own.keepTyped();
      this.#screen.open(subject);
    },
    startAdding: (subject) => {
      const before = this.#screen.adding;
      // Not every browser moves focus to a button that is pressed, and so tells that the person went elsewhere.
      this.#own.keepTyped();
      this.#own.settle();
      this.#screen.startAdding(subject);
      focusLater(this, subject === undefined ? `#add-${String(before)}` : '#own-label');
    },
    chooseAddingTheme: (theme) => {
      this.#screen.addingTheme = theme;
      this.requestUpdate();
    },
    print: (sheet) => {
      void this.#screen.print(sheet);
    },
    undo: () => {
      this.step('undo');
    },
    redo: () => {
      this.step('redo');
    },
  };
  readonly #own = new OwnEntries({
    add: (question, label) => this.#addQuestion(question, label),
    rename: (question, label) =>
      this.perform({ type: 'rename-question', question, label, voice: this.typing }),
    remove: (question) => this.#removeQuestion(question),
    nameOf: (question) => ownQuestion(this.input.state, question)?.label ?? '',
    show: (question) => {
      const { subject = '' } = ownQuestion(this.input.state, question) ?? {};
      focusLater(this, named(`asked.${question}`), `#add-${subject}`);
    },
    redraw: () => {
      this.requestUpdate();
    },
    focusLater: (selector) => {
      focusLater(this, selector);
    },
    sayRemoved: (label) => {
      this.announcer.say(this.words.plain('own.removed', { label }));
    },
    undo: this.#actions.undo,
  });

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { subject, theme } = this;
    const themes = themesWithWords(this.words);
    this.#screen.give(
      {
        subject: isSubject(subject) ? subject : undefined,
        theme: themes.find((one) => one === theme),
      },
      themes,
    );
  }

  protected override update(changed: PropertyValues): void {
    // The width was measured by now.
    this.#screen.turn(this.#width.narrow, () => this.#roomInUse());
    super.update(changed);
  }

  /** The room that has focus. */
  #roomInUse(): Subject | undefined {
    const focused = this.shadowRoot?.activeElement;
    return focused
      ? SUBJECTS.find((subject) => firstIn(this, `#room-${subject}`)?.contains(focused))
      : undefined;
  }

  protected override render(): TemplateResult {
    const { words, input, level, asText } = this;
    const { printing, filter, given } = this.#screen;
    const { answers } = this.prepared;
    const elsewhere = askedElsewhere(input.state, this.#hasWords);
    const sheet = asText ? 'filled' : this.#screen.sheet(this.paper === 'empty' ? 'empty' : 'filled');
    const shown = { answers, elsewhere };
    return html`<div
      class="root"
      part="root"
      dir=${this.language.dir}
      @change=${this.#onChange}
      @input=${this.#onInput}
    >
      ${worksheetProblems(words, input, this.problems)}
      ${worksheetHead(words, level, this.audience === 'professional')}
      ${
        asText || printing
          ? html`<div class=${asText ? '' : 'paper'}>
              ${worksheetAsText(words, level, this.#rooms(given), { ...shown, sheet })}
            </div>`
          : nothing
      }
      ${
        asText
          ? nothing
          : html`<div class=${printing ? 'screen' : ''}>
              ${worksheet(this.#drawing, this.#rooms(filter), { ...shown, share: this.shareChoice() })}
            </div>`
      }
    </div>`;
  }

  get #drawing(): Drawing {
    return {
      words: this.words,
      voice: this.typing,
      disabled: this.isDisabled,
      level: this.level,
      narrow: this.#width.narrow,
      screen: this.#screen,
      own: this.#own,
      actions: this.#actions,
    };
  }

  #rooms(filter: Filter): readonly RoomView[] {
    return roomViews(this.input.state, this.#hasWords, filter, this.#screen.themes);
  }

  /** Looked up once for each language: most ids that could be are not there. */
  readonly #hasWords = (id: QuestionId): boolean => {
    const { words } = this;
    if (words !== this.#known.words) this.#known = { words, ids: new Map() };
    const { ids } = this.#known;
    const known = ids.get(id) ?? hasWords(words, id);
    ids.set(id, known);
    return known;
  };

  #sayShown(): void {
    const { filter } = this.#screen;
    this.announcer.say(shownWords(this.words, filter, countOf(this.#rooms(filter))));
  }

  #addQuestion(question: QuestionId, label: string): boolean {
    const { adding: subject, addingTheme: theme } = this.#screen;
    if (subject === undefined) return false;
    const isAdded = this.perform({
      type: 'add-question',
      question,
      label,
      subject,
      ...(theme && { theme }),
      voice: this.typing,
    });
    if (isAdded) this.#screen.adding = undefined;
    return isAdded;
  }

  #removeQuestion(question: QuestionId): boolean {
    const { subject } = ownQuestion(this.input.state, question) ?? {};
    const isRemoved = this.perform({ type: 'remove-question', question, voice: this.typing });
    this.#screen.removedFrom = subject;
    return isRemoved && !ownQuestion(this.input.state, question);
  }

  readonly #onChange = ({ target: field }: Event): void => {
    if (!(field instanceof HTMLInputElement)) return;
    const [, what, question] = FIELD.exec(field.name) ?? [];
    if (what === 'asked' && question) this.perform({ type: 'asked', question, asked: field.checked });
  };

  readonly #onInput = ({ target: field }: Event): void => {
    if (!(field instanceof HTMLTextAreaElement)) return;
    const [, what, subject] = FIELD.exec(field.name) ?? [];
    const voice = this.typing;
    if (what === 'note' && isSubject(subject))
      this.perform({ type: 'note', subject, voice, text: field.value }, `${field.name} ${voice}`);
  };

  protected override stateReplaced(anew: Arrival): void {
    super.stateReplaced(anew);
    this.#own.removed = undefined;
  }

  protected override forgetTyped(): void {
    this.#own.forget();
    this.#screen.adding = undefined;
  }

  protected override refused(): void {
    this.#screen.refused();
  }

  /** A step back or forth brings in sight what it is about. */
  protected override placeAfter(
    change: ConversationWorksheetEventChange,
    before: ConversationWorksheetState,
  ): void {
    this.#own.removed = undefined;
    if (change.type !== 'undo' && change.type !== 'redo') return;
    const about = change.change;
    if (about.type === 'note') this.#screen.reveal(about.subject);
    else if ('question' in about) {
      const { question } = about;
      const place =
        cellOf(question) ?? ownQuestion(this.input.state, question) ?? ownQuestion(before, question);
      if (place) this.#screen.reveal(place.subject, place.theme ?? 'none');
    }
  }

  protected override announcementOf(change: ConversationWorksheetEventChange): string {
    return announcementOf(this.words, this.input.state, change);
  }
}

function named(name: string): string {
  return `[name="${CSS.escape(name)}"]`;
}

/** The events of `<conversation-worksheet>` by name; they bubble, so any element, the document and the window hear them. */
export interface ConversationWorksheetEventMap {
  'conversation-worksheet-change': ConversationWorksheetChangeEvent;
  'conversation-worksheet-problem': ConversationWorksheetProblemEvent;
}

declare global {
  interface HTMLElementTagNameMap {
    'conversation-worksheet': ConversationWorksheetElement;
  }
  interface HTMLElementEventMap extends ConversationWorksheetEventMap {}
  interface DocumentEventMap extends ConversationWorksheetEventMap {}
  interface WindowEventMap extends ConversationWorksheetEventMap {}
}
