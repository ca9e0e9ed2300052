import { around, fitsRing, isFree, type Obstacle, type Point, type Ring, type Size } from './card-room.js';

/** Where cards can be laid, and how. */
export interface Room {
  readonly ring: Ring;
  readonly gap: number;
  /** Which part of a card may lie over the lines of the ring, 0 to 1. */
  readonly allowed: number;
  /** What has to stay free: ring names and the cards of other rings. */
  readonly obstacles: readonly Obstacle[];
}

/** Lays the cards of a ring in their order; `undefined` where they cannot be. */
export type Pattern = (room: Room, cards: readonly Size[]) => readonly Point[] | undefined;

/** How far below the ring name rows begin that have to be moved, in pixels. */
const LOWER = [0, 8, 16, 24, 32];
/** How much of the even distance between cards is kept, most even first. */
const SPREADS = [1, 0.92, 0.84, 0.76, 0.68, 0.6];
/** Whether cards lie at even angles (0) or with even room between them (1). */
const EVENNESS = [0, 0.5, 1];
/** The places looked at between the lines of a ring, as a part of its width from the line midway. */
const LEVELS = [0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3];
/** How far such places lie apart in pixels when a ring is packed, and how far one direction from the next. */
const [LEVEL, TURN] = [8, Math.PI / 72];
/** How much of the even distance is kept when a ring is packed, most first. */
const PACKED_SPREADS = [1, 0.85, 0.7, 0.5, 0.25];
/** How far a packed card may turn away from there, in radians: first a little, so that they do not gather at the top. */
const AWAY = [0.2, Math.PI];

const canLie = (room: Room, x: number, y: number, card: Size): boolean =>
  isFree(x, y, card, room.obstacles) && fitsRing(x, y, card, room.ring, room.allowed);

/**
 * Cards in rows across the middle of a full circle, as compact as they can be for their number. `below` is where the
 * ring name ends.
 */
export function rowsInCircle(
  room: Room,
  cards: readonly Size[],
  below: number,
): readonly Point[] | undefined {
  if (cards.length === 0) return [];
  let best: readonly Point[] | undefined;
  let smallest = Infinity;
  // Two lie side by side, three in a triangle: never a tower.
  for (let number = 1; number <= Math.max(1, Math.ceil(cards.length / 2)); number++) {
    const places = inRows(room, cards, number, below);
    if (!places) continue;
    const reach = Math.max(...places.map(({ x, y }, index) => farCorner(cards[index] as Size, x, y)));
    // Wide rows read more easily than a tower, so a new row has to be worth it.
    if (reach >= smallest - 3) continue;
    smallest = reach;
    best = places;
  }
  return best;
}

/** So many rows, in the first height in which they all fit. */
function inRows(room: Room, cards: readonly Size[], number: number, below: number): Point[] | undefined {
  const { gap, ring } = room;
  const mean = cards.reduce((sum, { height }) => sum + height, 0) / cards.length;
  const card = { width: cards[0]?.width ?? 0, height: mean };
  const block = number * (mean + gap) - gap;
  const highest = below + gap;
  const calm = Math.max((below + ring.to) * 0.2 - block / 2, highest);
  for (const top of [calm, ...LOWER.map((lower) => highest + lower)]) {
    const most = Array.from({ length: number }, (_, row) =>
      mostInRow(room, card, top + mean / 2 + row * (mean + gap)),
    );
    const filled = fillRows(most, cards.length);
    const places = filled && placeRows(room, cards, filled, top + block / 2, highest);
    if (places?.every(({ x, y }, index) => canLie(room, x, y, cards[index] as Size))) return places;
  }
  return undefined;
}

function mostInRow(room: Room, card: Size, y: number): number {
  const pitch = card.width + room.gap;
  const half = room.ring.to * room.ring.to - y * y;
  let most = half < 0 ? 0 : Math.floor((2 * Math.sqrt(half)) / pitch) + 1;
  // The last card of a row is the one that sticks out furthest.
  while (most > 0 && !canLie(room, ((most - 1) * pitch) / 2, y, card)) most--;
  return most;
}

/** Shares `count` cards over rows that hold so many, so that each is about as full; of those, the lower ones first. */
function fillRows(most: readonly number[], count: number): readonly number[] | undefined {
  const filled = most.map(() => 0);
  for (let card = 0; card < count; card++) {
    let next = -1;
    let emptiest = 1;
    most.forEach((holds, row) => {
      const full = holds > 0 ? (filled[row] ?? 0) / holds : 1;
      const closer = Math.abs(row - (most.length - 1) / 2) <= Math.abs(next - (most.length - 1) / 2);
      if (full < emptiest - 1e-9 || (full < 1 && full < emptiest + 1e-9 && closer)) {
        next = row;
        emptiest = full;
      }
    });
    if (next < 0) return undefined;
    filled[next] = (filled[next] ?? 0) + 1;
  }
  return filled.every((has) => has > 0) ? filled : undefined;
}

/** Rows around `middle` but not above `highest`, each as high as its highest card. */
function placeRows(
  { gap }: Room,
  cards: readonly Size[],
  filled: readonly number[],
  middle: number,
  highest: number,
): Point[] {
  let first = 0;
  const rows = filled.map((has) => cards.slice(first, (first += has)));
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)));
  const block = heights.reduce((sum, height) => sum + height + gap, -gap);
  let top = Math.max(highest, middle - block / 2);
  return rows.flatMap((row, index) => {
    const height = heights[index] ?? 0;
    const y = top + height / 2;
    top += height + gap;
    return row.map(({ width }, at) => ({ x: (at - (row.length - 1) / 2) * (width + gap), y }));
  });
}

const farCorner = (card: Size, x: number, y: number): number =>
  Math.hypot(Math.abs(x) + card.width / 2, Math.abs(y) + card.height / 2);

/** How far to the right and down, from straight down: up along the left for a negative one. */
const direction = (turn: number): Point => ({ x: Math.sin(turn), y: Math.cos(turn) });

/**
 * Cards around the ring clockwise from the top, two by two at the same height and distance, as even as they can be: the
 * way people lay cards around a table. The top is left to the ring name.
 */
export const spreadAround: Pattern = (room, cards) => {
  const { from, to } = room.ring;
  const distances = LEVELS.map((level) => (from + to) / 2 + level * (to - from));
  for (const evenness of EVENNESS) {
    const turns = evenTurns(room, cards, evenness);
    for (const spread of SPREADS) {
      const places = inPairs(room, cards, (at) => (turns[at] ?? 0) * spread, distances);
      if (places) return places;
    }
  }
  return undefined;
};

/** For each pair from below: how far it turns away from straight down. */
function evenTurns(room: Room, cards: readonly Size[], evenness: number): readonly number[] {
  const { gap, ring } = room;
  const count = cards.length;
  const height = cards.reduce((sum, card) => sum + card.height, 0) / Math.max(1, count) + gap;
  const width = (cards[0]?.width ?? 0) + gap;
  const steps = Math.ceil(Math.PI / TURN);
  const radius = (ring.from + ring.to) / 2;
  const used = [0];
  for (let step = 1; step <= steps; step++) {
    const { x, y } = direction((step - 0.5) * TURN);
    // Side by side below and above, over each other left and right.
    const cardsHere = Math.max((y * radius) / width, (-y * radius) / width, (x * radius) / height) * TURN;
    used.push((used.at(-1) ?? 0) + cardsHere);
  }
  const all = used.at(-1) ?? 0;
  return pairsOf(count).map((_, pair) => {
    const part = (pair + (count % 2 ? 0 : 0.5)) / (count / 2);
    const roomy = used.findIndex((sum) => sum >= part * all) * TURN;
    return (1 - evenness) * part * Math.PI + evenness * roomy;
  });
}

/** From below: which card lies right and which left; one card alone lies below. */
function pairsOf(count: number): readonly (readonly [right: number, left: number])[] {
  const pairs: [number, number][] = [];
  for (let right = Math.ceil(count / 2) - 1; right >= 0; right--) pairs.push([right, count - 1 - right]);
  return pairs;
}

function inPairs(
  room: Room,
  cards: readonly Size[],
  turnOf: (pair: number) => number,
  distances: readonly number[],
): readonly Point[] | undefined {
  const laid: Obstacle[] = [];
  const places: Point[] = [];
  for (const [pair, indexes] of pairsOf(cards.length).entries()) {
    const { x, y } = direction(turnOf(pair));
    const [right, left] = indexes.map((index) => cards[index] as Size) as [Size, Size];
    const distance = distances.find((far) => {
      const [ax, ay] = [x * far, y * far];
      const fits = canLie(room, ax, ay, right) && canLie(room, -ax, ay, left) && isFree(ax, ay, right, laid);
      if (!fits || !isFree(-ax, ay, left, laid)) return false;
      return indexes[0] === indexes[1] || 2 * ax >= right.width + room.gap - 0.01;
    });
    if (distance === undefined) return undefined;
    const [ax, ay] = [x * distance, y * distance];
    places[indexes[0]] = { x: ax, y: ay };
    laid.push(around({ x: ax, y: ay }, right, room.gap));
    if (indexes[0] === indexes[1]) continue;
    places[indexes[1]] = { x: -ax, y: ay };
    laid.push(around({ x: -ax, y: ay }, left, room.gap));
  }
  return places;
}

/** As many cards as a ring can hold, each as soon as it fits: from below up along both sides. */
export const packAround: Pattern = (room, cards) => {
  const { from, to } = room.ring;
  const levels = Math.max(2, Math.floor((to - from) / LEVEL));
  const inward = Array.from({ length: levels }, (_, at) => to - ((at + 0.5) / levels) * (to - from));
  const midway = [...inward].sort((a, b) => Math.abs(a - (from + to) / 2) - Math.abs(b - (from + to) / 2));
  const orders = [midway, inward, [...inward].reverse()];
  const turns = evenTurns(room, cards, 1);
  const packed = (spread: number, away: number): readonly Point[] | undefined =>
    firstOf(orders, (distances) =>
      upwards(room, cards, { turnOf: (pair) => (turns[pair] ?? 0) * spread, away, distances }),
    );
  // Where they do not fit as close as can be, there is no need to look further.
  const closest = packed(0, Math.PI);
  if (!closest) return undefined;
  return firstOf(AWAY, (away) => firstOf(PACKED_SPREADS, (spread) => packed(spread, away))) ?? closest;
};

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found) return found;
  }
  return undefined;
}

function upwards(
  room: Room,
  cards: readonly Size[],
  {
    turnOf,
    away,
    distances,
  }: {
    readonly turnOf: (pair: number) => number;
    readonly away: number;
    readonly distances: readonly number[];
  },
): readonly Point[] | undefined {
  const laid: Obstacle[] = [];
  const places: Point[] = [];
  const reached = { right: 0, left: 0 };
  for (const [pair, [right, left]] of pairsOf(cards.length).entries()) {
    for (const side of right === left ? (['right'] as const) : (['right', 'left'] as const)) {
      const index = side === 'right' ? right : left;
      const card = cards[index] as Size;
      let found: Point | undefined;
      const last = Math.min(Math.PI, turnOf(pair) + away);
      for (let turn = Math.max(reached[side], turnOf(pair)); !found && turn < last; turn += TURN) {
        const { x, y } = direction(side === 'right' ? turn : -turn);
        const far = distances.find(
          (one) => isFree(x * one, y * one, card, laid) && canLie(room, x * one, y * one, card),
        );
        if (far === undefined) continue;
        found = { x: x * far, y: y * far };
        reached[side] = turn;
      }
      if (!found) return undefined;
      places[index] = found;
      laid.push(around(found, card, room.gap));
    }
  }
  return places;
}
