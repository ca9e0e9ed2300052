// What was filled in before anything was read, when the page goes: never in the place of what was not read.
import { afterEach, describe, expect, it } from 'vitest';
import { httpStore, memoryStore, webStorageStore, type TrajectoryStore } from '../../src/stores/index.js';
import { trajectoryServer, type TrajectoryServer, type Misbehaviour } from '../fixtures/trajectory-server.js';
import { Shelf, storedUnder } from './shelf.js';
import { conflictOf, failureOf, held, trajectory } from './trajectories.js';

const empty = trajectory();

describe('webStorageStore', () => {
  const KEY = 'kept';
  const opened = (text?: string) => {
    const area = new Shelf(text === undefined ? {} : { [KEY]: text });
    return { area, store: webStorageStore({ key: KEY, area }) };
  };
  const holding = (json: unknown) => opened(JSON.stringify(json));

  it('keeps it where nothing is kept', async () => {
    const { area, store } = opened();
    await store.saveUnread?.(trajectory({ list: 'mine' }), empty);
    expect(storedUnder(KEY, area).trajectory).toEqual(trajectory({ list: 'mine' }));
  });

  it('adds what is only here, and leaves what is there', async () => {
    const { area, store } = holding(trajectory({ list: 'theirs', plan: 'theirs' }));
    await store.saveUnread?.(trajectory({ list: 'mine', circles: 'mine' }), empty);
    const both = trajectory({ list: 'theirs', plan: 'theirs', circles: 'mine' });
    expect(storedUnder(KEY, area).trajectory).toEqual(both);
    expect(await store.load()).toEqual(both);
  });

  it('is at once: no task, and no microtask, may run any more', () => {
    const { area, store } = holding(trajectory({ list: 'theirs' }));
    void store.saveUnread?.(trajectory({ circles: 'mine' }), empty);
    expect(storedUnder(KEY, area).trajectory).toEqual(trajectory({ list: 'theirs', circles: 'mine' }));
  });

  it('does not put back what the portal had given and another removed or changed', async () => {
    const given = trajectory({ list: 'given', plan: 'given' });
    const { area, store } = holding(trajectory({ plan: 'theirs' }));
    await store.saveUnread?.(trajectory({ list: 'given', plan: 'given', circles: 'mine' }), given);
    expect(storedUnder(KEY, area).trajectory).toEqual(trajectory({ plan: 'theirs', circles: 'mine' }));
  });

  const untouched: Record<string, string> = {
    'what a later version kept': JSON.stringify({ ...trajectory({ list: 'theirs' }), version: 2 }),
    'where all that is here is there': JSON.stringify(trajectory({ list: 'theirs' })),
  };
  for (const [what, text] of Object.entries(untouched))
    it(`writes nothing over ${what}`, async () => {
      const { area, store } = opened(text);
      await store.saveUnread?.(trajectory({ list: 'mine' }), empty);
      expect([area.getItem(KEY), area.length]).toEqual([text, 1]);
    });

  it('touches nothing that cannot be read, and says so', async () => {
    const { area, store } = opened('<html>');
    const saving = store.saveUnread?.(trajectory({ list: 'mine' }), empty);
    expect((await failureOf(saving!)).reason).toBe('unreadable');
    expect([area.getItem(KEY), area.length]).toEqual(['<html>', 1]);
  });
});

describe('httpStore', () => {
  let server: TrajectoryServer;
  afterEach(() => server.close());

  const opened = async (kept?: unknown, preconditions = true): Promise<TrajectoryStore> => {
    server = await trajectoryServer({ kept });
    return httpStore({ url: server.url, preconditions, retry: { wait: () => 1, tries: 3 } });
  };

  it('sends it while reading waits, and only where nothing is kept', async () => {
    const store = await opened();
    const { promise, release } = held();
    server.next({ method: 'GET', after: promise });
    const loading = store.load();
    await expect.poll(() => server.methods).toEqual(['GET']);
    await store.saveUnread?.(trajectory({ list: 'mine' }), empty);
    expect(server.kept).toEqual(trajectory({ list: 'mine' }));
    expect(server.requests.at(-1)).toMatchObject({ method: 'PUT', headers: { 'if-none-match': '*' } });
    release();
    await loading;
  });

  it('sends a request that outlives the page, without waiting for a task', async () => {
    const requests: RequestInit[] = [];
    server = await trajectoryServer();
    const watched: typeof fetch = (url, init) => (requests.push(init ?? {}), fetch(url, init));
    const store = httpStore({ url: server.url, fetch: watched, preconditions: true });
    const saving = store.saveUnread?.(trajectory({ list: 'mine' }), empty);
    for (let microtask = 0; microtask < 20; microtask += 1) await Promise.resolve();
    expect(requests.map(({ method, keepalive }) => [method, keepalive])).toEqual([['PUT', true]]);
    await saving;
  });

  it('overwrites nothing that is kept', async () => {
    const store = await opened(trajectory({ list: 'theirs' }));
    expect((await failureOf(store.saveUnread!(trajectory({ list: 'mine' }), empty))).status).toBe(412);
    expect(server.kept).toEqual(trajectory({ list: 'theirs' }));
  });

  it('sends nothing to a server of which nobody said that it refuses', async () => {
    const store = await opened(undefined, false);
    await store.saveUnread?.(trajectory({ list: 'mine' }), empty);
    expect(server.requests).toEqual([]);
  });

  const answers: Record<string, Misbehaviour> = {
    'and was answered': {},
    'and lost its answer on the way': { method: 'PUT', cut: 'after' },
  };
  for (const [how, behaviour] of Object.entries(answers))
    it(`does not collide with what it sent ${how}, when the page stays after all`, async () => {
      const store = await opened();
      const { promise, release } = held();
      server.next({ method: 'GET', status: 404, after: promise }, behaviour);
      const loading = store.load();
      await expect.poll(() => server.methods).toEqual(['GET']);
      await store.saveUnread?.(trajectory({ list: 'a' }), empty).catch(() => {});
      release();
      expect(await loading).toBeUndefined();
      await store.save(trajectory({ list: 'ab' }));
      expect(server.kept).toEqual(trajectory({ list: 'ab' }));
      server.kept = trajectory({ list: 'theirs' });
      expect((await conflictOf(store.save(trajectory({ list: 'abc' })))).kinds).toEqual(['list']);
    });
});

it('memoryStore goes with the page, and has no need of it', () => {
  expect(memoryStore().saveUnread).toBeUndefined();
});
