import type { InvitationLetterState } from './invitation-letter.js';

/**
 * The five points of *Aandachtspunten brief*, in the order in which the letter has them.
 * Source: method K-letter.
 */
export const LETTER_POINTS = ['inform', 'empathise', 'approachable', 'expectations', 'prepare'] as const;

/** *Informeren* · *Inleven* · *Benaderbaar zijn* · *Verwachtingen* · *Voorbereiden*. */
export type LetterPoint = (typeof LETTER_POINTS)[number];

/** All that can be filled in for one conversation. */
export const LETTER_FIELDS = [
  'date',
  'time',
  'place',
  'duration',
  'phone',
  'email',
  'otherContact',
  'company',
] as const;

/** See `LetterFields`. */
export type LetterField = (typeof LETTER_FIELDS)[number];

/** Ways to reach the professional: one is enough. */
export const CONTACT_FIELDS = ['phone', 'email', 'otherContact'] as const;

/**
 * What a point can still miss: `text`, its paragraph was left out · `date`, `time`, `place`, `duration`, these fields ·
 * `contact`, a way to reach the professional · `questions`, preparatory questions that come along.
 */
export type LetterGap = 'text' | 'date' | 'time' | 'place' | 'duration' | 'contact' | 'questions';

/** How one point reads back. */
export interface PointReading {
  readonly point: LetterPoint;
  /** Whether all of it is in the letter: nothing is missing. */
  readonly present: boolean;
  /** What is not in it yet, in the order of the letter. */
  readonly missing: readonly LetterGap[];
}

/** What each point names beside its paragraph. */
const NAMED: { readonly [point in LetterPoint]: readonly Exclude<LetterGap, 'text'>[] } = {
  inform: ['date', 'time', 'place'],
  empathise: [],
  approachable: ['contact'],
  expectations: ['duration'],
  prepare: ['questions'],
};

/**
 * Reads the letter back: which of the five points are in it, and what is not in it yet. It only tells; nothing depends on it.
 * A point is present when
 * - its paragraph has text: the draft, or what the professional wrote; and
 * - what it names is filled in: day, time and place with *Informeren*, how long it takes with *Verwachtingen*, at least one way to reach
 *   the professional with *Benaderbaar zijn*, at least one preparatory question with *Voorbereiden*.
 * The strip *may* be added, so it is never missing. That someone may come along is in each letter; who, is free to fill in.
 * Source: method K-letter.
 * @param draft the draft of a point: empty where a portal hides its words. Without it every point has one
 */
export function pointsOf(
  state: InvitationLetterState,
  draft: (point: LetterPoint) => string = (point) => point,
): readonly PointReading[] {
  return LETTER_POINTS.map((point) => {
    const hasText = (state.paragraphs[point] ?? draft(point)).trim() !== '';
    const named = NAMED[point].filter((gap) => !isThere(state, gap));
    const missing: readonly LetterGap[] = hasText ? named : ['text', ...named];
    return { point, present: missing.length === 0, missing };
  });
}

function isThere({ fields, questions }: InvitationLetterState, gap: Exclude<LetterGap, 'text'>): boolean {
  const isFilled = (field: LetterField): boolean => String(fields[field] ?? '').trim() !== '';
  if (gap === 'questions') return questions.length > 0;
  return gap === 'contact' ? CONTACT_FIELDS.some(isFilled) : isFilled(gap);
}
