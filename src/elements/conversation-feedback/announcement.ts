import type { Words } from '../../kit/words.js';
import type { ConversationFeedbackEventChange } from './conversation-feedback.events.js';

/** What a screen reader says after a change; nothing while someone types. */
export function announcementOf(words: Words, change: ConversationFeedbackEventChange): string {
  switch (change.type) {
    case 'choice': {
      const { question, choice } = change;
      if (choice === null) return words.plain('choice.cleared');
      return words.plain('choice.chosen', { choice: words.plain(`choice.${question}.${choice}`) });
    }
    case 'check-in':
      return `${words.plain(`check-in.${change.choice}`)}. ${words.plain(`check-in.${change.choice}.now`)}`;
    case 'remove-check-in':
      return words.plain('check-in.taken-back');
    case 'share':
      return words.plain(change.shared ? 'sharing.on' : 'sharing.off');
    case 'undo':
    case 'reset':
      return words.plain('history.undone');
    case 'redo':
      return words.plain('history.redone');
    case 'note':
      return '';
  }
}
