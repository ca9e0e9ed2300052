// Real web storage, and pages of their own: two tabs with one trajectory, and a page that goes in the middle of typing.
import { expect, waitUntil } from '@open-wc/testing';
import half from '../fixtures/state/trajectory/half.json' with { type: 'json' };
import type { CapabilityListState, TrajectoryProviderElement } from '../../src/index.js';
import type * as Stores from '../../src/stores/index.js';
import { webStorageStore } from '../../src/stores/index.js';
import { check, cleaning, keepTidy } from '../suites/bed.js';
import { fill } from '../suites/user.js';
import {
  add,
  answer,
  drawn,
  isAnswered,
  lay,
  LIST,
  listOf,
  note,
  page,
  PIECES,
  piecesIn,
  shows,
  type Trajectory,
} from './trajectory-provider.support.js';

const KEY = 'gesprekskit-provider-test';

interface Tab extends Trajectory {
  readonly window: Window & typeof globalThis;
  /** Everything the provider told of its store. */
  readonly told: Event[];
}

/** A page with a provider and its pieces, that keeps in the storage of this browser. */
async function openTab(): Promise<Tab> {
  const body = `<trajectory-provider>${PIECES}</trajectory-provider>`;
  const window = await page<{ stores: typeof Stores }>(['/src/define.ts', '/test/stores/tab.ts'], body);
  const provider = window.document.querySelector('trajectory-provider')!;
  await drawn(provider);
  const told: Event[] = [];
  for (const name of ['saved', 'save-failed', 'load-failed', 'conflict'])
    provider.addEventListener(`trajectory-${name}`, (event) => told.push(event));
  provider.store = window.stores.webStorageStore({ key: KEY });
  await waitUntil(() => provider.savingStatus !== 'loading');
  await drawn(provider);
  return { window, told, provider, ...piecesIn(provider) };
}

const kept = async (): Promise<TrajectoryProviderElement['state'] | undefined> =>
  (await webStorageStore({ key: KEY }).load()) as TrajectoryProviderElement['state'] | undefined;

const keptNote = async (): Promise<unknown> =>
  ((await kept())?.parts[LIST] as { notes?: Record<string, { client?: string }> } | undefined)?.notes?.[
    'income'
  ]?.client;

const isSaved = ({ provider }: Tab): Promise<void> =>
  waitUntil(() => provider.savingStatus === 'saved', 'not saved', { timeout: 4000 });

describe('<trajectory-provider> with webStorageStore', () => {
  keepTidy();

  beforeEach(() => {
    localStorage.clear();
    cleaning.push(() => {
      localStorage.clear();
    });
  });

  check('two tabs follow each other', async () => {
    const [one, other] = [await openTab(), await openTab()];
    await answer(one.list, 'income', 5);
    await isSaved(one);
    await waitUntil(
      () =>
        (listOf(other.provider) as Partial<CapabilityListState> | undefined)?.answers?.['income']
          ?.importance === 5,
    );
    await drawn(other.provider);
    expect(isAnswered(other.list, 'income', 5)).to.equal(true);
    await add(other.circles, 'Humor');
    await isSaved(other);
    await waitUntil(() => shows(one.list, 'Humor'));
    expect(one.provider.state).to.deep.equal(other.provider.state);
    expect(await kept()).to.deep.equal(one.provider.state);
    expect([...one.told, ...other.told].map(({ type }) => type)).to.not.include('trajectory-conflict');
  });

  check('two tabs that change different parts at once keep both', async () => {
    const [one, other] = [await openTab(), await openTab()];
    fill(note(one.list, 'income'), 'genoeg om van te leven');
    await lay(other.circles, 'contacts', 'inner');
    await Promise.all([isSaved(one), isSaved(other)]);
    await waitUntil(() => Object.keys(one.provider.state.parts).length === 2);
    await waitUntil(() => Object.keys(other.provider.state.parts).length === 2);
    expect(one.provider.state).to.deep.equal(other.provider.state);
    expect(await kept()).to.deep.equal(one.provider.state);
    expect(note(one.list, 'income').value).to.equal('genoeg om van te leven');
  });

  check('two tabs that change the same part at once are told, and lose nothing', async () => {
    const [one, other] = [await openTab(), await openTab()];
    fill(note(one.list, 'income'), 'van de een');
    fill(note(other.list, 'contacts'), 'van de ander');
    await waitUntil(
      () => [...one.told, ...other.told].some(({ type }) => type === 'trajectory-conflict'),
      '',
      {
        timeout: 4000,
      },
    );
    const stuck = [one, other].find(({ provider }) => provider.savingStatus === 'conflict')!;
    const free = stuck === one ? other : one;
    expect(note(one.list, 'income').value).to.equal('van de een');
    expect(note(other.list, 'contacts').value).to.equal('van de ander');
    expect(await kept()).to.deep.equal(free.provider.state);
    await stuck.provider.resolveConflict('mine');
    await isSaved(stuck);
    await waitUntil(() => JSON.stringify(free.provider.state) === JSON.stringify(stuck.provider.state));
    expect(await kept()).to.deep.equal(stuck.provider.state);
  });

  const ends: Record<string, (tab: Tab) => Promise<unknown>> = {
    'goes to another page': async ({ window }) => {
      const gone = new Promise((resolve) => window.frameElement!.addEventListener('load', resolve));
      window.location.href = '/__csp__/elsewhere.html';
      await gone;
    },
    'is closed': ({ window }) => {
      window.frameElement!.remove();
      return Promise.resolve();
    },
    'is reloaded': async ({ window }) => {
      const gone = new Promise((resolve) => window.frameElement!.addEventListener('load', resolve));
      window.location.reload();
      await gone;
    },
  };
  for (const [how, end] of Object.entries(ends))
    check(`a page that ${how} in the middle of a word: all that was typed survives`, async () => {
      const tab = await openTab();
      fill(note(tab.list, 'income'), 'genoeg om van te lev');
      expect(await keptNote()).to.equal(undefined);
      await end(tab);
      expect(await keptNote()).to.equal('genoeg om van te lev');
      const again = await openTab();
      expect(note(again.list, 'income').value).to.equal('genoeg om van te lev');
      fill(note(again.list, 'income'), 'genoeg om van te leven');
      await isSaved(again);
      expect(await keptNote()).to.equal('genoeg om van te leven');
    });

  check('a page that is closed before it has read what is kept: what is new is added to that', async () => {
    const kepts = { ...half, parts: { [LIST]: half.parts[LIST] } };
    localStorage.setItem(KEY, JSON.stringify(kepts));
    const body = `<trajectory-provider>${PIECES}</trajectory-provider>`;
    const modules = ['/src/define.ts', '/test/stores/tab.ts'];
    const window = await page<{ stores: typeof Stores }>(modules, body);
    const provider = window.document.querySelector('trajectory-provider')!;
    await drawn(provider);
    provider.store = window.stores.webStorageStore({ key: KEY });
    const { circles, list } = piecesIn(provider);
    const select = circles.shadowRoot!.querySelector<HTMLSelectElement>('select[name="place.income"]')!;
    select.value = 'inner';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    fill(note(list, 'income'), 'stays away');
    expect(provider.savingStatus).to.equal('loading');
    window.frameElement!.remove();
    const { parts } = (await kept())!;
    expect(parts[LIST]).to.deep.equal(half.parts[LIST]);
    expect(parts['circle-model']).to.deep.nested.include({ 'rings.inner': ['income'] });
  });

  check('a page that dies without a word: what was typed up to a moment before survives', async () => {
    const tab = await openTab();
    fill(note(tab.list, 'income'), 'genoeg');
    await waitUntil(async () => (await keptNote()) === 'genoeg', 'not saved', { timeout: 2000 });
    fill(note(tab.list, 'income'), 'genoeg om');
    // It never comes to writing.
    tab.window.Storage.prototype.setItem = () => {};
    tab.window.frameElement!.remove();
    expect(await keptNote()).to.equal('genoeg');
    const again = await openTab();
    expect(note(again.list, 'income').value).to.equal('genoeg');
  });

  check(
    'a bare trajectory that the portal stored is read, and text that is none is not overwritten unseen',
    async () => {
      localStorage.setItem(KEY, JSON.stringify(half));
      const tab = await openTab();
      expect(tab.provider.state).to.deep.equal(half);
      tab.window.frameElement!.remove();
      localStorage.setItem(KEY, '<html>');
      const other = await openTab();
      expect(other.told.map(({ type }) => type)).to.deep.equal(['trajectory-load-failed']);
      await answer(other.list, 'income', 5);
      await other.provider.save();
      expect(localStorage.getItem(KEY)).to.equal('<html>');
      await other.provider.startAnew();
      expect(await kept()).to.deep.equal(other.provider.state);
      expect(localStorage.getItem(`${KEY}.unreadable`)).to.equal('<html>');
      await answer(other.list, 'income', 4);
      await isSaved(other);
      expect(await kept()).to.deep.equal(other.provider.state);
    },
  );

  check('storage that is full says so, and saves when there is room again', async () => {
    const tab = await openTab();
    const { setItem } = tab.window.Storage.prototype;
    tab.window.Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await answer(tab.list, 'income', 5);
    await tab.provider.save();
    expect(
      tab.told.map((event) => [event.type, (event as Event & { error?: { reason: string } }).error?.reason]),
    ).to.deep.equal([['trajectory-save-failed', 'full']]);
    expect(isAnswered(tab.list, 'income', 5)).to.equal(true);
    tab.window.Storage.prototype.setItem = setItem;
    await tab.provider.save();
    expect(await kept()).to.deep.equal(tab.provider.state);
  });
});
