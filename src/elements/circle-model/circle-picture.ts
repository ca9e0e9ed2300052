import { around, RING_NAMES, type Obstacle, type Point, type RingName, type Size } from './card-room.js';
import { mostInCircle, PATTERNS, type Room } from './ring-patterns.js';

/** What the picture has to hold. All lengths in pixels. */
export interface CircleLayoutInput {
  /** Width and height of the square the circles fill. */
  readonly diameter: number;
  /** The size of a card; all are as large. */
  readonly card: Size;
  /** The sizes of the ring names. */
  readonly heading: Readonly<Record<RingName, Size>>;
  /** How many cards lie in each ring. */
  readonly counts: Readonly<Record<RingName, number>>;
  /** What at least stays free between cards. */
  readonly gap?: number | undefined;
}

/** How far the lines of the rings lie from the middle. */
export type Radii = Readonly<Record<RingName, number>>;
/** The middles of the cards, from the middle of the circles. */
export type Places = Readonly<Record<RingName, readonly Point[]>>;
/** How the cards of a ring are laid; `undefined` where they cannot be. */
export type Lay = (room: Room, name: RingName, below: number) => readonly Point[] | undefined;

/** How close cards may lie. */
export interface Crowding {
  /** Which part of a card may lie outside its ring. */
  readonly allowed: number;
  /** How many times the gap stays free between cards. */
  readonly gaps: number;
}

/** The radii that look even, as a part of the largest one. */
const EVEN = { inner: 0.4, middle: 0.71 };
/** A band that is good to aim at. */
const EASY_BAND = 56;
/** What stays free around a ring name. */
const NAME_CLEARANCE = 2;
/** How far a corner of a card may stick out of the picture. */
const OVERHANG = 8;
/** Which part of a card may lie outside its ring: preferably, and where it has to. */
export const [SLIGHTLY, MOST] = [0.08, 0.25];
/** The same for small cards that fit in no other way, such as 20 in the inner ring and 4 around it. */
const LAST = 0.33;
/** Cards that take up a smaller part of the picture than this are small: there are no smaller ones to try. */
const SMALL = 1 / 45;
/** The part of the picture that cards can cover. */
const FULL = 0.52;
/** How many times the gap there is between cards: with room around them, and when it is crowded. */
export const [ROOMY, CROWDED] = [2, 2 / 3];
/** Whether a ring is certainly too small or too thin for these cards, which lie in it for the largest part. */
const tooMany = (
  count: number,
  { width, height }: Size,
  allowed: number,
  from: number,
  to: number,
): boolean =>
  count > 0 &&
  (count * width * height * (0.97 - allowed) > Math.PI * (to * to - from * from) ||
    (from > 0 && (to - from) * 1.15 < (1 - allowed) * Math.min(width, height)));

/** Whether one pattern has so few places that another will not have enough either. */
const hopeless = (places: number, count: number): boolean => places < 0.6 * count - 1;

/** The circles of one size with their names, and the room there is in them for cards. */
export class Picture {
  readonly #radius: number;
  readonly #gap: number;

  constructor(readonly input: CircleLayoutInput) {
    this.#radius = input.diameter / 2;
    this.#gap = Math.max(0, input.gap ?? 6);
  }

  /** The smallest radius with which a ring around this hole shows its name. */
  #smallest(name: 'inner' | 'middle', hole = 0): number {
    const { width, height } = this.input.heading[name];
    const shows = NAME_CLEARANCE + Math.hypot(hole ? hole + 2 + height : height / 2, width / 2);
    return Math.max(hole ? hole + 32 : 64, shows);
  }

  /** The largest radius with a ring around it that shows its name. */
  #largest(name: 'inner' | 'middle', outside = this.#radius): number {
    const { width, height } = this.input.heading[name === 'inner' ? 'middle' : 'outer'];
    const rise = Math.max(0, (outside - NAME_CLEARANCE) ** 2 - (width / 2) ** 2);
    return Math.min(outside - 32, Math.sqrt(rise) - height - 2);
  }

  /** Radii in which each ring shows its name, those that look best first. */
  evenFirst(): readonly Radii[] {
    const outer = this.#radius;
    const found: { radii: Radii; odd: number }[] = [];
    for (let inner = this.#smallest('inner'); inner <= outer; inner += 12) {
      for (let middle = this.#smallest('middle', inner); middle <= this.#largest('middle'); middle += 12) {
        const thin = Math.min(middle - inner, outer - middle);
        const odd =
          Math.abs(inner / outer - EVEN.inner) +
          Math.abs(middle / outer - EVEN.middle) +
          Math.max(0, EASY_BAND - thin) / 100;
        found.push({ radii: { inner, middle, outer }, odd });
      }
    }
    return found.sort((a, b) => a.odd - b.odd).map(({ radii }) => radii);
  }

  /**
   * The first radii and patterns that have enough places for the cards, and all places there are. The places do not
   * depend on the number of cards; so where a number fits, fewer fit too.
   */
  full(): { radii: Radii; places: Places } | undefined {
    const { card, counts, diameter } = this.input;
    const gap = this.#gap * CROWDED;
    const total = counts.inner + counts.middle + counts.outer;
    const part = ((card.width + gap) * (card.height + gap)) / ((Math.PI * diameter * diameter) / 4);
    if (!(card.width > 0 && card.height > 0 && total * part <= FULL)) return undefined;
    for (const allowed of part < SMALL ? [MOST, LAST] : [MOST]) {
      const crowding = { allowed, gaps: CROWDED };
      let held = -1;
      for (
        let inner = this.#smallest('inner');
        inner <= this.#largest('inner', this.#largest('middle'));
        inner += 2
      ) {
        if (tooMany(counts.inner, card, allowed, 0, inner)) continue;
        const first = this.#room('inner', { inner, middle: diameter, outer: diameter }, crowding, []);
        const inside = mostInCircle(first, this.#below(inner));
        if (inside.length < counts.inner || inside.length <= held) continue;
        held = inside.length;
        const start = this.#smallest('middle', inner);
        for (const [first, step] of [
          [0, 12],
          [4, 12],
          [8, 12],
        ] as const) {
          for (let middle = start + first; middle <= this.#largest('middle'); middle += step) {
            if (tooMany(counts.middle, card, allowed, inner, middle)) continue;
            if (tooMany(counts.outer, card, allowed, middle, diameter / 2)) break;
            const radii = { inner, middle, outer: diameter / 2 };
            const found = this.#fill(radii, crowding, inside);
            if (found) return { radii, places: found };
          }
        }
      }
    }
    return undefined;
  }

  /** The first patterns with places enough outside the inner ring. */
  #fill(radii: Radii, crowding: Crowding, inner: readonly Point[]): Places | undefined {
    const { counts } = this.input;
    const room = this.#room('middle', radii, crowding, inner);
    for (const pattern of PATTERNS) {
      const middle = pattern(room);
      if (hopeless(middle.length, counts.middle)) break;
      if (middle.length < counts.middle) continue;
      const free = this.#room('outer', radii, crowding, [...inner, ...middle]);
      for (const patternAround of PATTERNS) {
        const outer = patternAround(free);
        if (hopeless(outer.length, counts.outer)) break;
        if (outer.length >= counts.outer) return { inner, middle, outer };
      }
    }
    return undefined;
  }

  /** Where the name of the inner ring ends. */
  #below(inner: number): number {
    const names = this.names({ inner, middle: this.#radius, outer: this.#radius });
    return names.inner.y + this.input.heading.inner.height / 2;
  }

  /** The room in a ring when these cards lie in the picture. */
  #room(name: RingName, radii: Radii, { allowed, gaps }: Crowding, laid: readonly Point[]): Room {
    const { card, heading } = this.input;
    const gap = this.#gap * gaps;
    const names = this.names(radii);
    const obstacles: Obstacle[] = RING_NAMES.map((ring) => ({
      ...names[ring],
      apartX: (heading[ring].width + card.width) / 2 + NAME_CLEARANCE,
      apartY: (heading[ring].height + card.height) / 2 + NAME_CLEARANCE,
    }));
    for (const place of laid) obstacles.push(around(place, card, gap));
    const from = name === 'inner' ? 0 : radii[name === 'middle' ? 'inner' : 'middle'];
    const ring = { from, to: radii[name], reach: this.#radius + OVERHANG };
    return { ring, card, gap, allowed, obstacles };
  }

  /** The first of these radii in which the cards can be laid. */
  layFirst(
    possible: readonly Radii[],
    how: Lay,
    crowding: Crowding,
  ): { radii: Radii; places: Places } | undefined {
    const { card, counts } = this.input;
    const known = new Map<number, readonly Point[] | undefined>();
    const once: Lay = (room, name, below) => {
      if (name !== 'inner') return how(room, name, below);
      if (!known.has(room.ring.to)) known.set(room.ring.to, how(room, name, below));
      return known.get(room.ring.to);
    };
    for (const radii of possible) {
      const { inner, middle, outer } = radii;
      if (
        tooMany(counts.middle, card, crowding.allowed, inner, middle) ||
        tooMany(counts.outer, card, crowding.allowed, middle, outer)
      )
        continue;
      const places = this.lay(radii, once, crowding);
      if (places) return { radii, places };
    }
    return undefined;
  }

  /** Lays the rings from the inside out; each keeps clear of what lies there already. */
  lay(radii: Radii, how: Lay, crowding: Crowding): Places | undefined {
    const inner = how(this.#room('inner', radii, crowding, []), 'inner', this.#below(radii.inner));
    const middle = inner && how(this.#room('middle', radii, crowding, inner), 'middle', 0);
    const outer = middle && how(this.#room('outer', radii, crowding, [...inner, ...middle]), 'outer', 0);
    return outer && { inner, middle, outer };
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
