import {
  QUESTIONS,
  valueIds,
  type Answer,
  type CapabilityListState,
  type Question,
  type Situation,
} from '../../model/capability-list.js';
import { answersOf } from '../../model/capability-scoring.js';
import { own } from '../../model/json.js';
import type { Note } from '../../model/piece.js';
import { isWorkValue, WORK_VALUES, type ValueId } from '../../model/work-values.js';

/** A place in the list: the start, a value, where the client adds own values, or the check page. */
export type Place = 'start' | 'own-values' | 'check' | ValueId;

/** One question of one value, as it is drawn. */
export interface QuestionView {
  readonly question: Question;
  readonly answer: Answer | undefined;
}

/** One value, as it is drawn. */
export interface ValueView {
  readonly id: ValueId;
  /** The client's own words; nothing for the seven, whose name is in the content. */
  readonly label: string | undefined;
  readonly questions: readonly QuestionView[];
  readonly note: Note | undefined;
  readonly discuss: boolean;
  /** Whether the client did anything here. */
  readonly lookedAt: boolean;
  readonly situation: Situation | undefined;
  /** All it is made from; as long as each is the same, so is the drawing. */
  readonly from: readonly unknown[];
}

/** All values of a list, ready to draw. */
export function valueViews(state: CapabilityListState): ValueView[] {
  const labels = new Map(state.ownValues.map(({ id, label }) => [id, label]));
  const discuss = new Set(state.discuss);
  const { situation } = state;
  return valueIds(state).map((id) => {
    const given = own(state.answers, id);
    const answers = given ?? {};
    const note = own(state.notes, id);
    const label = labels.get(id);
    const wanted = discuss.has(id);
    return {
      id,
      label,
      questions: QUESTIONS.map((question) => ({ question, answer: answers[question] })),
      note,
      discuss: wanted,
      lookedAt: Object.keys(answers).length > 0 || note !== undefined || wanted,
      situation,
      from: [given, note, label, wanted, situation],
    };
  });
}

/** How far the client is: in words only, never as a share. */
export interface Progress {
  readonly lookedAt: number;
  readonly total: number;
  /** Own values, which are not counted in the seven. */
  readonly own: number;
}

/** Counts what was looked at. */
export function progressOf(values: readonly ValueView[]): Progress {
  return {
    lookedAt: values.filter(({ id, lookedAt }) => lookedAt && isWorkValue(id)).length,
    total: WORK_VALUES.length,
    own: values.filter(({ id }) => !isWorkValue(id)).length,
  };
}

/** All places, in the order in which "next" goes through them. */
export function placesOf(state: CapabilityListState): Place[] {
  return ['start', ...valueIds(state), 'own-values', 'check'];
}

/** The places on either side of `place`. */
export function neighbours(
  state: CapabilityListState,
  place: Place,
): { readonly previous: Place | undefined; readonly next: Place | undefined } {
  const places = placesOf(state);
  const at = places.indexOf(place);
  return { previous: places[at - 1], next: places[at + 1] };
}

/**
 * Where a client goes on who comes back: at the value answered last, or the next one when its questions are all answered.
 * (The model keeps the value answered last at the end of `answers`.)
 */
export function placeToContinue(state: CapabilityListState): Place {
  if (state.finished) return 'check';
  const ids = valueIds(state);
  const known = new Set<string>(ids);
  const last = Object.keys(state.answers).findLast((id) => known.has(id));
  if (last === undefined) {
    return ids.find((id) => state.discuss.includes(id) || own(state.notes, id)) ?? 'start';
  }
  const isOpen = (id: ValueId): boolean =>
    QUESTIONS.some((question) => answersOf(state, id)[question] === undefined);
  if (isOpen(last)) return last;
  const after = [...ids.slice(ids.indexOf(last) + 1), ...ids];
  return after.find(isOpen) ?? 'check';
}

/** Whether anything at all was filled in. */
export function isFilledIn(state: CapabilityListState): boolean {
  return (
    state.finished ||
    state.ownValues.length > 0 ||
    state.discuss.length > 0 ||
    Object.keys(state.answers).length > 0 ||
    Object.keys(state.notes).length > 0
  );
}

/** The value and question a radio button stands for, from its name. */
export function questionOfName(name: string): { value: ValueId; question: Question } | undefined {
  const dot = name.lastIndexOf('.');
  const question = QUESTIONS.find((candidate) => candidate === name.slice(dot + 1));
  return dot > 0 && question ? { value: name.slice(0, dot), question } : undefined;
}

/** The parts of a JSON Pointer into a list that a person can recognise. */
export function partsOfPointer(
  state: CapabilityListState,
  path: string,
): { value: ValueId | undefined; question: Question | undefined } {
  const [, part, key = '', cell] = path.split('/');
  const ids = valueIds(state);
  const id = part === 'ownValues' ? state.ownValues[Number(key)]?.id : key;
  return {
    value: ids.find((known) => known === id),
    question: QUESTIONS.find((question) => question === cell),
  };
}
