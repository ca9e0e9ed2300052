import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RINGS } from '../../model/circle-model.js';
import type { Size } from './card-room.js';
import { circleLayout, type CircleLayout, type RingName } from './circle-layout.js';
import type { PlaceView } from './circle-model.view.js';

/** What the picture shows. */
export interface Shown {
  readonly views: readonly PlaceView[];
  /** What the sizes of words depend on, besides the fonts: language and wording. */
  readonly wording: string;
  /** On paper the picture has a size of its own. */
  readonly printing: boolean;
}

/** In pixels: the circles grow up to this, and where there is less than that, areas in one another are shown. */
const [LARGEST, SMALLEST] = [720, 540];
const ON_PAPER = 680;
/** Widths of a card in pixels, and how large its words are in rem. With small words the drawing lies on the corner of the card. */
const CARDS: readonly { readonly width: number; readonly words: number }[] = [
  { width: 156, words: 1 },
  { width: 146, words: 1 },
  { width: 138, words: 0.9375 },
  { width: 128, words: 0.9375 },
  { width: 124, words: 0.875 },
  { width: 114, words: 0.875 },
  { width: 113, words: 0.8125 },
  { width: 104, words: 0.8125 },
];
/** With more cards in the rings there is no picture of circles that can be read. */
const MOST_CARDS = 36;

/** Places the cards, the ring names and the circles of the picture after each update, and when there is more or less room. */
export class PicturePlacement implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #shown: () => Shown;
  readonly #observer = new ResizeObserver(() => {
    requestAnimationFrame(() => {
      if (this.#host.isConnected) this.#place();
    });
  });
  #watched: Element | undefined;
  readonly #sizes = new Map<string, Measured>();
  readonly #fits = new Map<string, Fit | undefined>();
  #measuredFor = '';

  constructor(host: ReactiveControllerHost & HTMLElement, shown: () => Shown) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#onFonts);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#onFonts);
    this.#observer.disconnect();
    this.#watched = undefined;
  }

  /** Other fonts have other sizes. */
  readonly #onFonts = (): void => {
    this.#measuredFor = '';
    this.#place();
  };

  hostUpdated(): void {
    const stage = this.#picture?.parentElement ?? undefined;
    if (stage !== this.#watched) {
      this.#observer.disconnect();
      this.#watched = stage;
      if (stage) this.#observer.observe(stage);
    }
    this.#place();
  }

  get #picture(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.picture');
  }

  #place(): void {
    const picture = this.#picture;
    if (!picture) return;
    const { views, printing } = this.#shown();
    const width = printing ? ON_PAPER : Math.floor(picture.parentElement?.clientWidth ?? 0);
    const diameter = Math.min(width, LARGEST);
    const counts = { inner: 0, middle: 0, outer: 0 };
    for (const { place, cards } of views) if (place !== 'tray') counts[place] = cards.length;
    const total = counts.inner + counts.middle + counts.outer;
    const found =
      diameter < SMALLEST || total > MOST_CARDS ? undefined : this.#fit(picture, diameter, counts, views);
    mark(picture, 'round', found !== undefined);
    if (found) apply(picture, found);
  }

  /** The largest cards that lie with room around them and break no word; otherwise the best of what fits. */
  #fit(
    picture: HTMLElement,
    diameter: number,
    counts: Readonly<Record<RingName, number>>,
    views: readonly PlaceView[],
  ): Fit | undefined {
    this.#forgetOther(picture);
    const labels = labelsOf(views);
    const key = JSON.stringify([diameter, counts, [...labels.values()].sort()]);
    if (this.#fits.has(key)) return this.#fits.get(key);
    mark(picture, 'round', true);
    set(picture, '--_diameter', `${diameter}px`);
    let best: Fit | undefined;
    for (const { width, words } of CARDS) {
      const { height, breaks } = this.#measure(picture, labels, width, words);
      const card: Size = { width, height };
      const layout = circleLayout({ diameter, card, heading: headingSizes(picture), counts });
      if (!layout) continue;
      const worth = (layout.roomy ? 1 : 0) + (breaks ? 0 : 2);
      if (!best || worth > best.worth) best = { layout, card, words, worth };
      if (worth === 3) break;
    }
    this.#fits.set(key, best);
    return best;
  }

  /** Sizes of words in another language or size do not count. */
  #forgetOther(picture: HTMLElement): void {
    const measuredFor = JSON.stringify([this.#shown().wording, getComputedStyle(picture).fontSize]);
    if (measuredFor === this.#measuredFor) return;
    this.#measuredFor = measuredFor;
    this.#sizes.clear();
    this.#fits.clear();
  }

  /** The height in which the longest words on a card of this width fit, and whether a word has to be broken for it. */
  #measure(
    picture: HTMLElement,
    labels: ReadonlyMap<string, string>,
    width: number,
    words: number,
  ): Measured {
    const keyOf = (label: string): string => `${width} ${label}`;
    const all = [...labels.values()];
    if (all.some((label) => !this.#sizes.has(keyOf(label)))) {
      sizeCards(picture, { width, height: 0 }, words);
      mark(picture, 'measuring', true);
      const faces = [...picture.querySelectorAll<HTMLElement>('.card')].map((card) => {
        const [face, name] = [card.querySelector<HTMLElement>('.face'), card.querySelector('.card-name')];
        const breaks = name !== null && name.scrollWidth > name.clientWidth;
        return { id: card.dataset['card'] ?? '', face, breaks };
      });
      mark(picture, 'measuring', false);
      for (const { id, face, breaks } of faces)
        this.#sizes.set(keyOf(labels.get(id) ?? id), { height: Math.ceil(face?.offsetHeight ?? 0), breaks });
    }
    const sizes = all.flatMap((label) => this.#sizes.get(keyOf(label)) ?? []);
    return {
      height: Math.max(48, ...sizes.map(({ height }) => height)),
      breaks: sizes.some(({ breaks }) => breaks),
    };
  }
}

/** What stands on each card in the rings. */
function labelsOf(views: readonly PlaceView[]): Map<string, string> {
  return new Map(
    views.flatMap(({ place, cards }) =>
      place === 'tray'
        ? []
        : cards.map(({ id, label = id, isMostImportant }) => [id, `${label}${isMostImportant ? ' *' : ''}`]),
    ),
  );
}

interface Measured {
  readonly height: number;
  readonly breaks: boolean;
}

interface Fit {
  readonly layout: CircleLayout;
  readonly card: Size;
  readonly words: number;
  /** Room around the cards, and whole words, are worth more. */
  readonly worth: number;
}

function headingSizes(picture: HTMLElement): Record<RingName, Size> {
  return Object.fromEntries(
    RINGS.map((ring) => {
      const name = picture.querySelector<HTMLElement>(`#ring-${ring}`);
      return [ring, { width: name?.offsetWidth ?? 0, height: name?.offsetHeight ?? 0 }];
    }),
  ) as Record<RingName, Size>;
}

function sizeCards(picture: HTMLElement, { width, height }: Size, words: number): void {
  set(picture, '--_card-width', `${width}px`);
  set(picture, '--_card-height', height > 0 ? `${height}px` : 'auto');
  set(picture, '--_card-words', `${words}rem`);
  mark(picture, 'close', words < 0.9);
}

function apply(picture: HTMLElement, { layout, card, words }: Fit): void {
  sizeCards(picture, card, words);
  for (const ring of RINGS) {
    const disc = picture.querySelector<HTMLElement>(`.disc.${ring}`);
    const name = picture.querySelector<HTMLElement>(`#ring-${ring}`);
    if (disc) set(disc, '--_radius', `${layout.radii[ring]}px`);
    if (name) at(name, layout.headings[ring]);
    const cards = picture.querySelectorAll<HTMLElement>(`.ring.${ring} .card`);
    layout.places[ring].forEach((place, index) => {
      const item = cards[index];
      if (item) at(item, place);
    });
    const room = picture.querySelector<HTMLElement>(`.ring.${ring} .room`);
    if (room) at(room, { x: layout.headings[ring].x, y: layout.headings[ring].y + 26 });
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
