import { isObject, type JsonObject } from './json.js';

/** Where a trajectory is kept. A portal may bring its own with `load` and `save` alone. */
export interface TrajectoryStore {
  /**
   * Reads what was kept.
   * @returns the trajectory as plain JSON, or `undefined` when nothing was kept
   * @throws a `StoreError` (as a rejection) when it could not be read
   */
  load(): Promise<unknown>;

  /**
   * Keeps a trajectory.
   * @returns what is kept now, when others had changed it in the meantime and both were merged; else `undefined`.
   * (What is no trajectory does not count.) Whoever saves goes on with that: the next `save` is taken to know it
   * @throws a `StoreError` (as a rejection) when it could not be kept, a `TrajectoryConflict` when it collides
   */
  save(json: unknown, options?: SaveOptions): Promise<unknown>;

  /**
   * Keeps what was filled in before `load` was done, when the page goes away: at once, and never in the place of something that was
   * not read. A store that cannot promise that does not have it; then that little is lost.
   * @param base what was on the page before
   */
  saveUnread?(json: unknown, base: unknown): Promise<unknown>;

  /** Calls `listener` with what happens elsewhere; gives the function that ends it. */
  subscribe?(listener: StoreListener): () => void;
}

/** How a trajectory is saved. */
export interface SaveOptions {
  /** The page is going away: there is no time to wait. */
  readonly leaving?: boolean;
  /** What is kept is no trajectory, and the user wants to go on without it: this takes its place. */
  readonly replace?: boolean;
}

/**
 * Hears of what happens elsewhere. It gives back `false` when it did not take over a `changed`: then the next `save` is merged
 * with that change. With any other answer, the next `save` is taken to know it.
 */
export type StoreListener = (message: StoreMessage) => unknown;

/**
 * What happens elsewhere.
 * - `changed`: another tab or person changed what is kept; without `json` it was removed. A removal is never taken over:
 *   saving a change collides with it until `load` was called
 * - `waiting`: saving or loading takes longer; told once until the connection works again
 * - `conflict`: what was saved before collides with what another stored; `save` rejects until `load` was called
 */
export type StoreMessage =
  | { readonly type: 'changed'; readonly json: unknown }
  | { readonly type: 'waiting'; readonly reason: 'offline' | 'retrying'; readonly error?: unknown }
  | { readonly type: 'conflict'; readonly conflict: TrajectoryConflict };

/**
 * Why a store could not do its work.
 * - `denied`: storage is not allowed or not there, or the headers for a request could not be made
 * - `full`: there is no room
 * - `unreadable`: what is kept, or what the server answered, is no trajectory
 * - `offline`: the server could not be reached
 * - `timeout`: the server took too long
 * - `server`: the server is in trouble or too busy; trying later may help
 * - `refused`: the server does not want it; trying again does not help
 * - `conflict`: see `TrajectoryConflict`
 * - `not-json`: what was given cannot be written as JSON, or is no trajectory
 */
export type StoreFailure =
  'denied' | 'full' | 'unreadable' | 'offline' | 'timeout' | 'server' | 'refused' | 'conflict' | 'not-json';

/** More about a failure. */
export interface StoreErrorOptions extends ErrorOptions {
  /** The HTTP status, where a server answered. */
  readonly status?: number | undefined;
  /** After how many milliseconds the server wants to be asked again. */
  readonly retryAfter?: number | undefined;
}

/** A trajectory could not be read or kept. The message is for developers and holds nothing of the trajectory. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
  readonly reason: StoreFailure;
  /** The HTTP status, where a server answered. */
  readonly status: number | undefined;
  /** After how many milliseconds the server wants to be asked again. */
  readonly retryAfter: number | undefined;

  constructor(reason: StoreFailure, message: string, options: StoreErrorOptions = {}) {
    super(message, options);
    this.reason = reason;
    this.status = options.status;
    this.retryAfter = options.retryAfter;
  }
}

/** The same part was changed here and elsewhere. Nothing was overwritten; `load` takes theirs as the start of what is saved next. */
export class TrajectoryConflict extends StoreError {
  override readonly name = 'TrajectoryConflict';
  /** What was to be kept. */
  readonly mine: unknown;
  /** What is kept; `undefined` when it was removed. */
  readonly theirs: unknown;
  /** The kinds of the parts that collide, or the names of other keys. */
  readonly kinds: readonly string[];

  constructor(mine: unknown, theirs: unknown, kinds: readonly string[]) {
    super('conflict', `Changed differently elsewhere: ${kinds.join(', ')}.`);
    this.mine = mine;
    this.theirs = theirs;
    this.kinds = kinds;
  }
}

/**
 * A copy as JSON makes it, so that later changes of what was given do not count.
 * @throws a `StoreError` when `json` cannot be written as JSON, or is no trajectory
 */
export function jsonCopy(json: unknown): unknown {
  let text: unknown;
  try {
    text = JSON.stringify(json);
  } catch (cause) {
    throw new StoreError('not-json', 'This cannot be written as JSON.', { cause });
  }
  if (typeof text !== 'string') throw new StoreError('not-json', 'There is nothing to keep.');
  return JSON.parse(text) as unknown;
}

/** Whether this can be a trajectory: like every state, it says its kind. A page to log in, or an error as JSON, does not. */
export function isTrajectory(json: unknown): json is JsonObject {
  return isObject(json) && typeof json['kind'] === 'string';
}

/**
 * A copy of what has to be a trajectory.
 * @throws a `StoreError` when it is not
 */
export function trajectoryCopy(json: unknown): JsonObject {
  const copy = jsonCopy(json);
  if (!isTrajectory(copy)) throw new StoreError('not-json', 'A trajectory is a JSON object with a kind.');
  return copy;
}
