import { area, patch, placed, stroke, type Marks, type Place } from './marks.js';

/** A lamp above the table; its light falls from the origin. */
export const lamp = (place: Place): Marks =>
  placed(
    [
      stroke('M0 -80L0 -28', 'trace'),
      area('warm', 'M-34 4C-32 -16 -18 -28 0 -28C18 -28 32 -16 34 4C20 9 -20 9 -34 4Z'),
      area('paper', 'M-13 7C-11 16 11 16 13 7Z'),
    ],
    place,
  );

/** A coat and a shawl on a hook: somebody came in. */
export const coat = (place: Place): Marks =>
  placed(
    [
      stroke('M-8 -18C-2 -22 2 -22 8 -18M0 -20L0 0', 'trace'),
      area(
        'cool',
        'M-8 -4C-26 2 -30 12 -30 30L-34 120C-20 128 20 128 34 120L30 30C30 12 26 2 8 -4C6 4 -6 4 -8 -4Z',
      ),
      stroke('M0 4L0 124M-20 34L-22 70M20 34L22 70', 'fine'),
      area('warm', 'M-9 -5C-12 10 -16 40 -15 76L-3 78C-2 40 0 20 2 4Z'),
      stroke('M-14 66L-3 68M-15 60L-3 62', 'fine'),
      patch('ink', 'M8 34L8 34'),
    ],
    place,
  );
