import type { Ring } from './circle-selectors.js';

/**
 * The questions about a card in a ring: `first` of the conversation's first round, `deeper` of a later one, when asked for.
 * The ids are public: notes are kept under them, and content packs hold the words. A portal may ask more.
 * Source: method G-circle, follow-up per circle (phases 2 and 3).
 */
export const RING_QUESTIONS = {
  inner: {
    first: ['inner-why-important', 'inner-how-managed', 'inner-what-mattered'],
    deeper: [
      'inner-most-important',
      'inner-why-most-important',
      'inner-how-done',
      'inner-who-helped',
      'inner-secure',
      'inner-involve',
    ],
  },
  middle: {
    first: ['middle-why-important'],
    deeper: [
      'middle-most-important',
      'middle-why-most-important',
      'middle-do-now',
      'middle-involve',
      'middle-without-help',
    ],
  },
  outer: {
    first: ['outer-why-important', 'outer-why-later'],
    deeper: ['outer-most-important', 'outer-why-most-important', 'outer-why-only-later', 'outer-develop-now'],
  },
} as const satisfies { [ring in Ring]: { [round in Round]: readonly string[] } };

/** `first`: when a card is placed · `deeper`: on what really matters, once asked for. */
export type Round = 'first' | 'deeper';

/** The id of a question about a card: one of the method's, or one that a portal asks. */
export type RingQuestionId =
  { [ring in Ring]: (typeof RING_QUESTIONS)[ring][Round][number] }[Ring] | (string & {});

/** The method's questions about a card in `ring`, those of the first round first. */
export function questionsOf(ring: Ring): readonly RingQuestionId[] {
  const { first, deeper } = RING_QUESTIONS[ring];
  return [...first, ...deeper];
}
