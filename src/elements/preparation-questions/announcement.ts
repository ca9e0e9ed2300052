import type { Words } from '../../kit/words.js';
import type { PreparationQuestionsEventChange } from './preparation-questions.events.js';

/** What a screen reader says after a change; nothing while someone types. */
export function announcementOf(words: Words, change: PreparationQuestionsEventChange): string {
  switch (change.type) {
    case 'share':
      return words.plain(change.shared ? 'share.on' : 'share.off');
    case 'company':
      return words.plain(change.who ? `company.chosen.${change.who}` : 'company.cleared');
    case 'finish':
      return words.plain('finished.heading');
    case 'reopen':
      return words.plain('reopened');
    case 'undo':
    case 'reset':
      return words.plain('history.undone');
    case 'redo':
      return words.plain('history.redone');
    case 'answer':
    case 'company-note':
      return '';
  }
}
