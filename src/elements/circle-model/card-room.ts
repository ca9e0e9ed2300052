/** The rings of the picture, from the inside out. */
export const RING_NAMES = ['inner', 'middle', 'outer'] as const;
/** A ring of the picture. */
export type RingName = (typeof RING_NAMES)[number];

/** A point, in pixels from the middle of the circles; down and right are positive. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A ring between two circles. */
export interface Ring {
  readonly from: number;
  readonly to: number;
  /** How far from the middle a corner of a card may lie. */
  readonly reach: number;
  /** How far from the middle a side of a card may lie: where the picture ends. */
  readonly edge: number;
}

/** What a card has to leave free: a box around its own middle. */
export interface Obstacle extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** What stays free around it. */
  readonly clearance: number;
}

/** The strips in which the part of a card inside a circle is measured. */
const STRIPS = 6;
/** How far the middle of a card stays from the line of its ring. */
const CENTRE_CLEARANCE = 2;

/** Which part of a card around `x`, `y` lies outside its ring, 0 to 1. */
function shareOutside(x: number, y: number, { width, height }: Size, { from, to }: Ring): number {
  // Strips that run to the middle of the circles, as a line of a ring crosses those.
  const beside = Math.abs(x) > Math.abs(y);
  const [breadth, length] = beside ? [height, width] : [width, height];
  const left = (beside ? Math.abs(y) : Math.abs(x)) - breadth / 2;
  const top = (beside ? Math.abs(x) : Math.abs(y)) - length / 2;
  const bottom = top + length;
  const near = square(Math.max(0, left)) + square(Math.max(0, top));
  const far = square(left + breadth) + square(bottom);
  const [cutsHole, cutsEdge] = [near < from * from, far > to * to];
  if (!cutsHole && !cutsEdge) return 0;
  let inside = 0;
  for (let strip = 0; strip < STRIPS; strip++) {
    const across = square(left + ((strip + 0.5) * breadth) / STRIPS);
    inside += cutsEdge ? overlap(top, bottom, to * to - across) : length;
    if (cutsHole) inside -= overlap(top, bottom, from * from - across);
  }
  return 1 - inside / (STRIPS * length);
}

const square = (length: number): number => length * length;

/** How much of a line from `top` to `bottom` lies in a circle that it cuts at the root of `half`. */
function overlap(top: number, bottom: number, half: number): number {
  if (half <= 0) return 0;
  const end = Math.sqrt(half);
  return Math.max(0, Math.min(bottom, end) - Math.max(top, -end));
}

/** Whether a card may lie around `x`, `y`: in its ring, with at most the part `allowed` of it over the lines. */
export function fitsRing(x: number, y: number, card: Size, ring: Ring, allowed: number): boolean {
  const distance = x * x + y * y;
  if (distance > square(ring.to - CENTRE_CLEARANCE)) return false;
  if (ring.from > 0 && distance < square(ring.from + CENTRE_CLEARANCE)) return false;
  const [right, bottom] = [Math.abs(x) + card.width / 2, Math.abs(y) + card.height / 2];
  if (right > ring.edge || bottom > ring.edge) return false;
  return square(right) + square(bottom) <= square(ring.reach) && shareOutside(x, y, card, ring) <= allowed;
}

/** Whether a card around `x`, `y` leaves all of these free. */
export function isFree(x: number, y: number, card: Size, obstacles: readonly Obstacle[]): boolean {
  for (const { x: otherX, y: otherY, halfWidth, halfHeight, clearance } of obstacles) {
    const apartX = halfWidth + card.width / 2 + clearance;
    const apartY = halfHeight + card.height / 2 + clearance;
    if (Math.abs(x - otherX) < apartX && Math.abs(y - otherY) < apartY) return false;
  }
  return true;
}

/** What a thing in this place asks others to leave free. */
export function around({ x, y }: Point, { width, height }: Size, gap: number): Obstacle {
  // A hair less, so that cards placed side by side do not stumble over rounding.
  return { x, y, halfWidth: width / 2, halfHeight: height / 2, clearance: gap - 0.01 };
}
