import type { Point, RingName } from './card-room.js';
import { Picture, type CircleLayoutInput, type Crowding, type Places, type Radii } from './circle-picture.js';
import { packAround, spreadAround, type Pattern } from './ring-patterns.js';

export type { Point, RingName, Size } from './card-room.js';
export type { CircleLayoutInput } from './circle-picture.js';

/** Where everything in the picture lies, in pixels from its top left. */
export interface CircleLayout {
  /** Whether there is room around the cards. Where there is not, smaller cards look calmer. */
  readonly roomy: boolean;
  readonly radii: Readonly<Record<RingName, number>>;
  /** The middles of the cards, in their order: the inner ring row by row, the others clockwise from the top. */
  readonly places: Readonly<Record<RingName, readonly Point[]>>;
  /** The middles of the ring names. */
  readonly headings: Readonly<Record<RingName, Point>>;
}

/** The part of the picture that cards can cover. */
const FULL = 0.52;
type Way = Crowding & { readonly around: Pattern; readonly roomy: boolean };
/** How cards lie, the best first. */
const SPREAD: readonly Way[] = [
  { allowed: 0.08, gaps: 2, around: spreadAround, roomy: true },
  { allowed: 0.25, gaps: 1.5, around: spreadAround, roomy: true },
];
const PACKED: readonly Way[] = [{ allowed: 0.25, gaps: 1, around: packAround, roomy: true }];
/** For high cards among low ones. */
const OVER: readonly Way[] = [{ allowed: 0.33, gaps: 1, around: packAround, roomy: true }];
const CLOSE: readonly Way[] = [{ allowed: 0.33, gaps: 2 / 3, around: packAround, roomy: false }];
/** What is tried after each other, and with how many of the possible circles: the same for as long as can be, so that a card that moves seldom changes them. */
const TURNS: readonly { readonly ways: readonly Way[]; readonly circles: number }[] = [
  { ways: SPREAD, circles: 1 },
  { ways: [...PACKED, ...OVER], circles: 1 },
  { ways: SPREAD, circles: Infinity },
  { ways: PACKED, circles: Infinity },
  { ways: CLOSE, circles: Infinity },
];

/**
 * Lays cards in three circles that share their middle, so that no card covers another or a ring name. The same input
 * gives the same picture. In a crowded picture two thirds of the gap stay. Gives `undefined` where the cards do not fit:
 * try smaller ones.
 */
export function circleLayout(input: CircleLayoutInput): CircleLayout | undefined {
  const { cards, diameter } = input;
  const all = [...cards.inner, ...cards.middle, ...cards.outer];
  const covered = all.reduce((sum, { width, height }) => sum + width * height, 0);
  const isMeasured = all.every(({ width, height }) => width > 0 && height > 0);
  if (!isMeasured || !(covered <= (FULL * Math.PI * diameter * diameter) / 4)) return undefined;
  const picture = new Picture(input);
  const possible = picture.evenFirst();
  for (const { ways, circles } of TURNS) {
    for (const radii of possible.slice(0, circles)) {
      for (const { around, roomy, ...crowding } of ways) {
        const places = picture.lay(radii, around, crowding);
        if (places) return finish(picture, radii, places, roomy);
      }
    }
  }
  return undefined;
}

/** From the middle of the circles to the top left of the picture. */
function finish(picture: Picture, radii: Radii, places: Places, roomy: boolean): CircleLayout {
  const names = picture.names(radii);
  const move = ({ x, y }: Point): Point => ({ x: x + radii.outer, y: y + radii.outer });
  return {
    roomy,
    radii,
    places: {
      inner: places.inner.map(move),
      middle: places.middle.map(move),
      outer: places.outer.map(move),
    },
    headings: { inner: move(names.inner), middle: move(names.middle), outer: move(names.outer) },
  };
}
