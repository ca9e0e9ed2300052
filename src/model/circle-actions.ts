import type { Card, CardId, CardNotes, CircleModelState, Rings } from './circle-model.js';
import type { RingQuestionId } from './circle-questions.js';
import {
  isOwnCard,
  isRing,
  PLACES,
  placeOf,
  places,
  RINGS,
  type Place,
  type Ring,
} from './circle-selectors.js';
import { QUESTION_ID, VALUE_ID } from './ids.js';
import { own, sameJson } from './json.js';
import { VOICES, type Note, type Voice } from './piece.js';

/** The periods that the kit offers for goals. */
export const PERIODS = ['week', 'month', 'quarter', 'half-year'] as const;
/** How long ahead the goals look. */
export type Period = (typeof PERIODS)[number];

/** A card of the client's own, to add. */
export type OwnCard = Readonly<Required<Card>>;

/** Everything a person can do with the circles. */
export type CircleModelAction = Readonly<
  | { type: 'move'; card: CardId; to: Place }
  | { type: 'most-important'; ring: Ring; card: CardId | null }
  | { type: 'note'; card: CardId; question: RingQuestionId; voice: Voice; text: string }
  | { type: 'add-card'; card: CardId; label: string; to?: Place }
  | { type: 'rename-card'; card: CardId; label: string }
  | { type: 'remove-card'; card: CardId }
  | { type: 'period'; period: Period | null }
  /** What came out on paper: new cards, and the cards that lie in each ring. Cards it does not name stay where they are. */
  | { type: 'place'; rings: Rings; cards: readonly OwnCard[] }
>;

/** What happened, without any free text: fit for analytics. */
export type CircleModelChange = Readonly<
  | Exclude<CircleModelAction, { text: string } | { label: string } | { cards: unknown }>
  | { type: 'note'; card: CardId; question: RingQuestionId; voice: Voice }
  | { type: 'add-card'; card: CardId; to: Place }
  | { type: 'rename-card'; card: CardId }
  | { type: 'place'; rings: Rings }
>;

/** Tells what an action did, leaving out the client's words. */
export function describeChange(action: CircleModelAction): CircleModelChange {
  const { type } = action;
  switch (type) {
    case 'note':
      return { type, card: action.card, question: action.question, voice: action.voice };
    case 'add-card':
      return { type, card: action.card, to: action.to ?? 'tray' };
    case 'rename-card':
      return { type, card: action.card };
    case 'place':
      return { type, rings: action.rings };
    default:
      return action;
  }
}

/** Applies `action`. Gives back the same object where nothing changes. */
export function reduce(state: CircleModelState, action: CircleModelAction): CircleModelState {
  switch (action.type) {
    case 'move':
      return withCardAt(state, action.card, action.to);
    case 'most-important':
      return withMark(state, action.ring, action.card ?? undefined);
    case 'note':
      return withNote(state, action.card, action.question, action.voice, action.text);
    case 'add-card':
      return withCard(state, { id: action.card, label: action.label }, action.to);
    case 'rename-card':
      return withLabel(state, action.card, action.label.trim());
    case 'remove-card':
      return withoutCard(state, action.card);
    case 'period':
      return withPeriod(state, action.period ?? undefined);
    case 'place':
      return withPaper(state, action.rings, action.cards);
  }
}

/** Puts new rings in, and takes away the marks on cards that are no longer in the ring they are marked in. */
function withRings(state: CircleModelState, changed: Partial<Rings>): CircleModelState {
  const rings = { ...state.rings, ...changed };
  const mostImportant = { ...state.mostImportant };
  for (const ring of RINGS) {
    const marked = mostImportant[ring];
    if (marked !== undefined && !rings[ring].includes(marked)) delete mostImportant[ring];
  }
  return { ...state, rings, mostImportant };
}

function withCardAt(state: CircleModelState, card: CardId, to: Place): CircleModelState {
  const from = placeOf(state, card);
  if (from === undefined || from === to || !PLACES.includes(to)) return state;
  return withRings(state, {
    ...(from !== 'tray' && { [from]: state.rings[from].filter((id) => id !== card) }),
    ...(to !== 'tray' && { [to]: [...state.rings[to], card] }),
  });
}

function withMark(state: CircleModelState, ring: Ring, card: CardId | undefined): CircleModelState {
  if (!isRing(ring) || state.mostImportant[ring] === card) return state;
  if (card !== undefined && !state.rings[ring].includes(card)) return state;
  const { [ring]: _before, ...others } = state.mostImportant;
  return { ...state, mostImportant: card === undefined ? others : { ...others, [ring]: card } };
}

function withNote(
  state: CircleModelState,
  card: CardId,
  question: RingQuestionId,
  voice: Voice,
  words: string,
): CircleModelState {
  if (placeOf(state, card) === undefined || !QUESTION_ID.test(question) || !VOICES.includes(voice))
    return state;
  const { [card]: _notes, ...otherCards } = state.notes;
  const notes = own(state.notes, card) ?? {};
  const { [question]: _note, ...otherQuestions } = notes;
  const note = own(notes, question) ?? {};
  if ((note[voice] ?? '') === words) return state;
  const { [voice]: _before, ...rest } = note;
  const after: Note = words === '' ? rest : { ...rest, [voice]: words };
  const answers: CardNotes =
    Object.keys(after).length > 0 ? { ...otherQuestions, [question]: after } : otherQuestions;
  return {
    ...state,
    notes: Object.keys(answers).length > 0 ? { ...otherCards, [card]: answers } : otherCards,
  };
}

function withCard(state: CircleModelState, { id, label }: OwnCard, to: Place = 'tray'): CircleModelState {
  const words = label.trim();
  const taken = placeOf(state, id) !== undefined;
  if (taken || !words || !VALUE_ID.test(id) || !PLACES.includes(to)) return state;
  return withCardAt({ ...state, cards: [...state.cards, { id, label: words }] }, id, to);
}

function withLabel(state: CircleModelState, id: CardId, label: string): CircleModelState {
  const before = state.cards.find((card) => card.id === id);
  if (!label || !before || !isOwnCard(state, id) || before.label === label) return state;
  return { ...state, cards: state.cards.map((card) => (card === before ? { ...card, label } : card)) };
}

function withoutCard(state: CircleModelState, id: CardId): CircleModelState {
  if (!isOwnCard(state, id)) return state;
  const { [id]: _notes, ...notes } = state.notes;
  return { ...withCardAt(state, id, 'tray'), notes, cards: state.cards.filter((card) => card.id !== id) };
}

function withPeriod(state: CircleModelState, period: Period | undefined): CircleModelState {
  if (period === state.period || (period && !PERIODS.includes(period))) return state;
  const { period: _before, ...rest } = state;
  return period ? { ...rest, period } : rest;
}

function withPaper(state: CircleModelState, paper: Rings, cards: readonly OwnCard[]): CircleModelState {
  const withCards = cards.reduce((before, card) => withCard(before, card), state);
  const known = places(withCards);
  const named = new Map<CardId, Ring>();
  for (const ring of RINGS)
    for (const id of paper[ring]) if (known.has(id) && !named.has(id)) named.set(id, ring);
  const laid = (ring: Ring): CardId[] => [
    ...withCards.rings[ring].filter((id) => !named.has(id)),
    ...[...named.keys()].filter((id) => named.get(id) === ring),
  ];
  const rings = { inner: laid('inner'), middle: laid('middle'), outer: laid('outer') };
  const same = RINGS.every((ring) => sameJson(rings[ring], withCards.rings[ring]));
  return same ? withCards : withRings(withCards, rings);
}
