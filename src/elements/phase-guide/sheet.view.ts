import { own } from '../../model/json.js';
import {
  extraQuestionsOfPhase,
  phaseQuestion,
  PHASES,
  questionsOfPhase,
  recordOf,
  type Conversation,
  type Note,
  type Phase,
  type PhaseGuideState,
  type QuestionId,
} from '../../model/phase-guide.js';
import { hasNote, type ConversationNote } from './phase-guide.view.js';

/** One question, as text. */
export interface SheetQuestion {
  readonly id: QuestionId;
  /** The words of the person who added it. */
  readonly label?: string;
  readonly wording: Note | undefined;
  readonly answer: Note | undefined;
  /** The conversations in which it was asked. */
  readonly asked: readonly Conversation[];
}

/** One phase, as text. */
export interface SheetPhase {
  readonly phase: Phase;
  readonly questions: readonly SheetQuestion[];
  readonly notes: readonly ConversationNote[];
}

/** What is written to questions that this version has no words for. */
interface LooseNote {
  readonly id: QuestionId;
  readonly note: Note;
}

/** All of it as text. */
export interface SheetView {
  readonly phases: readonly SheetPhase[];
  readonly loose: readonly LooseNote[];
}

/**
 * All of it as text, of every conversation.
 * @param which `all`: every question, but for those that were put away; `done`: only what something was done with
 */
export function sheetView(
  state: PhaseGuideState,
  hasWords: (id: QuestionId) => boolean,
  which: 'all' | 'done',
  phases: readonly Phase[] = PHASES,
): SheetView {
  const { conversations, hidden, wordings, answers, ownQuestions } = state;
  const away = new Set(hidden);
  const asked = new Map<QuestionId, Conversation[]>();
  for (const conversation of conversations)
    for (const record of Object.values(conversation.phases))
      for (const id of record.asked ?? []) asked.set(id, [...(asked.get(id) ?? []), conversation]);
  const view = (id: QuestionId): SheetQuestion => ({
    id,
    wording: own(wordings, id),
    answer: own(answers, id),
    asked: asked.get(id) ?? [],
  });
  const isDone = ({ wording, answer, asked: when }: SheetQuestion): boolean =>
    hasNote(wording) || hasNote(answer) || when.length > 0;
  const known = new Set(ownQuestions.map(({ id }) => id));
  return {
    phases: phases.map((phase) => ({
      phase,
      questions: [
        ...[...questionsOfPhase(phase), ...extraQuestionsOfPhase(phase)]
          .filter(({ id }) => hasWords(id))
          .map(({ id }) => view(id))
          .filter((question) => isDone(question) || (which === 'all' && !away.has(question.id))),
        ...ownQuestions
          .filter((question) => question.phase === phase)
          .map(({ id, label }) => ({ ...view(id), label })),
      ],
      notes: conversations.flatMap((conversation) => {
        const { notes } = recordOf(conversation, phase);
        return hasNote(notes) ? [{ conversation, note: notes }] : [];
      }),
    })),
    loose: [...Object.entries(wordings), ...Object.entries(answers)]
      .filter(([id, note]) => hasNote(note) && !known.has(id) && !(phaseQuestion(id) && hasWords(id)))
      .map(([id, note]) => ({ id, note })),
  };
}
