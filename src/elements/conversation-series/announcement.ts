import type { Words } from '../../kit/words.js';
import { conversationsInOrder, type ConversationSeriesState } from '../../model/conversation-series.js';
import type { ConversationSeriesEventChange } from './conversation-series.events.js';
import { dayIn, nameOf } from './series-drawing.js';

/** What a screen reader says after a change; nothing while someone types. */
export function announcementOf(
  words: Words,
  state: ConversationSeriesState,
  change: ConversationSeriesEventChange,
): string {
  switch (change.type) {
    case 'add-conversation':
      return words.plain('conversation.added', { name: conversationName(words, state, change.conversation) });
    case 'date':
      return change.date === undefined
        ? words.plain('date.off')
        : words.plain('date.on', { date: dayIn(words, change.date) });
    case 'form':
      return chosen(words, change.form && words.plain(`form.${change.form}`));
    case 'present': {
      const id = words.has(`role.${change.role}`) ? `role.${change.role}` : 'role.other';
      return words.plain(change.present ? 'present.on' : 'present.off', { role: words.plain(id) });
    }
    case 'agree':
      return chosen(words, change.agree && words.plain(`agree.${change.agree}`));
    case 'referral-kind':
      return chosen(words, change.kind && words.plain(`kind.${change.kind}`));
    case 'outcome':
      return change.outcome === undefined
        ? words.plain('choice.off')
        : words.plain('outcome.on', { outcome: words.plain(`outcome.${change.outcome}`) });
    case 'agreed':
      return words.plain(change.agreed ? 'agreed.on' : 'agreed.off');
    case 'close':
      return words.plain(change.closed ? 'closed.on' : 'closed.off');
    case 'add-goal':
      return words.plain('goal.added');
    case 'rename-goal':
      return words.plain('goal.renamed');
    case 'add-referral':
      return words.plain('referral.added');
    case 'rename-referral':
      return words.plain('referral.renamed');
    case 'undo':
    case 'reset':
      return words.plain('history.undone');
    case 'redo':
      return words.plain('history.redone');
    // What is removed is told with the way back.
    case 'remove-conversation':
    case 'remove-goal':
    case 'remove-referral':
    case 'phone-reason':
    case 'summary':
    case 'learned':
      return '';
  }
}

function chosen(words: Words, choice: string | undefined): string {
  return choice === undefined ? words.plain('choice.off') : words.plain('choice.on', { choice });
}

/** What a conversation is called. */
export function conversationName(words: Words, state: ConversationSeriesState, id: string): string {
  const order = conversationsInOrder(state);
  const at = order.findIndex((one) => one.id === id);
  return nameOf(words, order[at] ?? {}, at + 1);
}
