import { area, oval, patch, placed, stroke, type Marks, type Place } from './marks.js';

/**
 * The table: we look at its far corner, between the two.
 * @param lower how much lower than in the first picture
 */
export const table = (lower = 0): Marks =>
  placed(
    [
      area('paper', 'M-20 312L190 252C197 250 203 250 210 252L420 312L420 420L-20 420Z'),
      stroke('M-20 326L60 300M420 326L372 311M12 330L46 319', 'fine'),
    ],
    { y: lower },
  );

/** A mug, its foot at the origin, with a handle on the right. */
export const mug = (place: Place): Marks =>
  placed(
    [
      stroke('M15 -28C28 -31 28 -9 14 -10', 'bold'),
      area('cool', 'M-17 -34L-15 -5C-14 3 14 3 15 -5L17 -34C14 -28 -14 -28 -17 -34Z'),
      area('paper', oval(0, -34, 17, 6)),
      patch('deep', oval(0, -33, 12.5, 3.5)),
    ],
    place,
  );

/** The round picture of the compass: three petals around a heart. */
const COMPASS: Marks = [
  area('paper', oval(0, 0, 26)),
  area('cool', 'M0 0C-13 2 -23 -4 -21 -14C-11 -19 -1 -11 0 0Z', 'fine'),
  area('warm', 'M0 0C1 -11 11 -19 21 -14C23 -4 13 2 0 0Z', 'fine'),
  area('wash', 'M0 0C9 7 9 18 0 23C-9 18 -9 7 0 0Z', 'fine'),
  patch('ink', oval(0, 0, 3)),
];

/** The compass, held up. */
export const compassDisc = (place: Place): Marks => placed(COMPASS, place);

/** The compass on a sheet of paper that lies on the table. */
export const compassSheet = (place: Place): Marks => {
  const lying = placed(COMPASS, { turn: 8, size: 1.75 }).map((mark) => ({
    ...mark,
    d: mark.d.replace(
      /(-?[\d.]+) (-?[\d.]+)/g,
      (_pair, x: string, y: string) => `${x} ${Math.round(Number(y) * 5.4) / 10}`,
    ),
  }));
  return placed([area('paper', 'M-78 4L-8 -36L80 -4L10 38Z'), ...placed(lying, { x: 1, y: 1 })], place);
};

/** Steam from a full mug. */
export const steam = (place: Place): Marks =>
  placed([stroke('M-7 -46C-12 -53 -2 -57 -7 -65M6 -46C1 -54 11 -60 6 -70', 'fine')], place);

/** A plate with as many biscuits as are left. */
export const biscuits = (left: number, place: Place): Marks =>
  placed(
    [
      area('paper', oval(0, 0, 40, 15)),
      stroke('M-26 -1C-24 8 24 8 26 -1', 'fine'),
      ...BISCUITS.slice(0, left).flatMap(([x, y]) => [
        area('warm', oval(x, y, 15, 7)),
        stroke(
          `M${x - 6} ${y}L${x - 6} ${y}M${x + 1} ${y - 2}L${x + 1} ${y - 2}M${x + 6} ${y + 1}L${x + 6} ${y + 1}`,
        ),
      ]),
      ...(left < BISCUITS.length ? [stroke('M-20 3L-20 3M14 4L14 4M-12 6L-12 6', 'fine')] : []),
    ],
    place,
  );

const BISCUITS: readonly (readonly [number, number])[] = [
  [-11, -3],
  [13, -3],
  [1, -9],
  [-4, -15],
];

/** A sheet with a few notes on it. */
export const noteSheet = (place: Place): Marks =>
  placed(
    [area('paper', 'M-34 -4L14 -18L40 4L-8 20Z'), stroke('M-18 0L8 -8M-10 6L18 -2M-2 12L12 8', 'fine')],
    place,
  );
