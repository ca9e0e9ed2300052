import type { Words } from '../../kit/words.js';
import { labelOf, type CircleModelState } from '../../model/circle-model.js';
import { plainNameOf } from './card.template.js';
import type { CircleModelEventChange } from './circle-model.events.js';
import { MEETING } from './circle-model.view.js';

/** What a screen reader says after a change; nothing while someone types. */
export function announcementOf(
  words: Words,
  state: CircleModelState,
  change: CircleModelEventChange,
): string {
  const nameOf = (id: string): string => plainNameOf(words, { id, label: labelOf(state, id) });
  switch (change.type) {
    case 'move': {
      const moved = words.plain(`moved.${change.to}`, { name: nameOf(change.card) });
      return change.to === MEETING.ring ? `${moved} ${words.plain('met.inner')}` : moved;
    }
    case 'most-important':
      return change.card === null
        ? words.plain('most-important.off')
        : words.plain('most-important.on', { name: nameOf(change.card) });
    case 'add-card':
    case 'rename-card': {
      const label = labelOf(state, change.card) ?? '';
      return words.plain(change.type === 'add-card' ? 'own.added' : 'own.renamed', { label });
    }
    case 'period':
      return words.plain(change.period ? `period.chosen.${change.period}` : 'period.none');
    case 'undo':
    case 'reset':
      return words.plain('history.undone');
    case 'redo':
      return words.plain('history.redone');
    case 'note':
    case 'remove-card':
    case 'place':
      return '';
  }
}
