// Against a real server that answers slowly, wrongly or not at all.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { backOff } from '../../src/stores/patience.js';
import { httpStore, type HttpStoreOptions } from '../../src/stores/index.js';
import {
  trajectoryServer,
  type Misbehaviour,
  type TrajectoryServer,
  type TrajectoryServerOptions,
} from '../fixtures/trajectory-server.js';
import { conflictOf, failureOf, hear, trajectory, wordOf } from './trajectories.js';

let server: TrajectoryServer;
afterEach(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

const wait = vi.fn((_failures: number, _retryAfter?: number) => 1);

async function opened(options: TrajectoryServerOptions = {}, more: Partial<HttpStoreOptions> = {}) {
  wait.mockClear();
  server = await trajectoryServer(options);
  const store = httpStore({ url: server.url, timeout: 2000, retry: { wait, tries: 4 }, ...more });
  return { store, heard: hear(store) };
}

/** A store that has loaded `list: 'a'`. */
async function loaded(options: TrajectoryServerOptions = {}, more: Partial<HttpStoreOptions> = {}) {
  const all = await opened({ kept: trajectory({ list: 'a' }), ...options }, more);
  await all.store.load();
  return all;
}

const LOGIN: Misbehaviour = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><title>Log in</title>',
};

describe('trouble that passes', () => {
  const troubles: [string, Misbehaviour][] = [
    ...[408, 425, 429, 500, 502, 503, 504].map((status): [string, Misbehaviour] => [
      `status ${status}`,
      { status },
    ]),
    ['a line cut before the server does anything', { cut: 'before' }],
    ['a line cut when the server has done it', { cut: 'after' }],
    ['a line cut in the middle of the answer', { cut: 'middle' }],
  ];

  it.each(troubles)('%s: is saved in the end, and told once', async (_what, trouble) => {
    const { store, heard } = await loaded();
    server.next(trouble, trouble, trouble);
    expect(await store.save(trajectory({ list: 'b' }))).toBeUndefined();
    expect(server.kept).toEqual(trajectory({ list: 'b' }));
    expect(heard.messages).toMatchObject([{ type: 'waiting', reason: 'retrying' }]);
    server.next(trouble);
    await store.save(trajectory({ list: 'c' }));
    expect(server.kept).toEqual(trajectory({ list: 'c' }));
    expect(heard.messages).toHaveLength(2);
  });

  it.each(troubles)('%s: is loaded in the end', async (_what, trouble) => {
    const { store } = await opened({ kept: trajectory({ list: 'a' }) });
    server.next(trouble, trouble);
    expect(await store.load()).toEqual(trajectory({ list: 'a' }));
  });

  it('a slow answer is waited for no longer than the timeout', async () => {
    const { store } = await loaded({}, { timeout: 50, retry: { wait, tries: 50 } });
    server.next({ after: 120 });
    await store.save(trajectory({ list: 'b' }));
    expect(server.methods.filter((method) => method === 'PUT').length).toBeGreaterThan(1);
    expect(server.kept).toEqual(trajectory({ list: 'b' }));
  });

  it('a fetch that listens to no signal is not waited for either', async () => {
    const { store } = await opened({}, { timeout: 5, fetch: () => new Promise(() => {}) });
    expect((await failureOf(store.load())).reason).toBe('timeout');
  });

  it('waits longer each time, and at least as long as the server asks', async () => {
    const { store } = await loaded();
    const later = new Date(Date.now() + 60_000).toUTCString();
    server.next(
      { status: 503 },
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 503, headers: { 'retry-after': later } },
    );
    await store.save(trajectory({ list: 'b' }));
    expect(wait.mock.calls.map(([failures]) => failures)).toEqual([1, 2, 3]);
    const [none, seconds, date] = wait.mock.calls.map(([, retryAfter]) => retryAfter);
    expect([none, seconds]).toEqual([undefined, 7000]);
    expect(date).toBeGreaterThan(50_000);
    expect(date).toBeLessThanOrEqual(60_000);
  });

  it('gives up after a while; the next save has it all', async () => {
    const { store } = await loaded();
    server.next(...Array.from({ length: 4 }, () => ({ status: 503 })));
    const error = await failureOf(store.save(trajectory({ list: 'b' })));
    expect(error).toMatchObject({ reason: 'server', status: 503 });
    await store.save(trajectory({ list: 'b', circles: 'c' }));
    expect(server.kept).toEqual(trajectory({ list: 'b', circles: 'c' }));
  });

  it('goes on with the newest, and all that waited hear of it', async () => {
    const { store } = await loaded({}, { retry: { wait: () => 150 } });
    server.next({ status: 503 });
    const first = store.save(trajectory({ list: 'b' }));
    await expect.poll(() => server.methods.length, { interval: 5 }).toBe(2);
    const second = store.save(trajectory({ list: 'c' }));
    await Promise.all([first, second]);
    const words = server.requests.slice(1).map(({ body }) => wordOf(body));
    expect(words).toEqual(['b', 'c']);
  });

  it('does not take its own words, that arrived unnoticed, for those of another', async () => {
    const { store } = await loaded({}, { retry: { wait: () => 1, tries: 1 } });
    server.next({ cut: 'after' });
    await failureOf(store.save(trajectory({ list: 'b' })));
    expect(server.kept).toEqual(trajectory({ list: 'b' }));
    server.kept = trajectory({ list: 'b', circles: 'theirs' });
    expect(await store.save(trajectory({ list: 'c' }))).toEqual(trajectory({ list: 'c', circles: 'theirs' }));
  });
});

it("another's words stay theirs, also when they were sent along and may have arrived", async () => {
  const { store } = await loaded({}, { retry: { wait: () => 150 } });
  server.kept = trajectory({ list: 'a', circles: 'theirs' });
  server.next({ method: 'PUT' }, { method: 'PUT', cut: 'before' });
  const first = store.save(trajectory({ list: 'b' }));
  await expect.poll(() => server.methods, { interval: 5 }).toEqual(['GET', 'PUT', 'GET', 'PUT']);
  const second = store.save(trajectory({ list: 'b', circles: 'mine' }));
  const conflicts = await Promise.all([conflictOf(first), conflictOf(second)]);
  expect(conflicts.map(({ kinds }) => kinds)).toEqual([['circles'], ['circles']]);
  expect(server.kept).toEqual(trajectory({ list: 'a', circles: 'theirs' }));
});

it('what was sent in vain counts no longer once something was kept', async () => {
  const { store } = await loaded();
  server.next({ cut: 'after' });
  await store.save(trajectory({ list: 'b' }));
  await store.save(trajectory({ list: 'c' }));
  server.kept = trajectory({ list: 'b' });
  expect((await conflictOf(store.save(trajectory({ list: 'd' })))).kinds).toEqual(['list']);
});

describe('trouble that stays', () => {
  it.each([400, 401, 403, 404, 413, 415, 422])('status %i is told at once', async (status) => {
    const { store, heard } = await loaded();
    server.next({ status });
    expect(await failureOf(store.save(trajectory({ list: 'b' })))).toMatchObject({
      name: 'StoreError',
      reason: 'refused',
      status,
    });
    expect([server.methods, heard.messages]).toEqual([['GET', 'PUT'], []]);
    await store.save(trajectory({ list: 'c' }));
    expect(server.kept).toEqual(trajectory({ list: 'c' }));
  });

  it('a refused merge leaves what is theirs to be merged the next time', async () => {
    const { store } = await loaded();
    server.kept = trajectory({ list: 'a', circles: 'theirs' });
    server.next({ method: 'PUT' }, { method: 'PUT', status: 413 });
    expect((await failureOf(store.save(trajectory({ list: 'b' })))).status).toBe(413);
    expect(await store.save(trajectory({ list: 'c' }))).toEqual(trajectory({ list: 'c', circles: 'theirs' }));
  });

  it.each([409, 412])('status %i each time, whatever is sent, ends', async (status) => {
    const { store } = await loaded();
    server.next(...Array.from({ length: 10 }, () => ({ method: 'PUT' as const, status })));
    expect(await failureOf(store.save(trajectory({ list: 'b' })))).toMatchObject({
      reason: 'server',
      status: 412,
    });
    expect(server.methods.length).toBeLessThan(20);
    // Others may be first a little longer.
    expect(wait.mock.calls.map(([rounds]) => rounds)).toEqual([1, 2, 3, 4, 5]);
  });

  it('status 409 once is merged', async () => {
    const { store } = await loaded();
    server.kept = trajectory({ list: 'a', circles: 'theirs' });
    server.next({ method: 'PUT', status: 409 });
    expect(await store.save(trajectory({ list: 'b' }))).toEqual(trajectory({ list: 'b', circles: 'theirs' }));
  });

  const unreadable: [string, Misbehaviour][] = [
    ['a page to log in', LOGIN],
    ['a page that is said to be JSON', { ...LOGIN, headers: { 'content-type': 'application/json' } }],
    ['nothing', { status: 200, body: '' }],
    ['half of it', { status: 200, body: '{"kind":"trajectory","par' }],
    ['an error as JSON', { status: 200, body: '{"error":"session expired"}' }],
    ['null', { status: 200, body: 'null' }],
  ];

  it.each(unreadable)('%s is not taken for a trajectory, and never overwritten', async (_what, answer) => {
    const { store } = await opened({ tags: 'none', kept: trajectory({ list: 'theirs' }) });
    server.next(answer, answer);
    expect((await failureOf(store.load())).reason).toBe('unreadable');
    expect((await failureOf(store.save(trajectory({ circles: 'b' })))).reason).toBe('unreadable');
    expect(server.methods).toEqual(['GET', 'GET']);
    expect(await store.save(trajectory({ circles: 'b' }))).toEqual(
      trajectory({ list: 'theirs', circles: 'b' }),
    );
  });

  it('a load that fails later on does not let the next save overwrite what it could not read', async () => {
    const { store } = await loaded({ tags: 'none' });
    server.kept = trajectory({ list: 'theirs' });
    server.next(LOGIN);
    await failureOf(store.load());
    expect((await conflictOf(store.save(trajectory({ list: 'b' })))).kinds).toEqual(['list']);
    expect(server.kept).toEqual(trajectory({ list: 'theirs' }));
  });

  it('a page in answer to a save does not count as kept', async () => {
    const { store } = await loaded();
    server.next(LOGIN);
    expect((await failureOf(store.save(trajectory({ list: 'b' })))).reason).toBe('unreadable');
    await store.save(trajectory({ list: 'b' }));
    expect(server.kept).toEqual(trajectory({ list: 'b' }));
  });

  it('a redirect to a page to log in does not count as kept, nor as read', async () => {
    const { store } = await loaded();
    const redirect: Misbehaviour = { status: 303, headers: { location: '/login' } };
    server.next(redirect, LOGIN, redirect, LOGIN);
    expect((await failureOf(store.save(trajectory({ list: 'b' })))).reason).toBe('unreadable');
    expect((await failureOf(store.load())).reason).toBe('unreadable');
    expect(server.kept).toEqual(trajectory({ list: 'a' }));
  });
});

describe('back-off', () => {
  it('doubles from a second to a minute, less at most half', () => {
    expect([1, 2, 3, 4].map((failures) => backOff(failures, 0, () => 0))).toEqual([1000, 2000, 4000, 8000]);
    expect(backOff(4, 0, () => 1)).toBe(4000);
    expect(backOff(30, 0, () => 0)).toBe(60_000);
  });

  it('respects what the server asks, within five minutes', () => {
    expect(backOff(1, 10_000)).toBe(10_000);
    expect(backOff(1, 3_600_000)).toBe(300_000);
  });
});
