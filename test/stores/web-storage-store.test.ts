// Storage as a browser may have it: full, denied, changed by others. Real tabs are in web-storage-store.browser.ts.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { webStorageStore } from '../../src/stores/index.js';
import { Shelf, storedUnder } from './shelf.js';
import { conflictOf, failureOf, hear, trajectory } from './trajectories.js';

const KEY = 'my-trajectory';

const opened = (area = new Shelf()) => ({ area, store: webStorageStore({ key: KEY, area }) });

const stored = (area: Shelf): any => storedUnder(KEY, area);

afterEach(() => vi.unstubAllGlobals());

describe('what is kept', () => {
  it('is nothing at first, and then what was saved', async () => {
    const { area, store } = opened();
    expect(await store.load()).toBeUndefined();
    expect(await store.save(trajectory({ list: 'a' }))).toBeUndefined();
    expect(await opened(area).store.load()).toEqual(trajectory({ list: 'a' }));
    expect([...area.texts.keys()]).toEqual([KEY]);
  });

  it('is readable JSON with a revision', async () => {
    const { area, store } = opened();
    await store.save(trajectory());
    await store.save(trajectory({ list: 'a' }));
    expect(stored(area)).toEqual({
      kind: 'kept-trajectory',
      revision: 2,
      trajectory: trajectory({ list: 'a' }),
    });
  });

  it('may be a bare trajectory that the portal stored itself', async () => {
    const { area, store } = opened();
    area.setItem(KEY, JSON.stringify(trajectory({ list: 'a' })));
    expect(await store.load()).toEqual(trajectory({ list: 'a' }));
    await store.save(trajectory({ list: 'b' }));
    expect(stored(area).trajectory).toEqual(trajectory({ list: 'b' }));
  });

  it('is stored before `save` returns, for a page that goes away', () => {
    const { area, store } = opened();
    void store.save(trajectory({ list: 'a' }), { leaving: true });
    expect(stored(area).trajectory).toEqual(trajectory({ list: 'a' }));
  });

  it.each(['{"kind":"traj', '5', 'null', '[]', '{"other":"data"}', '{"kind":"kept-trajectory"}'])(
    'when unreadable (%s) is said to be so, and put aside by a save',
    async (text) => {
      const { area, store } = opened();
      area.setItem(KEY, text);
      expect((await failureOf(store.load())).reason).toBe('unreadable');
      expect(area.getItem(KEY)).toBe(text);
      await store.save(trajectory({ list: 'a' }));
      expect(area.getItem(`${KEY}.unreadable`)).toBe(text);
      expect(await store.load()).toEqual(trajectory({ list: 'a' }));
    },
  );

  it('is put aside without losing what was put aside before', async () => {
    const { area, store } = opened();
    for (const text of ['{one', '{two', '{two']) {
      area.setItem(KEY, text);
      await store.save(trajectory());
    }
    expect([...area.texts.keys()]).toEqual([KEY, `${KEY}.unreadable`, `${KEY}.unreadable-2`]);
  });
});

describe('what another tab stored', () => {
  it('is merged with what is saved', async () => {
    const { area, store } = opened();
    const other = webStorageStore({ key: KEY, area });
    await store.save(trajectory({ list: 'a' }));
    await other.load();
    await other.save(trajectory({ list: 'a', circles: 'b' }));
    expect(await store.save(trajectory({ list: 'c' }))).toEqual(trajectory({ list: 'c', circles: 'b' }));
    expect(stored(area).trajectory).toEqual(trajectory({ list: 'c', circles: 'b' }));
    expect(await store.save(trajectory({ list: 'd', circles: 'b' }))).toBeUndefined();
  });

  it('is never overwritten: a collision stores nothing, and lasts until loading again', async () => {
    const { area, store } = opened();
    const other = webStorageStore({ key: KEY, area });
    await store.save(trajectory({ list: 'a' }));
    await other.load();
    await other.save(trajectory({ list: 'b' }));
    const conflict = await conflictOf(store.save(trajectory({ list: 'c' })));
    expect(conflict).toMatchObject({
      name: 'TrajectoryConflict',
      reason: 'conflict',
      kinds: ['list'],
      mine: trajectory({ list: 'c' }),
      theirs: trajectory({ list: 'b' }),
    });
    const again = await conflictOf(store.save(trajectory({ list: 'b' })));
    expect(again.mine).toEqual(trajectory({ list: 'b' }));
    expect(stored(area).trajectory).toEqual(trajectory({ list: 'b' }));
    expect(await store.load()).toEqual(trajectory({ list: 'b' }));
    await store.save(trajectory({ list: 'c' }));
    expect(stored(area).trajectory).toEqual(trajectory({ list: 'c' }));
  });

  it('is not overwritten by one who never loaded', async () => {
    const { area, store } = opened();
    await store.save(trajectory({ list: 'a' }));
    const { store: late } = opened(area);
    expect(await late.save(trajectory({ circles: 'b' }))).toEqual(trajectory({ list: 'a', circles: 'b' }));
    const { store: later } = opened(area);
    expect((await conflictOf(later.save(trajectory({ list: 'x' })))).kinds).toEqual(['list']);
  });

  it('stays removed when it was removed elsewhere, and is not put back unasked', async () => {
    const { area, store } = opened();
    await store.save(trajectory({ list: 'a' }));
    area.clear();
    expect(await store.save(trajectory({ list: 'a' }))).toBeUndefined();
    expect(area.length).toBe(0);
    const conflict = await conflictOf(store.save(trajectory({ list: 'b' })));
    expect([conflict.theirs, conflict.kinds, area.length]).toEqual([undefined, ['list'], 0]);
    expect(await store.load()).toBeUndefined();
    await store.save(trajectory({ list: 'b' }));
    expect(area.length).toBe(1);
  });
});

describe('what happens in storage', () => {
  const put = (area: Shelf, json: unknown): void => area.setItem(KEY, JSON.stringify(json));

  it('is told when a page comes back that was put aside, and not when it opens', async () => {
    vi.stubGlobal('window', new EventTarget());
    const { area, store } = opened();
    const { messages } = hear(store);
    put(area, trajectory({ list: 'a' }));
    const shown = (persisted: boolean) =>
      window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    shown(false);
    expect(messages).toEqual([]);
    shown(true);
    shown(true);
    expect(messages).toEqual([{ type: 'changed', json: trajectory({ list: 'a' }) }]);
  });

  it('is not told when nothing changed, nor while a conflict lasts', async () => {
    vi.stubGlobal('window', new EventTarget());
    const { area, store } = opened();
    const { messages } = hear(store);
    await store.save(trajectory({ list: 'a' }));
    put(area, trajectory({ list: 'a' }));
    window.dispatchEvent(new Event('storage'));
    expect(messages).toEqual([]);
    put(area, trajectory({ list: 'b' }));
    await conflictOf(store.save(trajectory({ list: 'c' })));
    put(area, trajectory({ list: 'd' }));
    window.dispatchEvent(new Event('storage'));
    expect(messages).toEqual([]);
  });
});

describe('storage that does not work', () => {
  it('is full: says so, and keeps what was there', async () => {
    const { area, store } = opened();
    await store.save(trajectory({ list: 'a' }));
    area.room = area.getItem(KEY)!.length + 50;
    const error = await failureOf(store.save(trajectory({ list: 'x'.repeat(100) })));
    expect(error.reason).toBe('full');
    expect(stored(area).trajectory).toEqual(trajectory({ list: 'a' }));
    area.room = Infinity;
    await store.save(trajectory({ list: 'b' }));
    expect(stored(area).trajectory).toEqual(trajectory({ list: 'b' }));
  });

  it('has no room to put aside what is unreadable: does not overwrite it', async () => {
    const { area, store } = opened();
    area.setItem(KEY, `{"unreadable": ${'x'.repeat(500)}`);
    area.room = 700;
    expect((await failureOf(store.save(trajectory()))).reason).toBe('full');
    expect(area.getItem(KEY)).toContain('unreadable');
  });

  it('is not there, as in Node.js', async () => {
    const store = webStorageStore({ key: KEY });
    expect((await failureOf(store.load())).reason).toBe('denied');
    expect((await failureOf(store.save(trajectory()))).reason).toBe('denied');
    hear(store).stop();
  });

  it.each(['localStorage', 'sessionStorage'])('is denied: %s throws or is null', async (name) => {
    const area = name === 'localStorage' ? 'local' : 'session';
    const refused = (): never => {
      throw new DOMException('Denied', 'SecurityError');
    };
    for (const property of [{ get: refused }, { value: null }]) {
      vi.stubGlobal('window', Object.defineProperty(new EventTarget(), name, property));
      const store = webStorageStore({ key: KEY, area });
      const { stop } = hear(store);
      expect((await failureOf(store.load())).reason).toBe('denied');
      expect((await failureOf(store.save(trajectory(), { leaving: true }))).reason).toBe('denied');
      window.dispatchEvent(new Event('storage'));
      stop();
    }
  });

  it('refuses each access', async () => {
    const { area, store } = opened();
    area.getItem = area.setItem = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
    expect((await failureOf(store.load())).reason).toBe('denied');
    expect((await failureOf(store.save(trajectory()))).reason).toBe('denied');
  });

  it('is not asked for what is no trajectory', async () => {
    const { area, store } = opened();
    for (const bad of [undefined, null, 5, [], {}, 1n])
      expect((await failureOf(store.save(bad))).reason).toBe('not-json');
    expect(area.length).toBe(0);
  });
});

describe('two tabs that save at the same moment', () => {
  /** Another tab that has not seen revision 2, and stores its own. */
  async function atOnce(theirs: unknown) {
    vi.stubGlobal('window', new EventTarget());
    const { area, store } = opened();
    const heard = hear(store);
    await store.save(trajectory({ list: 'a' }));
    await store.save(trajectory({ list: 'b' }));
    area.setItem(KEY, JSON.stringify({ kind: 'kept-trajectory', revision: 2, trajectory: theirs }));
    return { area, store, heard };
  }

  it('lose nothing: the one that was overwritten saves again, merged', async () => {
    const { area, heard } = await atOnce(trajectory({ list: 'a', circles: 'c' }));
    window.dispatchEvent(new Event('storage'));
    const merged = trajectory({ list: 'b', circles: 'c' });
    expect(stored(area)).toEqual({ kind: 'kept-trajectory', revision: 3, trajectory: merged });
    expect(heard.messages).toEqual([{ type: 'changed', json: merged }]);
  });

  it('lose nothing when the next save comes before the event', async () => {
    const { area, store } = await atOnce(trajectory({ list: 'a', circles: 'c' }));
    const merged = trajectory({ list: 'd', circles: 'c' });
    expect(await store.save(trajectory({ list: 'd' }))).toEqual(merged);
    expect(stored(area).trajectory).toEqual(merged);
  });

  it('merge once more when the listener did not take over what was merged', async () => {
    const { area, store } = await atOnce(trajectory({ list: 'a', circles: 'c' }));
    store.subscribe?.(() => false);
    window.dispatchEvent(new Event('storage'));
    const merged = trajectory({ list: 'd', circles: 'c' });
    expect(await store.save(trajectory({ list: 'd' }))).toEqual(merged);
    expect(stored(area).trajectory).toEqual(merged);
  });

  it('are told when they collide', async () => {
    const { area, store, heard } = await atOnce(trajectory({ list: 'c' }));
    window.dispatchEvent(new Event('storage'));
    expect(heard.messages).toMatchObject([{ type: 'conflict', conflict: { kinds: ['list'] } }]);
    expect((await conflictOf(store.save(trajectory({ list: 'b' })))).theirs).toEqual(
      trajectory({ list: 'c' }),
    );
    expect(stored(area).trajectory).toEqual(trajectory({ list: 'c' }));
  });
});
