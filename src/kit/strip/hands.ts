import { area, placed, stroke, type Marks, type Place, type Tone } from './marks.js';

/** A hand that points up, palm to us, the thumb to the right. Begins at the wrist. */
export const openHand = (skin: Tone, place: Place): Marks =>
  placed(
    [
      area(
        skin,
        'M-8 4C-9 -6 -13 -12 -13 -19C-16 -27 -20 -33 -15 -35C-11 -36 -10 -29 -8 -24C-9 -32 -11 -44 -6 -44C-1 -44 -2 -32 -1 -25C-1 -34 0 -47 5 -46C10 -45 7 -33 6 -24C8 -31 11 -40 15 -38C19 -36 14 -26 12 -19C13 -16 15 -15 18 -17C22 -21 27 -22 28 -18C28 -13 18 -5 9 4',
      ),
      stroke('M-6 -14C-2 -10 4 -10 8 -14', 'fine'),
    ],
    place,
  );

/** A hand that points to the right, palm up: it offers. */
export const offeringHand = (skin: Tone, place: Place): Marks =>
  placed(
    [
      area(
        skin,
        'M-3 -8C5 -10 9 -16 15 -19C20 -20 21 -16 18 -13C16 -11 15 -9 16 -7C24 -7 36 -11 42 -10C46 -8 44 -5 40 -4C45 -4 45 1 40 1C42 3 41 6 36 6C36 9 32 10 28 10C18 12 8 11 -3 8',
      ),
      stroke('M40 -4L28 -2M40 1L28 2', 'fine'),
    ],
    place,
  );

/** A hand that points to the right with one finger. */
export const pointingHand = (skin: Tone, place: Place): Marks =>
  placed(
    [
      area(
        skin,
        'M-3 -8C5 -11 14 -13 20 -11C30 -12 40 -12 45 -11C49 -10 49 -5 45 -5L25 -3C29 -2 30 3 26 4C28 7 25 10 21 9C20 12 16 13 12 11C6 11 2 10 -3 8',
      ),
      stroke('M25 -3C21 -4 18 -3 16 -1M26 4C22 3 19 4 17 5', 'fine'),
    ],
    place,
  );

/** A hand that lies around something, the fingers to the right. */
export const holdingHand = (skin: Tone, place: Place): Marks =>
  placed(
    [
      area(
        skin,
        'M-3 -9C6 -13 16 -14 22 -11C27 -9 26 -5 22 -5C28 -4 28 1 23 2C28 3 27 8 22 8C24 12 20 14 15 12C8 14 2 11 -3 9',
      ),
      stroke('M22 -5C18 -6 14 -6 11 -5M23 2C19 1 15 1 12 2M22 8C19 7 16 7 14 8', 'fine'),
    ],
    place,
  );

/** A closed hand, to lean a chin on. */
export const closedHand = (skin: Tone, place: Place): Marks =>
  placed(
    [
      area(skin, 'M-10 3C-14 -8 -15 -20 -9 -24C-4 -28 10 -28 14 -23C18 -18 17 -8 11 3'),
      stroke('M-7 -25C-8 -19 -7 -14 -5 -13M0 -27C-1 -20 0 -15 2 -13M8 -26C7 -20 8 -15 9 -14', 'fine'),
    ],
    place,
  );
