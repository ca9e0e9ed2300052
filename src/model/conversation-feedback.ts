import {
  CHECK_IN_CHOICES,
  FEEDBACK_CHOICES,
  isCheckInChoice,
  isFeedbackChoice,
  isFeedbackQuestion,
  isShared,
  knownChoices,
  ofBothVoices,
  type CheckInChoice,
  type FeedbackChoice,
  type FeedbackChoices,
  type FeedbackQuestion,
  type FeedbackQuestionId,
} from './conversation-feedback-selectors.js';
import { QUESTION_ID } from './ids.js';
import { withNote } from './notes.js';
import {
  noteShape,
  parsePiece,
  type Note,
  type ParseResult,
  type PieceDefinition,
  type Voice,
} from './piece.js';
import { byKey, flag, listOf, oneOf, record, type Shape } from './shape.js';
import type { TrajectoryPart } from './trajectory.js';

export * from './conversation-feedback-selectors.js';
export type { Note, ParseResult, Problem, Voice } from './piece.js';

/**
 * How a client looks back on one conversation: plain JSON, to keep where the portal likes. Free text is in `notes` only. What the
 * client filled in is for the client alone, until `shared` says otherwise: see `sharedPart`.
 */
export interface ConversationFeedbackState {
  readonly kind: 'conversation-feedback';
  readonly version: 1;
  /** Per question the choice in words, where the client made one. No choice is above another. */
  readonly choices: FeedbackChoices;
  /** Per question what was written about it. */
  readonly notes: { readonly [questionId: string]: Note };
  /** What the client asked for during the conversation, in order. When is not kept. */
  readonly checkIns: readonly CheckInChoice[];
  /** Whether the client shares all of this with the professional. */
  readonly shared: boolean;
}

/** The shape of the state; `dist/schemas/conversation-feedback.schema.json` is made from it. */
export const conversationFeedbackShape: Shape<ConversationFeedbackState> = record<ConversationFeedbackState>(
  {
    kind: oneOf(['conversation-feedback']),
    version: oneOf([1]),
    choices: record<FeedbackChoices>({
      experience: oneOf(FEEDBACK_CHOICES.experience),
      usefulness: oneOf(FEEDBACK_CHOICES.usefulness),
      seen: oneOf(FEEDBACK_CHOICES.seen),
      'next-time': oneOf(FEEDBACK_CHOICES['next-time']),
    }),
    notes: byKey(noteShape),
    checkIns: listOf(oneOf(CHECK_IN_CHOICES)),
    shared: flag,
  },
  { required: ['kind', 'version'], defaults: empty },
);

/** A state in which nothing is filled in, and nothing is shared. */
export function empty(): ConversationFeedbackState {
  return { kind: 'conversation-feedback', version: 1, choices: {}, notes: {}, checkIns: [], shared: false };
}

/** How a `conversation-feedback` state is read. */
export const conversationFeedbackPiece: PieceDefinition<ConversationFeedbackState> = {
  kind: 'conversation-feedback',
  version: 1,
  migrations: [],
  shape: conversationFeedbackShape,
  empty,
};

/**
 * Reads any input (JSON text or an object). Never throws; bad cells are dropped one by one and reported, unknown keys are kept.
 * Where it cannot be read whether the client shares it, the client does not.
 */
export function parse(input: unknown): ParseResult<ConversationFeedbackState> {
  return parsePiece(conversationFeedbackPiece, input);
}

/**
 * What of this part is for others: when the client shared it all that the client sees of it, else nothing. What this version does not
 * know is no part of that: nobody is shown it, so nobody chose to share it. A part that a later version wrote is kept back, as sharing
 * may mean something else there.
 * @returns a part of its own; the one that was given is left as it is
 */
export function sharedPart(part: TrajectoryPart): TrajectoryPart | undefined {
  const { state, status } = parse(part);
  if (status !== 'ok' || !isShared(state)) return undefined;
  const left: ConversationFeedbackState = {
    ...empty(),
    choices: knownChoices(state),
    notes: ofBothVoices(state),
    checkIns: [...state.checkIns],
    shared: true,
  };
  return { ...left };
}

/** Everything a person can do with it. */
export type ConversationFeedbackAction = Readonly<
  | { type: 'choice'; question: FeedbackQuestion; choice: FeedbackChoice | null }
  | { type: 'note'; question: FeedbackQuestionId; voice: Voice; text: string }
  | { type: 'check-in'; choice: CheckInChoice }
  /** Takes the last check-in back. */
  | { type: 'remove-check-in' }
  | { type: 'share'; shared: boolean }
>;

/** What happened, without any free text: fit for analytics. */
export type ConversationFeedbackChange = Readonly<
  | Exclude<ConversationFeedbackAction, { text: string }>
  | { type: 'note'; question: FeedbackQuestionId; voice: Voice }
>;

/** Tells what an action did, leaving out the words. */
export function describeChange(action: ConversationFeedbackAction): ConversationFeedbackChange {
  if (action.type !== 'note') return action;
  const { type, question, voice } = action;
  return { type, question, voice };
}

/** Applies `action`. Gives back the same object where nothing changes. */
export function reduce(
  state: ConversationFeedbackState,
  action: ConversationFeedbackAction,
): ConversationFeedbackState {
  switch (action.type) {
    case 'choice':
      return withChoice(state, action.question, action.choice ?? undefined);
    case 'note':
      if (!QUESTION_ID.test(action.question)) return state;
      return withNote(state, action.question, action.voice, action.text);
    case 'check-in':
      if (!isCheckInChoice(action.choice)) return state;
      return { ...state, checkIns: [...state.checkIns, action.choice] };
    case 'remove-check-in':
      return state.checkIns.length > 0 ? { ...state, checkIns: state.checkIns.slice(0, -1) } : state;
    case 'share':
      return action.shared === state.shared ? state : { ...state, shared: action.shared };
  }
}

function withChoice(
  state: ConversationFeedbackState,
  question: FeedbackQuestion,
  choice: FeedbackChoice | undefined,
): ConversationFeedbackState {
  if (!isFeedbackQuestion(question) || state.choices[question] === choice) return state;
  if (choice !== undefined && !isFeedbackChoice(question, choice)) return state;
  const { [question]: _before, ...others } = state.choices;
  return { ...state, choices: choice === undefined ? others : { ...others, [question]: choice } };
}
