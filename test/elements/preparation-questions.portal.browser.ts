// What a portal brings along: a selection of questions, links to further help, and whatever else it does.
import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { PREPARATION_QUESTIONS, type PreparationQuestionsElement } from '../../src/index.js';
import { preparationQuestionsStates } from '../fixtures/preparation-questions.js';
import { bed, check, keepTidy, settled, takeWarnings } from '../suites/bed.js';
import { find, focused, isDrawn } from '../suites/dom.js';
import { field, open, shownQuestions, textOf, write } from './preparation-questions.support.js';

const { empty, half } = preparationQuestionsStates;

describe('<preparation-questions questions>', () => {
  keepTidy();

  check('offers a selection, by attribute and by property, in the order of the method', async () => {
    const element = await open({}, '');
    element.setAttribute('questions', 'ask, talk-about elsewhere');
    await settled(element);
    expect(shownQuestions(element)).to.deep.equal(['talk-about', 'ask']);
    element.questions = ['needs'];
    await settled(element);
    expect(shownQuestions(element)).to.deep.equal(['needs']);
    for (const nothing of [null, undefined, '', [], 'elsewhere', 7 as never]) {
      element.questions = nothing;
      await settled(element);
      expect(shownQuestions(element), String(nothing)).to.deep.equal([...PREPARATION_QUESTIONS]);
    }
  });

  check(
    'keeps and shows an answer to a question that is not offered, also while it is taken away',
    async () => {
      const element = await open({ state: half, questions: 'ask' });
      expect(shownQuestions(element)).to.deep.equal(['talk-about', 'how-are-you', 'ask']);
      field(element, 'how-are-you').focus();
      await write(element, 'how-are-you', '');
      expect(focused()).to.equal(field(element, 'how-are-you'));
      await write(element, 'how-are-you', 'Toch dit.');
      expect(element.state.answers['how-are-you']).to.equal('Toch dit.');
      await write(element, 'how-are-you', '');
      element.state = structuredClone(empty) as PreparationQuestionsElement['state'];
      await settled(element);
      expect(shownQuestions(element)).to.deep.equal(['ask']);
    },
  );
});

describe('<preparation-questions>: further help', () => {
  keepTidy();

  const LINK = '<a slot="help" href="#help">Hulpblad</a>';
  const help = (element: Element): HTMLElement => find(element, '[part~="help"]');

  check('is hidden where the portal brings none', async () => {
    const element = await open({}, '<p>Iets anders</p>');
    expect(isDrawn(help(element))).to.equal(false);
  });

  check('tells first for whom it is: people who have an employer', async () => {
    for (const lang of ['nl', 'nl-x-u', 'en'] as const) {
      const element = await open({ lang }, LINK);
      expect(isDrawn(help(element))).to.equal(true);
      const caution = find(element, '[part~="caution"]');
      expect(caution.innerText.replace(/\s+/g, ' ').trim()).to.equal(textOf('help.employed', lang));
      const slot = find(element, 'slot[name="help"]');
      expect(caution.compareDocumentPosition(slot) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
      const link = element.querySelector('a')!;
      expect(caution.getBoundingClientRect().bottom).to.be.at.most(link.getBoundingClientRect().top);
    }
  });

  check('a portal whose help is for everyone says so, and no line stands before it', async () => {
    const element = await open({}, LINK);
    element.setAttribute('help-for', 'everyone');
    await settled(element);
    expect(element.shadowRoot!.querySelector('[part~="caution"]')).to.equal(null);
    expect(isDrawn(help(element))).to.equal(true);
    element.setAttribute('help-for', 'somebody');
    await settled(element);
    expect(find(element, '[part~="caution"]')).to.exist;
  });

  check('comes and goes with what is put into the slot', async () => {
    const element = await open();
    element.innerHTML = LINK;
    await settled(element);
    await settled(element);
    expect(isDrawn(help(element))).to.equal(true);
    element.replaceChildren();
    await settled(element);
    await settled(element);
    expect(isDrawn(help(element))).to.equal(false);
  });
});

describe('<preparation-questions>: hostile ways', () => {
  keepTidy();

  check('a field of a portal inside the slot is no answer', async () => {
    const inside = '<input slot="help" type="checkbox" name="share.talk-about" checked>';
    const element = await open({ state: half }, inside);
    element.querySelector('input')!.click();
    await settled(element);
    expect(element.state).to.deep.equal(half);
    for (const name of ['company', 'share.elsewhere', 'share.__proto__', 'answer.ask']) {
      const input = element.querySelector('input')!;
      input.name = name;
      input.click();
    }
    expect(element.state).to.deep.equal(half);
  });

  check('a state that cannot be read in the middle of typing costs nothing', async () => {
    const element = await open({ state: half });
    field(element, 'ask').focus();
    await sendKeys({ type: 'abc' });
    element.state = '{';
    await settled(element);
    await sendKeys({ type: 'd' });
    expect(element.state.answers['ask']).to.equal('abcd');
    takeWarnings();
  });

  check('moves to another place in the page with all of it', async () => {
    const element = await open({ state: half });
    await write(element, 'ask', 'Hoe lang?');
    bed().append(element);
    await settled(element);
    expect(field(element, 'ask').value).to.equal('Hoe lang?');
    element.undo();
    expect(element.state).to.deep.equal(half);
  });
});
