import {
  CONVERSATION_FORMS,
  GOAL_AGREEMENTS,
  GOAL_LISTS,
  GOAL_OUTCOMES,
  REFERRAL_KINDS,
  type ConversationForm,
  type GoalAgreement,
  type GoalOutcome,
  type ReferralKind,
} from './conversation-series-choices.js';
import { dayShape } from './day.js';
import { QUESTION_ID } from './ids.js';
import { isObject, pointer, type Json, type JsonObject, type Report } from './json.js';
import { noteShape, parsePiece, type Note, type ParseResult, type PieceDefinition } from './piece.js';
import { listOf, oneOf, record, textLike, type Shape } from './shape.js';
import { repairedIds } from './repaired-ids.js';
import { repairedEntries, voicedEntryShape, type VoicedEntry } from './voiced-entries.js';

export * from './conversation-series-actions.js';
export * from './conversation-series-choices.js';
export * from './conversation-series-selectors.js';
export type { Note, ParseResult, Problem, Voice } from './piece.js';
export type { VoicedEntry } from './voiced-entries.js';

/** A goal, in the words of who set it. Either voice can say how it went. */
export interface SeriesGoal extends VoicedEntry {
  /** How it went; nothing where nobody looked back yet. */
  readonly outcome?: GoalOutcome | undefined;
  /** What each voice learned from it. */
  readonly learned?: Note | undefined;
}

/** Whether each voice agrees with the goals that were set. */
export interface GoalAgreements {
  readonly client?: GoalAgreement;
  readonly professional?: GoalAgreement;
}

/** One conversation. Has the same id in `phase-guide`. */
export interface SeriesConversation {
  readonly id: string;
  /** The day: `2026-03-17`. */
  readonly date?: string | undefined;
  readonly form?: ConversationForm | undefined;
  /** Why it was by phone, where somebody wrote that. */
  readonly phoneReason?: Note | undefined;
  /** Who was there, by role: `PRESENT_ROLES`, or roles of a portal. */
  readonly present: readonly string[];
  /** Goals for the conversation itself. */
  readonly goals: readonly SeriesGoal[];
  /** Goals for the time until the next one. */
  readonly between: readonly SeriesGoal[];
  /** What each voice thinks of these goals, looking back. */
  readonly agree?: GoalAgreements | undefined;
  /** What each voice takes along from it, in own words. */
  readonly summary?: Note | undefined;
  /** Both are done with it; it can be opened again. */
  readonly closed?: true | undefined;
}

/** Help of somebody else: in words that name no person. */
export interface Referral extends VoicedEntry {
  /** The conversation in which it came up. */
  readonly conversation?: string | undefined;
  readonly kind?: ReferralKind | undefined;
  /** It was agreed with the client. */
  readonly agreed?: true | undefined;
}

/**
 * Several conversations, with the goals that were set and what was learned: plain JSON, to keep where the portal likes. Free text is in the
 * labels of goals and referrals, and in `learned`, `summary` and `phoneReason` only. Source: method G-series.
 */
export interface ConversationSeriesState {
  readonly kind: 'conversation-series';
  readonly version: 1;
  /** In the order in which they were added; see `conversationsInOrder`. */
  readonly conversations: readonly SeriesConversation[];
  readonly referrals: readonly Referral[];
}

const goalShape = voicedEntryShape<SeriesGoal>({ outcome: oneOf(GOAL_OUTCOMES), learned: noteShape });

const referralShape = voicedEntryShape<Referral>({
  conversation: textLike(QUESTION_ID),
  kind: oneOf(REFERRAL_KINDS),
  agreed: oneOf([true]),
});

const conversationShape: Shape<SeriesConversation> = record<SeriesConversation>(
  {
    id: textLike(QUESTION_ID),
    date: dayShape,
    form: oneOf(CONVERSATION_FORMS),
    phoneReason: noteShape,
    present: listOf(textLike(QUESTION_ID)),
    goals: listOf(goalShape),
    between: listOf(goalShape),
    agree: record<GoalAgreements>({ client: oneOf(GOAL_AGREEMENTS), professional: oneOf(GOAL_AGREEMENTS) }),
    summary: noteShape,
    closed: oneOf([true]),
  },
  { required: ['id'], defaults: () => ({ present: [], goals: [], between: [] }) },
);

/** The shape of the state; `dist/schemas/conversation-series.schema.json` is made from it. */
export const conversationSeriesShape: Shape<ConversationSeriesState> = record<ConversationSeriesState>(
  {
    kind: oneOf(['conversation-series']),
    version: oneOf([1]),
    conversations: listOf(conversationShape),
    referrals: listOf(referralShape),
  },
  { required: ['kind', 'version'], defaults: empty },
);

/** A series without conversations. */
export function empty(): ConversationSeriesState {
  return { kind: 'conversation-series', version: 1, conversations: [], referrals: [] };
}

/** How a `conversation-series` state is read. */
export const conversationSeriesPiece: PieceDefinition<ConversationSeriesState> = {
  kind: 'conversation-series',
  version: 1,
  migrations: [],
  shape: conversationSeriesShape,
  empty,
  repair,
};

/** Reads any input (JSON text or an object). Never throws; bad cells are dropped one by one and reported, unknown keys are kept. */
export function parse(input: unknown): ParseResult<ConversationSeriesState> {
  return parsePiece(conversationSeriesPiece, input);
}

/**
 * All that is about lists is repaired here, where a place in a list is still what it was in the input. Goals and referrals share one set of
 * ids, so that an action can name one by its id alone.
 */
function repair(state: JsonObject, report: Report): void {
  const { conversations, referrals } = state;
  const ids = { taken: new Set<string>(), reserved: idsIn(conversations, referrals) };
  if (Array.isArray(conversations)) repairConversations(conversations, ids, report);
  if (!Array.isArray(referrals)) return;
  reportGoneConversations(referrals, conversations, report);
  state['referrals'] = repairedEntries(referrals, '/referrals', report, { ...ids, shape: referralShape });
}

/** Says which referrals belong to a conversation that is not there, once for each conversation. The link is kept. */
function reportGoneConversations(
  referrals: readonly Json[],
  conversations: Json | undefined,
  report: Report,
): void {
  const told = new Set(listIn(conversations).map((one) => (isObject(one) ? one['id'] : undefined)));
  referrals.forEach((referral, index) => {
    const conversation = isObject(referral) ? referral['conversation'] : undefined;
    if (typeof conversation !== 'string' || !QUESTION_ID.test(conversation) || told.has(conversation)) return;
    told.add(conversation);
    report(pointer(pointer('/referrals', index), 'conversation'), 'unknown-link', conversation);
  });
}

const listIn = (given: Json | undefined): readonly Json[] => (Array.isArray(given) ? given : []);

/** The ids that goals and referrals came with. */
function idsIn(conversations: Json | undefined, referrals: Json | undefined): Set<unknown> {
  const goals = listIn(conversations).flatMap((one) =>
    isObject(one) ? GOAL_LISTS.flatMap((list) => listIn(one[list])) : [],
  );
  return new Set(
    [...goals, ...listIn(referrals)].map((entry) => (isObject(entry) ? entry['id'] : undefined)),
  );
}

/**
 * A conversation without a usable id of its own gets a new one: what was written in it is not lost. What is no conversation stays in its
 * place, for the shape to leave out: places further on are those of the input then.
 */
function repairConversations(
  given: readonly Json[],
  entryIds: { readonly taken: Set<string>; readonly reserved: ReadonlySet<unknown> },
  report: Report,
): void {
  const idOf = repairedIds(given, QUESTION_ID, new Set());
  given.forEach((conversation, index) => {
    if (!isObject(conversation)) return;
    const path = pointer('/conversations', index);
    const { id, present } = conversation;
    conversation['id'] = idOf(id, index, pointer(path, 'id'), report);
    for (const list of GOAL_LISTS) {
      const goals = conversation[list];
      if (Array.isArray(goals))
        conversation[list] = repairedEntries(goals, pointer(path, list), report, {
          ...entryIds,
          shape: goalShape,
        });
    }
    if (Array.isArray(present))
      conversation['present'] = repairedRoles(present, pointer(path, 'present'), report);
  });
}

function repairedRoles(given: readonly unknown[], path: string, report: Report): string[] {
  const roles = new Set<string>();
  given.forEach((role, index) => {
    if (typeof role !== 'string' || !QUESTION_ID.test(role)) report(pointer(path, index), 'bad-value', role);
    else if (roles.has(role)) report(pointer(path, index), 'duplicate', role);
    else roles.add(role);
  });
  return [...roles];
}
