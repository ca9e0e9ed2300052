import { isSubject, isTheme, type Subject, type Theme } from './conversation-subjects.js';
import { cellOf, type QuestionId } from './conversation-worksheet-questions.js';
import type { ConversationWorksheetState, OwnQuestion } from './conversation-worksheet.js';
import { QUESTION_ID } from './ids.js';
import { withNote } from './notes.js';
import { VOICES, type Voice } from './piece.js';

/** Everything a person can do with the worksheet. */
export type ConversationWorksheetAction = Readonly<
  | { type: 'asked'; question: QuestionId; asked: boolean }
  | { type: 'note'; subject: Subject; voice: Voice; text: string }
  | {
      type: 'add-question';
      question: QuestionId;
      label: string;
      subject: Subject;
      theme?: Theme;
      voice: Voice;
    }
  /** Changing and removing is for who added a question; where that is not known, for both. */
  | { type: 'rename-question'; question: QuestionId; label: string; voice: Voice }
  | { type: 'remove-question'; question: QuestionId; voice: Voice }
>;

/** What happened, without any free text: fit for analytics. */
export type ConversationWorksheetChange = Readonly<
  | Exclude<ConversationWorksheetAction, { text: string } | { label: string }>
  | { type: 'note'; subject: Subject; voice: Voice }
  | { type: 'add-question'; question: QuestionId; subject: Subject; theme?: Theme; voice: Voice }
  | { type: 'rename-question'; question: QuestionId; voice: Voice }
>;

/** Tells what an action did, leaving out the words. */
export function describeChange(action: ConversationWorksheetAction): ConversationWorksheetChange {
  switch (action.type) {
    case 'note': {
      const { type, subject, voice } = action;
      return { type, subject, voice };
    }
    case 'add-question':
    case 'rename-question': {
      const { label: _words, ...rest } = action;
      return rest;
    }
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
      return isSubject(action.subject) ? withNote(state, action.subject, action.voice, action.text) : state;
    case 'add-question':
      return withQuestion(state, {
        id: action.question,
        label: action.label.trim(),
        subject: action.subject,
        ...(action.theme !== undefined && { theme: action.theme }),
        voice: action.voice,
      });
    case 'rename-question':
      return withLabel(state, action.question, action.label.trim(), action.voice);
    case 'remove-question':
      return withoutQuestion(state, action.question, action.voice);
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

function withQuestion(
  state: ConversationWorksheetState,
  question: OwnQuestion & { readonly voice: Voice },
): ConversationWorksheetState {
  const { id, label, subject, theme, voice } = question;
  const isTaken = cellOf(id) !== undefined || state.ownQuestions.some((other) => other.id === id);
  if (isTaken || !label || !QUESTION_ID.test(id) || !isSubject(subject) || !VOICES.includes(voice))
    return state;
  if (theme !== undefined && !isTheme(theme)) return state;
  return { ...state, ownQuestions: [...state.ownQuestions, question] };
}

/** Whether a voice can change and remove a question: one it added itself, or one of which it is not known who did. */
export function canChangeQuestion({ voice: owner }: Pick<OwnQuestion, 'voice'>, voice: Voice): boolean {
  return owner === undefined || owner === voice;
}

function withLabel(
  state: ConversationWorksheetState,
  id: QuestionId,
  label: string,
  voice: Voice,
): ConversationWorksheetState {
  const before = state.ownQuestions.find((question) => question.id === id);
  if (!label || !before || before.label === label || !canChangeQuestion(before, voice)) return state;
  return {
    ...state,
    ownQuestions: state.ownQuestions.map((question) =>
      question === before ? { ...question, label } : question,
    ),
  };
}

/** Of a question that is gone no mark stays behind. */
function withoutQuestion(
  state: ConversationWorksheetState,
  id: QuestionId,
  voice: Voice,
): ConversationWorksheetState {
  const before = state.ownQuestions.find((question) => question.id === id);
  if (!before || !canChangeQuestion(before, voice)) return state;
  return {
    ...withAsked(state, id, false),
    ownQuestions: state.ownQuestions.filter((question) => question.id !== id),
  };
}
