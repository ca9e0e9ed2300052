import { PHASES, type Phase } from './conversation-phases.js';
import { dayShape } from './day.js';
import { QUESTION_ID, VALUE_ID } from './ids.js';
import type { QuestionId } from './phase-guide-questions.js';
import { noteShape, type Note } from './piece.js';
import { byKey, listOf, oneOf, record, text, textLike, type Shape } from './shape.js';
import { voicedEntryShape, type VoicedEntry } from './voiced-entries.js';
import type { OwnValue } from './work-values.js';

/** What happened in one phase of one conversation. */
export interface PhaseRecord {
  /** Whether the phase was opened in it. */
  readonly visited?: true;
  /** The questions that were asked, in the order in which they were marked. Ids this version does not know are kept. */
  readonly asked?: readonly QuestionId[];
  /** What each voice wrote. */
  readonly notes?: Note;
}

/** One conversation. */
export interface Conversation {
  /** The same as in `conversation-series`. */
  readonly id: string;
  /** The day, as `yyyy-mm-dd`. */
  readonly date?: string;
  readonly phases: { readonly [phaseId: string]: PhaseRecord };
}

/** A question that a person added to a phase. Only who wrote it changes its words or takes it out. */
export interface OwnPhaseQuestion extends VoicedEntry {
  readonly phase: Phase;
}

/**
 * Where two people are in their conversations, and what they asked and wrote: plain JSON, to keep where the portal likes. Free text is in
 * notes, `wordings`, `answers` and labels only.
 */
export interface PhaseGuideState {
  readonly kind: 'phase-guide';
  readonly version: 1;
  /** In the order in which they were held. */
  readonly conversations: readonly Conversation[];
  /** What is open. Without it: *Opening* in the last conversation. */
  readonly current?: { readonly conversation: string; readonly phase: Phase };
  /** Questions that were put away. */
  readonly hidden: readonly QuestionId[];
  /** Other words for a question of the kit, per voice. */
  readonly wordings: { readonly [questionId: string]: Note };
  readonly ownQuestions: readonly OwnPhaseQuestion[];
  /** What came of the questions that help to find values. */
  readonly answers: { readonly [questionId: string]: Note };
  /** The client's own values, as in `capability-list`. */
  readonly ownValues: readonly OwnValue[];
}

/** The shape of one conversation. */
export const conversationShape: Shape<Conversation> = record<Conversation>(
  {
    id: textLike(QUESTION_ID),
    date: dayShape,
    phases: byKey(
      record<PhaseRecord>({
        visited: oneOf([true]),
        asked: listOf(textLike(QUESTION_ID)),
        notes: noteShape,
      }),
    ),
  },
  { required: ['id'], defaults: () => ({ phases: {} }) },
);

/** The shape of the state; `dist/schemas/phase-guide.schema.json` is made from it. */
export const phaseGuideShape: Shape<PhaseGuideState> = record<PhaseGuideState>(
  {
    kind: oneOf(['phase-guide']),
    version: oneOf([1]),
    conversations: listOf(conversationShape),
    current: record<NonNullable<PhaseGuideState['current']>>(
      { conversation: text, phase: oneOf(PHASES) },
      { required: ['conversation', 'phase'] },
    ),
    hidden: listOf(textLike(QUESTION_ID)),
    wordings: byKey(noteShape),
    ownQuestions: listOf(voicedEntryShape<OwnPhaseQuestion>({ phase: oneOf(PHASES) }, ['phase'])),
    answers: byKey(noteShape),
    ownValues: listOf(
      record<OwnValue>({ id: textLike(VALUE_ID), label: text }, { required: ['id', 'label'] }),
    ),
  },
  { required: ['kind', 'version'], defaults: empty },
);

/** A guide in which nothing was done. */
export function empty(): PhaseGuideState {
  return {
    kind: 'phase-guide',
    version: 1,
    conversations: [],
    hidden: [],
    wordings: {},
    ownQuestions: [],
    answers: {},
    ownValues: [],
  };
}
