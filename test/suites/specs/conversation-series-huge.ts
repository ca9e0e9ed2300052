// Series a person could never make by hand.
import { conversationSeriesStates } from '../../fixtures/conversation-series.js';
import type { ElementSpec, State } from '../spec.js';

const { empty } = conversationSeriesStates;

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: Math.ceil(count) }, (_none, index) => make(index));

const goalsFor = (at: number): object[] =>
  many(10, (index) => ({ id: `own-${at}-${index}`, voice: 'client', label: `Doel ${index}.` }));

/** States a person could never make by hand. */
export const hugeSeries: ElementSpec['huge'] = {
  '400 conversations with 10 goals each': (share): State => ({
    ...empty,
    conversations: many(400 * share, (at) => ({
      id: `c-${at}`,
      date: `2026-03-${String((at % 28) + 1).padStart(2, '0')}`,
      present: ['client'],
      goals: goalsFor(at),
      between: [],
      closed: true,
    })),
  }),
  '800 goals in one conversation': (share): State => ({
    ...empty,
    conversations: [
      {
        id: 'c',
        present: [],
        goals: many(800 * share, (index) => ({
          id: `own-${index}`,
          voice: 'client',
          label: `Doel ${index}.`,
        })),
        between: [],
      },
    ],
  }),
  '10 MB of words': (share): State => ({
    ...empty,
    conversations: [
      {
        id: 'c',
        present: [],
        goals: [],
        between: [],
        summary: { client: 'woorden '.repeat((10 * 1024 * 1024 * share) / 8) },
      },
    ],
  }),
};
