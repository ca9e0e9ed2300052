import type { CapabilityListState } from './capability-list.js';
import { answersOf, groupOf, type Group } from './capability-scoring.js';
import type { Card, CardId, CardNotes, CircleModelState } from './circle-model.js';
import { own } from './json.js';
import { isWorkValue, valueIds, type ByValue } from './work-values.js';

/**
 * The three circles of the *cirkelmodel*, from the middle outwards: *Dit gaat al goed*, *Dit kan beter*, *Dit komt later*.
 * Source: method G-circle.
 */
export const RINGS = ['inner', 'middle', 'outer'] as const;
/** `inner`: already goes well · `middle`: deserves attention soon · `outer`: comes later. */
export type Ring = (typeof RINGS)[number];

/** Where a card can lie, from the middle outwards. */
export const PLACES = [...RINGS, 'tray'] as const;
/** A ring, or the tray of what is not placed (yet). */
export type Place = (typeof PLACES)[number];

/** Whether `name` is that of a ring. */
export function isRing(name: string): name is Ring {
  return (RINGS as readonly string[]).includes(name);
}

/** Where each card lies, in the order of `cards`. */
export function places({ cards, rings }: CircleModelState): ReadonlyMap<CardId, Place> {
  const result = new Map<CardId, Place>(cards.map(({ id }) => [id, 'tray']));
  for (const ring of RINGS) for (const id of rings[ring]) result.set(id, ring);
  return result;
}

/** Where a card lies; nothing for an id that is no card. */
export function placeOf(state: CircleModelState, id: CardId): Place | undefined {
  const has = state.cards.some((card) => card.id === id);
  return has ? (RINGS.find((ring) => state.rings[ring].includes(id)) ?? 'tray') : undefined;
}

/** The cards in a place: in a ring in the order of placing, in the tray in the order of `cards`. */
export function cardsIn(state: CircleModelState, place: Place): readonly CardId[] {
  if (place !== 'tray') return state.rings[place];
  const lying = places(state);
  return cardIds(state).filter((id) => lying.get(id) === 'tray');
}

/** The ids of all cards. */
export function cardIds(state: CircleModelState): CardId[] {
  return state.cards.map(({ id }) => id);
}

/** Whether a card is one the client can rename and remove: not one of the seven work values. */
export function isOwnCard(state: CircleModelState, id: CardId): boolean {
  return (state.topic === 'goals' || !isWorkValue(id)) && state.cards.some((card) => card.id === id);
}

/** The cards that are not one of the seven work values. */
export function ownCards(state: CircleModelState): readonly Card[] {
  return state.cards.filter(({ id }) => state.topic === 'goals' || !isWorkValue(id));
}

/** What the client calls a card of their own; nothing for one of the seven, which the content packs name. */
export function labelOf(state: CircleModelState, id: CardId): string | undefined {
  return ownCards(state).find((card) => card.id === id)?.label;
}

/** What was written about a card, by question; also to questions of a ring in which it lay before. */
export function notesOf(state: CircleModelState, id: CardId): CardNotes {
  return own(state.notes, id) ?? {};
}

/** How a card can have moved. */
export const DIRECTIONS = ['inward', 'outward', 'placed', 'taken-back', 'new', 'gone'] as const;
/**
 * `inward`, `outward`: from ring to ring · `placed`: out of the tray · `taken-back`: into the tray · `new`: was no card then,
 * wherever it lies now · `gone`: is no card now.
 */
export type Direction = (typeof DIRECTIONS)[number];

/** One card that lies elsewhere than before. */
export interface Movement {
  readonly card: CardId;
  /** Where it lay; nothing for a new card. */
  readonly from: Place | undefined;
  /** Where it lies; nothing for a card that is gone. */
  readonly to: Place | undefined;
  readonly direction: Direction;
}

/** Then and now. */
export interface Movements {
  /** Only the cards that moved: in the order of the cards now, then those that are gone. */
  readonly moved: readonly Movement[];
  /** How many cards went each way. */
  readonly counts: { readonly [direction in Direction]: number };
}

/** What changed place since `earlier`. Order within a ring does not count: it is no ranking. */
export function movements(earlier: CircleModelState, now: CircleModelState): Movements {
  const [before, after] = [places(earlier), places(now)];
  const moved: Movement[] = [];
  for (const card of new Set([...after.keys(), ...before.keys()])) {
    const [from, to] = [before.get(card), after.get(card)];
    if (from !== to) moved.push({ card, from, to, direction: directionOf(from, to) });
  }
  const count = (wanted: Direction): number => moved.filter(({ direction }) => direction === wanted).length;
  return {
    moved,
    counts: {
      inward: count('inward'),
      outward: count('outward'),
      placed: count('placed'),
      'taken-back': count('taken-back'),
      new: count('new'),
      gone: count('gone'),
    },
  };
}

function directionOf(from: Place | undefined, to: Place | undefined): Direction {
  if (!from) return 'new';
  if (!to) return 'gone';
  if (from === 'tray') return 'placed';
  if (to === 'tray') return 'taken-back';
  return RINGS.indexOf(to) < RINGS.indexOf(from) ? 'inward' : 'outward';
}

const RING_OF: { readonly [group in Group]?: Ring } = {
  progress: 'inner',
  attention: 'middle',
  later: 'outer',
};

/**
 * Where the answers in the list would lay a card: by the group in which the results read a value back. Nothing for a value
 * whose answers are open. A hint, for who asks for it: it changes no state.
 */
export function suggestedRings(list: CapabilityListState): ByValue<Ring> {
  return Object.fromEntries(
    valueIds(list).flatMap((id) => {
      const ring = RING_OF[groupOf(answersOf(list, id))];
      return ring ? [[id, ring] as const] : [];
    }),
  );
}
