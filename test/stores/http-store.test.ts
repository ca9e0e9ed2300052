// Against a real server that answers well: reading, writing, the order of things, and merging. Trouble is in the other files.
import { afterEach, describe, expect, it } from 'vitest';
import { httpStore, type HttpStoreOptions } from '../../src/stores/index.js';
import {
  trajectoryServer,
  type TrajectoryServer,
  type TrajectoryServerOptions,
} from '../fixtures/trajectory-server.js';
import { conflictOf, failureOf, held, trajectory, wordOf } from './trajectories.js';

let server: TrajectoryServer;
afterEach(() => server.close());

async function opened(options: TrajectoryServerOptions = {}, more: Partial<HttpStoreOptions> = {}) {
  server = await trajectoryServer(options);
  return httpStore({ url: server.url, ...more });
}

/** One more, as another person has it. */
const another = () => httpStore({ url: server.url });

describe('a trajectory on a server', () => {
  it('is nothing at first, and is made only where there is nothing', async () => {
    const store = await opened();
    expect(await store.load()).toBeUndefined();
    expect(await store.save(trajectory({ list: 'a' }))).toBeUndefined();
    expect(server.kept).toEqual(trajectory({ list: 'a' }));
    const [read, made] = server.requests;
    expect(read).toMatchObject({ method: 'GET', headers: { accept: 'application/json' } });
    expect(made).toMatchObject({
      method: 'PUT',
      headers: { 'if-none-match': '*', 'content-type': 'application/json' },
    });
  });

  it('is written over only where it is what was read', async () => {
    const store = await opened({ kept: trajectory({ list: 'a' }) });
    expect(await store.load()).toEqual(trajectory({ list: 'a' }));
    await store.save(trajectory({ list: 'b' }));
    await store.save(trajectory({ list: 'c' }));
    expect(server.requests.map(({ headers }) => headers['if-match'])).toEqual([undefined, '"1"', '"2"']);
    expect(server.kept).toEqual(trajectory({ list: 'c' }));
  });

  it('is read first by a save that comes without loading', async () => {
    const store = await opened({ kept: trajectory({ list: 'a' }) });
    expect(await store.save(trajectory({ circles: 'b' }))).toEqual(trajectory({ list: 'a', circles: 'b' }));
    expect(server.methods).toEqual(['GET', 'PUT']);
  });

  it('is nothing with status 204 or 410 as well', async () => {
    const store = await opened();
    server.next({ status: 204 }, { status: 410 });
    expect([await store.load(), await store.load()]).toEqual([undefined, undefined]);
  });

  it('may be asked for with headers of the portal, made anew each time', async () => {
    let count = 0;
    const headers = async () => ({ authorization: `Bearer ${++count}` });
    const store = await opened({}, { headers });
    await store.load();
    await store.save(trajectory());
    expect(server.requests.map((request) => request.headers.authorization)).toEqual(['Bearer 1', 'Bearer 2']);
    expect(server.requests[1]?.headers['if-none-match']).toBe('*');
  });

  it('is not asked for when the headers cannot be made', async () => {
    const store = await opened({}, { headers: () => Promise.reject(new Error('Logged out')) });
    expect((await failureOf(store.save(trajectory()))).reason).toBe('denied');
    expect(server.requests).toEqual([]);
  });

  it('is asked for with the fetch and the credentials of the portal, and no others', async () => {
    const asked: (RequestInit | undefined)[] = [];
    const own: typeof fetch = (url, init) => {
      asked.push(init);
      return fetch(url, init);
    };
    const store = await opened({}, { fetch: own });
    await store.load();
    await httpStore({ url: new URL(server.url), fetch: own, credentials: 'include' }).load();
    expect(asked.map((init) => init?.credentials)).toEqual([undefined, 'include']);
    // The ETag of an answer from the cache would be an old one.
    expect(asked.map((init) => init?.cache)).toEqual(['no-store', 'no-store']);
  });

  it('is not touched before a method is called, nor by what is no trajectory', async () => {
    const store = await opened();
    const stop = store.subscribe!(() => {});
    for (const bad of [undefined, null, 5, {}, 1n])
      expect((await failureOf(store.save(bad))).reason).toBe('not-json');
    stop();
    expect(server.requests).toEqual([]);
  });

  it('leaves no timer behind', async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const store = await opened({}, { fetch: async () => new Response(JSON.stringify(trajectory())) });
    await store.load();
    await store.save(trajectory({ list: 'a' }));
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it('is kept as it was when save was called', async () => {
    const store = await opened();
    const json = trajectory({ list: 'a' });
    const saved = store.save(json);
    json.parts = {};
    await saved;
    expect(server.kept).toEqual(trajectory({ list: 'a' }));
  });
});

describe('saving while saving', () => {
  it('sends the newest only, one at a time, and in order', async () => {
    const store = await opened();
    await store.load();
    server.next({ method: 'PUT', after: 30 }, { method: 'PUT', after: 1 });
    const order: string[] = [];
    const saves = ['a', 'b', 'c', 'd'].map((word) =>
      store.save(trajectory({ list: word })).then(() => order.push(word)),
    );
    await Promise.all(saves);
    expect(order).toEqual(['a', 'b', 'c', 'd']);
    const words = server.requests.slice(1).map(({ body }) => wordOf(body));
    // All four came before the first could be sent.
    expect(words).toEqual(['d']);
  });

  it('keeps what came in during a request after it', async () => {
    const store = await opened();
    await store.load();
    const { promise, release } = held();
    server.next({ method: 'PUT', after: promise });
    const first = store.save(trajectory({ list: 'a' }));
    await expect.poll(() => server.methods).toEqual(['GET', 'PUT']);
    const rest = ['b', 'c'].map((word) => store.save(trajectory({ list: word })));
    release();
    await Promise.all([first, ...rest]);
    const words = server.requests.slice(1).map(({ body }) => wordOf(body));
    expect([words, server.mostAtOnce('PUT')]).toEqual([['a', 'c'], 1]);
    expect(server.kept).toEqual(trajectory({ list: 'c' }));
  });

  it('does not take what was merged under way for a change of its own', async () => {
    const store = await opened({ kept: trajectory({ list: 'a' }) });
    await store.load();
    server.kept = trajectory({ list: 'a', circles: 'theirs' });
    const { promise, release } = held();
    server.next({ method: 'PUT', after: promise });
    const first = store.save(trajectory({ list: 'b' }));
    await expect.poll(() => server.methods).toContain('PUT');
    const second = store.save(trajectory({ list: 'c' }));
    release();
    expect(await first).toEqual(trajectory({ list: 'b', circles: 'theirs' }));
    expect(await second).toEqual(trajectory({ list: 'c', circles: 'theirs' }));
    expect(server.kept).toEqual(trajectory({ list: 'c', circles: 'theirs' }));
  });

  it('loads after what was saved before', async () => {
    const store = await opened();
    const saved = store.save(trajectory({ list: 'a' }));
    expect(await store.load()).toEqual(trajectory({ list: 'a' }));
    await saved;
  });

  it('merges with what a load under way brings', async () => {
    const store = await opened({ kept: trajectory({ list: 'theirs' }) });
    const loaded = store.load();
    const saved = store.save(trajectory({ circles: 'b' }));
    expect(await loaded).toEqual(trajectory({ list: 'theirs' }));
    expect(await saved).toEqual(trajectory({ list: 'theirs', circles: 'b' }));
  });

  it('does not send the same twice', async () => {
    const store = await opened();
    await store.load();
    const { promise, release } = held();
    server.next({ method: 'PUT', after: promise });
    const first = store.save(trajectory({ list: 'a' }));
    await expect.poll(() => server.methods).toContain('PUT');
    const second = store.save(trajectory({ list: 'a' }));
    release();
    await Promise.all([first, second]);
    expect(server.methods).toEqual(['GET', 'PUT']);
  });

  it('sends nothing that is kept already', async () => {
    const store = await opened({ kept: trajectory({ list: 'a' }) });
    await store.load();
    await store.save(trajectory({ list: 'a' }));
    expect(server.methods).toEqual(['GET']);
  });
});

describe('two people with one trajectory', () => {
  it('have their parts merged, and go on from there', async () => {
    const mine = await opened({ kept: trajectory({ list: 'a', circles: 'a' }) });
    const theirs = another();
    await Promise.all([mine.load(), theirs.load()]);
    await theirs.save(trajectory({ list: 'a', circles: 'b' }));
    expect(await mine.save(trajectory({ list: 'b', circles: 'a' }))).toEqual(
      trajectory({ list: 'b', circles: 'b' }),
    );
    expect(await mine.save(trajectory({ list: 'b', circles: 'c' }))).toBeUndefined();
    expect(server.kept).toEqual(trajectory({ list: 'b', circles: 'c' }));
  });

  it('collide over one part: nothing is written until the next load', async () => {
    const mine = await opened({ kept: trajectory({ list: 'a' }) });
    const theirs = another();
    await Promise.all([mine.load(), theirs.load()]);
    await theirs.save(trajectory({ list: 'b' }));
    const conflict = await conflictOf(mine.save(trajectory({ list: 'c' })));
    expect(conflict).toMatchObject({
      kinds: ['list'],
      mine: trajectory({ list: 'c' }),
      theirs: trajectory({ list: 'b' }),
      reason: 'conflict',
    });
    const asked = server.requests.length;
    expect((await conflictOf(mine.save(trajectory({ list: 'd' })))).mine).toEqual(trajectory({ list: 'd' }));
    // Also with what would not collide: nothing is saved behind the back of the one who has to choose.
    await conflictOf(mine.save(trajectory({ list: 'b' })));
    await conflictOf(mine.save(trajectory({ list: 'a', circles: 'c' })));
    expect(server.requests.length).toBe(asked);
    expect(server.kept).toEqual(trajectory({ list: 'b' }));
    expect(await mine.load()).toEqual(trajectory({ list: 'b' }));
    await mine.save(trajectory({ list: 'd' }));
    expect(server.kept).toEqual(trajectory({ list: 'd' }));
  });

  it('do not bring back what was removed', async () => {
    const store = await opened({ kept: trajectory({ list: 'a' }) });
    await store.load();
    server.kept = undefined;
    expect((await conflictOf(store.save(trajectory({ list: 'b' })))).theirs).toBeUndefined();
    expect(server.kept).toBeUndefined();
  });

  it('both make the first one: the later merges', async () => {
    const mine = await opened();
    const theirs = another();
    await Promise.all([mine.load(), theirs.load()]);
    await Promise.all([mine.save(trajectory({ list: 'a' })), theirs.save(trajectory({ circles: 'b' }))]);
    expect(server.kept).toEqual(trajectory({ list: 'a', circles: 'b' }));
  });

  it('write at the same time, again and again, and nothing is lost', async () => {
    const stores = [await opened({ kept: trajectory() }), another(), another()];
    const shown = stores.map(() => trajectory());
    await Promise.all(stores.map((store) => store.load()));
    await Promise.all(
      stores.map(async (store, index) => {
        for (let turn = 1; turn <= 8; turn += 1) {
          const part = trajectory({ [`part-${index}`]: `${turn}` }).parts;
          const saved = { ...shown[index]!, parts: { ...shown[index]!.parts, ...part } };
          shown[index] = ((await store.save(saved)) ?? saved) as typeof saved;
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      }),
    );
    expect(server.kept).toEqual(trajectory({ 'part-0': '8', 'part-1': '8', 'part-2': '8' }));
  });
});

describe('servers', () => {
  it('without ETags are written to without conditions', async () => {
    const store = await opened({ tags: 'none', kept: trajectory({ list: 'a' }) });
    await store.load();
    await store.save(trajectory({ list: 'b' }));
    await store.save(trajectory({ list: 'c' }));
    expect(server.methods).toEqual(['GET', 'PUT', 'PUT']);
    expect(server.requests.every(({ headers }) => !headers['if-match'] && !headers['if-none-match'])).toBe(
      true,
    );
    expect(server.kept).toEqual(trajectory({ list: 'c' }));
  });

  it('that tell the ETag only when asked are asked, so that nothing is overwritten', async () => {
    const store = await opened({ tags: 'get' });
    await store.load();
    await store.save(trajectory({ list: 'a' }));
    server.kept = trajectory({ list: 'a', circles: 'theirs' });
    expect(await store.save(trajectory({ list: 'b' }))).toEqual(trajectory({ list: 'b', circles: 'theirs' }));
    expect(server.requests.at(-1)?.headers['if-match']).toBe('"3"');
  });

  it.each(['weak', 'literal'] as const)('with weak ETags (%s) are written to', async (tags) => {
    const store = await opened({ tags, kept: trajectory({ list: 'a' }) });
    await store.load();
    await store.save(trajectory({ list: 'b' }));
    expect(server.kept).toEqual(trajectory({ list: 'b' }));
  });
});
