// What stands inside a provider shares its trajectory, whatever the order in which things come to the page.
import { expect } from '@open-wc/testing';
import {
  CapabilityListElement,
  CapabilityResultsElement,
  CircleModelElement,
  TrajectoryProviderElement,
} from '../../src/index.js';
import full from '../fixtures/state/trajectory/full.json' with { type: 'json' };
import half from '../fixtures/state/trajectory/half.json' with { type: 'json' };
import { bed, check, keepTidy } from '../suites/bed.js';
import { wordsOf } from '../suites/dom.js';
import {
  add,
  answer,
  asState,
  changes,
  CIRCLES,
  circlesOf,
  drawn,
  isAnswered,
  lay,
  LIST,
  listOf,
  open,
  PIECES,
  piecesIn,
  placeOf,
  shows,
  type Piece,
} from './trajectory-provider.support.js';

let count = 0;
const NOTE = half.parts[LIST].notes.contacts.client;

describe('<trajectory-provider> shares', () => {
  keepTidy();

  check('one trajectory between list, circles and results', async () => {
    const { provider, list, circles, results } = await open();
    const told = changes();
    await answer(list, 'income', 5);
    await lay(circles, 'contacts', 'inner');
    expect(listOf(provider).answers).to.deep.equal({ income: { importance: 5 } });
    expect(circlesOf(provider).rings.inner).to.deep.equal(['contacts']);
    expect([list.state, circles.state]).to.deep.equal([listOf(provider), circlesOf(provider)]);
    expect(results.state).to.deep.equal(listOf(provider));
    expect(wordsOf(results)).to.contain('Een goed inkomen verdienen');
    expect(told.map(({ change }) => change.part)).to.deep.equal([LIST, CIRCLES]);
  });

  check('what the portal gave', async () => {
    const { provider, list, circles, results } = await open({ state: asState(full) });
    expect(provider.state).to.deep.equal(full);
    expect(list.state).to.deep.equal(full.parts[LIST]);
    expect(circles.state).to.deep.equal(full.parts[CIRCLES]);
    expect(results.state).to.deep.equal(full.parts[LIST]);
    expect(placeOf(circles, 'contacts')).to.equal('inner');
  });

  const classes = [
    TrajectoryProviderElement,
    CapabilityListElement,
    CircleModelElement,
    CapabilityResultsElement,
  ];
  const orders = [
    [0, 1, 2, 3],
    [1, 2, 3, 0],
    [1, 0, 2, 3],
    [3, 2, 0, 1],
  ];
  for (const order of orders)
    check(`in the order of upgrade ${order.map((at) => classes[at]!.tag).join(', ')}`, async () => {
      count += 1;
      const tags = classes.map(({ tag }) => `${tag}-order-${count}`);
      const [provider, list, circles, results] = tags.map((tag) => document.createElement(tag)) as [
        TrajectoryProviderElement,
        CapabilityListElement,
        CircleModelElement,
        CapabilityResultsElement,
      ];
      list.layout = 'page';
      circles.layout = 'list';
      provider.state = asState(half);
      provider.append(list, circles, results);
      bed().append(provider);
      for (const at of order) {
        classes[at]!.define(tags[at]);
        await drawn(provider);
      }
      await expectShared({ provider, list, circles, results });
    });

  check('by a parser, in light DOM and through shadow roots', async () => {
    const place = bed();
    place.innerHTML = `<trajectory-provider><main><section>${PIECES}</section></main></trajectory-provider>`;
    const provider = place.querySelector('trajectory-provider')!;
    provider.state = asState(half);
    await drawn(place);
    await expectShared({ provider, ...piecesIn(place) });

    for (const mode of ['open', 'closed'] as const) {
      const around = document.createElement('trajectory-provider');
      around.state = asState(half);
      const host = document.createElement('div');
      const root = host.attachShadow({ mode });
      const inner = document.createElement('div');
      root.append(inner);
      inner.attachShadow({ mode }).append(document.createElement('slot'));
      inner.innerHTML = PIECES;
      around.append(host);
      bed().append(around);
      for (const piece of inner.children) await drawn(piece);
      await expectShared({ provider: around, ...piecesIn(inner) });
    }
  });

  check('with pieces that come later, and leaves those alone that go', async () => {
    const { provider, list } = await open({ state: asState(half) });
    const later = document.createElement(CIRCLES);
    later.layout = 'list';
    provider.querySelector(CIRCLES)!.replaceWith(later);
    await drawn(provider);
    expect(shows(later, 'Buiten werken')).to.equal(true);
    const gone = list;
    gone.remove();
    const told = changes();
    bed().append(gone);
    await answer(gone, 'income', 5);
    expect(told).to.have.length(0);
    expect(provider.state.parts[LIST]).to.deep.equal(half.parts[LIST]);
    await add(later, 'Rust');
    expect(shows(gone, 'Rust')).to.equal(false);
  });

  check('what a piece that is moved in finds there, and one that is moved to another', async () => {
    const [one, other] = [await open({ state: asState(half) }), await open({}, { inside: '' })];
    const alone = document.createElement(LIST);
    alone.layout = 'page';
    bed().append(alone);
    await drawn(alone);
    expect(isAnswered(alone, 'use-skills', 5)).to.equal(false);
    one.provider.append(alone);
    await drawn(alone);
    expect(isAnswered(alone, 'use-skills', 5)).to.equal(true);
    other.provider.append(alone);
    await drawn(alone);
    expect(wordsOf(alone)).to.not.contain(NOTE);
    expect(isAnswered(alone, 'use-skills', 5)).to.equal(false);
    await answer(alone, 'income', 3);
    expect(one.provider.state).to.deep.equal(half);
    expect(listOf(other.provider).answers).to.deep.equal({ income: { importance: 3 } });
  });

  check('with the nearest, also when that comes later', async () => {
    const place = bed();
    count += 1;
    const [near, nearer] = [`trajectory-near-${count}`, `trajectory-nearer-${count}`];
    place.innerHTML = `<trajectory-provider>
      <div class="outside">${PIECES}</div>
      <${nearer}><div class="later">${PIECES}</div></${nearer}>
      <${near}><div class="near">${PIECES}</div></${near}>
    </trajectory-provider>`;
    const [outer, second, first] = ['trajectory-provider', nearer, near].map(
      (tag) => place.querySelector(tag) as TrajectoryProviderElement,
    );
    await drawn(place);
    TrajectoryProviderElement.define(near);
    await drawn(place);
    TrajectoryProviderElement.define(nearer);
    for (const provider of [outer, second, first]) provider!.state = asState(half);
    await drawn(place);
    await expectShared({ provider: second!, ...piecesIn(place.querySelector('.later')!) });
    await expectShared({ provider: first!, ...piecesIn(place.querySelector('.near')!) });
    expect(outer!.state).to.deep.equal(half);
    await expectShared({ provider: outer!, ...piecesIn(place.querySelector('.outside')!) });
  });

  check('goals have circles of their own, and no values', async () => {
    const inside = `${PIECES}<${CIRCLES} id="goals" topic="goals" layout="list"></${CIRCLES}>`;
    const { provider, circles, list } = await open({}, { inside });
    const goals = provider.querySelector<CircleModelElement>('#goals')!;
    const told = changes();
    await add(goals, 'Elke dag een half uur lopen');
    expect(Object.keys(provider.state.parts)).to.deep.equal(['circle-model-goals']);
    expect(told.map(({ change }) => change.part)).to.deep.equal(['circle-model-goals']);
    await add(list, 'Rust');
    expect(goals.state.cards.map(({ label }) => label)).to.deep.equal(['Elke dag een half uur lopen']);
    expect([shows(circles, 'Rust'), shows(circles, 'Elke dag een half uur lopen')]).to.deep.equal([
      true,
      false,
    ]);
    expect(goals.state.kind).to.equal(CIRCLES);
  });

  check('goals also when a framework sets the topic after it put them there', async () => {
    for (const set of [
      (element: CircleModelElement) => (element.topic = 'goals'),
      (element: CircleModelElement) => element.setAttribute('topic', 'goals'),
    ]) {
      const { provider, circles } = await open({ state: asState(half) });
      set(circles);
      await drawn(circles);
      expect([circles.topic, circles.state.topic]).to.deep.equal(['goals', 'goals']);
      await add(circles, 'Bellen');
      expect(Object.keys(provider.state.parts)).to.deep.equal([LIST, 'circle-model-goals']);
    }
  });
});

/** Fails unless all four hold together. The trajectory is `half` before. */
async function expectShared(shared: {
  provider: TrajectoryProviderElement;
  list: CapabilityListElement;
  circles: CircleModelElement;
  results: CapabilityResultsElement;
}): Promise<void> {
  const { provider, list, circles, results } = shared;
  const pieces: Piece[] = [list, circles, results];
  expect(list.state).to.deep.equal(half.parts[LIST]);
  for (const piece of pieces) expect(shows(piece, 'Buiten werken'), piece.localName).to.equal(true);
  await answer(list, 'decisions', 4);
  expect(listOf(provider).answers['decisions']).to.deep.equal({ importance: 4 });
  await add(circles, 'Humor');
  for (const piece of pieces) await drawn(piece);
  for (const piece of pieces) expect(shows(piece, 'Humor'), piece.localName).to.equal(true);
  provider.state = asState(half);
  for (const piece of pieces) await drawn(piece);
  for (const piece of pieces) expect(shows(piece, 'Humor'), piece.localName).to.equal(false);
}
