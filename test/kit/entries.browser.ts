// What a person is typing stays theirs: when another voice goes on, when the page goes away, and when its place is gone.
import '../../src/elements/trajectory-provider/trajectory-provider.define.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import * as plans from '../elements/action-plan.support.js';
import * as maps from '../elements/conversion-map.support.js';
import * as guides from '../elements/phase-guide.support.js';
import * as lines from '../elements/conversation-series.support.js';
import { FakeStore } from '../elements/trajectory-provider.stores.js';
import { bed, check, cleaning, keepTidy, settled } from '../suites/bed.js';
import { fill } from '../suites/user.js';

const goalsOf = (element: lines.Series, id: string): string[] =>
  lines.conversationIn(element, id).goals.map(({ voice, label }) => `${voice}: ${label}`);

/** Presses as Safari does: focus stays where it is. */
async function pressWithoutFocus(element: HTMLElement, selector: string): Promise<void> {
  element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
  await settled(element);
}

async function enter(element: HTMLElement, typed: string): Promise<void> {
  await sendKeys({ type: typed });
  await sendKeys({ press: 'Enter' });
  await settled(element);
}

describe('words that one voice types', () => {
  keepTidy();

  const FIELD = '#new-goals\\.second';
  const mine = 'client: Praten over hoeveel dagen ik aankan.';

  check('never stand in the field of the other, and are kept as of who typed them', async () => {
    const element = await lines.openSeries({ state: lines.HALF });
    await lines.press(element, '#open-goals\\.second');
    await lines.type(element, FIELD, 'Van mij.');
    element.voice = 'professional';
    await settled(element);
    expect(lines.one<HTMLInputElement>(element, FIELD).value).to.equal('');
    lines.one(element, FIELD).focus();
    await enter(element, '!');
    expect(goalsOf(element, 'second')).to.deep.equal([mine, 'client: Van mij.', 'professional: !']);
  });

  check('wait in their own field while the other looks on', async () => {
    const element = await lines.openSeries({ state: lines.HALF });
    await lines.press(element, '#open-goals\\.second');
    await lines.type(element, FIELD, 'Van');
    element.voice = 'professional';
    await settled(element);
    element.voice = 'client';
    await settled(element);
    expect(lines.one<HTMLInputElement>(element, FIELD).value).to.equal('Van');
    lines.one(element, FIELD).focus();
    await sendKeys({ press: 'End' });
    await enter(element, ' mij.');
    expect(goalsOf(element, 'second')).to.deep.equal([mine, 'client: Van mij.']);
  });

  check('as another name are kept as theirs', async () => {
    const element = await lines.openSeries({ state: lines.HALF });
    await lines.press(element, '#rename-own-days');
    fill(lines.one(element, '#new-name-own-days'), 'Praten over dagen.');
    element.voice = 'professional';
    await settled(element);
    await lines.press(element, '#open-first');
    expect(goalsOf(element, 'second')).to.deep.equal(['client: Praten over dagen.']);
  });

  check('are theirs in the map, the plan and the guide as well', async () => {
    const map = await maps.openMap({ state: maps.HALF });
    await maps.press(map, '#open-contacts\\.resources');
    fill(maps.one(map, '#new-contacts\\.resources'), 'Van mij.');
    const plan = await plans.openPlan({ state: plans.HALF });
    await plans.press(plan, '#open-step-own-people');
    fill(plans.one(plan, '#new-step-own-people'), 'Van mij.');
    const guide = await guides.openGuide({ state: guides.HALF });
    await guides.press(guide, '#open-opening');
    fill(guides.one(guide, '#new-opening'), 'Van mij?');
    for (const element of [map, plan, guide]) {
      element.voice = 'professional';
      await settled(element);
    }
    for (const [element, field] of [
      [map, '#new-contacts\\.resources'],
      [plan, '#new-step-own-people'],
      [guide, '#new-opening'],
    ] as const) {
      element.shadowRoot!.querySelector<HTMLElement>(field)!.focus();
      await enter(element, '!');
    }
    const added = [map.state.resources, plan.state.actions, guide.state.ownQuestions].map((entries) =>
      entries.slice(-2).map(({ voice, label }) => `${voice}: ${label.replace('?', '.')}`),
    );
    for (const entries of added) expect(entries).to.deep.equal(['client: Van mij.', 'professional: !']);
  });
});

describe('what is typed and not sent', () => {
  keepTidy();

  check('is kept when the page goes away', async () => {
    const plan = await plans.openPlan();
    fill(plans.one(plan, '#new-goal'), 'Meer rust');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(plan.state.goals.map(({ label }) => label)).to.deep.equal(['Meer rust']);
  });

  for (const [what, go] of [
    ['page goes away', () => dispatchEvent(new PageTransitionEvent('pagehide'))],
    ['provider is taken away', (provider: HTMLElement) => provider.remove()],
  ] as const)
    check(`is kept when the ${what}, in time to be saved`, async () => {
      const store = new FakeStore();
      const provider = Object.assign(document.createElement('trajectory-provider'), { store });
      const plan = document.createElement('action-plan');
      provider.append(plan);
      bed().append(provider);
      await store.loads[0]!.done({ kind: 'trajectory', version: 1, parts: {} });
      await settled(plan);
      fill(plans.one(plan, '#new-goal'), 'Meer rust');
      go(provider);
      expect(plan.state.goals.map(({ label }) => label)).to.deep.equal(['Meer rust']);
      expect(store.saves.map(({ json }) => json)).to.deep.equal([provider.state]);
      expect(store.saves[0]!.leaving).to.equal(true);
    });

  check('is kept when the element is taken away, in the trajectory around it', async () => {
    const provider = document.createElement('trajectory-provider');
    const [plan, line, map, guide] = [
      document.createElement('action-plan'),
      document.createElement('conversation-series'),
      document.createElement('conversion-map'),
      document.createElement('phase-guide'),
    ] as const;
    line.state = lines.HALF as never;
    provider.append(plan, map, guide);
    bed().append(provider, line);
    for (const element of [plan, line, map, guide]) await settled(element);
    fill(plans.one(plan, '#new-goal'), 'Meer rust');
    await guides.press(guide, '#open-opening');
    fill(guides.one(guide, '#new-opening'), 'Wat geeft mij rust?');
    await lines.press(line, '#rename-own-days');
    fill(lines.one(line, '#new-name-own-days'), 'Anders.');
    for (const element of [plan, line, map, guide]) element.remove();
    expect(JSON.stringify(provider.state.parts))
      .to.contain('Meer rust')
      .and.to.contain('Wat geeft mij rust?');
    expect(goalsOf(line, 'second')).to.deep.equal(['client: Anders.']);
    expect(plan.state.goals).to.have.length(1);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(plan.state.goals).to.have.length(1);
  });

  for (const [what, selector] of [
    ['other questions are looked at', '.choice'],
    ['a conversation is added', '#new-conversation'],
    ['it is printed', '#print-phase'],
  ] as const)
    check(`is kept in the guide when ${what}, also where a button takes no focus`, async () => {
      const element = await guides.openGuide({ state: guides.HALF });
      cleaning.push(() => Reflect.deleteProperty(window, 'print'));
      Object.defineProperty(window, 'print', { value: () => undefined, configurable: true });
      await guides.press(element, '#show-conversation');
      await guides.press(element, '#open-opening');
      fill(guides.one(element, '#new-opening'), 'Wat geeft mij rust?');
      await pressWithoutFocus(element, selector);
      expect(element.state.ownQuestions.at(-1)?.label).to.equal('Wat geeft mij rust?');
    });

  for (const selector of ['#sort-time', '#take-own-coffee', '#drop-own-visit'])
    check(`is kept in the plan at ${selector}, also where a button takes no focus`, async () => {
      const element = await plans.openPlan({ state: plans.HALF });
      await plans.press(element, '#open-step-own-people');
      fill(plans.one(element, '#new-step-own-people'), 'Zelf bellen');
      await pressWithoutFocus(element, selector);
      expect(element.state.actions.at(-1)).to.include({ label: 'Zelf bellen', goal: 'own-people' });
    });

  check('is kept when the portal shows something else', async () => {
    const line = await lines.openSeries({ state: lines.HALF });
    await lines.press(line, '#open-goals\\.second');
    fill(lines.one(line, '#new-goals\\.second'), 'Van mij.');
    line.conversation = 'first';
    const plan = await plans.openPlan({ state: plans.HALF });
    await plans.press(plan, '#open-step-own-people');
    fill(plans.one(plan, '#new-step-own-people'), 'Van mij.');
    plan.sort = 'who';
    const map = await maps.openMap({ state: maps.HALF });
    await maps.press(map, '#open-contacts\\.resources');
    fill(maps.one(map, '#new-contacts\\.resources'), 'Van mij.');
    map.about = 'use-skills';
    for (const element of [line, plan, map]) await settled(element);
    expect(goalsOf(line, 'second').at(-1)).to.equal('client: Van mij.');
    expect(plan.state.actions.at(-1)?.label).to.equal('Van mij.');
    expect(map.state.resources.at(-1)?.label).to.equal('Van mij.');
  });

  check('goes on in a field that is there, when its conversation is gone', async () => {
    const element = await lines.openSeries({ state: lines.HALF });
    await lines.press(element, '#closing');
    await lines.press(element, '#add-next');
    const id = element.state.conversations.at(-1)!.id;
    await lines.press(element, `#open-${id}`);
    await lines.press(element, `#open-goals\\.${id}`);
    await lines.type(element, `#new-goals\\.${id}`, 'Van mij.');
    element.undo();
    await settled(element);
    expect(lines.focusedIn(element)).to.equal('new-goals.second');
    expect(element.state).to.deep.equal(lines.HALF);
    expect(lines.one<HTMLInputElement>(element, '#new-goals\\.second').value).to.equal('Van mij.');
    expect(element.canRedo, 'nothing is done that would end it').to.equal(true);
    await lines.press(element, '#open-first');
    expect(goalsOf(element, 'second').at(-1)).to.equal('client: Van mij.');
  });

  check('stays in its field when what was removed comes back', async () => {
    const element = await plans.openPlan({
      state: { ...plans.HALF, goals: [{ id: 'own-a', voice: 'client', label: 'Doel A' }], actions: [] },
    });
    await plans.press(element, '#edit-own-a');
    await plans.press(element, '#remove-own-a');
    plans.one(element, '#new-goal').focus();
    await sendKeys({ type: 'Doel B' });
    await plans.press(element, '#undo-remove');
    expect(element.state.goals.map(({ label }) => label)).to.deep.equal(['Doel A']);
    expect(plans.one<HTMLInputElement>(element, '#new-goal').value).to.equal('Doel B');
  });
});

describe('a new name', () => {
  keepTidy();

  check('in which nobody typed is over after a step back, as it may be what was taken back', async () => {
    const element = await lines.openSeries({ state: lines.HALF });
    await lines.press(element, '#rename-own-days');
    fill(lines.one(element, '#new-name-own-days'), 'Anders.');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    await lines.press(element, '#rename-own-days');
    await lines.press(element, '[part~="undo"]');
    expect(lines.all(element, '#new-name-own-days')).to.deep.equal([]);
    await lines.press(element, '#open-first');
    expect(element.state).to.deep.equal(lines.HALF);
  });

  check('that is half typed is not lost by a step back', async () => {
    const element = await lines.openSeries({ state: lines.HALF });
    await lines.press(element, '#closing');
    await lines.press(element, '#close');
    await lines.press(element, '#reopen');
    await lines.press(element, '#rename-own-days');
    fill(lines.one(element, '#new-name-own-days'), 'Anders.');
    await lines.press(element, '[part~="undo"]');
    await lines.press(element, '#open-first');
    expect(goalsOf(element, 'second')).to.deep.equal(['client: Anders.']);
  });

  check('of what is gone is over', async () => {
    const element = await lines.openSeries({ state: lines.HALF });
    await lines.press(element, '#open-goals\\.second');
    lines.one(element, '#new-goals\\.second').focus();
    await enter(element, 'Weg.');
    const { id } = lines.conversationIn(element, 'second').goals.at(-1)!;
    await lines.press(element, `#rename-${id}`);
    fill(lines.one(element, `#new-name-${id}`), 'Weer anders.');
    await lines.press(element, '[part~="undo"]');
    await lines.press(element, '[part~="redo"]');
    expect(lines.all(element, `#new-name-${id}`)).to.deep.equal([]);
    expect(goalsOf(element, 'second')).to.deep.equal([mineFirst, 'client: Weg.']);
  });
});

const mineFirst = 'client: Praten over hoeveel dagen ik aankan.';
