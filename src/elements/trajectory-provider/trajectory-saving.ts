import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isObject, sameJson, type JsonObject } from '../../model/json.js';
import { mergeTrajectories } from '../../model/trajectory-merge.js';
import type { StoreMessage, TrajectoryStore } from '../../model/trajectory-store.js';
import { empty, parse, type TrajectoryState } from '../../model/trajectory.js';
import {
  TrajectoryConflictEvent,
  TrajectoryLoadedEvent,
  TrajectoryLoadFailedEvent,
  TrajectorySavedEvent,
  TrajectorySaveFailedEvent,
} from './trajectory-provider.events.js';
import { takeParts } from './take-parts.js';

/**
 * Where saving stands.
 * - `off`: there is no store
 * - `loading`: what was kept is on its way
 * - `saved`: all that is on the page is kept
 * - `saving`: a change is waiting, or on its way
 * - `failed`: the store could not keep it; it is tried again
 * - `unreadable`: the store could not give what it kept; nothing is saved
 * - `conflict`: the same part was changed elsewhere; nothing is saved until that is resolved
 */
export type SavingStatus = 'off' | 'loading' | 'saved' | 'saving' | 'failed' | 'unreadable' | 'conflict';

/** The provider, as far as saving knows it. */
export interface SavingHost extends ReactiveControllerHost, HTMLElement {
  /** The whole, deep-frozen. */
  readonly state: TrajectoryState;
  /** Takes in what is kept elsewhere. `anew`: it is another trajectory than the one on the page. */
  adopt(json: JsonObject, anew: boolean): void;
}

/** In milliseconds: after the last change, and at most after the first. */
const QUIET = 600;
const AT_MOST = 4000;
/** In milliseconds: between tries, doubled each time. */
const FIRST_RETRY = 5000;
const LAST_RETRY = 60_000;

/** The same part was changed here and elsewhere. */
interface Conflict {
  /** What both started from. */
  readonly base: JsonObject | undefined;
  readonly kinds: readonly string[];
}

/**
 * Keeps a trajectory in a store: a moment after each change, one at a time, the newest last, and at once when the page goes.
 * What was changed elsewhere is taken in part by part; a part that was changed in both places is never overwritten.
 */
export class TrajectorySaving implements ReactiveController {
  status: SavingStatus = 'off';

  readonly #host: SavingHost;
  #store: TrajectoryStore | undefined;
  /** What the store has, as far as this page knows. */
  #base: JsonObject | undefined;
  #conflict: Conflict | undefined;
  /** What was on the page when loading began. */
  #before: JsonObject | undefined;
  #unsubscribe: (() => void) | undefined;
  #busy: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstChange = 0;
  #retryAfter = FIRST_RETRY;

  constructor(host: SavingHost) {
    this.#host = host;
    host.addController(this);
  }

  get store(): TrajectoryStore | undefined {
    return this.#store;
  }

  set store(store: TrajectoryStore | undefined) {
    if (store === this.#store) return;
    if (this.#host.isConnected) this.hostDisconnected();
    this.#store = store;
    this.#base = this.#conflict = this.#busy = this.#before = undefined;
    this.#retryAfter = FIRST_RETRY;
    this.status = 'off';
    if (this.#host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    if (!this.#store) return;
    addEventListener('pagehide', this.#leave);
    addEventListener('online', this.#again);
    document.addEventListener('visibilitychange', this.#hide);
    this.#unsubscribe = this.#store.subscribe?.(this.#hear);
    void this.load();
  }

  hostDisconnected(): void {
    this.#leave();
    clearTimeout(this.#timer);
    removeEventListener('pagehide', this.#leave);
    removeEventListener('online', this.#again);
    document.removeEventListener('visibilitychange', this.#hide);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** Called after every change of the trajectory by a person or by the portal. */
  changed(): void {
    if (this.#maySave) this.#schedule();
  }

  /** Asks the store for what it kept, and takes it in. */
  async load(): Promise<void> {
    const store = this.#store;
    if (!store) return;
    const isFirst = this.#base === undefined;
    // What was filled in since the page came, also while loading failed, is a change.
    const before = (this.#before ??= this.#base ?? this.#json());
    this.status = 'loading';
    this.#conflict = undefined;
    let kept: JsonObject | undefined;
    try {
      kept = trajectoryFrom(await store.load());
    } catch (error) {
      if (store !== this.#store) return;
      this.status = 'unreadable';
      this.#host.dispatchEvent(new TrajectoryLoadFailedEvent(error));
      return;
    }
    if (store !== this.#store) return;
    this.status = 'saved';
    this.#before = undefined;
    this.#base = kept;
    if (kept) this.#meet(before, kept, isFirst);
    if (!this.#collides()) this.#tellLoaded();
    if (this.#maySave && this.#isDirty) this.#schedule();
  }

  /** Saves now what is not saved yet. Resolves when that is done, also when it failed. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    const busy = (this.#busy ??= this.#saveAll().finally(() => {
      if (this.#busy === busy) this.#busy = undefined;
    }));
    await busy;
  }

  /** Ends a conflict: with what is on this page, or with what was kept elsewhere. Other parts are taken from both. */
  async resolve(choice: 'mine' | 'theirs'): Promise<void> {
    const [store, conflict] = [this.#store, this.#conflict];
    if (!store || !conflict) return;
    const kept = trajectoryFrom(await store.load());
    if (store !== this.#store) return;
    const mine = this.#json();
    // What was removed elsewhere is as good as empty.
    const theirs = kept ?? asJson(empty());
    const { merged } = mergeTrajectories(conflict.base, mine, theirs);
    this.#conflict = undefined;
    this.#base = kept;
    this.status = 'saved';
    this.#host.adopt(takeParts(merged, choice === 'mine' ? mine : theirs, conflict.kinds), false);
    this.#tellLoaded();
    if (this.#isDirty) this.#schedule();
  }

  /** Tells whether it took over what was changed elsewhere. */
  readonly #hear = (message: StoreMessage): boolean => {
    if (message.type === 'conflict') {
      this.#failed(message.conflict);
      return true;
    }
    if (message.type === 'waiting') {
      this.status = 'failed';
      this.#host.dispatchEvent(new TrajectorySaveFailedEvent(message.error, true));
      return true;
    }
    const { json } = message;
    if (!isObject(json) || !this.#maySave || parse(json).status === 'unusable') return false;
    const base = this.#base;
    this.#base = json;
    this.#meet(base, json);
    if (this.#conflict) {
      this.#base = base;
      return false;
    }
    this.#tellLoaded();
    if (this.#isDirty) this.#schedule();
    return true;
  };

  readonly #leave = (): void => {
    const store = this.#store;
    if (!store || !this.#maySave || !this.#isDirty) return;
    clearTimeout(this.#timer);
    const json = this.#json();
    store.save(json, { leaving: true }).then(
      (more) => {
        if (store === this.#store) this.#kept(json, more);
      },
      (error: unknown) => {
        if (store === this.#store) this.#failed(error);
      },
    );
  };

  readonly #hide = (): void => {
    if (document.visibilityState === 'hidden') this.#leave();
  };

  readonly #again = (): void => {
    if (this.status === 'unreadable') void this.load();
    else if (this.#maySave && this.#isDirty) void this.save();
  };

  #tellLoaded(): void {
    this.#host.dispatchEvent(new TrajectoryLoadedEvent(this.#host.state));
  }

  get #isDirty(): boolean {
    return !sameJson(this.#base ?? empty(), this.#json());
  }

  /** Whether what is on the page may take the place of what is kept. */
  get #maySave(): boolean {
    return this.status === 'saved' || this.status === 'saving' || this.status === 'failed';
  }

  #collides(): boolean {
    return this.#conflict !== undefined;
  }

  #json(): JsonObject {
    return asJson(this.#host.state);
  }

  #schedule(after = QUIET): void {
    if (!this.#store) return;
    if (this.status !== 'failed') this.status = 'saving';
    this.#firstChange ||= Date.now();
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(after, this.#firstChange + Math.max(AT_MOST, after) - Date.now()));
    this.#timer = setTimeout(() => void this.save(), wait);
  }

  async #saveAll(): Promise<void> {
    const store = this.#store;
    if (store && this.#maySave && !this.#isDirty && this.status !== 'saved') {
      // A change was taken back before it was saved.
      this.status = 'saved';
      this.#host.dispatchEvent(new TrajectorySavedEvent(this.#host.state));
    }
    while (store && store === this.#store && this.#maySave && this.#isDirty) {
      const json = this.#json();
      this.#firstChange = 0;
      this.status = 'saving';
      try {
        const more = await store.save(json);
        if (store === this.#store) this.#kept(json, more);
      } catch (error) {
        if (store === this.#store) this.#failed(error);
        return;
      }
    }
  }

  /** @param more what is kept where that is more than what was given */
  #kept(json: JsonObject, more: unknown): void {
    if (this.#collides()) return;
    this.#base = isObject(more) ? more : json;
    this.#retryAfter = FIRST_RETRY;
    if (isObject(more)) this.#meet(json, more);
    if (this.#collides()) return;
    this.status = this.#isDirty ? 'saving' : 'saved';
    this.#host.dispatchEvent(new TrajectorySavedEvent(this.#base as unknown as TrajectoryState));
  }

  #failed(error: unknown): void {
    if (isObject(error) && 'theirs' in error) {
      const { theirs, kinds } = error as unknown as { theirs: unknown; kinds?: readonly string[] };
      this.#collide(this.#base, theirs, kinds ?? []);
      return;
    }
    this.status = 'failed';
    this.#host.dispatchEvent(new TrajectorySaveFailedEvent(error, true));
    if (this.#host.isConnected) this.#schedule(this.#retryAfter);
    this.#retryAfter = Math.min(this.#retryAfter * 2, LAST_RETRY);
  }

  /** Takes in what is kept elsewhere; what was changed here since `base` stays. */
  #meet(base: JsonObject | undefined, theirs: JsonObject, isFirst = false): void {
    const mine = this.#json();
    if (sameJson(mine, theirs)) return;
    const isUntouched = sameJson(mine, base ?? empty());
    const { merged, collisions } = isUntouched
      ? { merged: theirs, collisions: [] }
      : mergeTrajectories(base, mine, theirs);
    if (collisions.length > 0) this.#collide(base, theirs, collisions);
    else if (isObject(merged) && !sameJson(merged, mine)) this.#host.adopt(merged, isFirst && isUntouched);
  }

  #collide(base: JsonObject | undefined, theirs: unknown, kinds: readonly string[]): void {
    if (this.#conflict) return;
    this.#conflict = { base, kinds };
    this.status = 'conflict';
    clearTimeout(this.#timer);
    this.#host.dispatchEvent(new TrajectoryConflictEvent(this.#host.state, theirs, kinds));
  }
}

/** What a store gave, as an object; nothing where nothing was kept. Throws for what is no trajectory. */
function trajectoryFrom(kept: unknown): JsonObject | undefined {
  if (kept === undefined || kept === null) return undefined;
  const json: unknown = typeof kept === 'string' ? JSON.parse(kept) : kept;
  if (!isObject(json) || parse(json).status === 'unusable') throw new TypeError('This is no trajectory.');
  return json;
}

function asJson(state: TrajectoryState): JsonObject {
  return structuredClone(state) as unknown as JsonObject;
}
