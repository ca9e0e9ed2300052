import { area, bows, oval, type Mark, type Marks } from './marks.js';

/** A cloud of thoughts. */
export const thought = (list: string, bulge = 0.32): Mark => area('paper', bows(list, bulge));

/** The small bubbles between a head and its thoughts, from small to large. */
export const bubbles = (...places: readonly (readonly [x: number, y: number, size: number])[]): Marks =>
  places.map(([x, y, size]) => area('paper', oval(x, y, size, size * 0.85)));
