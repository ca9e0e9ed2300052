// A piece with a state of its own, or outside, has nothing to do with the trajectory.
import { expect } from '@open-wc/testing';
import half from '../fixtures/state/trajectory/half.json' with { type: 'json' };
import type { CapabilityListElement } from '../../src/index.js';
import { bed, check, keepTidy, takeWarnings } from '../suites/bed.js';
import {
  add,
  answer,
  asState,
  changes,
  CIRCLES,
  drawn,
  isAnswered,
  LIST,
  listOf,
  open,
  PIECES,
  piecesIn,
  shareSelects,
  shows,
} from './trajectory-provider.support.js';

const MINE = { ...half.parts[LIST], answers: { decisions: { importance: 3 } }, ownValues: [], notes: {} };

type Give = (list: CapabilityListElement) => void;
const ways: Record<string, Give> = {
  property: (list) => (list.state = MINE as never),
  attribute: (list) => {
    list.setAttribute('state', JSON.stringify(MINE));
  },
  script: (list) => {
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.textContent = JSON.stringify(MINE);
    list.append(script);
  },
  'the value of a form': (list) => (list.value = JSON.stringify(MINE)),
};

describe('<trajectory-provider> leaves alone', () => {
  keepTidy();

  for (const [way, give] of Object.entries(ways))
    for (const moment of ['from the start', 'that it got later'])
      check(`a piece with a state of its own by ${way}, ${moment}`, async () => {
        const { provider, list, circles } = await open({ state: asState(half), chooseShare: true });
        let own = list;
        if (moment === 'from the start') {
          own = document.createElement(LIST);
          own.layout = 'page';
          give(own);
          list.replaceWith(own);
        } else give(list);
        await drawn(provider);
        expect(own.state).to.deep.equal(MINE);
        expect(provider.state).to.deep.equal(half);
        const told = changes();
        await answer(own, 'income', 1);
        await add(own, 'Rust');
        expect([told.length, provider.canUndo, shareSelects(own).length]).to.deep.equal([0, false, 0]);
        expect(shows(circles, 'Rust')).to.equal(false);
        provider.state = asState({ ...half, parts: {} });
        await drawn(provider);
        expect(isAnswered(own, 'income', 1)).to.equal(true);
        own.undo();
        own.undo();
        expect(own.state).to.deep.equal(MINE);
        provider.append(own);
        await drawn(provider);
        expect(own.state).to.deep.equal(MINE);
      });

  check('a piece of which the own state cannot be read stays with the trajectory, and says so', async () => {
    const { provider, list } = await open({ state: asState(half) });
    list.state = '{';
    await drawn(list);
    expect(takeWarnings()).to.have.length(1);
    expect(list.state).to.deep.equal(half.parts[LIST]);
    await answer(list, 'income', 5);
    expect(listOf(provider).answers['income']).to.deep.equal({ importance: 5 });
  });

  check('hints of circles with a list of their own', async () => {
    const { circles } = await open({ state: asState(half) });
    circles.setAttribute(
      'list',
      JSON.stringify({
        kind: LIST,
        version: 1,
        answers: { income: { importance: 1 } },
      }),
    );
    await drawn(circles);
    circles.shadowRoot!.querySelector<HTMLElement>('#show-hints')!.click();
    await drawn(circles);
    const hints = [...circles.shadowRoot!.querySelectorAll('.hint-list button')].map(({ id }) => id);
    expect(hints).to.deep.equal(['lay-income']);
    await add(circles, 'Humor');
    expect(circles.list?.ownValues).to.deep.equal([]);
  });

  check('pieces outside, which keep working alone', async () => {
    const { provider } = await open({ state: asState(half), chooseShare: true });
    const place = bed();
    place.innerHTML = PIECES;
    await drawn(place);
    const { list, circles, results } = piecesIn(place);
    const told = changes();
    await answer(list, 'income', 4);
    await add(circles, 'Humor');
    expect([told.length, shareSelects(list).length]).to.deep.equal([0, 0]);
    expect([shows(list, 'Humor'), shows(results, 'Humor')]).to.deep.equal([false, false]);
    expect(results.state.answers).to.deep.equal({});
    list.undo();
    expect(list.state.answers).to.deep.equal({});
    expect(provider.state).to.deep.equal(half);
  });

  check('two pieces of one kind inside it show the same, as do two readers', async () => {
    const { provider, list, circles } = await open({ state: asState(half) }, { inside: PIECES + PIECES });
    const [, other] = provider.querySelectorAll(LIST);
    await answer(list, 'income', 5);
    await drawn(provider);
    expect(isAnswered(other!, 'income', 5)).to.equal(true);
    other!.undo();
    await drawn(provider);
    expect(isAnswered(list, 'income', 2)).to.equal(true);
    const id = await add(other!, 'Rust');
    await drawn(provider);
    expect([shows(list, 'Rust'), shows(circles, 'Rust')]).to.deep.equal([true, true]);
    expect(listOf(provider).ownValues.map((value) => value.id)).to.deep.equal(['own-outside', id]);
    expect(provider.querySelectorAll(CIRCLES)[1]!.state).to.deep.equal(circles.state);
  });
});
