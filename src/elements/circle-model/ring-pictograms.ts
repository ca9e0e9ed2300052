import type { Place } from '../../model/circle-model.js';

/** Drawings only the circles need, on the grid of `src/kit/pictograms.ts`. */
const CIRCLE = (radius: number): string =>
  `M${12 - radius} 12a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;

/** Each ring as the circle it is, with a dot in it; the tray as a shelf. */
export const PLACE_PATHS: { readonly [place in Place]: string } = {
  inner: `${CIRCLE(10)}${CIRCLE(3)}${CIRCLE(1.5)}`,
  middle: `${CIRCLE(10)}${CIRCLE(6)}${CIRCLE(4.7)}`,
  outer: `${CIRCLE(10)}${CIRCLE(8.7)}${CIRCLE(3)}`,
  tray: 'M3 20h18M5 20v-3M19 20v-3M3 17h18M7 13V7h4v6zM14 13V9h3v4z',
};

/** A bookmark. */
export const MOST_IMPORTANT = 'M6 3.5h12v17l-6-4.5-6 4.5z';
/** A speech balloon with a question in it. */
export const QUESTION =
  'M6 4h12a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-5l-5 4v-4H6a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3zM9.8 8.6a2.3 2.3 0 1 1 3.3 2.1c-.7.3-1.1.7-1.1 1.3M12 14.2h.01';
/** Rows. */
export const LIST = 'M9 6h12M9 12h12M9 18h12M4 6h.01M4 12h.01M4 18h.01';
/** A lamp. */
export const HINT = 'M9 18h6M10 21h4M8.5 15.5c0-2-2.5-3-2.5-6.5a6 6 0 0 1 12 0c0 3.5-2.5 4.5-2.5 6.5z';
/** A printer. */
export const PRINT =
  'M7 8V3h10v5M7 17H4a1 1 0 0 1-1-1v-6a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v6a1 1 0 0 1-1 1h-3M7 14h10v7H7z';
