import type { ConversationFeedbackState } from './conversation-feedback.js';
import { own } from './json.js';
import { VOICES, type Note } from './piece.js';

/**
 * The questions to look back on a conversation with. The ids are public: answers are kept under them, and content packs hold the words.
 * Source: method K-use (evaluate the conversation together) and G-phases `closing` (was this useful, what made it useful).
 */
export const FEEDBACK_QUESTIONS = ['experience', 'usefulness', 'seen', 'next-time'] as const;
/**
 * `experience`: how was it for you · `usefulness`: was it useful, and what made it so · `seen`: did you feel seen and heard ·
 * `next-time`: what would you like otherwise.
 */
export type FeedbackQuestion = (typeof FEEDBACK_QUESTIONS)[number];
/** The id of a question: one of the kit's, or one that another version or a portal asks. */
export type FeedbackQuestionId = FeedbackQuestion | (string & {});

/** The choices in words to each question, in the order in which they are drawn. No order of worth: nobody is graded. */
export const FEEDBACK_CHOICES = {
  experience: ['at-ease', 'tense', 'both'],
  usefulness: ['helps-on', 'a-little', 'not-yet'],
  seen: ['seen', 'at-times', 'not-yet'],
  'next-time': ['same-again', 'otherwise', 'not-sure'],
} as const satisfies { [question in FeedbackQuestion]: readonly string[] };
/** The id of a choice. */
export type FeedbackChoice = (typeof FEEDBACK_CHOICES)[FeedbackQuestion][number];
/** Per question the choice that was made. */
export type FeedbackChoices = { readonly [question in FeedbackQuestion]?: FeedbackChoice };

/** What a client can ask for in one step, at any moment of the conversation. */
export const CHECK_IN_CHOICES = ['pause', 'continue', 'different'] as const;
/** `pause`: stop for a while · `continue`: go on like this · `different`: do it otherwise. */
export type CheckInChoice = (typeof CHECK_IN_CHOICES)[number];

/** Whether `id` is one of the kit's questions. */
export function isFeedbackQuestion(id: string): id is FeedbackQuestion {
  return (FEEDBACK_QUESTIONS as readonly string[]).includes(id);
}

/** Whether `choice` is one of those to `question`. */
export function isFeedbackChoice(question: FeedbackQuestion, choice: string): choice is FeedbackChoice {
  return (FEEDBACK_CHOICES[question] as readonly string[]).includes(choice);
}

/** Whether `id` is something a client can ask for. */
export function isCheckInChoice(id: string): id is CheckInChoice {
  return (CHECK_IN_CHOICES as readonly string[]).includes(id);
}

/** Whether the client shares what is filled in. Anything but a clear yes is no. */
export function isShared({ shared }: Pick<ConversationFeedbackState, 'shared'>): boolean {
  return (shared as unknown) === true;
}

/** What a client looked back on, fit for a report: nothing that was not shared. */
export interface SharedFeedback {
  /** The questions about which something was chosen or written, in the order in which they are asked; those of others last. */
  readonly answers: readonly FeedbackAnswer[];
  /** What the client asked for during the conversation, in order. */
  readonly checkIns: readonly CheckInChoice[];
}

/** What there is about one question. */
export interface FeedbackAnswer {
  readonly question: FeedbackQuestionId;
  readonly choice?: FeedbackChoice;
  /** The words of client and professional, exactly as written. */
  readonly note?: Note;
}

/** The ids of the questions about which something is written that the kit does not ask, in the order of the state. */
export function otherQuestions({ notes }: Pick<ConversationFeedbackState, 'notes'>): string[] {
  return Object.keys(notes).filter((id) => !isFeedbackQuestion(id));
}

/** The choices to the kit's questions. */
export function knownChoices({ choices }: Pick<ConversationFeedbackState, 'choices'>): FeedbackChoices {
  return Object.fromEntries(
    FEEDBACK_QUESTIONS.filter((question) => choices[question] !== undefined).map((question) => [
      question,
      choices[question],
    ]),
  );
}

/** What client and professional wrote, by question. What else stands in a note is shown to nobody. */
export function ofBothVoices({ notes }: Pick<ConversationFeedbackState, 'notes'>): {
  [questionId: string]: Note;
} {
  const written = Object.entries(notes).map(([question, note]) => {
    const voices = VOICES.filter((voice) => note[voice] !== undefined);
    return [question, Object.fromEntries(voices.map((voice) => [voice, note[voice]]))] as const;
  });
  return Object.fromEntries(written.filter(([, note]) => Object.keys(note).length > 0));
}

/** For a report or the file: what the client shared, or nothing at all. */
export function feedbackForReport(state: ConversationFeedbackState): SharedFeedback | undefined {
  if (!isShared(state)) return undefined;
  const { choices, checkIns } = state;
  const notes = ofBothVoices(state);
  const answers = [...FEEDBACK_QUESTIONS, ...otherQuestions(state)].flatMap((question): FeedbackAnswer[] => {
    const choice = isFeedbackQuestion(question) ? choices[question] : undefined;
    const note = own(notes, question);
    if (choice === undefined && !note) return [];
    return [{ question, ...(choice !== undefined && { choice }), ...(note && { note }) }];
  });
  return { answers, checkIns };
}

/** What the client found of the use of the conversation, for a report or a next conversation; nothing where it was not shared. */
export function usefulnessOf(state: ConversationFeedbackState): FeedbackAnswer | undefined {
  return feedbackForReport(state)?.answers.find(({ question }) => question === 'usefulness');
}
