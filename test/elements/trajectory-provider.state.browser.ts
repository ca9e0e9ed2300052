// The whole trajectory in and out, and what cannot be read of it.
import { expect } from '@open-wc/testing';
import { TrajectoryChangeEvent, TrajectoryProblemEvent, TrajectoryProviderElement } from '../../src/index.js';
import badCells from '../fixtures/state/trajectory/bad-cells.json' with { type: 'json' };
import full from '../fixtures/state/trajectory/full.json' with { type: 'json' };
import half from '../fixtures/state/trajectory/half.json' with { type: 'json' };
import newer from '../fixtures/state/trajectory/newer.json' with { type: 'json' };
import newerPart from '../fixtures/state/trajectory/newer-part.json' with { type: 'json' };
import unknownKeys from '../fixtures/state/trajectory/unknown-keys.json' with { type: 'json' };
import { bed, check, keepTidy, listen, takeWarnings } from '../suites/bed.js';
import { controlsOf, wordsOf } from '../suites/dom.js';
import { expectFrozen } from '../suites/state-in.js';
import { fill } from '../suites/user.js';
import {
  add,
  answer,
  asState,
  changes,
  CIRCLES,
  drawn,
  lay,
  LIST,
  listOf,
  note,
  open,
  PIECES,
  piecesIn,
  shows,
  trajectory,
  type Trajectory,
} from './trajectory-provider.support.js';

const script = (json: object): HTMLScriptElement =>
  Object.assign(document.createElement('script'), {
    type: 'application/json',
    textContent: JSON.stringify(json),
  });

describe('<trajectory-provider> state', () => {
  keepTidy();

  type Give = (provider: TrajectoryProviderElement, json: object) => void;
  const ways: Record<string, Give> = {
    property: (provider, json) => (provider.state = asState(json)),
    'property with JSON text': (provider, json) => (provider.state = JSON.stringify(json) as never),
    attribute: (provider, json) => {
      provider.setAttribute('state', JSON.stringify(json));
    },
    script: (provider, json) => {
      provider.append(script(json));
    },
  };
  let count = 0;
  for (const [way, give] of Object.entries(ways))
    for (const moment of ['before', 'after', 'before the tag is defined'])
      check(`comes in by ${way}, ${moment}`, async () => {
        const told = changes();
        const tag = moment.endsWith('defined') ? `trajectory-given-${(count += 1)}` : 'trajectory-provider';
        const provider = document.createElement(tag) as TrajectoryProviderElement;
        provider.innerHTML = PIECES;
        if (moment !== 'after') give(provider, full);
        bed().append(provider);
        TrajectoryProviderElement.define(tag);
        await drawn(provider);
        if (moment === 'after') give(provider, full);
        await drawn(provider);
        expect(provider.state).to.deep.equal(full);
        expect(wordsOf(piecesIn(provider).list)).to.contain(full.parts[LIST].notes.decisions.client);
        expect(piecesIn(provider).circles.state).to.deep.equal(full.parts[CIRCLES]);
        expectFrozen(provider.state);
        expect(structuredClone(provider.state)).to.deep.equal(full);
        expect(told).to.have.length(0);
      });

  check('is told once for each change: the whole, and what happened without a word of it', async () => {
    const { provider, list, circles } = await open({ state: asState(unknownKeys) });
    const told = changes();
    const own = { list: listen(`${LIST}-change`), circles: listen(`${CIRCLES}-change`) };
    await answer(list, 'income', 5);
    await lay(circles, 'income', 'inner');
    fill(note(list, 'contacts'), 'Een geheim');
    await add(list, 'Nog een geheim');
    expect(told).to.have.length(4);
    expect([own.list.length, own.circles.length]).to.deep.equal([3, 1]);
    for (const event of told) {
      expect(event).to.be.instanceOf(TrajectoryChangeEvent);
      expect([event.bubbles, event.composed, event.target]).to.deep.equal([true, true, provider]);
      expectFrozen(event.state);
      expect(structuredClone(event.change)).to.deep.equal(event.change);
      expect(event.state).to.deep.include({ 'x-portal': unknownKeys['x-portal'], share: unknownKeys.share });
      expect(event.state.parts['x-diary']).to.deep.equal(unknownKeys.parts['x-diary']);
    }
    expect(told.at(-1)!.state).to.equal(provider.state);
    expect(told.map(({ change }) => change).slice(0, 3)).to.deep.equal([
      { part: LIST, change: { type: 'answer', value: 'income', question: 'importance', answer: 5 } },
      { part: CIRCLES, change: { type: 'move', card: 'income', to: 'inner' } },
      { part: LIST, change: { type: 'note', value: 'contacts', voice: 'client' } },
    ]);
    expect(JSON.stringify(told.map(({ change }) => change))).to.not.contain('geheim');
  });

  check(
    'set from outside fires nothing, is the same again where it is the same, and is not kept by reference',
    async () => {
      const mine = structuredClone(half) as { parts: Record<string, object> };
      const { provider, list } = await open({ state: asState(mine) });
      const told = [changes(), listen(`${LIST}-change`)];
      const { state } = provider;
      for (const same of [null, undefined, state, mine, JSON.stringify(half)]) {
        provider.state = same as never;
        expect(provider.state).to.equal(state);
      }
      delete mine.parts[LIST];
      provider.state = asState(full);
      await drawn(provider);
      expect(list.state).to.deep.equal(full.parts[LIST]);
      expect(told.flat()).to.have.length(0);
    },
  );

  check('has one purpose, and loses bad cells alone', async () => {
    const problems = listen('trajectory-problem') as TrajectoryProblemEvent[];
    const ofList = listen(`${LIST}-problem`) as TrajectoryProblemEvent[];
    const { provider, list, circles } = await open({ state: asState(badCells) });
    expect(problems.map((event) => event.problems.map(({ path }) => path))).to.deep.equal([
      [
        '/purpose',
        '/parts/conversation-compass',
        '/parts/action-plan',
        '/share/circle-model',
        '/share/phase-guide',
      ],
    ]);
    expect(problems[0]).to.be.instanceOf(TrajectoryProblemEvent);
    expect(provider.state.purpose).to.equal('reintegration-guidance');
    expect(provider.shadowRoot!.querySelector('[part~="notice"]')).to.exist;
    const codes = ofList.flatMap((event) => event.problems).map(({ path }) => path);
    expect(codes).to.include('/answers/use-skills/importance').and.include('/notes/contacts/client');
    expect(note(list, 'contacts').value).to.equal('');
    expect(list.state.notes['contacts']).to.deep.equal({ professional: 'Blijft staan.' });
    takeWarnings();
    const before = [problems.length, ofList.length];
    await lay(circles, 'income', 'outer');
    await answer(list, 'income', 5);
    expect([problems.length, ofList.length], 'told again').to.deep.equal(before);
    expect(listOf(provider).notes).to.deep.equal({ contacts: { professional: 'Blijft staan.' } });
  });

  check('tells of bad cells also where another part has values to add', async () => {
    const ofList = listen(`${LIST}-problem`) as TrajectoryProblemEvent[];
    const circles = { kind: CIRCLES, version: 1, cards: [{ id: 'own-b', label: 'Humor' }] };
    const { list } = await open({ state: trajectory({ [LIST]: badCells.parts[LIST], [CIRCLES]: circles }) });
    takeWarnings();
    const paths = ofList.flatMap((event) => event.problems).map(({ path }) => path);
    expect(paths).to.include('/answers/use-skills/importance');
    expect(shows(list, 'Humor')).to.equal(true);
    expect(list.state.answers['use-skills']).to.deep.equal({ enabled: 4 });
  });

  check(
    'a part of a later version is read-only in its piece, comes out as it was, and is told once',
    async () => {
      const problems = listen(`${LIST}-problem`);
      const { provider, list, circles } = await open({ state: asState(newerPart) });
      expect(problems).to.have.length.greaterThan(0);
      const times = problems.length;
      takeWarnings();
      expect(list.state).to.deep.equal(newerPart.parts[LIST]);
      expect(controlsOf(list).filter((control) => control.matches('input, textarea'))).to.have.length(0);
      await lay(circles, 'income', 'outer');
      await add(circles, 'Rust');
      await drawn(provider);
      expect(provider.state.parts[LIST]).to.deep.equal(newerPart.parts[LIST]);
      expect(problems, 'told again').to.have.length(times);
    },
  );

  check('of a later version is read-only everywhere, and comes out as it was', async () => {
    const { provider, list, circles } = await open({ state: asState(newer), chooseShare: true });
    expect(takeWarnings()).to.have.length(1);
    const told = changes();
    expect(provider.state).to.deep.equal(newer);
    expect(provider.shadowRoot!.querySelector('[part~="notice"]')).to.exist;
    expect(wordsOf(list)).to.contain(half.parts[LIST].notes.contacts.client);
    for (const piece of [list, circles])
      expect(
        controlsOf(piece).filter((control) => control.matches('input, textarea, select')),
      ).to.have.length(0);
    provider.setShare(LIST, 'file');
    provider.undo();
    expect([provider.state, told.length]).to.deep.equal([newer, 0]);
    provider.state = asState(half);
    await drawn(provider);
    await answer(list, 'income', 5);
    expect(told).to.have.length(1);
  });

  const unusable: [string, unknown][] = [
    ['half of a text', '{"kind": "traj'],
    ['a state of a piece', half.parts[LIST]],
    ['a list', [half]],
  ];
  for (const [what, input] of unusable)
    check(`${what} leaves the last good trajectory, and is told`, async () => {
      const { provider, list } = await open({ state: asState(half) });
      const problems = listen('trajectory-problem');
      provider.state = input as never;
      await drawn(provider);
      expect(problems).to.have.length(1);
      expect(takeWarnings()).to.have.length(1);
      expect(provider.state).to.deep.equal(half);
      await answer(list, 'income', 5);
      provider.state = asState(full);
      await drawn(provider);
      expect(provider.shadowRoot!.querySelector('[part~="notice"]')).not.to.exist;
    });

  check(
    'of another client never shows anything of the one before, also where a part cannot be used',
    async () => {
      const { provider, list, circles, results }: Trajectory = await open({ state: asState(full) });
      provider.state = trajectory({
        [LIST]: { kind: 'x-list', version: 1 },
        [CIRCLES]: { kind: 'x', version: 1 },
      });
      await drawn(provider);
      takeWarnings();
      for (const piece of [list, circles, results])
        expect(wordsOf(piece), piece.localName).to.not.match(/Buiten werken|Groenvoorziening|koffie/);
      expect(JSON.stringify([list.state, circles.state])).to.not.match(/Buiten werken|koffie/);
    },
  );
});
