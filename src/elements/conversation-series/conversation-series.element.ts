import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { conversationSeriesContent } from '../../content/conversation-series.js';
import { Entries, keepingTyped } from '../../kit/entries.js';
import { keepPlace } from '../../kit/keep-place.js';
import { newOwnId } from '../../kit/own-entries.js';
import { PrintController } from '../../kit/print-controller.js';
import type { Arrival } from '../../kit/trajectory-link.js';
import {
  GOAL_LISTS,
  type ConversationSeriesState,
  type GoalList,
  type Voice,
} from '../../model/conversation-series.js';
import { isDay } from '../../model/day.js';
import { announcementOf, conversationName } from './announcement.js';
import { ConversationSeriesBase } from './conversation-series.base.js';
import type {
  ConversationSeriesChangeEvent,
  ConversationSeriesEventChange,
  ConversationSeriesProblemEvent,
} from './conversation-series.events.js';
import { conversationSeriesStyles } from './conversation-series.styles.js';
import { currentConversation, findGoal, viewOf, type SeriesView } from './conversation-series.view.js';
import { series, seriesAsText, seriesHead } from './line.template.js';
import { seriesProblems } from './problems.template.js';
import { conversationOf, entryIn, foldOf, placeOf, placeParts, placeThere } from './series-places.js';
import { CONVERSATIONS, type Drawing, type SeriesActions } from './series-drawing.js';
import { SeriesScreen } from './series-screen.js';

export type {
  GoalAgreements,
  ConversationForm,
  ConversationSeriesChange,
  ConversationSeriesState,
  GoalAgreement,
  GoalList,
  GoalOutcome,
  GoalReading,
  LearnedReading,
  PresentRole,
  Referral,
  ReferralKind,
  SeriesConversation,
  SeriesGoal,
} from '../../model/conversation-series.js';
export * from './conversation-series.events.js';

/** Names of fields: `<what>.<id of a goal or a conversation>`. */
const FIELD = /^(date|learned|summary|phone-reason)\.(.+)$/;

/**
 * Several conversations on a calm line through time: when, how and with whom, the goals that were set, and the phases that were touched. A
 * follow-up opens with the check how it went with the goals of the time before, success first; it can be skipped and come back to. At the
 * end there is room to sum up, and for goals for the time in between and the next conversation. Nothing is counted, and nothing is late.
 * Source: method G-series, G-phases (closing).
 *
 * @tag conversation-series
 * @attr {string} guide - A `phase-guide` state as JSON text: the phases each conversation touched are shown.
 * @fires {ConversationSeriesChangeEvent} conversation-series-change - A person changed something: `.state` to save, `.change` without free text.
 * @fires {ConversationSeriesProblemEvent} conversation-series-problem - Something in the input could not be read; what was good is kept.
 * @csspart root - All of the element.
 * @csspart title - Its heading.
 * @csspart introduction - What the series is for.
 * @csspart guidance - What a professional can keep in mind.
 * @csspart line - The line through time.
 * @csspart conversation - One conversation on it.
 * @csspart conversation-name - Its name: the button that opens it, or text.
 * @csspart about - When, how and with whom, and what was discussed.
 * @csspart particulars - The fields for these.
 * @csspart facts - How people talked and who was there, as text.
 * @csspart phases - The phases it touched.
 * @csspart check - The check of the goals of the time before.
 * @csspart goal-list - A list of goals with its heading.
 * @csspart goals - The goals in it.
 * @csspart goal - One goal.
 * @csspart outcome - How it went with a goal.
 * @csspart agreement - What somebody thinks of the goals.
 * @csspart referrals - Help from others.
 * @csspart referral - One of these.
 * @csspart agreed - The mark that it is agreed with the client.
 * @csspart closing - Where people sum up.
 * @csspart choices - A few things to choose from.
 * @csspart choice - One of these.
 * @csspart note - The field of who is typing, with the other voice's words.
 * @csspart textarea - The field itself.
 * @csspart quote - What somebody wrote, as text.
 * @csspart entry-form - Where a goal or help is added.
 * @csspart own-actions - Change and remove.
 * @csspart add-conversation - The button that adds a conversation.
 * @csspart close - The button that closes a conversation or opens it again.
 * @csspart as-text - All of it as text: read-only, and on paper.
 * @csspart share - The choice with whom it is shared, inside a trajectory.
 * @csspart history - Undo and redo.
 * @csspart undo - The one.
 * @csspart redo - The other.
 * @csspart button - Every button.
 * @csspart input - Every field of one line.
 * @csspart select - Every choice from a list.
 * @csspart notice - What was left out of the input, or removed.
 * @csspart pictogram - Every pictogram.
 */
export class ConversationSeriesElement extends ConversationSeriesBase {
  static override readonly tag = 'conversation-series';
  static override readonly content = conversationSeriesContent;
  static override styles = conversationSeriesStyles;

  readonly #screen = new SeriesScreen(this);
  readonly #print = new PrintController(this);
  readonly #actions: SeriesActions = keepingTyped(
    () => this.#entries,
    {
      perform: (action) => {
        this.perform(action);
      },
      toggle: (conversation) => {
        keepPlace(this, `#open-${CSS.escape(conversation)}`, () => {
          this.#screen.open(this.#opened === conversation ? null : conversation);
        });
      },
      add: (opens) => {
        this.#addConversation(opens);
      },
      remove: (conversation) => {
        this.#removeConversation(conversation);
      },
      close: (conversation, closed) => {
        this.#screen.open(conversation);
        if (!closed) this.#screen.fold('closing', true);
        if (this.perform({ type: 'close', conversation, closed }))
          this.focusLater(closed ? '#reopen' : '#close');
      },
      skipCheck: () => {
        this.#screen.fold('check', false);
        this.focusLater('#check');
      },
      lookBack: () => {
        this.#screen.fold('look-back', true);
        const [goal] =
          this.#view.stops.find(({ conversation }) => conversation.id === this.#opened)?.conversation.goals ??
          [];
        if (goal) this.focusLater(`[id^="${CSS.escape(`outcome-${goal.id}-`)}"]`);
      },
      lookAt: (where, goal) => {
        keepPlace(this, `#goal-${CSS.escape(goal)}`, () => {
          this.#screen.lookAt(where, goal);
        });
        const choices = `[id^="${CSS.escape(`outcome-${goal}-`)}"]`;
        this.focusLater(`${choices}[aria-pressed="true"]`, choices);
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
    add: (place, id, label, voice) => this.#addEntry(place, id, label, voice),
    rename: (id, label, voice) => this.perform({ ...this.#entry(id, 'rename'), voice, label }),
    remove: (id) => this.perform({ ...this.#entry(id, 'remove'), voice: this.typing }),
    has: (id) => entryIn(this.input.state, id) !== undefined,
    nameOf: (id) => entryIn(this.input.state, id)?.label ?? '',
    placeOf: (id) => placeOf(this.input.state, id),
    placeFor: (place) => placeThere(this.input.state, place, this.#opened),
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

  override disconnectedCallback(): void {
    // Before it leaves the trajectory around it.
    this.#entries.keepTyped();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#screen.give(this.conversation ?? undefined);
    if (changed.has('conversation')) this.#entries.keepLater();
  }

  protected override render(): TemplateResult {
    const { words, input, level, asText } = this;
    const { printing } = this.#print;
    const view = this.#view;
    return html`<div
      class="root"
      part="root"
      dir=${this.language.dir}
      @change=${this.#onChange}
      @input=${this.#onInput}
    >
      ${seriesProblems(words, input, this.unreadable)}
      ${seriesHead(words, level, this.audience === 'professional', asText ? Math.min(view.stops.length, 1) : Infinity)}
      ${
        asText || printing
          ? html`<div class=${asText ? '' : 'paper'}>
              ${seriesAsText(words, level, view, printing ? this.typing : undefined)}
            </div>`
          : nothing
      }
      ${
        asText
          ? nothing
          : html`<div class=${printing ? 'screen' : ''}>
              ${series(this.#drawing, view, this.#opened, this.shareChoice())}
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
      screen: this.#screen,
      entries: this.#entries,
      actions: this.#actions,
    };
  }

  get #view(): SeriesView {
    const { state } = this.input;
    return viewOf(state, this.#screen.conversations(state), this.touched);
  }

  /** The conversation that is open. */
  get #opened(): string | undefined {
    const { state } = this.input;
    const order = this.#screen.conversations(state);
    return this.#screen.opened(order, currentConversation(state, order, this.guided));
  }

  #addConversation(opens: boolean): void {
    const [conversation, before] = [newOwnId(), this.#opened];
    if (!this.perform({ type: 'add-conversation', conversation })) return;
    this.#screen.open(opens ? conversation : (before ?? conversation));
    this.focusLater(
      opens ? `#open-${CSS.escape(conversation)}` : `#open-goals\\.${CSS.escape(conversation)}`,
      '#add-conversation',
    );
  }

  #removeConversation(conversation: string): void {
    const name = conversationName(this.words, this.input.state, conversation);
    if (!this.perform({ type: 'remove-conversation', conversation })) return;
    this.#entries.removed = { name, place: CONVERSATIONS };
    this.announcer.say(this.words.plain('own.removed', { label: name }));
    this.focusLater('#undo-remove');
  }

  #addEntry(place: string, id: string, label: string, voice: Voice): boolean {
    const [list, conversation] = placeParts(placeThere(this.input.state, place, this.#opened));
    if (isGoalList(list))
      return this.perform({ type: 'add-goal', conversation, list, goal: id, voice, label });
    return this.perform({ type: 'add-referral', referral: id, conversation, voice, label });
  }

  /** The start of an action on a goal or a referral. */
  #entry<Verb extends 'rename' | 'remove'>(
    id: string,
    verb: Verb,
  ): { type: `${Verb}-goal`; goal: string } | { type: `${Verb}-referral`; referral: string } {
    return findGoal(this.input.state, id)
      ? { type: `${verb}-goal`, goal: id }
      : { type: `${verb}-referral`, referral: id };
  }

  readonly #onChange = ({ target: field }: Event): void => {
    if (!(field instanceof HTMLInputElement)) return;
    const [, what, conversation] = FIELD.exec(field.name) ?? [];
    // A date that is not whole yet is none; nor is one that is far away, such as the year 2 on the way to 2026.
    if (what !== 'date' || conversation === undefined || !field.validity.valid) return;
    const date = isDay(field.value) ? { date: field.value } : {};
    this.perform({ type: 'date', conversation, ...date }, field.name);
  };

  readonly #onInput = ({ target: field }: Event): void => {
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
    const [, what, id] = FIELD.exec(field.name) ?? [];
    if (id === undefined) return;
    const { typing: voice } = this;
    const [run, text] = [`${field.name} ${voice}`, field.value];
    if (what === 'learned') this.perform({ type: what, goal: id, voice, text }, run);
    else if (what === 'summary' || what === 'phone-reason')
      this.perform({ type: what, conversation: id, voice, text }, run);
  };

  protected override stateReplaced(anew: Arrival): void {
    super.stateReplaced(anew);
    this.#entries.changed();
    if (anew === true) this.#screen.forget();
  }

  protected override forgetTyped(): void {
    this.#entries.forget();
  }

  protected override refused(): void {
    this.#screen.refused();
  }

  /** A step back or forth brings in sight what it is about. */
  protected override placeAfter(
    change: ConversationSeriesEventChange,
    before: ConversationSeriesState,
  ): void {
    this.#entries.changed();
    this.#screen.pin();
    if (change.type !== 'undo' && change.type !== 'redo') return;
    this.#entries.stepped();
    const shown = this.#opened;
    const about = conversationOf(this.input.state, before, change.change);
    const stops = this.#view.stops;
    const { previous, next } = stops.find(({ conversation }) => conversation.id === shown) ?? {};
    // Goals stand beside those of the conversation before and after.
    const isBeside = /goal|outcome|learned|agree$/.test(change.change.type);
    if (about !== undefined && !(isBeside && [previous?.id, next?.id].includes(about)))
      this.#screen.open(about);
    const fold = foldOf(this.input.state, before, change.change, this.#opened);
    if (fold) this.#screen.fold(fold, true);
  }

  protected override announcementOf(change: ConversationSeriesEventChange): string {
    return announcementOf(this.words, this.input.state, change);
  }
}

function isGoalList(list: string): list is GoalList {
  return (GOAL_LISTS as readonly string[]).includes(list);
}

/** The events of `<conversation-series>` by name; they bubble, so any element, the document and the window hear them. */
export interface ConversationSeriesEventMap {
  'conversation-series-change': ConversationSeriesChangeEvent;
  'conversation-series-problem': ConversationSeriesProblemEvent;
}

declare global {
  interface HTMLElementTagNameMap {
    'conversation-series': ConversationSeriesElement;
  }
  interface HTMLElementEventMap extends ConversationSeriesEventMap {}
  interface DocumentEventMap extends ConversationSeriesEventMap {}
  interface WindowEventMap extends ConversationSeriesEventMap {}
}
