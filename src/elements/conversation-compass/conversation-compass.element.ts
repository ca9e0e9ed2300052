import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { conversationCompassContent } from '../../content/conversation-compass.js';
import { firstIn, focusLater } from '../../kit/focus.js';
import { PrintController } from '../../kit/print-controller.js';
import { historyControls, problemNotice } from '../../kit/templates.js';
import type { Arrival } from '../../kit/trajectory-link.js';
import {
  THEMES,
  untouched,
  type ConversationCompassAction,
  type Subject,
} from '../../model/conversation-compass.js';
import { compassAsText, finished } from './as-text.template.js';
import { closing } from './closing.template.js';
import type { CompassActions, Drawing } from './compass-actions.js';
import { compassPicture } from './compass-picture.template.js';
import { ConversationCompassBase } from './conversation-compass.base.js';
import {
  ConversationCompassCloseEvent,
  ConversationCompassMoveEvent,
  type ConversationCompassChangeEvent,
  type ConversationCompassEventChange,
  type ConversationCompassProblemEvent,
} from './conversation-compass.events.js';
import { conversationCompassStyles } from './conversation-compass.styles.js';
import {
  fieldOfName,
  placeOf,
  subjectOfProblem,
  subjectViews,
  type CompassPlace,
} from './conversation-compass.view.js';
import { followArrow } from './place-keys.js';
import { plainNameOf } from './subject-names.js';
import { beside } from './subject-panel.template.js';

export type {
  ConversationCompassChange,
  ConversationCompassState,
  Subject,
  Theme,
} from '../../model/conversation-compass.js';
export * from './conversation-compass.events.js';
export type { CompassPlace } from './conversation-compass.view.js';

/**
 * The *Gesprekskompas*: a picture on the table for two people, with three subjects around *Ons gesprek*. The client chooses where to begin
 * and goes in any order; there is no right one. It shows what they talked about, and finishes whenever they like.
 * Source: method K-compass, K-use.
 *
 * @tag conversation-compass
 * @attr {string} current - The place that is open: `experiences`, `needs`, `future` or `ours`. Default: none.
 * @attr {string} preparation - A `preparation-questions` state as JSON text, to quote what the client chose to share.
 * @fires {ConversationCompassChangeEvent} conversation-compass-change - A person changed something: `.state` to save, `.change` without free text.
 * @fires {ConversationCompassCloseEvent} conversation-compass-close - The conversation was finished.
 * @fires {ConversationCompassMoveEvent} conversation-compass-move - Another place of the compass was opened, or the open one closed: by a press, a step back or forth, or because the conversation was finished or opened again.
 * @fires {ConversationCompassProblemEvent} conversation-compass-problem - Something in the input could not be read; what was good is kept.
 * @csspart root - All of the element.
 * @csspart title - Its heading.
 * @csspart introduction - What the compass is for, and that there is no right order.
 * @csspart picture - The compass.
 * @csspart petal - One subject in it.
 * @csspart heart - *Ons gesprek* in its middle.
 * @csspart invitation - What stands beside the picture while no place is open.
 * @csspart panel - The place that is open.
 * @csspart value-name - Its name.
 * @csspart guidance - A line for the professional.
 * @csspart themes - The four themes with a subject.
 * @csspart theme - One theme.
 * @csspart note - What is written about a subject, and the field for it.
 * @csspart textarea - The field itself.
 * @csspart quote - What somebody wrote, as text.
 * @csspart talked - The mark that says they talked about a subject.
 * @csspart back - The button that leads back to the compass.
 * @csspart brought - What the client prepared and shares, to fold away.
 * @csspart preparation - That itself.
 * @csspart close - The button that finishes the conversation.
 * @csspart now - The button that opens a subject first.
 * @csspart later - The button that leaves a subject for another time.
 * @csspart reopen - The button that opens a finished conversation again.
 * @csspart as-text - All of it as text: read-only, finished, and on paper.
 * @csspart share - The choice with whom it is shared, inside a trajectory.
 * @csspart select - The field for it.
 * @csspart history - Undo and redo.
 * @csspart undo - The one.
 * @csspart redo - The other.
 * @csspart button - Every button besides the petals and the heart.
 * @csspart notice - What was left out of the input, and the offer to talk about a subject first.
 * @csspart pictogram - Every pictogram.
 */
export class ConversationCompassElement extends ConversationCompassBase {
  static override readonly tag = 'conversation-compass';
  static override readonly content = conversationCompassContent;
  static override styles = conversationCompassStyles;

  static override properties: PropertyDeclarations = {
    current: { noAccessor: true },
  };

  readonly #print = new PrintController(this);
  readonly #actions: CompassActions = {
    choose: (place) => {
      if (place === this.#place) this.#go(undefined);
      else this.#open(place);
    },
    back: () => {
      const before = this.#place;
      this.#go(undefined);
      if (before) focusLater(this, `#place-${before}`);
    },
    begin: (subject) => {
      if (this.perform({ type: 'start', subject })) focusLater(this, `#name-${subject}`);
    },
    close: () => {
      if (this.#wasOffered || untouched(this.input.state).length === 0) this.#finish();
      else {
        this.#isOffering = this.#wasOffered = true;
        this.requestUpdate();
        focusLater(this, '#offer');
      }
    },
    later: () => {
      this.#finish();
    },
    now: (subject) => {
      this.#open(subject);
    },
    reopen: () => {
      if (this.perform({ type: 'reopen' })) focusLater(this, '#name-compass');
    },
    undo: () => {
      this.step('undo');
    },
    redo: () => {
      this.step('redo');
    },
  };
  #place: CompassPlace | undefined;
  /** Whether what was not touched is offered before finishing: once, and never again in the same conversation. */
  #isOffering = false;
  #wasOffered = false;
  #round = 0;

  /** The place that is open: a subject, or `ours`. Nothing is open at first; the portal can set it. */
  get current(): CompassPlace | undefined {
    return this.input.state.closed ? undefined : this.#place;
  }

  set current(place: CompassPlace | null | undefined) {
    this.#place = placeOf(place);
    this.requestUpdate();
  }

  /** Moves focus to the open place, or to the first petal. */
  override focus(options?: FocusOptions): void {
    firstIn(this, '.picture [aria-current]', '.picture button', 'button', '#name-compass')?.focus(options);
  }

  protected override render(): TemplateResult {
    const { words, input, asText } = this;
    const { printing } = this.#print;
    const themes = THEMES.filter((theme) => words.has(`theme.${theme}`));
    const drawing: Drawing = {
      words,
      state: input.state,
      subjects: subjectViews(input.state, themes),
      themes,
      current: this.current,
      voice: this.typing,
      guided: this.audience === 'professional',
      disabled: this.isDisabled,
      level: this.level,
      round: this.#round,
      actions: this.#actions,
    };
    return html`<div
      class="root"
      part="root"
      dir=${this.language.dir}
      @change=${this.#onChange}
      @input=${this.#onInput}
      @keydown=${this.#onKey}
    >
      ${problemNotice(words, input, this.problems, (path) => this.#nameIn(path))}
      <p class="hint">${words.t('name')}</p>
      <h2 class="title" part="title" id="name-compass" tabindex="-1" aria-level=${this.level}>
        ${words.t('title')}
      </h2>
      ${
        asText || printing
          ? html`<div class=${asText ? '' : 'paper'}>${compassAsText(drawing, this.brought())}</div>`
          : nothing
      }
      ${asText ? nothing : html`<div class=${printing ? 'screen' : ''}>${this.#table(drawing)}</div>`}
    </div>`;
  }

  #table(drawing: Drawing): TemplateResult {
    const { words } = this;
    const { closed } = drawing.state;
    const offered = this.#isOffering ? untouched(drawing.state) : [];
    return html`${
      closed
        ? finished(drawing, this.brought())
        : html`<div class="introduction" part="introduction">
              ${words.lines('intro').map((line) => html`<p>${line}</p>`)}
            </div>
            <div class="table">
              ${compassPicture(drawing)}
              <div class="side">${beside(drawing)}</div>
              ${this.#broughtToFold()}
            </div>
            ${closing(drawing, offered)}`
    }
    ${this.shareChoice()}
    ${drawing.disabled ? nothing : historyControls(words, this.#actions.undo, this.#actions.redo)}`;
  }

  #broughtToFold(): TemplateResult | typeof nothing {
    const brought = this.brought();
    if (brought === nothing) return nothing;
    return html`<details class="brought" part="brought" open>
      <summary>${this.words.t('preparation')}</summary>
      ${brought}
    </details>`;
  }

  #nameIn(path: string): string {
    const subject = subjectOfProblem(path);
    return subject ? plainNameOf(this.words, subject) : '';
  }

  /** Opens a place. The first subject that a client opens is where they begin. */
  #open(place: CompassPlace): void {
    if (place !== 'ours' && this.input.state.start === undefined)
      this.perform({ type: 'start', subject: place });
    this.#go(place);
    focusLater(this, `#name-${place}`);
  }

  #go(place: CompassPlace | undefined): void {
    this.#isOffering = false;
    this.requestUpdate();
    this.#moving(() => {
      this.#place = place;
    });
  }

  /** Does what a person asks for. Where another place is open afterwards, or none, it tells so, last of all. */
  #moving<T>(act: () => T): T {
    const before = this.current;
    const done = act();
    const { current } = this;
    if (current !== before) this.dispatchEvent(new ConversationCompassMoveEvent(current));
    return done;
  }

  protected override perform(action: ConversationCompassAction, run?: string): boolean {
    return this.#moving(() => super.perform(action, run));
  }

  /** Takes the last change back. Fires a change event of type `undo`, or does nothing. */
  override undo(): void {
    this.#moving(() => {
      super.undo();
    });
  }

  /** Does the last change that was taken back again. Fires a change event of type `redo`, or does nothing. */
  override redo(): void {
    this.#moving(() => {
      super.redo();
    });
  }

  override formResetCallback(): void {
    this.#moving(() => {
      super.formResetCallback();
    });
  }

  #finish(): void {
    if (!this.perform({ type: 'close' })) return;
    focusLater(this, '#name-closed');
    this.dispatchEvent(new ConversationCompassCloseEvent(this.input.state));
  }

  readonly #onChange = ({ target: box }: Event): void => {
    if (!(box instanceof HTMLInputElement)) return;
    const field = fieldOfName(box.name);
    const { checked: talked } = box;
    if (field?.kind === 'talk') this.perform({ type: 'talk', subject: field.subject, talked });
    else if (field?.kind === 'theme')
      this.perform({ type: 'theme', subject: field.subject, theme: field.theme, talked });
  };

  readonly #onInput = ({ target: box }: Event): void => {
    if (!(box instanceof HTMLTextAreaElement)) return;
    const field = fieldOfName(box.name);
    const voice = this.typing;
    if (field?.kind === 'note')
      this.perform({ type: 'note', subject: field.subject, voice, text: box.value }, `${box.name} ${voice}`);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    followArrow(event, [...this.renderRoot.querySelectorAll<HTMLElement>('.picture button')]);
  };

  protected override stateReplaced(anew: Arrival): void {
    super.stateReplaced(anew);
    if (anew) this.#isOffering = this.#wasOffered = false;
  }

  /** Draws all fields from nothing. */
  protected override refused(): void {
    this.#round += 1;
    this.requestUpdate();
  }

  /** A step back or forth shows the subject it is about. */
  protected override placeAfter(change: ConversationCompassEventChange): void {
    this.#isOffering = false;
    if (change.type === 'reopen') this.#wasOffered = false;
    if (change.type !== 'undo' && change.type !== 'redo') return;
    const about: { readonly type: string; readonly subject?: Subject } = change.change;
    if (about.subject && about.type !== 'start') this.#place = about.subject;
  }
}

/** The events of `<conversation-compass>` by name; they bubble, so any element, the document and the window hear them. */
export interface ConversationCompassEventMap {
  'conversation-compass-change': ConversationCompassChangeEvent;
  'conversation-compass-close': ConversationCompassCloseEvent;
  'conversation-compass-move': ConversationCompassMoveEvent;
  'conversation-compass-problem': ConversationCompassProblemEvent;
}

declare global {
  interface HTMLElementTagNameMap {
    'conversation-compass': ConversationCompassElement;
  }
  interface HTMLElementEventMap extends ConversationCompassEventMap {}
  interface DocumentEventMap extends ConversationCompassEventMap {}
  interface WindowEventMap extends ConversationCompassEventMap {}
}
