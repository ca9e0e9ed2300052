import type { Words } from '../../kit/words.js';
import type { Place } from '../../model/circle-model.js';

/** The id of the text that names a place. */
export function placeTextId(place: Place): string {
  return place === 'tray' ? 'tray' : `ring.${place}`;
}

/** What a place is called, as plain text. */
export function placeWords(words: Words, place: Place): string {
  return words.plain(placeTextId(place));
}
