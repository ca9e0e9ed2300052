import { VALUE_ID } from './ids.js';
import { isRing, RINGS, type Ring } from './circle-selectors.js';
import { isObject, pointer, type Json, type JsonObject, type Report } from './json.js';
import { noteShape, parsePiece, type Note, type ParseResult, type PieceDefinition } from './piece.js';
import { byKey, listOf, oneOf, record, text, textLike, type Shape } from './shape.js';
import { WORK_VALUES, type ValueId } from './work-values.js';

export * from './circle-actions.js';
export * from './circle-codes.js';
export * from './circle-questions.js';
export * from './circle-selectors.js';
export type { Note, ParseResult, Problem, Voice } from './piece.js';

/** What the cards are: work values, or small concrete goals for a period to come. Source: method G-circle. */
export const TOPICS = ['values', 'goals'] as const;
/** `values`: the seven work values and the client's own; `goals`: the client's own only. */
export type Topic = (typeof TOPICS)[number];

/** The id of a card: a work value, or one the client added. */
export type CardId = ValueId;

/** A card on the table. */
export interface Card {
  readonly id: CardId;
  /** The client's own words. The seven work values have none: they are named by the content packs. */
  readonly label?: string;
}

/** The cards in each ring, in the order in which they were placed. */
export type Rings = { readonly [ring in Ring]: readonly CardId[] };

/** The answers to the questions about one card, by the id of the question. */
export interface CardNotes {
  readonly [questionId: string]: Note;
}

/**
 * Where a client laid the cards of the *cirkelmodel*: plain JSON, to keep where the portal likes. A card in no ring lies in
 * the tray. Free text is in `notes` and in the labels of `cards` only.
 */
export interface CircleModelState {
  readonly kind: 'circle-model';
  readonly version: 1;
  readonly topic: Topic;
  /** One of `PERIODS`, or what a portal put there. */
  readonly period?: string | undefined;
  readonly cards: readonly Card[];
  readonly rings: Rings;
  /** Per ring the card that matters most to the client. */
  readonly mostImportant: { readonly [ring in Ring]?: CardId };
  readonly notes: { readonly [cardId: string]: CardNotes };
}

/** The shape of the state; `dist/schemas/circle-model.schema.json` is made from it. */
export const circleModelShape: Shape<CircleModelState> = record<CircleModelState>(
  {
    kind: oneOf(['circle-model']),
    version: oneOf([1]),
    topic: oneOf(TOPICS),
    period: text,
    cards: listOf(record<Card>({ id: textLike(VALUE_ID), label: text }, { required: ['id'] })),
    rings: record<Rings>(
      { inner: listOf(text), middle: listOf(text), outer: listOf(text) },
      { defaults: () => empty().rings },
    ),
    mostImportant: record<CircleModelState['mostImportant']>({ inner: text, middle: text, outer: text }),
    notes: byKey(byKey(noteShape)),
  },
  { required: ['kind', 'version'], defaults: empty },
);

/** All cards in the tray: the seven work values, or for goals no cards yet. */
export function empty(topic: Topic = 'values'): CircleModelState {
  return {
    kind: 'circle-model',
    version: 1,
    topic,
    cards: topic === 'goals' ? [] : WORK_VALUES.map((id) => ({ id })),
    rings: { inner: [], middle: [], outer: [] },
    mostImportant: {},
    notes: {},
  };
}

/** How a `circle-model` state is read. */
export const circleModelPiece: PieceDefinition<CircleModelState> = {
  kind: 'circle-model',
  version: 1,
  migrations: [],
  shape: circleModelShape,
  empty,
  repair,
  inspect,
};

/**
 * Reads any input (JSON text or an object). Never throws; bad cells are dropped one by one and reported, unknown keys are
 * kept. Of the seven work values, those without a card get one.
 */
export function parse(input: unknown): ParseResult<CircleModelState> {
  return parsePiece(circleModelPiece, input);
}

/** All that is about lists is repaired here, where a place in a list is still what it was in the input. */
function repair(state: JsonObject, report: Report): void {
  const { cards, ids, renamed } = repairedCards(state, report);
  state['cards'] = cards;
  if (renamed.size > 0) followNewIds(state, renamed);
  const { rings, mostImportant } = state;
  if (isObject(rings)) repairRings(rings, ids, report);
  if (isObject(mostImportant)) repairMostImportant(mostImportant, rings, report);
}

interface RepairedCards {
  readonly cards: JsonObject[];
  readonly ids: ReadonlySet<string>;
  /** Ids that no card can have, and what stands for them. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Gives cards without a usable id of their own a new one, so that what the client called them is not lost. */
function repairedCards(state: JsonObject, report: Report): RepairedCards {
  const { topic, cards: given = [] } = state;
  const inUse = idsIn(state);
  const cards: JsonObject[] = [];
  const ids = new Set<string>();
  const renamed = new Map<string, string>();
  const repairCard = (card: JsonObject, index: number, step: number): void => {
    const path = pointer('/cards', index);
    const { id, label } = card;
    if (label !== undefined && typeof label !== 'string') {
      report(pointer(path, 'label'), 'bad-value', label);
      delete card['label'];
    }
    const usable = typeof id === 'string' && VALUE_ID.test(id);
    let kept = id as string;
    if (!usable || ids.has(id)) {
      report(pointer(path, 'id'), usable ? 'duplicate' : 'bad-id', id);
      if (typeof label !== 'string' || !label.trim()) return;
      let number = index + 1;
      while (inUse.has(`own-${number}`)) number += step;
      card['id'] = kept = `own-${number}`;
      if (!usable && typeof id === 'string' && !renamed.has(id)) renamed.set(id, kept);
    }
    ids.add(kept);
    cards.push(card);
  };
  if (Array.isArray(given))
    given.forEach((card, index) => {
      if (isObject(card)) repairCard(card, index, given.length);
      else report(pointer('/cards', index), 'bad-value', card);
    });
  else report('/cards', 'bad-value', given);
  const seven = topic === 'goals' ? [] : WORK_VALUES.filter((id) => !ids.has(id));
  for (const id of seven) {
    ids.add(id);
    cards.push({ id });
  }
  return { cards, ids, renamed };
}

/** Every id under which something is kept. */
function idsIn({ cards, rings, notes }: JsonObject): ReadonlySet<Json | undefined> {
  return new Set([
    ...(Array.isArray(cards) ? cards.map((card) => (isObject(card) ? card['id'] : undefined)) : []),
    ...(isObject(rings) ? Object.values(rings).flat() : []),
    ...(isObject(notes) ? Object.keys(notes) : []),
  ]);
}

/** Lets the place, the mark and the notes of a card go along with its new id. */
function followNewIds(state: JsonObject, renamed: ReadonlyMap<string, string>): void {
  const follow = <T>(id: T): T | string => (typeof id === 'string' && renamed.get(id)) || id;
  const { rings, mostImportant, notes } = state;
  for (const ring of RINGS) {
    const ids = isObject(rings) && rings[ring];
    if (Array.isArray(ids)) (rings as JsonObject)[ring] = ids.map(follow);
    if (isObject(mostImportant) && mostImportant[ring] !== undefined)
      mostImportant[ring] = follow(mostImportant[ring]);
  }
  if (isObject(notes))
    state['notes'] = Object.fromEntries(Object.entries(notes).map(([id, part]) => [follow(id), part]));
}

/** Leaves each card in the first place where it lies. */
function repairRings(rings: JsonObject, cards: ReadonlySet<string>, report: Report): void {
  const placed = new Set<string>();
  for (const ring of RINGS) {
    const ids = rings[ring];
    if (!Array.isArray(ids)) continue;
    rings[ring] = ids.filter((id, index) => {
      const path = pointer(`/rings/${ring}`, index);
      if (typeof id !== 'string') report(path, 'bad-value', id);
      else if (!cards.has(id)) report(path, 'unknown-card', id);
      else if (placed.has(id)) report(path, 'duplicate', id);
      else return placed.add(id);
      return false;
    });
  }
  for (const [key, ids] of Object.entries(rings))
    if (!isRing(key) && Array.isArray(ids)) report(pointer('/rings', key), 'unknown-ring', ids);
}

function repairMostImportant(marks: JsonObject, rings: Json | undefined, report: Report): void {
  for (const ring of RINGS) {
    const id = marks[ring];
    const ids = isObject(rings) ? rings[ring] : undefined;
    if (typeof id !== 'string' || (Array.isArray(ids) && ids.includes(id))) continue;
    report(`/mostImportant/${ring}`, 'not-in-ring', id);
    delete marks[ring];
  }
}

/** Says which notes are about no card. They are kept: the card may be known elsewhere. */
function inspect({ cards, notes }: CircleModelState, report: Report): void {
  const known = new Set<string>(cards.map(({ id }) => id));
  for (const id of Object.keys(notes)) if (!known.has(id)) report(pointer('/notes', id), 'unknown-card', id);
}
