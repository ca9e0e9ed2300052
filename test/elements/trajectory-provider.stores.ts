// A store that does as it is told, and a clock that goes when it is told.
import type {
  StoreMessage,
  TrajectoryStore,
} from '../../src/elements/trajectory-provider/trajectory-provider.element.js';
import type {
  CapabilityListState,
  CircleModelState,
  TrajectoryProviderElement,
  TrajectoryState,
} from '../../src/index.js';
import type { SaveOptions } from '../../src/stores/index.js';
import { cleaning } from '../suites/bed.js';
import { CIRCLES, LIST } from './trajectory-provider.support.js';

/** One call of a store that waits for its answer. */
export interface Call {
  readonly json: TrajectoryState;
  readonly leaving: boolean;
  readonly replace: boolean;
  /** Lets it succeed, with what `load` or `save` gives. */
  done(result?: unknown): Promise<void>;
  fail(error: Error): Promise<void>;
}

/** A store of a portal: every call waits until the test answers it. */
export class FakeStore implements TrajectoryStore {
  readonly loads: Call[] = [];
  readonly saves: Call[] = [];
  readonly listeners = new Set<(message: StoreMessage) => unknown>();
  /** How many saves were under way at once, at most; those of a page that goes do not count. */
  mostAtOnce = 0;
  #under = 0;

  load(): Promise<unknown> {
    return this.#call(this.loads, undefined);
  }

  save(json: unknown, options: SaveOptions = {}): Promise<unknown> {
    if (options.leaving) return this.#call(this.saves, json, options);
    this.mostAtOnce = Math.max(this.mostAtOnce, (this.#under += 1));
    return this.#call(this.saves, json, options).finally(() => (this.#under -= 1));
  }

  subscribe(listener: (message: StoreMessage) => unknown): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Something happened elsewhere. */
  async tell(message: object): Promise<void> {
    for (const listener of this.listeners) listener(message as StoreMessage);
    await settledPromises();
  }

  #call(
    calls: Call[],
    json: unknown,
    { leaving = false, replace = false }: SaveOptions = {},
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      calls.push({
        json: structuredClone(json) as TrajectoryState,
        leaving,
        replace,
        done: (result) => (resolve(result), settledPromises()),
        fail: (error) => (reject(error), settledPromises()),
      });
    });
  }
}

/** What a client wrote about income in a trajectory that was saved. */
export const noteIn = ({ parts }: TrajectoryState): string | undefined =>
  (parts[LIST] as unknown as CapabilityListState).notes['income']?.client;

/** The cards in the inner circle of a trajectory that was saved. */
export const innerIn = ({ parts }: TrajectoryState): readonly string[] =>
  (parts[CIRCLES] as unknown as CircleModelState).rings.inner;

/** Waits for promises, without any time going by on the clock of the test. */
export async function settledPromises(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** What an error of a store looks like when others changed the same. */
export const collision = (theirs: unknown, ...kinds: string[]): Error =>
  Object.assign(new Error('Changed elsewhere.'), { theirs, kinds });

/** Time that goes by when the test says so. */
export interface Clock {
  /** Lets so many milliseconds go by. */
  pass(milliseconds: number): Promise<void>;
  /** How many timers are waiting. */
  readonly waiting: number;
}

/** Takes the place of the timers of the page, until the test ends. */
export function fakeClock(): Clock {
  const { setTimeout: realSet, clearTimeout: realClear } = window;
  const realNow = Date.now;
  const timers = new Map<number, { at: number; run: () => void }>();
  let now = realNow();
  let last = 1_000_000;
  const set = (run: () => void, after = 0): number => {
    timers.set((last += 1), { at: now + after, run });
    return last;
  };
  const clear = (id: number | undefined): void => {
    if (id === undefined || !timers.delete(id)) realClear(id);
  };
  Object.assign(window, { setTimeout: set, clearTimeout: clear });
  Date.now = () => now;
  cleaning.push(() => {
    Object.assign(window, { setTimeout: realSet, clearTimeout: realClear });
    Date.now = realNow;
  });
  return {
    async pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const [next] = [...timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
        if (!next) break;
        timers.delete(next[0]);
        now = next[1].at;
        next[1].run();
        await settledPromises();
      }
      now = end;
    },
    get waiting() {
      return timers.size;
    },
  };
}

/** What a provider tells of its store, beside what it loaded. */
const TOLD = ['saved', 'save-failed', 'load-failed', 'conflict'];

/** All that a provider tells of its store, in order: the event, and where saving stands at that moment. */
export function storeEventsOf(
  provider: TrajectoryProviderElement,
  names: readonly string[] = TOLD,
): { event: any; status: string }[] {
  const told: { event: any; status: string }[] = [];
  for (const name of names) document.addEventListener(`trajectory-${name}`, hear);
  cleaning.push(() => {
    for (const name of names) document.removeEventListener(`trajectory-${name}`, hear);
  });
  function hear(event: Event): void {
    if (event.target === provider) told.push({ event, status: provider.savingStatus });
  }
  return told;
}

/** The same, with what it loaded. */
export const allStoreEventsOf = (provider: TrajectoryProviderElement): { event: any; status: string }[] =>
  storeEventsOf(provider, ['loaded', ...TOLD]);

/** The page is put away, or comes back. */
export function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    get: () => (hidden ? 'hidden' : 'visible'),
  });
  document.dispatchEvent(new Event('visibilitychange'));
  cleaning.push(() => {
    Reflect.deleteProperty(document, 'visibilityState');
  });
}
