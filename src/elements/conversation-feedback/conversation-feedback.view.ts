import { own } from '../../model/json.js';
import {
  FEEDBACK_CHOICES,
  FEEDBACK_QUESTIONS,
  isShared,
  otherQuestions,
  type CheckInChoice,
  type ConversationFeedbackState,
  type FeedbackChoice,
  type FeedbackQuestion,
  type FeedbackQuestionId,
} from '../../model/conversation-feedback.js';
import type { Note, Voice } from '../../model/piece.js';

/** `check-in`: only the three buttons, beside another piece · `closing`: only the questions · `both`. */
export type FeedbackMode = 'both' | 'check-in' | 'closing';

/** One question, as far as the reader may see it. */
export interface QuestionView {
  readonly id: FeedbackQuestion;
  readonly choice: FeedbackChoice | undefined;
  readonly note: Note | undefined;
  /** The choices there are words for, and so can be made. */
  readonly offered: readonly FeedbackChoice[];
  /** Whether there is anything to read. */
  readonly isAnswered: boolean;
}

/** What there is to draw for one reader. Nothing in it that this reader may not see. */
export interface ConversationFeedbackView {
  readonly reader: Voice;
  readonly shared: boolean;
  /** Whether this version knows what sharing means in it. */
  readonly isKnown: boolean;
  /** Whether it is the client's, and kept from this reader. */
  readonly isKept: boolean;
  readonly questions: readonly QuestionView[];
  /** What was written about questions that the kit does not ask. */
  readonly others: readonly Note[];
  readonly checkIns: readonly CheckInChoice[];
  readonly isEmpty: boolean;
}

/** What else decides what is drawn. */
export interface ViewOptions {
  /** Whether this version knows what sharing means in it; a later version may have meant something else. */
  readonly isKnown?: boolean;
  /** Whether there are words for an id: a portal may hide them. */
  readonly has?: (id: string) => boolean;
}

/**
 * From state to what is drawn. What a portal has no words for is not asked; what was filled in before is shown.
 * @param reader what the client did not share is for the client alone
 */
export function viewOf(
  state: ConversationFeedbackState,
  reader: Voice = 'client',
  { isKnown = true, has = () => true }: ViewOptions = {},
): ConversationFeedbackView {
  const { choices, notes, checkIns } = state;
  const shared = isShared(state);
  const isKept = reader === 'professional' && !(shared && isKnown);
  const noteOf = (id: string): Note | undefined => {
    const note = own(notes, id);
    return isKept ? withoutClient(note) : note;
  };
  const questions = FEEDBACK_QUESTIONS.map((id): QuestionView => {
    const [choice, note] = [isKept ? undefined : choices[id], noteOf(id)];
    const offered = FEEDBACK_CHOICES[id].filter((one) => !isKept && has(`choice.${id}.${one}`));
    return { id, choice, note, offered, isAnswered: choice !== undefined || isWritten(note) };
  }).filter(({ id, isAnswered }) => isAnswered || isAsked(id, reader, has));
  const others = otherQuestions(state)
    .map(noteOf)
    .filter((note): note is Note => isWritten(note));
  const asked = isKept ? [] : checkIns.filter((choice) => has(`check-in.${choice}`));
  const isEmpty =
    others.length === 0 && asked.length === 0 && !questions.some(({ isAnswered }) => isAnswered);
  return { reader, shared, isKnown, isKept, questions, others, checkIns: asked, isEmpty };
}

/** Whether there are words to ask a question in: a portal that hides those for the client does not ask the professional either. */
function isAsked(id: FeedbackQuestion, reader: Voice, has: (id: string) => boolean): boolean {
  return has(`question.${id}`) && (reader === 'client' || has(`of-client.${id}`));
}

/** What the professional wrote. */
function withoutClient(note: Note | undefined): Note | undefined {
  return note?.professional === undefined ? undefined : { professional: note.professional };
}

function isWritten(note: Note | undefined): boolean {
  return Boolean(note?.client) || Boolean(note?.professional);
}

/** Whether anything at all was filled in. */
export function isFilledIn(state: ConversationFeedbackState): boolean {
  return !viewOf(state).isEmpty;
}

/** The check-in that was just made, while it is still the last. */
export function checkInNow(
  made: readonly CheckInChoice[] | undefined,
  { checkIns }: ConversationFeedbackState,
): CheckInChoice | undefined {
  const isLast = made?.length === checkIns.length && made.at(-1) === checkIns.at(-1);
  return isLast ? checkIns.at(-1) : undefined;
}

/** A word that is no mode is both. */
export function modeOf(word: string): FeedbackMode {
  return word === 'check-in' || word === 'closing' ? word : 'both';
}

/** The question that a JSON Pointer to its choice or its words is about. */
export function questionOfPointer(path: string): FeedbackQuestion | undefined {
  const [, part, id] = path.split('/');
  return part === 'choices' || part === 'notes'
    ? FEEDBACK_QUESTIONS.find((question) => question === id)
    : undefined;
}

/** The names of the fields of a question. */
export const choiceField = (id: FeedbackQuestion): string => `${id}.choice`;
/** See `choiceField`. */
export const noteField = (id: FeedbackQuestion): string => `${id}.note`;

/** The question and the choice that a radio button stands for. */
export function choiceOfField(
  name: string,
  value: string,
): { question: FeedbackQuestion; choice: FeedbackChoice } | undefined {
  const question = FEEDBACK_QUESTIONS.find((id) => choiceField(id) === name);
  const choices: readonly FeedbackChoice[] = question ? FEEDBACK_CHOICES[question] : [];
  const choice = choices.find((id) => id === value);
  return question && choice ? { question, choice } : undefined;
}

/** The question that a text field is about. */
export function questionOfField(name: string): FeedbackQuestionId | undefined {
  return FEEDBACK_QUESTIONS.find((id) => noteField(id) === name);
}
