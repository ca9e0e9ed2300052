// A page that goes away, and a browser without a connection.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { httpStore, type HttpStoreOptions } from '../../src/stores/index.js';
import { trajectoryServer, type TrajectoryServer } from '../fixtures/trajectory-server.js';
import { conflictOf, failureOf, hear, held, trajectory, wordOf } from './trajectories.js';

let server: TrajectoryServer;
let requests: RequestInit[];

beforeEach(async () => {
  server = await trajectoryServer({ kept: trajectory({ list: 'a' }) });
  requests = [];
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

async function loaded(more: Partial<HttpStoreOptions> = {}) {
  const watched: typeof fetch = (url, init) => {
    requests.push(init ?? {});
    return fetch(url, init);
  };
  const store = httpStore({
    url: server.url,
    fetch: watched,
    retry: { wait: () => 1, tries: 3 },
    ...more,
  });
  await store.load();
  return store;
}

const lastWord = (): unknown => wordOf(server.kept);

describe('a page that goes away', () => {
  it('sends a request that outlives it', async () => {
    const store = await loaded();
    await store.save(trajectory({ list: 'b' }));
    await store.save(trajectory({ list: 'c' }), { leaving: true });
    expect(requests.map(({ keepalive }) => keepalive)).toEqual([undefined, undefined, true]);
    expect(lastWord()).toBe('c');
  });

  it('sends a plain one when it is too long for that, counted in bytes', async () => {
    const store = await loaded();
    await store.save(trajectory({ list: 'é'.repeat(40_000) }), { leaving: true });
    expect(requests.at(-1)?.keepalive).toBeUndefined();
    expect(lastWord()).toHaveLength(40_000);
  });

  it('sends without waiting for a task: nothing more may run', async () => {
    const store = await loaded();
    const saved = store.save(trajectory({ list: 'b' }), { leaving: true });
    for (let microtask = 0; microtask < 20; microtask += 1) await Promise.resolve();
    expect(requests).toHaveLength(2);
    await saved;
  });

  it('does not wait for what is under way, and does not collide with it', async () => {
    const store = await loaded();
    const { promise, release } = held();
    server.next({ method: 'PUT', after: promise });
    const first = store.save(trajectory({ list: 'b' }));
    await expect.poll(() => server.methods).toEqual(['GET', 'PUT']);
    const last = store.save(trajectory({ list: 'c' }), { leaving: true });
    await expect.poll(() => server.methods).toEqual(['GET', 'PUT', 'PUT']);
    release();
    expect(await Promise.all([first, last])).toEqual([undefined, undefined]);
    expect(lastWord()).toBe('c');
  });

  it('keeps what is newer also when the older one was kept after all', async () => {
    const store = await loaded();
    server.next({ method: 'PUT', cut: 'after' });
    const first = store.save(trajectory({ list: 'b' }));
    await expect.poll(() => server.methods).toContain('PUT');
    const last = store.save(trajectory({ list: 'c' }), { leaving: true });
    await Promise.all([first, last]);
    expect(lastWord()).toBe('c');
  });

  it('does not send the same again when it is told twice to go', async () => {
    const store = await loaded();
    const { promise, release } = held();
    server.next({ method: 'PUT', after: promise });
    const first = store.save(trajectory({ list: 'b' }), { leaving: true });
    await expect.poll(() => server.methods).toEqual(['GET', 'PUT']);
    const second = store.save(trajectory({ list: 'b' }), { leaving: true });
    release();
    await Promise.all([first, second]);
    expect(server.methods).toEqual(['GET', 'PUT']);
  });

  it('ends the pause before the next try', async () => {
    const store = await loaded({ retry: { wait: () => 60_000 } });
    server.next({ method: 'PUT', status: 503 });
    const first = store.save(trajectory({ list: 'b' }));
    await expect.poll(() => server.methods).toContain('PUT');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.all([first, store.save(trajectory({ list: 'c' }), { leaving: true })]);
    expect(lastWord()).toBe('c');
  });
});

describe('a browser', () => {
  class Page extends EventTarget {
    readonly navigator = { onLine: true };
    listening = 0;
    override addEventListener(...parts: Parameters<EventTarget['addEventListener']>): void {
      this.listening += 1;
      super.addEventListener(...parts);
    }
    override removeEventListener(...parts: Parameters<EventTarget['removeEventListener']>): void {
      this.listening -= 1;
      super.removeEventListener(...parts);
    }
    connect(): void {
      this.navigator.onLine = true;
      this.dispatchEvent(new Event('online'));
    }
  }
  let page: Page;
  beforeEach(() => {
    page = new Page();
    vi.stubGlobal('window', page);
  });

  it('without a connection waits for it, and tells so once', async () => {
    const store = await loaded();
    const heard = hear(store);
    page.navigator.onLine = false;
    const first = store.save(trajectory({ list: 'b' }));
    await expect.poll(() => heard.messages).toEqual([{ type: 'waiting', reason: 'offline' }]);
    const second = store.save(trajectory({ list: 'c' }));
    expect(server.methods).toEqual(['GET']);
    page.connect();
    await Promise.all([first, second]);
    expect(server.methods).toEqual(['GET', 'PUT']);
    expect(lastWord()).toBe('c');
    expect(heard.messages).toHaveLength(1);
  });

  it('that goes away tries also when it is said to be offline', async () => {
    const store = await loaded();
    page.navigator.onLine = false;
    await store.save(trajectory({ list: 'b' }), { leaving: true });
    expect(lastWord()).toBe('b');
  });

  it('that comes back does not wait for the next try', async () => {
    const store = await loaded({ retry: { wait: () => 60_000 } });
    const heard = hear(store);
    server.next({ cut: 'before' });
    const saved = store.save(trajectory({ list: 'b' }));
    await expect.poll(() => heard.messages).toHaveLength(1);
    page.connect();
    await saved;
    expect(lastWord()).toBe('b');
    heard.stop();
    expect(page.listening).toBe(0);
  });

  /** A save that was given up. */
  async function givenUp() {
    const store = await loaded();
    const heard = hear(store);
    server.next(...Array.from({ length: 3 }, () => ({ method: 'PUT' as const, status: 500 })));
    await failureOf(store.save(trajectory({ list: 'b' })));
    return { store, heard };
  }

  it('that comes back saves what was given up', async () => {
    const { heard } = await givenUp();
    page.connect();
    await expect.poll(lastWord).toBe('b');
    expect(heard.messages.map(({ type }) => type)).toEqual(['waiting']);
    const asked = server.requests.length;
    page.connect();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.requests.length).toBe(asked);
  });

  it('tells what that was merged with', async () => {
    const { store, heard } = await givenUp();
    server.kept = trajectory({ list: 'a', circles: 'theirs' });
    page.connect();
    const merged = trajectory({ list: 'b', circles: 'theirs' });
    await expect.poll(() => heard.messages.at(-1)).toEqual({ type: 'changed', json: merged });
    expect(await store.save(trajectory({ list: 'c', circles: 'mine' }))).toBeUndefined();
  });

  it('tells that it collides', async () => {
    const { store, heard } = await givenUp();
    server.kept = trajectory({ list: 'theirs' });
    page.connect();
    await expect.poll(() => heard.messages.at(-1)?.type).toBe('conflict');
    expect((await conflictOf(store.save(trajectory({ list: 'b' })))).kinds).toEqual(['list']);
    expect(lastWord()).toBe('theirs');
  });

  it('is not listened to when nobody is subscribed', async () => {
    const { heard } = await givenUp();
    expect(page.listening).toBe(1);
    heard.stop();
    heard.stop();
    expect(page.listening).toBe(0);
    page.connect();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(lastWord()).toBe('a');
  });
});
