// The same part changed here and elsewhere: nothing is overwritten until somebody chooses.
import { expect } from '@open-wc/testing';
import { TrajectoryConflictEvent } from '../../src/index.js';
import full from '../fixtures/state/trajectory/full.json' with { type: 'json' };
import half from '../fixtures/state/trajectory/half.json' with { type: 'json' };
import newer from '../fixtures/state/trajectory/newer.json' with { type: 'json' };
import { check, keepTidy, takeWarnings } from '../suites/bed.js';
import { fill } from '../suites/user.js';
import {
  answer,
  changes,
  CIRCLES,
  circlesOf,
  drawn,
  isAnswered,
  lay,
  LIST,
  listOf,
  note,
  open,
  type Trajectory,
} from './trajectory-provider.support.js';
import { collision, fakeClock, FakeStore, storeEventsOf, type Clock } from './trajectory-provider.stores.js';

interface Colliding extends Trajectory {
  readonly store: FakeStore;
  readonly clock: Clock;
  readonly told: { event: any; status: string }[];
}

const COMPASS = { kind: 'conversation-compass', version: 1, order: ['needs'] };

/** What another kept: another list, and a part that is not here. */
const THEIRS = {
  ...half,
  parts: { [LIST]: full.parts[LIST], 'conversation-compass': COMPASS },
  share: { [LIST]: 'file' },
};

async function opened(): Promise<Colliding> {
  const [store, clock] = [new FakeStore(), fakeClock()];
  const trajectory = await open({ store });
  const told = storeEventsOf(trajectory.provider);
  await store.loads[0]!.done(half);
  await drawn(trajectory.provider);
  return { ...trajectory, store, clock, told };
}

/** The ways in which it is found out: the same question has another answer here than there. */
const ways: Record<string, (store: FakeStore, clock: Clock, list: Trajectory['list']) => Promise<void>> = {
  'a save that is refused': async (store, clock, list) => {
    await answer(list, 'income', 4);
    await clock.pass(1000);
    await store.saves[0]!.fail(collision(THEIRS, LIST));
    store.saves.length = 0;
  },
  'hearing of the change': async (store, _clock, list) => {
    await answer(list, 'income', 4);
    await store.tell({ type: 'changed', json: THEIRS });
  },
  'a message of the store, after it was saved': async (store, clock, list) => {
    await answer(list, 'income', 4);
    await clock.pass(1000);
    const mine = store.saves[0]!.json;
    await store.saves[0]!.done();
    store.saves.length = 0;
    await store.tell({ type: 'conflict', conflict: Object.assign(collision(THEIRS, LIST), { mine }) });
  },
};

describe('<trajectory-provider> conflict', () => {
  keepTidy();

  for (const [way, collide] of Object.entries(ways)) {
    check(`found by ${way}: told once with both, and nothing is written`, async () => {
      const { provider, list, circles, store, clock, told } = await opened();
      await collide(store, clock, list);
      const [{ event, status }] = told.filter((one) => one.event.type === 'trajectory-conflict') as [
        Colliding['told'][0],
      ];
      expect(event).to.be.instanceOf(TrajectoryConflictEvent);
      expect([event.bubbles, event.composed, status]).to.deep.equal([true, true, 'conflict']);
      expect(event.mine).to.deep.equal(provider.state);
      expect(event.theirs).to.deep.equal(THEIRS);
      expect(event.kinds).to.deep.equal([LIST]);
      fill(note(list, 'income'), 'verder');
      await answer(list, 'decisions', 3);
      await store.tell({ type: 'changed', json: { ...THEIRS, 'x-seen': true } });
      dispatchEvent(new Event('online'));
      dispatchEvent(new PageTransitionEvent('pagehide'));
      await provider.save();
      await clock.pass(120_000);
      expect(store.saves).to.have.length(0);
      expect(told.filter((one) => one.event.type === 'trajectory-conflict')).to.have.length(1);
      expect(listOf(provider).notes['income']).to.deep.equal({ client: 'verder' });
      expect(circles.canUndo).to.equal(false);
    });

    for (const choice of ['mine', 'theirs'] as const)
      check(`found by ${way}, resolved with ${choice}: the rest is taken from both`, async () => {
        const { provider, list, store, clock, told } = await opened();
        await collide(store, clock, list);
        const mine = listOf(provider);
        const changed = changes();
        const choosing = provider.resolveConflict(choice);
        await store.loads.at(-1)!.done(THEIRS);
        await choosing;
        await drawn(provider);
        expect(provider.state.parts).to.deep.equal({
          ...THEIRS.parts,
          [LIST]: choice === 'mine' ? mine : full.parts[LIST],
        });
        expect(list.state).to.deep.equal(provider.state.parts[LIST]);
        expect(changed).to.have.length(0);
        await clock.pass(1000);
        if (choice === 'mine') {
          expect(store.saves.map(({ json }) => json)).to.deep.equal([provider.state]);
          await store.saves[0]!.done();
          expect(told.at(-1)!.event.type).to.equal('trajectory-saved');
        }
        expect(provider.savingStatus).to.equal('saved');
        await provider.resolveConflict('theirs');
        expect(store.loads).to.have.length(2);
      });
  }

  check('goes on as before after it was resolved', async () => {
    const { provider, list, store, clock } = await opened();
    await ways['hearing of the change']!(store, clock, list);
    const choosing = provider.resolveConflict('mine');
    await store.loads[1]!.done(THEIRS);
    await choosing;
    await clock.pass(1000);
    await store.saves[0]!.done();
    await answer(list, 'contacts', 1);
    await clock.pass(1000);
    expect(store.saves.at(-1)!.json).to.deep.equal(provider.state);
    await store.saves.at(-1)!.done();
    await store.tell({ type: 'changed', json: THEIRS });
    await drawn(list);
    expect(list.state).to.deep.equal(full.parts[LIST]);
  });

  for (const choice of ['mine', 'theirs'] as const)
    check(`about with whom a part is shared only, resolved with ${choice}`, async () => {
      const { provider, store, clock } = await opened();
      provider.setShare(LIST, 'self');
      await clock.pass(1000);
      const theirs = { ...half, share: { [LIST]: 'file' } };
      await store.saves[0]!.fail(collision(theirs, LIST));
      const choosing = provider.resolveConflict(choice);
      await store.loads[1]!.done(theirs);
      await choosing;
      expect(provider.shareOf(LIST)).to.equal(choice === 'mine' ? 'self' : 'file');
      expect(provider.state.parts).to.deep.equal(half.parts);
    });

  for (const choice of ['mine', 'theirs'] as const)
    check(`with a trajectory that was removed elsewhere, resolved with ${choice}`, async () => {
      const { provider, list, store, clock } = await opened();
      await answer(list, 'income', 5);
      await clock.pass(1000);
      await store.saves[0]!.fail(collision(undefined, LIST));
      expect(isAnswered(list, 'income', 5)).to.equal(true);
      const mine = provider.state;
      const choosing = provider.resolveConflict(choice);
      await store.loads[1]!.done(undefined);
      await choosing;
      await clock.pass(1000);
      if (choice === 'mine') {
        expect(provider.state.parts).to.deep.equal(mine.parts);
        expect(store.saves[1]!.json.parts).to.deep.equal(mine.parts);
      } else {
        expect(provider.state.parts).to.deep.equal({});
        expect(store.saves).to.have.length(1);
      }
      expect(provider.savingStatus).to.not.equal('conflict');
    });

  for (const choice of ['mine', 'theirs'] as const)
    check(`with a part that was removed elsewhere, resolved with ${choice}`, async () => {
      const { provider, list, store, clock } = await opened();
      await answer(list, 'income', 5);
      await clock.pass(1000);
      const mine = listOf(provider);
      const theirs = { ...half, parts: { [CIRCLES]: full.parts[CIRCLES] } };
      await store.saves[0]!.fail(collision(theirs, LIST));
      const choosing = provider.resolveConflict(choice);
      await store.loads[1]!.done(theirs);
      await choosing;
      expect(provider.state.parts).to.deep.equal(
        choice === 'mine' ? { ...theirs.parts, [LIST]: mine } : theirs.parts,
      );
    });

  for (const choice of ['mine', 'theirs'] as const)
    check(
      `with what a later version of the kit kept, resolved with ${choice}: it is taken whole`,
      async () => {
        const { provider, list, store, clock } = await opened();
        await answer(list, 'income', 5);
        const mine = provider.state;
        await store.tell({ type: 'changed', json: newer });
        expect(provider.savingStatus).to.equal('conflict');
        const choosing = provider.resolveConflict(choice);
        await store.loads[1]!.done(newer);
        await choosing;
        await drawn(provider);
        takeWarnings();
        expect(provider.state).to.deep.equal(choice === 'mine' ? mine : newer);
        await clock.pass(1000);
        const kept = store.saves.map(({ json }) => json);
        expect(kept).to.deep.equal(choice === 'mine' ? [mine] : []);
        expect(provider.savingStatus).to.equal(choice === 'mine' ? 'saving' : 'saved');
      },
    );

  check('settles only what was chosen about: what collides besides is a choice of its own', async () => {
    const { provider, list, circles, store, clock, told } = await opened();
    await ways['hearing of the change']!(store, clock, list);
    await lay(circles, 'income', 'inner');
    const later = { ...THEIRS, parts: { ...THEIRS.parts, [CIRCLES]: full.parts[CIRCLES] } };
    const first = provider.resolveConflict('theirs');
    await store.loads[1]!.done(later);
    await first;
    expect(listOf(provider)).to.deep.equal(full.parts[LIST]);
    expect(circlesOf(provider).rings.inner).to.deep.equal(['income']);
    expect([told.at(-1)!.event.kinds, told.at(-1)!.status]).to.deep.equal([[CIRCLES], 'conflict']);
    await clock.pass(60_000);
    expect(store.saves).to.have.length(0);
    const second = provider.resolveConflict('theirs');
    await store.loads[2]!.done(later);
    await second;
    expect(provider.state.parts).to.deep.equal(later.parts);
    expect(provider.savingStatus).to.equal('saved');
  });

  check('stays when what is kept cannot be read at that moment', async () => {
    const { provider, list, store, clock, told } = await opened();
    await ways['a save that is refused']!(store, clock, list);
    const error = new Error('no');
    const choosing = provider.resolveConflict('mine');
    await store.loads[1]!.fail(error);
    await choosing;
    const { event, status } = told.at(-1)!;
    expect([event.type, event.error, status]).to.deep.equal(['trajectory-load-failed', error, 'conflict']);
    await clock.pass(60_000);
    expect(store.saves).to.have.length(0);
    const again = provider.resolveConflict('mine');
    await store.loads[2]!.done(THEIRS);
    await again;
    await clock.pass(1000);
    expect(store.saves).to.have.length(1);
  });
});
