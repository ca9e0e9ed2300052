import { QUESTIONS, type Question, type ValueAnswers } from './capability-answers.js';
import type { CapabilityListState } from './capability-list.js';
import { own } from './json.js';
import { isWorkValue, valueIds, type ByValue, type ValueId } from './work-values.js';

/** Whether a value is in the *capabilityset*: three-valued, because a missing answer is never guessed. */
export type Membership = 'yes' | 'no' | 'unknown';

/**
 * How answers are judged. The instrument's published rule is "important and enabled and achieved"; further scoring of the
 * CSWQ is not public, so an organisation that has it can replace this object.
 * Source: Abma et al. 2016, doi 10.5271/sjweh.3532.
 */
export interface Scoring {
  /** From this answer (1 to 5) on, something counts as so. */
  readonly cutOff: number;
  /** Whether a value with these answers is in the capability set. */
  membership(answers: ValueAnswers): Membership;
}

/** The rule of the design: any known answer below the cut-off: no; otherwise any missing or unsure: unknown; otherwise yes. */
export function scoring(cutOff = 4): Scoring {
  return {
    cutOff,
    membership(answers) {
      const scores = QUESTIONS.map((question) => score(answers[question]));
      if (scores.some((known) => known !== undefined && known < cutOff)) return 'no';
      return scores.includes(undefined) ? 'unknown' : 'yes';
    },
  };
}

/** The rule with the published cut-off of 4. */
export const DEFAULT_SCORING: Scoring = scoring();

/** The number of an answer; none for a missing one or "not sure (yet)". */
export function score(answer: ValueAnswers[Question]): number | undefined {
  return typeof answer === 'number' ? answer : undefined;
}

/** The answers given for a value, none if there are none. */
export function answersOf(state: CapabilityListState, id: ValueId): ValueAnswers {
  return own(state.answers, id) ?? {};
}

/** The capability set of a list. */
export interface CapabilitySet {
  /** Per value, the client's own values included. */
  readonly membership: ByValue<Membership>;
  /** How many of the seven are in the set. */
  readonly size: number;
  /** How many of the seven may be in it at most, were all that is unknown to turn out so. */
  readonly atMost: number;
}

/** Which values are in the *capabilityset*. Own values are judged the same but are not counted in the 0–7. */
export function capabilitySet(state: CapabilityListState, rule: Scoring = DEFAULT_SCORING): CapabilitySet {
  const entries = valueIds(state).map((id) => [id, rule.membership(answersOf(state, id))] as const);
  const count = (...wanted: Membership[]): number =>
    entries.filter(([id, membership]) => isWorkValue(id) && wanted.includes(membership)).length;
  return { membership: Object.fromEntries(entries), size: count('yes'), atMost: count('yes', 'unknown') };
}

/** Importance minus what is there, only where both are known. From −4 to 4; above 0: less than the client finds important. */
export interface Gaps {
  /** Importance − enabled. */
  readonly room?: number;
  /** Importance − achieved. */
  readonly success?: number;
}

/** The gaps of one value. */
export function gaps(answers: ValueAnswers): Gaps {
  const { importance, enabled, achieved } = answers;
  const room = difference(score(importance), score(enabled));
  const success = difference(score(importance), score(achieved));
  return { ...(room !== undefined && { room }), ...(success !== undefined && { success }) };
}

function difference(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a - b;
}

/** A mean, with how many of the seven values it is taken over. */
export interface Mean {
  readonly mean: number;
  readonly over: number;
}

/** Means over what is known of the seven values; nothing where nothing is known. */
export type Means = Partial<Record<Question | keyof Gaps, Mean>>;

/** The means of the answers, and of the gaps over known pairs. Own values are left out. */
export function means(state: CapabilityListState): Means {
  const seven = valueIds(state)
    .filter(isWorkValue)
    .map((id) => answersOf(state, id));
  const result: Means = {};
  for (const question of QUESTIONS) {
    const mean = meanOf(seven.map((answers) => score(answers[question])));
    if (mean) result[question] = mean;
  }
  for (const gap of ['room', 'success'] as const) {
    const mean = meanOf(seven.map((answers) => gaps(answers)[gap]));
    if (mean) result[gap] = mean;
  }
  return result;
}

function meanOf(values: (number | undefined)[]): Mean | undefined {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  return { mean: known.reduce((sum, value) => sum + value, 0) / known.length, over: known.length };
}

/**
 * What can be said of one value in words.
 * - `works`: important, there is room, and it works
 * - `works-despite`: important, it works though work gives little room
 * - `little-room`: important, work gives little room yet
 * - `not-yet`: important, there is room, it does not work yet
 * - `partly`: important, and a part of the answers is still open
 * - `less-important`: less important now; never shown as a lack
 * - `not-filled-in`: how important it is, is still open
 */
export type Standing =
  'works' | 'works-despite' | 'little-room' | 'not-yet' | 'partly' | 'less-important' | 'not-filled-in';

/** Puts the answers of one value in words (as an id; the words are in the content packs). */
export function standing(answers: ValueAnswers, cutOff = DEFAULT_SCORING.cutOff): Standing {
  const [important, room, works] = QUESTIONS.map((question) => {
    const known = score(answers[question]);
    return known === undefined ? undefined : known >= cutOff;
  });
  if (important === undefined) return 'not-filled-in';
  if (!important) return 'less-important';
  if (room === false) return works ? 'works-despite' : 'little-room';
  if (room && works === false) return 'not-yet';
  return room && works ? 'works' : 'partly';
}

/** The groups of the results, in the order they are read: what goes well comes first. */
export const GROUPS = ['progress', 'attention', 'later', 'open'] as const;
/** `progress`: already goes well · `attention`: deserves attention · `later`: less important now · `open`: not filled in yet. */
export type Group = (typeof GROUPS)[number];

/** The group in which a value is read back. */
export function groupOf(answers: ValueAnswers, cutOff = DEFAULT_SCORING.cutOff): Group {
  const words = standing(answers, cutOff);
  switch (words) {
    case 'works':
    case 'works-despite':
      return 'progress';
    case 'little-room':
    case 'not-yet':
      return 'attention';
    case 'partly': {
      const achieved = score(answers.achieved);
      return achieved !== undefined && achieved < cutOff ? 'attention' : 'open';
    }
    case 'less-important':
      return 'later';
    case 'not-filled-in':
      return 'open';
  }
}

/** One answer that is not the same as before. */
export interface AnswerDifference {
  readonly value: ValueId;
  readonly question: Question;
  readonly from: ValueAnswers[Question];
  readonly to: ValueAnswers[Question];
  /** `more`/`less` where both are known; `new` where it was open before; `open` where it is open now. */
  readonly direction: 'more' | 'less' | 'new' | 'open';
}

/** What changed in the answers since `earlier`, value by value in the order of `now`. */
export function differences(earlier: CapabilityListState, now: CapabilityListState): AnswerDifference[] {
  return valueIds(now).flatMap((value) =>
    QUESTIONS.flatMap((question) => {
      const from = answersOf(earlier, value)[question];
      const to = answersOf(now, value)[question];
      return from === to ? [] : [{ value, question, from, to, direction: direction(score(from), score(to)) }];
    }),
  );
}

function direction(from: number | undefined, to: number | undefined): AnswerDifference['direction'] {
  if (to === undefined) return 'open';
  if (from === undefined) return 'new';
  return to > from ? 'more' : 'less';
}
