import type { Words } from '../../kit/words.js';
import type { ConversationCompassEventChange } from './conversation-compass.events.js';
import { plainNameOf } from './subject-names.js';

/** What a screen reader says after a change; nothing while someone types. */
export function announcementOf(words: Words, change: ConversationCompassEventChange): string {
  switch (change.type) {
    case 'start':
      return words.plain('start.chosen', { subject: plainNameOf(words, change.subject) });
    case 'talk':
      return words.plain(change.talked ? 'talked.on' : 'talked.off', {
        subject: plainNameOf(words, change.subject),
      });
    case 'theme':
      return words.plain(change.talked ? 'theme.on' : 'theme.off', {
        theme: words.plain(`theme.${change.theme}`),
        subject: plainNameOf(words, change.subject),
      });
    case 'close':
      return words.plain('closed');
    case 'reopen':
      return words.plain('reopened');
    case 'undo':
    case 'reset':
      return words.plain('history.undone');
    case 'redo':
      return words.plain('history.redone');
    case 'note':
      return '';
  }
}
