import type { Words } from '../../kit/words.js';
import type { ConversationWorksheetState } from '../../model/conversation-worksheet.js';
import type { ConversationWorksheetEventChange } from './conversation-worksheet.events.js';
import { ownQuestion } from './conversation-worksheet.view.js';

/** What a screen reader says after a change; nothing while someone types. */
export function announcementOf(
  words: Words,
  state: ConversationWorksheetState,
  change: ConversationWorksheetEventChange,
): string {
  switch (change.type) {
    case 'asked':
      return words.plain(change.asked ? 'asked.on' : 'asked.off');
    case 'add-question':
    case 'rename-question': {
      const label = ownQuestion(state, change.question)?.label ?? '';
      return words.plain(change.type === 'add-question' ? 'own.added' : 'own.renamed', { label });
    }
    case 'undo':
    case 'reset':
      return words.plain('history.undone');
    case 'redo':
      return words.plain('history.redone');
    case 'note':
    case 'remove-question':
      return '';
  }
}
