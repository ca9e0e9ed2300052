// Circles a person could never make by hand.
import { circleModelStates } from '../../fixtures/circle-model.js';
import type { State } from '../spec.js';

const { half } = circleModelStates;

const numbered = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const hugeCircles: Record<string, (share: number) => State> = {
  '10 MB of words': (share) => ({
    ...half,
    notes: { contacts: { 'inner-how-managed': { client: 'woorden '.repeat(share * 10 * 1024 * 128) } } },
  }),
  '10 MB of unknown keys': (share) => ({
    ...half,
    'x-more': numbered(share * 100_000, (index) => ({ id: `x-${index}`, words: 'w'.repeat(80) })),
  }),
  '1,000 own cards in the circles': (share) => ({
    ...half,
    cards: [
      ...half.cards,
      ...numbered(share * 1000, (index) => ({ id: `own-${index}`, label: `Kaartje ${index}` })),
    ],
    rings: { ...half.rings, outer: numbered(share * 1000, (index) => `own-${index}`) },
  }),
  '1,000 own cards in the tray': (share) => ({
    ...half,
    cards: [
      ...half.cards,
      ...numbered(share * 1000, (index) => ({ id: `own-${index}`, label: `Kaartje ${index}` })),
    ],
  }),
  '100,000 problems': (share) => ({
    ...half,
    rings: { ...half.rings, outer: numbered(share * 100_000, (index) => `v-${index}`) },
  }),
};
