import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RINGS } from '../../model/circle-model.js';
import { CardSizes, isClose, type CardStyle, type CardWords } from './card-sizes.js';
import { circleLayout, type CircleLayout, type RingName, type Size } from './circle-layout.js';

/** What the picture shows. */
export interface Shown {
  /** On paper the picture has a size of its own. */
  readonly printing: boolean;
}

/** In pixels: the circles grow up to this, and where there is less than that, areas in one another are shown. */
const [LARGEST, SMALLEST] = [720, 540];
const ON_PAPER = 680;
/** Cards of all sizes, the largest first. */
const CARDS: readonly CardStyle[] = [
  { width: 128, words: 0.9375 },
  { width: 118, words: 0.875 },
  { width: 112, words: 0.8125 },
  { width: 104, words: 0.8125 },
];
/** The part of the picture that all cards together would cover if each was so many times as wide as high. */
const [SHARE, SHAPE] = [0.46, 0.6];
/** With more cards in the rings there is no picture of circles that can be read. */
const MOST_CARDS = 36;
/** So many pictures are remembered. */
const MOST_FITS = 60;

/** Places the cards, the ring names and the circles of the picture after each update, and when there is more or less room. */
export class PicturePlacement implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #shown: () => Shown;
  readonly #observer = new ResizeObserver(() => {
    requestAnimationFrame(() => {
      const gauge = this.#watched;
      if (!gauge || !this.#host.isConnected || (this.#room && isSame(this.#room, roomOf(gauge)))) return;
      this.#room = undefined;
      this.#place();
    });
  });
  #watched: HTMLElement | undefined;
  #room: Room | undefined;
  #letters = 0;
  readonly #sizes = new CardSizes();
  readonly #names = new Map<string, Size>();
  readonly #fits = new Map<string, Fit | undefined>();

  constructor(host: ReactiveControllerHost & HTMLElement, shown: () => Shown) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#onFonts);
    // Tells whether there is more or less room in its new place.
    if (this.#watched) this.#observer.observe(this.#watched);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#onFonts);
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    this.#place();
  }

  /** Other fonts have other sizes. */
  readonly #onFonts = (): void => {
    this.#forget();
    this.#place();
  };

  #forget(): void {
    this.#sizes.forget();
    this.#names.clear();
    this.#fits.clear();
  }

  #watch(gauge: HTMLElement | undefined): void {
    if (gauge === this.#watched) return;
    this.#observer.disconnect();
    this.#watched = gauge;
    this.#room = undefined;
    if (gauge && this.#host.isConnected) this.#observer.observe(gauge);
  }

  #place(): void {
    const root = this.#host.shadowRoot;
    const picture = root?.querySelector<HTMLElement>('.picture');
    this.#watch(root?.querySelector<HTMLElement>('.gauge') ?? undefined);
    if (!picture || !this.#look(picture)) return;
    const table = tableOf(picture);
    const found = this.#fit(table);
    mark(picture, 'round', found !== undefined);
    if (!found) return;
    apply(picture, table, found);
    if (this.#hasGrown(table, found)) this.#place();
  }

  /** Sees how much room there is and how large the ring names are, where that is not known; says whether it is. */
  #look(picture: HTMLElement): boolean {
    const names = ringNames(picture);
    if (this.#room && this.#sizes.isReady && names.every(({ text }) => this.#names.has(text))) return true;
    const gauge = this.#watched;
    if (!gauge) return false;
    const wasRound = picture.classList.contains('round');
    mark(picture, 'round', true);
    // Without cards, which would be laid out for nothing.
    mark(picture, 'looking', true);
    const room = roomOf(gauge);
    if (room.letters !== this.#letters) this.#forget();
    this.#letters = room.letters;
    this.#sizes.read(this.#host.shadowRoot?.querySelector('.card-name') ?? picture);
    for (const { element, text } of names)
      this.#names.set(text, { width: element.offsetWidth, height: element.offsetHeight });
    mark(picture, 'looking', false);
    mark(picture, 'round', wasRound);
    this.#room = room.letters > 0 ? room : undefined;
    return room.letters > 0;
  }

  /** The largest cards that lie with room around them and break no word; otherwise the best of what fits. */
  #fit(table: Table): Fit | undefined {
    const diameter = Math.min(this.#shown().printing ? ON_PAPER : (this.#room?.width ?? 0), LARGEST);
    const counts = RINGS.map((ring) => table.rings[ring].length);
    if (diameter < SMALLEST || counts.reduce((sum, count) => sum + count, 0) > MOST_CARDS) return undefined;
    const key = JSON.stringify([diameter, table]);
    if (this.#fits.has(key)) return this.#fits.get(key);
    const heading = byRing((ring) => this.#names.get(table.names[ring]) ?? { width: 0, height: 0 });
    let best: Fit | undefined;
    for (const style of stylesFor(table.count, diameter)) {
      const heights = byRing((ring) =>
        table.rings[ring].map(({ words }) => this.#sizes.heightOf(words, style)),
      );
      const cards = byRing((ring) => heights[ring].map(({ height }) => ({ width: style.width, height })));
      const layout = circleLayout({ diameter, cards, heading });
      if (!layout) continue;
      const breaks = RINGS.some((ring) => heights[ring].some((card) => card.breaks));
      const worth = (layout.roomy ? 1 : 0) + (breaks ? 0 : 2);
      if (!best || worth > best.worth) best = { diameter, layout, cards, style, breaks, worth };
      if (worth === 3) break;
    }
    if (this.#fits.size >= MOST_FITS) this.#fits.clear();
    this.#fits.set(key, best);
    return best;
  }

  /** Looks whether cards that were not drawn like this before became higher than was reckoned. */
  #hasGrown(table: Table, { cards, style }: Fit): boolean {
    const grown = RINGS.flatMap((ring) =>
      table.rings[ring].filter(({ words, element }, index) => {
        const height = this.#sizes.isSeen(words, style) ? 0 : element().offsetHeight;
        if (height > 0) this.#sizes.see(words, style, height);
        return height > (cards[ring][index]?.height ?? 0);
      }),
    );
    if (grown.length > 0) this.#fits.clear();
    return grown.length > 0;
  }
}

/** What the picture depends on, in pixels. Kept, as looking makes the browser lay out the page. */
interface Room {
  /** How wide it can be. */
  readonly width: number;
  /** What changes when letters become larger or of another kind. */
  readonly letters: number;
}

const roomOf = ({ clientWidth: width, clientHeight: letters }: HTMLElement): Room => ({ width, letters });

const isSame = (one: Room, other: Room): boolean =>
  one.width === other.width && one.letters === other.letters;

/** A card that lies in a ring. */
interface Lying {
  readonly words: CardWords;
  /** A function, so that what is drawn depends on words alone. */
  readonly element: () => HTMLElement;
}

/** What lies on the table. */
interface Table {
  readonly names: Readonly<Record<RingName, string>>;
  readonly rings: Readonly<Record<RingName, readonly Lying[]>>;
  /** How many cards there are, in the tray too: a card that moves does not make the others larger or smaller. */
  readonly count: number;
}

interface Fit {
  readonly diameter: number;
  readonly layout: CircleLayout;
  readonly cards: Readonly<Record<RingName, readonly Size[]>>;
  readonly style: CardStyle;
  readonly breaks: boolean;
  /** Room around the cards, and whole words, are worth more. */
  readonly worth: number;
}

const byRing = <T>(of: (ring: RingName) => T): Record<RingName, T> => ({
  inner: of('inner'),
  middle: of('middle'),
  outer: of('outer'),
});

function ringNames(picture: HTMLElement): { element: HTMLElement; text: string }[] {
  return [...picture.querySelectorAll<HTMLElement>('.ring-name')].map((element) => ({
    element,
    text: element.textContent.trim(),
  }));
}

function tableOf(picture: HTMLElement): Table {
  const cardsIn = (ring: RingName): Lying[] =>
    [...picture.querySelectorAll<HTMLElement>(`.ring.${ring} .card`)].map((card) => ({
      words: {
        name: card.querySelector('.card-name')?.textContent.trim() ?? '',
        isMarked: card.classList.contains('most-important'),
      },
      element: () => card,
    }));
  return {
    names: byRing((ring) => picture.querySelector(`#ring-${ring}`)?.textContent.trim() ?? ''),
    rings: byRing(cardsIn),
    count: picture.closest('.table')?.querySelectorAll('.card').length ?? 0,
  };
}

/** The sizes worth trying for so many cards. */
function stylesFor(count: number, diameter: number): readonly CardStyle[] {
  const room = (SHARE * Math.PI * diameter * diameter) / 4;
  const first = CARDS.findIndex(({ width }) => count * width * width * SHAPE <= room);
  return first < 0 ? CARDS.slice(-2) : CARDS.slice(Math.min(first, CARDS.length - 2));
}

function apply(picture: HTMLElement, table: Table, { diameter, layout, cards, style, breaks }: Fit): void {
  set(picture, '--_diameter', `${diameter}px`);
  set(picture, '--_card-width', `${style.width}px`);
  set(picture, '--_card-words', `${style.words}rem`);
  mark(picture, 'close', isClose(style));
  mark(picture, 'breaking', breaks);
  for (const ring of RINGS) {
    const disc = picture.querySelector<HTMLElement>(`.disc.${ring}`);
    const name = picture.querySelector<HTMLElement>(`#ring-${ring}`);
    const room = picture.querySelector<HTMLElement>(`.ring.${ring} .room`);
    const { x, y } = layout.headings[ring];
    if (disc) set(disc, '--_radius', `${layout.radii[ring]}px`);
    if (name) at(name, { x, y });
    if (room) at(room, { x, y: y + 26 });
    table.rings[ring].forEach(({ element }, index) => {
      const [place, card] = [layout.places[ring][index], element()];
      if (!place) return;
      at(card, place);
      set(card, '--_height', `${cards[ring][index]?.height ?? 0}px`);
    });
  }
}

function at(element: HTMLElement, { x, y }: { readonly x: number; readonly y: number }): void {
  set(element, '--_x', `${Math.round(x)}px`);
  set(element, '--_y', `${Math.round(y)}px`);
}

/** What stays the same is not written again: it would count as a change of the page. */
function set({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}

/** Also a class that is set again counts as a change of the page. */
function mark({ classList }: HTMLElement, name: string, on: boolean): void {
  if (classList.contains(name) !== on) classList.toggle(name, on);
}
