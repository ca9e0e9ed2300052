import type { Phase } from '../../model/conversation-phases.js';
import {
  canRemoveConversation,
  isWritten,
  type ConversationSeriesState,
  type Note,
  type Referral,
  type SeriesConversation,
  type SeriesGoal,
} from '../../model/conversation-series.js';

/** One conversation on the line through time. */
export interface StopView {
  readonly conversation: SeriesConversation;
  /** Its place on the line, from 1. */
  readonly number: number;
  /** The phases it touched. */
  readonly phases: readonly Phase[];
  /** Help of others that came up in it. */
  readonly referrals: readonly Referral[];
  readonly previous: SeriesConversation | undefined;
  readonly next: SeriesConversation | undefined;
  /** Nothing is written in it: it can be taken out. */
  readonly canRemove: boolean;
}

/** All there is to draw. */
export interface SeriesView {
  readonly stops: readonly StopView[];
  /** Help of others that goes with no conversation that is there. */
  readonly loose: readonly Referral[];
}

const NO_PHASES: readonly Phase[] = [];

/**
 * The line to draw.
 * @param order the conversations in the order in which they are shown
 * @param touched the phases each conversation touched, by its id
 */
export function viewOf(
  state: ConversationSeriesState,
  order: readonly SeriesConversation[],
  touched: ReadonlyMap<string, readonly Phase[]>,
): SeriesView {
  const referrals = new Map<string | undefined, Referral[]>(order.map(({ id }) => [id, []]));
  const loose: Referral[] = [];
  for (const referral of state.referrals) (referrals.get(referral.conversation) ?? loose).push(referral);
  const stops = order.map((conversation, at): StopView => {
    const { id } = conversation;
    const phases = touched.get(id) ?? NO_PHASES;
    return {
      conversation,
      number: at + 1,
      phases,
      referrals: referrals.get(id) ?? [],
      previous: order[at - 1],
      next: order[at + 1],
      canRemove: phases.length === 0 && canRemoveConversation(state, id),
    };
  });
  return { stops, loose };
}

/**
 * The conversation people are in: the one the guide is at; else the last in which something is written and that is not closed; else the
 * first that is not closed; else the last.
 * @param guided the conversation that is open in the guide
 */
export function currentConversation(
  state: ConversationSeriesState,
  order: readonly SeriesConversation[],
  guided?: string,
): string | undefined {
  const inGuide = order.find(({ id }) => id === guided);
  const open = order.filter(({ closed }) => closed !== true);
  const current = inGuide ?? open.findLast((one) => isWritten(state, one)) ?? open[0] ?? order.at(-1);
  return current?.id;
}

/** A goal, and where it stands. */
export function findGoal(
  { conversations }: ConversationSeriesState,
  id: string,
): { readonly goal: SeriesGoal; readonly conversation: string } | undefined {
  for (const { id: conversation, goals, between } of conversations) {
    const goal = goals.find((one) => one.id === id) ?? between.find((one) => one.id === id);
    if (goal) return { goal, conversation };
  }
  return undefined;
}

/** Whether there are words of anybody in a note. */
export function hasNote(note: Note | undefined): boolean {
  return Boolean(note?.client || note?.professional);
}

/** Whether anything at all was filled in. */
export function isFilledIn({ conversations, referrals }: ConversationSeriesState): boolean {
  return conversations.length > 0 || referrals.length > 0;
}

/** What a JSON Pointer is about. */
export function placeOfPointer(path: string): 'conversations' | 'goals' | 'referrals' | undefined {
  const [, part, , key] = path.split('/');
  if (part === 'referrals') return part;
  if (part !== 'conversations') return undefined;
  return key === 'goals' || key === 'between' ? 'goals' : part;
}
