import { clientBody, clientFarArm, clientHead, clientNearArm } from './client.js';
import { closedHand, holdingHand, offeringHand } from './hands.js';
import { area, blob, limb, oval, patch, placed, stripes, stroke, type Marks, type Place } from './marks.js';
import { plant } from './plant.js';
import {
  professionalBody,
  professionalFarArm,
  professionalHead,
  professionalNearArm,
} from './professional.js';
import { oldMan, smallClient, youngWoman } from './small-people.js';
import { biscuits, noteSheet, table } from './table.js';
import { bubbles, thought } from './thoughts.js';

/** *Jouw behoeften*: the client thinks of rest, of tools and of people; the professional asks, and waits. */
export function needs(): Marks {
  const his: Place = { x: 98, y: 210, size: 0.98 };
  const hers: Place = { x: 304, y: 208, size: 0.98, mirrored: true };
  const offering = `${professionalFarArm(34, hers)} 236,318 216,313 204,306`;
  const writing = `${professionalNearArm(36, hers)} 360,344 340,362 304,358`;
  return [
    patch('wash', blob('30,120 200,90 370,120 394,240 384,390 20,390 6,240')),
    ...clientBody(his),
    ...clientHead({ eyes: 'up', mouth: 'small', brows: 'raised' }, { ...his, turn: -7 }),
    ...professionalBody(hers),
    ...professionalHead({ mouth: 'smile' }, { ...hers, x: 303, turn: -2 }),
    ...table(54),
    ...noteSheet({ x: 262, y: 372 }),
    ...offeringHand('deep', { x: 209, y: 305, mirrored: true, turn: 8 }),
    ...limb('paper', offering, 34, 24),
    stripes(offering, 34, 24, 2),
    stroke('M280 368L297 328'),
    ...holdingHand('deep', { x: 310, y: 358, mirrored: true, turn: -4 }),
    ...limb('paper', writing, 36, 25),
    stripes(writing, 36, 25, 3),
    ...holdingHand('paper', { x: 124, y: 362, mirrored: true }),
    ...limb('warm', `${clientFarArm(36, his)} 158,334 164,350 150,361 124,362`, 36, 25),
    ...closedHand('paper', { x: 103, y: 280, turn: 8 }),
    ...limb('warm', `${clientNearArm(38, his)} 42,336 62,350 86,322 102,278`, 38, 24),
    ...biscuits(1, { x: 186, y: 386 }),
    ...plant(3, { x: 374, y: 396, size: 0.86 }),
    ...bubbles([146, 158, 5], [158, 147, 8]),
    thought('14,90 8,60 22,32 50,15 86,11 116,22 132,48 134,84 118,112 90,126 56,128 28,116', 0.28),
    thought('270,86 264,56 280,30 310,16 344,18 372,32 388,60 386,92 368,116 338,128 304,126 280,112', 0.28),
    thought(
      '134,88 128,58 142,30 170,14 202,10 236,16 260,34 272,62 266,94 246,118 218,132 186,134 156,120',
      0.28,
    ),
    ...rest(),
    ...tools(),
    ...company(),
  ];
}

/** An easy chair, and a cat that agrees. */
function rest(): Marks {
  return placed(
    [
      area('cool', 'M-46 44L-48 -20C-48 -34 -30 -36 -24 -24L-16 12L14 12C24 12 26 22 26 44Z', 'fine'),
      stroke('M-42 44L-42 50M20 44L20 50', 'fine'),
      area('cool', 'M36 32C36 26 62 26 62 32L62 44L36 44Z', 'fine'),
      ...limb('ink', '-8,8 16,10 34,20 50,24', 14, 9, 'fine'),
      area('ink', 'M46 30C46 20 50 14 56 12C60 14 60 24 56 30Z', 'fine'),
      area('warm', 'M-26 -18C-30 -8 -26 8 -22 16L2 16C4 4 0 -10 -8 -18Z', 'fine'),
      ...smallClient('resting', { x: -14, y: -36, turn: -14 }),
      area('cool', 'M-44 16C-44 8 -12 8 -8 14L-4 44L-42 44Z', 'fine'),
      ...limb('warm', '-20,-8 -20,8 -2,10', 12, 9, 'fine'),
      area('paper', oval(0, 10, 5), 'fine'),
      // The cat sleeps on his lap.
      area('deep', 'M6 6C4 -6 22 -10 30 -2L32 -8L37 -4L42 -8L43 2C44 10 34 14 24 13C14 14 8 12 6 6Z', 'fine'),
      stroke('M34 3L36 4M40 3L42 2M7 6C0 4 2 -6 8 -8', 'fine'),
    ],
    { x: 69, y: 75, size: 0.84 },
  );
}

/** A box with tools, and something to keep noise away. */
function tools(): Marks {
  return placed(
    [
      // A hammer and a spanner stick out.
      area('deep', 'M-26 10L-14 -26L-8 -24L-18 12Z', 'fine'),
      area('ink', 'M-26 -30L-4 -22L-1 -31L-12 -36C-18 -40 -24 -38 -28 -36Z', 'fine'),
      area(
        'paper',
        'M12 12L16 -18C8 -24 8 -34 16 -38L17 -28L23 -27L26 -37C34 -32 33 -22 24 -17L20 12Z',
        'fine',
      ),
      area('warm', 'M-44 8L44 8L40 40L-40 40Z', 'fine'),
      stroke('M-44 8L44 8M-41 18L41 18'),
      area('paper', 'M-8 13L8 13L8 24L-8 24Z', 'fine'),
    ],
    { x: 201, y: 74, size: 1.05 },
  );
}

/** Two people beside the client, their arms around one another. */
function company(): Marks {
  return placed(
    [
      area('cool', 'M-44 10C-53 16 -54 28 -50 42C-38 48 -24 50 -14 50L-16 14C-24 8 -36 6 -44 10Z', 'fine'),
      area('ink', 'M24 12C40 8 50 16 50 42C38 48 24 50 14 50L14 16Z', 'fine'),
      area(
        'warm',
        'M-14 10C-22 20 -22 36 -20 51C-8 53 10 53 22 51C24 36 24 20 16 10C8 6 -6 6 -14 10Z',
        'fine',
      ),
      ...youngWoman('laughing', { x: -32, y: -8, size: 0.92 }),
      ...oldMan('smile', { x: 34, y: -6, size: 0.92, mirrored: true }),
      ...smallClient('smile', { x: 1, y: -14, size: 0.95 }),
      ...limb('cool', '-24,22 -6,26 12,20', 12, 9, 'fine'),
      area('deep', oval(15, 19, 5.5, 5), 'fine'),
    ],
    { x: 327, y: 78, size: 0.84 },
  );
}
