import { deepFreeze, sameJson, type JsonObject } from '../model/json.js';
import { mergeTrajectories } from '../model/trajectory-merge.js';
import { HttpExchange, type HttpStoreOptions, type Kept, type WriteOptions } from './http-exchange.js';
import { Listeners } from './listeners.js';
import { GiveWay, mayPass, Patience, whenOnline } from './patience.js';
import {
  jsonCopy,
  StoreError,
  TrajectoryConflict,
  trajectoryCopy,
  type SaveOptions,
  type StoreListener,
  type TrajectoryStore,
} from '../model/trajectory-store.js';

/** One or more calls of `save`: the newest JSON, and all that wait for it. */
interface Job {
  json: JsonObject;
  leaving: boolean;
  /** Takes the place of what is no trajectory. */
  replace: boolean;
  /** What the one who saves started from. */
  base: unknown;
  readonly waiting: { resolve: (kept: unknown) => void; reject: (error: unknown) => void }[];
}

/** How often a save is merged with what others wrote meanwhile. */
const ROUNDS = 6;

/** How many versions that may have arrived are remembered. */
const REMEMBERED = 8;

/**
 * Keeps a trajectory on a server: GET reads it (404 or 204: nothing yet), PUT keeps it. With an `ETag` on both answers nothing
 * is overwritten unread: what others wrote in the meantime (409, 412) is merged part by part, or `save` rejects with a
 * `TrajectoryConflict`. **Without `ETag`s nothing protects what others write.** To another origin, the server has to expose
 * the header (`Access-Control-Expose-Headers: ETag, Retry-After`).
 *
 * One request at a time. A newer `save` takes the place of one that waits. When the server cannot be reached or is in trouble
 * (408, 425, 429, 5xx) it is tried again with growing pauses, or as soon as the browser is online. What could not be saved in
 * the end is part of the next `save`; while somebody is subscribed it is tried again when the browser is online. What the server
 * answers and is no trajectory is never overwritten, unless `save` is told to `replace` it: each `save` reads first until that works;
 * a page (HTML) is never replaced. Use one store per provider.
 */
export function httpStore(options: HttpStoreOptions): TrajectoryStore {
  return new HttpStore(options);
}

class HttpStore implements TrajectoryStore {
  readonly #exchange: HttpExchange;
  readonly #patience: Patience;
  readonly #listeners = new Listeners();
  readonly #mayCreate: boolean;
  /** What the one who saves knows to be kept. */
  #seen: unknown;
  /** What the server keeps; `undefined` when it has to be read first. */
  #server: Kept | undefined;
  /** Whether the server gives ETags; `undefined` when that has not been seen. */
  #tagged: boolean | undefined;
  /** What was to be kept and sent without an answer, so that it may have arrived; without what was merged with it. */
  #sent: JsonObject[] = [];
  /** What was sent before anything was read, so that it may have been made; until something else is kept. */
  #unread: JsonObject[] = [];
  #conflict: TrajectoryConflict | undefined;
  #next: Job | undefined;
  #running: { readonly job: Job; readonly stop: AbortController } | undefined;
  #unsaved: Job | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #stopWaiting: (() => void) | undefined;

  constructor(options: HttpStoreOptions) {
    this.#exchange = new HttpExchange(options);
    this.#mayCreate = options.preconditions ?? false;
    this.#patience = new Patience(options.retry ?? {}, (message) => this.#listeners.tell(message));
  }

  load(): Promise<unknown> {
    return this.#inTurn(async () => {
      this.#server = undefined;
      const { json } = await this.#patience.ask(() => this.#read(new AbortController().signal));
      this.#seen = json;
      this.#sent = [];
      this.#conflict = undefined;
      this.#unsaved = undefined;
      return json && jsonCopy(json);
    });
  }

  save(json: unknown, { leaving = false, replace = false }: SaveOptions = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const mine = trajectoryCopy(json);
      this.#refuseAfterConflict(mine);
      this.#enqueue(mine, { leaving, replace }, { resolve, reject });
    });
  }

  async saveUnread(json: unknown): Promise<unknown> {
    if (!this.#mayCreate) return undefined;
    const mine = trajectoryCopy(json);
    this.#unread.push(mine);
    const nothing = { json: undefined, etag: undefined };
    // Past the queue: what is read at the same time takes too long.
    const made = await this.#exchange.write(
      mine,
      { over: nothing, round: 0, leaving: true },
      new AbortController().signal,
    );
    if (!made) throw new StoreError('refused', 'Something is kept already.', { status: 412 });
    return undefined;
  }

  subscribe(listener: StoreListener): () => void {
    const end = this.#listeners.add(listener);
    this.#stopWaiting ??= whenOnline(() => this.#saveUnsaved());
    return () => {
      end();
      if (this.#listeners.size > 0) return;
      this.#stopWaiting?.();
      this.#stopWaiting = undefined;
    };
  }

  #refuseAfterConflict(mine: unknown): void {
    if (this.#conflict) throw new TrajectoryConflict(mine, this.#conflict.theirs, this.#conflict.kinds);
  }

  #enqueue(
    json: JsonObject,
    { leaving, replace }: Pick<Job, 'leaving' | 'replace'>,
    waiting: Job['waiting'][number],
  ): void {
    const under = this.#running?.job;
    const isEnough = under && (under.leaving || !leaving) && (under.replace || !replace);
    if (!this.#next && isEnough && sameJson(under.json, json)) {
      under.waiting.push(waiting);
      return;
    }
    if (this.#next) {
      Object.assign(this.#next, { json, leaving, base: this.#seen });
      this.#next.replace ||= replace;
      this.#next.waiting.push(waiting);
    } else this.#plan({ json, leaving, replace, base: this.#seen, waiting: [waiting] });
    if (!leaving) return;
    this.#running?.stop.abort(new GiveWay());
    this.#patience.hurry();
  }

  #plan(job: Job): void {
    this.#next = job;
    void this.#inTurn(() => this.#work());
  }

  /** One thing at a time, in the order of asking. */
  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => {});
    return done;
  }

  async #work(): Promise<void> {
    const job = this.#next;
    if (!job) return;
    this.#next = undefined;
    const stop = new AbortController();
    this.#running = { job, stop };
    try {
      this.#refuseAfterConflict(job.json);
      const kept = await this.#keep(job, stop.signal);
      this.#running = undefined;
      this.#done(job, kept);
    } catch (error) {
      this.#running = undefined;
      this.#failed(job, error);
    }
  }

  #done(job: Job, kept: JsonObject | undefined): void {
    this.#unsaved = undefined;
    const merged = kept === undefined || sameJson(kept, job.json) ? undefined : kept;
    const next = this.#waitingNext();
    if (next) next.base = job.json;
    this.#seen = merged ?? job.json;
    for (const { resolve } of job.waiting) resolve(merged && jsonCopy(merged));
    if (job.waiting.length || !merged) return;
    if (!this.#listeners.tell({ type: 'changed', json: jsonCopy(merged) })) this.#seen = job.json;
  }

  #failed(job: Job, error: unknown): void {
    const next = this.#waitingNext();
    if (next && error instanceof GiveWay) {
      next.waiting.unshift(...job.waiting);
      return;
    }
    if (error instanceof TrajectoryConflict) this.#conflict ??= error;
    this.#unsaved = mayPass(error) ? { ...job, waiting: [] } : undefined;
    for (const { reject } of job.waiting) reject(error);
    if (!job.waiting.length && error instanceof TrajectoryConflict)
      this.#listeners.tell({ type: 'conflict', conflict: error });
  }

  /** What came in while another was under way. */
  #waitingNext(): Job | undefined {
    return this.#next;
  }

  #saveUnsaved(): void {
    const job = this.#unsaved;
    if (!job || this.#next || this.#running || this.#conflict) return;
    this.#unsaved = undefined;
    this.#plan({ ...job, leaving: false, waiting: [] });
  }

  /** @returns what is kept now; `undefined` when it was removed elsewhere and not changed here */
  async #keep(job: Job, stop: AbortSignal): Promise<JsonObject | undefined> {
    const patiently = <T>(request: () => Promise<T>): Promise<T> =>
      this.#patience.ask(request, { giveWay: () => this.#next !== undefined, hurried: job.leaving });
    const read = (): Promise<Kept> => patiently(() => this.#read(stop, job.replace));
    let over = this.#server ?? (await read());
    for (let round = 0; round < ROUNDS; round += 1) {
      const sent = [...this.#sent, ...this.#unread];
      const base = over.isOther ? undefined : job.base;
      const { merged, collisions } = mergeTrajectories(base, job.json, over.json, sent);
      if (collisions.length)
        throw new TrajectoryConflict(deepFreeze(job.json), deepFreeze(over.json), collisions);
      if (sameJson(merged, over.json)) return over.json;
      const json = merged as JsonObject;
      const options = { over, round, leaving: job.leaving };
      if (await patiently(() => this.#write(job, json, options, stop))) return json;
      if (round > 0 && !job.leaving) await this.#patience.rest(round);
      over = await read();
    }
    throw new StoreError('server', 'The server says again and again that another was first.', {
      status: 412,
    });
  }

  async #read(stop: AbortSignal, replace = false): Promise<Kept> {
    const kept = await this.#exchange.read(stop, replace);
    if (kept.json) this.#tagged = kept.etag !== undefined;
    // What is no trajectory is replaced by this save, and by no other.
    this.#server = kept.isOther ? undefined : kept;
    return kept;
  }

  async #write(job: Job, json: JsonObject, options: WriteOptions, stop: AbortSignal): Promise<boolean> {
    let kept: Kept | undefined;
    try {
      kept = await this.#exchange.write(json, options, stop);
    } catch (error) {
      if (mayPass(error) || error instanceof GiveWay)
        this.#sent = [job.json, ...this.#sent.filter((other) => other !== job.json)].slice(0, REMEMBERED);
      throw error;
    }
    if (!kept) {
      this.#server = undefined;
      return false;
    }
    this.#sent = this.#unread = [];
    // Without the tag of what was just written, another's change would be overwritten unnoticed.
    this.#server = kept.etag === undefined && this.#tagged !== false ? undefined : kept;
    return true;
  }
}
