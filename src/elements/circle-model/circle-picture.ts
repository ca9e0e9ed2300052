import { around, RING_NAMES, type Obstacle, type Point, type RingName, type Size } from './card-room.js';
import { rowsInCircle, type Pattern, type Room } from './ring-patterns.js';

/** What the picture has to hold. All lengths in pixels. */
export interface CircleLayoutInput {
  /** Width and height of the square the circles fill. */
  readonly diameter: number;
  /** The cards of each ring in their order: all as wide, each with a height of its own. */
  readonly cards: Readonly<Record<RingName, readonly Size[]>>;
  /** The sizes of the ring names. */
  readonly heading: Readonly<Record<RingName, Size>>;
  /** What at least stays free between cards. */
  readonly gap?: number | undefined;
}

/** How far the lines of the rings lie from the middle. */
export type Radii = Readonly<Record<RingName, number>>;
/** The middles of the cards, from the middle of the circles. */
export type Places = Readonly<Record<RingName, readonly Point[]>>;

/** How close cards may lie. */
export interface Crowding {
  /** Which part of a card may lie outside its ring. */
  readonly allowed: number;
  /** How many times the gap stays free between cards. */
  readonly gaps: number;
}

/** The inner circle as a part of the whole: first what looks even and holds three cards, then in steps what holds more or less. */
const INNER = [0.43, 0.48, 0.53, 0.58, 0.63, 0.68, 0.73, 0.78, 0.38, 0.33];
/** Where between the inner and the outer line the middle one lies, first halfway. */
const MIDDLE = [0.5, 0.58, 0.42, 0.66, 0.34, 0.74, 0.26];
/** How much worse another middle line looks than another inner one. */
const OFF_MIDDLE = 0.6;
/** A ring that can still be aimed at, in pixels. */
const THINNEST = { inner: 64, band: 32 };
/** What stays free around a ring name. */
const NAME_CLEARANCE = 2;
/** How far a side of a card may stick out of the picture, and a corner of one out of the circles, in pixels. */
const OVERHANG = { side: 6, corner: 24 };

/** The circles of one size with their names, and the room there is in them for cards. */
export class Picture {
  readonly #radius: number;
  readonly #gap: number;
  /** What lies in the inner ring does not depend on the others. */
  readonly #inner = new Map<string, readonly Point[] | undefined>();

  constructor(readonly input: CircleLayoutInput) {
    this.#radius = input.diameter / 2;
    this.#gap = Math.max(0, input.gap ?? 6);
  }

  /** Radii in which each ring shows its name, those that look best first. Few, so that a card that moves seldom changes them. */
  evenFirst(): readonly Radii[] {
    const outer = this.#radius;
    return INNER.flatMap((inner, odd) =>
      MIDDLE.map((part, off) => ({
        radii: { inner: inner * outer, middle: (inner + (1 - inner) * part) * outer, outer },
        odd: odd + off * OFF_MIDDLE,
      })),
    )
      .filter(({ radii }) => this.#showsNames(radii))
      .sort((a, b) => a.odd - b.odd)
      .map(({ radii }) => radii);
  }

  #showsNames(radii: Radii): boolean {
    const { heading } = this.input;
    const names = this.names(radii);
    return RING_NAMES.every((ring, at) => {
      const hole = at > 0 ? radii[RING_NAMES[at - 1] as RingName] : 0;
      const { width, height } = heading[ring];
      const bottom = names[ring].y + height / 2;
      const fits = width / 2 + NAME_CLEARANCE < radii[ring] && -bottom >= (hole ? hole + 2 : -radii[ring]);
      return fits && radii[ring] - hole >= (hole ? THINNEST.band : THINNEST.inner);
    });
  }

  /** Lays the rings from the inside out; each keeps clear of what lies there already. */
  lay(radii: Radii, around: Pattern, crowding: Crowding): Places | undefined {
    const { cards } = this.input;
    if (RING_NAMES.some((ring) => this.#tooMany(ring, radii, crowding))) return undefined;
    const inner = this.#layInner(radii, crowding);
    const middle = inner && around(this.#room('middle', radii, crowding, { inner }), cards.middle);
    const outer = middle && around(this.#room('outer', radii, crowding, { inner, middle }), cards.outer);
    return outer && { inner, middle, outer };
  }

  #layInner(radii: Radii, crowding: Crowding): readonly Point[] | undefined {
    const key = `${radii.inner} ${crowding.allowed} ${crowding.gaps}`;
    if (!this.#inner.has(key)) {
      const { cards, heading } = this.input;
      const below = this.names(radii).inner.y + heading.inner.height / 2;
      this.#inner.set(key, rowsInCircle(this.#room('inner', radii, crowding, {}), cards.inner, below));
    }
    return this.#inner.get(key);
  }

  /** Whether a ring is certainly too small or too thin for its cards, which lie in it for the largest part. */
  #tooMany(name: RingName, radii: Radii, { allowed }: Crowding): boolean {
    const cards = this.input.cards[name];
    if (cards.length === 0) return false;
    const { from, to } = ringOf(name, radii);
    const area = cards.reduce((sum, { width, height }) => sum + width * height, 0);
    const thinnest = Math.max(...cards.map(({ width, height }) => Math.min(width, height)));
    return (
      area * (0.97 - allowed) > Math.PI * (to * to - from * from) ||
      (from > 0 && (to - from) * 1.15 < (1 - allowed) * thinnest)
    );
  }

  /** The room in a ring when these cards lie in the picture. */
  #room(name: RingName, radii: Radii, { allowed, gaps }: Crowding, laid: Partial<Places>): Room {
    const { cards, heading } = this.input;
    const gap = this.#gap * gaps;
    const names = this.names(radii);
    const obstacles: Obstacle[] = RING_NAMES.filter((ring) => name !== 'inner' || ring === name).map((ring) =>
      around(names[ring], heading[ring], NAME_CLEARANCE),
    );
    for (const ring of RING_NAMES)
      laid[ring]?.forEach((place, index) => obstacles.push(around(place, cards[ring][index] as Size, gap)));
    const reach = this.#radius + OVERHANG.corner;
    const edge = this.#radius + OVERHANG.side;
    return { ring: { ...ringOf(name, radii), reach, edge }, gap, allowed, obstacles };
  }

  /** Each ring name as high in its ring as it fits. */
  names(radii: Radii): Record<RingName, Point> {
    const top = (name: RingName): Point => {
      const { width, height } = this.input.heading[name];
      const rise = Math.sqrt(Math.max(0, (radii[name] - NAME_CLEARANCE) ** 2 - (width / 2) ** 2));
      return { x: 0, y: height / 2 - rise };
    };
    return { inner: top('inner'), middle: top('middle'), outer: top('outer') };
  }
}

const ringOf = (name: RingName, radii: Radii): { from: number; to: number } => ({
  from: name === 'inner' ? 0 : radii[name === 'middle' ? 'inner' : 'middle'],
  to: radii[name],
});
