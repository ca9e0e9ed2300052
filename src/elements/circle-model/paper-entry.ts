import { newOwnId } from '../../kit/own-entries.js';
import {
  readPaper,
  RINGS,
  type CircleModelAction,
  type CircleModelState,
  type PaperReading,
  type Ring,
} from '../../model/circle-model.js';

/** The element, as far as the entry knows it. */
interface PaperEntryHost {
  readonly state: () => CircleModelState;
  readonly perform: (action: CircleModelAction) => boolean;
  readonly redraw: () => void;
  readonly focusLater: (selector: string) => void;
  readonly sayLaid: (count: number) => void;
}

const NO_CODES: Readonly<Record<Ring, string>> = { inner: '', middle: '', outer: '' };

/** Brings what was laid on paper to the screen: codes typed per circle. What is typed survives being drawn anew. */
export class PaperEntry {
  /** What is typed for each circle. */
  readonly codes = { ...NO_CODES };
  /** What stands on each blank card, by its code. */
  readonly labels = new Map<string, string>();
  /** Whether the client asked to lay cards without typing a code. */
  isAskedEmpty = false;

  readonly #host: PaperEntryHost;

  constructor(host: PaperEntryHost) {
    this.#host = host;
  }

  /** What the codes stand for. */
  get reading(): PaperReading {
    return readPaper(this.#host.state(), this.codes);
  }

  type(ring: Ring, typed: string): void {
    this.codes[ring] = typed;
    this.isAskedEmpty = false;
    this.#host.redraw();
  }

  label(code: string, typed: string): void {
    this.labels.set(code, typed);
    this.#host.redraw();
  }

  /** Lays the cards whose codes are clear; blank cards that have words become the client's own. */
  lay(): void {
    const { rings, blanks } = this.reading;
    const made = blanks.flatMap(({ code, ring }) => {
      const label = this.labels.get(code)?.trim();
      return label ? [{ code, ring, card: { id: newOwnId(), label } }] : [];
    });
    const laid = Object.fromEntries(
      RINGS.map((ring) => [
        ring,
        [...rings[ring], ...made.filter((one) => one.ring === ring).map(({ card }) => card.id)],
      ]),
    ) as Record<Ring, string[]>;
    const count = RINGS.reduce((sum, ring) => sum + laid[ring].length, 0);
    const left = this.#left();
    this.isAskedEmpty = count === 0;
    if (
      count > 0 &&
      this.#host.perform({ type: 'place', rings: laid, cards: made.map(({ card }) => card) }) &&
      this.#isLaid(laid)
    ) {
      this.forget();
      Object.assign(this.codes, left.codes);
      this.#host.redraw();
      this.#host.sayLaid(count);
      this.#host.focusLater(left.focus);
      return;
    }
    this.#host.redraw();
    this.#host.focusLater('#codes-inner');
  }

  /** What stays in the fields because there is no card for it yet, and the field in which to go on. */
  #left(): { codes: Record<Ring, string>; focus: string } {
    const codes = { ...NO_CODES };
    const blank = this.reading.blanks.filter(({ code }) => !this.labels.get(code)?.trim());
    let focus = blank[0] ? `[name="blank-${blank[0].code}"]` : '#name-start';
    for (const ring of [...RINGS].reverse()) {
      const { unknown } = readPaper(this.#host.state(), { ...NO_CODES, [ring]: this.codes[ring] });
      const blanks = blank.filter((one) => one.ring === ring);
      codes[ring] = [...unknown, ...blanks.map(({ code }) => code)].join(' ');
      if (unknown.length > 0) focus = `#codes-${ring}`;
    }
    return { codes, focus };
  }

  /** Whether it was taken: a portal can put another state in place of a change. */
  #isLaid(laid: Readonly<Record<Ring, readonly string[]>>): boolean {
    const { rings } = this.#host.state();
    return RINGS.every((ring) => laid[ring].every((id) => rings[ring].includes(id)));
  }

  /** Lets go of what was typed. */
  forget(): void {
    Object.assign(this.codes, NO_CODES);
    this.labels.clear();
    this.isAskedEmpty = false;
  }
}
