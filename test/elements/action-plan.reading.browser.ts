// A plan as a person reads it: few things to press on a card, and what is on paper and read-only.
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { check, keepTidy, plainPage, settled } from '../suites/bed.js';
import {
  all,
  changesOf,
  EMPTY,
  focusedIn,
  FULL,
  HALF,
  one,
  openPlan,
  press,
  stepOf,
  textOf,
  words,
  write,
} from './action-plan.support.js';

describe('reading <action-plan>', () => {
  keepTidy();
  afterEach(plainPage);

  check('a card has one thing that fits the moment, and the way to all else', async () => {
    const element = await openPlan({ state: FULL });
    const buttonsOf = (id: string): string[] =>
      all(element, `.screen [data-step="${id}"] button`).map((button) => button.id.replace(`-${id}`, ''));
    expect(buttonsOf('own-library'), 'an agreement').to.deep.equal(['check', 'edit']);
    expect(buttonsOf('own-tools'), 'an own idea').to.deep.equal(['take', 'edit']);
    expect(buttonsOf('own-visit'), 'an idea of the other: yes and no weigh the same').to.deep.equal([
      'take',
      'drop',
      'edit',
    ]);
    one(element, '#edit-own-library').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    one(element, '#place-own-library').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(focusedIn(element)).to.equal('place-own-library');
    expect(one(element, '#place-own-library').ariaExpanded).to.equal('true');
    expect(one(element, '#edit-own-library').ariaExpanded).to.equal('true');
    expect(all(element, '[name="without.own-library"]'), 'what it says stays').to.have.length(1);
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(all(element, '[name="goal.own-library"]')).to.have.length(0);
    await press(element, '#close-own-library');
    expect(focusedIn(element)).to.equal('edit-own-library');
  });

  check('the words stand in a field at once; what is typed is kept by going elsewhere', async () => {
    const element = await openPlan({ state: HALF });
    const told = changesOf(element);
    await press(element, '#edit-own-coffee');
    await press(element, '#new-name-own-coffee');
    await sendKeys({ type: ' of thee' });
    await press(element, '#close-own-coffee');
    expect(stepOf(element, 'own-coffee')?.label).to.equal('Koffie drinken met een oud-collega of thee');
    expect(all(element, '[part="panel"]'), 'and the press was not lost').to.have.length(0);
    await press(element, '#edit-own-people');
    await write(element, '#new-name-own-people', 'Iets heel anders');
    one(element, '#new-name-own-people').focus();
    await sendKeys({ press: 'Escape' });
    await settled(element);
    expect(one<HTMLInputElement>(element, '#new-name-own-people').value).to.equal(
      'Weer onder de mensen komen',
    );
    expect(told.map(({ type }) => type)).to.deep.equal(['rename-step']);
  });

  const onPaper = async (element: Awaited<ReturnType<typeof openPlan>>): Promise<string> => {
    await emulateMedia({ media: 'print' });
    for (let frame = 0; frame < 10 && all(element, '.paper').length === 0; frame += 1) await settled(element);
    const text = textOf(one(element, '.paper'));
    await emulateMedia({ media: 'screen' });
    return text;
  };

  check('on paper an idea is no agreement', async () => {
    const ideas = await openPlan({
      state: { ...EMPTY, actions: [{ id: 's', voice: 'client', label: 'Bellen' }] },
    });
    expect(await onPaper(ideas))
      .to.contain(words('standing.idea.nobody'))
      .and.not.contain(words('paper'));
  });

  check('an empty plan on paper is its questions, with room to write', async () => {
    const element = await openPlan();
    expect(await onPaper(element))
      .to.contain(words('goal.label'))
      .and.contain(words('without.client'))
      .and.not.contain(words('not-filled-in'));
  });

  check('who only reads is not asked to do anything', async () => {
    const element = await openPlan({ state: HALF, readonly: true });
    for (const id of ['tips', 'standing.idea.about'])
      expect(textOf(one(element, '.root'))).not.to.contain(words(id));
    expect(all(element, '[part="introduction"]')).to.deep.equal([]);
  });
});
