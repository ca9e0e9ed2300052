// Lists a person could never make by hand.
import { capabilityLists } from '../../fixtures/state.js';
import type { State } from '../spec.js';

const { half } = capabilityLists;

const numbered = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const hugeLists: Record<string, (share: number) => State> = {
  '10 MB of words': (share) => ({
    ...half,
    notes: { contacts: { client: 'woorden '.repeat(share * 10 * 1024 * 128) } },
  }),
  '10 MB of unknown keys': (share) => ({
    ...half,
    'x-more': numbered(share * 100_000, (index) => ({ id: `x-${index}`, words: 'w'.repeat(80) })),
  }),
  '1,000 own values': (share) => ({
    ...half,
    ownValues: numbered(share * 1000, (index) => ({ id: `own-${index}`, label: `Waarde ${index}` })),
    answers: Object.fromEntries(
      numbered(share * 1000, (index) => [`own-${index}`, { importance: 5, enabled: 2, achieved: 4 }]),
    ),
    discuss: numbered(share * 1000, (index) => `own-${index}`),
  }),
  '100,000 problems': (share) => ({ ...half, discuss: numbered(share * 100_000, (index) => `v-${index}`) }),
};
