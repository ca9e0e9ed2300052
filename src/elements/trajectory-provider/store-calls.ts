import type { JsonObject } from '../../model/json.js';
import type { SaveOptions, TrajectoryStore } from '../../model/trajectory-store.js';
import { trajectoryFrom } from './kept-trajectory.js';

/** What came of a call. */
interface Answer<T> {
  /** What is kept was read anew since the call: this says nothing of it. */
  readonly isLate: boolean;
  readonly value?: T;
  readonly error?: { readonly reason: unknown };
}

/** One store of a portal, and what is on its way to it. The store never gets what the page goes on with, only copies. */
export class StoreCalls {
  readonly store: TrajectoryStore;
  readonly #underWay = new Set<JsonObject>();
  #unread: JsonObject[] = [];
  /** Counts how often it was read anew what is kept. */
  #turn = 0;

  constructor(store: TrajectoryStore) {
    this.store = store;
  }

  /** What is being saved, so that it may be kept by now. */
  get underWay(): readonly JsonObject[] {
    return [...this.#underWay];
  }

  /** What was handed over before anything was read, so that it may be kept by now. */
  get unread(): readonly JsonObject[] {
    return this.#unread;
  }

  /** What is kept; an error also when that is no trajectory. */
  load(): Promise<Answer<JsonObject | undefined>> {
    return this.#call(async () => trajectoryFrom(await this.store.load()));
  }

  /** Hands over at once, without waiting for anything. */
  async save(json: JsonObject, options?: SaveOptions): Promise<Answer<unknown>> {
    this.#underWay.add(json);
    const answer = await this.#call(() => this.store.save(structuredClone(json), options));
    this.#underWay.delete(json);
    return answer;
  }

  /** Hands over what was not read, to a store that overwrites nothing with it; each only once. */
  saveUnread(json: JsonObject, base: JsonObject): void {
    if (!this.store.saveUnread || this.#unread.includes(json)) return;
    this.#unread.push(json);
    void this.#call(() => this.store.saveUnread?.(structuredClone(json), structuredClone(base)));
  }

  /** What is kept was read anew. */
  renew(): void {
    this.#turn += 1;
    this.#unread = [];
  }

  async #call<T>(call: () => T | Promise<T>): Promise<Answer<T>> {
    const turn = this.#turn;
    try {
      const value = await call();
      return { isLate: turn !== this.#turn, value };
    } catch (reason) {
      return { isLate: turn !== this.#turn, error: { reason } };
    }
  }
}
