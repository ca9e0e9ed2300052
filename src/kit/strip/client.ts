import { ear, features, HEAD, type Look } from './faces.js';
import { area, armFrom, bows, oval, patch, placed, stroke, type Marks, type Place } from './marks.js';

/** The client's head: dark curls, not shaved today. Looks to the right. */
export function clientHead(look: Look, place: Place): Marks {
  return placed(
    [
      area('paper', HEAD),
      patch('warm', oval(-5, 12, 7, 5)),
      ...features('paper', 'M15 0C19 3 31 4 31 11C31 18 20 19 15 13', look),
      stroke(
        'M-25 19L-22 23M-22 27L-18 30M-15 25L-12 29M-15 34L-11 37M-6 31L-3 34M-4 38L0 40M3 36L6 39M10 37L13 39M17 35L19 37M24 31L25 33',
        'fine',
      ),
      ...ear('paper'),
      area(
        'ink',
        bows(
          '-27,-4 -35,-10 -37,-22 -36,-33 -28,-43 -17,-50 -4,-53 9,-53 20,-49 29,-42 34,-33 27,-30 18,-33 9,-30 0,-34 -9,-30 -16,-22 -20,-9',
        ),
      ),
    ],
    place,
  );
}

/** Where his near arm begins; its width is that of its beginning. */
export const clientNearArm = (width: number, place: Place): string =>
  armFrom([-66, 82, -6, 24], -1, width, place);

/** Where his far arm begins. */
export const clientFarArm = (width: number, place: Place): string =>
  armFrom([58, 80, 6, 16], 1, width, place);

/** His neck and his jumper, to the hips, about the middle of his head. */
export function clientBody(place: Place): Marks {
  return placed(
    [
      area('paper', 'M-15 28L-17 56C-8 64 12 64 19 56L15 36'),
      area(
        'warm',
        'M-20 50C-38 53 -60 58 -66 82C-64 110 -58 150 -56 200L52 200C54 150 56 112 58 80C52 64 38 55 22 51C16 62 -10 63 -20 50Z',
      ),
      area('warm', 'M-19 43C-10 57 13 58 21 46L25 55C14 70 -13 69 -24 52Z'),
      stroke('M-14 50L-17 59M-6 55L-8 64M3 57L3 66M12 55L14 63', 'fine'),
    ],
    place,
  );
}
