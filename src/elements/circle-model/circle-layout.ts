import type { Point, RingName } from './card-room.js';
import {
  CROWDED,
  MOST,
  Picture,
  ROOMY,
  SLIGHTLY,
  type CircleLayoutInput,
  type Crowding,
  type Lay,
  type Places,
  type Radii,
} from './circle-picture.js';
import { pickEvenly, rowsInCircle, spreadAround } from './ring-patterns.js';

export type { Point, RingName } from './card-room.js';
export type { CircleLayoutInput } from './circle-picture.js';

/** Where everything in the picture lies, in pixels from its top left. */
export interface CircleLayout {
  /** Whether the cards lie spread, well inside their rings. Where they do not, smaller cards look calmer. */
  readonly roomy: boolean;
  readonly radii: Readonly<Record<RingName, number>>;
  /** The middles of the cards: the inner ring row by row, the others clockwise from the top. */
  readonly places: Readonly<Record<RingName, readonly Point[]>>;
  /** The middles of the ring names. */
  readonly headings: Readonly<Record<RingName, Point>>;
}

/** How easily cards lie, the best first. */
const EASE: readonly Crowding[] = [
  { allowed: SLIGHTLY, gaps: ROOMY },
  { allowed: (SLIGHTLY + MOST) / 2, gaps: 1 },
  { allowed: MOST, gaps: 1 },
];

/**
 * Lays cards in three circles that share their middle, so that no card covers another or a ring name. The same input
 * gives the same picture, and where a number of cards fits, fewer fit too. In a crowded picture two thirds of the gap
 * stay. Gives `undefined` where the cards do not fit: try smaller ones.
 */
export function circleLayout(input: CircleLayoutInput): CircleLayout | undefined {
  const picture = new Picture(input);
  const full = picture.full();
  if (!full) return undefined;
  const { counts } = input;
  const spread: Lay = (room, name, below) =>
    name === 'inner' ? rowsInCircle(room, counts.inner, below) : spreadAround(room, counts[name]);
  const even = picture.evenFirst();
  for (const crowding of EASE) {
    const found = picture.layFirst(even, spread, crowding);
    if (found) return finish(picture, found.radii, found.places, crowding.allowed < MOST);
  }
  const packed: Lay = (room, name, below) =>
    spread(room, name, below) ?? (name === 'inner' ? undefined : pickEvenly(room, counts[name]));
  const places = picture.lay(full.radii, packed, { allowed: MOST, gaps: CROWDED });
  const first = (name: RingName): readonly Point[] => full.places[name].slice(0, counts[name]);
  const fallback = { inner: first('inner'), middle: first('middle'), outer: first('outer') };
  return finish(picture, full.radii, places ?? fallback, false);
}

/** From the middle of the circles to the top left of the picture, each ring in reading order. */
function finish(picture: Picture, radii: Radii, places: Places, roomy: boolean): CircleLayout {
  const names = picture.names(radii);
  const move = ({ x, y }: Point): Point => ({ x: x + radii.outer, y: y + radii.outer });
  const turn = ({ x, y }: Point): number => (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI);
  const byRow = (a: Point, b: Point): number => a.y - b.y || a.x - b.x;
  const byTurn = (a: Point, b: Point): number =>
    turn(a) - turn(b) || Math.hypot(b.x, b.y) - Math.hypot(a.x, a.y);
  return {
    roomy,
    radii,
    places: {
      inner: [...places.inner].sort(byRow).map(move),
      middle: [...places.middle].sort(byTurn).map(move),
      outer: [...places.outer].sort(byTurn).map(move),
    },
    headings: { inner: move(names.inner), middle: move(names.middle), outer: move(names.outer) },
  };
}
