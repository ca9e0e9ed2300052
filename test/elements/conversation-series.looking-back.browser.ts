// A follow-up opens with the check of the goals of the time before.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { check, keepTidy, settled } from '../suites/bed.js';
import { fill } from '../suites/user.js';
import {
  all,
  ariaOf,
  changesOf,
  conversationIn,
  focusedIn,
  FULL,
  goalIn,
  goalsIn,
  HALF,
  one,
  openIn,
  openSeries,
  press,
  said,
  textOf,
  words,
} from './conversation-series.support.js';

describe('looking back in <conversation-series>', () => {
  keepTidy();

  check(
    'a follow-up opens with the goals of the time before, and those for the time in between',
    async () => {
      const element = await openSeries({ state: HALF });
      expect(openIn(element)).to.equal('second');
      expect(goalsIn(element, '.check')).to.deep.equal(['own-know', 'own-call', 'own-cv']);
      expect(all(element, '.check')[0]?.compareDocumentPosition(one(element, '#list-goals'))).to.equal(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
      expect(textOf(element, '.check')).to.contain(words('by.professional'));
    },
  );

  check('there is none where nothing came before, nor where no goals were set', async () => {
    const [first, second] = HALF.conversations;
    const element = await openSeries({
      state: { ...HALF, conversations: [{ ...first, closed: undefined }] },
    });
    expect(all(element, '.check')).to.have.length(0);
    element.state = { ...HALF, conversations: [{ id: 'first' }, second] } as never;
    await settled(element);
    expect(openIn(element)).to.equal('second');
    expect(all(element, '.check')).to.have.length(0);
  });

  check('success comes first, and the client before the professional', async () => {
    const element = await openSeries({ state: FULL });
    const lists = all(element, '.checked').map((list) =>
      [...list.querySelectorAll('.goal-words')].map(({ id }) => id),
    );
    expect(lists).to.deep.equal([
      ['goal-own-visit', 'goal-own-days', 'goal-own-car'],
      ['goal-own-walk', 'goal-own-list'],
    ]);
  });

  check(
    'goals stay where they are while people say how it went; the next time success is first',
    async () => {
      const element = await openSeries({ state: HALF });
      const before = goalsIn(element, '.check');
      await press(element, '#look-own-cv');
      await press(element, '#outcome-own-cv-reached');
      await press(element, '#look-own-know');
      await press(element, '#outcome-own-know-different');
      expect(goalsIn(element, '.check')).to.deep.equal(before);
      await press(element, '#open-first');
      await press(element, '#open-second');
      expect(goalsIn(element, '.check')).to.deep.equal(['own-know', 'own-cv', 'own-call']);
      expect(
        all(element, '.checked:last-of-type .goal-words, .checked .goal.reached .goal-words').map(
          ({ id }) => id,
        ),
      ).to.include('goal-own-cv');
    },
  );

  check('each of the four can be chosen, changed and taken back; it is told and said once', async () => {
    const element = await openSeries({ state: HALF });
    const told = changesOf(element);
    for (const outcome of ['reached', 'partly', 'different', 'dropped'] as const) {
      await press(element, `#outcome-own-call-${outcome}`);
      expect(goalIn(element, 'own-call')?.outcome).to.equal(outcome);
      expect(said(element)).to.equal(words('outcome.on', { outcome: words(`outcome.${outcome}`) }));
    }
    expect(all(element, '[id^="outcome-own-call"][aria-pressed="true"]')).to.have.length(1);
    await press(element, '#outcome-own-call-dropped');
    expect(goalIn(element, 'own-call')).to.deep.equal(HALF.conversations[0]!.between[0]);
    expect(said(element)).to.equal(words('choice.off'));
    expect(told.map(({ change }) => change.type)).to.deep.equal(Array<string>(5).fill('outcome'));
  });

  check('what was learned is asked once it is said how it went, per voice, exactly as typed', async () => {
    const element = await openSeries({ state: HALF });
    expect(all(element, '[name="learned.own-call"]')).to.have.length(0);
    await press(element, '#outcome-own-call-partly');
    fill(one(element, '[name="learned.own-call"]'), ' Bellen\n is spannend. ');
    await settled(element);
    element.voice = 'professional';
    element.audience = 'professional';
    await settled(element);
    expect(textOf(element, '.check blockquote')).to.equal('Bellen is spannend.');
    fill(one(element, '[name="learned.own-call"]'), 'Samen oefenen.');
    await settled(element);
    expect(goalIn(element, 'own-call')?.learned).to.deep.equal({
      client: ' Bellen\n is spannend. ',
      professional: 'Samen oefenen.',
    });
  });

  check(
    'one goal is looked at at a time; one that was is its sentence, with a way to change it',
    async () => {
      const element = await openSeries({ state: FULL });
      const asked = (): string[] => [
        ...new Set(
          all(element, '.check [id^="outcome-"][aria-pressed]').map(({ id }) =>
            id.split('-').slice(1, 3).join('-'),
          ),
        ),
      ];
      expect(asked(), 'the first of which nobody said how it went').to.deep.equal(['own-list']);
      expect(all(element, '.check textarea')).to.have.length(0);
      const days = '.goal:has(#goal-own-days)';
      expect(textOf(element, days))
        .to.contain(words('outcome.different'))
        .and.contain('Over uren praten werkt beter dan over dagen.')
        .and.contain(words('outcome.change'));
      await press(element, '#look-own-days');
      expect(asked()).to.deep.equal(['own-days']);
      expect(focusedIn(element)).to.equal('outcome-own-days-different');
      expect(textOf(element, '#look-own-list')).to.equal(words('outcome'));
      await press(element, '#outcome-own-days-partly');
      expect(asked(), 'it stays, so that there is time to write').to.deep.equal(['own-days']);
      await press(element, '#look-own-list');
      expect(focusedIn(element)).to.equal('outcome-own-list-reached');
      expect(textOf(element, days)).to.contain(words('outcome.partly'));
    },
  );

  check('help and rounding off fold, and say quietly what is in them', async () => {
    const element = await openSeries({ state: FULL });
    expect(all(element, '#close, #new-referrals, [name="summary.third"]')).to.have.length(0);
    const [help, closing] = all(element, '.folded').map(({ innerText }) => innerText);
    expect(help).to.contain('Hulp bij mijn geldzaken.');
    expect(closing)
      .to.contain('Ik zie nu hoe het kan.')
      .and.contain('Een ochtend meelopen in de werkplaats.');
    one(element, '#closing').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(all(element, '#close')).to.have.length(1);
    expect(focusedIn(element)).to.equal('closing');
  });

  check('a step back unfolds what it is about', async () => {
    const element = await openSeries({ state: FULL });
    await press(element, '#referrals');
    await press(element, '[name="agreed.own-debts"]');
    await press(element, '#referrals');
    await press(element, '#closing');
    await press(element, '#remove-own-trial');
    await press(element, '#closing');
    element.undo();
    await settled(element);
    expect(goalsIn(element, '.closing')).to.include('own-trial');
    element.undo();
    await settled(element);
    expect(all(element, '[name="agreed.own-debts"]')).to.have.length(1);
  });

  check('it can be skipped, and stays there to come back to', async () => {
    const element = await openSeries({ state: HALF });
    const told = changesOf(element);
    await press(element, '#skip-check');
    expect(all(element, '#outcome-own-call-reached')).to.have.length(0);
    expect(focusedIn(element)).to.equal('check');
    await press(element, '#check');
    expect(all(element, '#outcome-own-call-reached')).to.have.length(1);
    expect(told).to.have.length(0);
  });

  check('each says what they think of the goals; the other reads it, and cannot change it', async () => {
    const element = await openSeries({ state: HALF });
    await press(element, '#agree-no');
    expect(textOf(element, '.agreement')).to.contain(words('agree.talk'));
    element.voice = 'professional';
    element.audience = 'professional';
    await settled(element);
    expect(one(element, '#agree-no').getAttribute('aria-pressed')).to.equal('false');
    expect(textOf(element, '.agreement')).to.contain(
      `${words('agree.by.client.professional')} ${words('agree.no')}`,
    );
    await press(element, '#agree-yes');
    expect(conversationIn(element, 'first').agree).to.deep.equal({ client: 'no', professional: 'yes' });
    await press(element, '#agree-yes');
    expect(conversationIn(element, 'first').agree).to.deep.equal({ client: 'no' });
  });

  check('is a named group of buttons under the words of each goal, for a screen reader', async () => {
    const element = await openSeries({ state: HALF });
    await press(element, '#outcome-own-call-reached');
    const tree = (await ariaOf('.check')).join('\n');
    expect(tree).to.contain(`group "${words('outcome')} Mijn oude collega bellen."`);
    expect(tree).to.contain(`button "${words('outcome.reached')}" [pressed]`);
    expect(tree).to.contain(`group "${words('agree.client')}"`);
  });

  check('the goals of the conversation itself are looked back on at its end, if wanted', async () => {
    const element = await openSeries({ state: HALF });
    expect(all(element, '#outcome-own-days-reached')).to.have.length(0);
    await press(element, '#look-back');
    expect(focusedIn(element)).to.equal('outcome-own-days-reached');
    await press(element, '#outcome-own-days-reached');
    expect(goalIn(element, 'own-days')?.outcome).to.equal('reached');
  });

  check('what was reached is seen of a folded conversation', async () => {
    const element = await openSeries({ state: HALF });
    expect(textOf(element, '.glance')).to.equal(`${words('outcome.reached')} Weten waar ik aan toe ben.`);
  });
});
