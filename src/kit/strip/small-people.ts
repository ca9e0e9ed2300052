import { area, bows, oval, patch, placed, stroke, type Marks, type Place, type Tone } from './marks.js';

/** What a small face tells. */
export type SmallLook = 'smile' | 'laughing' | 'resting' | 'busy';

const EYES: Readonly<Record<SmallLook, Marks>> = {
  smile: [patch('ink', `${oval(3, -2, 1.8, 2.4)}${oval(11, -2, 1.6, 2.3)}`)],
  laughing: [stroke('M0 -1C1 -5 5 -5 6 -1M9 -1C10 -5 13 -5 14 -2', 'fine')],
  resting: [stroke('M0 -2C1 1 5 1 6 -2M9 -2C10 1 13 1 14 -2', 'fine')],
  busy: [stroke('M1 -1C2 1 5 1 7 0M10 0C11 1 13 1 14 0', 'fine')],
};

const MOUTHS: Readonly<Record<SmallLook, Marks>> = {
  smile: [stroke('M2 10C4 14 10 15 12 10', 'fine')],
  laughing: [patch('ink', 'M1 9C5 10 10 10 14 9C14 15 10 18 7 18C3 18 1 14 1 9Z')],
  resting: [stroke('M4 11C6 13 9 13 11 11', 'fine')],
  busy: [stroke('M4 12C6 13 8 13 11 11', 'fine')],
};

/** A head of 40 high that looks to the right: too small for brows. */
function head(skin: Tone, look: SmallLook, behind: Marks, on: Marks, place: Place): Marks {
  return placed(
    [
      ...behind,
      area(
        skin,
        'M-15 -2C-16 -14 -8 -20 2 -20C11 -20 16 -15 16 -7C16 3 17 8 14 13C12 18 7 21 2 21C-6 21 -12 16 -13 8C-15 4 -15 1 -15 -2Z',
        'fine',
      ),
      ...EYES[look],
      ...MOUTHS[look],
      area(skin, 'M7 1C10 2 15 3 14 6C13 9 9 8 8 6', 'fine'),
      ...on,
    ],
    place,
  );
}

const EAR = 'M-10 -2C-14 -5 -17 -2 -16 2C-15 6 -12 7 -10 5';

/** The client, small: dark curls. */
export const smallClient = (look: SmallLook, place: Place): Marks =>
  head(
    'paper',
    look,
    [],
    [
      area('paper', EAR, 'fine'),
      patch(
        'ink',
        bows('-13,-1 -18,-6 -19,-14 -15,-22 -7,-27 3,-28 12,-25 17,-18 16,-12 9,-15 1,-16 -6,-14 -9,-7', 0.4),
      ),
      stroke('M-9 14L-8 16M-4 17L-3 19M3 18L4 20', 'fine'),
    ],
    place,
  );

/** An old woman: white hair in a knot, glasses. */
export const oldWoman = (look: SmallLook, place: Place): Marks =>
  head(
    'paper',
    look,
    [area('paper', bows('-16,-12 -23,-14 -26,-22 -20,-28 -12,-24', 0.35), 'fine')],
    [
      stroke(`${oval(3, -2, 5.5)}${oval(13, -2, 4, 5)}M-3 -3L-11 -5`, 'fine'),
      area(
        'paper',
        'M-13 3C-20 -4 -19 -18 -8 -23C2 -27 14 -23 17 -10C10 -10 2 -13 -2 -17C-4 -11 -8 -6 -13 -4Z',
        'fine',
      ),
      patch('warm', oval(-5, 8, 3.5, 2.5)),
    ],
    place,
  );

/** A young woman with a deep skin: her hair tied up, an earring. */
export const youngWoman = (look: SmallLook, place: Place): Marks =>
  head(
    'deep',
    look,
    [area('ink', bows('-10,-18 -18,-20 -24,-28 -20,-38 -9,-40 -1,-34 -3,-24', 0.4), 'fine')],
    [
      area('deep', EAR, 'fine'),
      patch(
        'ink',
        'M-15 0C-21 -12 -13 -24 2 -24C12 -24 18 -18 17 -9C9 -11 2 -15 -2 -17C-7 -13 -10 -6 -10 0Z',
      ),
      area('warm', oval(-13, 9, 2.6), 'fine'),
    ],
    place,
  );

/** A bald man with a white beard. */
export const oldMan = (look: SmallLook, place: Place): Marks =>
  head(
    'warm',
    look,
    [],
    [
      area(
        'paper',
        'M-13 4C-11 8 -6 8 -2 7C2 6 6 9 8 9C11 9 13 8 15 7C17 18 14 27 4 28C-8 27 -14 17 -13 4Z',
        'fine',
      ),
      stroke('M4 14C6 17 9 17 12 14', 'fine'),
      area('warm', EAR, 'fine'),
    ],
    place,
  );
