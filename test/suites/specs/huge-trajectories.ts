// Trajectories a person could never make by hand.
import type { State } from '../spec.js';
import { hugeLists } from './huge-lists.js';

const LIST = 'capability-list';

/** A trajectory with these parts, as a portal gives it. */
export const trajectory = (parts: object): State => ({
  kind: 'trajectory',
  version: 1,
  purpose: 'reintegration-guidance',
  parts,
  share: {},
});

const numbered = <T>(count: number, make: (index: number) => T): Record<string, T> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`x-${index}`, make(index)]));

const withList =
  (name: keyof typeof hugeLists) =>
  (share: number): State =>
    trajectory({ [LIST]: hugeLists[name]!(share) });

export const hugeTrajectories: Record<string, (share: number) => State> = {
  '10 MB of words in a part': withList('10 MB of words'),
  '10 MB of unknown keys in a part': withList('10 MB of unknown keys'),
  '1,000 own values, in each part': withList('1,000 own values'),
  '10,000 parts of pieces it does not know': (share) =>
    trajectory(
      numbered(share * 10_000, (index) => ({ kind: `x-${index}`, version: 7, words: 'w'.repeat(80) })),
    ),
  '100,000 problems': (share) => trajectory(numbered(share * 100_000, (index) => index)),
};
