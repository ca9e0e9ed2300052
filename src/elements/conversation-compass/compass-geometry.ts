// Where everything lies in the compass, and the paths of its petals. Pure: the same in, the same out.
import { SUBJECTS, type Subject } from '../../model/conversation-subjects.js';

/** A place in the picture: from its middle, x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The width and height of the picture, in its own units. */
export const SIZE = 400;

/** How far the petals reach from the middle. */
const REACH = 192;

/** Where the petals begin, around the heart. */
const INNER = 78;

/** Half of the room between two petals. */
const ROOM = 4;

/** How far the outer and the inner corners of a petal are rounded. */
const ROUND = { outer: 62, inner: 16 } as const;

/** The width and height of what is written in a petal. */
export const LABEL = { width: 144, height: 116 } as const;

/** The radius of the heart. */
export const HEART = 70;

/** Where a petal points to, in degrees with the clock from straight up; and the middle of its words, where most fits on a line. */
interface Direction {
  readonly turn: number;
  readonly words: Point;
}

/** A third of a turn apart: no petal is bigger or in front. One after the other from the left, as they are read. */
const DIRECTIONS: Readonly<Record<Subject, Direction>> = {
  experiences: { turn: 240, words: { x: -91, y: 80 } },
  needs: { turn: 0, words: { x: 0, y: -136 } },
  future: { turn: 120, words: { x: 91, y: 80 } },
};

/** One petal: paths around the middle of its words. */
export interface Petal {
  readonly id: Subject;
  /** The middle of its words, from the left top corner of the picture, in per cent. */
  readonly label: Point;
  /** The whole petal. */
  readonly whole: string;
  /** The petal with a corner folded in: what is left of it. */
  readonly folded: string;
  /** The corner, lying on it. */
  readonly flap: string;
}

/** The three petals of the compass. */
export const PETALS: readonly Petal[] = SUBJECTS.map(petal);

function petal(id: Subject): Petal {
  const { turn, words } = DIRECTIONS[id];
  const place = (point: Point): string => {
    const { x, y } = turned(point, turn);
    return `${round(x - words.x)} ${round(y - words.y)}`;
  };
  return {
    id,
    label: { x: percent(words.x), y: percent(words.y) },
    ...pathsOf(place),
  };
}

/** A rounded corner between an edge and a side: where it begins, where it ends, and where the lines it rounds off would meet. */
interface Corner {
  readonly onEdge: Point;
  readonly onSide: Point;
  readonly bend: Point;
}

/** The right corner of a petal that points up; the left one is its mirror image. */
function cornerAt(radius: number, rounding: number): Corner {
  // The side runs beside the border between two petals, sixty degrees from straight up.
  const along = turned({ x: 0, y: -1 }, 60);
  const aside = turned(along, -90);
  const onLine = (distance: number): Point => ({
    x: along.x * distance + aside.x * ROOM,
    y: along.y * distance + aside.y * ROOM,
  });
  const distance = Math.sqrt(radius ** 2 - ROOM ** 2);
  const onEdge = turned(onLine(distance), -toDegrees(Math.abs(rounding) / radius));
  // Where the line that touches the edge there meets the side: so neither has a kink.
  const across = onEdge.x * aside.x + onEdge.y * aside.y;
  const ahead = onEdge.x * along.x + onEdge.y * along.y;
  const bend = onLine((radius ** 2 - ROOM * across) / ahead);
  return { onEdge, bend, onSide: onLine(distance - rounding) };
}

function pathsOf(place: (point: Point) => string): Pick<Petal, 'whole' | 'folded' | 'flap'> {
  const [outer, inner] = [cornerAt(REACH, ROUND.outer), cornerAt(INNER, -ROUND.inner)];
  const left = ({ x, y }: Point): string => place({ x: -x, y });
  const start = `M${left(inner.onSide)}L${left(outer.onSide)}Q${left(outer.bend)} ${left(outer.onEdge)}`;
  const end = `L${place(inner.onSide)}Q${place(inner.bend)} ${place(inner.onEdge)}A${INNER} ${INNER} 0 0 0 ${left(inner.onEdge)}Q${left(inner.bend)} ${left(inner.onSide)}Z`;
  const rounded = `Q${place(outer.bend)} ${place(outer.onSide)}`;
  const edge = `A${REACH} ${REACH} 0 0 1 `;
  // The fold runs from the outer edge to the side; what was beyond it lies on the petal as its mirror image.
  const beyond = turned(outer.onEdge, -2);
  const below = between(outer.onSide, inner.onSide, 0.04);
  const mirrored = (point: Point): string => place(mirror(point, beyond, below));
  return {
    whole: `${start}${edge}${place(outer.onEdge)}${rounded}${end}`,
    folded: `${start}${edge}${place(beyond)}L${place(below)}${end}`,
    flap: `M${place(beyond)}A${REACH} ${REACH} 0 0 0 ${mirrored(outer.onEdge)}Q${mirrored(outer.bend)} ${mirrored(outer.onSide)}L${place(below)}Z`,
  };
}

/** Turned around the middle, with the clock. */
function turned({ x, y }: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}

function toDegrees(angle: number): number {
  return (angle * 180) / Math.PI;
}

function between(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** The mirror image of a point in the line through two others. */
function mirror(point: Point, one: Point, other: Point): Point {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const part = ((point.x - one.x) * dx + (point.y - one.y) * dy) / (dx ** 2 + dy ** 2);
  const foot = between(one, other, part);
  return { x: 2 * foot.x - point.x, y: 2 * foot.y - point.y };
}

/** One decimal, and never "-0". */
function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

function percent(value: number): number {
  return Math.round((value / SIZE + 0.5) * 10000) / 100;
}

/** Where an arrow key goes. */
export type ArrowKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const STEPS: Readonly<Record<ArrowKey, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

export const isArrowKey = (key: string): key is ArrowKey => Object.hasOwn(STEPS, key);

/**
 * What lies in the direction of an arrow key, whether in a circle or below each other: the nearest, where straight on counts as
 * nearer than aside.
 * @returns its index; nothing where there is nothing in that direction
 */
export function besideIn(places: readonly Point[], from: number, key: ArrowKey): number | undefined {
  const { [key]: step } = STEPS;
  const here = places[from];
  if (!here) return undefined;
  const distances = places.map(({ x, y }) => {
    const [dx, dy] = [x - here.x, y - here.y];
    const ahead = dx * step.x + dy * step.y;
    const aside = Math.abs(dx * step.y) + Math.abs(dy * step.x);
    return ahead > 1 ? ahead + 2 * aside : Infinity;
  });
  const nearest = Math.min(...distances);
  return Number.isFinite(nearest) ? distances.indexOf(nearest) : undefined;
}
