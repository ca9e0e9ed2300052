import { features, type Look } from './faces.js';
import { area, armFrom, patch, placed, stroke, type Marks, type Place } from './marks.js';

/** Eyes that are open have lashes. */
const lashes = ({ eyes = 'open' }: Look): Marks =>
  eyes === 'open' ? [stroke('M1 -7L-4 -9M1 -4L-4 -5', 'fine')] : [];

/** The professional's head: a headscarf. Looks to the right. */
export function professionalHead(look: Look, place: Place): Marks {
  return placed(
    [
      area(
        'cool',
        'M12 -53C32 -52 42 -38 41 -20C41 -4 41 10 36 26C33 40 26 52 12 58C-8 66 -34 60 -44 44C-52 26 -49 -6 -42 -24C-33 -44 -12 -54 12 -53Z',
      ),
      area(
        'deep',
        'M-19 -2C-20 -26 -6 -38 12 -38C26 -38 33 -28 34 -14C34 -10 33 -7 33 -4C35 4 34 13 31 21C28 34 20 42 9 42C-5 42 -14 33 -17 19C-19 12 -19 5 -19 -2Z',
      ),
      patch(
        'ink',
        'M-16 -16C-12 -32 -2 -38 12 -38C22 -38 29 -33 32 -25C26 -31 18 -33 11 -33C0 -33 -10 -28 -16 -16Z',
      ),
      ...features('deep', 'M17 0C19 5 28 7 28 11C28 15 21 17 17 13', look),
      ...lashes(look),
      stroke('M-22 -30C-34 -16 -37 8 -31 34M2 -47C-16 -45 -31 -34 -37 -18M32 30C24 46 6 54 -14 50', 'fine'),
    ],
    place,
  );
}

/** Where her near arm begins; its width is that of its beginning. */
export const professionalNearArm = (width: number, place: Place): string =>
  armFrom([-63, 96, -2, 16], -1, width, place);

/** Where her far arm begins. */
export const professionalFarArm = (width: number, place: Place): string =>
  armFrom([54, 98, 4, 20], 1, width, place);

/** Her striped shirt to the hips, the card on its cord, and the scarf over her shoulders, about the middle of her head. */
export function professionalBody(place: Place): Marks {
  return placed(
    [
      area(
        'paper',
        'M-38 60C-54 66 -61 80 -63 96C-60 130 -56 170 -54 200L46 200C48 160 54 120 54 98C50 78 46 66 32 60Z',
      ),
      stroke(
        'M-62 104C-30 112 20 112 55 104M-60 116C-30 124 20 124 54 116M-58 128C-30 136 20 136 53 128M-57 140C-30 148 20 148 52 140M-56 152C-30 160 20 160 50 152M-55 164C-30 172 20 172 49 164',
        'fine',
      ),
      stroke('M-26 80C-20 92 -12 104 -3 110M22 80C18 94 8 104 -3 110', 'bold'),
      area('paper', 'M-18 110L12 110L12 142L-18 142Z'),
      patch('warm', 'M-13 116L-2 116L-2 128L-13 128Z'),
      stroke('M2 119L7 119M2 125L7 125M-12 135L7 135', 'fine'),
      area(
        'cool',
        'M-44 40C-52 54 -58 62 -60 72C-46 88 -10 98 14 96C34 94 48 84 50 72C44 62 38 52 34 40C26 56 8 62 -10 60C-26 60 -38 52 -44 40Z',
      ),
      stroke('M-46 60C-26 78 6 84 34 70M-30 60C-14 70 6 72 22 64', 'fine'),
    ],
    place,
  );
}
