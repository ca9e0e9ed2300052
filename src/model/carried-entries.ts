import { isObject, sameJson, type JsonObject } from './json.js';
import { parsePiece, type PieceDefinition, type PieceState } from './piece.js';

/** The parts of a trajectory, as they are: known to this version or not. */
export interface Parts {
  readonly [kind: string]: PieceState;
}

/** Something that stands in several parts under one id: a value of the client's own, a conversation. */
export interface CarriedEntry {
  readonly id: string;
}

/** A piece in which such entries appear. */
export interface Carrier<T extends CarriedEntry> {
  /** The key of its state with the entries in it. */
  readonly key: string;
  /** The same state where nothing changes, or where it cannot be read. */
  readonly after: (state: PieceState, changes: readonly CarriedChange<T>[]) => PieceState;
  /** What its change event would tell of each. */
  readonly tells: {
    readonly add: (entry: T) => object;
    readonly change: (entry: T) => object;
    readonly remove: (id: string) => object;
  };
}

/** What happened to one entry elsewhere. */
export type CarriedChange<T extends CarriedEntry> =
  { readonly type: 'add' | 'change'; readonly entry: T } | { readonly type: 'remove'; readonly id: string };

/** One kind of entries, and all pieces that carry them. */
export interface Carried<T extends CarriedEntry> {
  readonly carriers: { readonly [kind: string]: Carrier<T> };
  /** Reads one entry without judging the rest; nothing where it is none. */
  readonly read: (entry: JsonObject) => T | undefined;
  /** Whether a state of a piece that carries them does so; without it all do. */
  readonly isCarrying?: (state: JsonObject) => boolean;
}

/** A piece carries entries when it has actions to add, change and remove one. */
export function carrier<T extends CarriedEntry, S extends PieceState, A>(
  key: keyof S & string,
  piece: PieceDefinition<S>,
  reduce: (state: S, action: A) => S,
  describe: (action: A) => object,
  actions: {
    readonly add: (entry: T) => A;
    readonly change: (entry: T) => A;
    readonly remove: (id: string) => A;
  },
): Carrier<T> {
  // What cannot be read, or was written by a later version, is left alone.
  const after = (given: PieceState, changes: readonly CarriedChange<T>[]): PieceState => {
    if (changes.length === 0) return given;
    const { state, status } = parsePiece(piece, given);
    if (status !== 'ok') return given;
    const changed = changes.reduce(
      (before, change) =>
        reduce(
          before,
          change.type === 'remove' ? actions.remove(change.id) : actions[change.type](change.entry),
        ),
      state,
    );
    return changed === state ? given : changed;
  };
  return {
    key,
    after,
    tells: {
      add: (entry) => describe(actions.add(entry)),
      change: (entry) => describe(actions.change(entry)),
      remove: (id) => describe(actions.remove(id)),
    },
  };
}

/** All that one part of a trajectory carries, and how. */
export class CarriedEntries<T extends CarriedEntry> {
  readonly #carried: Carried<T>;

  constructor(carried: Carried<T>) {
    this.#carried = carried;
  }

  /**
   * Takes entries that were added, changed or removed in one part to the other parts that carry them. What differed already is left alone:
   * nobody changed it now.
   * @param before the part before the change
   * @returns the other parts that are different now
   */
  follow(parts: Parts, changed: string, before: PieceState | undefined): { [kind: string]: PieceState } {
    const after = parts[changed];
    const mine = this.#carrierOf(changed, after);
    if (!mine || !after) return {};
    const old = this.#entriesOf(before, mine);
    const now = this.#entriesOf(after, mine);
    if (sameJson(old, now)) return {};
    const was = new Map(old.map((entry) => [entry.id, entry]));
    const kept = new Set(now.map(({ id }) => id));
    const gone = old.filter(({ id }) => !kept.has(id));
    const result: { [kind: string]: PieceState } = {};
    for (const [kind, part] of Object.entries(parts)) {
      const other = kind === changed ? undefined : this.#carrierOf(kind, part);
      if (!other) continue;
      const theirs = new Map(this.#entriesOf(part, other).map((entry) => [entry.id, entry]));
      const changes = now.flatMap((entry): CarriedChange<T>[] => {
        const [before, there] = [was.get(entry.id), theirs.get(entry.id)];
        if (!there) return [{ type: 'add', entry }];
        if (before && sameJson(before, entry)) return [];
        // What is new here may say less than what stands there.
        const after = before ? entry : { ...there, ...entry };
        return sameJson(after, there) ? [] : [{ type: 'change', entry: after }];
      });
      const removals = gone.map(({ id }) => ({ type: 'remove', id }) as const);
      const state = other.after(part, [...changes, ...removals]);
      if (state !== part) result[kind] = state;
    }
    return result;
  }

  /**
   * A part as a piece shows it: with the entries that only other parts have so far.
   * @param state the part, or what stands for it where there is none
   */
  shownIn(parts: Parts, kind: string, state: PieceState): PieceState {
    const { [kind]: _itself, ...others } = parts;
    return this.withEntries(kind, state, this.allIn(others));
  }

  /** The entries of all parts, in their order; of those with one id the first. */
  allIn(parts: Parts): readonly T[] {
    const entries = new Map<string, T>();
    for (const [kind, part] of Object.entries(parts)) {
      const carrying = this.#carrierOf(kind, part);
      for (const entry of carrying ? this.#entriesOf(part, carrying) : [])
        if (!entries.has(entry.id)) entries.set(entry.id, entry);
    }
    return [...entries.values()];
  }

  /** A part with those of `entries` that it lacks; the same where it lacks none, or carries none. */
  withEntries(kind: string, state: PieceState, entries: readonly T[]): PieceState {
    const mine = this.#carrierOf(kind, state);
    if (!mine) return state;
    const known = new Set(this.#entriesOf(state, mine).map(({ id }) => id));
    const missing = entries.filter(({ id }) => !known.has(id));
    return mine.after(
      state,
      missing.map((entry) => ({ type: 'add', entry })),
    );
  }

  /** The other parts in which at least one of the entries of a part stands as well. */
  sharedBy(parts: Parts, kind: string): readonly string[] {
    const mine = this.#carrierOf(kind, parts[kind]);
    const ids = new Set(mine ? this.#entriesOf(parts[kind], mine).map(({ id }) => id) : []);
    return Object.keys(parts).filter((other) => {
      const theirs = other === kind ? undefined : this.#carrierOf(other, parts[other]);
      return theirs && this.#entriesOf(parts[other], theirs).some(({ id }) => ids.has(id));
    });
  }

  /**
   * What happened to a part because of another one, as its own piece would tell it: the first entry that was added, taken away or
   * changed; nothing where none was.
   */
  changeOf(kind: string, before: PieceState, after: PieceState): object | undefined {
    const mine = this.#carrierOf(kind, after) ?? this.#carrierOf(kind, before);
    if (!mine) return undefined;
    const [old, now] = [this.#entriesOf(before, mine), this.#entriesOf(after, mine)];
    const isIn = (list: readonly T[], { id }: T): boolean => list.some((entry) => entry.id === id);
    const added = now.find((entry) => !isIn(old, entry));
    if (added) return mine.tells.add(added);
    const gone = old.find((entry) => !isIn(now, entry));
    if (gone) return mine.tells.remove(gone.id);
    const changed = now.find((entry) => !old.some((other) => sameJson(other, entry)));
    return changed && mine.tells.change(changed);
  }

  #carrierOf(part: string, state: PieceState | undefined): Carrier<T> | undefined {
    const { carriers, isCarrying = () => true } = this.#carried;
    if (!state || !Object.hasOwn(carriers, part) || state.kind !== part) return undefined;
    return isCarrying(state as unknown as JsonObject) ? carriers[part] : undefined;
  }

  /** What stands under the key of a carrier. */
  #entriesOf(state: PieceState | undefined, { key }: Carrier<T>): readonly T[] {
    const entries = (state as unknown as JsonObject | undefined)?.[key];
    if (!Array.isArray(entries)) return [];
    return entries.flatMap((entry) => (isObject(entry) ? (this.#carried.read(entry) ?? []) : []));
  }
}
