import { area, bows, oval, placed, stroke, type Marks, type Place } from './marks.js';

const LEAF = 'M0 0C-4 -14 4 -26 18 -28C20 -14 14 -2 0 0Z';

const leaf = (place: Place): Marks =>
  placed([area('cool', LEAF), stroke('M3 -5C6 -12 9 -17 13 -22', 'fine')], place);

const POT: Marks = [
  area('warm', 'M-19 -30L-14 0C-8 4 8 4 14 0L19 -30Z'),
  area('warm', 'M-22 -40C-10 -36 10 -36 22 -40L20 -29C10 -25 -10 -25 -20 -29Z'),
];

/** A plant that grows from picture to picture: two leaves, more of them, a bud. Its pot stands at the origin. */
export function plant(stage: 1 | 2 | 3, place: Place): Marks {
  const GROWN: readonly Marks[] = [
    [
      stroke('M0 -40C1 -48 0 -54 0 -60'),
      ...leaf({ y: -58, size: 0.8 }),
      ...leaf({ y: -56, size: 0.7, mirrored: true }),
    ],
    [
      stroke('M0 -40C2 -56 -3 -74 1 -92'),
      ...leaf({ x: 1, y: -54, size: 0.9, turn: 20 }),
      ...leaf({ y: -62, size: 1, mirrored: true, turn: -10 }),
      ...leaf({ x: 0, y: -80, size: 0.8 }),
      ...leaf({ x: 0, y: -88, size: 0.7, mirrored: true }),
    ],
    [
      stroke('M0 -40C4 -60 -5 -84 2 -112'),
      ...leaf({ x: 2, y: -52, size: 1, turn: 24 }),
      ...leaf({ y: -60, size: 1.1, mirrored: true, turn: -14 }),
      ...leaf({ x: -1, y: -80, size: 0.9, turn: 8 }),
      ...leaf({ x: -1, y: -90, size: 0.8, mirrored: true }),
      area('warm', 'M2 -108C-9 -114 -8 -128 3 -136C13 -128 14 -114 2 -108Z'),
      stroke('M2 -108C-1 -116 0 -124 3 -130', 'fine'),
    ],
  ];
  return placed([...(GROWN[stage - 1] ?? []), ...POT, stroke(oval(0, 0, 0.1), 'none')], place);
}

/** The same plant, outside, in flower. */
export const flower = (place: Place): Marks =>
  placed(
    [
      stroke('M0 0C6 -40 -8 -80 2 -116'),
      ...leaf({ x: 1, y: -30, size: 1.4, turn: 20 }),
      ...leaf({ x: -1, y: -56, size: 1.3, mirrored: true, turn: -10 }),
      area(
        'warm',
        bows('-22,-128 -24,-142 -12,-154 4,-158 20,-152 28,-140 26,-126 14,-114 -2,-112 -16,-116', 0.5),
      ),
      area('deep', oval(2, -135, 11)),
    ],
    place,
  );
