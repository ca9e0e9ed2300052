/** In milliseconds: after the last change, and at most after the first. */
const QUIET = 600;
const AT_MOST = 4000;
/** In milliseconds: between tries, doubled each time. */
const FIRST_RETRY = 5000;
const LAST_RETRY = 60_000;

/** Says when to save: a moment after a change, but not for ever later; after a failure ever less often. */
export class SavingTimer {
  readonly #save: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first change that waits was made. */
  #since = 0;
  #retryAfter = FIRST_RETRY;

  constructor(save: () => void) {
    this.#save = save;
  }

  /** Something was changed. */
  changed(): void {
    this.#wait(QUIET);
  }

  failed(): void {
    this.#wait(this.#retryAfter);
    this.#retryAfter = Math.min(this.#retryAfter * 2, LAST_RETRY);
  }

  succeeded(): void {
    this.#retryAfter = FIRST_RETRY;
  }

  /** Saving begins, or has no sense now. What is changed from here on waits anew. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#since = 0;
  }

  #wait(milliseconds: number): void {
    this.#since ||= Date.now();
    clearTimeout(this.#timer);
    const until = Math.max(AT_MOST, milliseconds) + this.#since;
    this.#timer = setTimeout(this.#save, Math.max(0, Math.min(milliseconds, until - Date.now())));
  }
}

/** Calls `leave` when the page goes away or out of sight, and `online` when there is a connection again; gives what ends it. */
export function followPage(leave: (event: Event) => void, online: () => void): () => void {
  const hide = (event: Event): void => {
    if (document.visibilityState === 'hidden') leave(event);
  };
  addEventListener('pagehide', leave);
  addEventListener('online', online);
  document.addEventListener('visibilitychange', hide);
  return () => {
    removeEventListener('pagehide', leave);
    removeEventListener('online', online);
    document.removeEventListener('visibilitychange', hide);
  };
}
