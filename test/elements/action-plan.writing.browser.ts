// What a client does with a plan, alone or beside a professional: as a person sees it.
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { manySteps } from '../fixtures/action-plan.js';
import { check, cleaning, keepTidy, plainPage, settled } from '../suites/bed.js';
import {
  all,
  ariaOf,
  card,
  changesOf,
  EMPTY,
  focusedIn,
  FULL,
  HALF,
  one,
  openPlan,
  press,
  said,
  shownIn,
  stepOf,
  textOf,
  words,
  write,
} from './action-plan.support.js';

describe('writing in <action-plan>', () => {
  keepTidy();
  afterEach(plainPage);

  check('a client alone: a goal, two steps one after another, an agreement', async () => {
    const element = await openPlan();
    expect(textOf(one(element, '.screen'))).to.contain(words('empty'));
    one(element, '#new-goal').focus();
    await sendKeys({ type: 'Meer rust' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    const goal = element.state.goals[0]!.id;
    expect(textOf(one(element, '[part="hint"]'))).to.equal(words('hint.first'));
    await press(element, `#open-step-${goal}`);
    for (const label of ['Eerder naar bed', 'Minder koffie']) {
      await sendKeys({ type: label });
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(focusedIn(element), 'the field stays').to.equal(`new-step-${goal}`);
    }
    expect(element.state.actions.map(({ label, goal: of }) => `${label} ${of === goal}`)).to.deep.equal([
      'Eerder naar bed true',
      'Minder koffie true',
    ]);
    expect(textOf(one(element, '[part="hint"]'))).to.equal(words('hint.choose'));
    const [first] = element.state.actions;
    await press(element, `#take-${first!.id}`);
    expect(shownIn(element)).to.deep.equal([`agreed ${first!.id}`, `idea ${element.state.actions[1]!.id}`]);
    expect(textOf(card(element, first!.id))).to.contain(words('does.client'));
    expect(said(element)).to.equal(words('does.client'));
    expect(all(element, '[part="hint"]'), 'a step is on its way').to.deep.equal([]);
  });

  check('a card reads as sentences; a form opens on demand, one at a time', async () => {
    const element = await openPlan({ state: FULL });
    expect(all(element, 'textarea, input[type="date"], input[type="checkbox"]')).to.deep.equal([]);
    const reading = textOf(one(element, '.screen [data-step="own-library"] [part="sentence"]'));
    expect(reading).to.contain('Jij en iemand op het werk doen dit samen. Op vrijdag 4 december 2026.');
    expect(reading).to.match(/Mijn zus zit naast me\..*Ik stuur vooraf een bericht\./);
    await press(element, '#edit-own-library');
    await press(element, '#check-own-walk');
    expect(all(element, '[part="panel"]')).to.have.length(1);
    expect(one(element, '#edit-own-library').ariaExpanded).to.equal('false');
    await press(element, '#close-own-walk');
    expect(focusedIn(element)).to.equal('check-own-walk');
    expect(all(element, '[part="panel"]')).to.have.length(0);
  });

  check('only who wrote it changes its words or takes it out; either can do the rest', async () => {
    const element = await openPlan({ state: FULL });
    await press(element, '#edit-own-visit');
    expect(all(element, '[part="own-actions"]')).to.deep.equal([]);
    await press(element, '#who-client-own-visit');
    expect(stepOf(element, 'own-visit')?.who).to.deep.equal(['client']);
    expect(textOf(card(element, 'own-visit')), 'it still says who thought of it').to.contain(
      words('by.professional'),
    );
    element.voice = 'professional';
    await settled(element);
    expect(all(element, '[part="own-actions"]')).to.have.length(1);
    await press(element, '#remove-own-visit');
    expect(stepOf(element, 'own-visit')).to.equal(undefined);
    expect(focusedIn(element)).to.equal('undo-remove');
  });

  check('what a professional adds comes after the client’s own, and says so', async () => {
    const element = await openPlan({ state: HALF, voice: 'professional' });
    await press(element, '#open-step-own-people');
    await write(element, '#new-step-own-people', 'Samen bellen');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    const id = element.state.actions.at(-1)!.id;
    element.voice = 'client';
    await press(element, '#open-step-own-people').catch(() => undefined);
    await write(element, '#new-step-own-people', 'Zelf bellen');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    const own = element.state.actions.at(-1)!.id;
    expect(shownIn(element).filter((step) => step.startsWith('idea'))).to.deep.equal([
      'idea own-coffee',
      `idea ${own}`,
      'idea own-visit',
      `idea ${id}`,
    ]);
    expect(textOf(card(element, id))).to.contain(words('by.professional'));
    expect(textOf(card(element, own))).not.to.contain(words('by.professional'));
  });

  check('a day that is typed by key is one change; its step moves once the field is left', async () => {
    const state = {
      ...HALF,
      actions: HALF.actions.map((step) =>
        step.id === 'own-walk' ? { ...step, when: { date: '2027-03-01' } } : step,
      ),
    };
    const element = await openPlan({ state, sort: 'time' });
    const before = shownIn(element);
    await press(element, '#edit-own-library');
    const told = changesOf(element);
    const day = one<HTMLInputElement>(element, '[name="date.own-library"]');
    day.focus();
    for (const press of ['Tab', 'Tab']) await sendKeys({ press });
    await sendKeys({ type: '2027' });
    await settled(element);
    expect(told).to.deep.equal([{ type: 'date', step: 'own-library', date: '2027-12-04' }]);
    expect(element.shadowRoot?.activeElement, 'the same field').to.equal(day);
    expect(shownIn(element)).to.deep.equal(before);
    await press(element, '#close-own-library');
    expect(all(element, '[part="panel"]'), 'the press counts').to.deep.equal([]);
    expect(shownIn(element)).not.to.deep.equal(before);
    expect(shownIn(element)).to.have.members(before);
  });

  check('a part of a day is no day', async () => {
    const element = await openPlan({ state: HALF });
    await press(element, '#edit-own-library');
    const told = changesOf(element);
    const day = one<HTMLInputElement>(element, '[name="date.own-library"]');
    day.focus();
    await sendKeys({ press: 'Backspace' });
    await settled(element);
    expect(told).to.deep.equal([]);
    await sendKeys({ press: 'ArrowUp' });
    await settled(element);
    expect(stepOf(element, 'own-library')?.when?.date).to.match(/^20\d\d-/);
  });

  check('a client can do without an idea of the professional, and think again', async () => {
    const element = await openPlan({ state: HALF });
    expect(all(element, '[id^="drop-"]').map(({ id }) => id)).to.deep.equal(['drop-own-visit']);
    await press(element, '#drop-own-visit');
    expect(shownIn(element)).to.include('dropped own-visit');
    expect(focusedIn(element)).to.equal('edit-own-visit');
    await press(element, '#check-own-visit');
    await press(element, '[name="outcome.own-visit"][value="none"]');
    expect(shownIn(element)).to.include('idea own-visit');
    expect(element.state).to.deep.equal(HALF);
    element.voice = 'professional';
    await settled(element);
    expect(all(element, '[id^="drop-"]'), 'a professional does not decide on a client’s ideas').to.deep.equal(
      [],
    );
  });

  check('words for a step of a goal that is taken back are not lost', async () => {
    const element = await openPlan();
    const addGoal = async (label: string): Promise<string> => {
      await write(element, '#new-goal', label);
      one(element, '#new-goal').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      return element.state.goals[0]!.id;
    };
    await press(element, `#open-step-${await addGoal('Meer rust')}`);
    await sendKeys({ type: 'Wandelen' });
    element.undo();
    await settled(element);
    await press(element, `#edit-${await addGoal('Iets anders')}`);
    expect(element.state.actions.map(({ label, goal }) => `${label} ${goal ?? ''}`)).to.deep.equal([
      'Wandelen ',
    ]);
  });

  check('looking back: what worked out comes first, with what was learned', async () => {
    const element = await openPlan({ state: HALF });
    await press(element, '#check-own-library');
    await press(element, '[name="outcome.own-library"][value="done"]');
    expect(said(element)).to.equal(words('outcome.done'));
    expect(shownIn(element)[0]).to.equal('done own-library');
    await write(element, '[name="learned.own-library"]', 'Bellen viel mee.');
    expect(textOf(card(element, 'own-library'))).to.contain('Bellen viel mee.');
    expect(textOf(one(element, '[part="hint"]'))).to.equal(words('hint.stretch'));
    await press(element, '[name="outcome.own-library"][value="dropped"]');
    expect(shownIn(element).slice(0, 3).at(-1)).to.equal('dropped own-library');
    await press(element, '[name="outcome.own-library"][value="none"]');
    expect(stepOf(element, 'own-library')?.check).to.deep.equal({ learned: { client: 'Bellen viel mee.' } });
    expect(one<HTMLTextAreaElement>(element, '[name="learned.own-library"]').value, 'words stay').to.equal(
      'Bellen viel mee.',
    );
  });

  check('the look of a step says nothing of a day that has passed', async () => {
    const at = async (date: string): Promise<string> => {
      const step = { id: 's', voice: 'client', label: 'Bellen', who: ['client'], when: { date } };
      const element = await openPlan({ state: { ...EMPTY, actions: [step] } });
      const style = getComputedStyle(card(element, 's'));
      return [style.color, style.backgroundColor, style.borderColor, shownIn(element)].join();
    };
    expect(await at('2001-01-01')).to.equal(await at('2099-01-01'));
  });

  check('seeing it in another way changes nothing, and the portal’s choice can change', async () => {
    const element = await openPlan({ state: FULL });
    const told = changesOf(element);
    const names = (): string[] => all(element, '[part="group-name"]').map(textOf);
    await press(element, '#sort-who');
    expect(said(element)).to.equal(words('sorted.who'));
    expect(names()).to.deep.equal([
      'Jij',
      'De professional',
      'Jij en iemand op het werk',
      'Jij, de professional en iemand anders',
      words('who.nobody'),
    ]);
    await press(element, '#sort-time');
    expect(names()).to.deep.equal(['December 2026', 'Januari 2027', words('time.words'), words('time.none')]);
    element.sort = 'value';
    await settled(element);
    expect(names()[0]).to.equal(words('value.use-skills'));
    element.sort = 'rubbish' as never;
    await settled(element);
    expect(names()[0]).to.equal('Weer onder de mensen komen');
    expect(told).to.deep.equal([]);
    expect(element.state).to.deep.equal(FULL);
  });

  check('a file for a calendar is made on the page, without a word of who helps', async () => {
    const files: Blob[] = [];
    const names: string[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    cleaning.push(() => {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    });
    URL.createObjectURL = (file) => {
      files.push(file as Blob);
      return createObjectURL.call(URL, file);
    };
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    const element = await openPlan({ state: HALF });
    const told = changesOf(element);
    await press(element, '#edit-own-coffee');
    expect(all(element, '[id^="calendar-"]'), 'not without a day').to.have.length(0);
    await press(element, '#edit-own-library');
    await press(element, '#calendar-own-library');
    expect(names).to.deep.equal(['afspraak-2026-12-04.ics']);
    expect(files[0]?.type).to.equal('text/calendar;charset=utf-8');
    const text = await files[0]!.text();
    expect(text).to.contain('SUMMARY:Bellen met de bibliotheek\r\n').and.not.contain('zus');
    expect(said(element)).to.equal(words('calendar.made'));
    expect(told).to.deep.equal([]);
  });

  check('many steps stand folded; a step back brings in sight what it is about', async () => {
    const element = await openPlan({ state: manySteps });
    expect(shownIn(element)).to.have.length(10);
    const fold = (index: number): string => `[id="fold-goal.goal-${index}"]`;
    await press(element, fold(1));
    expect(focusedIn(element)).to.equal('fold-goal.goal-1');
    expect(shownIn(element)).to.have.length(20);
    await press(element, '#take-step-11');
    expect(stepOf(element, 'step-11')?.who).to.deep.equal(['client']);
    await press(element, fold(1));
    expect(shownIn(element)).to.have.length(10);
    element.undo();
    await settled(element);
    expect(shownIn(element)).to.have.length(20);
  });

  check('what is half typed is kept when the person opens something else', async () => {
    const element = await openPlan({ state: HALF });
    await press(element, '#open-step-own-days');
    await sendKeys({ type: 'Eerst drie dagen' });
    await press(element, '#edit-own-library');
    expect(element.state.actions.at(-1)).to.deep.include({ label: 'Eerst drie dagen', goal: 'own-days' });
    expect(all(element, '[part="panel"]'), 'and the press was not lost').to.have.length(1);
  });

  check('a change that a portal refuses is not shown', async () => {
    const element = await openPlan({ state: HALF });
    element.addEventListener('action-plan-change', () => {
      element.state = HALF as never;
    });
    await press(element, '#edit-own-library');
    await press(element, '#who-other-own-library');
    expect(one<HTMLInputElement>(element, '#who-other-own-library').checked).to.equal(false);
    await write(element, '[name="help.own-library"]', 'Iets anders');
    expect(one<HTMLTextAreaElement>(element, '[name="help.own-library"]').value).to.equal(
      HALF.actions[0]!.help!.client,
    );
  });

  check('another state closes what was open of a step that is gone', async () => {
    const element = await openPlan({ state: HALF });
    await press(element, '#edit-own-coffee');
    element.state = { ...HALF, actions: HALF.actions.slice(0, 1) } as never;
    await settled(element);
    expect(all(element, '[part="panel"]')).to.deep.equal([]);
    expect(shownIn(element)).to.deep.equal(['agreed own-library']);
  });

  check('on paper: all that is agreed, in the way it is seen, nothing folded', async () => {
    const element = await openPlan({ state: manySteps });
    await emulateMedia({ media: 'print' });
    for (let frame = 0; frame < 10 && all(element, '.paper').length === 0; frame += 1) await settled(element);
    expect(shownIn(element, '.paper')).to.have.length(400);
    expect(all(element, '.paper button, .paper input, .paper textarea')).to.deep.equal([]);
    expect(textOf(one(element, '.paper'))).to.contain(words('paper'));
    await emulateMedia({ media: 'screen' });
  });

  check('a screen reader hears groups, steps, and whose button it is', async () => {
    await openPlan({ state: HALF });
    const lines = (await ariaOf('.screen')).map((line) => line.trim());
    for (const line of [
      '- region "Weer onder de mensen komen":',
      '- heading "Weer onder de mensen komen" [level=3]',
      '- list "Afgesproken":',
      '- heading "Bellen met de bibliotheek" [level=4]',
      '- paragraph: Loopt het anders? Dan stuur ik een bericht.',
      '- button "Hoe ging het? Bellen met de bibliotheek": Hoe ging het?',
      '- button "Dit doe ik Koffie drinken met een oud-collega": Dit doe ik',
    ])
      expect(lines).to.include(line);
  });
});
