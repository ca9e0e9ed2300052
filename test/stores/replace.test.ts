// What is kept is no trajectory, and the user wants to go on without it.
import { afterEach, describe, expect, it } from 'vitest';
import { httpStore, webStorageStore, type TrajectoryStore } from '../../src/stores/index.js';
import { trajectoryServer, type TrajectoryServer } from '../fixtures/trajectory-server.js';
import { Shelf, storedUnder } from './shelf.js';
import { conflictOf, failureOf, held, trajectory } from './trajectories.js';

const mine = trajectory({ list: 'mine' });
const OTHER = { kind: 'something-else', version: 1 };

describe('webStorageStore', () => {
  for (const text of ['<html>', '{"kind":', '[]', JSON.stringify(OTHER)])
    it(`puts ${text} aside, and goes on from there`, async () => {
      const area = new Shelf({ kept: text });
      const store = webStorageStore({ key: 'kept', area });
      await store.load().catch(() => undefined);
      await store.save(mine, { replace: true });
      expect([storedUnder('kept', area).trajectory, area.getItem('kept.unreadable')]).toEqual([mine, text]);
      await store.save(trajectory({ list: 'more' }));
      expect([storedUnder('kept', area).trajectory, area.length]).toEqual([trajectory({ list: 'more' }), 2]);
    });

  it('overwrites nothing that can be read by now', async () => {
    const area = new Shelf({ kept: '<html>' });
    const store = webStorageStore({ key: 'kept', area });
    await failureOf(store.load());
    area.setItem('kept', JSON.stringify(trajectory({ list: 'theirs' })));
    expect((await conflictOf(store.save(mine, { replace: true }))).kinds).toEqual(['list']);
    expect(JSON.parse(area.getItem('kept')!)).toEqual(trajectory({ list: 'theirs' }));
  });
});

describe('httpStore', () => {
  let server: TrajectoryServer;
  afterEach(() => server.close());

  /** A store that found something on the server. */
  const opened = async (kept: unknown): Promise<TrajectoryStore> => {
    server = await trajectoryServer({ kept });
    const store = httpStore({ url: server.url, retry: { wait: () => 1, tries: 3 } });
    await store.load().catch(() => undefined);
    return store;
  };

  for (const kept of [[], 'text', { note: 'no trajectory' }, OTHER])
    it(`takes the place of ${JSON.stringify(kept)}: just of what was found, and goes on from there`, async () => {
      const store = await opened(kept);
      expect(await store.save(mine, { replace: true })).toBeUndefined();
      expect(server.kept).toEqual(mine);
      expect(server.requests.at(-1)!.headers).toMatchObject({ 'if-match': '"1"' });
      await store.save(trajectory({ list: 'more' }));
      expect(server.kept).toEqual(trajectory({ list: 'more' }));
    });

  it('does so only when it is told to, also after it failed', async () => {
    const store = await opened([]);
    expect((await failureOf(store.save(mine))).reason).toBe('unreadable');
    server.next({ method: 'PUT', status: 403 });
    expect((await failureOf(store.save(mine, { replace: true }))).reason).toBe('refused');
    expect((await failureOf(store.save(mine))).reason).toBe('unreadable');
    expect(server.kept).toEqual([]);
  });

  it('is told so also while another save is under way', async () => {
    const store = await opened([]);
    const { promise, release } = held();
    server.next({ method: 'GET', after: promise });
    const first = failureOf(store.save(mine));
    await expect.poll(() => server.methods).toEqual(['GET', 'GET']);
    const second = store.save(mine, { replace: true });
    release();
    expect((await first).reason).toBe('unreadable');
    await second;
    expect(server.kept).toEqual(mine);
  });

  it('never takes the place of a page: it may be one to log in', async () => {
    const store = await opened([]);
    server.next({ method: 'GET', body: '<!doctype html>', headers: { 'content-type': 'text/html' } });
    expect((await failureOf(store.save(mine, { replace: true }))).reason).toBe('unreadable');
    expect(server.methods).not.toContain('PUT');
  });

  it('overwrites nothing that can be read by now, not even when it comes in between', async () => {
    const store = await opened([]);
    server.kept = trajectory({ circles: 'theirs' });
    expect(await store.save(mine, { replace: true })).toEqual(
      trajectory({ list: 'mine', circles: 'theirs' }),
    );
    const other = await opened([]);
    server.next({ method: 'PUT', status: 412 });
    const saving = other.save(mine, { replace: true });
    await expect.poll(() => server.methods).toContain('PUT');
    await saving;
    expect(server.kept).toEqual(mine);
  });
});
