import {
  capabilityListPiece,
  reduce as reduceList,
  type CapabilityListAction,
  type CapabilityListState,
} from './capability-list.js';
import {
  circleModelPiece,
  reduce as reduceCircles,
  type CircleModelAction,
  type CircleModelState,
} from './circle-model.js';
import { isObject, sameJson, type JsonObject } from './json.js';
import { parsePiece, type PieceDefinition, type PieceState } from './piece.js';
import { isWorkValue, type OwnValue } from './work-values.js';

/** The parts of a trajectory, as they are: known to this version or not. */
export interface Parts {
  readonly [kind: string]: PieceState;
}

/** A piece in which the client's own values appear. */
interface Carrier {
  /** The key of its state with the values in it: `{id, label}` each. */
  readonly key: string;
  readonly add: (state: PieceState, value: OwnValue) => PieceState;
  readonly rename: (state: PieceState, value: OwnValue) => PieceState;
  readonly remove: (state: PieceState, id: string) => PieceState;
}

/** A piece carries own values when it has actions to add, rename and remove one. */
function carrier<S extends PieceState, A>(
  key: keyof S & string,
  piece: PieceDefinition<S>,
  reduce: (state: S, action: A) => S,
  actions: {
    readonly add: (value: OwnValue) => A;
    readonly rename: (value: OwnValue) => A;
    readonly remove: (id: string) => A;
  },
): Carrier {
  // What cannot be read, or was written by a later version, is left alone.
  const change = (given: PieceState, action: A): PieceState => {
    const { state, status } = parsePiece(piece, given);
    if (status !== 'ok') return given;
    const changed = reduce(state, action);
    return changed === state ? given : changed;
  };
  return {
    key,
    add: (state, value) => change(state, actions.add(value)),
    rename: (state, value) => change(state, actions.rename(value)),
    remove: (state, id) => change(state, actions.remove(id)),
  };
}

const CARRIERS: { readonly [kind: string]: Carrier } = {
  'capability-list': carrier<CapabilityListState, CapabilityListAction>(
    'ownValues',
    capabilityListPiece,
    reduceList,
    {
      add: ({ id, label }) => ({ type: 'add-value', value: id, label }),
      rename: ({ id, label }) => ({ type: 'rename-value', value: id, label }),
      remove: (id) => ({ type: 'remove-value', value: id }),
    },
  ),
  'circle-model': carrier<CircleModelState, CircleModelAction>('cards', circleModelPiece, reduceCircles, {
    add: ({ id, label }) => ({ type: 'add-card', card: id, label }),
    rename: ({ id, label }) => ({ type: 'rename-card', card: id, label }),
    remove: (id) => ({ type: 'remove-card', card: id }),
  }),
};

/** What stands under the key of a carrier, read without judging the rest. */
function valuesOf(state: PieceState | undefined, { key }: Carrier): readonly OwnValue[] {
  const values = (state as unknown as JsonObject | undefined)?.[key];
  if (!Array.isArray(values)) return [];
  return values.flatMap((value) => {
    const { id, label } = isObject(value) ? value : {};
    const isOwn = typeof id === 'string' && !isWorkValue(id) && typeof label === 'string' && label.trim();
    return isOwn ? [{ id, label }] : [];
  });
}

/** Carries own values only with work values; the same element for goals is about something else. */
function carrierOf(part: string, state: PieceState | undefined): Carrier | undefined {
  if (!state || !Object.hasOwn(CARRIERS, part) || state.kind !== part) return undefined;
  return (state as unknown as JsonObject)['topic'] === 'goals' ? undefined : CARRIERS[part];
}

/**
 * Takes own values that were added, renamed or removed in one part to the other parts that carry them.
 * @param before the part before the change
 * @returns the other parts that are different now
 */
export function followOwnValues(
  parts: Parts,
  changed: string,
  before: PieceState | undefined,
): { [kind: string]: PieceState } {
  const after = parts[changed];
  const mine = carrierOf(changed, after);
  if (!mine || !after) return {};
  const old = valuesOf(before, mine);
  const now = valuesOf(after, mine);
  if (sameJson(old, now)) return {};
  const gone = old.filter(({ id }) => now.every((value) => value.id !== id));
  const result: { [kind: string]: PieceState } = {};
  for (const [kind, part] of Object.entries(parts)) {
    const other = kind === changed ? undefined : carrierOf(kind, part);
    if (!other) continue;
    let state = now.reduce((given, value) => other.rename(other.add(given, value), value), part);
    state = gone.reduce((given, { id }) => other.remove(given, id), state);
    if (state !== part) result[kind] = state;
  }
  return result;
}

/**
 * A part as a piece shows it: with the own values that only other parts have so far.
 * @param state the part, or what stands for it where there is none
 */
export function withOwnValues(parts: Parts, kind: string, state: PieceState): PieceState {
  const mine = carrierOf(kind, state);
  if (!mine) return state;
  const known = new Set(valuesOf(state, mine).map(({ id }) => id));
  const missing = Object.entries(parts)
    .flatMap(([other, part]) => {
      const theirs = other === kind ? undefined : carrierOf(other, part);
      return theirs ? valuesOf(part, theirs) : [];
    })
    .filter(({ id }) => !known.has(id));
  return missing.reduce((given, value) => mine.add(given, value), state);
}

/** The other parts in which at least one of the own values of a part stands as well. */
export function partsWithSameValues(parts: Parts, kind: string): readonly string[] {
  const mine = carrierOf(kind, parts[kind]);
  const ids = new Set(mine ? valuesOf(parts[kind], mine).map(({ id }) => id) : []);
  return Object.keys(parts).filter((other) => {
    const theirs = other === kind ? undefined : carrierOf(other, parts[other]);
    return theirs && valuesOf(parts[other], theirs).some(({ id }) => ids.has(id));
  });
}
