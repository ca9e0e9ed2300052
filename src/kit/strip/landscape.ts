import { area, bows, oval, placed, stroke, type Marks, type Place } from './marks.js';
import { youngWoman } from './small-people.js';

/** Hills in the morning, and paths that part: to a workshop, a school and a garden. */
export function landscape(): Marks {
  return [
    area('warm', oval(196, 92, 40), 'fine'),
    stroke('M196 40L196 26M158 52L148 41M234 52L244 41M142 82L128 78M250 82L264 78', 'trace'),
    area('cool', 'M-10 128C30 92 76 84 124 108C150 84 214 72 262 106C300 80 360 76 410 112L410 420L-10 420Z'),
    ...workshop({ x: 62, y: 130 }),
    ...school({ x: 196, y: 126, size: 0.9 }),
    area('wash', 'M-10 158C60 124 130 128 196 150C262 122 340 122 410 160L410 420L-10 420Z'),
    ...garden({ x: 346, y: 150 }),
    // The paths: one trunk that parts in three.
    area(
      'paper',
      'M262 420C270 372 300 330 306 296C308 264 268 232 200 212C140 196 84 182 70 140L80 139C96 172 150 186 208 200C250 211 284 224 302 240C296 214 250 190 220 174C202 164 196 152 196 146L206 144C208 156 222 164 244 174C284 192 312 218 320 240C330 220 336 196 326 176C320 164 322 156 326 148L338 148C334 158 336 164 342 174C356 200 346 240 346 290C346 330 366 370 388 420Z',
    ),
    stroke('M312 400C316 380 320 366 322 352M324 334C326 322 327 312 326 300', 'fine'),
    ...onTheWay({ x: 262, y: 184, size: 0.78, mirrored: true }),
    stroke(
      'M62 50C66 44 72 46 74 52C77 46 84 44 88 49M92 72C95 67 100 69 101 73C104 68 109 67 112 71M318 54C322 47 329 49 331 56C334 49 342 47 346 53',
      'trace',
    ),
  ];
}

/** A workshop with its roof like a saw. */
const workshop = (place: Place): Marks =>
  placed(
    [
      area('paper', 'M-34 4L-34 -22L-12 -36L-12 -22L10 -36L10 -22L32 -36L32 4Z', 'fine'),
      area('warm', 'M-34 -22L-12 -36L-12 -22L10 -36L10 -22L32 -36L32 -16L-34 -16Z', 'fine'),
      area('ink', 'M6 4L6 -10L22 -10L22 4Z', 'fine'),
      stroke('M-24 -8L-8 -8L-8 0L-24 0Z', 'fine'),
    ],
    place,
  );

/** A school: a gable, a flag, a door that stands open. */
const school = (place: Place): Marks =>
  placed(
    [
      stroke('M0 -44L0 -66', 'fine'),
      area('warm', 'M0 -66L20 -61L0 -55Z', 'fine'),
      area('paper', 'M-40 10L-40 -18L-16 -18L0 -44L16 -18L40 -18L40 10Z', 'fine'),
      stroke('M-16 -18L16 -18M-33 -10L-22 -10L-22 -1L-33 -1ZM33 -10L22 -10L22 -1L33 -1Z', 'fine'),
      area('warm', 'M-7 10L-7 -8L7 -8L7 10Z', 'fine'),
      stroke(oval(0, -27, 4), 'fine'),
    ],
    place,
  );

/** A garden: a greenhouse, a tree, rows of plants. */
const garden = (place: Place): Marks =>
  placed(
    [
      area('paper', 'M-30 4L-30 -18L-12 -32L6 -18L6 4Z', 'fine'),
      stroke('M-30 -18L6 -18M-12 -32L-12 4M-21 -25L-21 4M-3 -25L-3 4', 'fine'),
      area('deep', 'M24 4L25 -14L31 -14L32 4Z', 'fine'),
      area('cool', bows('14,-16 10,-28 18,-40 30,-44 42,-36 44,-24 38,-14 26,-12', 0.4), 'fine'),
    ],
    place,
  );

/** A young woman in a wheelchair, on her way. */
const onTheWay = (place: Place): Marks =>
  placed(
    [
      area(
        'cool',
        'M-14 -28C-20 -16 -18 -4 -14 2L14 2L18 20L28 20L26 -4C20 -10 12 -10 6 -10C6 -18 4 -24 0 -28Z',
        'fine',
      ),
      ...youngWoman('smile', { x: -6, y: -46, size: 0.9 }),
      stroke('M-20 -20L-14 4L14 4L26 24L32 24', 'fine'),
      area('paper', oval(-8, 10, 16)),
      stroke('M-8 -6L-8 26M-24 10L8 10', 'fine'),
      stroke('M-6 -18C-2 -8 0 -2 4 2', 'bold'),
      area('ink', oval(24, 25, 3.5), 'fine'),
    ],
    place,
  );
