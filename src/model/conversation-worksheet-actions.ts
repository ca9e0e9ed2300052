import type { Subject, Theme } from './conversation-subjects.js';
import { cellOf, isSubject, isTheme, type QuestionId } from './conversation-worksheet-questions.js';
import type { ConversationWorksheetState } from './conversation-worksheet.js';
import { QUESTION_ID } from './ids.js';
import { own } from './json.js';
import { VOICES, type Note, type Voice } from './piece.js';

/** Everything a person can do with the worksheet. */
export type ConversationWorksheetAction = Readonly<
  | { type: 'asked'; question: QuestionId; asked: boolean }
  | { type: 'note'; subject: Subject; voice: Voice; text: string }
  | { type: 'add-question'; question: QuestionId; label: string; subject: Subject; theme?: Theme }
  | { type: 'rename-question'; question: QuestionId; label: string }
  | { type: 'remove-question'; question: QuestionId }
>;

/** What happened, without any free text: fit for analytics. */
export type ConversationWorksheetChange = Readonly<
  | Exclude<ConversationWorksheetAction, { text: string } | { label: string }>
  | { type: 'note'; subject: Subject; voice: Voice }
  | { type: 'add-question'; question: QuestionId; subject: Subject; theme?: Theme }
  | { type: 'rename-question'; question: QuestionId }
>;

/** Tells what an action did, leaving out the words. */
export function describeChange(action: ConversationWorksheetAction): ConversationWorksheetChange {
  switch (action.type) {
    case 'note': {
      const { type, subject, voice } = action;
      return { type, subject, voice };
    }
    case 'add-question': {
      const { type, question, subject, theme } = action;
      return theme === undefined ? { type, question, subject } : { type, question, subject, theme };
    }
    case 'rename-question':
      return { type: action.type, question: action.question };
    default:
      return action;
  }
}

/** Applies `action`. Gives back the same object where nothing changes. */
export function reduce(
  state: ConversationWorksheetState,
  action: ConversationWorksheetAction,
): ConversationWorksheetState {
  switch (action.type) {
    case 'asked':
      return withAsked(state, action.question, action.asked);
    case 'note':
      return withNote(state, action.subject, action.voice, action.text);
    case 'add-question':
      return withQuestion(state, action.question, action.label.trim(), action.subject, action.theme);
    case 'rename-question':
      return withLabel(state, action.question, action.label.trim());
    case 'remove-question':
      return withoutQuestion(state, action.question);
  }
}

function withAsked(
  state: ConversationWorksheetState,
  id: QuestionId,
  isAsked: boolean,
): ConversationWorksheetState {
  if (state.asked.includes(id) === isAsked || (isAsked && !QUESTION_ID.test(id))) return state;
  return { ...state, asked: isAsked ? [...state.asked, id] : state.asked.filter((other) => other !== id) };
}

function withNote(
  state: ConversationWorksheetState,
  subject: Subject,
  voice: Voice,
  words: string,
): ConversationWorksheetState {
  if (!isSubject(subject) || !VOICES.includes(voice)) return state;
  const { [subject]: _note, ...others } = state.notes;
  const note = own(state.notes, subject) ?? {};
  if ((note[voice] ?? '') === words) return state;
  const { [voice]: _before, ...rest } = note;
  const after: Note = words === '' ? rest : { ...rest, [voice]: words };
  return { ...state, notes: Object.keys(after).length > 0 ? { ...others, [subject]: after } : others };
}

function withQuestion(
  state: ConversationWorksheetState,
  id: QuestionId,
  label: string,
  subject: Subject,
  theme: Theme | undefined,
): ConversationWorksheetState {
  const isTaken = cellOf(id) !== undefined || state.ownQuestions.some((question) => question.id === id);
  if (isTaken || !label || !QUESTION_ID.test(id) || !isSubject(subject)) return state;
  if (theme !== undefined && !isTheme(theme)) return state;
  const question = theme === undefined ? { id, label, subject } : { id, label, subject, theme };
  return { ...state, ownQuestions: [...state.ownQuestions, question] };
}

function withLabel(
  state: ConversationWorksheetState,
  id: QuestionId,
  label: string,
): ConversationWorksheetState {
  const before = state.ownQuestions.find((question) => question.id === id);
  if (!label || !before || before.label === label) return state;
  return {
    ...state,
    ownQuestions: state.ownQuestions.map((question) =>
      question === before ? { ...question, label } : question,
    ),
  };
}

/** Of a question that is gone no mark stays behind. */
function withoutQuestion(state: ConversationWorksheetState, id: QuestionId): ConversationWorksheetState {
  if (state.ownQuestions.every((question) => question.id !== id)) return state;
  return {
    ...withAsked(state, id, false),
    ownQuestions: state.ownQuestions.filter((question) => question.id !== id),
  };
}
