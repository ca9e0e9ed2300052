import {
  ANSWERS,
  SITUATIONS,
  type Answer,
  type Question,
  type Situation,
  type ValueAnswers,
} from './capability-answers.js';
import { VALUE_ID } from './ids.js';
import { isObject, own, pointer, type JsonObject, type Report } from './json.js';
import {
  noteShape,
  parsePiece,
  VOICES,
  type Note,
  type ParseResult,
  type PieceDefinition,
  type Voice,
} from './piece.js';
import { byKey, flag, listOf, oneOf, record, text, textLike, type Shape } from './shape.js';
import {
  isWorkValue,
  valueIds,
  WORK_VALUES,
  type ByValue,
  type OwnValue,
  type ValueId,
} from './work-values.js';

export * from './capability-answers.js';
export * from './capability-scoring.js';
export * from './work-values.js';
export type { Note, ParseResult, Problem, Voice } from './piece.js';

/**
 * What a client filled in on the *Lijst Werk Capabilities*: plain JSON, to keep where the portal likes.
 * Free text is in `notes` and in the labels of `ownValues` only.
 */
export interface CapabilityListState {
  readonly kind: 'capability-list';
  readonly version: 1;
  readonly situation?: Situation | undefined;
  readonly answers: ByValue<ValueAnswers>;
  readonly ownValues: readonly OwnValue[];
  readonly notes: ByValue<Note>;
  /** The values the client wants to talk about. */
  readonly discuss: readonly ValueId[];
  /** Whether the client said to be ready. Can be opened again. */
  readonly finished: boolean;
}

const answer = oneOf(ANSWERS);

/** The shape of the state; `dist/schemas/capability-list.schema.json` is made from it. */
export const capabilityListShape: Shape<CapabilityListState> = record<CapabilityListState>(
  {
    kind: oneOf(['capability-list']),
    version: oneOf([1]),
    situation: oneOf(SITUATIONS),
    answers: byKey(record<ValueAnswers>({ importance: answer, enabled: answer, achieved: answer })),
    ownValues: listOf(
      record<OwnValue>({ id: textLike(VALUE_ID), label: text }, { required: ['id', 'label'] }),
    ),
    notes: byKey(noteShape),
    discuss: listOf(text),
    finished: flag,
  },
  { required: ['kind', 'version'], defaults: empty },
);

/** A list in which nothing is filled in. */
export function empty(): CapabilityListState {
  return {
    kind: 'capability-list',
    version: 1,
    answers: {},
    ownValues: [],
    notes: {},
    discuss: [],
    finished: false,
  };
}

/** How a `capability-list` state is read. */
export const capabilityListPiece: PieceDefinition<CapabilityListState> = {
  kind: 'capability-list',
  version: 1,
  migrations: [],
  shape: capabilityListShape,
  empty,
  repair: repairOwnValues,
  inspect: inspectValueIds,
};

/**
 * Reads any input (JSON text or an object) as a list. Never throws; bad cells are dropped one by one and reported,
 * unknown keys are kept.
 */
export function parse(input: unknown): ParseResult<CapabilityListState> {
  return parsePiece(capabilityListPiece, input);
}

/** Gives own values without a usable id a new one, so that what the client called them is not lost. */
function repairOwnValues(state: JsonObject, report: Report): void {
  const values = state['ownValues'];
  if (!Array.isArray(values)) return;
  const taken = new Set<string>(WORK_VALUES);
  const given = new Set(values.map((value) => (isObject(value) ? value['id'] : undefined)));
  values.forEach((value, index) => {
    if (!isObject(value)) return;
    const { id, label } = value;
    const path = pointer('/ownValues', index);
    if (typeof label !== 'string') {
      if (label !== undefined) report(pointer(path, 'label'), 'bad-value', label);
      value['label'] = '';
    }
    const usable = typeof id === 'string' && VALUE_ID.test(id);
    if (usable && !taken.has(id)) {
      taken.add(id);
      return;
    }
    report(pointer(path, 'id'), usable ? 'duplicate' : 'bad-id', id);
    let number = index + 1;
    while (taken.has(`own-${number}`) || given.has(`own-${number}`)) number += values.length;
    value['id'] = `own-${number}`;
    taken.add(`own-${number}`);
  });
}

/** Says which ids belong to no value. They are kept: another version or portal may know them. */
function inspectValueIds(state: CapabilityListState, report: Report): void {
  const known = new Set<string>(valueIds(state));
  const odd = (path: string, id: string): void => {
    if (!known.has(id)) report(path, 'unknown-value', id);
  };
  for (const id of Object.keys(state.answers)) odd(pointer('/answers', id), id);
  for (const id of Object.keys(state.notes)) odd(pointer('/notes', id), id);
  const discuss = new Set<ValueId>();
  state.discuss.forEach((id, index) => {
    odd(pointer('/discuss', index), id);
    if (discuss.has(id)) report(pointer('/discuss', index), 'duplicate', id);
    discuss.add(id);
  });
  // Just read, so nobody holds it yet.
  (state as { discuss: readonly ValueId[] }).discuss = [...discuss];
}

/** Everything a person can do with the list. */
export type CapabilityListAction = Readonly<
  | { type: 'answer'; value: ValueId; question: Question; answer: Answer | null }
  | { type: 'note'; value: ValueId; voice: Voice; text: string }
  | { type: 'discuss'; value: ValueId; discuss: boolean }
  | { type: 'situation'; situation: Situation | null }
  | { type: 'add-value'; value: ValueId; label: string }
  | { type: 'rename-value'; value: ValueId; label: string }
  | { type: 'remove-value'; value: ValueId }
  | { type: 'finish' }
  | { type: 'reopen' }
>;

/** What happened, without any free text: fit for analytics. */
export type CapabilityListChange = Readonly<
  | Exclude<CapabilityListAction, { text: string } | { label: string }>
  | { type: 'note'; value: ValueId; voice: Voice }
  | { type: 'add-value' | 'rename-value'; value: ValueId }
>;

/** Tells what an action did, leaving out the client's words. */
export function describeChange(action: CapabilityListAction): CapabilityListChange {
  switch (action.type) {
    case 'note':
      return { type: action.type, value: action.value, voice: action.voice };
    case 'add-value':
    case 'rename-value':
      return { type: action.type, value: action.value };
    default:
      return action;
  }
}

/** Applies `action`. Gives back the same object where nothing changes. */
export function reduce(state: CapabilityListState, action: CapabilityListAction): CapabilityListState {
  switch (action.type) {
    case 'finish':
    case 'reopen': {
      const finished = action.type === 'finish';
      return finished === state.finished ? state : { ...state, finished };
    }
    case 'situation':
      return withSituation(state, action.situation ?? undefined);
    case 'add-value':
      if (hasValue(state, action.value) || !VALUE_ID.test(action.value) || !action.label.trim()) return state;
      return { ...state, ownValues: [...state.ownValues, { id: action.value, label: action.label.trim() }] };
  }
  if (!hasValue(state, action.value)) return state;
  switch (action.type) {
    case 'answer':
      return withAnswer(state, action.value, action.question, action.answer ?? undefined);
    case 'note':
      return withNote(state, action.value, action.voice, action.text);
    case 'discuss':
      return withDiscuss(state, action.value, action.discuss);
    case 'rename-value':
      return withLabel(state, action.value, action.label.trim());
    case 'remove-value':
      return withoutValue(state, action.value);
  }
}

function hasValue(state: CapabilityListState, id: ValueId): boolean {
  return isWorkValue(id) || state.ownValues.some((value) => value.id === id);
}

function withSituation(state: CapabilityListState, situation: Situation | undefined): CapabilityListState {
  if (situation === state.situation) return state;
  const { situation: _before, ...rest } = state;
  return situation ? { ...rest, situation } : rest;
}

/** The value answered last goes to the end of `answers`, so that a client can go on there another time. */
function withAnswer(
  state: CapabilityListState,
  id: ValueId,
  question: Question,
  given: Answer | undefined,
): CapabilityListState {
  const before = own(state.answers, id) ?? {};
  const { [id]: _before, ...others } = state.answers;
  if (before[question] === given) return state;
  const { [question]: _old, ...rest } = before;
  const answers: ValueAnswers = given === undefined ? rest : { ...rest, [question]: given };
  return { ...state, answers: Object.keys(answers).length ? { ...others, [id]: answers } : others };
}

function withNote(state: CapabilityListState, id: ValueId, voice: Voice, words: string): CapabilityListState {
  const before = own(state.notes, id) ?? {};
  const { [id]: _before, ...others } = state.notes;
  if (!VOICES.includes(voice) || (before[voice] ?? '') === words) return state;
  const { [voice]: _old, ...rest } = before;
  const note: Note = words === '' ? rest : { ...rest, [voice]: words };
  return { ...state, notes: Object.keys(note).length ? { ...others, [id]: note } : others };
}

function withDiscuss(state: CapabilityListState, id: ValueId, discuss: boolean): CapabilityListState {
  if (state.discuss.includes(id) === discuss) return state;
  return {
    ...state,
    discuss: discuss ? [...state.discuss, id] : state.discuss.filter((other) => other !== id),
  };
}

function withLabel(state: CapabilityListState, id: ValueId, label: string): CapabilityListState {
  const before = state.ownValues.find((value) => value.id === id);
  if (!label || !before || before.label === label) return state;
  return {
    ...state,
    ownValues: state.ownValues.map((value) => (value === before ? { ...value, label } : value)),
  };
}

function withoutValue(state: CapabilityListState, id: ValueId): CapabilityListState {
  if (isWorkValue(id)) return state;
  const { [id]: _answers, ...answers } = state.answers;
  const { [id]: _note, ...notes } = state.notes;
  return {
    ...state,
    answers,
    notes,
    ownValues: state.ownValues.filter((value) => value.id !== id),
    discuss: state.discuss.filter((other) => other !== id),
  };
}
