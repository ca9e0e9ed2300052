import { reader, record } from '../texts.mjs';
import { VALUE_IDS } from '../states.js';
import { RINGS } from './cards.js';

/** The words of the circles that all three pages show. */
export function readCircleTexts() {
  const circles = reader('circle-model');
  const values = reader('work-values');
  return {
    title: circles('title'),
    intro: [...circles('intro.light'), circles('intro.freedom')],
    progress: circles('progress'),
    places: { ...record(RINGS, (ring) => circles(`ring.${ring}`)), tray: circles('tray') },
    shelf: circles('tray.about'),
    hint: circles('card.hint'),
    values: record(VALUE_IDS, (id) => values(`value.${id}`)),
  };
}
