import {
  cardsIn,
  notesOf,
  ownCards,
  PLACES,
  questionsOf,
  RING_QUESTIONS,
  type CardId,
  type CircleModelState,
  type Place,
  type Ring,
  type RingQuestionId,
} from '../../model/circle-model.js';
import type { Note, Problem } from '../../model/piece.js';

/** One card to draw. */
export interface CardView {
  readonly id: CardId;
  /** The client's own words; nothing for one of the seven, which the content packs name. */
  readonly label: string | undefined;
  readonly place: Place;
  /** Whether it matters most to the client of all in its ring. */
  readonly isMostImportant: boolean;
}

/** A ring, or the tray, with the cards in it. */
export interface PlaceView {
  readonly place: Place;
  readonly cards: readonly CardView[];
}

/** All places, the inner ring first: what goes well is read first. */
export function placeViews(state: CircleModelState): PlaceView[] {
  const labels = new Map(ownCards(state).map(({ id, label }) => [id, label]));
  return PLACES.map((place) => ({
    place,
    cards: cardsIn(state, place).map((id) => ({
      id,
      label: labels.get(id),
      place,
      isMostImportant: place !== 'tray' && state.mostImportant[place] === id,
    })),
  }));
}

/** A question about a card, with what was written so far. */
export interface QuestionView {
  readonly id: RingQuestionId;
  readonly note: Note | undefined;
}

/** What can be asked about a card where it lies. */
export interface QuestionsView {
  readonly first: readonly QuestionView[];
  /** On what really matters: shown when asked for. */
  readonly deeper: readonly QuestionView[];
  /** What was written while it lay elsewhere, or to questions of a portal. */
  readonly earlier: readonly QuestionView[];
}

/** The questions about a card, with what was written. */
export function questionViews(state: CircleModelState, card: CardId, place: Place): QuestionsView {
  const notes = notesOf(state, card);
  const view = (id: RingQuestionId): QuestionView => ({
    id,
    note: Object.hasOwn(notes, id) ? notes[id] : undefined,
  });
  const asked: readonly string[] = place === 'tray' ? [] : questionsOf(place);
  const rounds: { first: readonly string[]; deeper: readonly string[] } =
    place === 'tray' ? { first: [], deeper: [] } : RING_QUESTIONS[place];
  return {
    first: rounds.first.map(view),
    deeper: rounds.deeper.map(view),
    earlier: Object.keys(notes)
      .filter((id) => !asked.includes(id))
      .map(view),
  };
}

/** Whether anything was written about a card. */
export function hasNotes(state: CircleModelState, card: CardId): boolean {
  return Object.keys(notesOf(state, card)).length > 0;
}

/** The question with which a card is met when it comes to the inner ring. Source: method G-circle, inner ring. */
export const MEETING: { readonly ring: Ring; readonly question: RingQuestionId } = {
  ring: 'inner',
  question: 'inner-how-managed',
};

/** How many cards lie in a ring, of how many. */
export function progressOf(state: CircleModelState): { count: number; total: number } {
  const { inner, middle, outer } = state.rings;
  return { count: inner.length + middle.length + outer.length, total: state.cards.length };
}

/** Whether anything at all was filled in. */
export function isFilledIn(state: CircleModelState): boolean {
  return (
    progressOf(state).count > 0 ||
    Object.keys(state.notes).length > 0 ||
    state.cards.some(({ label }) => label)
  );
}

/** The card and question a field stands for, from its name. */
export function fieldOfName(name: string): { card: CardId; question: RingQuestionId } | undefined {
  const [card, question, rest] = name.split('/');
  return card && question && rest === undefined ? { card, question } : undefined;
}

/**
 * The card a problem is about, as far as there is one. A place in a list is one in the input, from which cards may be left out
 * since; so a card is known by its id.
 */
export function cardOfProblem(
  state: CircleModelState,
  { path, value }: Pick<Problem, 'path' | 'value'>,
): CardId | undefined {
  const [, part = '', key] = path.split('/');
  const named =
    part === 'notes' ? key : ['cards', 'rings', 'mostImportant'].includes(part) ? value : undefined;
  return state.cards.find(({ id }) => id === named)?.id;
}

/** The place an arrow key leads to: up is inward, down is outward. Only where there are cards. */
export function placeBeside(
  views: readonly PlaceView[],
  from: Place,
  direction: 'inward' | 'outward',
): PlaceView | undefined {
  const at = views.findIndex(({ place }) => place === from);
  const others = direction === 'inward' ? views.slice(0, at).reverse() : views.slice(at + 1);
  return others.find(({ cards }) => cards.length > 0);
}
