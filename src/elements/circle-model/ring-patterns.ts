import { around, fitsRing, isFree, type Obstacle, type Point, type Ring, type Size } from './card-room.js';

/** Where cards can be laid, and how. */
export interface Room {
  readonly ring: Ring;
  readonly card: Size;
  readonly gap: number;
  /** Which part of a card may lie over the lines of the ring, 0 to 1. */
  readonly allowed: number;
  /** What has to stay free: ring names and the cards of other rings. */
  readonly obstacles: readonly Obstacle[];
}

/** In how many directions, from below to above, a place for a card is looked for. */
const STEPS = 72;
/** The places looked at on the way from one line of a ring to the other when cards are spread. */
const LEVELS = 7;
/** How far these lie apart in pixels when a ring is filled. */
const LEVEL = 12;
/** The room tried between packed cards, on top of what has to be there, most first. */
const AIR = [30, 12, 0];
/** How far below the ring name the first of the closest rows lies. */
const LOWER = [0, 8, 16, 24, 32];
/** How much of the even distance between cards is kept, most even first. */
const SPREADS = [1, 0.92, 0.84, 0.76, 0.68, 0.6];

const canLie = (room: Room, x: number, y: number): boolean =>
  isFree(x, y, room.obstacles) && fitsRing(x, y, room.card, room.ring, room.allowed);

/** Lays a card and its mirror image where both can lie; says whether it did. */
function layPair(room: Room, x: number, y: number, laid: Obstacle[]): boolean {
  const single = Math.abs(x) < 0.5;
  if (!single && 2 * Math.abs(x) < room.card.width + room.gap - 0.01) return false;
  // Looking at the right is enough: what lies there already lies left as well, or there is more room left.
  if (!isFree(x, y, laid) || !canLie(room, x, y)) return false;
  laid.push(around({ x, y }, room.card, room.gap));
  if (!single) laid.push(around({ x: -x, y }, room.card, room.gap));
  return true;
}

/**
 * Cards in rows across the middle of a full circle, as close to each other as they can be and as compact as they can
 * be for their number. `below` is where the ring name ends.
 */
export function rowsInCircle(room: Room, count: number, below: number): readonly Point[] | undefined {
  let best: readonly Point[] | undefined;
  let smallest = Infinity;
  for (const rows of rowCapacities(room, below)) {
    const places = fillRows(room, rows, count);
    if (!places) continue;
    // Two lie side by side, three in a triangle: never a tower.
    if (rows.length > Math.max(1, Math.ceil(count / 2))) continue;
    const reach = Math.max(0, ...places.map(({ x, y }) => farCorner(room.card, x, y)));
    // Wide rows read more easily than a tower, so a new row has to be worth it.
    if (reach >= smallest - 3) continue;
    smallest = reach;
    best = places;
  }
  return best;
}

/** As many cards as rows can hold in a full circle. */
export function mostInCircle(room: Room, below: number): readonly Point[] {
  let best: readonly Point[] = [];
  for (const lower of LOWER) {
    for (const rows of rowCapacities(room, below, lower)) {
      const count = rows.reduce((sum, row) => sum + row.most, 0);
      if (count > best.length) best = fillRows(room, rows, count) ?? best;
    }
  }
  return best;
}

interface Row {
  readonly y: number;
  readonly most: number;
}

/** For one row, two rows and so on: where they lie and how many cards each can hold. */
function rowCapacities(room: Room, below: number, lower?: number): readonly (readonly Row[])[] {
  const { card, gap, ring } = room;
  const pitch = card.height + gap;
  const possible: Row[][] = [];
  for (let number = 1; number * pitch < 2 * ring.reach; number++) {
    const block = number * pitch - gap;
    const free = below + gap + block / 2;
    const middle = lower === undefined ? Math.max((below + ring.to) * 0.2, free) : free + lower;
    const rows = Array.from({ length: number }, (_, index): Row => {
      const y = middle + (index - (number - 1) / 2) * pitch;
      return { y, most: mostInRow(room, y) };
    });
    if (rows.every(({ most }) => most > 0)) possible.push(rows);
  }
  return possible;
}

function mostInRow(room: Room, y: number): number {
  const pitch = room.card.width + room.gap;
  const half = room.ring.to * room.ring.to - y * y;
  let most = half < 0 ? 0 : Math.floor((2 * Math.sqrt(half)) / pitch) + 1;
  // The last card of a row is the one that sticks out furthest.
  while (most > 0 && !canLie(room, ((most - 1) * pitch) / 2, y)) most--;
  return most;
}

/** Shares `count` cards over the rows so that each is about as full, each row around the middle. */
function fillRows(room: Room, rows: readonly Row[], count: number): readonly Point[] | undefined {
  if (rows.length > Math.max(1, count)) return undefined;
  const filled = rows.map(() => 0);
  for (let card = 0; card < count; card++) {
    let next = -1;
    rows.forEach((row, index) => {
      const has = filled[index] ?? 0;
      if (has >= row.most) return;
      const before = next < 0 ? undefined : { has: filled[next] ?? 0, row: rows[next] as Row };
      const fuller = before && before.has / before.row.most - has / row.most;
      const closer = before && Math.abs(before.row.y) - Math.abs(row.y);
      if (!before || (fuller ?? 0) > 1e-9 || ((fuller ?? 0) > -1e-9 && (closer ?? 0) > -1e-9)) next = index;
    });
    if (next < 0) return undefined;
    filled[next] = (filled[next] ?? 0) + 1;
  }
  const pitch = room.card.width + room.gap;
  return rows.flatMap(({ y }, index) => {
    const has = filled[index] ?? 0;
    return Array.from({ length: has }, (_, place) => ({ x: (place - (has - 1) / 2) * pitch, y }));
  });
}

const farCorner = (card: Size, x: number, y: number): number =>
  Math.hypot(Math.abs(x) + card.width / 2, Math.abs(y) + card.height / 2);

/**
 * Cards around the ring on the line midway, mirrored left and right, as even as they can be: the way people lay cards
 * around a table. The top is left to the ring name.
 */
export function spreadAround(room: Room, count: number): readonly Point[] | undefined {
  if (count > mostOnMidline(room)) return undefined;
  for (const spread of SPREADS) {
    const angle = ((2 * Math.PI) / Math.max(1, count)) * spread;
    const laid: Obstacle[] = [];
    let fits = true;
    for (let pair = count % 2 ? 0 : 0.5; fits && laid.length < count; pair++) {
      const place = onMidline(room, pair * angle);
      fits = place !== undefined && layPair(room, place.x, place.y, laid);
    }
    if (fits) return laid;
  }
  return undefined;
}

/** About how many cards fit around a ring: side by side below and above, over each other left and right. */
function mostOnMidline({ ring, card, gap }: Room): number {
  const side = (ring.from + ring.to) * Math.SQRT1_2;
  return 2 * (side / (card.height + gap) + side / (card.width + gap));
}

/** The place in this direction (an angle from straight down) on the line midway, or near it where a card sticks out. */
function onMidline(room: Room, angle: number): Point | undefined {
  const { from, to } = room.ring;
  const [x, y] = [Math.sin(angle), Math.cos(angle)];
  for (let level = 0; level < LEVELS; level++) {
    const inward = Math.ceil(level / 2) * (level % 2 ? 1 : -1);
    const distance = (from + to) / 2 - (inward * (to - from)) / (LEVELS + 3);
    if (canLie(room, x * distance, y * distance)) return { x: x * distance, y: y * distance };
  }
  return undefined;
}

/** The ways to fill a ring with as many cards as it can hold: around it, or in rows beside the hole. */
export const PATTERNS: readonly ((room: Room) => readonly Point[])[] = [
  (room) => sweep(room, true, true),
  (room) => sweep(room, false, true),
  (room) => rowsInRing(room, 0),
  (room) => rowsInRing(room, 0.5),
  (room) => sweep(room, true, false),
  (room) => sweep(room, false, false),
];

/** Cards in a ring with as much air between them as their number leaves. */
export function pickEvenly(room: Room, count: number): readonly Point[] | undefined {
  for (const air of AIR) {
    let best: readonly Point[] | undefined;
    for (const pattern of PATTERNS) {
      const places = pattern({ ...room, gap: room.gap + air });
      if (places.length >= count && places.length < (best?.length ?? Infinity)) best = places;
      if (best?.length === count) break;
    }
    if (best) return best.slice(0, count);
  }
  return undefined;
}

/** From the bottom up along both sides. */
function sweep(room: Room, centred: boolean, outside: boolean): readonly Point[] {
  const laid: Obstacle[] = [];
  const { from } = room.ring;
  for (let step = centred ? 0 : 1; step <= STEPS; step++) {
    const angle = (step / STEPS) * Math.PI;
    const [x, y] = [Math.sin(angle), Math.cos(angle)];
    const far = furthest(room, x, y);
    const levels = Math.ceil((far - from) / LEVEL);
    for (let level = 0; level <= levels; level++) {
      const part = (level / levels) * (far - from - 2);
      const distance = outside ? far - part : from + 2 + part;
      layPair(room, x * distance, y * distance, laid);
    }
  }
  return laid;
}

/** How far out a card can lie in this direction, so that no corner is further away than the ring reaches. */
function furthest({ card, ring }: Room, x: number, y: number): number {
  const half = (Math.abs(x) * card.width + Math.abs(y) * card.height) / 2;
  const corner = (card.width * card.width + card.height * card.height) / 4;
  return Math.min(ring.to - 2, Math.sqrt(Math.max(0, half * half - corner + ring.reach * ring.reach)) - half);
}

/** Rows over the whole circle, each from the middle or the hole outward. */
function rowsInRing(room: Room, shift: number): readonly Point[] {
  const laid: Obstacle[] = [];
  const { card, gap, ring } = room;
  const pitch = card.height + gap;
  const last = Math.ceil(ring.reach / pitch);
  for (let row = last; row >= -last; row--) {
    const y = (row + shift) * pitch;
    if (Math.abs(y) > ring.to) continue;
    layPair(room, 0, y, laid);
    for (let x = (card.width + gap) / 2; x < ring.to;) {
      x += layPair(room, x, y, laid) ? card.width + gap : 4;
    }
  }
  return laid;
}
