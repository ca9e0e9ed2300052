import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PrintController } from '../../kit/print-controller.js';
import type { CardId, CircleModelState } from '../../model/circle-model.js';
import type { CircleModelEventChange } from './circle-model.events.js';
import { MEETING } from './circle-model.view.js';

/** The element, as far as its screen knows it. */
interface ScreenHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly state: () => CircleModelState;
  readonly isLocked: () => boolean;
  /** Keeps what is half typed; the client goes on with something else. */
  readonly settle: () => void;
  /** Moves focus to the first of these that is there, once it is drawn. */
  readonly focusLater: (...selectors: string[]) => void;
}

/** What the screen shows besides the state: the card in hand, the one that is open, the question that meets a card. */
export class CircleScreen implements ReactiveController {
  /** The card in hand. */
  chosen: CardId | undefined;
  /** The card whose questions are shown. */
  opened: CardId | undefined;
  isDeeper = false;
  /** The card that just came to the inner ring. */
  met: CardId | undefined;
  isHinting = false;
  /** Which sheets are asked for on paper. */
  sheets: 'filled' | 'blank' = 'filled';
  /** Goes up when fields may show what is not so: they are drawn from nothing then. */
  round = 0;

  readonly #host: ScreenHost;
  readonly #print: PrintController;
  /** A button was pressed to print. */
  #isAsked = false;
  #wasPrinting = false;

  constructor(host: ScreenHost) {
    this.#host = host;
    this.#print = new PrintController(host.element);
    host.element.addController(this);
  }

  /** Takes a card in hand, to choose a circle for it; nothing puts it back. */
  choose(card: CardId | undefined): void {
    const before = this.chosen;
    if (card === before || (card !== undefined && this.#host.isLocked())) return;
    this.chosen = card;
    this.#host.settle();
    this.#redraw();
    if (card !== undefined) {
      this.#host.focusLater('.menu [role="menuitemradio"][aria-checked="true"]', '.menu button');
      return;
    }
    const focused = this.#host.element.shadowRoot?.activeElement;
    if (before !== undefined && (!focused || focused.closest('.menu')))
      this.#host.focusLater(...controlsOf(before));
  }

  /** Opens the questions of a card, at one of them; nothing closes them. */
  open(card: CardId | undefined, question = ''): void {
    const before = this.opened;
    this.opened = card;
    this.isDeeper = false;
    this.met = undefined;
    this.#redraw();
    if (card !== undefined) this.#host.focusLater(question ? named(`${card}/${question}`) : '#name-opened');
    else if (before !== undefined) {
      const [face, ...others] = controlsOf(before);
      this.#host.focusLater(face, `#open-${CSS.escape(before)}`, ...others);
    }
  }

  showDeeper(show: boolean): void {
    this.isDeeper = show;
    this.#redraw();
    this.#host.focusLater(show ? '.deeper' : '#show-deeper');
  }

  /** The client does not want to answer now. */
  answerLater(): void {
    const card = this.met;
    this.met = undefined;
    this.#redraw();
    if (card !== undefined) this.#host.focusLater(...controlsOf(card));
  }

  showHints(show: boolean): void {
    this.isHinting = show;
    this.#redraw();
  }

  /** Whether it is drawn for paper. */
  get printing(): boolean {
    return this.#isAsked || this.#print.printing;
  }

  /** Prints what is drawn for it before: while a script prints, browsers draw nothing. */
  async print(sheets: 'filled' | 'blank'): Promise<void> {
    this.sheets = sheets;
    this.#isAsked = true;
    this.#redraw();
    await this.#host.element.updateComplete;
    addEventListener('afterprint', this.#onPrinted);
    print();
    removeEventListener('afterprint', this.#onPrinted);
    this.#isAsked = false;
    this.#redraw();
  }

  /** A person changed something. */
  changed(change: CircleModelEventChange): void {
    this.#letGo();
    this.met = change.type === 'move' && change.to === MEETING.ring ? change.card : undefined;
  }

  /** Another state came in. */
  replaced(): void {
    this.#letGo();
    this.met = undefined;
  }

  /** A portal did not take a change that fields show already. */
  refused(): void {
    this.round += 1;
    this.#redraw();
  }

  hostUpdate(): void {
    if (this.#host.isLocked()) this.choose(undefined);
    const { printing } = this.#print;
    if (this.#wasPrinting && !printing) this.#onPrinted();
    this.#wasPrinting = printing;
  }

  /** A press outside puts the card in hand back. */
  hostUpdated(): void {
    if (this.chosen !== undefined && this.#host.element.isConnected)
      document.addEventListener('pointerdown', this.#onPress);
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    document.removeEventListener('pointerdown', this.#onPress);
  }

  /** Empty sheets that were asked for are printed once. */
  readonly #onPrinted = (): void => {
    this.sheets = 'filled';
  };

  readonly #onPress = (event: Event): void => {
    if (!event.composedPath().includes(this.#host.element)) this.choose(undefined);
  };

  /** Of a card that is gone nothing is left. */
  #letGo(): void {
    const ids = new Set(this.#host.state().cards.map(({ id }) => id));
    if (this.chosen !== undefined && !ids.has(this.chosen)) this.chosen = undefined;
    if (this.opened !== undefined && !ids.has(this.opened)) this.opened = undefined;
  }

  #redraw(): void {
    this.#host.element.requestUpdate();
  }
}

/** What a card is moved with: the card itself, or in the plain list the choice of its place. */
export function controlsOf(card: CardId): [string, string] {
  return [`#card-${CSS.escape(card)}`, named(`place.${card}`)];
}

function named(name: string): string {
  return `[name="${CSS.escape(name)}"]`;
}
