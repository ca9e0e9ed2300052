import {
  conversationsInOrder,
  type ConversationSeriesChange,
  type ConversationSeriesState,
} from '../../model/conversation-series.js';
import type { VoicedEntry } from '../../model/voiced-entries.js';
import { findGoal } from './conversation-series.view.js';
import type { Fold } from './series-screen.js';

/** The place in which a goal or a referral stands: where it is added, and where the way back stands once it is removed. */
export function placeOf(state: ConversationSeriesState, id: string): string {
  const { conversations, referrals } = state;
  for (const { id: conversation, goals, between } of conversations) {
    if (goals.some((goal) => goal.id === id)) return `goals.${conversation}`;
    if (between.some((goal) => goal.id === id)) return `between.${conversation}`;
  }
  const of = referrals.find((referral) => referral.id === id)?.conversation;
  // One of a conversation that is gone stands with those of none.
  return conversations.some((one) => one.id === of) ? `referrals.${String(of)}` : 'referrals';
}

/** `goals.<id of a conversation>` and the like. */
export function placeParts(place: string): [list: string, conversation: string] {
  const at = place.indexOf('.');
  return [place.slice(0, at), place.slice(at + 1)];
}

/**
 * Where words for a place go: to the open conversation, where that of the place is gone.
 * @param opened the conversation that is open
 */
export function placeThere(
  { conversations }: ConversationSeriesState,
  place: string,
  opened: string | undefined,
): string {
  const [list, conversation] = placeParts(place);
  const isThere = conversations.some(({ id }) => id === conversation);
  return isThere || opened === undefined ? place : `${list}.${opened}`;
}

/** A goal or a referral. */
export function entryIn(state: ConversationSeriesState, id: string): VoicedEntry | undefined {
  return findGoal(state, id)?.goal ?? state.referrals.find((one) => one.id === id);
}

/**
 * The conversation a change was about, where it is there now.
 * @param before the state on the other side of the change
 */
export function conversationOf(
  state: ConversationSeriesState,
  before: ConversationSeriesState,
  change: ConversationSeriesChange | { readonly type: 'reset' },
): string | undefined {
  const about = 'conversation' in change ? change.conversation : conversationOfEntry(state, before, change);
  return state.conversations.some(({ id }) => id === about) ? about : undefined;
}

/**
 * What folds in the open conversation and has in it what a change was about.
 * @param before the state on the other side of the change
 * @param opened the open conversation
 */
export function foldOf(
  state: ConversationSeriesState,
  before: ConversationSeriesState,
  change: ConversationSeriesChange | { readonly type: 'reset' },
  opened: string | undefined,
): Fold | undefined {
  if ('referral' in change) return 'referrals';
  if (change.type === 'summary') return 'closing';
  if (!('goal' in change) || change.type === 'outcome' || change.type === 'learned') return undefined;
  const place = [state, before].map((one) => placeOf(one, change.goal)).find((one) => one !== 'referrals');
  const at = place?.indexOf('.') ?? -1;
  const [list, conversation] = [place?.slice(0, at), place?.slice(at + 1)];
  const order = conversationsInOrder(state).map(({ id }) => id);
  const isNext = order.indexOf(conversation ?? '') === order.indexOf(opened ?? '') + 1;
  return isNext || (conversation === opened && list === 'between') ? 'closing' : undefined;
}

function conversationOfEntry(
  state: ConversationSeriesState,
  before: ConversationSeriesState,
  change: object,
): string | undefined {
  if ('goal' in change) {
    const id = String(change.goal);
    return (findGoal(state, id) ?? findGoal(before, id))?.conversation;
  }
  if (!('referral' in change)) return undefined;
  const { referral: id } = change;
  return [state, before].flatMap(({ referrals }) => referrals).find((referral) => referral.id === id)
    ?.conversation;
}
