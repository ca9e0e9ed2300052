import { StoreError, type StoreMessage } from '../model/trajectory-store.js';

/** How a store goes on when the server cannot be reached or is in trouble. */
export interface RetryOptions {
  /** How often in a row it is tried before giving up. Default 6: about half a minute. */
  readonly tries?: number;
  /**
   * How many milliseconds to wait after so many failures in a row. Default `backOff`.
   * @param retryAfter what the server asked for, in milliseconds
   */
  readonly wait?: (failures: number, retryAfter?: number) => number;
}

/** The longest wait the store chooses itself, and the longest one a server can ask for; in milliseconds. */
const LONGEST = { chosen: 60_000, asked: 300_000 };

/**
 * Doubles the wait with each failure, from a second to a minute, less a random part of at most half, so that many pages do not come
 * back at the same moment. Waits at least as long as the server asked, up to five minutes.
 */
export function backOff(failures: number, retryAfter = 0, random: () => number = Math.random): number {
  const longest = Math.min(1000 * 2 ** (failures - 1), LONGEST.chosen);
  return Math.max(longest * (1 - random() / 2), Math.min(retryAfter, LONGEST.asked));
}

/** Thrown where a request makes room for a newer one. */
export class GiveWay extends Error {}

/** Whether trying again later may help. */
export function mayPass(error: unknown): error is StoreError {
  return error instanceof StoreError && ['offline', 'timeout', 'server'].includes(error.reason);
}

/** How one request is repeated. */
export interface PatientOptions {
  /** Whether a newer request waits: asked after each pause. */
  readonly giveWay?: () => boolean;
  /** Tries at least once, also when the browser says to be offline. */
  readonly hurried?: boolean;
}

/** Repeats requests until they succeed or there is no use in it. One request at a time. */
export class Patience {
  readonly #tries: number;
  readonly #wait: (failures: number, retryAfter?: number) => number;
  readonly #tell: (message: StoreMessage) => void;
  /** Failures in a row, also of different requests. */
  #failures = 0;
  #told = false;
  #endPause: (() => void) | undefined;

  constructor({ tries = 6, wait = backOff }: RetryOptions, tell: (message: StoreMessage) => void) {
    this.#tries = tries;
    this.#wait = wait;
    this.#tell = tell;
  }

  /** @throws what `request` throws in the end, or `GiveWay` */
  async ask<T>(request: () => Promise<T>, options: PatientOptions = {}): Promise<T> {
    const { giveWay = () => false } = options;
    let { hurried = false } = options;
    for (;;) {
      if (isOffline() && !hurried) {
        this.#tellOnce({ type: 'waiting', reason: 'offline' });
        await this.#pause();
      } else {
        hurried = false;
        try {
          const answer = await request();
          this.#reset();
          return answer;
        } catch (error) {
          if (error instanceof GiveWay) throw error;
          if (!mayPass(error) || ++this.#failures >= this.#tries) {
            this.#reset();
            throw error;
          }
          this.#tellOnce({ type: 'waiting', reason: isOffline() ? 'offline' : 'retrying', error });
          await this.#pause(this.#wait(this.#failures, error.retryAfter));
        }
      }
      if (giveWay()) throw new GiveWay();
    }
  }

  /** Lets others go first, before the same is tried again. */
  rest(rounds: number): Promise<void> {
    return this.#pause(this.#wait(rounds));
  }

  /** Ends the pause there may be. */
  hurry(): void {
    this.#endPause?.();
  }

  #reset(): void {
    this.#failures = 0;
    this.#told = false;
  }

  #tellOnce(message: StoreMessage): void {
    if (this.#told) return;
    this.#told = true;
    this.#tell(message);
  }

  /** Waits for the connection to come back, but no longer than `milliseconds`. */
  async #pause(milliseconds?: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => void) | undefined;
    await new Promise<void>((resolve) => {
      this.#endPause = resolve;
      if (milliseconds !== undefined) timer = setTimeout(resolve, milliseconds);
      stop = whenOnline(resolve);
    });
    this.#endPause = undefined;
    clearTimeout(timer);
    stop?.();
  }
}

/** Calls `listener` when the browser finds a connection; gives the function that ends it. Does nothing without a window. */
export function whenOnline(listener: () => void): () => void {
  if (typeof window === 'undefined') return () => {};
  window.addEventListener('online', listener);
  return () => {
    window.removeEventListener('online', listener);
  };
}

/** Whether the browser knows that there is no connection. What it takes for a connection need not lead to the server. */
function isOffline(): boolean {
  return typeof window !== 'undefined' && !window.navigator.onLine;
}
