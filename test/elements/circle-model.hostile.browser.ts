import { expect } from '@open-wc/testing';
import type { CircleModelElement } from '../../src/elements/circle-model/circle-model.element.js';
import { circleModelStates } from '../fixtures/circle-model.js';
import { growth, SIXTEENFOLD } from '../suites/growth.js';
import { choose, circlesState, face, namesIn, openCircles, select, words } from './circle-support.js';
import { all, button, click, drawn, one, press, textOf, type } from './support.js';

const MARKUP = [
  '<img src=x onerror="window.hacked = true">',
  '</button><script>window.hacked = true</script>',
  '${alert(1)} {{label}} {name} {count} $& javascript:alert(1)',
  '"><svg onload=alert(1)>',
];

const labelled = (labels: readonly string[]) => labels.map((label, at) => ({ id: `own-${at}`, label }));

const hacked = (): unknown => (window as { hacked?: unknown }).hacked;

describe('hostile words in <circle-model>', () => {
  it('are shown as typed on cards, in the menu, in the list and in what is said', async () => {
    const cards = labelled(MARKUP);
    const inner = cards.map(({ id }) => id);
    const element = await openCircles({
      state: circlesState({ cards, rings: { inner, middle: [], outer: [] } }),
    });
    expect(namesIn(element, 'inner')).to.deep.equal(MARKUP);
    await click(element, face(element, 'own-0'));
    expect(one(element, '[role="menu"]').getAttribute('aria-label')).to.equal(
      words('menu', { name: MARKUP[0]! }),
    );
    await press(element, 'Escape');
    await choose(element, 'own-2', 'move.outer');
    expect(one(element, '[role="status"]').textContent).to.equal(words('moved.outer', { name: MARKUP[2]! }));
    await choose(element, 'own-1', 'own.remove');
    expect(textOf(element, '[part="notice"]')).to.include(MARKUP[1]);
    element.layout = 'list';
    await drawn(element);
    expect(textOf(element, '.plain')).to.include(MARKUP[3]);
    element.readonly = true;
    await drawn(element);
    expect(all(element, '.root :is(img, script)')).to.deep.equal([]);
    expect(hacked()).to.equal(undefined);
  });

  it('are shown as typed in what moved, in hints and on paper', async () => {
    const cards = labelled(MARKUP);
    const state = circlesState({
      cards,
      rings: { inner: ['own-0', 'own-1', 'own-2', 'own-3'], middle: [], outer: [] },
    });
    const element = await openCircles({ state, earlier: circlesState({ cards }) });
    for (const label of MARKUP)
      expect(textOf(element, '[part="changes"]')).to.include(
        words('then.line', { name: label, from: words('tray'), to: words('ring.inner') }),
      );
    expect(hacked()).to.equal(undefined);
  });

  it('in a period are shown as typed', async () => {
    const element = await openCircles({ state: { ...circleModelStates.goals, period: MARKUP[0] } });
    expect(one<HTMLSelectElement>(element, 'select[name="period"]').selectedOptions[0]!.text).to.include(
      MARKUP[0],
    );
  });
});

describe('hostile ids in <circle-model>', () => {
  for (const id of ['toString', 'valueOf', 'a.b:c-d', 'name-start', 'menu', 'ring-inner', '0', 'hint'])
    it(`works with a card called “${id}”`, async () => {
      const element = await openCircles({ state: circlesState({ cards: [{ id, label: 'Rust' }] }) });
      await choose(element, id, 'move.middle');
      expect(element.state.rings.middle).to.deep.equal([id]);
      await choose(element, id, 'most-important');
      expect(element.state.mostImportant).to.deep.equal({ middle: id });
      await choose(element, id, 'open');
      await type(
        one(element, `textarea[name="${CSS.escape(`${id}/middle-do-now`)}"], .card-questions textarea`),
        'x',
      );
      expect(Object.keys(element.state.notes)).to.deep.equal([id]);
      element.layout = 'list';
      await drawn(element);
      await select(element, `place.${id}`, 'tray');
      expect(element.state.rings.middle).to.deep.equal([]);
      element.layout = 'circles';
      await drawn(element);
      await choose(element, id, 'own.remove');
      expect(element.state).to.deep.equal(circlesState());
    });

  it('that no state can hold are renamed, reported, and lose no words', async () => {
    const { warn } = console;
    console.warn = () => {};
    const cards = ['__proto__', '', 'a b', '<b>', 'constructor'].map((id, at) => ({
      id,
      label: `Kaart ${at}`,
    }));
    const rings = JSON.parse(
      '{"inner":["__proto__"],"middle":[],"outer":[],"__proto__":["income"]}',
    ) as never;
    const element = await openCircles({ state: { ...circlesState({ cards }), rings } });
    console.warn = warn;
    const shown = [...namesIn(element, 'inner'), ...namesIn(element, 'tray')];
    for (const { label } of cards) expect(shown).to.include(label);
    expect(element.problems.length).to.be.above(3);
    expect(({} as { income?: unknown }).income).to.equal(undefined);
    await choose(element, element.state.cards[1]!.id, 'move.outer');
    expect(namesIn(element, 'outer')).to.deep.equal(['Kaart 1']);
  });

  it('of cards in a list and in hints are taken for what they are', async () => {
    const list = {
      kind: 'capability-list',
      version: 1,
      answers: JSON.parse('{"toString":{"importance":5,"enabled":5,"achieved":5}}') as never,
      ownValues: [{ id: 'toString', label: 'Rust' }],
    };
    const element = await openCircles({
      state: circlesState({ cards: [{ id: 'valueOf', label: 'Stil' }] }),
      list,
    });
    await click(element, button(element, words('hints.show')));
    expect(all(element, '[part="hints"] li')).to.deep.equal([]);
  });
});

describe('a thousand cards in <circle-model>', () => {
  const many = (count: number, ring: 'outer' | 'tray') => {
    const cards = Array.from({ length: count }, (_, at) => ({ id: `own-${at}`, label: `Kaart ${at}` }));
    const outer = ring === 'outer' ? cards.map(({ id }) => id) : [];
    return circlesState({ cards, rings: { inner: [], middle: [], outer } });
  };

  async function timeOf(element: CircleModelElement, work: () => Promise<void>): Promise<number> {
    const start = performance.now();
    await work();
    element.getBoundingClientRect();
    return performance.now() - start;
  }

  for (const ring of ['outer', 'tray'] as const)
    it(`in the ${ring} are moved, and taken back, in time that grows with their number and no faster`, async function () {
      this.timeout(90_000);
      const element = await openCircles();
      const cost = async (share: number): Promise<number> => {
        element.state = many(share * 1024, ring);
        await drawn(element);
        return timeOf(element, async () => {
          face(element, 'own-3').click();
          await drawn(element);
          one(element, '#menu-inner').click();
          await drawn(element);
          element.undo();
          await drawn(element);
        });
      };
      expect(await growth(cost)).to.be.below(SIXTEENFOLD);
    });

  it('can all be reached, moved and seen', async function () {
    this.timeout(60_000);
    const element = await openCircles({ state: many(1000, 'outer') });
    expect(namesIn(element, 'outer')).to.have.length(1000);
    await choose(element, 'own-999', 'move.inner');
    expect(namesIn(element, 'inner')).to.deep.equal(['Kaart 999']);
    face(element, 'own-0').focus();
    await press(element, 'End');
    expect(face(element, 'own-998').matches(':focus')).to.equal(true);
  });

  it('have names as long as anyone likes without making the page wider', async () => {
    const label = 'Betekenisvollewerkcontactenhebben'.repeat(40);
    const element = await openCircles({
      state: circlesState({ cards: [{ id: 'own-1', label }] }),
      width: '320px',
    });
    for (const layout of ['circles', 'list'] as const) {
      element.layout = layout;
      await drawn(element);
      expect(element.scrollWidth, layout).to.be.at.most(320);
    }
  });
});
