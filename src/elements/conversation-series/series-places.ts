import type { ConversationSeriesChange, ConversationSeriesState } from '../../model/conversation-series.js';
import { findGoal } from './conversation-series.view.js';

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
