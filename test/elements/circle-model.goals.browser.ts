import { expect, fixture, html } from '@open-wc/testing';
import type { CircleModelElement } from '../../src/elements/circle-model/circle-model.element.js';
import { empty, PERIODS } from '../../src/model/circle-model.js';
import {
  changesOf,
  choose,
  face,
  GOALS,
  HALF,
  menuItems,
  namesIn,
  openCircles,
  select,
  showTable,
  words,
} from './circle-support.js';
import { all, announcementsOf, click, drawn, one, press, textOf, type } from './support.js';

const period = (element: CircleModelElement): HTMLSelectElement => one(element, 'select[name="period"]');
const shown = (element: CircleModelElement): string => period(element).selectedOptions[0]!.text.trim();

describe('goals in <circle-model>', () => {
  it('start without cards, with words of their own', async () => {
    const element = await openCircles({ topic: 'goals' });
    expect(element.state).to.deep.equal(empty('goals'));
    expect(textOf(element, '.title')).to.equal(words('title.goals'));
    expect(textOf(element)).to.include(words('own.heading.goals')).and.to.include(words('tray.no-cards'));
    for (const line of words('intro.light.goals').split(/(?<=\.) /)) expect(textOf(element)).to.include(line);
    expect(textOf(element)).not.to.include(words('value.income'));
    expect(textOf(element)).not.to.include(words('title'));
  });

  it('are the client’s own cards only: add one, lay it, open it, rename it', async () => {
    const element = await openCircles({ topic: 'goals' });
    await type(one(element, '#own-label'), 'Elke dag wandelen');
    await press(element, 'Enter');
    const { id } = element.state.cards[0]!;
    expect(element.state.cards).to.deep.equal([{ id, label: 'Elke dag wandelen' }]);
    await choose(element, id, 'move.middle');
    expect(namesIn(element, 'middle')).to.deep.equal(['Elke dag wandelen']);
    await showTable(element);
    await click(element, face(element, id));
    expect(menuItems(element)).to.include.members([
      words('most-important'),
      words('open'),
      words('own.rename'),
      words('own.remove'),
    ]);
    expect(element.state.topic).to.equal('goals');
  });

  it('are for a period that the client chooses and can take away', async () => {
    const element = await openCircles({ topic: 'goals' });
    const told = changesOf(element);
    const { said } = announcementsOf(element);
    expect([...period(element).options].map(({ text }) => text.trim())).to.deep.equal([
      words('period.none'),
      ...PERIODS.map((one) => words(`period.${one}`)),
    ]);
    expect(shown(element)).to.equal(words('period.none'));
    await select(element, 'period', 'month');
    expect(element.state.period).to.equal('month');
    await select(element, 'period', '');
    expect(element.state).to.deep.equal(empty('goals'));
    expect(told.map(({ change }) => change)).to.deep.equal([
      { type: 'period', period: 'month' },
      { type: 'period', period: null },
    ]);
    expect(said).to.deep.equal([words('period.chosen.month'), words('period.none')]);
  });

  for (const [given, nl, en] of [
    ['2026-12', 'december 2026', 'December 2026'],
    ['2027-01', 'januari 2027', 'January 2027'],
    ['tot de zomer', 'tot de zomer', 'tot de zomer'],
    ['2026-13', '2026-13', '2026-13'],
  ] as const)
    it(`show the period ${given} of a portal in words, and keep it`, async () => {
      const element = await openCircles({ state: { ...GOALS, period: given } });
      expect(shown(element)).to.equal(words('period.chosen.other', { period: nl }));
      expect(element.state.period).to.equal(given);
      await import('../../src/content/en.js');
      element.lang = 'en';
      await drawn(element);
      expect(shown(element)).to.include(en);
      element.lang = 'nl';
      await drawn(element);
      await select(element, 'period', 'week');
      expect(element.state.period).to.equal('week');
      element.undo();
      await drawn(element);
      expect(shown(element)).to.equal(words('period.chosen.other', { period: nl }));
    });

  it('say their period when they are read back', async () => {
    const element = await openCircles({ state: { ...GOALS, period: '2026-12' }, readonly: true });
    expect(textOf(element)).to.include(words('period.chosen.other', { period: 'december 2026' }));
    element.state = GOALS;
    await drawn(element);
    expect(textOf(element)).to.include(words('period.chosen.month'));
  });

  it('values have no period to choose', async () => {
    const element = await openCircles({ state: HALF });
    expect(all(element, 'select')).to.deep.equal([]);
  });
});

describe('the topic of <circle-model>', () => {
  const put = async (markup: ReturnType<typeof html>): Promise<CircleModelElement> => {
    const element = await fixture<CircleModelElement>(markup);
    await drawn(element);
    return element;
  };

  it('comes from the attribute, before and after, without a state', async () => {
    const element = await put(html`<circle-model topic="goals"></circle-model>`);
    expect([element.topic, element.state.topic]).to.deep.equal(['goals', 'goals']);
    element.setAttribute('topic', 'values');
    await drawn(element);
    expect(element.state).to.deep.equal(empty('values'));
    expect(namesIn(element, 'tray')).to.have.length(7);
    element.topic = 'goals';
    await drawn(element);
    expect(element.state).to.deep.equal(empty('goals'));
    expect(textOf(element, '.title')).to.equal(words('title.goals'));
    element.removeAttribute('topic');
    element.topic = null;
    await drawn(element);
    expect(element.topic).to.equal('values');
  });

  it('is values where it is no topic', async () => {
    const element = await put(html`<circle-model topic="dreams"></circle-model>`);
    expect([element.topic, element.state.topic]).to.deep.equal(['values', 'values']);
  });

  it('is that of the state where there is one, whichever comes first', async () => {
    const element = await openCircles({ state: GOALS, topic: 'values' });
    expect([element.topic, element.state]).to.deep.equal(['goals', GOALS]);
    const other = await openCircles({ topic: 'goals', state: HALF });
    expect([other.topic, other.state]).to.deep.equal(['values', HALF]);
    other.setAttribute('topic', 'goals');
    await drawn(other);
    expect(other.state).to.deep.equal(HALF);
  });

  it('takes nothing away from a client who has begun', async () => {
    const element = await openCircles({});
    await choose(element, 'income', 'move.inner');
    const { state } = element;
    element.topic = 'goals';
    await drawn(element);
    expect(element.state).to.equal(state);
    expect(element.topic).to.equal('values');
  });

  it('fires nothing by itself', async () => {
    const element = await openCircles({});
    const told = changesOf(element);
    element.topic = 'goals';
    await drawn(element);
    element.topic = 'values';
    await drawn(element);
    expect(told).to.deep.equal([]);
    expect(element.canUndo).to.equal(false);
  });
});
