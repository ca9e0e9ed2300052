import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { circleModelContent } from '../../content/circle-model.js';
import { Glide } from '../../kit/glide.js';
import { OwnEntries } from '../../kit/own-entries.js';
import { PrintController } from '../../kit/print-controller.js';
import { problemNotice } from '../../kit/templates.js';
import type { CardId } from '../../model/circle-model.js';
import { announcementOf } from './announcement.js';
import { CardMover } from './card-mover.js';
import { plainNameOf, type Drawing } from './card.template.js';
import { placeWords } from './card-list.template.js';
import type { CircleActions } from './circle-actions.js';
import { CircleModelBase } from './circle-model.base.js';
import type {
  CircleModelChangeEvent,
  CircleModelEventChange,
  CircleModelProblemEvent,
} from './circle-model.events.js';
import { circleModelStyles } from './circle-model.styles.js';
import { circles } from './circle-model.template.js';
import { cardOfPointer, fieldOfName, MEETING, placeViews } from './circle-model.view.js';
import { PaperEntry } from './paper-entry.js';
import { placeMenu } from './menu-placement.js';
import { PicturePlacement } from './picture-placement.js';

export type {
  Card,
  CardId,
  CircleModelChange,
  CircleModelState,
  Period,
  Place as CardPlace,
  Ring,
  Topic,
} from '../../model/circle-model.js';
export * from './circle-model.events.js';

/** As circles, or as a plain list. */
export type CircleLayout = 'circles' | 'list';

/**
 * The *Cirkelmodel*: a client lays cards with what matters in work in three circles (what goes well already, what can get better,
 * what comes later), moves them about, and answers questions about them. Playful, in any order, nothing is ranked.
 * Source: method G-circle.
 *
 * @tag circle-model
 * @attr {string} topic - `values`: the seven work values and own ones; `goals`: small goals of the client's own for a period. For a start without a state. Default: `values`.
 * @attr {string} earlier - Earlier circles as JSON text, to tell what moved since then.
 * @attr {string} list - A `capability-list` state as JSON text, to hint where its answers would lay a card.
 * @fires {CircleModelChangeEvent} circle-model-change - A person changed something: `.state` to save, `.change` without free text.
 * @fires {CircleModelProblemEvent} circle-model-problem - Something in the input could not be read; what was good is kept.
 * @csspart root - All of the element.
 * @csspart title - Its heading.
 * @csspart introduction - The introduction.
 * @csspart period - The choice of a period, for goals.
 * @csspart progress - How many cards lie in a circle, in words.
 * @csspart table - Picture and tray.
 * @csspart picture - The circles.
 * @csspart disc - One circle, as drawn.
 * @csspart ring - The contents of one circle.
 * @csspart ring-name - Its name, and that of the tray.
 * @csspart tray - The shelf with cards that are in no circle.
 * @csspart card - One card.
 * @csspart card-button - The button it is.
 * @csspart menu - What can be done with the card in hand.
 * @csspart menu-item - One thing.
 * @csspart list - The cards as a plain list.
 * @csspart select - Every choice from a list.
 * @csspart card-questions - The questions about an opened card.
 * @csspart value-name - The name of the opened card.
 * @csspart note - One question with its answer.
 * @csspart textarea - The field for it.
 * @csspart quote - What the other voice wrote, or what is read back.
 * @csspart close - The button that closes an opened card.
 * @csspart hints - What the list would suggest.
 * @csspart changes - What moved since earlier.
 * @csspart own-cards - Where the client adds cards.
 * @csspart own-actions - Rename and remove.
 * @csspart paper - Printing, and bringing back what was laid on paper.
 * @csspart sheets - The sheets to print.
 * @csspart as-text - What was written, as text: read-only, and on paper.
 * @csspart share - The choice with whom it is shared, inside a trajectory.
 * @csspart history - Undo and redo.
 * @csspart undo - The one.
 * @csspart redo - The other.
 * @csspart button - Every button.
 * @csspart input - Every text field of one line.
 * @csspart notice - What was left out of the input, or removed, and the question that meets a card.
 * @csspart pictogram - Every pictogram.
 */
export class CircleModelElement extends CircleModelBase {
  static override readonly tag = 'circle-model';
  static override readonly content = circleModelContent;
  static override styles = circleModelStyles;

  static override properties: PropertyDeclarations = {
    layout: { reflect: true },
    chosen: { state: true },
    opened: { state: true },
    deeper: { state: true },
    met: { state: true },
    hinting: { state: true },
    sheets: { state: true },
  };

  /** As circles, or as a plain list; the client can change it. Default: `circles`. */
  layout: CircleLayout = 'circles';

  private chosen: CardId | undefined;
  private opened: CardId | undefined;
  private deeper = false;
  private met: CardId | undefined;
  private hinting = false;
  private sheets: 'filled' | 'blank' = 'filled';
  #wasPrinting = false;
  #lastFocused: CardId | undefined;
  #focused: string | undefined;

  readonly #print = new PrintController(this);
  readonly #glide = new Glide(
    () => this.renderRoot.querySelector('.table'),
    () => this.renderRoot.querySelectorAll<HTMLElement>('.table [data-card]'),
    (item) => item.dataset['card'],
  );
  readonly #actions: CircleActions = {
    perform: (action, run) => this.perform(action, run),
    move: (card, to) => {
      this.chosen = undefined;
      if (this.perform({ type: 'move', card, to })) this.focusLater(cardSelector(card));
    },
    choose: (card) => {
      this.#choose(card);
    },
    open: (card, question) => {
      this.#open(card, question);
    },
    showDeeper: (show) => {
      this.deeper = show;
      this.focusLater(show ? '.deeper' : '#show-deeper');
    },
    answerLater: () => {
      const card = this.met;
      this.met = undefined;
      if (card !== undefined) this.focusLater(cardSelector(card));
    },
    showHints: (show) => {
      this.hinting = show;
    },
    showAs: (layout) => {
      this.chosen = undefined;
      this.layout = layout;
    },
    print: (sheets) => {
      this.sheets = sheets;
      void this.updateComplete.then(() => {
        print();
      });
    },
    redraw: () => {
      this.requestUpdate();
    },
    focusLater: (selector) => {
      this.focusLater(selector);
    },
    undo: () => {
      this.step('undo');
    },
    redo: () => {
      this.step('redo');
    },
  };
  readonly #own = new OwnEntries({
    add: (card, label) => this.perform({ type: 'add-card', card, label }),
    rename: (card, label) => this.perform({ type: 'rename-card', card, label }),
    remove: (card) => this.perform({ type: 'remove-card', card }),
    nameOf: (card) => this.#nameOf(card),
    show: (card) => {
      this.focusLater(cardSelector(card));
    },
    redraw: this.#actions.redraw,
    focusLater: this.#actions.focusLater,
    sayRemoved: (label) => {
      this.announcer.say(this.words.plain('own.removed', { label }));
    },
    undo: this.#actions.undo,
  });
  readonly #entry = new PaperEntry({
    state: () => this.input.state,
    perform: this.#actions.perform,
    redraw: this.#actions.redraw,
    focusLater: this.#actions.focusLater,
    sayLaid: (count) => {
      this.announcer.say(this.words.plain('paper.entry.done', { count }));
    },
  });
  readonly #mover = new CardMover({
    element: this,
    actions: this.#actions,
    isLocked: () => this.locked,
    chosen: () => this.chosen,
    views: () => placeViews(this.input.state),
    isRightToLeft: () => this.language.dir === 'rtl',
    remember: () => {
      this.#glide.remember();
    },
    sayHeld: (card) => {
      this.announcer.say(this.words.plain('held', { name: this.#nameOf(card) }));
    },
    sayPlace: (place) => {
      this.announcer.say(placeWords(this.words, place));
    },
    sayBack: (card) => {
      this.announcer.say(this.words.plain('drag.cancelled', { name: this.#nameOf(card) }));
    },
  });

  constructor() {
    super();
    new PicturePlacement(this, () => ({
      views: placeViews(this.input.state),
      wording: `${this.words.lang} ${this.language.dir}`,
      printing: this.#print.printing,
    }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#onOutside);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.locked && this.chosen !== undefined) this.#choose(undefined);
    const focused = this.shadowRoot?.activeElement?.id;
    this.#focused = focused?.startsWith('card-') ? `#${CSS.escape(focused)}` : undefined;
    if (this.hasUpdated && !this.#print.printing) this.#glide.remember();
    if (!this.#print.printing && this.sheets === 'blank' && this.#wasPrinting) this.sheets = 'filled';
    this.#wasPrinting = this.#print.printing;
  }

  protected override render(): TemplateResult {
    const { words, input } = this;
    const views = placeViews(input.state);
    const drawing: Drawing = {
      words,
      state: input.state,
      voice: this.typing,
      disabled: this.isDisabled,
      asText: this.asText || this.#print.printing,
      level: this.level,
      chosen: this.chosen,
      actions: this.#actions,
      own: this.#own,
    };
    return html`<div
      class="root"
      part="root"
      dir=${this.language.dir}
      @input=${this.#onInput}
      @click=${this.#mover.onClick}
      @keydown=${this.#mover.onKey}
      @focusin=${this.#onFocus}
    >
      ${problemNotice(words, input, this.problems, this.#placeWords)}
      ${circles(drawing, {
        views,
        audience: this.audience,
        layout: this.layout === 'list' ? 'list' : 'circles',
        opened: this.opened,
        isDeeper: this.deeper,
        met: this.met,
        earlier: this.earlier,
        suggested: this.suggested,
        isHinting: this.hinting,
        entry: this.#entry,
        sheets: this.sheets,
        printing: this.#print.printing,
        isReadOnly: this.asText,
        share: this.shareChoice(),
      })}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // A card that is drawn for another one takes no focus along.
    const focused = this.#focused && this.find(this.#focused);
    if (focused && this.shadowRoot?.activeElement?.id.startsWith('card-')) focused.focus();
    placeMenu(this.renderRoot, this.chosen);
    this.#glide.play();
  }

  readonly #onFocus = ({ target }: Event): void => {
    const card = (target as Element).closest<HTMLElement>('.table [data-card]')?.dataset['card'];
    if (card !== undefined) this.#lastFocused = card;
  };

  readonly #onInput = ({ target: field }: Event): void => {
    if (!(field instanceof HTMLTextAreaElement)) return;
    const asked = fieldOfName(field.name);
    const voice = this.typing;
    if (asked) this.perform({ type: 'note', ...asked, voice, text: field.value }, `${field.name} ${voice}`);
  };

  /** A press outside puts the card in hand back. */
  readonly #onOutside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.#choose(undefined);
  };

  #choose(card: CardId | undefined): void {
    const before = this.chosen;
    if (card === before || (card !== undefined && this.locked)) return;
    this.chosen = card;
    this.#own.settle();
    if (card === undefined) {
      document.removeEventListener('pointerdown', this.#onOutside);
      const focused = this.shadowRoot?.activeElement;
      if (before !== undefined && (!focused || focused.closest('.menu')))
        this.focusLater(cardSelector(before));
    } else {
      document.addEventListener('pointerdown', this.#onOutside);
      this.focusLater('.menu [role="menuitemradio"][aria-checked="true"]', '.menu button');
    }
  }

  #open(card: CardId | undefined, question = ''): void {
    const before = this.opened;
    this.opened = card;
    this.deeper = false;
    this.met = undefined;
    if (card !== undefined)
      this.focusLater(question ? `[name="${CSS.escape(`${card}/${question}`)}"]` : '#name-opened');
    else if (before !== undefined) this.focusLater(cardSelector(before), `#open-${CSS.escape(before)}`);
  }

  #nameOf(id: CardId): string {
    return plainNameOf(this.words, {
      id,
      label: this.input.state.cards.find((card) => card.id === id)?.label,
    });
  }

  readonly #placeWords = (path: string): string => {
    const card = cardOfPointer(this.input.state, path);
    return card === undefined ? '' : this.#nameOf(card);
  };

  protected override stateReplaced(anew: boolean): void {
    super.stateReplaced(anew);
    if (!anew) return;
    const isHere = (card: CardId | undefined): boolean =>
      this.input.state.cards.some(({ id }) => id === card);
    if (!isHere(this.chosen)) this.chosen = undefined;
    if (!isHere(this.opened)) this.opened = undefined;
    this.met = undefined;
  }

  protected override forgetTyped(): void {
    this.#own.forget();
    this.#entry.forget();
  }

  protected override placeAfter(change: CircleModelEventChange): void {
    this.#own.removed = undefined;
    const { cards } = this.input.state;
    if (this.opened !== undefined && !cards.some(({ id }) => id === this.opened)) this.opened = undefined;
    this.met = change.type === 'move' && change.to === MEETING.ring ? change.card : undefined;
  }

  protected override focusFallback(): HTMLElement | null {
    const card = this.#lastFocused;
    return this.find(...(card === undefined ? [] : [cardSelector(card)]), '#name-start') ?? null;
  }

  protected override announcementOf(change: CircleModelEventChange): string {
    return announcementOf(this.words, this.input.state, change);
  }
}

function cardSelector(card: CardId): string {
  return `#card-${CSS.escape(card)}`;
}

/** The events of `<circle-model>` by name; they bubble, so any element, the document and the window hear them. */
export interface CircleModelEventMap {
  'circle-model-change': CircleModelChangeEvent;
  'circle-model-problem': CircleModelProblemEvent;
}

declare global {
  interface HTMLElementTagNameMap {
    'circle-model': CircleModelElement;
  }
  interface HTMLElementEventMap extends CircleModelEventMap {}
  interface DocumentEventMap extends CircleModelEventMap {}
  interface WindowEventMap extends CircleModelEventMap {}
}
