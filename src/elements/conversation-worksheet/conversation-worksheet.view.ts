import {
  questionIds,
  SUBJECTS,
  THEMES,
  type ConversationWorksheetState,
  type Note,
  type OwnQuestion,
  type QuestionId,
  type Subject,
  type Theme,
  type Voice,
} from '../../model/conversation-worksheet.js';
import { own } from '../../model/json.js';

/** What is chosen to look at; nothing is all. */
export interface Filter {
  readonly subject?: Subject | undefined;
  readonly theme?: Theme | undefined;
}

/** One question. */
export interface QuestionView {
  readonly id: QuestionId;
  /** The person's own words; those of the kit have none: they are named by the content packs. */
  readonly label?: string;
  /** Who added it. */
  readonly voice?: Voice | undefined;
  readonly asked: boolean;
}

/** The questions of one theme, or those that go with none. */
export interface GroupView {
  readonly theme: Theme | undefined;
  readonly questions: readonly QuestionView[];
}

/** The room of one subject: its questions, and its notes. */
export interface RoomView {
  readonly subject: Subject;
  readonly groups: readonly GroupView[];
  readonly note: Note | undefined;
}

/**
 * The rooms to draw.
 * @param hasWords whether the content packs have words for a question
 * @param themes those with a name; a person's own questions with another stand by themselves
 */
export function roomViews(
  state: ConversationWorksheetState,
  hasWords: (id: QuestionId) => boolean,
  filter: Filter = {},
  themes: readonly Theme[] = THEMES,
): readonly RoomView[] {
  const asked = new Set(state.asked);
  const placeOf = (theme: Theme | undefined): Theme | undefined => themes.find((one) => one === theme);
  return SUBJECTS.filter((subject) => filter.subject === undefined || filter.subject === subject).map(
    (subject) => ({
      subject,
      note: own(state.notes, subject),
      groups: [...themes, undefined].flatMap((theme) => {
        if (filter.theme !== undefined && filter.theme !== theme) return [];
        const ids = theme === undefined ? [] : questionIds({ subject, theme }).filter(hasWords);
        const owned = state.ownQuestions.filter(
          (one) => one.subject === subject && placeOf(one.theme) === theme,
        );
        const questions = [
          ...ids.map((id) => ({ id, asked: asked.has(id) })),
          ...owned.map(({ id, label, voice }) => ({ id, label, voice, asked: asked.has(id) })),
        ];
        return questions.length > 0 ? [{ theme, questions }] : [];
      }),
    }),
  );
}

/** How many questions stand in some rooms. */
export function countOf(rooms: readonly RoomView[]): number {
  return rooms.flatMap(({ groups }) => groups).reduce((sum, { questions }) => sum + questions.length, 0);
}

/** How many questions were asked that this worksheet has no words for: of another portal, or another version. */
export function askedElsewhere(
  state: ConversationWorksheetState,
  hasWords: (id: QuestionId) => boolean,
): number {
  return state.asked.filter((id) => !hasWords(id) && !ownQuestion(state, id)).length;
}

/** A question that a person added. */
export function ownQuestion(state: ConversationWorksheetState, id: QuestionId): OwnQuestion | undefined {
  return state.ownQuestions.find((question) => question.id === id);
}

/** Whether there are words of anybody in a note. */
export function hasNote(note: Note | undefined): boolean {
  return Boolean(note?.client || note?.professional);
}

/** Whether anything at all was filled in. */
export function isFilledIn({ asked, ownQuestions, notes }: ConversationWorksheetState): boolean {
  return asked.length > 0 || ownQuestions.length > 0 || Object.values(notes).some(hasNote);
}

/** What part of the worksheet a JSON Pointer is about: a subject, its own questions, or what was asked. */
export function placeOfPointer(path: string): Subject | 'own' | 'asked' | undefined {
  const [, part, key] = path.split('/');
  if (part === 'ownQuestions') return 'own';
  if (part === 'asked') return 'asked';
  return part === 'notes' ? SUBJECTS.find((subject) => subject === key) : undefined;
}
