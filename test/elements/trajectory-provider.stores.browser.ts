// What is kept elsewhere: loading, other tabs and people, and the same changed in two places.
import { expect } from '@open-wc/testing';
import full from '../fixtures/state/trajectory/full.json' with { type: 'json' };
import half from '../fixtures/state/trajectory/half.json' with { type: 'json' };
import newer from '../fixtures/state/trajectory/newer.json' with { type: 'json' };
import { TrajectoryProviderElement } from '../../src/index.js';
import { memoryStore } from '../../src/stores/index.js';
import { bed, check, keepTidy, takeWarnings } from '../suites/bed.js';
import { wordsOf } from '../suites/dom.js';
import { fill } from '../suites/user.js';
import {
  add,
  answer,
  asState,
  changes,
  CIRCLES,
  drawn,
  isAnswered,
  lay,
  LIST,
  listOf,
  note,
  open,
  PIECES,
  piecesIn,
  shows,
  trajectory,
} from './trajectory-provider.support.js';
import {
  fakeClock,
  FakeStore,
  innerIn,
  settledPromises,
  storeEventsOf,
} from './trajectory-provider.stores.js';

const types = (told: { event: Event }[]): string[] => told.map(({ event }) => event.type);
const withPart = (kind: string, part: unknown): object => ({
  ...half,
  parts: { ...half.parts, [kind]: part },
});

describe('<trajectory-provider store>', () => {
  keepTidy();

  check('nothing kept: what the portal gave stands, and is saved', async () => {
    const [store, clock] = [new FakeStore(), fakeClock()];
    const { provider } = await open({ store, state: asState(half) });
    expect(provider.savingStatus).to.equal('loading');
    await store.loads[0]!.done(undefined);
    await clock.pass(1000);
    expect(store.saves.map(({ json }) => json)).to.deep.equal([half]);
  });

  check('what was filled in before loading finished stays, and meets what was kept', async () => {
    const [store, clock] = [new FakeStore(), fakeClock()];
    const { provider, circles, list } = await open({ store });
    await lay(circles, 'income', 'inner');
    await clock.pass(10_000);
    expect(store.saves).to.have.length(0);
    await store.loads[0]!.done(half);
    await drawn(provider);
    expect(isAnswered(list, 'use-skills', 5)).to.equal(true);
    expect(circles.state.rings.inner).to.deep.equal(['income']);
    expect(circles.canUndo).to.equal(true);
    await clock.pass(1000);
    expect(store.saves.map(({ json }) => json)).to.deep.equal([provider.state]);
    expect(store.saves[0]!.json.parts[LIST]).to.deep.equal(half.parts[LIST]);
  });

  check('what was filled in before loading finished and collides overwrites nothing unasked', async () => {
    const [store, clock] = [new FakeStore(), fakeClock()];
    const { provider, list } = await open({ store });
    const told = storeEventsOf(provider);
    await answer(list, 'income', 1);
    await store.loads[0]!.done(full);
    await clock.pass(60_000);
    expect([types(told), provider.savingStatus]).to.deep.equal([['trajectory-conflict'], 'conflict']);
    expect(store.saves).to.have.length(0);
    expect(listOf(provider).answers).to.deep.equal({ income: { importance: 1 } });
    const mine = listOf(provider);
    const choosing = provider.resolveConflict('mine');
    await store.loads[1]!.done(full);
    await choosing;
    expect(provider.state.parts).to.deep.equal({ ...full.parts, [LIST]: mine });
    await clock.pass(1000);
    expect(store.saves.map(({ json }) => json)).to.deep.equal([provider.state]);
  });

  for (const [what, answered] of [
    ['the store says no', new Error('no')],
    ['it is no trajectory', { kind: 'something-else' }],
    ['it is a page to log in', '<!doctype html>'],
  ] as const)
    check(`when loading fails as ${what}, nothing is saved until it can be read`, async () => {
      const [store, clock] = [new FakeStore(), fakeClock()];
      const { provider, list, circles } = await open({ store });
      const told = storeEventsOf(provider);
      await (answered instanceof Error ? store.loads[0]!.fail(answered) : store.loads[0]!.done(answered));
      expect([types(told), provider.savingStatus]).to.deep.equal([['trajectory-load-failed'], 'unreadable']);
      expect(told[0]!.event.error).to.be.instanceOf(Error);
      await lay(circles, 'income', 'inner');
      await clock.pass(60_000);
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(store.saves).to.have.length(0);
      const again = provider.load();
      await store.loads.at(-1)!.done(half);
      await again;
      await drawn(list);
      expect(isAnswered(list, 'use-skills', 5)).to.equal(true);
      await clock.pass(1000);
      expect(store.saves[0]!.json).to.deep.equal(provider.state);
      expect(innerIn(store.saves[0]!.json)).to.deep.equal(['income']);
    });

  check('JSON as text is never taken for nothing', async () => {
    const [store, clock] = [new FakeStore(), fakeClock()];
    const { provider, circles } = await open({ store });
    await store.loads[0]!.done(JSON.stringify(half));
    await drawn(provider);
    await lay(circles, 'income', 'inner');
    await clock.pass(1000);
    for (const { json } of store.saves) expect(json.parts[LIST]).to.deep.equal(half.parts[LIST]);
  });

  check('what another changed comes in part by part, and costs nothing that is being typed', async () => {
    const [store, clock] = [new FakeStore(), fakeClock()];
    const { provider, list, circles } = await open({ store });
    const [told, changed] = [storeEventsOf(provider), changes()];
    await store.loads[0]!.done(half);
    await drawn(provider);
    note(list, 'income').focus();
    fill(note(list, 'income'), 'half a wor');
    note(list, 'income').setSelectionRange(4, 4);
    fill(list.shadowRoot!.querySelector<HTMLInputElement>('#own-label')!, 'Niet toegevoegd');
    await lay(circles, 'contacts', 'outer');
    await store.tell({
      type: 'changed',
      json: withPart('conversation-compass', { kind: 'conversation-compass', version: 1 }),
    });
    await drawn(provider);
    expect(Object.keys(provider.state.parts)).to.have.members([LIST, CIRCLES, 'conversation-compass']);
    expect(note(list, 'income').value).to.equal('half a wor');
    expect(note(list, 'income').selectionStart).to.equal(4);
    expect(list.shadowRoot!.querySelector<HTMLInputElement>('#own-label')!.value).to.equal('Niet toegevoegd');
    expect(list.canUndo && circles.canUndo).to.equal(true);
    expect(changed).to.have.length(2);
    await clock.pass(1000);
    expect(store.saves.map(({ json }) => json)).to.deep.equal([provider.state]);
    expect(types(told)).to.deep.equal([]);
  });

  check(
    'a part that another changed is shown, its steps are gone, and those of other parts stay',
    async () => {
      const [store, clock] = [new FakeStore(), fakeClock()];
      const { provider, list, circles } = await open({ store });
      await store.loads[0]!.done(half);
      await drawn(provider);
      await answer(list, 'income', 5);
      await lay(circles, 'contacts', 'outer');
      await clock.pass(1000);
      await store.saves[0]!.done();
      await store.tell({
        type: 'changed',
        json: { ...store.saves[0]!.json, parts: { ...store.saves[0]!.json.parts, [LIST]: full.parts[LIST] } },
      });
      await drawn(provider);
      expect(list.state).to.deep.equal(full.parts[LIST]);
      expect([list.canUndo, circles.canUndo, provider.canUndo]).to.deep.equal([false, true, true]);
      provider.undo();
      expect(circles.state.rings.outer).to.deep.equal([]);
      expect(list.state).to.deep.equal(full.parts[LIST]);
      await clock.pass(1000);
      expect(provider.savingStatus).to.equal('saving');
    },
  );

  check('of a later version makes everything read-only, steps and all', async () => {
    const [store, clock] = [new FakeStore(), fakeClock()];
    const { provider, list, circles } = await open({ store });
    await store.loads[0]!.done(half);
    await lay(circles, 'contacts', 'outer');
    await answer(list, 'income', 5);
    provider.undo();
    provider.undo();
    const changed = changes();
    expect(provider.canRedo).to.equal(true);
    await store.tell({ type: 'changed', json: newer });
    await drawn(provider);
    takeWarnings();
    changed.length = 0;
    const { state } = provider;
    provider.undo();
    provider.redo();
    list.undo();
    provider.setShare(LIST, 'file');
    expect([changed.length, provider.state]).to.deep.equal([0, state]);
    expect(state).to.deep.equal(newer);
    expect([provider.canUndo, provider.canRedo, list.canUndo]).to.deep.equal([false, false, false]);
    expect(list.shadowRoot!.querySelectorAll('input:enabled, textarea:enabled').length).to.equal(0);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await provider.save();
    await clock.pass(60_000);
    expect([store.saves.length, provider.savingStatus]).to.deep.equal([0, 'saved']);
    await store.tell({ type: 'changed', json: half });
    await drawn(provider);
    await answer(list, 'income', 5);
    await clock.pass(1000);
    expect(store.saves.map(({ json }) => json)).to.deep.equal([provider.state]);
  });

  check('of a later version is shown as it is kept, and kept as it is, from the start', async () => {
    const [store, clock] = [new FakeStore(), fakeClock()];
    const { provider, list } = await open({ store });
    await store.loads[0]!.done(newer);
    await drawn(provider);
    takeWarnings();
    expect(provider.state).to.deep.equal(newer);
    expect(list.shadowRoot!.querySelectorAll('input:enabled, textarea:enabled').length).to.equal(0);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await clock.pass(60_000);
    const loading = provider.load();
    await store.loads[1]!.done(newer);
    await loading;
    await drawn(provider);
    expect([store.saves.length, provider.savingStatus, takeWarnings()]).to.deep.equal([0, 'saved', []]);
  });

  check('a store that is replaced gets all, the old one what was waiting', async () => {
    const [one, other, clock] = [new FakeStore(), new FakeStore(), fakeClock()];
    const { provider, list } = await open({ store: one });
    await one.loads[0]!.done(half);
    await drawn(provider);
    await answer(list, 'income', 5);
    provider.store = other;
    expect(one.saves.map(({ json, leaving }) => [json, leaving])).to.deep.equal([[provider.state, true]]);
    expect([one.listeners.size, other.listeners.size]).to.deep.equal([0, 1]);
    await other.loads[0]!.done(undefined);
    await one.saves[0]!.done();
    await clock.pass(1000);
    expect(other.saves.map(({ json }) => json)).to.deep.equal([provider.state]);
    await other.saves[0]!.done();
    provider.store = null;
    expect([provider.savingStatus, other.listeners.size]).to.deep.equal(['off', 0]);
    await answer(list, 'income', 4);
    await clock.pass(60_000);
    expect([one.saves.length, other.saves.length]).to.deep.equal([1, 1]);
    expect(provider.store).to.equal(undefined);
  });

  for (const moment of ['before it is on the page', 'after', 'before the tag is defined'])
    check(`can be given ${moment}`, async () => {
      const tag = moment.endsWith('defined') ? 'trajectory-with-store' : 'trajectory-provider';
      const provider = document.createElement(tag) as TrajectoryProviderElement;
      provider.innerHTML = PIECES;
      const store = memoryStore(half);
      if (moment !== 'after') provider.store = store;
      bed().append(provider);
      TrajectoryProviderElement.define(tag);
      await drawn(provider);
      if (moment === 'after') provider.store = store;
      await settledPromises();
      await drawn(provider);
      expect(provider.state).to.deep.equal(half);
      expect(provider.store).to.equal(store);
      expect(isAnswered(piecesIn(provider).list, 'use-skills', 5)).to.equal(true);
    });

  check('two providers with one store follow each other, and come to rest', async () => {
    const clock = fakeClock();
    const store = memoryStore(half);
    const [one, other] = [await open({ store }), await open({ store })];
    const told = [...storeEventsOf(one.provider), ...storeEventsOf(other.provider)];
    await drawn(document.body);
    await answer(one.list, 'income', 5);
    await add(one.circles, 'Humor');
    fill(note(other.list, 'contacts'), 'hier');
    other.list.undo();
    await clock.pass(1000);
    await drawn(document.body);
    expect(other.provider.state).to.deep.equal(one.provider.state);
    expect(isAnswered(other.list, 'income', 5)).to.equal(true);
    expect([shows(other.circles, 'Humor'), shows(other.list, 'Humor')]).to.deep.equal([true, true]);
    await lay(other.circles, 'contacts', 'middle');
    await clock.pass(60_000);
    expect(await store.load()).to.deep.equal(one.provider.state);
    expect(one.provider.state).to.deep.equal(other.provider.state);
    expect([one.provider.savingStatus, other.provider.savingStatus, clock.waiting]).to.deep.equal([
      'saved',
      'saved',
      0,
    ]);
    expect(types(told)).to.not.include('trajectory-conflict');
  });

  check('without one nothing is kept, and nothing asked', async () => {
    const clock = fakeClock();
    const { provider, list } = await open();
    const told = storeEventsOf(provider);
    await answer(list, 'income', 5);
    await provider.save();
    await provider.load();
    await provider.resolveConflict('mine');
    await clock.pass(60_000);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect([provider.savingStatus, told.length, clock.waiting]).to.deep.equal(['off', 0, 0]);
    expect(wordsOf(list)).to.not.equal('');
    expect(provider.state).to.deep.equal(trajectory({ [LIST]: list.state }));
  });
});
