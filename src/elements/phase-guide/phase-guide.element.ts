import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { phaseGuideContent } from '../../content/phase-guide.js';
import type { Entries } from '../../kit/entries.js';
import { historyControls } from '../../kit/templates.js';
import type { Arrival } from '../../kit/trajectory-link.js';
import type { Words } from '../../kit/words.js';
import {
  openPhase,
  phaseQuestion,
  type Phase,
  type PhaseGuideAction,
  type PhaseGuideState,
  type QuestionId,
} from '../../model/phase-guide.js';
import { announcementOf } from './announcement.js';
import { conversationIn, guideActions, ringOf } from './guide-actions.js';
import { hasWords, type Drawing, type GuideActions } from './guide-drawing.js';
import { guideEntries } from './guide-entries.js';
import { GuideScreen } from './guide-screen.js';
import { paperPanel } from './paper.template.js';
import { conversationPanel, path } from './path.template.js';
import { PhaseGuideBase } from './phase-guide.base.js';
import type {
  PhaseGuideChangeEvent,
  PhaseGuideEventChange,
  PhaseGuideProblemEvent,
} from './phase-guide.events.js';
import { phaseGuideStyles } from './phase-guide.styles.js';
import { askedElsewhere, countOf, isFilledIn, phaseView, type PhaseView } from './phase-guide.view.js';
import { openPhasePanel } from './phase.template.js';
import { guideProblems } from './problems.template.js';
import { guideSheet } from './sheet.template.js';
import { sheetView } from './sheet.view.js';

export type {
  Conversation as GuideConversation,
  OwnPhaseQuestion,
  PhaseGuideChange,
  PhaseGuideState,
  PhaseNote,
  PhaseQuestion,
  PhaseRecord,
  PhaseTopic,
} from '../../model/phase-guide.js';
export * from './phase-guide.events.js';

/** Names of fields: `asked.<question>`, `note.<phase>`, `wording.<question>`, `answer.<question>` and `date`. */
const FIELD = /^(asked|note|wording|answer)\.(.+)$/s;

/**
 * A guide through the six phases of the value-driven conversation: what each is for, the questions of the method, and room for notes. A
 * framework and no track: each phase is one step away at any moment, in as many conversations as it takes. A question can be marked as
 * asked, put away, copied or put in own words; own questions can be added; what matters to a client can become a value of their own.
 * Source: method G-phases, G-circle, G-skills.
 *
 * @tag phase-guide
 * @attr {string} circles - A `circle-model` state as JSON text: in *Wat er al is* and *Wat zich kan ontwikkelen* the questions follow the circle or the card in hand.
 * @attr {string} list - A `capability-list` state as JSON text: what the client wants to talk about comes first in the *Opening*.
 * @fires {PhaseGuideChangeEvent} phase-guide-change - A person changed something: `.state` to save, `.change` without free text.
 * @fires {PhaseGuideProblemEvent} phase-guide-problem - Something in the input could not be read; what was good is kept.
 * @csspart root - All of the element.
 * @csspart title - Its heading.
 * @csspart introduction - What it is for.
 * @csspart conversation - Which conversation this is, its day, and a new one.
 * @csspart path - The six stones.
 * @csspart stone - One of them: the button that opens its phase.
 * @csspart phase - The open phase.
 * @csspart phase-name - Its name.
 * @csspart goal - What it is for.
 * @csspart about - More about it, on demand.
 * @csspart guidance - What a professional can keep in mind.
 * @csspart skill - The skill that helps in it.
 * @csspart football - An image for who feels trapped by rules.
 * @csspart wishes - What the client wants to talk about.
 * @csspart filter - Where a person chooses which questions to see.
 * @csspart choice - One choice in it.
 * @csspart in-hand - The card in hand.
 * @csspart questions - The questions.
 * @csspart group - Those that belong together.
 * @csspart question - One question.
 * @csspart asked - The question with its mark that it was asked.
 * @csspart finder - The questions that come one at a time.
 * @csspart hidden - What was put away.
 * @csspart entry-form - The field to add a question.
 * @csspart own-actions - Change and remove.
 * @csspart own-values - The client's own values.
 * @csspart notes - The notes of the phase.
 * @csspart earlier - What was written in a conversation before.
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
 * @csspart input - Every text field of one line, and the day.
 * @csspart select - Every choice from a list.
 * @csspart notice - What was left out of the input, or removed.
 * @csspart pictogram - Every pictogram.
 */
export class PhaseGuideElement extends PhaseGuideBase {
  static override readonly tag = 'phase-guide';
  static override readonly content = phaseGuideContent;
  static override styles = phaseGuideStyles;

  readonly #screen = new GuideScreen(this);
  #known: { words?: Words; ids: Map<QuestionId, boolean> } = { ids: new Map() };
  readonly #actions: GuideActions = guideActions({
    state: () => this.input.state,
    words: () => this.words,
    circles: () => this.circlesShown,
    countShown: () => countOf(this.#view.groups),
    entries: () => this.#entries,
    screen: this.#screen,
    perform: (action) => this.perform(action),
    step: (type) => {
      this.step(type);
    },
    redraw: () => {
      this.requestUpdate();
    },
    drawn: () => this.updateComplete,
    find: (...selectors) => this.find(...selectors),
    say: (message) => {
      this.announcer.say(message);
    },
  });
  readonly #entries: Entries = guideEntries({
    element: this,
    state: () => this.input.state,
    voice: () => this.typing,
    perform: (action) => this.perform(action),
    redraw: () => {
      this.requestUpdate();
    },
    focusLater: (selector) => {
      this.focusLater(selector);
    },
    sayRemoved: (label) => {
      this.announcer.say(this.words.plain('own.removed', { label }));
    },
    undo: this.#actions.undo,
  });

  override disconnectedCallback(): void {
    // Before it leaves the trajectory around it.
    this.#entries.keepTyped();
    super.disconnectedCallback();
  }

  get #phase(): Phase {
    return openPhase(this.input.state);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#screen.enter(this.#phase);
    this.#screen.follow((card) => ringOf(this.circlesShown, card));
  }

  protected override render(): TemplateResult {
    const { words, input, level, asText } = this;
    const { printing } = this.#screen;
    return html`<div
      class="root"
      part="root"
      dir=${this.language.dir}
      @change=${this.#onChange}
      @input=${this.#onInput}
    >
      ${guideProblems(words, input, this.problems)}
      <h2 class="title" part="title" id="title" tabindex="-1" aria-level=${level}>${words.t('title')}</h2>
      ${
        asText
          ? nothing
          : html`<div class="introduction" part="introduction">
              ${words.lines('intro').map((line) => html`<p class="lead">${line}</p>`)}
            </div>`
      }
      ${asText || printing ? html`<div class=${asText ? '' : 'paper'}>${this.#sheet()}</div>` : nothing}
      ${asText ? nothing : html`<div class=${printing ? 'screen' : ''}>${this.#guide()}</div>`}
    </div>`;
  }

  #guide(): TemplateResult {
    const { words, isDisabled, input } = this;
    const drawing = this.#drawing;
    const elsewhere = askedElsewhere(input.state, this.#phase, this.#hasWords);
    return html`${conversationPanel(drawing)} ${path(drawing)}
    ${openPhasePanel(drawing, this.#view, elsewhere)} ${paperPanel(drawing)} ${this.shareChoice()}
    ${isDisabled ? nothing : historyControls(words, this.#actions.undo, this.#actions.redo)}`;
  }

  #sheet(): TemplateResult {
    const { words, level, typing: voice, asText, input } = this;
    const { state } = input;
    const phases = !asText && this.#screen.sheet === 'phase' ? [this.#phase] : undefined;
    const view = sheetView(state, this.#hasWords, asText ? 'done' : 'all', phases);
    return guideSheet({ words, level, voice, state }, view, asText && !isFilledIn(state));
  }

  get #view(): PhaseView {
    return phaseView(this.input.state, this.#phase, this.#hasWords, this.#screen.filter);
  }

  get #drawing(): Drawing {
    return {
      words: this.words,
      state: this.input.state,
      voice: this.typing,
      isForProfessional: this.audience === 'professional',
      disabled: this.isDisabled,
      level: this.level,
      screen: this.#screen,
      entries: this.#entries,
      actions: this.#actions,
      circles: this.circlesShown,
      list: this.listShown,
    };
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

  readonly #onChange = ({ target: field }: Event): void => {
    if (!(field instanceof HTMLInputElement)) return;
    if (field.name === 'date') this.#onDate(field);
    const [, what, question] = FIELD.exec(field.name) ?? [];
    if (what !== 'asked' || !question) return;
    const { checked: asked } = field;
    this.perform({
      type: 'asked',
      conversation: conversationIn(this.input.state),
      phase: this.#phase,
      question,
      asked,
    });
  };

  /** A date that is not whole yet is none; nor is one that is far away, such as the year 2 on the way to 2026. */
  #onDate({ value: date, validity }: HTMLInputElement): void {
    if (!validity.valid) return;
    const conversation = conversationIn(this.input.state);
    this.perform({ type: 'date', conversation, date: date || null }, `date ${conversation}`);
  }

  readonly #onInput = ({ target: field }: Event): void => {
    const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
    if (!isField || field.id === 'by-hand') return;
    const conversation = conversationIn(this.input.state);
    const action = this.#typed(field, conversation);
    if (action) this.perform(action, `${field.name} ${conversation} ${this.typing}`);
  };

  #typed(
    { name, value: text }: { name: string; value: string },
    conversation: string,
  ): PhaseGuideAction | undefined {
    const voice = this.typing;
    const [, what, id = ''] = FIELD.exec(name) ?? [];
    if (what === 'note') return { type: 'note', conversation, phase: this.#phase, voice, text };
    return what === 'wording' || what === 'answer' ? { type: what, question: id, voice, text } : undefined;
  }

  protected override stateReplaced(anew: Arrival): void {
    super.stateReplaced(anew);
    this.#entries.changed();
  }

  protected override forgetTyped(): void {
    this.#entries.forget();
    this.#screen.forget();
  }

  protected override refused(): void {
    this.#screen.refused();
  }

  /** A step back or forth brings in sight what it is about. */
  protected override placeAfter(change: PhaseGuideEventChange, _before: PhaseGuideState): void {
    this.#entries.changed();
    if (change.type !== 'undo' && change.type !== 'redo') return;
    this.#entries.stepped();
    const about = change.change;
    if ('question' in about) this.#screen.reveal(phaseQuestion(about.question)?.topic, about.question);
  }

  protected override announcementOf(change: PhaseGuideEventChange): string {
    return announcementOf(this.words, this.input.state, change);
  }
}

/** The events of `<phase-guide>` by name; they bubble, so any element, the document and the window hear them. */
export interface PhaseGuideEventMap {
  'phase-guide-change': PhaseGuideChangeEvent;
  'phase-guide-problem': PhaseGuideProblemEvent;
}

declare global {
  interface HTMLElementTagNameMap {
    'phase-guide': PhaseGuideElement;
  }
  interface HTMLElementEventMap extends PhaseGuideEventMap {}
  interface DocumentEventMap extends PhaseGuideEventMap {}
  interface WindowEventMap extends PhaseGuideEventMap {}
}
