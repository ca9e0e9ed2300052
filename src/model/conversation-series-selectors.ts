import { PHASES, type Phase } from './conversation-phases.js';
import { GOAL_LISTS, GOAL_OUTCOMES, type GoalList, type GoalOutcome } from './conversation-series-choices.js';
import type { ConversationSeriesState, SeriesConversation, SeriesGoal } from './conversation-series.js';
import { own } from './json.js';
import { VOICES, type Note, type Voice } from './piece.js';
import { clientFirst } from './voiced-entries.js';

const inOrder = new WeakMap<readonly SeriesConversation[], readonly SeriesConversation[]>();

/**
 * The conversations in the order of time: by date; one without a date comes after the one it was added after.
 * Source: method G-series.
 */
export function conversationsInOrder({
  conversations,
}: Pick<ConversationSeriesState, 'conversations'>): readonly SeriesConversation[] {
  const known = inOrder.get(conversations);
  if (known) return known;
  let date = '';
  const dated = conversations.map((conversation) => {
    date = conversation.date ?? date;
    return { conversation, date };
  });
  const sorted = dated
    .sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)))
    .map(({ conversation }) => conversation);
  inOrder.set(conversations, sorted);
  return sorted;
}

/** A goal as a building block for a report. */
export interface GoalReading {
  /** Id of the conversation in which it was set. */
  readonly conversation: string;
  /** `goals`: for that conversation; `between`: for the time after it. */
  readonly list: GoalList;
  readonly id: string;
  /** Who set it. */
  readonly voice: Voice;
  /** What it is, quoted exactly. */
  readonly label: string;
  readonly outcome?: GoalOutcome;
  readonly learned?: Note;
}

/** Success first, then what is still open last; in each the client's own goals first. */
export function successFirst<T extends SeriesGoal>(goals: readonly T[]): readonly T[] {
  return [...GOAL_OUTCOMES, undefined].flatMap((outcome) =>
    clientFirst(goals.filter((goal) => goal.outcome === outcome)),
  );
}

function readingsOf(conversation: SeriesConversation): readonly GoalReading[] {
  return GOAL_LISTS.flatMap((list) =>
    successFirst(conversation[list]).map(({ id, voice, label, outcome, learned }) => ({
      conversation: conversation.id,
      list,
      id,
      voice,
      label,
      ...(outcome !== undefined && { outcome }),
      ...(learned !== undefined && { learned }),
    })),
  );
}

/**
 * The goals of one conversation, and those for the time after it: success first, the client's own before those of the professional.
 * Source: method G-series.
 * @returns nothing for a conversation that is not there
 */
export function goalsOf(state: ConversationSeriesState, conversation: string): readonly GoalReading[] {
  return state.conversations.filter(({ id }) => id === conversation).flatMap(readingsOf);
}

/** The goals on which nobody looked back yet, in the order of time. */
export function openGoals(state: ConversationSeriesState): readonly GoalReading[] {
  return conversationsInOrder(state)
    .flatMap(readingsOf)
    .filter(({ outcome }) => outcome === undefined);
}

/** What somebody learned from a goal, as a building block for a report. */
export interface LearnedReading {
  readonly goal: GoalReading;
  /** Who learned it. */
  readonly voice: Voice;
  /** What that voice wrote, exactly. */
  readonly text: string;
}

/**
 * What was learned from the goals, in the order of time, per goal the client first, quoted exactly. White space only is left out.
 * Source: method G-series.
 */
export function learnedOf(state: ConversationSeriesState): readonly LearnedReading[] {
  return conversationsInOrder(state)
    .flatMap(readingsOf)
    .flatMap((goal) =>
      VOICES.flatMap((voice) => {
        const words = goal.learned?.[voice];
        return words?.trim() ? [{ goal, voice, text: words }] : [];
      }),
    );
}

/** What this piece reads of a `phase-guide`. */
export interface GuidedConversations {
  readonly conversations: readonly {
    readonly id: string;
    readonly phases: {
      readonly [phase: string]: {
        readonly visited?: boolean | undefined;
        readonly asked?: readonly string[] | undefined;
        readonly notes?: Note | undefined;
      };
    };
  }[];
}

/**
 * The phases that each conversation touched, by its id: visited, with a question that was asked, or with a note. In the order of the method.
 * Source: method G-phases.
 */
export function touchedPhases({ conversations }: GuidedConversations): ReadonlyMap<string, readonly Phase[]> {
  return new Map(
    conversations.map(({ id, phases }) => [
      id,
      PHASES.filter((phase) => {
        const { visited, asked, notes } = own(phases, phase) ?? {};
        return visited === true || (asked?.length ?? 0) > 0 || Boolean(notes?.client || notes?.professional);
      }),
    ]),
  );
}

/** Whether something is written in a conversation: goals, words, or what somebody thinks of them. Who was there and when is not. */
export function isWritten(state: ConversationSeriesState, conversation: SeriesConversation): boolean {
  const { id, goals, between, phoneReason, summary, agree, closed } = conversation;
  return (
    goals.length > 0 ||
    between.length > 0 ||
    [phoneReason, summary, agree].some((part) => part && Object.keys(part).length > 0) ||
    closed === true ||
    state.referrals.some((referral) => referral.conversation === id)
  );
}

/** Whether a conversation can be taken out: it is there, and nothing is written in it. */
export function canRemoveConversation(state: ConversationSeriesState, id: string): boolean {
  const conversation = state.conversations.find((one) => one.id === id);
  return conversation !== undefined && !isWritten(state, conversation);
}
