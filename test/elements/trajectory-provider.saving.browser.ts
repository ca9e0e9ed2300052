// When and how a trajectory is saved.
import { expect } from '@open-wc/testing';
import type { TrajectoryProviderElement } from '../../src/index.js';
import full from '../fixtures/state/trajectory/full.json' with { type: 'json' };
import half from '../fixtures/state/trajectory/half.json' with { type: 'json' };
import { check, keepTidy } from '../suites/bed.js';
import { fill } from '../suites/user.js';
import {
  answer,
  asState,
  chooseShare,
  CIRCLES,
  drawn,
  lay,
  LIST,
  listOf,
  note,
  open,
  type Trajectory,
} from './trajectory-provider.support.js';
import {
  fakeClock,
  FakeStore,
  noteIn,
  setHidden,
  settledPromises,
  storeEventsOf,
  type Clock,
} from './trajectory-provider.stores.js';

interface Saving extends Trajectory {
  readonly store: FakeStore;
  readonly clock: Clock;
  readonly told: { event: any; status: string }[];
}

/** A provider whose store had kept `kept`, loaded. */
async function saving(kept: unknown = half, settings: { chooseShare?: boolean } = {}): Promise<Saving> {
  const store = new FakeStore();
  const clock = fakeClock();
  const trajectory = await open({ store, ...settings });
  const told = storeEventsOf(trajectory.provider);
  await store.loads[0]!.done(kept);
  await drawn(trajectory.provider);
  return { ...trajectory, store, clock, told };
}

const type = (list: Trajectory['list'], words: string): void => {
  fill(note(list, 'income'), words);
};

const types = (told: Saving['told']): string[] => told.map(({ event }) => event.type as string);

describe('<trajectory-provider> saving', () => {
  keepTidy();

  check('loads what was kept once, and writes nothing of its own accord', async () => {
    const { provider, list, store, clock } = await saving();
    expect(provider.state).to.deep.equal(half);
    expect(list.state).to.deep.equal(half.parts[LIST]);
    await clock.pass(60_000);
    expect([store.loads.length, store.saves.length, provider.savingStatus]).to.deep.equal([1, 0, 'saved']);
    expect([provider.canUndo, list.canUndo]).to.deep.equal([false, false]);
  });

  check('a moment after the last change, and not for ever later', async () => {
    const { provider, list, store, clock, told } = await saving();
    type(list, 'a');
    expect(provider.savingStatus).to.equal('saving');
    await clock.pass(300);
    type(list, 'ab');
    await clock.pass(300);
    expect(store.saves).to.have.length(0);
    await clock.pass(400);
    expect(store.saves.map(({ json }) => json)).to.deep.equal([provider.state]);
    await store.saves[0]!.done();
    expect(types(told)).to.deep.equal(['trajectory-saved']);
    expect(told[0]!.event.state).to.deep.equal(provider.state);
    expect([told[0]!.status, provider.savingStatus]).to.deep.equal(['saved', 'saved']);
    for (let letter = 1; letter <= 30 && store.saves.length < 2; letter += 1) {
      type(list, 'b'.repeat(letter));
      await clock.pass(250);
    }
    expect(listOf(provider).notes['income']!.client!.length).to.be.within(4, 25);
  });

  check('one at a time, the newest last', async () => {
    const { provider, list, store, clock, told } = await saving();
    for (const words of ['a', 'ab', 'abc']) {
      type(list, words);
      await clock.pass(1000);
    }
    expect(store.saves).to.have.length(1);
    await store.saves[0]!.done();
    expect(store.saves.map(({ json }) => noteIn(json))).to.deep.equal(['a', 'abc']);
    expect(provider.savingStatus).to.equal('saving');
    await store.saves[1]!.done();
    await clock.pass(10_000);
    expect([store.saves.length, store.mostAtOnce, provider.savingStatus]).to.deep.equal([2, 1, 'saved']);
    expect(types(told)).to.deep.equal(['trajectory-saved', 'trajectory-saved']);
  });

  check('at once when the portal asks, and nothing where nothing changed', async () => {
    const { provider, list, store } = await saving();
    await provider.save();
    expect(store.saves).to.have.length(0);
    await answer(list, 'income', 5);
    let isDone = false;
    const done = provider.save().then(() => (isDone = true));
    await settledPromises();
    expect([store.saves.length, isDone]).to.deep.equal([1, false]);
    await store.saves[0]!.done();
    await done;
    await provider.save();
    expect(store.saves).to.have.length(1);
  });

  check('what a client chose to share, also where nothing is filled in', async () => {
    const { list, store, clock } = await saving(undefined, { chooseShare: true });
    await chooseShare(list, 'file');
    await clock.pass(1000);
    expect(store.saves.map(({ json }) => json.share)).to.deep.equal([{ [LIST]: 'file' }]);
  });

  check('what a portal put in, and a step back', async () => {
    const { provider, list, store, clock } = await saving();
    provider.state = asState(full);
    await clock.pass(1000);
    await store.saves[0]!.done();
    await drawn(list);
    list.undo();
    list.redo();
    await lay(provider.querySelector(CIRCLES)!, 'income', 'outer');
    provider.undo();
    await clock.pass(1000);
    expect(store.saves.map(({ json }) => json)).to.deep.equal([full]);
    expect(provider.savingStatus).to.equal('saved');
  });

  const leaves: Record<string, (provider: TrajectoryProviderElement) => void> = {
    'the page goes': () => dispatchEvent(new PageTransitionEvent('pagehide')),
    'the page is hidden': () => {
      setHidden(true);
    },
    'the provider is taken away': (provider) => {
      provider.remove();
    },
  };
  for (const [when, leave] of Object.entries(leaves))
    check(`at once when ${when}, once`, async () => {
      const { provider, list, store, clock, told } = await saving();
      type(list, 'half a word');
      leave(provider);
      expect(store.saves.map(({ leaving, json }) => [leaving, json])).to.deep.equal([[true, provider.state]]);
      await store.saves[0]!.done();
      expect(types(told)).to.deep.equal(when.startsWith('the provider') ? [] : ['trajectory-saved']);
      expect(provider.savingStatus).to.equal('saved');
      await clock.pass(60_000);
      leave(provider);
      expect(store.saves).to.have.length(1);
      setHidden(false);
    });

  check('hidden and shown again, it goes on; and a change that came while it was away is saved', async () => {
    const { list, store, clock } = await saving();
    type(list, 'a');
    setHidden(true);
    type(list, 'ab');
    await store.saves[0]!.done();
    setHidden(false);
    await clock.pass(1000);
    expect(store.saves.map(({ json }) => noteIn(json))).to.deep.equal(['a', 'ab']);
  });

  check(
    'says it when it fails, tries again by itself, ever less often, and at once when online',
    async () => {
      const { provider, list, store, clock, told } = await saving();
      type(list, 'a');
      await clock.pass(1000);
      const error = new Error('no');
      await store.saves[0]!.fail(error);
      expect([types(told), told[0]!.status, told[0]!.event.error, told[0]!.event.willRetry]).to.deep.equal([
        ['trajectory-save-failed'],
        'failed',
        error,
        true,
      ]);
      expect(listOf(provider).notes['income']).to.deep.equal({ client: 'a' });
      const gaps: number[] = [];
      for (let time = 1; time <= 6; time += 1) {
        let gap = 0;
        for (; store.saves.length === time && gap < 200; gap += 1) await clock.pass(1000);
        gaps.push(gap);
        await store.saves[time]!.fail(error);
      }
      expect(gaps).to.deep.equal([...gaps].sort((a, b) => a - b));
      expect(gaps.at(-1)).to.be.within(30, 120);
      const before = store.saves.length;
      dispatchEvent(new Event('online'));
      await settledPromises();
      expect(store.saves).to.have.length(before + 1);
      await store.saves.at(-1)!.done();
      expect([types(told).at(-1), provider.savingStatus]).to.deep.equal(['trajectory-saved', 'saved']);
    },
  );

  check('says it when the store says that it waits', async () => {
    const { provider, list, store, told, clock } = await saving();
    type(list, 'a');
    await clock.pass(1000);
    await store.tell({ type: 'waiting', reason: 'offline' });
    expect([types(told), provider.savingStatus]).to.deep.equal([['trajectory-save-failed'], 'failed']);
    await store.saves[0]!.done();
    expect([types(told).at(-1), provider.savingStatus]).to.deep.equal(['trajectory-saved', 'saved']);
  });

  check('keeps what is kept elsewhere where that is more than was given', async () => {
    const { provider, list, store, clock, told } = await saving();
    type(list, 'a');
    await clock.pass(1000);
    type(list, 'ab');
    const more = {
      ...store.saves[0]!.json,
      parts: { ...store.saves[0]!.json.parts, [CIRCLES]: full.parts[CIRCLES] },
    };
    await store.saves[0]!.done(more);
    expect(told[0]!.event.state).to.deep.equal(more);
    expect(provider.state.parts[CIRCLES]).to.deep.equal(full.parts[CIRCLES]);
    expect(note(list, 'income').value).to.equal('ab');
    expect(store.saves[1]!.json).to.deep.equal(provider.state);
    expect(listOf(provider).notes['income']).to.deep.equal({ client: 'ab' });
  });
});
