/** A card as wide as this, in pixels, with words of this size in rem. */
export interface CardStyle {
  readonly width: number;
  readonly words: number;
}

/** What stands on a card. */
export interface CardWords {
  readonly name: string;
  /** Whether it carries the mark of what matters most. */
  readonly isMarked: boolean;
}

/** How high a card is, in pixels, and whether a word has to be broken for it. */
export interface CardHeight {
  readonly height: number;
  readonly breaks: boolean;
}

/** The lengths of `picture.styles.ts`: of a card with its drawing above the words, and of one with the drawing on its corner. */
const LINE = 1.15;
const LEAST = 48;
const GAP = 2;
const AROUND = { open: 12, close: 10 };
const DRAWING = 1.25;
const MARK = { open: 0.8125, close: 0.75 };
/** From this size in rem on, the drawing lies above the words. */
const OPEN = 0.9;
/** Words are measured at this size. */
const MEASURED = 100;
/** After a space or a hyphen, and between signs that need neither, a line can end. */
const PIECES = /[^\s-]*-|[⺀-鿿豈-﫿＀-￯]|[^\s⺀-鿿豈-﫿＀-￯-]+/gu;

/** Whether the drawing lies on the corner of such a card. */
export const isClose = ({ words }: CardStyle): boolean => words < OPEN;

/** Reckons from the widths of their words how high cards are, so that many widths can be tried without laying any out. */
export class CardSizes {
  readonly #widths = new Map<string, number>();
  /** How high cards that were looked at need to be. */
  readonly #seen = new Map<string, number>();
  #font = '';
  #rem = 16;

  /** Other fonts have other sizes. */
  forget(): void {
    this.#font = '';
    this.#widths.clear();
    this.#seen.clear();
  }

  get isReady(): boolean {
    return this.#font !== '';
  }

  /** Takes the font of a card, where it has none yet: the browser works out the whole page for it. */
  read(card: Element): void {
    if (this.#font) return;
    this.#rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const { fontFamily, fontStyle, fontWeight } = getComputedStyle(card);
    this.#font = `${fontStyle} ${fontWeight} ${MEASURED}px ${fontFamily}`;
  }

  heightOf(card: CardWords, style: CardStyle): CardHeight {
    const size = style.words * this.#rem;
    const look = isClose(style) ? 'close' : 'open';
    const room = style.width - AROUND[look];
    const { lines, breaks } = this.#lines(card.name, room / size);
    const drawing = look === 'open' ? DRAWING * this.#rem + GAP : 0;
    const above = card.isMarked ? LINE * MARK[look] * this.#rem + GAP : drawing;
    const reckoned = Math.max(LEAST, Math.ceil(lines * LINE * size + above + AROUND[look]));
    return { height: Math.max(reckoned, this.#seen.get(keyOf(card, style)) ?? 0), breaks };
  }

  isSeen(card: CardWords, style: CardStyle): boolean {
    return this.#seen.has(keyOf(card, style));
  }

  /** Remembers how high a card has to be, as it was drawn. */
  see(card: CardWords, style: CardStyle, height: number): void {
    this.#seen.set(keyOf(card, style), height);
  }

  /** @param room the width of a line, in times the size of the words */
  #lines(text: string, room: number): { lines: number; breaks: boolean } {
    let [lines, filled, breaks] = [1, 0, false];
    const space = this.#width(' ');
    for (const { 0: piece, index } of text.matchAll(PIECES)) {
      const isApart = index > 0 && /\s/.test(text.charAt(index - 1));
      const width = this.#width(piece);
      const before = filled > 0 && isApart ? space : 0;
      if (filled > 0 && filled + before + width > room) [lines, filled] = [lines + 1, 0];
      filled += (filled > 0 ? before : 0) + width;
      if (filled <= room) continue;
      breaks = true;
      lines += Math.ceil(filled / room) - 1;
      filled %= room;
    }
    return { lines, breaks };
  }

  /** In times the size of the words. */
  #width(piece: string): number {
    let width = this.#widths.get(piece);
    if (width === undefined) {
      width = widthOf(piece, this.#font) / MEASURED;
      this.#widths.set(piece, width);
    }
    return width;
  }
}

const keyOf = ({ name, isMarked }: CardWords, { width, words }: CardStyle): string =>
  `${width} ${words} ${isMarked ? '*' : ' '}${name}`;

/** One for all: a browser keeps a canvas longer than who measured on it. */
let canvas: CanvasRenderingContext2D | null | undefined;

function widthOf(text: string, font: string): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return text.length * MEASURED * 0.6;
  canvas.font = font;
  return canvas.measureText(text).width;
}
