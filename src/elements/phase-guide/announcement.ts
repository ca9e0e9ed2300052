import type { Words } from '../../kit/words.js';
import { openConversation, ownPhaseQuestion, type PhaseGuideState } from '../../model/phase-guide.js';
import { conversationName } from './guide-drawing.js';
import type { PhaseGuideEventChange } from './phase-guide.events.js';

/** What a screen reader says after a change; nothing while someone types. */
export function announcementOf(words: Words, state: PhaseGuideState, change: PhaseGuideEventChange): string {
  switch (change.type) {
    case 'go':
      return words.plain('path.said', { phase: words.plain(`phase.${change.phase}`) });
    case 'choose': {
      const open = openConversation(state);
      const name = open ? conversationName(words, state.conversations, open) : '';
      return words.plain('conversation.said', { name });
    }
    case 'add-conversation':
      return words.plain('conversation.added');
    case 'remove-conversation':
      return words.plain('conversation.removed');
    case 'asked':
      return words.plain(change.asked ? 'asked.on' : 'asked.off');
    case 'hide':
      return words.plain(change.hidden ? 'hide.on' : 'hide.off');
    case 'add-question':
    case 'rename-question': {
      const label = ownPhaseQuestion(state, change.question)?.label ?? '';
      return words.plain(change.type === 'add-question' ? 'own.added' : 'own.renamed', { label });
    }
    case 'add-value':
    case 'rename-value': {
      const label = state.ownValues.find(({ id }) => id === change.value)?.label ?? '';
      return words.plain(change.type === 'add-value' ? 'value.added' : 'own.renamed', { label });
    }
    case 'undo':
    case 'reset':
      return words.plain('history.undone');
    case 'redo':
      return words.plain('history.redone');
    case 'note':
    case 'wording':
    case 'answer':
    case 'date':
    case 'remove-question':
    case 'remove-value':
      return '';
  }
}
