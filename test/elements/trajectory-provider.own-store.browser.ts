// A store that a portal made itself: whatever it does, it is asked for no more than it can bear.
import { expect } from '@open-wc/testing';
import type { TrajectoryStore } from '../../src/elements/trajectory-provider/trajectory-provider.element.js';
import { TrajectoryProviderElement } from '../../src/index.js';
import { memoryStore } from '../../src/stores/index.js';
import full from '../fixtures/state/trajectory/full.json' with { type: 'json' };
import half from '../fixtures/state/trajectory/half.json' with { type: 'json' };
import { bed, check, keepTidy, takeWarnings } from '../suites/bed.js';
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
  type Trajectory,
} from './trajectory-provider.support.js';
import {
  allStoreEventsOf,
  collision,
  fakeClock,
  FakeStore,
  settledPromises,
  type Clock,
} from './trajectory-provider.stores.js';

/** A store that gives `kept`, and answers a save in its own way. At most a hundred times, so that a test ends. */
function ownStore(kept: unknown, answers: (json: any) => unknown): TrajectoryStore & { saves: any[] } {
  const saves: any[] = [];
  return {
    saves,
    load: () => Promise.resolve(structuredClone(kept)),
    save: (json) => {
      saves.push(structuredClone(json));
      return saves.length < 100 ? Promise.resolve(answers(json)) : new Promise(() => {});
    },
  };
}

interface Kept<S> extends Trajectory {
  readonly store: S;
  readonly clock: Clock;
  readonly told: { event: any; status: string }[];
}

async function withStore<S extends TrajectoryStore>(store: S): Promise<Kept<S>> {
  const clock = fakeClock();
  const trajectory = await open({ store });
  const told = allStoreEventsOf(trajectory.provider);
  await settledPromises();
  await drawn(trajectory.provider);
  return { ...trajectory, store, clock, told };
}

async function withFake(kept: unknown = half): Promise<Kept<FakeStore>> {
  const opened = await withStore(new FakeStore());
  await opened.store.loads[0]!.done(kept);
  await drawn(opened.provider);
  return opened;
}

const types = (told: { event: Event }[]): string[] => told.map(({ event }) => event.type);

describe('<trajectory-provider> with a store of a portal', () => {
  keepTidy();

  const answers: Record<string, (json: any) => unknown> = {
    'the response of a fetch': () => new Response('{}'),
    'an answer of a server': () => ({ ok: true, id: 4711 }),
    'a state of another kind': () => ({ kind: 'capability-list', version: 1 }),
    'what it got, with a key of its own': (json) => Object.assign(json as object, { savedAt: Date.now() }),
    'nothing, after putting a key of its own in what it got': (json) =>
      void Object.assign(json as object, { savedAt: Date.now() }),
  };
  for (const [what, answered] of Object.entries(answers))
    check(`that gives back ${what} is asked to save once`, async () => {
      const { provider, list, store, clock, told } = await withStore(ownStore(half, answered));
      await answer(list, 'income', 5);
      await clock.pass(60_000);
      await drawn(provider);
      expect(store.saves).to.have.length(1);
      expect(types(told)).to.deep.equal(['trajectory-saved']);
      expect(told[0]!.event.state.parts).to.deep.equal(provider.state.parts);
      expect([provider.savingStatus, provider.problems.length]).to.deep.equal(['saved', 0]);
      expect(isAnswered(list, 'income', 5)).to.equal(true);
      await answer(list, 'income', 4);
      await clock.pass(1000);
      expect(store.saves).to.have.length(2);
    });

  check('is not asked without a pause by a portal that puts in a state each time it was saved', async () => {
    const { provider, list, store, clock } = await withStore(ownStore(half, () => undefined));
    let count = 0;
    provider.addEventListener('trajectory-saved', () => {
      provider.state = { ...provider.state, 'x-count': (count += 1) } as never;
    });
    await answer(list, 'income', 5);
    await clock.pass(6000);
    expect(store.saves.length).to.be.within(2, 11);
    provider.remove();
  });

  check('what it is told was saved cannot be changed by who hears it', async () => {
    const { list, store, told } = await withFake();
    await answer(list, 'income', 5);
    const saving = list.closest('trajectory-provider')!.save();
    await store.saves[0]!.done();
    await saving;
    const { state } = told.at(-1)!.event;
    expect(() => (state.parts[LIST].answers.income.importance = 1)).to.throw(TypeError);
    expect(() => delete state.parts[LIST]).to.throw(TypeError);
  });

  const incomplete: Record<string, object> = {
    'lacks what may be left out': { kind: 'trajectory', version: 1, parts: half.parts },
    'shares with someone unknown': { ...half, share: { ...half.share, [CIRCLES]: 'team' } },
    'has another purpose': { ...half, purpose: 'assessment' },
  };
  for (const [what, kept] of Object.entries(incomplete)) {
    check(`looking at what ${what} writes nothing`, async () => {
      const { provider, store, clock } = await withFake(kept);
      takeWarnings();
      expect(provider.savingStatus).to.equal('saved');
      dispatchEvent(new PageTransitionEvent('pagehide'));
      dispatchEvent(new Event('online'));
      await provider.save();
      await clock.pass(60_000);
      expect([store.saves.length, provider.savingStatus]).to.deep.equal([0, 'saved']);
    });

    check(`a change in what ${what} is saved, and what another changed meanwhile comes in`, async () => {
      const { provider, circles, store, clock, told } = await withFake(kept);
      await lay(circles, 'contacts', 'outer');
      await store.tell({
        type: 'changed',
        json: { ...kept, parts: { ...half.parts, [LIST]: full.parts[LIST] } },
      });
      takeWarnings();
      expect(listOf(provider)).to.deep.equal(full.parts[LIST]);
      expect(types(told)).to.deep.equal(['trajectory-loaded', 'trajectory-loaded']);
      await clock.pass(1000);
      expect(store.saves.map(({ json }) => json)).to.deep.equal([provider.state]);
    });
  }

  check('is not asked to save while it says that loading takes longer', async () => {
    const { provider, list, store, clock, told } = await withStore(new FakeStore());
    provider.state = asState(half);
    await store.tell({ type: 'waiting', reason: 'offline' });
    expect([provider.savingStatus, types(told)]).to.deep.equal(['loading', []]);
    await answer(list, 'income', 5);
    await provider.save();
    await clock.pass(60_000);
    dispatchEvent(new Event('online'));
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect([store.saves.length, types(told)]).to.deep.equal([0, []]);
    await store.loads[0]!.done(undefined);
    await clock.pass(1000);
    expect(store.saves.map(({ json }) => json)).to.deep.equal([provider.state]);
  });

  check('is not asked to save while a choice between two versions waits for it', async () => {
    const { provider, list, store, clock, told } = await withFake();
    await answer(list, 'income', 4);
    await store.tell({ type: 'changed', json: full });
    const choosing = provider.resolveConflict('mine');
    await store.tell({ type: 'waiting', reason: 'offline' });
    expect(provider.savingStatus).to.equal('conflict');
    await answer(list, 'income', 3);
    await clock.pass(60_000);
    expect(store.saves).to.have.length(0);
    await store.loads[1]!.done(full);
    await choosing;
    await clock.pass(1000);
    expect(store.saves).to.have.length(1);
    expect(types(told)).to.not.include('trajectory-save-failed');
  });

  for (const [how, end] of Object.entries({
    'is kept': (store: FakeStore) => store.saves[0]!.done(),
    fails: (store: FakeStore) => store.saves[0]!.fail(new Error('no')),
    collides: (store: FakeStore) => store.saves[0]!.fail(collision(half, LIST)),
  }))
    check(`what was under way when it loaded again, and ${how}, changes nothing of loading`, async () => {
      const { provider, list, store, clock } = await withFake();
      await answer(list, 'income', 5);
      const saving = provider.save();
      const loading = provider.load();
      const sent = store.saves[0]!.json;
      await answer(list, 'contacts', 1);
      await end(store);
      await saving;
      expect(provider.savingStatus).to.equal('loading');
      await clock.pass(60_000);
      expect(store.saves).to.have.length(1);
      const both = { ...sent, parts: { ...sent.parts, [CIRCLES]: full.parts[CIRCLES] } };
      await store.loads[1]!.done(how === 'is kept' ? both : half);
      await loading;
      await drawn(provider);
      expect([isAnswered(list, 'income', 5), isAnswered(list, 'contacts', 1)]).to.deep.equal([true, true]);
      await clock.pass(1000);
      expect(store.saves.map(({ json }) => json).slice(1)).to.deep.equal([provider.state]);
      expect(CIRCLES in provider.state.parts).to.equal(how === 'is kept');
    });

  check('is listened to once when it was given before the tag was defined, and let go', async () => {
    const tag = 'trajectory-with-early-store';
    const provider = document.createElement(tag) as TrajectoryProviderElement;
    const store = new FakeStore();
    provider.store = store;
    bed().append(provider);
    TrajectoryProviderElement.define(tag);
    await settledPromises();
    expect([store.loads.length, store.listeners.size]).to.deep.equal([1, 1]);
    const told = allStoreEventsOf(provider);
    await store.loads[0]!.done(half);
    expect(types(told)).to.deep.equal(['trajectory-loaded']);
    provider.remove();
    expect(store.listeners.size).to.equal(0);
  });

  check('that fails at once, as full storage does, lets a provider go all the same', async () => {
    const { provider, list, store, clock, told } = await withFake();
    await answer(list, 'income', 5);
    const heard: Event[] = [];
    provider.addEventListener('trajectory-save-failed', (event) => heard.push(event));
    store.save = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    provider.remove();
    await settledPromises();
    expect(store.listeners.size).to.equal(0);
    expect(
      heard.map((event): unknown[] => [(event as any).error.name, (event as any).willRetry]),
    ).to.deep.equal([['QuotaExceededError', false]]);
    await clock.pass(60_000);
    expect([heard.length, types(told)]).to.deep.equal([1, ['trajectory-loaded']]);
  });

  check('its own save is no loading', async () => {
    const { provider, list, clock, told } = await withStore(memoryStore(half));
    await answer(list, 'income', 5);
    await clock.pass(1000);
    expect(told.map(({ event, status }): unknown[] => [event.type, status])).to.deep.equal([
      ['trajectory-saved', 'saved'],
    ]);
    expect(provider.savingStatus).to.equal('saved');
  });

  check('says that it is saving where something of the page is not kept', async () => {
    const { circles, store, told } = await withStore(new FakeStore());
    await lay(circles, 'income', 'inner');
    await store.loads[0]!.done(half);
    await store.tell({
      type: 'changed',
      json: { ...half, parts: { ...half.parts, 'x-other': { kind: 'x-other', version: 1 } } },
    });
    expect(told.map(({ event, status }): unknown[] => [event.type, status])).to.deep.equal([
      ['trajectory-loaded', 'saving'],
      ['trajectory-loaded', 'saving'],
    ]);
  });
});
