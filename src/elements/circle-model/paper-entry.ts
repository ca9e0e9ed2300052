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

/** Brings what was laid on paper to the screen: codes typed per circle. What is typed survives being drawn anew. */
export class PaperEntry {
  /** What is typed for each circle. */
  readonly codes: Record<Ring, string> = { inner: '', middle: '', outer: '' };
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
    this.isAskedEmpty = count === 0;
    if (
      count > 0 &&
      this.#host.perform({ type: 'place', rings: laid, cards: made.map(({ card }) => card) })
    ) {
      this.forget();
      this.#host.sayLaid(count);
      this.#host.focusLater('#name-start');
      return;
    }
    this.#host.redraw();
    this.#host.focusLater('#codes-inner');
  }

  /** Lets go of what was typed. */
  forget(): void {
    for (const ring of RINGS) this.codes[ring] = '';
    this.labels.clear();
    this.isAskedEmpty = false;
  }
}
