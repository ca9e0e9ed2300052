import { deepFreeze, isObject, sameJson, type JsonObject } from '../../model/json.js';
import { mergeTrajectories, sameShape, takeSide } from '../../model/trajectory-merge.js';
import { StoreError } from '../../model/trajectory-store.js';
import { empty, parse } from '../../model/trajectory.js';

/** What a page knows of the trajectory that is kept. */
export interface Knowledge {
  /**
   * What is kept, as far as this page knows, the way this version reads it; before it was read: what was on the page then.
   * What differs from it on the page was changed here. Deep-frozen.
   */
  readonly base: JsonObject;
  readonly isRead: boolean;
  /** The same was changed here and elsewhere since `base`, and nobody has chosen yet. */
  readonly conflict: Conflict | undefined;
}

/** The same was changed here and elsewhere. */
export interface Conflict {
  /** What is kept, as it is; `undefined` when it was removed. */
  readonly theirs: unknown;
  /** The parts, or other keys of the trajectory, that collide. */
  readonly kinds: readonly string[];
}

/** What comes of what is kept and what is on the page. */
export interface Meeting {
  readonly known: Knowledge;
  /** What takes the place of what is on the page; `undefined` when that stays. */
  readonly adopt?: JsonObject | undefined;
}

/** Nothing was read yet. */
export function notRead(page: JsonObject): Knowledge {
  return { base: page, isRead: false, conflict: undefined };
}

/** Nothing is kept: what is on the page stays. */
export function nothingKept(): Meeting {
  return { known: read(asRead(emptyJson())) };
}

/** Whether something was changed on the page that is not kept. */
export function isChanged({ base }: Knowledge, page: JsonObject): boolean {
  return !sameJson(base, page);
}

/**
 * What a store gave, as an object; `undefined` where nothing was kept.
 * @throws a `StoreError` when it is no trajectory
 */
export function trajectoryFrom(kept: unknown): JsonObject | undefined {
  if (kept === undefined || kept === null) return undefined;
  const json = typeof kept === 'string' ? fromText(kept) : kept;
  if (!isTrajectory(json)) throw new StoreError('unreadable', 'What is kept is no trajectory.');
  return json;
}

function fromText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What a store rejected with because of what another changed. */
export function conflictIn(error: unknown): Conflict | undefined {
  if (!isObject(error) || !('theirs' in error)) return undefined;
  const { theirs, kinds } = error as { theirs?: unknown; kinds?: readonly string[] };
  return { theirs, kinds: kinds ?? [] };
}

/** Whether this can be read as a trajectory. */
export function isTrajectory(json: unknown): json is JsonObject {
  return isObject(json) && parse(json).status !== 'unusable';
}

/**
 * Takes in what is kept; what was changed here stays, unless both changed the same.
 * @param sent what was on its way to the store, so that it may be what is kept
 */
export function meet(
  known: Knowledge,
  page: JsonObject,
  theirs: JsonObject,
  sent: readonly JsonObject[] = [],
): Meeting {
  // As it came where it is all there is, so that everything that cannot be read of it is told.
  const other = isChanged(known, page) ? comparable(theirs) : theirs;
  const { merged, collisions } = mergeTrajectories(known.base, page, other, sent);
  if (collisions.length) return { known: { ...known, conflict: { theirs, kinds: collisions } } };
  return { known: read(asRead(theirs)), adopt: differs(merged, page) };
}

/**
 * A store has kept what it was given.
 * @param sent what that was
 * @param more what the store says to keep now; it counts only if it is a trajectory
 */
export function saved(sent: JsonObject, page: JsonObject, more: unknown): Meeting {
  const known = read(sent);
  return isTrajectory(more) ? meet(known, page, more) : { known };
}

/** A store found that both changed the same. */
export function collide(known: Knowledge, page: JsonObject, { theirs, kinds }: Conflict): Knowledge {
  const found = kinds.length ? kinds : mergeTrajectories(known.base, page, theirs).collisions;
  return { ...known, conflict: { theirs, kinds: found } };
}

/**
 * Ends a conflict. Only what was told to collide is settled: what turns out to collide besides is a new conflict.
 * @param kept what is kept now; `undefined` is as good as empty
 */
export function settle(
  known: Knowledge,
  page: JsonObject,
  kept: JsonObject | undefined,
  choice: 'mine' | 'theirs',
): Meeting {
  const theirs = kept ?? emptyJson();
  const other = comparable(theirs);
  if (!sameShape(page, other))
    return { known: read(asRead(theirs)), adopt: choice === 'mine' ? undefined : theirs };
  const kinds = known.conflict?.kinds ?? [];
  const mine = choice === 'mine' ? page : takeSide(page, other, kinds);
  const base = takeSide(known.base, other, kinds);
  const { known: now, adopt } = meet({ ...known, base, conflict: undefined }, mine, theirs);
  return { known: now, adopt: adopt ?? differs(mine, page) };
}

function read(base: JsonObject): Knowledge {
  return { base, isRead: true, conflict: undefined };
}

/** What this version makes of it. */
function asRead(json: JsonObject): JsonObject {
  const { state, untouched } = parse(json);
  return deepFreeze(untouched ?? asJson(state));
}

/** As it came, or mended where it could not be compared part by part. */
function comparable(json: JsonObject): JsonObject {
  const mended = asRead(json);
  const isWhole = [json['parts'], json['share']].every((part) => part === undefined || isObject(part));
  return isWhole && sameShape(json, mended) ? json : mended;
}

/** What was merged, if the page says something else or has something of it to tell. */
function differs(merged: unknown, page: JsonObject): JsonObject | undefined {
  if (!isObject(merged)) return undefined;
  const { state, untouched, problems } = parse(merged);
  const isNews = !sameJson(untouched ?? state, page) || (!untouched && problems.length > 0);
  return isNews ? merged : undefined;
}

function emptyJson(): JsonObject {
  return asJson(empty());
}

function asJson(state: object): JsonObject {
  return state as JsonObject;
}
