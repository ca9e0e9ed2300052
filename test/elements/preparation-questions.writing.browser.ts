// What a client writes, chooses and takes back.
import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { PREPARATION_QUESTIONS } from '../../src/index.js';
import { preparationQuestionsStates } from '../fixtures/preparation-questions.js';
import { check, keepTidy, listen, settled } from '../suites/bed.js';
import { announced, controlsOf, find, focused, wordsOf } from '../suites/dom.js';
import { fill } from '../suites/user.js';
import {
  field,
  mark,
  markOf,
  open,
  press,
  shownQuestions,
  TAG,
  textOf,
  write,
} from './preparation-questions.support.js';

const { empty, finished, full, half } = preparationQuestionsStates;

describe('<preparation-questions>: answering', () => {
  keepTidy();

  check('asks six questions, and asks for none of them', async () => {
    const element = await open();
    expect(shownQuestions(element)).to.deep.equal([...PREPARATION_QUESTIONS]);
    const asked = controlsOf(element).filter((control) =>
      control.matches('[required], [aria-required], [aria-invalid]'),
    );
    expect(asked).to.deep.equal([]);
    await press(element, '#finish');
    expect(element.state).to.deep.equal({ ...empty, finished: true });
    expect(wordsOf(element)).to.contain(textOf('finished.nothing'));
  });

  check('keeps what is typed, and offers to take it along once there is something', async () => {
    const element = await open();
    expect(markOf(element, 'ask')).to.not.exist;
    field(element, 'ask').focus();
    await sendKeys({ type: 'Hoe lang duurt het?' });
    await settled(element);
    expect(element.state.answers).to.deep.equal({ ask: 'Hoe lang duurt het?' });
    expect(element.state.shared).to.deep.equal([]);
    expect(mark(element, 'ask').checked).to.equal(false);
    expect(focused()).to.equal(field(element, 'ask'));
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(mark(element, 'ask'));
  });

  check('an answer that is taken away takes its mark along, and says nothing of it', async () => {
    const element = await open({ state: half });
    await write(element, 'talk-about', '');
    expect(element.state.shared).to.deep.equal([]);
    expect(markOf(element, 'talk-about')).to.not.exist;
    await write(element, 'talk-about', 'Iets anders.');
    expect(mark(element, 'talk-about').checked).to.equal(false);
    element.undo();
    await settled(element);
    expect(element.state).to.deep.equal(half);
    expect(mark(element, 'talk-about').checked).to.equal(true);
    expect(field(element, 'talk-about').value).to.equal(half.answers['talk-about']);
  });

  check('says beside each answer what becomes of it', async () => {
    const element = await open({ state: half });
    const meaning = (what: string): string =>
      mark(element, what).closest('.sharing')!.querySelector<HTMLElement>('.meaning')!.innerText.trim();
    expect([meaning('talk-about'), meaning('how-are-you')]).to.deep.equal([
      textOf('share.on'),
      textOf('share.off'),
    ]);
    for (const [checked, id] of [
      [true, 'share.on'],
      [false, 'share.off'],
    ] as const) {
      mark(element, 'how-are-you').click();
      await settled(element);
      expect(mark(element, 'how-are-you').checked).to.equal(checked);
      expect(meaning('how-are-you')).to.equal(textOf(id));
      expect(announced(element)).to.equal(textOf(id));
    }
  });

  check('switching language half-way keeps all of it', async () => {
    const element = await open({ state: full });
    field(element, 'needs').focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: ' Zo.' });
    const { state } = element;
    for (const lang of ['en', 'nl-x-u', 'nl'] as const) {
      element.lang = lang;
      await settled(element);
      expect(wordsOf(element)).to.contain(textOf('title', lang));
      expect(element.state).to.equal(state);
      expect(field(element, 'needs').value).to.equal(`${full.answers.needs} Zo.`);
      expect(focused()).to.equal(field(element, 'needs'));
      expect(mark(element, 'reach').checked).to.equal(true);
      expect(find<HTMLInputElement>(element, '[name="company-note"]').value).to.equal('mijn zus');
    }
  });

  check('a portal that puts another state in place of a change gets fields that show it', async () => {
    const element = await open({ state: half });
    element.addEventListener(`${TAG}-change`, () => (element.state = half as never));
    await write(element, 'talk-about', 'Iets anders.');
    mark(element, 'how-are-you').click();
    find(element, 'input[value="alone"]').click();
    await settled(element);
    expect(element.state).to.deep.equal(half);
    expect(field(element, 'talk-about').value).to.equal(half.answers['talk-about']);
    expect(mark(element, 'how-are-you').checked).to.equal(false);
    expect(find<HTMLInputElement>(element, 'input[value="alone"]').checked).to.equal(false);
  });

  check('a portal that hands back what it saved costs no letter, no focus and no caret', async () => {
    const element = await open({ state: half });
    element.addEventListener(`${TAG}-change`, () => (element.state = structuredClone(element.state)));
    field(element, 'ask').focus();
    await sendKeys({ type: 'abd' });
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ type: 'c' });
    await settled(element);
    expect(element.state.answers['ask']).to.equal('abcd');
    expect(field(element, 'ask').selectionStart).to.equal(3);
    expect(focused()).to.equal(field(element, 'ask'));
  });
});

describe('<preparation-questions>: who comes along', () => {
  keepTidy();

  check('a role, without a name; what kind of person is asked where somebody comes', async () => {
    const element = await open();
    const note = (): HTMLInputElement | null => element.shadowRoot!.querySelector('[name="company-note"]');
    await press(element, 'input[value="alone"]');
    expect([element.state.company, note()]).to.deep.equal([{ who: 'alone' }, null]);
    await press(element, 'input[value="someone"]');
    expect(wordsOf(element)).to.contain(textOf('company.note.hint'));
    fill(note()!, 'een vriendin');
    await settled(element);
    expect(element.state.company).to.deep.equal({ who: 'someone', note: 'een vriendin' });
    expect(element.state.shared).to.deep.equal([]);
    await press(element, 'input[value="not-sure"]');
    await press(element, 'input[value="someone"]');
    expect(note()!.value).to.equal('een vriendin');
  });

  check('is taken away, with focus on the choice', async () => {
    const element = await open({ state: full });
    await press(element, '#clear-company');
    expect(element.state).to.not.have.property('company');
    expect(element.state.shared).to.not.include('company');
    expect(focused()).to.equal(find(element, 'input[name="company"]'));
    expect(announced(element)).to.equal(textOf('company.cleared'));
    element.undo();
    expect(element.state).to.deep.equal(full);
  });
});

describe('<preparation-questions>: ready', () => {
  keepTidy();

  const finishes = (): (Event & { state: object })[] =>
    listen(`${TAG}-finish`) as (Event & { state: object })[];

  check('a moment, told after the change, that can be opened again', async () => {
    const element = await open({ state: half });
    const order: string[] = [];
    for (const type of ['change', 'finish'])
      element.addEventListener(`${TAG}-${type}`, () => order.push(type));
    const told = finishes();
    await press(element, '#finish');
    expect(order).to.deep.equal(['change', 'finish']);
    expect([told.length, told[0]!.bubbles, told[0]!.composed]).to.deep.equal([1, true, true]);
    expect(told[0]!.state).to.equal(element.state);
    expect(focused()).to.equal(find(element, '#name-finished'));
    expect(controlsOf(element).filter((control) => control.matches('textarea'))).to.deep.equal([]);
    await press(element, '#reopen');
    expect(focused()).to.equal(find(element, '#title'));
    expect(element.state).to.deep.equal(half);
    expect(told).to.have.length(1);
  });

  check('undo opens it as well, without another moment', async () => {
    const element = await open({ state: half });
    const told = finishes();
    await press(element, '#finish');
    await press(element, '[part~="undo"]');
    expect(element.state).to.deep.equal(half);
    await press(element, '[part~="redo"]');
    expect(element.state.finished).to.equal(true);
    expect(told).to.have.length(1);
  });

  check('taking along and taking back stay as easy', async () => {
    const element = await open({ state: finished });
    mark(element, 'ask').focus();
    await sendKeys({ press: 'Space' });
    await settled(element);
    expect(element.state.shared).to.deep.equal([]);
    expect(focused()).to.equal(mark(element, 'ask'));
    await sendKeys({ press: 'Space' });
    await settled(element);
    expect(element.state).to.deep.equal(finished);
  });
});
