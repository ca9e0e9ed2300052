import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { circleModelContent } from '../../content/circle-model.js';
import { Glide } from '../../kit/glide.js';
import type { Arrival } from '../../kit/trajectory-link.js';
import { OwnEntries } from '../../kit/own-entries.js';
import { labelOf, type CardId } from '../../model/circle-model.js';
import { announcementOf } from './announcement.js';
import { CardMover } from './card-mover.js';
import { plainNameOf, type Drawing } from './card.template.js';
import type { CircleActions } from './circle-actions.js';
import { CircleModelBase } from './circle-model.base.js';
import type {
  CircleModelChangeEvent,
  CircleModelEventChange,
  CircleModelProblemEvent,
} from './circle-model.events.js';
import { circleModelStyles } from './circle-model.styles.js';
import { circles } from './circle-model.template.js';
import { fieldOfName, placeViews } from './circle-model.view.js';
import { CircleScreen, controlsOf } from './circle-screen.js';
import { PaperEntry } from './paper-entry.js';
import { placeMenu } from './menu-placement.js';
import { PicturePlacement } from './picture-placement.js';
import { placeWords } from './place-words.js';
import { cardProblems } from './problems.template.js';

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
  };

  /** As circles, or as a plain list; the client can change it. Default: `circles`. */
  layout: CircleLayout = 'circles';

  #lastFocused: CardId | undefined;
  #focused: string | undefined;
  /** What decides where cards lie, as it was drawn. */
  #laid: readonly unknown[] = [];

  readonly #glide: Glide = new Glide(
    () => this.renderRoot.querySelector('.table'),
    () => this.renderRoot.querySelectorAll<HTMLElement>('.table [data-card]'),
    (item) => item.dataset['card'],
  );
  readonly #screen: CircleScreen = new CircleScreen({
    element: this,
    state: () => this.input.state,
    isLocked: () => this.locked,
    settle: () => {
      this.#own.keepTyped();
      this.#own.settle();
    },
    focusLater: (...selectors) => {
      this.focusLater(...selectors);
    },
  });
  readonly #actions: CircleActions = {
    perform: (action, run) => this.perform(action, run),
    move: (card, to) => {
      this.#screen.chosen = undefined;
      // Taking away a menu that has focus lays out the page once more.
      this.find('.menu :focus')?.blur();
      this.perform({ type: 'move', card, to });
      this.focusLater(...controlsOf(card));
    },
    choose: (card) => {
      this.#screen.choose(card);
    },
    open: (card, question) => {
      this.#screen.open(card, question);
    },
    showDeeper: (show) => {
      this.#screen.showDeeper(show);
    },
    answerLater: () => {
      this.#screen.answerLater();
    },
    showHints: (show) => {
      this.#screen.showHints(show);
    },
    showAs: (layout) => {
      this.#screen.chosen = undefined;
      this.layout = layout;
    },
    print: (sheets) => {
      void this.#screen.print(sheets);
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
    remove: (card) => this.perform({ type: 'remove-card', card }) && !this.#has(card),
    nameOf: (card) => this.#nameOf(card),
    show: (card) => {
      this.focusLater(...controlsOf(card));
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
    chosen: () => this.#screen.chosen,
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
    new PicturePlacement(this, () => ({ printing: this.#screen.printing }));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const focused = this.shadowRoot?.activeElement?.id;
    this.#focused = focused?.startsWith('card-') ? `#${CSS.escape(focused)}` : undefined;
    const { rings, cards, mostImportant } = this.input.state;
    const laid = [rings, cards, mostImportant, this.layout];
    // Looks at the page only where a card can go elsewhere: not for each letter that is typed.
    if (this.hasUpdated && !this.#screen.printing && laid.some((part, at) => part !== this.#laid[at]))
      this.#glide.remember();
    this.#laid = laid;
  }

  protected override render(): TemplateResult {
    const { words, input } = this;
    const views = placeViews(input.state);
    const drawing: Drawing = {
      words,
      state: input.state,
      voice: this.typing,
      disabled: this.isDisabled,
      asText: this.asText || this.#screen.printing,
      level: this.level,
      chosen: this.#screen.chosen,
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
      ${cardProblems(words, input, this.problems)}
      ${circles(drawing, {
        views,
        audience: this.audience,
        layout: this.layout === 'list' ? 'list' : 'circles',
        screen: this.#screen,
        earlier: this.earlierShown,
        suggested: this.suggested,
        entry: this.#entry,
        printing: this.#screen.printing,
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
    placeMenu(this.renderRoot, this.#screen.chosen);
    this.#glide.play();
  }

  readonly #onFocus = ({ target }: Event): void => {
    const card = (target as Element).closest<HTMLElement>('[data-card]')?.dataset['card'];
    if (card !== undefined) this.#lastFocused = card;
  };

  readonly #onInput = ({ target: field }: Event): void => {
    if (!(field instanceof HTMLTextAreaElement)) return;
    const asked = fieldOfName(field.name);
    const voice = this.typing;
    if (asked) this.perform({ type: 'note', ...asked, voice, text: field.value }, `${field.name} ${voice}`);
  };

  #has(id: CardId): boolean {
    return this.input.state.cards.some((card) => card.id === id);
  }

  #nameOf(id: CardId): string {
    return plainNameOf(this.words, { id, label: labelOf(this.input.state, id) });
  }

  protected override stateReplaced(anew: Arrival): void {
    super.stateReplaced(anew);
    this.#own.removed = undefined;
    this.#screen.replaced();
  }

  protected override refused(): void {
    this.#screen.refused();
  }

  protected override forgetTyped(): void {
    this.#own.forget();
    this.#entry.forget();
  }

  protected override placeAfter(change: CircleModelEventChange): void {
    this.#own.removed = undefined;
    this.#screen.changed(change);
  }

  protected override focusFallback(): HTMLElement | null {
    const card = this.#lastFocused;
    return this.find(...(card === undefined ? [] : controlsOf(card)), '#name-start') ?? null;
  }

  protected override announcementOf(change: CircleModelEventChange): string {
    return announcementOf(this.words, this.input.state, change);
  }
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
