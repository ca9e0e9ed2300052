import { clientBody, clientFarArm, clientHead } from './client.js';
import { holdingHand, pointingHand } from './hands.js';
import { landscape } from './landscape.js';
import { limb, stripes, type Marks, type Place } from './marks.js';
import { flower } from './plant.js';
import {
  professionalBody,
  professionalFarArm,
  professionalHead,
  professionalNearArm,
} from './professional.js';
import { compassDisc } from './table.js';

/** *Jouw toekomst*: outside, looking ahead; there is more than one path. */
export function future(): Marks {
  const his: Place = { x: 188, y: 248, size: 0.92, mirrored: true };
  const hers: Place = { x: 76, y: 246, size: 0.92 };
  const holding = `${professionalFarArm(32, hers)} 116,366 126,378 138,372`;
  const hanging = `${professionalNearArm(34, hers)} 28,380 28,404 30,430`;
  return [
    ...landscape(),
    ...clientBody(his),
    ...pointingHand('paper', { x: 286, y: 294, turn: -42 }),
    ...limb('warm', '226,330 256,324 289,291', 34, 23),
    ...limb('warm', `${clientFarArm(36, his)} 138,376 140,404 144,430`, 36, 30),
    ...clientHead(
      { mouth: 'laughing', brows: 'raised' },
      { x: 188, y: 248, size: 0.95, mirrored: true, turn: 4 },
    ),
    ...professionalBody(hers),
    ...professionalHead({ mouth: 'smile', brows: 'raised' }, { x: 76, y: 246, size: 0.95, turn: -3 }),
    ...limb('paper', hanging, 34, 30),
    stripes(hanging, 34, 30, 3),
    ...compassDisc({ x: 150, y: 338, turn: -6 }),
    ...holdingHand('deep', { x: 136, y: 370, turn: -34 }),
    ...limb('paper', holding, 32, 24),
    stripes(holding, 32, 24, 2),
    ...flower({ x: 366, y: 410, size: 0.85 }),
  ];
}
