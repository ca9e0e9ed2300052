/** The cards on the table, for the pages and for who measures them. */
import { VALUE_IDS } from '../states.js';

export const RINGS = ['inner', 'middle', 'outer'];
export const PLACES = [...RINGS, 'tray'];

const OWN_WORDS = [
  'Op tijd thuis voor de kinderen',
  'Werken in de buitenlucht',
  'Rust op de werkvloer',
  'Zelf mijn dag indelen',
  'Met mijn handen werken',
  'Samen lunchen',
  'Dicht bij huis werken',
  'Een vaste begeleider',
];

/** The seven values and then the client's own cards. @param {number} count */
const cardsOf = (count) =>
  Array.from({ length: count }, (_, at) => {
    const id = VALUE_IDS[at];
    const words = OWN_WORDS[at % OWN_WORDS.length];
    return id === undefined ? { id: `own-${at + 1}`, label: `${words} ${at + 1}` } : { id };
  });

/** Spread over the rings and the tray: two in every seven in each ring, one on the tray. @param {number} count */
export function stateOf(count) {
  const cards = cardsOf(count);
  const lies = (/** @type {number} */ place) => (/** @type {unknown} */ _, /** @type {number} */ at) =>
    Math.floor((at % 7) / 2) === place;
  const ids = (/** @type {number} */ place) => cards.filter(lies(place)).map(({ id }) => id);
  return {
    kind: 'circle-model',
    version: 1,
    topic: 'values',
    cards,
    rings: { inner: ids(0), middle: ids(1), outer: ids(2) },
    mostImportant: {},
    notes: {},
  };
}

/** Where a card lies. @param {{rings: Record<string, string[]>}} state @param {string} card */
export const placeOf = (state, card) => RINGS.find((ring) => state.rings[ring]?.includes(card)) ?? 'tray';

/**
 * The state after a card went to another place.
 * @param {ReturnType<typeof stateOf>} state @param {string} card @param {string} to
 */
export function moved(state, card, to) {
  const rings = Object.fromEntries(
    Object.entries(state.rings).map(([ring, ids]) => {
      const others = ids.filter((id) => id !== card);
      return [ring, ring === to ? [...others, card] : others];
    }),
  );
  return { ...state, rings };
}
