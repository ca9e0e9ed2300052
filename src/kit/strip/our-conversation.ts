import { clientBody, clientFarArm, clientHead, clientNearArm } from './client.js';
import { holdingHand, openHand } from './hands.js';
import { blob, limb, patch, stripes, stroke, type Marks, type Place } from './marks.js';
import { plant } from './plant.js';
import {
  professionalBody,
  professionalFarArm,
  professionalHead,
  professionalNearArm,
} from './professional.js';
import { coat, lamp } from './room.js';
import { biscuits, compassSheet, mug, steam, table } from './table.js';

/** *Ons gesprek*: two people at the corner of a table say hello. */
export function ourConversation(): Marks {
  const his: Place = { x: 112, y: 128, size: 1.1 };
  const hers: Place = { x: 296, y: 124, size: 1.1, mirrored: true };
  const raised = `${professionalFarArm(34, hers)} 226,264 214,248 210,226 209,204`;
  const resting = `${professionalNearArm(38, hers)} 362,290 352,314 322,320 298,315`;
  return [
    patch('wash', blob('24,60 110,30 200,44 300,24 376,70 394,200 384,330 20,330 6,200')),
    ...lamp({ x: 200, y: 58 }),
    ...coat({ x: 30, y: 66 }),
    ...clientBody(his),
    ...clientHead({ brows: 'worried' }, { ...his, turn: 3 }),
    ...professionalBody(hers),
    ...professionalHead({ mouth: 'laughing', brows: 'raised' }, { ...hers, turn: -4 }),
    ...table(),
    // She waves with one hand; the other lies around her mug.
    ...openHand('deep', { x: 209, y: 203, size: 1.05, turn: -6 }),
    stroke('M180 168C174 176 172 186 174 194M247 170C251 178 252 186 250 194', 'trace'),
    ...limb('paper', raised, 34, 24),
    stripes(raised, 34, 24, 2),
    ...mug({ x: 264, y: 328, mirrored: true }),
    ...steam({ x: 264, y: 326 }),
    ...holdingHand('deep', { x: 299, y: 315, mirrored: true, turn: 6 }),
    ...limb('paper', resting, 38, 26),
    stripes(resting, 38, 26, 3),
    // He warms both hands on his.
    ...mug({ x: 147, y: 336 }),
    ...holdingHand('paper', { x: 120, y: 318, turn: -6 }),
    ...holdingHand('paper', { x: 176, y: 316, mirrored: true, turn: 4 }),
    ...limb('warm', `${clientNearArm(42, his)} 48,278 58,308 94,322 122,317`, 42, 26),
    ...limb('warm', `${clientFarArm(40, his)} 180,272 192,304 186,319 174,317`, 40, 25),
    ...biscuits(4, { x: 74, y: 368 }),
    ...compassSheet({ x: 214, y: 362, size: 0.9 }),
    ...plant(1, { x: 352, y: 382 }),
  ];
}
