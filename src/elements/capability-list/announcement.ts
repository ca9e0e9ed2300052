import { answerTextId } from '../../content/capability-list.js';
import type { Words } from '../../kit/words.js';
import type { CapabilityListState } from '../../model/capability-list.js';
import type { CapabilityListEventChange } from './capability-list.events.js';

/** What a screen reader says after a change; nothing while someone types. */
export function announcementOf(
  words: Words,
  state: CapabilityListState,
  change: CapabilityListEventChange,
): string {
  switch (change.type) {
    case 'answer': {
      if (change.answer === null) return words.plain('answer.cleared');
      const id = answerTextId(change.question, change.answer);
      return `${words.plain(`question.${change.question}.short`)}: ${words.plain(id)}`;
    }
    case 'discuss':
      return words.plain(change.discuss ? 'discuss.on' : 'discuss.off');
    case 'situation':
      return words.plain(change.situation ? `situation.chosen.${change.situation}` : 'answer.cleared');
    case 'add-value':
    case 'rename-value': {
      const label = state.ownValues.find(({ id }) => id === change.value)?.label ?? '';
      return words.plain(change.type === 'add-value' ? 'own.added' : 'own.renamed', { label });
    }
    case 'finish':
      return words.plain('finished.heading');
    case 'reopen':
      return words.plain('reopened');
    case 'undo':
    case 'reset':
      return words.plain('history.undone');
    case 'redo':
      return words.plain('history.redone');
    case 'note':
    case 'remove-value':
      return '';
  }
}
