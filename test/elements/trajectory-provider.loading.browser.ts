// Loading, at the start and again: nothing that a person did on the page is lost by it.
import { expect } from '@open-wc/testing';
import full from '../fixtures/state/trajectory/full.json' with { type: 'json' };
import half from '../fixtures/state/trajectory/half.json' with { type: 'json' };
import type { TrajectoryProviderElement } from '../../src/index.js';
import { check, keepTidy } from '../suites/bed.js';
import { fill } from '../suites/user.js';
import {
  answer,
  asState,
  CIRCLES,
  drawn,
  isAnswered,
  lay,
  LIST,
  listOf,
  open,
  type Piece,
} from './trajectory-provider.support.js';
import {
  allStoreEventsOf,
  fakeClock,
  FakeStore,
  setHidden,
  settledPromises,
} from './trajectory-provider.stores.js';

const types = (told: { event: Event }[]): string[] => told.map(({ event }) => event.type);

/** What another person filled in. */
const ANOTHER = { ...half, parts: { [LIST]: { ...half.parts[LIST], situation: 'employed', discuss: [] } } };

const ownName = (piece: Piece): HTMLInputElement =>
  piece.shadowRoot!.querySelector<HTMLInputElement>('#own-label')!;

/** A store that can keep what was filled in before it was read. */
class CarefulStore extends FakeStore {
  readonly unread: { json: any; base: any }[] = [];
  error: Error | undefined;

  saveUnread(json: unknown, base: unknown): Promise<unknown> {
    this.unread.push({ json, base });
    if (this.error) throw this.error;
    return Promise.resolve(undefined);
  }
}

describe('<trajectory-provider> loading', () => {
  keepTidy();

  const again: Record<string, (provider: TrajectoryProviderElement) => void> = {
    'is asked for': (provider) => void provider.load(),
    'comes with moving the provider in the page': (provider) => {
      provider.parentElement!.append(provider);
    },
  };
  for (const [how, load] of Object.entries(again))
    check(`that ${how} does not throw away what could not be saved where nothing was kept`, async () => {
      const [store, clock] = [new FakeStore(), fakeClock()];
      const { provider, list, circles } = await open({ store });
      const told = allStoreEventsOf(provider);
      await store.loads[0]!.done(undefined);
      await answer(list, 'income', 5);
      await lay(circles, 'income', 'inner');
      await clock.pass(1000);
      await store.saves[0]!.fail(new Error('no'));
      load(provider);
      await store.saves[1]?.fail(new Error('no'));
      await store.loads[1]!.done({ ...half, parts: { [LIST]: full.parts[LIST] } });
      await drawn(provider);
      expect(isAnswered(list, 'income', 5)).to.equal(true);
      expect(circles.state.rings.inner).to.deep.equal(['income']);
      expect([types(told).at(-1), told.at(-1)!.event.kinds]).to.deep.equal(['trajectory-conflict', [LIST]]);
      expect(provider.canUndo).to.equal(true);
    });

  check('again takes in what another kept where nothing was kept, and nothing was changed here', async () => {
    const store = new FakeStore();
    const { provider, list } = await open({ store });
    await store.loads[0]!.done(undefined);
    const loading = provider.load();
    await store.loads[1]!.done(half);
    await loading;
    expect([list.state, provider.savingStatus]).to.deep.equal([half.parts[LIST], 'saved']);
  });

  check('for the first time leaves alone what is being typed', async () => {
    const store = new FakeStore();
    const { provider, list, circles } = await open({ store });
    circles.layout = 'circles';
    await drawn(provider);
    for (const piece of [list, circles]) fill(ownName(piece), 'Buiten werken');
    await drawn(provider);
    ownName(list).focus();
    ownName(list).setSelectionRange(6, 6);
    await store.loads[0]!.done({ ...half, parts: { ...half.parts, [CIRCLES]: full.parts[CIRCLES] } });
    await drawn(provider);
    expect(listOf(provider)).to.deep.equal(half.parts[LIST]);
    expect(circles.state).to.deep.equal(full.parts[CIRCLES]);
    expect([ownName(list).value, ownName(circles).value]).to.deep.equal(['Buiten werken', 'Buiten werken']);
    expect(list.shadowRoot!.activeElement).to.equal(ownName(list));
    expect(ownName(list).selectionStart).to.equal(6);
  });

  check('for the first time is where a form goes back to, and no step goes past it', async () => {
    const store = new FakeStore();
    const { provider, list, circles } = await open({ store });
    await lay(circles, 'income', 'inner');
    circles.undo();
    await store.loads[0]!.done(half);
    await drawn(provider);
    expect([provider.canUndo, provider.canRedo, circles.canRedo]).to.deep.equal([false, false, false]);
    await answer(list, 'income', 5);
    list.formResetCallback();
    expect(list.state).to.deep.equal(half.parts[LIST]);
  });

  for (const [whose, replace] of Object.entries({
    'a state of the portal': (provider: TrajectoryProviderElement) => {
      provider.state = asState(ANOTHER);
    },
    'another store': async (provider: TrajectoryProviderElement) => {
      const other = new FakeStore();
      provider.store = other;
      await other.loads[0]!.done(ANOTHER);
    },
  }))
    check(`${whose} may be about another person: what was being typed goes`, async () => {
      const store = new FakeStore();
      const { provider, list } = await open({ store });
      await store.loads[0]!.done(half);
      fill(ownName(list), 'Buiten werken');
      await drawn(list);
      await replace(provider);
      await drawn(provider);
      expect([ownName(list).value, provider.canUndo]).to.deep.equal(['', false]);
    });

  check('another trajectory with the same in a part: what was typed is not kept in it', async () => {
    const { provider, list, circles } = await open({ state: asState({ ...half, parts: {} }) });
    fill(ownName(list), 'Geheim van een ander');
    fill(ownName(circles), 'Geheim van een ander');
    await drawn(provider);
    provider.state = { kind: 'trajectory', version: 1, share: { [LIST]: 'file' } };
    await drawn(provider);
    expect([ownName(list).value, ownName(circles).value]).to.deep.equal(['', '']);
    ownName(list).focus();
    ownName(circles).focus();
    expect(JSON.stringify(provider.state)).not.to.contain('Geheim');
  });

  check('twice at once asks once', async () => {
    const store = new FakeStore();
    const { provider } = await open({ store });
    const loading = [provider.load(), provider.load()];
    expect(store.loads).to.have.length(1);
    await store.loads[0]!.done(half);
    await Promise.all(loading);
    expect([provider.state, provider.savingStatus]).to.deep.equal([half, 'saved']);
    expect(CIRCLES in provider.state.parts).to.equal(false);
  });

  describe('that is not done when the page goes', () => {
    const goes: Record<string, (provider: TrajectoryProviderElement) => void> = {
      'the page goes': () => dispatchEvent(new PageTransitionEvent('pagehide')),
      'the page is hidden': () => {
        setHidden(true);
      },
      'the provider is taken away': (provider) => {
        provider.remove();
      },
    };
    for (const [when, leave] of Object.entries(goes))
      check(`hands what is new, once, to a store that overwrites nothing with it, when ${when}`, async () => {
        const store = new CarefulStore();
        const { provider, circles } = await open({ store, state: asState(half) });
        leave(provider);
        expect(store.unread).to.have.length(0);
        setHidden(false);
        if (!provider.isConnected) document.body.append(provider);
        await drawn(provider);
        await lay(circles, 'income', 'inner');
        leave(provider);
        dispatchEvent(new PageTransitionEvent('pagehide'));
        expect(store.unread).to.deep.equal([{ json: provider.state, base: half }]);
        expect(store.saves).to.have.length(0);
        provider.remove();
      });

    check('does not collide with that when the page stays after all', async () => {
      const [store, clock] = [new CarefulStore(), fakeClock()];
      const { provider, list, circles } = await open({ store });
      const told = allStoreEventsOf(provider);
      await lay(circles, 'income', 'inner');
      setHidden(true);
      setHidden(false);
      await lay(circles, 'contacts', 'inner');
      await store.loads[0]!.done({ ...half, parts: { ...half.parts, ...store.unread[0]!.json.parts } });
      await drawn(provider);
      expect(types(told)).to.deep.equal(['trajectory-loaded']);
      expect(circles.state.rings.inner).to.deep.equal(['income', 'contacts']);
      expect(list.state).to.deep.equal(half.parts[LIST]);
      await clock.pass(1000);
      expect(store.saves.map(({ json }) => json)).to.deep.equal([provider.state]);
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(store.unread).to.have.length(1);
    });

    check(
      'does so where what is kept could not be read as well, and lives with a store that cannot',
      async () => {
        const store = new CarefulStore();
        store.error = new Error('no');
        const { provider, circles } = await open({ store });
        const told = allStoreEventsOf(provider);
        await store.loads[0]!.fail(new Error('no'));
        await lay(circles, 'income', 'inner');
        dispatchEvent(new PageTransitionEvent('pagehide'));
        await settledPromises();
        expect([store.unread.length, provider.savingStatus]).to.deep.equal([1, 'unreadable']);
        expect(types(told)).to.deep.equal(['trajectory-load-failed']);
      },
    );
  });
});
