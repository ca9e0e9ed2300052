import { clientBody, clientFarArm, clientHead, clientNearArm } from './client.js';
import { closedHand, holdingHand, offeringHand, openHand } from './hands.js';
import { area, blob, limb, oval, patch, placed, stripes, stroke, type Marks, type Place } from './marks.js';
import { plant } from './plant.js';
import {
  professionalBody,
  professionalFarArm,
  professionalHead,
  professionalNearArm,
} from './professional.js';
import { oldWoman, smallClient } from './small-people.js';
import { biscuits, table } from './table.js';
import { bubbles, thought } from './thoughts.js';

/** *Jouw ervaringen*: the client tells about earlier work, the professional listens. */
export function experiences(): Marks {
  const his: Place = { x: 98, y: 208, size: 0.98 };
  const hers: Place = { x: 304, y: 208, size: 0.98, mirrored: true };
  const chin = `${professionalNearArm(36, hers)} 358,334 336,344 312,318 298,284`;
  const lying = `${professionalFarArm(34, hers)} 240,328 226,338 206,342`;
  return [
    patch('wash', blob('30,120 200,90 370,120 394,240 384,390 20,390 6,240')),
    ...clientBody(his),
    ...clientHead({ mouth: 'laughing', brows: 'raised' }, { ...his, turn: -3 }),
    ...professionalBody(hers),
    ...professionalHead({ mouth: 'smile', brows: 'raised' }, { ...hers, x: 302, turn: 5 }),
    ...table(54),
    ...holdingHand('deep', { x: 211, y: 342, mirrored: true }),
    ...limb('paper', lying, 34, 24),
    stripes(lying, 34, 24, 2),
    ...closedHand('deep', { x: 295, y: 282, turn: -14 }),
    ...limb('paper', chin, 36, 24),
    stripes(chin, 36, 24, 2),
    ...offeringHand('paper', { x: 108, y: 360, turn: -12 }),
    ...limb('warm', `${clientNearArm(40, his)} 42,336 54,360 86,366 112,360`, 40, 25),
    ...openHand('paper', { x: 193, y: 274, turn: 16 }),
    ...limb('warm', `${clientFarArm(36, his)} 158,324 176,318 188,296 192,272`, 36, 23),
    ...biscuits(2, { x: 176, y: 384 }),
    ...plant(2, { x: 372, y: 394, size: 0.9 }),
    ...bubbles([140, 160, 5], [150, 148, 8]),
    thought(
      '20,98 14,74 28,46 62,26 112,16 162,20 208,14 256,18 310,16 352,28 380,52 386,86 372,114 330,130 280,128 232,136 180,130 132,136 84,130 44,126',
      0.28,
    ),
    ...workshop(),
    ...ride(),
  ];
}

/** He planes wood behind a bench; the shavings fly. */
function workshop(): Marks {
  return placed(
    [
      area('warm', 'M-22 -38C-32 -34 -34 -20 -34 0L26 0C26 -20 24 -34 14 -38Z', 'fine'),
      ...smallClient('busy', { x: -2, y: -60, turn: 8 }),
      area('paper', 'M-16 -38L-12 -38L-10 -24L8 -24L8 -38L12 -37L16 0L-20 0Z', 'fine'),
      area('cool', 'M-74 0L88 0L88 8L-74 8Z', 'fine'),
      stroke('M-62 8L-62 25M76 8L76 25M-62 19L-52 8M76 19L66 8', 'fine'),
      area('deep', 'M6 -9L76 -9L76 0L6 0Z', 'fine'),
      area('ink', 'M28 -9L30 -17L52 -18L58 -9Z', 'fine'),
      stroke('M60 -11C70 -14 70 -26 61 -26C52 -25 55 -15 64 -18M70 -12C82 -14 84 -26 78 -30', 'fine'),
      ...limb('warm', '-26,-30 -20,-12 10,-12 26,-14', 15, 11, 'fine'),
      ...limb('warm', '16,-32 30,-24 36,-20', 14, 10, 'fine'),
      area('paper', oval(30, -15, 6.5, 5), 'fine'),
      area('paper', oval(42, -20, 6, 5), 'fine'),
      area('cool', 'M-66 0L-64 -16L-48 -16L-46 0Z', 'fine'),
      stroke('M-61 -16L-64 -32M-56 -16L-56 -36M-52 -16L-47 -30', 'fine'),
    ],
    { x: 112, y: 106, size: 0.94 },
  );
}

/** He pushes an old woman in a wheelchair, fast; both enjoy it. */
function ride(): Marks {
  return placed(
    [
      stroke('M-62 -60L-44 -60M-70 -36L-50 -36M-62 -12L-46 -12', 'fine'),
      ...limb('ink', '-22,-12 -34,4 -52,8 -60,4', 15, 9, 'fine'),
      ...limb('ink', '-16,-12 -2,4 -10,24 -2,26', 15, 9, 'fine'),
      area('warm', 'M-24 -54C-36 -44 -34 -22 -28 -8L-6 -8C0 -24 2 -42 -2 -54Z', 'fine'),
      ...smallClient('laughing', { x: -4, y: -74, turn: 4 }),
      stroke('M18 -34L28 -34L38 8L70 8L78 22M30 -12L68 -12'),
      ...limb('warm', '-10,-46 2,-34 20,-34', 14, 10, 'fine'),
      area('paper', oval(20, -34, 5.5), 'fine'),
      area(
        'cool',
        'M36 -48C28 -36 32 -16 36 -8L72 -8L76 18L88 18L88 -16C78 -22 66 -24 62 -24C64 -34 62 -44 58 -48Z',
        'fine',
      ),
      ...limb('cool', '40,-42 30,-54 26,-68', 12, 9, 'fine'),
      ...limb('cool', '56,-44 74,-52 82,-70', 12, 9, 'fine'),
      area('paper', oval(25, -73, 6), 'fine'),
      area('paper', oval(84, -75, 6), 'fine'),
      ...oldWoman('laughing', { x: 50, y: -70, turn: -6 }),
      stroke(oval(42, 6, 21)),
      stroke('M42 -15L42 27M21 6L63 6M27 -9L57 21M57 -9L27 21', 'fine'),
      area('ink', oval(80, 23, 4.5), 'fine'),
    ],
    { x: 284, y: 102, size: 0.82 },
  );
}
