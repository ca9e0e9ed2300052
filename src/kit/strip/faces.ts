import { area, oval, patch, stroke, type Mark, type Marks, type Tone } from './marks.js';

/** What a face tells. */
export interface Look {
  readonly eyes?: 'open' | 'up' | 'down' | 'laughing' | 'closed';
  readonly mouth?: 'smile' | 'small' | 'talking' | 'laughing' | 'wondering';
  readonly brows?: 'calm' | 'raised' | 'worried';
}

const EYES = {
  open: [patch('ink', oval(5, -4, 3.3, 4.6)), patch('ink', oval(24, -4, 3, 4.4))],
  up: [patch('ink', oval(7, -7, 3.3, 4.4)), patch('ink', oval(25.5, -7, 3, 4.2))],
  down: [stroke('M-1 -4C2 1 8 1 11 -3'), stroke('M19 -3C22 1 27 0 28 -3')],
  laughing: [stroke('M-2 -2C1 -8 8 -8 11 -2'), stroke('M19 -2C21 -8 26 -8 29 -3')],
  closed: [stroke('M-2 -4C1 2 8 2 11 -3'), stroke('M19 -3C21 2 26 2 29 -3')],
} as const;

const BROWS = {
  calm: ['M-4 -15C0 -19 8 -19 12 -16', 'M20 -17C23 -19 27 -18 29 -15'],
  raised: ['M-4 -19C0 -25 8 -25 12 -20', 'M19 -21C22 -25 27 -24 30 -19'],
  worried: ['M-4 -14C0 -18 7 -21 12 -21', 'M19 -22C23 -21 27 -18 29 -15'],
} as const;

/** The parts of a face that looks to the right, for a head of 84 high around its middle. */
export function features(
  skin: Tone,
  nose: string,
  { eyes = 'open', mouth = 'smile', brows = 'calm' }: Look,
): Marks {
  return [
    ...EYES[eyes],
    ...BROWS[brows].map((d) => stroke(d, 'fine')),
    ...mouthOf(mouth),
    // The nose points to whom one looks at.
    area(skin, nose),
  ];
}

function mouthOf(mouth: NonNullable<Look['mouth']>): Mark[] {
  switch (mouth) {
    case 'smile':
      return [stroke('M1 21C6 30 18 31 24 23'), stroke('M-2 22C0 19 3 19 5 21', 'fine')];
    case 'small':
      return [stroke('M5 25C10 29 17 29 21 24')];
    case 'wondering':
      return [stroke('M6 27C11 24 17 24 20 27')];
    case 'talking':
      return [
        area('ink', 'M5 22C10 21 18 21 22 22C22 31 17 34 12 33C7 32 5 27 5 22Z'),
        patch('warm', 'M9 30C12 27 17 27 19 30C17 33 12 34 9 30Z'),
      ];
    case 'laughing':
      return [
        area('ink', 'M-1 20C7 22 18 22 25 20C25 31 19 36 12 36C4 35 -1 28 -1 20Z'),
        patch('paper', 'M3 22C9 24 16 24 21 22C21 25 20 26 19 27C14 28 9 28 5 27Z'),
        patch('warm', 'M6 33C10 29 16 29 19 32C16 36 10 37 6 33Z'),
      ];
  }
}

/** A head that looks to the right, without hair. */
export const HEAD =
  'M-31 -6C-32 -32 -16 -43 3 -43C21 -43 31 -32 32 -16C32 -11 31 -8 31 -4C33 4 33 13 30 21C27 34 18 43 6 43C-9 43 -22 35 -27 18C-30 10 -31 2 -31 -6Z';

/** An ear, for the side that is nearest. */
export const ear = (skin: Tone): Marks => [
  area(skin, 'M-21 -5C-27 -13 -35 -6 -33 3C-32 10 -27 14 -22 10'),
  stroke('M-25 -1C-29 -2 -30 3 -27 5', 'fine'),
];
