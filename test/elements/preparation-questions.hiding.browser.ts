// A portal that hides words leaves no control without a name, and no answer out of sight.
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { PREPARATION_QUESTIONS } from '../../src/index.js';
import { registerContent } from '../../src/content/registry.js';
import answers from '../../content/nl/preparation-answers.json' with { type: 'json' };
import { preparationQuestionsStates } from '../fixtures/preparation-questions.js';
import { check, keepTidy, plainPage, settled } from '../suites/bed.js';
import { deepElements, find } from '../suites/dom.js';
import {
  everythingIn,
  field,
  mark,
  markOf,
  open,
  press,
  shownQuestions,
  TAG,
  textOf,
} from './preparation-questions.support.js';

const { empty, full, half } = preparationQuestionsStates;

/** A language of a portal that hides some of the words. */
function hiding(name: string, ids: readonly string[], piece: string = TAG): string {
  const lang = `nl-x-${name}`;
  registerContent(lang, { piece, items: ids.map((id) => ({ id, source: 'Gemeente X', hidden: true })) });
  return lang;
}

function expectNoneWithoutWords(element: Element): void {
  for (const found of deepElements(element))
    if (found.matches('h2, h3, button, label, .privacy, p'))
      expect(found.textContent.trim(), found.outerHTML).to.not.equal('');
}

describe('<preparation-questions> with hidden words', () => {
  keepTidy();
  afterEach(plainPage);

  const ids = [
    'question.how-are-you',
    'hint.ask',
    'intro.sharing',
    'company.hint',
    'company.not-sure',
    'finish',
  ];

  check('asks nothing without words, on screen and on paper', async () => {
    const lang = hiding('leeg', ids);
    const element = await open({ lang, state: empty });
    const asked = PREPARATION_QUESTIONS.filter((id) => id !== 'how-are-you');
    expect(shownQuestions(element)).to.deep.equal(asked);
    expect(element.shadowRoot!.querySelector('[part~="privacy"], [value="not-sure"], #finish')).to.equal(
      null,
    );
    expectNoneWithoutWords(element);
    await expect(element).to.be.accessible();
    await emulateMedia({ media: 'print' });
    await settled(element);
    expectNoneWithoutWords(element);
  });

  check('shows an answer from before under what it is called elsewhere', async () => {
    const lang = hiding('later', ids);
    const called = answers.items.find(({ id }) => id === 'preparation.question.how-are-you')!.text;
    for (const more of [{}, { readonly: true }] as const) {
      const element = await open({ lang, state: half, ...more });
      expect(find(element, '#name-how-are-you').textContent.trim()).to.equal(called);
      expect(everythingIn(element)).to.contain(half.answers['how-are-you']);
      expectNoneWithoutWords(element);
      await expect(element).to.be.accessible();
    }
    hiding('later', ['preparation.question.how-are-you'], 'preparation-answers');
    const element = await open({ lang, state: half });
    expect(field(element, 'how-are-you').labels[0]!.textContent.trim()).to.not.equal('');
  });

  check(
    'who comes along, and sharing, are not asked without words, and what was chosen can be taken back',
    async () => {
      const lang = hiding('niet-delen', ['share', 'company', 'company.someone', 'company.note']);
      const none = await open({ lang, state: { ...half, shared: [] } });
      expect(none.shadowRoot!.querySelector('[part~="company"], [part~="share-mark"]')).to.equal(null);
      expectNoneWithoutWords(none);
      const element = await open({ lang, state: full });
      expectNoneWithoutWords(element);
      await expect(element).to.be.accessible();
      expect(find(element, '[part~="option"]:has(:checked)').textContent.trim()).to.equal(
        textOf('company.chosen.someone'),
      );
      expect(mark(element, 'reach').closest('label')!.textContent.trim()).to.equal(textOf('taken-along'));
      await press(element, 'input[name="share.reach"]');
      expect(element.state.shared).to.not.include('reach');
      expect(markOf(element, 'reach')).to.equal(null);
      await press(element, '#clear-company');
      expect(element.state).to.not.have.property('company');
    },
  );
});
