import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PrintController } from '../../kit/print-controller.js';
import type { Ring } from '../../model/circle-selectors.js';
import type { FindingTopic, Phase, PhaseTopic, QuestionId } from '../../model/phase-guide.js';
import type { Filter } from './phase-guide.view.js';

/** What goes on paper: the open phase, or all. */
export type GuidePaper = 'phase' | 'all';

/** What the screen shows besides the state: which questions, which card is in hand, what more is open. */
export class GuideScreen implements ReactiveController {
  filter: Filter = {};
  /** The question of which more is shown. */
  more: QuestionId | undefined;
  /** The question that is there to be copied by hand. */
  byHand: { readonly question: QuestionId; readonly text: string } | undefined;
  /** The question that was just copied. */
  copied: QuestionId | undefined;
  /** The conversation that could not be taken out. */
  kept: string | undefined;
  /** Whether more about the conversation is shown. */
  isTalkShown = false;
  /** Whether what was put away, and what was written before, is shown. */
  isHiddenShown = false;
  isEarlierShown = false;
  /** Goes up when fields may show what is not so: they are drawn from nothing then. */
  round = 0;

  readonly #host: ReactiveControllerHost;
  readonly #print: PrintController;
  readonly #turned = new Map<FindingTopic, QuestionId>();
  #phase: Phase | undefined;
  /** What a button was pressed for. */
  #asked: GuidePaper | undefined;
  #isAsked = false;
  #wasPrinting = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#print = new PrintController(host);
    host.addController(this);
  }

  hostUpdate(): void {
    const { printing } = this.#print;
    if (this.#wasPrinting && !printing) this.#onPrinted();
    this.#wasPrinting = printing;
  }

  /** In another phase nothing is chosen yet. A card stays in hand. */
  enter(phase: Phase): void {
    if (phase === this.#phase) return;
    this.#phase = phase;
    const { ring, card } = this.filter;
    this.filter = card === undefined ? {} : { ring, card };
    this.settle();
    this.isHiddenShown = false;
    this.isEarlierShown = false;
  }

  /** Forgets what is only shown for a moment. */
  settle(): void {
    this.more = undefined;
    this.kept = undefined;
    this.byHand = undefined;
    this.copied = undefined;
  }

  /** A conversation stays, as something is written about it in another piece. */
  keep(conversation: string): void {
    this.kept = conversation;
    this.#host.requestUpdate();
  }

  /** Lets go of the words that are shown but are not in the state. What is open stays: a portal may hand back what it was told. */
  forget(): void {
    this.byHand = undefined;
    this.copied = undefined;
  }

  /** Looks at one topic; pressed again, at all. */
  chooseTopic(topic: PhaseTopic): void {
    this.#look({ ...this.filter, topic: this.filter.topic === topic ? undefined : topic });
  }

  /** Looks at one circle; pressed again, at all. A card in hand of another circle is put back. */
  chooseRing(ring: Ring): void {
    this.#look({ topic: this.filter.topic, ring: this.filter.ring === ring ? undefined : ring });
  }

  takeCard(card: string | undefined, ring: Ring | undefined): void {
    this.#look({ ring: ring ?? this.filter.ring, card });
  }

  /** The card in hand was laid elsewhere: its questions are those of where it lies. In no circle it is put back. */
  follow(ringOf: (card: string) => Ring | undefined): void {
    const { card, ring } = this.filter;
    if (card === undefined) return;
    const lies = ringOf(card);
    if (lies === ring) return;
    this.filter = lies === undefined ? { ring } : { ring: lies, card };
  }

  chooseAll(): void {
    this.#look({});
  }

  #look(filter: Filter): void {
    this.filter = filter;
    this.settle();
    this.#host.requestUpdate();
  }

  /** Brings a question in sight, whatever was looked at. */
  reveal(topic: PhaseTopic | undefined, question: QuestionId): void {
    if (this.filter.card === undefined) this.filter = {};
    if (topic === 'discover' || topic === 'ladder') this.#turned.set(topic, question);
  }

  showMore(question: QuestionId): void {
    const isOpen = this.more === question;
    this.settle();
    this.more = isOpen ? undefined : question;
    this.#host.requestUpdate();
  }

  /** The question in sight of those that come one at a time. */
  turned(topic: FindingTopic): QuestionId | undefined {
    return this.#turned.get(topic);
  }

  turn(topic: FindingTopic, question: QuestionId): void {
    this.#turned.set(topic, question);
    this.settle();
    this.#host.requestUpdate();
  }

  /** A portal did not take a change that fields show already. */
  refused(): void {
    this.round += 1;
    this.#host.requestUpdate();
  }

  /** Whether it is drawn for paper. */
  get printing(): boolean {
    return this.#isAsked || this.#print.printing;
  }

  /** What goes on paper: what a button was pressed for, or else all. */
  get sheet(): GuidePaper {
    return this.#asked ?? 'all';
  }

  /** Prints what is drawn for it before: while a script prints, browsers draw nothing. */
  async print(sheet: GuidePaper): Promise<void> {
    this.#asked = sheet;
    this.#isAsked = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    addEventListener('afterprint', this.#onPrinted);
    print();
    removeEventListener('afterprint', this.#onPrinted);
    this.#isAsked = false;
    this.#host.requestUpdate();
  }

  /** What a button asked for is printed once. */
  readonly #onPrinted = (): void => {
    this.#asked = undefined;
  };
}
