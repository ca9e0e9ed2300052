// Values and factors of other pieces: their words come from a list and a map, and a link that leads to nothing is kept, shown and told.
import '../../src/elements/trajectory-provider/trajectory-provider.define.js';
import { expect } from '@open-wc/testing';
import {
  emptyConversationSeries,
  type ActionPlanElement,
  type ActionPlanProblemEvent,
} from '../../src/index.js';
import { listWithOwnValue, mapWithFactors } from '../fixtures/action-plan.js';
import { bed, check, keepTidy, listen, settled, takeWarnings } from '../suites/bed.js';
import {
  all,
  card,
  choose,
  EMPTY,
  HALF,
  one,
  openPlace,
  openPlan,
  press,
  said,
  textOf,
  words,
} from './action-plan.support.js';

const LINKED = {
  ...EMPTY,
  goals: [{ id: 'g', voice: 'client', label: 'Meer buiten', value: 'own-outside' }],
  actions: [
    { id: 's', voice: 'client', label: 'Pauze', goal: 'g', value: 'own-outside', factor: 'own-tired' },
  ],
};

const GIVE: Record<
  string,
  (element: ActionPlanElement, name: 'list' | 'map' | 'series', state: object) => void
> = {
  property: (element, name, state) => {
    element[name] = state as never;
  },
  text: (element, name, state) => {
    element[name] = JSON.stringify(state);
  },
  attribute: (element, name, state) => {
    element.setAttribute(name, JSON.stringify(state));
  },
  script: (element, name, state) => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.dataset['for'] = name;
    script.textContent = JSON.stringify(state);
    element.append(script);
  },
};

const problemsIn = (events: readonly Event[]): string[][] =>
  events.map((event) =>
    (event as ActionPlanProblemEvent).problems.map(({ code, path }) => `${code} ${path}`),
  );

describe('links of <action-plan>', () => {
  keepTidy();

  for (const [way, give] of Object.entries(GIVE))
    check(`by ${way}: a list and a map give the words`, async () => {
      const element = await openPlan({ state: LINKED, sort: 'time' });
      expect(textOf(card(element, 's')))
        .to.contain(words('value.own'))
        .and.contain(words('factor.other'));
      give(element, 'list', listWithOwnValue);
      give(element, 'map', mapWithFactors);
      await settled(element);
      expect(textOf(card(element, 's')))
        .to.contain('Buiten werken')
        .and.contain('Na de middag ben ik moe');
      expect(element.problems).to.deep.equal([]);
    });

  check('what is not known is not called gone', async () => {
    const events = listen('action-plan-problem');
    const element = await openPlan({ state: LINKED, sort: 'time' });
    expect(textOf(card(element, 's'))).not.to.contain(words('value.gone'));
    expect(events).to.have.length(0);
  });

  check('what is gone is kept, shown as such without a notice, and told once', async () => {
    const events = listen('action-plan-problem');
    const element = await openPlan({ state: LINKED, sort: 'time' });
    element.list = { ...listWithOwnValue, ownValues: [] } as never;
    element.map = { ...mapWithFactors, factors: [] } as never;
    await settled(element);
    expect(textOf(card(element, 's')))
      .to.contain(words('value.gone'))
      .and.contain(words('factor.gone'));
    expect(problemsIn(events)).to.deep.equal([
      ['unknown-value /goals/0/value', 'unknown-link /actions/0/factor'],
    ]);
    expect(element.problems.map(({ message }) => message)).to.deep.equal([
      words('problem.unknown-value'),
      words('problem.unknown-link'),
    ]);
    expect(takeWarnings()).to.have.length(1);
    expect(all(element, '[part~="notice"]')).to.deep.equal([]);
    expect(element.state).to.deep.equal(LINKED);
    element.requestUpdate();
    await press(element, '#check-s').catch(() => press(element, '#edit-s'));
    await settled(element);
    expect(events, 'told once').to.have.length(1);
    element.list = listWithOwnValue as never;
    await settled(element);
    expect(problemsIn(events).slice(1)).to.deep.equal([['unknown-link /actions/0/factor']]);
    expect(takeWarnings()).to.have.length(1);
    expect(textOf(card(element, 's'))).to.contain('Buiten werken');
  });

  const SET = {
    ...EMPTY,
    goals: [{ id: 'g', voice: 'client', label: 'Meer buiten', conversation: 'talk-2' }],
  };
  const SERIES = {
    ...emptyConversationSeries(),
    conversations: ['talk-1', 'talk-2'].map((id) => ({ id, present: [], goals: [], between: [] })),
  };

  for (const [way, give] of Object.entries(GIVE))
    check(`by ${way}: a series gives the conversation a goal was set in`, async () => {
      const element = await openPlan({ state: SET });
      const about = (): string => all(element, '.talk').map(textOf).join();
      expect(about(), 'what is not known is not told').to.equal('');
      give(element, 'series', SERIES);
      await settled(element);
      expect(about()).to.contain(words('conversation', { number: 2 }));
      const [first, second] = SERIES.conversations;
      element.series = { ...SERIES, conversations: [first, { ...second, date: '2026-03-17' }] } as never;
      await settled(element);
      expect(about()).to.contain(words('conversation.dated', { date: 'dinsdag 17 maart 2026' }));
      expect(element.problems).to.deep.equal([]);
    });

  check('a conversation that is gone is shown as such, told once, and kept', async () => {
    const events = listen('action-plan-problem');
    const element = await openPlan({
      state: SET,
      series: { ...SERIES, conversations: SERIES.conversations.slice(0, 1) },
    });
    expect(textOf(one(element, '.about-goal'))).to.contain(words('conversation.gone'));
    expect(problemsIn(events)).to.deep.equal([['unknown-link /goals/0/conversation']]);
    expect(takeWarnings()).to.have.length(1);
    expect(element.state).to.deep.equal(SET);
  });

  check('bad input for any of them is told, and costs the plan nothing', async () => {
    for (const name of ['list', 'map', 'series'] as const) {
      const events = listen('action-plan-problem');
      const element = await openPlan({ state: HALF });
      element[name] = '{';
      await settled(element);
      expect(problemsIn(events)).to.deep.equal([['malformed-json ']]);
      expect(takeWarnings()).to.have.length(1);
      expect(one(element, '[part~="notice"]')).to.exist;
      expect(element.state).to.deep.equal(HALF);
      element.remove();
    }
  });

  check('a value of one’s own and a factor can be chosen, what hinders first', async () => {
    const element = await openPlan({
      state: HALF,
      list: listWithOwnValue,
      map: { ...mapWithFactors, factors: mapWithFactors.factors.toReversed() },
    });
    await openPlace(element, 'own-coffee');
    const options = (name: string): string[] =>
      all<HTMLOptionElement>(element, `select[name="${name}.own-coffee"] option`).map(({ label }) => label);
    expect(options('value').at(-1)).to.equal('Buiten werken');
    expect(options('factor')).to.deep.equal([
      words('place.factor.none'),
      'Na de middag ben ik moe',
      'Mijn leidinggevende denkt mee',
    ]);
    await choose(element, 'value.own-coffee', 'own-outside');
    expect(said(element)).to.equal(words('linked.value', { name: 'Buiten werken' }));
    await choose(element, 'factor.own-coffee', 'own-tired');
    expect(said(element)).to.equal(words('linked.factor', { name: 'Na de middag ben ik moe' }));
    expect(element.state.actions[1]).to.include({ value: 'own-outside', factor: 'own-tired' });
    await choose(element, 'value.own-coffee', '');
    await choose(element, 'factor.own-coffee', '');
    expect(element.state).to.deep.equal(HALF);
  });

  check('without a map there is no factor to choose', async () => {
    const element = await openPlan({ state: HALF });
    await openPlace(element, 'own-coffee');
    expect(all(element, 'select[name^="factor."]')).to.deep.equal([]);
  });

  check('in a trajectory it shows its part, and the words of the others', async () => {
    const provider = document.createElement('trajectory-provider');
    provider.state = {
      kind: 'trajectory',
      version: 1,
      purpose: 'reintegration-guidance',
      parts: { 'action-plan': LINKED, 'capability-list': listWithOwnValue, 'conversion-map': mapWithFactors },
      share: {},
    } as never;
    const element = document.createElement('action-plan');
    provider.append(element);
    bed().append(provider);
    await settled(element);
    await press(element, '#sort-time').catch(() => undefined);
    expect(textOf(card(element, 's'))).to.contain('Na de middag ben ik moe');
    expect(element.problems).to.deep.equal([]);
    await press(element, '#take-s');
    expect(provider.state.parts['action-plan']).to.deep.include({
      actions: [{ ...LINKED.actions[0], who: ['client'] }],
    });
  });

  check('in a trajectory without a list or a map nothing is called gone', async () => {
    const provider = document.createElement('trajectory-provider');
    provider.state = {
      kind: 'trajectory',
      version: 1,
      purpose: 'reintegration-guidance',
      parts: { 'action-plan': LINKED },
      share: {},
    } as never;
    const element = document.createElement('action-plan');
    provider.append(element);
    bed().append(provider);
    await settled(element);
    expect(element.problems).to.deep.equal([]);
    expect(textOf(card(element, 's'))).not.to.contain(words('factor.gone'));
  });
});
