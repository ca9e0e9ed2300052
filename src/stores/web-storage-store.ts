import { deepFreeze, isObject, sameJson, type JsonObject } from '../model/json.js';
import { mergeTrajectories, sameShape, takeSide } from '../model/trajectory-merge.js';
import { Listeners } from './listeners.js';
import {
  isTrajectory,
  jsonCopy,
  StoreError,
  TrajectoryConflict,
  trajectoryCopy,
  type SaveOptions,
  type StoreListener,
  type TrajectoryStore,
} from '../model/trajectory-store.js';

/** Where in the browser a trajectory is kept. */
export interface WebStorageStoreOptions {
  /** The key under which it is kept. Choose one per person who may use this browser. */
  readonly key: string;
  /** `local` stays and is shared by tabs, `session` ends with the tab. Default `local`. */
  readonly area?: 'local' | 'session' | Storage;
}

/** What stands in storage, as far as it matters. */
interface Stored {
  readonly text: string;
  /** Counts every save by any tab; 0 for a bare trajectory. */
  readonly revision: number;
  readonly trajectory: JsonObject;
}

/** What the one who saves knows of. */
interface Known extends Partial<Stored> {
  /** What our own save took the place of; another tab that saved at the same moment started from it too. */
  readonly replaced?: { readonly trajectory: unknown };
}

/** Marks what this store wrote, so that a bare trajectory can be told from it. */
const KIND = 'kept-trajectory';

/**
 * Keeps a trajectory in web storage, as JSON text: `{"kind": "kept-trajectory", "revision": 3, "trajectory": {…}}`. A bare
 * trajectory that the portal stored there itself is read as well.
 *
 * Tabs with the same key follow each other while subscribed. What another tab stored is never overwritten: it is merged part by
 * part, or `save` rejects with a `TrajectoryConflict`. Text that is no trajectory is copied to `<key>.unreadable` before a save
 * takes its place; no other key is touched. Use one store per provider.
 */
export function webStorageStore(options: WebStorageStoreOptions): TrajectoryStore {
  return new WebStorageStore(options);
}

class WebStorageStore implements TrajectoryStore {
  readonly #key: string;
  readonly #given: 'local' | 'session' | Storage;
  readonly #listeners = new Listeners();
  #known: Known | undefined;
  #conflict: TrajectoryConflict | undefined;

  constructor({ key, area = 'local' }: WebStorageStoreOptions) {
    this.#key = key;
    this.#given = area;
  }

  load(): Promise<unknown> {
    return promised(() => {
      const stored = this.#readable(this.#area());
      this.#known = stored ?? {};
      this.#conflict = undefined;
      return stored && jsonCopy(stored.trajectory);
    });
  }

  save(json: unknown, { replace = false }: SaveOptions = {}): Promise<unknown> {
    // All at once, so that it is stored when a page goes away.
    return promised(() => this.#save(trajectoryCopy(json), replace));
  }

  saveUnread(json: unknown, base: unknown): Promise<unknown> {
    return promised(() => this.#add(trajectoryCopy(json), base));
  }

  subscribe(listener: StoreListener): () => void {
    const end = this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.#follow('addEventListener');
    return () => {
      const before = this.#listeners.size;
      end();
      if (before === 1 && this.#listeners.size === 0) this.#follow('removeEventListener');
    };
  }

  /** Keeps `mine`; gives what is kept instead, if others changed it. */
  #save(mine: JsonObject | undefined, replace = false): unknown {
    if (this.#conflict) throw new TrajectoryConflict(mine, this.#conflict.theirs, this.#conflict.kinds);
    const area = this.#area();
    const text = this.#text(area);
    const stored = read(text);
    const isOther = replace && typeof stored === 'object' && stored.trajectory['kind'] !== mine?.['kind'];
    if (stored === 'unreadable' || isOther) {
      this.#putAside(area, text as string);
      this.#write(area, mine, this.#known?.revision ?? 0);
      return undefined;
    }
    const theirs = stored?.trajectory;
    const { merged, collisions } = mergeTrajectories(this.#baseOf(stored), mine, theirs);
    if (collisions.length) {
      this.#conflict = new TrajectoryConflict(deepFreeze(mine), deepFreeze(theirs), collisions);
      throw this.#conflict;
    }
    if (stored && sameJson(merged, theirs)) this.#known = stored;
    // What was removed elsewhere and not changed here stays removed.
    else if (merged !== undefined)
      this.#write(area, merged, Math.max(stored?.revision ?? 0, this.#known?.revision ?? 0), theirs);
    return merged === undefined || sameJson(merged, mine) ? undefined : merged;
  }

  /** Adds what is only here to what is stored, which stays where both differ. */
  #add(mine: JsonObject, base: unknown): unknown {
    const area = this.#area();
    const stored = this.#readable(area);
    const theirs = stored?.trajectory;
    if (!theirs) {
      this.#write(area, mine, 0);
      return undefined;
    }
    const { merged, collisions } = mergeTrajectories(base, mine, theirs);
    const isOne = isObject(merged) && sameShape(mine, theirs);
    const whole = isOne ? takeSide(merged, theirs, collisions) : theirs;
    if (!sameJson(whole, theirs)) this.#write(area, whole, stored.revision, theirs);
    return sameJson(whole, mine) ? undefined : whole;
  }

  /** What both what is stored and what is saved now started from. */
  #baseOf(stored: Stored | undefined): unknown {
    return this.#wroteAtOnce(stored) ? this.#known?.replaced?.trajectory : this.#known?.trajectory;
  }

  /** Whether another tab stored this without having seen our last save. */
  #wroteAtOnce(stored: Stored | undefined): boolean {
    const known = this.#known;
    return (
      known?.replaced !== undefined && stored?.revision === known.revision && stored?.text !== known.text
    );
  }

  #write(area: Storage, trajectory: unknown, revision: number, replaced?: unknown): void {
    const text = JSON.stringify({ kind: KIND, revision: revision + 1, trajectory });
    this.#put(area, this.#key, text);
    this.#known = {
      text,
      revision: revision + 1,
      trajectory: trajectory as JsonObject,
      replaced: { trajectory: replaced },
    };
  }

  #putAside(area: Storage, text: string): void {
    let name = `${this.#key}.unreadable`;
    for (let number = 2; ![null, text].includes(this.#text(area, name)); number += 1)
      name = `${this.#key}.unreadable-${number}`;
    this.#put(area, name, text);
  }

  #put(area: Storage, key: string, text: string): void {
    try {
      area.setItem(key, text);
    } catch (cause) {
      throw isFull(cause)
        ? new StoreError('full', 'There is no room left in the storage of this browser.', { cause })
        : denied(cause);
    }
  }

  #text(area: Storage, key = this.#key): string | null {
    try {
      return area.getItem(key);
    } catch (cause) {
      throw denied(cause);
    }
  }

  #readable(area: Storage): Stored | undefined {
    const stored = read(this.#text(area));
    if (stored === 'unreadable')
      throw new StoreError('unreadable', `What is stored under "${this.#key}" is no trajectory.`);
    return stored;
  }

  /** Reading the property of the window may throw, and what it gives may be missing or `null`. */
  #area(): Storage {
    let area: Storage | null | undefined;
    try {
      if (typeof this.#given === 'object') area = this.#given;
      else if (typeof window !== 'undefined')
        area = this.#given === 'local' ? window.localStorage : window.sessionStorage;
    } catch (cause) {
      throw denied(cause);
    }
    if (!area) throw denied(undefined);
    return area;
  }

  #follow(how: 'addEventListener' | 'removeEventListener'): void {
    if (typeof window === 'undefined') return;
    window[how]('storage', this.#look);
    // A page that was put aside and comes back has missed what happened.
    window[how]('pageshow', this.#look);
  }

  /** Tells what other tabs stored. */
  readonly #look = (event: Partial<StorageEvent & PageTransitionEvent>): void => {
    const { key, persisted } = event;
    if (this.#conflict || persisted === false || (typeof key === 'string' && key !== this.#key)) return;
    let stored: Stored | 'unreadable' | undefined;
    try {
      stored = read(this.#text(this.#area()));
    } catch {
      return;
    }
    if (stored === 'unreadable' || stored?.text === this.#known?.text) return;
    if (this.#wroteAtOnce(stored)) this.#saveAgain();
    else this.#tell(stored);
  };

  #tell(stored: Stored | undefined): void {
    if (!stored) {
      this.#listeners.tell({ type: 'changed', json: undefined });
      return;
    }
    const before = this.#known;
    this.#known = stored;
    if (before && sameJson(before.trajectory, stored.trajectory)) return;
    const taken = this.#listeners.tell({ type: 'changed', json: jsonCopy(stored.trajectory) });
    // Unless the listener saved or loaded, and knows more by now.
    if (!taken && this.#known === stored) this.#known = before;
  }

  /** Another tab stored at the same moment, and took the place of what was saved here. */
  #saveAgain(): void {
    const lost = this.#known;
    try {
      const merged = this.#save(lost?.trajectory);
      if (merged === undefined) return;
      const now = this.#known;
      const taken = this.#listeners.tell({ type: 'changed', json: jsonCopy(merged) });
      if (!taken && this.#known === now) this.#known = lost;
    } catch (error) {
      if (error instanceof TrajectoryConflict) this.#listeners.tell({ type: 'conflict', conflict: error });
    }
  }
}

/** Reads what stands in storage; nothing, or an empty text, is nothing kept. */
function read(text: string | null): Stored | 'unreadable' | undefined {
  if (!text) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(text) as unknown;
  } catch {
    return 'unreadable';
  }
  if (!isObject(json)) return 'unreadable';
  if (json['kind'] !== KIND)
    return isTrajectory(json) ? { text, revision: 0, trajectory: json } : 'unreadable';
  const { revision, trajectory } = json;
  if (!isObject(trajectory)) return 'unreadable';
  return { text, revision: typeof revision === 'number' ? revision : 0, trajectory };
}

function isFull(error: unknown): boolean {
  const { name } = error as { name?: unknown };
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
}

function denied(cause: unknown): StoreError {
  return new StoreError('denied', 'The storage of this browser cannot be used.', { cause });
}

function promised<T>(act: () => T): Promise<T> {
  return new Promise((resolve) => resolve(act()));
}
