// Goals and help from others: adding, changing, removing; whose words are whose; what a portal does meanwhile.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { check, keepTidy, settled, takeWarnings } from '../suites/bed.js';
import { fill } from '../suites/user.js';
import {
  all,
  changesOf,
  conversationIn,
  focusedIn,
  FULL,
  goalIn,
  goalsIn,
  HALF,
  one,
  openSeries,
  press,
  said,
  textOf,
  type,
  words,
} from './conversation-series.support.js';

const LIST = '#new-goals\\.second';

describe('goals in <conversation-series>', () => {
  keepTidy();

  check('one after the other: the field stays, empty and with focus', async () => {
    const element = await openSeries({ state: HALF });
    await press(element, '#open-goals\\.second');
    for (const goal of ['Rustig praten.', 'Vragen stellen.']) {
      await type(element, LIST, goal);
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(said(element)).to.equal(words('goal.added'));
      expect(focusedIn(element)).to.equal('new-goals.second');
      expect(one<HTMLInputElement>(element, LIST).value).to.equal('');
    }
    expect(conversationIn(element, 'second').goals.map(({ label }) => label)).to.deep.equal([
      HALF.conversations[1]!.goals[0]!.label,
      'Rustig praten.',
      'Vragen stellen.',
    ]);
  });

  check('those of the client stand before those of the professional, whoever was first', async () => {
    const element = await openSeries({ state: FULL });
    await press(element, '#open-goals\\.third');
    await type(element, '#new-goals\\.third', 'Nog iets van mij.');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    const mine = conversationIn(element, 'third').goals.at(-1)!.id;
    expect(goalsIn(element, '.main > .goal-list:has(#list-goals)')).to.deep.equal([
      'own-week',
      mine,
      'own-help',
    ]);
  });

  check('only who set one can change its words or take it out', async () => {
    const element = await openSeries({ state: FULL });
    expect(all(element, '#rename-own-week, #remove-own-week')).to.have.length(2);
    expect(all(element, '#rename-own-help, #remove-own-help')).to.have.length(0);
    element.voice = 'professional';
    await settled(element);
    expect(all(element, '#rename-own-week, #remove-own-week')).to.have.length(0);
    expect(all(element, '#rename-own-help, #remove-own-help')).to.have.length(2);
  });

  check('one about which the other wrote something can be changed, not taken out', async () => {
    const element = await openSeries({ state: FULL, conversation: 'second' });
    await press(element, '#reopen');
    expect(all(element, '#rename-own-days')).to.have.length(1);
    expect(all(element, '#remove-own-days')).to.have.length(0);
    expect(all(element, '#remove-own-car')).to.have.length(1);
  });

  check('nothing typed yet is told beside the field', async () => {
    const element = await openSeries({ state: HALF });
    await press(element, '#open-goals\\.second');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(textOf(element, '#message-goals\\.second')).to.equal(words('own.write-first'));
    expect(element.state).to.deep.equal(HALF);
  });

  check('removed, the way back stands in its place', async () => {
    const element = await openSeries({ state: HALF });
    await press(element, '#remove-own-days');
    expect(goalIn(element, 'own-days')).to.equal(undefined);
    expect(focusedIn(element)).to.equal('undo-remove');
    expect(one(element, '#undo-remove').closest('.goal-list')).to.equal(
      one(element, '#list-goals').closest('.goal-list'),
    );
    await press(element, '#undo-remove');
    expect(element.state).to.deep.equal(HALF);
  });

  check('what is typed is kept when another conversation is opened', async () => {
    const element = await openSeries({ state: HALF });
    await press(element, '#closing');
    await press(element, '#open-between\\.second');
    await type(element, '#new-between\\.second', 'Elke dag lopen.');
    await press(element, '#open-first');
    expect(conversationIn(element, 'second').between.map(({ label }) => label)).to.deep.equal([
      'Elke dag lopen.',
    ]);
  });

  check('a switch of language half-way keeps all that is typed', async () => {
    const element = await openSeries({ state: HALF });
    await press(element, '#closing');
    await press(element, '#open-goals\\.second');
    await type(element, LIST, 'Half getypt');
    fill(one(element, '[name="summary.second"]'), 'Fijn gesprek.');
    element.lang = 'en';
    await settled(element);
    expect(one<HTMLInputElement>(element, LIST).value).to.equal('Half getypt');
    expect(one<HTMLTextAreaElement>(element, '[name="summary.second"]').value).to.equal('Fijn gesprek.');
    expect(textOf(element, '#open-second')).to.equal('Conversation 2 Tuesday, 17 March 2026');
  });

  check('a portal that takes nothing leaves nothing that looks as if it was taken', async () => {
    const element = await openSeries({ state: HALF });
    element.addEventListener('conversation-series-change', () => {
      element.state = HALF as never;
    });
    await press(element, '#outcome-own-call-reached');
    expect(one(element, '#outcome-own-call-reached').getAttribute('aria-pressed')).to.equal('false');
    await press(element, '#closing');
    fill(one(element, '[name="summary.second"]'), 'Niet bewaard.');
    await settled(element);
    expect(one<HTMLTextAreaElement>(element, '[name="summary.second"]').value).to.equal('');
  });
});

describe('help from others in <conversation-series>', () => {
  keepTidy();

  check('is never blocked: without being agreed it says calmly that people talk about it first', async () => {
    const element = await openSeries({ state: FULL });
    await press(element, '#referrals');
    const help = (): string => textOf(element, '.goal:has(#kind-own-debts-referral)');
    expect(help()).to.contain(words('agreed.talk'));
    await press(element, '#kind-own-debts-delegation');
    await press(element, '[name="agreed.own-debts"]');
    expect(help()).not.to.contain(words('agreed.talk'));
    expect(said(element)).to.equal(words('agreed.on'));
    expect(element.state.referrals[1]).to.deep.equal({
      ...FULL.referrals[1],
      kind: 'delegation',
      agreed: true,
    });
    await press(element, '[name="agreed.own-debts"]');
    await press(element, '#kind-own-debts-delegation');
    const { kind: _kind, ...rest } = FULL.referrals[1]!;
    expect(element.state.referrals[1]).to.deep.equal(rest);
  });

  check('is marked by either voice; its words are of who wrote them', async () => {
    const element = await openSeries({ state: FULL, voice: 'professional', audience: 'professional' });
    await press(element, '#referrals');
    expect(all(element, '#rename-own-debts')).to.have.length(0);
    await press(element, '[name="agreed.own-debts"]');
    expect(element.state.referrals[1]?.agreed).to.equal(true);
  });

  check('of a conversation that is gone is kept, shown as such, told, and can be taken out', async () => {
    const element = await openSeries({
      state: { ...FULL, conversations: FULL.conversations.slice(0, 2) },
    });
    expect(takeWarnings()).to.have.length(1);
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['unknown-link']);
    expect(textOf(element, '.loose')).to.contain(words('referral.gone'));
    const told = changesOf(element);
    await press(element, '#remove-own-debts');
    expect(told.map(({ change }) => change)).to.deep.equal([
      { type: 'remove-referral', referral: 'own-debts', voice: 'client' },
    ]);
    expect(focusedIn(element)).to.equal('undo-remove');
  });
});

describe('what a professional reads in <conversation-series>', () => {
  keepTidy();

  check('is guidance about the own role, and never in the view of the client', async () => {
    const element = await openSeries({ state: HALF });
    expect(all(element, '.guidance')).to.have.length(0);
    element.audience = 'professional';
    await settled(element);
    const guidance = textOf(element, '.guidance');
    for (const term of ['procesrol', 'interventierol', 'face to face', 'contactpersoon'])
      expect(guidance).to.contain(term);
  });
});
