import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { JsonObject } from '../../model/json.js';
import type { SaveOptions, StoreMessage, TrajectoryStore } from '../../model/trajectory-store.js';
import type { TrajectoryState } from '../../model/trajectory.js';
import {
  collide,
  conflictIn,
  isChanged,
  isTrajectory,
  meet,
  nothingKept,
  notRead,
  saved,
  settle,
  type Conflict,
  type Knowledge,
  type Meeting,
} from './kept-trajectory.js';
import {
  TrajectoryConflictEvent,
  TrajectoryLoadedEvent,
  TrajectoryLoadFailedEvent,
  TrajectorySavedEvent,
  TrajectorySaveFailedEvent,
} from './trajectory-provider.events.js';
import { followPage, SavingTimer } from './saving-timer.js';
import { StoreCalls } from './store-calls.js';
import type { Arrival } from './trajectory-session.js';

/**
 * Where saving stands.
 * - `off`: there is no store, or the provider is not on the page yet
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
  /** Takes in what is kept elsewhere. */
  adopt(json: JsonObject, anew: Arrival): void;
}

/**
 * Keeps a trajectory in a store: a moment after each change, one at a time, the newest last, and at once when the page goes.
 * How what is kept and what is on the page go together, `kept-trajectory.ts` knows.
 */
export class TrajectorySaving implements ReactiveController {
  readonly #host: SavingHost;
  #isAttached = false;
  #calls: StoreCalls | undefined;
  /** Whether a store before this one was read: what is typed now may be about another person. */
  #isAnother = false;
  #reading: 'not yet' | 'under way' | 'failed' | 'done' = 'not yet';
  #known: Knowledge | undefined;
  #ends: ((() => void) | undefined)[] = [];
  #loading: Promise<void> | undefined;
  #saving: Promise<void> | undefined;
  readonly #timer = new SavingTimer(() => void this.save());
  /** A change waits to be saved; it may have been taken back since. */
  #isWaiting = false;
  #isAskedAgain = false;
  #hasFailed = false;
  /** The page going away, while that is being told. */
  #going: Event | undefined;
  /** The provider is being taken away, with what is in it. */
  #isTakenAway = false;

  constructor(host: SavingHost) {
    this.#host = host;
    host.addController(this);
  }

  get store(): TrajectoryStore | undefined {
    return this.#calls?.store;
  }

  set store(store: TrajectoryStore | undefined) {
    if (store === this.store) return;
    const isAttached = this.#isAttached;
    if (isAttached) this.hostDisconnected();
    this.#isAnother ||= this.#known?.isRead === true;
    this.#calls = store && new StoreCalls(store);
    this.#known = this.#loading = this.#saving = undefined;
    this.#isWaiting = this.#hasFailed = false;
    this.#timer.succeeded();
    this.#reading = 'not yet';
    if (isAttached) this.hostConnected();
  }

  get status(): SavingStatus {
    if (!this.#calls || this.#reading === 'not yet') return 'off';
    if (this.#conflict) return 'conflict';
    if (this.#reading !== 'done') return this.#reading === 'failed' ? 'unreadable' : 'loading';
    if (this.#hasFailed) return 'failed';
    return this.#isWaiting || this.#calls.underWay.length || this.#isChanged ? 'saving' : 'saved';
  }

  hostConnected(): void {
    this.#isAttached = true;
    if (!this.#calls) return;
    this.#ends = [followPage(this.#leave, this.#online), this.#calls.store.subscribe?.(this.#hear)];
    void this.load();
  }

  hostDisconnected(): void {
    this.#isAttached = false;
    this.#isTakenAway = true;
    queueMicrotask(() => (this.#isTakenAway = false));
    this.#handOverLast();
    this.#timer.stop();
    for (const end of this.#ends.splice(0)) end?.();
  }

  /** Called after every change of the trajectory by a person or by the portal. */
  changed(): void {
    // Pieces that hear it later may still add what somebody was typing.
    if (this.#going?.eventPhase || this.#isTakenAway) this.#handOverLast();
    else if (this.#maySave) this.#schedule();
  }

  /** Asks the store for what it kept, and takes it in. */
  load(): Promise<void> {
    return this.#calls ? (this.#loading ??= this.#load(this.#calls)) : Promise.resolve();
  }

  /** Saves now what is not saved yet. Resolves when that is done, also when it failed. */
  async save(): Promise<void> {
    this.#timer.stop();
    this.#isAskedAgain = true;
    const saving = (this.#saving ??= this.#saveAll().finally(() => {
      if (this.#saving === saving) this.#saving = undefined;
    }));
    await saving;
  }

  /** Ends a conflict: with what is on this page, or with what was kept elsewhere. Other parts are taken from both. */
  async resolve(choice: 'mine' | 'theirs'): Promise<void> {
    const [calls, conflict] = [this.#calls, this.#conflict];
    if (!calls || !conflict) return;
    const { isLate, value: kept, error } = await calls.load();
    if (isLate || calls !== this.#calls || !this.#known) return;
    if (error) this.#host.dispatchEvent(new TrajectoryLoadFailedEvent(error.reason));
    else this.#arrive(settle(this.#known, this.#page, kept, choice));
  }

  /** Takes what is on the page in place of what could not be read. */
  async startAnew(): Promise<void> {
    const calls = this.#calls;
    if (!calls || this.#reading !== 'failed' || this.#conflict) return;
    const sent = this.#page;
    const { isLate, value: more, error } = await calls.save(sent, { replace: true });
    if (isLate || calls !== this.#calls) return;
    // By now it can be read.
    if (error && conflictIn(error.reason)) await this.load();
    else if (error) this.#host.dispatchEvent(new TrajectorySaveFailedEvent(error.reason, false));
    else if (this.#kept(sent, more)) this.#schedule();
  }

  async #load(calls: StoreCalls): Promise<void> {
    // What was filled in since the page came, also while loading failed, is a change.
    const known = (this.#known ??= notRead(this.#page));
    this.#reading = 'under way';
    const { underWay } = calls;
    const { isLate, value: kept, error } = await calls.load();
    if (isLate || calls !== this.#calls) return;
    if (error) {
      this.#loading = undefined;
      this.#reading = 'failed';
      this.#host.dispatchEvent(new TrajectoryLoadFailedEvent(error.reason));
      return;
    }
    const page = this.#page;
    const isFirst = !known.isRead && !isChanged(known, page);
    const meeting = kept ? meet(known, page, kept, [...underWay, ...calls.unread]) : nothingKept();
    this.#arrive(meeting, isFirst && (this.#isAnother || 'loaded'));
  }

  /** What was kept has come in, or what a person chose of it. */
  #arrive(meeting: Meeting, anew: Arrival = false): void {
    this.#read();
    this.#take(meeting, anew);
    if (this.#conflict) return;
    if (this.#isChanged) this.#schedule();
    this.#host.dispatchEvent(new TrajectoryLoadedEvent(this.#host.state));
  }

  #read(): void {
    this.#reading = 'done';
    this.#loading = undefined;
    this.#calls?.renew();
    this.#isWaiting = this.#hasFailed = false;
  }

  /** Tells whether it took over what was changed elsewhere. */
  readonly #hear = (message: StoreMessage): boolean => {
    if (message.type === 'conflict') {
      this.#failed(message.conflict);
      return true;
    }
    if (message.type === 'waiting') {
      if (this.status !== 'saving') return true;
      this.#hasFailed = true;
      this.#host.dispatchEvent(new TrajectorySaveFailedEvent(message.error, true));
      return true;
    }
    const { json } = message;
    if (!this.#maySave || !this.#known || !this.#calls || !isTrajectory(json)) return false;
    const isNews = this.#take(meet(this.#known, this.#page, json, this.#calls.underWay));
    if (this.#conflict) return false;
    if (this.#isChanged) this.#schedule();
    if (isNews) this.#host.dispatchEvent(new TrajectoryLoadedEvent(this.#host.state));
    return true;
  };

  readonly #leave = (event: Event): void => {
    this.#going = event;
    this.#handOverLast();
  };

  #handOverLast(): void {
    const [calls, known] = [this.#calls, this.#known];
    if (!calls || !known || !this.#isChanged) return;
    if (this.#maySave) {
      this.#timer.stop();
      void this.#handOver(calls, { leaving: true }).then((isBehind) => {
        if (isBehind && this.#maySave && this.#isChanged) this.#schedule();
      });
    } else if (!known.isRead) calls.saveUnread(this.#page, known.base);
  }

  readonly #online = (): void => {
    if (this.#reading === 'failed') void this.load();
    else if (this.#maySave && this.#isChanged) void this.save();
  };

  /** Whether what is on the page may take the place of what is kept. */
  get #maySave(): boolean {
    return this.#reading === 'done' && !this.#conflict;
  }

  get #isChanged(): boolean {
    return this.#known !== undefined && isChanged(this.#known, this.#page);
  }

  get #conflict(): Conflict | undefined {
    return this.#known?.conflict;
  }

  /** What is on the page; deep-frozen. */
  get #page(): JsonObject {
    return this.#host.state as unknown as JsonObject;
  }

  #schedule(): void {
    this.#isWaiting = true;
    this.#timer.changed();
  }

  async #saveAll(): Promise<void> {
    const calls = this.#calls;
    // A change was taken back before it was saved.
    if (this.#maySave && this.#isWaiting && !this.#isChanged) this.#tellSaved();
    let isBehind = true;
    while (calls && calls === this.#calls && isBehind && this.#maySave && this.#isChanged) {
      this.#isAskedAgain = false;
      isBehind = (await this.#handOver(calls)) || this.#isAskedAgain;
    }
  }

  /** @returns whether there is more to save at once */
  async #handOver(calls: StoreCalls, options?: SaveOptions): Promise<boolean> {
    const sent = this.#page;
    this.#hasFailed = false;
    const { isLate, value: more, error } = await calls.save(sent, options);
    if (calls !== this.#calls || this.#conflict) return false;
    if (isLate || this.#reading !== 'done') return true;
    if (!error) return this.#kept(sent, more);
    this.#failed(error.reason);
    return false;
  }

  /** @returns whether something was changed since */
  #kept(sent: JsonObject, more: unknown): boolean {
    this.#timer.succeeded();
    if (this.#reading !== 'done') this.#read();
    this.#take(saved(sent, this.#page, more));
    return !this.#conflict && this.#tellSaved();
  }

  /** @returns whether something was changed since */
  #tellSaved(): boolean {
    const isBehind = (this.#isWaiting = this.#isChanged);
    this.#hasFailed = false;
    const state = this.#known?.base ?? this.#page;
    this.#host.dispatchEvent(new TrajectorySavedEvent(state as unknown as TrajectoryState));
    return isBehind;
  }

  #failed(error: unknown): void {
    const collision = conflictIn(error);
    if (collision) {
      if (this.#known && !this.#conflict && this.#reading === 'done')
        this.#take({ known: collide(this.#known, this.#page, collision) });
      return;
    }
    this.#hasFailed = this.#isWaiting = true;
    const willRetry = this.#isAttached;
    if (willRetry) this.#timer.failed();
    this.#host.dispatchEvent(new TrajectorySaveFailedEvent(error, willRetry));
  }

  /** @returns whether something else is on the page now */
  #take({ known, adopt }: Meeting, anew: Arrival = false): boolean {
    this.#known = known;
    if (adopt) this.#host.adopt(adopt, anew);
    if (known.conflict) {
      const { theirs, kinds } = known.conflict;
      this.#timer.stop();
      this.#host.dispatchEvent(new TrajectoryConflictEvent(this.#host.state, theirs, kinds));
    }
    return adopt !== undefined;
  }
}
