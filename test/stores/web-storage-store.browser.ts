// Real storage and real events: a frame of the same origin has a window of its own, and hears of storage as another tab does.
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type * as Stores from '../../src/stores/index.js';
import { webStorageStore, type StoreListener, type StoreMessage } from '../../src/stores/index.js';
import { conflictOf, failureOf, hear, trajectory } from './trajectories.js';

const KEY = 'gesprekskit-test';
const cleaning: (() => void)[] = [];

/** The stores as another tab has them. */
async function otherTab(): Promise<typeof Stores> {
  const frame = document.createElement('iframe');
  frame.src = '/__csp__/tab.html?module=/test/stores/tab.ts';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  cleaning.push(() => frame.remove());
  await loaded;
  return (frame.contentWindow as unknown as { stores: typeof Stores }).stores;
}

/** A store of this tab and one of another, that both loaded. */
async function twoTabs(listener?: StoreListener) {
  const tab = await otherTab();
  const [mine, theirs] = [webStorageStore({ key: KEY }), tab.webStorageStore({ key: KEY })];
  await mine.save(trajectory({ list: 'a' }));
  await theirs.load();
  const { messages, stop } = hear(mine);
  cleaning.push(stop);
  if (listener) cleaning.push(mine.subscribe!(listener));
  return { mine, theirs, messages };
}

const heard = (messages: readonly StoreMessage[], count = 1): Promise<void> =>
  waitUntil(() => messages.length >= count, 'the other tab was not heard');

describe('webStorageStore in two tabs', () => {
  afterEach(() => {
    for (const clean of cleaning.splice(0)) clean();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('hears of what the other stored, and goes on from there', async () => {
    const { mine, theirs, messages } = await twoTabs();
    await theirs.save(trajectory({ list: 'b' }));
    await heard(messages);
    expect(messages).to.deep.equal([{ type: 'changed', json: trajectory({ list: 'b' }) }]);
    expect(await mine.save(trajectory({ list: 'c' }))).to.equal(undefined);
    expect(await theirs.load()).to.deep.equal(trajectory({ list: 'c' }));
  });

  it('merges with it when the listener did not take it over', async () => {
    const { mine, theirs, messages } = await twoTabs(() => false);
    await theirs.save(trajectory({ list: 'a', circles: 'b' }));
    await heard(messages);
    expect(await mine.save(trajectory({ list: 'c' }))).to.deep.equal(trajectory({ list: 'c', circles: 'b' }));
  });

  it('collides when the same was changed and not taken over', async () => {
    const { mine, theirs, messages } = await twoTabs(() => false);
    await theirs.save(trajectory({ list: 'b' }));
    await heard(messages);
    expect((await conflictOf(mine.save(trajectory({ list: 'c' })))).kinds).to.deep.equal(['list']);
    expect(await theirs.load()).to.deep.equal(trajectory({ list: 'b' }));
  });

  it('hears that it was removed, and does not put it back unasked', async () => {
    const { mine, theirs, messages } = await twoTabs();
    const tab = document.querySelector('iframe')!.contentWindow!;
    tab.localStorage.clear();
    await heard(messages);
    expect(messages).to.deep.equal([{ type: 'changed', json: undefined }]);
    expect((await conflictOf(mine.save(trajectory({ list: 'b' })))).theirs).to.equal(undefined);
    expect(await theirs.load()).to.equal(undefined);
  });

  it('hears nothing of other keys, of what cannot be read, and after it stopped listening', async () => {
    const { mine, messages } = await twoTabs();
    const tab = document.querySelector('iframe')!.contentWindow!;
    const all = hear(mine);
    tab.localStorage.setItem('another', 'text');
    tab.localStorage.setItem(KEY, '{"kind":"traj');
    await aTimeout(50);
    expect(messages).to.deep.equal([]);
    all.stop();
    cleaning.splice(1).forEach((stop) => stop());
    tab.localStorage.setItem(KEY, JSON.stringify(trajectory()));
    await aTimeout(50);
    expect(messages).to.deep.equal([]);
  });

  it('come to the same, whoever saves first, again and again', async () => {
    const tab = await otherTab();
    const stores = [webStorageStore({ key: KEY }), tab.webStorageStore({ key: KEY })];
    const shown = [trajectory(), trajectory()];
    await Promise.all(stores.map((store) => store.load()));
    stores.forEach((store, index) => {
      const listener: StoreListener = (message) => {
        if (message.type === 'changed') shown[index] = message.json as ReturnType<typeof trajectory>;
      };
      cleaning.push(store.subscribe!(listener));
    });
    for (let turn = 0; turn < 20; turn += 1) {
      const index = turn % 3 === 0 ? 1 : 0;
      const parts = { ...shown[index]!.parts, [`part-${index}`]: { word: `${turn}` } };
      shown[index] = { ...shown[index]!, parts } as ReturnType<typeof trajectory>;
      const merged = await stores[index]!.save(shown[index]);
      if (merged) shown[index] = merged as ReturnType<typeof trajectory>;
      if (turn % 4 === 0) await aTimeout(10);
    }
    await aTimeout(50);
    const kept: unknown = await webStorageStore({ key: KEY }).load();
    expect(kept).to.have.nested.property('parts.part-0.word', '19');
    expect(kept).to.have.nested.property('parts.part-1.word', '18');
    expect(shown).to.deep.equal([kept, kept]);
  });
});

describe('webStorageStore in a browser', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('keeps for the session only where it is told to', async () => {
    const store = webStorageStore({ key: KEY, area: 'session' });
    await store.save(trajectory({ list: 'a' }));
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 1]);
    expect(await store.load()).to.deep.equal(trajectory({ list: 'a' }));
  });

  it('says that storage is full, and keeps what was there', async () => {
    const store = webStorageStore({ key: KEY });
    await store.save(trajectory({ list: 'a' }));
    const error = await failureOf(store.save(trajectory({ list: 'x'.repeat(6_000_000) })));
    expect(error.reason).to.equal('full');
    expect(await store.load()).to.deep.equal(trajectory({ list: 'a' }));
  });
});
