// The line through time: what is open, in which order, closing and opening again.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { check, keepTidy, settled } from '../suites/bed.js';
import {
  all,
  changesOf,
  conversationIn,
  EMPTY,
  focusedIn,
  FULL,
  HALF,
  lineOf,
  one,
  openIn,
  openSeries,
  press,
  said,
  textOf,
  type,
  words,
  type Series,
} from './conversation-series.support.js';

/** Chooses a date, as its picker does. */
async function pick(element: Series, date: string): Promise<void> {
  const field = one<HTMLInputElement>(element, 'input[type="date"]');
  field.focus();
  field.value = date;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

describe('the line of <conversation-series>', () => {
  keepTidy();

  check('empty it invites; the first conversation opens at once, with focus on it', async () => {
    const element = await openSeries({ state: EMPTY });
    expect(textOf(element)).to.contain(words('empty'));
    await press(element, '#add-conversation');
    const [first] = element.state.conversations;
    expect(openIn(element)).to.equal(first?.id);
    expect(focusedIn(element)).to.equal(`open-${String(first?.id)}`);
    expect(said(element)).to.equal(
      words('conversation.added', { name: words('conversation', { number: 1 }) }),
    );
    expect(all(element, 'input[type="date"]')).to.have.length(1);
  });

  check('one conversation is open at a time; only that one is drawn', async () => {
    const element = await openSeries({ state: FULL });
    const told = changesOf(element);
    await press(element, '#open-first');
    expect(openIn(element)).to.equal('first');
    expect(all(element, '.inside')).to.have.length(1);
    await press(element, '#open-first');
    expect(openIn(element)).to.equal(undefined);
    expect(told).to.have.length(0);
  });

  check('conversations lie in the order of time, wherever they stand in the state', async () => {
    const element = await openSeries({
      state: { ...FULL, conversations: [...FULL.conversations].reverse() },
    });
    expect(lineOf(element)).to.deep.equal(['first', 'second', 'third']);
    expect(textOf(element, '#open-second')).to.equal('Gesprek 2 dinsdag 17 maart 2026 Afgerond');
  });

  check('a conversation moves along the line once its date is left, not while it is typed', async () => {
    const element = await openSeries({ state: FULL });
    await press(element, '#about');
    await pick(element, '2026-01-05');
    expect(said(element)).to.equal(words('date.on', { date: 'maandag 5 januari 2026' }));
    expect(lineOf(element), 'while it has focus').to.deep.equal(['first', 'second', 'third']);
    one(element, '#form-video').focus();
    await settled(element);
    expect(lineOf(element)).to.deep.equal(['third', 'first', 'second']);
    expect(openIn(element)).to.equal('third');
    expect(focusedIn(element)).to.equal('form-video');
  });

  check('a date that is half typed or long ago is none, and typing one is one step', async () => {
    const element = await openSeries({ state: HALF });
    await press(element, '#about');
    const told = changesOf(element);
    await pick(element, '0002-03-18');
    expect(told).to.have.length(0);
    await pick(element, '2026-03-18');
    await pick(element, '2026-03-19');
    expect(conversationIn(element, 'second').date).to.equal('2026-03-19');
    element.undo();
    expect(element.state).to.deep.equal(HALF);
  });

  check('a portal opens one, a person another; a new choice of the portal counts again', async () => {
    const element = await openSeries({ state: FULL, conversation: 'first' });
    expect(openIn(element)).to.equal('first');
    await press(element, '#open-third');
    expect(openIn(element)).to.equal('third');
    element.conversation = 'second';
    await settled(element);
    expect(openIn(element)).to.equal('second');
    element.conversation = 'gone';
    await settled(element);
    expect(openIn(element)).to.equal('third');
  });

  check('closed it is text, and opened again it is as it was', async () => {
    const element = await openSeries({ state: HALF });
    await press(element, '#closing');
    await press(element, '#close');
    expect(said(element)).to.equal(words('closed.on'));
    expect(openIn(element)).to.equal('second');
    expect(all(element, '.inside input, .inside textarea')).to.have.length(0);
    expect(textOf(element, '.inside')).to.contain('Praten over hoeveel dagen ik aankan.');
    await press(element, '#reopen');
    expect(element.state).to.deep.equal(HALF);
    expect(focusedIn(element)).to.equal('close');
  });

  check('the next conversation is prepared from where people are: they stay there', async () => {
    const element = await openSeries({ state: HALF });
    await press(element, '#closing');
    await press(element, '#add-next');
    const next = element.state.conversations[2]!.id;
    expect(openIn(element)).to.equal('second');
    expect(focusedIn(element)).to.equal(`open-goals.${next}`);
    await press(element, `#open-goals\\.${next}`);
    await type(element, `#new-goals\\.${next}`, 'Een werkplek kiezen.');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(conversationIn(element, next).goals.map(({ label }) => label)).to.deep.equal([
      'Een werkplek kiezen.',
    ]);
    expect(openIn(element)).to.equal('second');
    await press(element, `#open-${next}`);
    expect(textOf(element, '.goal-list')).to.contain('Een werkplek kiezen.');
  });

  check('one in which nothing is written can be taken out, with the way back in its place', async () => {
    const element = await openSeries({ state: HALF });
    expect(all(element, '#add-conversation'), 'the last one has its own way to the next').to.have.length(0);
    await press(element, '#open-second');
    await press(element, '#add-conversation');
    const added = element.state;
    await press(element, '#closing');
    await press(element, '#remove-conversation');
    expect(element.state).to.deep.equal(HALF);
    expect(focusedIn(element)).to.equal('undo-remove');
    expect(said(element)).to.equal(words('own.removed', { label: words('conversation', { number: 3 }) }));
    await press(element, '#undo-remove');
    expect(element.state).to.deep.equal(added);
    await press(element, '#open-second');
    expect(all(element, '#remove-conversation'), 'where something is written').to.have.length(0);
  });

  check('undo brings in sight what it is about', async () => {
    const element = await openSeries({ state: FULL });
    await press(element, '#look-back');
    await press(element, '#outcome-own-week-partly');
    await press(element, '#open-first');
    element.undo();
    await settled(element);
    expect(openIn(element)).to.equal('third');
    await press(element, '#look-own-days');
    await press(element, '#outcome-own-days-reached');
    element.undo();
    await settled(element);
    expect(openIn(element), 'a goal that is checked stands beside').to.equal('third');
  });

  check('by phone a reason is asked, and kept when it was another way after all', async () => {
    const element = await openSeries({ state: HALF });
    await press(element, '#about');
    expect(all(element, '[name="phone-reason.second"]')).to.have.length(0);
    await press(element, '#form-phone');
    await type(element, '[name="phone-reason.second"]', 'Geen trein.');
    await press(element, '#form-video');
    expect(conversationIn(element, 'second')).to.deep.include({
      form: 'video',
      phoneReason: { client: 'Geen trein.' },
    });
    expect(one<HTMLTextAreaElement>(element, '[name="phone-reason.second"]').value).to.equal('Geen trein.');
  });

  check('roles of elsewhere are kept and read as somebody else', async () => {
    const [first, second] = HALF.conversations;
    const element = await openSeries({
      state: { ...HALF, conversations: [first, { ...second, present: ['client'] }] },
      readonly: true,
    });
    expect(textOf(element, '.stop:last-child .roles')).to.equal(words('role.client'));
  });

  check('many conversations stay quick: all but one are folded', async () => {
    const goals = (at: number): object[] =>
      Array.from({ length: 10 }, (_none, index) => ({
        id: `own-${at}-${index}`,
        voice: 'client',
        label: 'Doel.',
      }));
    const element = await openSeries({
      state: {
        ...EMPTY,
        conversations: Array.from({ length: 40 }, (_none, at) => ({ id: `c-${at}`, goals: goals(at) })),
      },
    });
    expect(lineOf(element)).to.have.length(40);
    expect(openIn(element)).to.equal('c-39');
    // Those of the open one, and of the check of the one before.
    expect(all(element, '.goal')).to.have.length(20);
  });
});
