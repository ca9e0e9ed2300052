import { RING_QUESTIONS } from './circle-questions.js';
import { RINGS, type Ring } from './circle-selectors.js';
import { PHASES, type Phase } from './conversation-phases.js';

/**
 * The id of a question: one of the 58 of the method, one that a portal's content pack adds (`<phase>-extra-<number>`, such as
 * `needed-extra-1`, whose words are the item `question.needed-extra-1`), or one that a person added.
 */
export type QuestionId = string;

/**
 * What a question is about, within its phase. `list` the filled-in list · `discover` finding out what matters · `ladder` what that leads to ·
 * `place` laying cards · `first` and `deeper` the two rounds of questions about a card · `self` the client's own possibilities ·
 * `work` the work context · `ideas` suggestions · `resources` other help · `agreements` · `summary` and
 * `looking-back` at the end · `next` a next conversation ·
 * `own` what a person or a portal added.
 */
export const TOPICS = [
  'list',
  'discover',
  'ladder',
  'place',
  'first',
  'deeper',
  'self',
  'work',
  'ideas',
  'resources',
  'agreements',
  'summary',
  'looking-back',
  'next',
  'own',
] as const;

/** One of the topics. */
export type PhaseTopic = (typeof TOPICS)[number];

/** Where a question belongs. */
export interface PhaseQuestion {
  readonly id: QuestionId;
  readonly phase: Phase;
  readonly topic: PhaseTopic;
  /** The circle it is about, in `present` and `develop`. */
  readonly ring?: Ring;
}

const inTopic = (phase: Phase, topic: PhaseTopic, names: readonly string[]): readonly PhaseQuestion[] =>
  names.map((name) => ({ id: `${phase}-${name}`, phase, topic }));

/** The questions about a card have the ids they have in the circles: what is asked here is what is written down there. */
const ofRings = (phase: Phase, topic: 'first' | 'deeper'): readonly PhaseQuestion[] =>
  RINGS.flatMap((ring) => RING_QUESTIONS[ring][topic].map((id) => ({ id, phase, topic, ring })));

/** The 58 questions of the method, by phase and topic: 14, 9, 15, 7, 8 and 5 in the phases. Source: method G-phases, G-circle. */
export const PHASE_QUESTIONS: readonly PhaseQuestion[] = [
  ...inTopic('opening', 'list', ['look-together', 'raise', 'answering', 'strikes', 'missing-values']),
  ...inTopic('opening', 'discover', ['lottery', 'what-matters', 'out-of-bed', 'about', 'proud']),
  ...inTopic('opening', 'ladder', ['to-what-end', 'brings', 'leads', 'in-order-to']),
  ...RINGS.map((ring) => ({ id: `place-${ring}`, phase: 'present', topic: 'place', ring }) as const),
  ...ofRings('present', 'first'),
  ...ofRings('develop', 'deeper'),
  ...inTopic('needed', 'self', ['what-matters', 'do-yourself', 'without-help']),
  ...inTopic('needed', 'work', ['in-work', 'who']),
  ...inTopic('needed', 'ideas', ['happen-now', 'help-most']),
  ...inTopic('actions', 'self', ['practice', 'concrete', 'right-away']),
  ...inTopic('actions', 'work', ['in-work', 'who-or-what']),
  ...inTopic('actions', 'resources', ['professional']),
  ...inTopic('actions', 'agreements', ['agree', 'if-not']),
  ...inTopic('closing', 'summary', ['conclusions', 'most-important']),
  ...inTopic('closing', 'looking-back', ['useful']),
  ...inTopic('closing', 'next', ['next-goal', 'in-between']),
];

/** The highest number of a question that a portal's content pack adds to a phase. */
const EXTRA_QUESTIONS = 12;

const EXTRA: ReadonlyMap<Phase, readonly PhaseQuestion[]> = new Map(
  PHASES.map((phase) => [
    phase,
    Array.from({ length: EXTRA_QUESTIONS }, (_none, at) => ({
      id: `${phase}-extra-${at + 1}`,
      phase,
      topic: 'own' as const,
    })),
  ]),
);

const BY_PHASE: ReadonlyMap<Phase, readonly PhaseQuestion[]> = new Map(
  PHASES.map((phase) => [phase, PHASE_QUESTIONS.filter((question) => question.phase === phase)]),
);

const BY_ID: ReadonlyMap<QuestionId, PhaseQuestion> = new Map(
  [...PHASE_QUESTIONS, ...[...EXTRA.values()].flat()].map((question) => [question.id, question]),
);

/** Chooses questions; what is left out is all. */
export interface QuestionFilter {
  readonly topic?: PhaseTopic | undefined;
  readonly ring?: Ring | undefined;
}

/** The questions of the method in a phase, all or those about one topic or one circle. */
export function questionsOfPhase(
  phase: Phase,
  { topic, ring }: QuestionFilter = {},
): readonly PhaseQuestion[] {
  return (BY_PHASE.get(phase) ?? []).filter(
    (question) =>
      (topic === undefined || question.topic === topic) && (ring === undefined || question.ring === ring),
  );
}

/** Every id that a question of a portal's content pack can have in a phase; which of them have words depends on the packs. */
export function extraQuestionsOfPhase(phase: Phase): readonly PhaseQuestion[] {
  return EXTRA.get(phase) ?? [];
}

/** Where a question of the method or of a portal belongs; nothing for one that a person added. */
export function phaseQuestion(id: QuestionId): PhaseQuestion | undefined {
  return BY_ID.get(id);
}

/** The topics of a phase, in the order of its questions. */
export function topicsOfPhase(phase: Phase): readonly PhaseTopic[] {
  return [...new Set(questionsOfPhase(phase).map(({ topic }) => topic))];
}

/** The topics whose questions come one at a time, each with room for an answer that can become a value of the client's own. */
export const FINDING_TOPICS = ['discover', 'ladder'] as const satisfies readonly PhaseTopic[];

/** One of these topics. */
export type FindingTopic = (typeof FINDING_TOPICS)[number];

/** Whether the answer to a question is kept with it: it helps to find a value. */
export function findsValues(id: QuestionId): boolean {
  return (FINDING_TOPICS as readonly (PhaseTopic | undefined)[]).includes(phaseQuestion(id)?.topic);
}
