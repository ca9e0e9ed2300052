// Lists a person could never make by hand.
import { capabilityLists } from '../../fixtures/state.js';
import type { State } from '../spec.js';

const { half } = capabilityLists;

const numbered = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const hugeLists: Record<string, () => State> = {
  '10 MB of words': () => ({
    ...half,
    notes: { contacts: { client: 'woorden '.repeat((10 * 1024 * 1024) / 8) } },
  }),
  '10 MB of unknown keys': () => ({
    ...half,
    'x-more': numbered(100_000, (index) => ({ id: `x-${index}`, words: 'w'.repeat(80) })),
  }),
  '1,000 own values': () => ({
    ...half,
    ownValues: numbered(1000, (index) => ({ id: `own-${index}`, label: `Waarde ${index}` })),
    answers: Object.fromEntries(
      numbered(1000, (index) => [`own-${index}`, { importance: 5, enabled: 2, achieved: 4 }]),
    ),
    discuss: numbered(1000, (index) => `own-${index}`),
  }),
  '100,000 problems': () => ({ ...half, discuss: numbered(100_000, (index) => `v-${index}`) }),
};
