import type { JsonObject } from '../model/json.js';
import type { RetryOptions } from './patience.js';
import { isTrajectory, StoreError } from '../model/trajectory-store.js';

/** Where and how a trajectory is kept on a server. */
export interface HttpStoreOptions {
  /** The address of this one trajectory, for GET and PUT. */
  readonly url: string | URL;
  /** Used instead of the `fetch` of the page. */
  readonly fetch?: typeof globalThis.fetch;
  /** Sent with each request, or made for each: a fresh token, for instance. */
  readonly headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>);
  /** As with `fetch`: without it, cookies go to the own origin only. */
  readonly credentials?: RequestCredentials;
  /** How many milliseconds the server has for one answer. Default 30 000. */
  readonly timeout?: number;
  /**
   * Whether the server refuses a PUT with `If-None-Match: *` where it keeps something. Then what was filled in before `load` was done
   * is sent when the page goes, and kept where nothing was kept yet. Default no: another server would overwrite what was never read.
   */
  readonly preconditions?: boolean;
  readonly retry?: RetryOptions;
}

/** What a server keeps. */
export interface Kept {
  /** `undefined` when the server has nothing. */
  readonly json: JsonObject | undefined;
  readonly etag: string | undefined;
  /** It has something, but that is no trajectory. */
  readonly isOther?: boolean;
}

/** What to know for writing over what a server keeps. */
export interface WriteOptions {
  /** What may be written over. */
  readonly over: Kept;
  /** Counts how often this was tried in a row because of what others wrote. */
  readonly round: number;
  /** The page is going away. */
  readonly leaving: boolean;
}

/** Browsers let a request outlive its page when its body is at most this long, in bytes. */
const KEEPALIVE_BYTES = 64 * 1024;

/** Nothing is there; or not any more. */
const NOTHING = [204, 404, 410];
/** Another was first (conflict, precondition failed); or the server asks for a precondition, and what it keeps has to be read. */
const ANOTHER_WAS_FIRST = [409, 412, 428];
/** Too slow, too early, too many requests. Each status from 500 may pass as well. */
const MAY_PASS = [408, 425, 429];

interface Answer {
  readonly response: Response;
  readonly text: string;
}

/** Single requests to the server that keeps a trajectory. Remembers nothing. */
export class HttpExchange {
  readonly #options: HttpStoreOptions;

  constructor(options: HttpStoreOptions) {
    this.#options = options;
  }

  /**
   * @param replace whether it may be something that is no trajectory
   * @throws a `StoreError`, or the reason of `stop`
   */
  async read(stop: AbortSignal, replace = false): Promise<Kept> {
    const { response, text } = await this.#send({ method: 'GET', cache: 'no-store' }, {}, stop);
    if (NOTHING.includes(response.status)) return { json: undefined, etag: undefined };
    if (!response.ok) throw failure(response);
    const json = parse(text);
    const etag = response.headers.get('etag') ?? undefined;
    if (replace && !isTrajectory(json) && !isPage(response, text))
      return { json: undefined, etag, isOther: true };
    if (!isTrajectory(json))
      throw new StoreError('unreadable', 'The server answered with something that is no trajectory.', {
        status: response.status,
      });
    return { json, etag };
  }

  /**
   * @returns what the server keeps now, or `undefined` when another was first
   * @throws a `StoreError`, or the reason of `stop`
   */
  async write(json: JsonObject, options: WriteOptions, stop: AbortSignal): Promise<Kept | undefined> {
    const body = JSON.stringify(json);
    const keepalive = options.leaving && new TextEncoder().encode(body).length <= KEEPALIVE_BYTES;
    const { response, text } = await this.#send(
      { method: 'PUT', body, ...(keepalive && { keepalive }) },
      { 'content-type': 'application/json', ...condition(options) },
      stop,
    );
    if (ANOTHER_WAS_FIRST.includes(response.status)) return undefined;
    if (!response.ok) throw failure(response);
    // A page to log in comes with status 200 as well.
    if (isPage(response, text))
      throw new StoreError(
        'unreadable',
        'The server answered with a page. Nothing tells that it kept this.',
        {
          status: response.status,
        },
      );
    return { json, etag: response.headers.get('etag') ?? undefined };
  }

  async #send(init: RequestInit, fields: Record<string, string>, stop: AbortSignal): Promise<Answer> {
    const ending = new AbortController();
    // A `fetch` of the portal need not listen to the signal.
    const ended = new Promise<never>((_, reject) => {
      ending.signal.addEventListener('abort', () => {
        reject(ending.signal.reason as Error);
      });
    });
    const end = (): void => ending.abort(stop.reason);
    stop.addEventListener('abort', end);
    const timer = setTimeout(
      () => ending.abort(new StoreError('timeout', 'The server did not answer in time.')),
      this.#options.timeout ?? 30_000,
    );
    try {
      if (stop.aborted) end();
      return await Promise.race([ended, this.#fetch({ ...init, signal: ending.signal }, fields)]);
    } finally {
      clearTimeout(timer);
      stop.removeEventListener('abort', end);
    }
  }

  async #fetch(init: RequestInit, fields: Record<string, string>): Promise<Answer> {
    const { url, fetch = globalThis.fetch.bind(globalThis), credentials } = this.#options;
    const headers = await this.#headers(fields);
    try {
      const response = await fetch(url, { ...init, headers, ...(credentials && { credentials }) });
      return { response, text: await response.text() };
    } catch (cause) {
      throw new StoreError('offline', 'The server could not be reached.', { cause });
    }
  }

  async #headers(fields: Record<string, string>): Promise<Headers> {
    const { headers: given } = this.#options;
    try {
      const headers = new Headers(typeof given === 'function' ? await given() : given);
      if (!headers.has('accept')) headers.set('accept', 'application/json');
      for (const [name, value] of Object.entries(fields)) headers.set(name, value);
      return headers;
    } catch (cause) {
      throw new StoreError('denied', 'The headers for the request could not be made.', { cause });
    }
  }
}

/** Lets the server refuse to write over what has not been read. */
function condition({ over, round }: WriteOptions): Record<string, string> {
  if (over.json === undefined && !over.isOther) return { 'if-none-match': '*' };
  if (over.etag === undefined) return {};
  // By the book a weak tag never matches; servers and proxies differ in what they made weak, so each is tried in turn.
  return { 'if-match': round % 2 === 0 ? over.etag : over.etag.replace(/^W\//, '') };
}

function failure({ status, headers }: Response): StoreError {
  const temporary = status >= 500 || MAY_PASS.includes(status);
  return new StoreError(temporary ? 'server' : 'refused', `The server answered with status ${status}.`, {
    status,
    retryAfter: milliseconds(headers.get('retry-after')),
  });
}

/** `Retry-After` is a number of seconds or a date. */
function milliseconds(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return wait > 0 ? wait : undefined;
}

function isPage({ headers }: Response, text: string): boolean {
  return (
    text !== '' && (/\bhtml\b/i.test(headers.get('content-type') ?? '') || text.trimStart().startsWith('<'))
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
