// What a client adds in one piece appears in the others.
import { expect } from '@open-wc/testing';
import half from '../fixtures/state/trajectory/half.json' with { type: 'json' };
import type { CapabilityListElement, CircleModelElement } from '../../src/index.js';
import { check, keepTidy } from '../suites/bed.js';
import { find, textNodes } from '../suites/dom.js';
import { fill } from '../suites/user.js';
import {
  add,
  answer,
  asState,
  changes,
  CIRCLES,
  circlesOf,
  drawn,
  lay,
  LIST,
  listOf,
  open,
  placeOf,
  remove,
  rename,
  shows,
  trajectory,
} from './trajectory-provider.support.js';

describe('<trajectory-provider>: values of the client', () => {
  keepTidy();

  for (const [from, starting] of [
    ['list', 'nothing yet'],
    ['circles', 'nothing yet'],
    ['list', 'both parts'],
    ['circles', 'both parts'],
  ] as const)
    check(`added, renamed and removed in the ${from}, with ${starting} in the trajectory`, async () => {
      const { provider, list, circles, results } = await open();
      if (starting === 'both parts') {
        await answer(list, 'income', 4);
        await lay(circles, 'income', 'inner');
      }
      const told = changes();
      const [piece, other] = from === 'list' ? [list, circles] : [circles, list];
      const id = await add(piece, 'Rust');
      await drawn(provider);
      for (const one of [list, circles, results]) expect(shows(one, 'Rust'), one.localName).to.equal(true);
      await rename(piece, id, 'Stilte');
      await drawn(provider);
      for (const one of [list, circles, results]) expect(shows(one, 'Stilte'), one.localName).to.equal(true);
      for (const one of [list, circles, results]) expect(shows(one, 'Rust'), one.localName).to.equal(false);
      await rename(other, id, 'Echte stilte');
      await drawn(provider);
      for (const one of [list, circles, results])
        expect(shows(one, 'Echte stilte'), one.localName).to.equal(true);
      await remove(piece, id);
      await drawn(provider);
      for (const one of [list, circles, results])
        expect(shows(one, 'Echte stilte'), one.localName).to.equal(false);
      expect(told).to.have.length(4);
      const types = told.map(({ change }) => (change.change as { type: string }).type.split('-')[0]);
      expect(types).to.deep.equal(['add', 'rename', 'rename', 'remove']);
      expect(JSON.stringify(told.map(({ change }) => change))).to.not.match(/rust|stilte/i);
      expect(JSON.stringify(provider.state.parts)).to.not.match(/rust|stilte/i);
    });

  check(
    'one that another piece added can be answered about and laid, and is removed with all that',
    async () => {
      const { provider, list, circles } = await open();
      const id = await add(list, 'Rust');
      await lay(circles, id, 'middle');
      const card = await add(circles, 'Humor');
      await answer(list, card, 5);
      expect(placeOf(circles, id)).to.equal('middle');
      expect(listOf(provider).answers[card]).to.deep.equal({ importance: 5 });
      await remove(circles, card);
      await drawn(list);
      expect(listOf(provider).answers).to.deep.equal({});
      expect(listOf(provider).ownValues).to.deep.equal([{ id, label: 'Rust' }]);
      circles.undo();
      await drawn(provider);
      expect(listOf(provider).answers[card]).to.deep.equal({ importance: 5 });
      expect(shows(list, 'Humor')).to.equal(true);
    },
  );

  check('shown is not changed: reading alone makes no part and no event', async () => {
    const told = changes();
    const { provider, circles } = await open({ state: asState(half) });
    expect(shows(circles, 'Buiten werken')).to.equal(true);
    expect(provider.state).to.deep.equal(half);
    expect(told).to.have.length(0);
    await lay(circles, 'own-outside', 'outer');
    expect(provider.state.parts[LIST]).to.deep.equal(half.parts[LIST]);
    expect(circlesOf(provider).cards.at(-1)).to.deep.equal({ id: 'own-outside', label: 'Buiten werken' });
  });

  check('both added while only one piece was on the page', async () => {
    const { provider } = await open(
      {
        state: trajectory({
          [LIST]: { kind: LIST, version: 1, ownValues: [{ id: 'own-a', label: 'Rust' }] },
          [CIRCLES]: { kind: CIRCLES, version: 1, cards: [{ id: 'own-b', label: 'Humor' }] },
        }),
      },
      { inside: '' },
    );
    const [list, circles] = [document.createElement(LIST), document.createElement(CIRCLES)];
    list.layout = 'page';
    provider.append(list, circles);
    await drawn(provider);
    for (const label of ['Rust', 'Humor'])
      expect([shows(list, label), shows(circles, label)], label).to.deep.equal([true, true]);
    await remove(circles, 'own-a');
    await drawn(list);
    expect([shows(list, 'Rust'), shows(list, 'Humor')]).to.deep.equal([false, true]);
  });

  check('hints of the circles read the list, as it is at that moment', async () => {
    const { provider, list, circles } = await open({ state: asState(half) });
    find(circles, '#show-hints').click();
    await drawn(circles);
    expect(hintsOf(circles)).to.deep.equal(['lay-use-skills', 'lay-contacts', 'lay-income']);
    await answer(list, 'income', 5);
    await answer(list, 'contacts', 1);
    await drawn(circles);
    expect(hintsOf(circles)).to.deep.equal(['lay-use-skills', 'lay-contacts']);
    find(circles, '#lay-contacts').click();
    await drawn(circles);
    expect(circlesOf(provider).rings.outer).to.deep.equal(['contacts']);
    expect(listOf(provider).answers['contacts']).to.deep.equal({
      importance: 1,
      enabled: 2,
      achieved: 'unsure',
    });
  });

  check('a step back over what another piece changed is told by each piece in its own way', async () => {
    const { provider, list, circles } = await open({ state: asState(half) });
    const told: { list: object[]; circles: object[] } = { list: [], circles: [] };
    list.addEventListener('capability-list-change', ({ change }) => told.list.push(change));
    circles.addEventListener('circle-model-change', ({ change }) => told.circles.push(change));
    const id = await add(circles, 'Humor');
    await rename(circles, id, 'Veel humor');
    await remove(circles, id);
    const value = await add(list, 'Rust');
    told.circles.length = told.list.length = 0;
    circles.undo();
    circles.redo();
    circles.undo();
    for (let time = 0; time < 3; time += 1) list.undo();
    list.redo();
    expect(told.circles).to.deep.equal(
      ['undo', 'redo', 'undo'].map((type) => ({
        type,
        change: { type: 'add-card', card: value, to: 'tray' },
      })),
    );
    expect(told.list).to.deep.equal([
      { type: 'undo', change: { type: 'remove-value', value: id } },
      { type: 'undo', change: { type: 'rename-value', value: id } },
      { type: 'undo', change: { type: 'add-value', value: id } },
      { type: 'redo', change: { type: 'add-value', value: id } },
    ]);
    const all = changes();
    provider.undo();
    expect(all[0]!.change).to.deep.equal({
      part: CIRCLES,
      change: { type: 'undo', change: { type: 'add-card', card: id, to: 'tray' } },
    });
  });

  check('cards that came from paper go from the list as values', async () => {
    const { list, circles } = await open({ state: asState(half) });
    const told: object[] = [];
    list.addEventListener('capability-list-change', ({ change }) => told.push(change));
    find(circles, '[part="paper"] summary').click();
    fill(find(circles, '#codes-inner'), 'A 1');
    await drawn(circles);
    fill(find(circles, '[name="blank-1"]'), 'Humor');
    find(circles, '#codes-inner').closest('form')!.requestSubmit();
    await drawn(circles);
    const value = newestOf(list);
    list.undo();
    expect(told).to.deep.equal([{ type: 'undo', change: { type: 'add-value', value } }]);
    expect(circles.state.rings.inner).to.deep.equal([]);
  });

  check('a step back over what another piece changed is told and said in words', async () => {
    const { list, circles } = await open({ state: asState(half) });
    await add(circles, 'Humor');
    list.undo();
    await drawn(list);
    expect(said(list)).to.match(/^[A-Z][^{}]+$/);
    list.redo();
    await drawn(list);
    expect(said(list)).to.match(/^[A-Z][^{}]+$/);
    expect(shows(circles, 'Humor')).to.equal(true);
  });
});

/** The id of the value that was added last. */
const newestOf = ({ state }: CapabilityListElement): string => state.ownValues.at(-1)!.id;

const said = (piece: Element): string =>
  textNodes(find(piece, '[role="status"]'))
    .map(({ data }) => data)
    .join(' ');

const hintsOf = (circles: CircleModelElement): string[] =>
  [...circles.shadowRoot!.querySelectorAll('.hint-list button')].map(({ id }) => id);
