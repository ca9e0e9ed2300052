import type { Words } from '../../kit/words.js';
import { factorPlaceOf, type ConversionMapState } from '../../model/conversion-map.js';
import type { ValueId } from '../../model/work-values.js';
import type { ConversionMapEventChange } from './conversion-map.events.js';
import { entryOf } from './conversion-map.view.js';

/**
 * What a screen reader says after a change; nothing while someone types.
 * @param valueName the name of a value, as it is called now
 */
export function announcementOf(
  words: Words,
  state: ConversionMapState,
  change: ConversionMapEventChange,
  valueName: (value: ValueId) => string,
): string {
  switch (change.type) {
    case 'choose':
      return words.plain(change.chosen ? 'chosen.on' : 'chosen.off', { value: valueName(change.value) });
    case 'add-resource':
      return words.plain('added', { label: labelOf(state, change.resource) });
    case 'add-factor':
      return words.plain('added', { label: labelOf(state, change.factor) });
    case 'rename-entry':
      return words.plain('renamed', { label: labelOf(state, change.entry) });
    case 'place':
      return made(words, words.plain(`place.${factorPlaceOf(change)}`));
    case 'sort':
      return made(words, words.plain(change.sort === null ? 'choice.none' : `sort.${change.sort}`));
    case 'context':
      return made(words, words.plain(change.context === null ? 'choice.none' : `context.${change.context}`));
    case 'make-step':
      return words.plain('step.made');
    case 'take-back-step':
      return words.plain('step.taken-back');
    case 'undo':
    case 'reset':
      return words.plain('history.undone');
    case 'redo':
      return words.plain('history.redone');
    case 'idea':
    case 'remove-entry':
      return '';
  }
}

function made(words: Words, choice: string): string {
  return words.plain('choice.made', { choice });
}

function labelOf(state: ConversionMapState, id: string): string {
  return entryOf(state, id)?.label ?? '';
}
