// What is kept is no trajectory, and the user wants to go on without it.
import { expect } from '@open-wc/testing';
import half from '../fixtures/state/trajectory/half.json' with { type: 'json' };
import { check, keepTidy } from '../suites/bed.js';
import { answer, drawn, isAnswered, open, type Trajectory } from './trajectory-provider.support.js';
import {
  allStoreEventsOf,
  collision,
  fakeClock,
  FakeStore,
  settledPromises,
  type Clock,
} from './trajectory-provider.stores.js';

interface Unreadable extends Trajectory {
  readonly store: FakeStore;
  readonly clock: Clock;
  readonly told: { event: any; status: string }[];
}

/** A provider whose store keeps something else. */
async function unreadable(): Promise<Unreadable> {
  const [store, clock] = [new FakeStore(), fakeClock()];
  const trajectory = await open({ store });
  await store.loads[0]!.done({ kind: 'something-else' });
  await answer(trajectory.list, 'income', 5);
  await clock.pass(60_000);
  return { ...trajectory, store, clock, told: allStoreEventsOf(trajectory.provider) };
}

const types = (told: Unreadable['told']): unknown[][] =>
  told.map(({ event, status }): unknown[] => [event.type, status]);

describe('<trajectory-provider> starting anew', () => {
  keepTidy();

  check('is offered where the reason is that it is no trajectory, whoever found that out', async () => {
    const store = new FakeStore();
    const { provider } = await open({ store });
    const told = allStoreEventsOf(provider);
    await store.loads[0]!.done('<!doctype html>');
    expect(told[0]!.event.error.reason).to.equal('unreadable');
  });

  check('keeps what is on the page instead, and saves from then on', async () => {
    const { provider, list, store, clock, told } = await unreadable();
    expect([store.saves.length, provider.savingStatus]).to.deep.equal([0, 'unreadable']);
    const starting = provider.startAnew();
    expect(store.saves.map(({ json, replace }) => [json, replace])).to.deep.equal([[provider.state, true]]);
    await store.saves[0]!.done();
    await starting;
    expect(types(told)).to.deep.equal([['trajectory-saved', 'saved']]);
    expect(list.canUndo).to.equal(true);
    await answer(list, 'income', 4);
    await clock.pass(1000);
    expect(store.saves.map(({ json, replace }) => [json, replace]).slice(1)).to.deep.equal([
      [provider.state, false],
    ]);
  });

  check('saves what was changed while it was under way', async () => {
    const { provider, list, store, clock, told } = await unreadable();
    const starting = provider.startAnew();
    await answer(list, 'contacts', 1);
    await store.saves[0]!.done();
    await starting;
    expect(types(told)).to.deep.equal([['trajectory-saved', 'saving']]);
    await clock.pass(1000);
    expect(store.saves[1]!.json).to.deep.equal(provider.state);
  });

  check('that fails is told, and may be asked again', async () => {
    const { provider, store, clock, told } = await unreadable();
    const starting = provider.startAnew();
    const error = new Error('no');
    await store.saves[0]!.fail(error);
    await starting;
    expect(types(told)).to.deep.equal([['trajectory-save-failed', 'unreadable']]);
    expect([told[0]!.event.error, told[0]!.event.willRetry]).to.deep.equal([error, false]);
    await clock.pass(60_000);
    expect(store.saves).to.have.length(1);
    const again = provider.startAnew();
    await store.saves[1]!.done();
    await again;
    expect(provider.savingStatus).to.equal('saved');
  });

  check('overwrites nothing that can be read by now', async () => {
    const { provider, list, store, told } = await unreadable();
    const starting = provider.startAnew();
    await store.saves[0]!.fail(collision(half, 'capability-list'));
    await store.loads[1]!.done(half);
    await starting;
    expect(types(told)).to.deep.equal([['trajectory-conflict', 'conflict']]);
    expect([store.saves.length, isAnswered(list, 'income', 5)]).to.deep.equal([1, true]);
  });

  check('does nothing where all is well, while loading, during a conflict, and without a store', async () => {
    const [store, clock] = [new FakeStore(), fakeClock()];
    const { provider, list } = await open({ store });
    await answer(list, 'income', 5);
    await provider.startAnew();
    await store.loads[0]!.done(half);
    expect(provider.savingStatus).to.equal('conflict');
    await provider.startAnew();
    const choosing = provider.resolveConflict('theirs');
    await store.loads[1]!.done(half);
    await choosing;
    await provider.startAnew();
    provider.store = null;
    await provider.startAnew();
    await clock.pass(60_000);
    await settledPromises();
    await drawn(provider);
    expect(store.saves).to.have.length(0);
  });
});
