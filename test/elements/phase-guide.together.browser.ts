// The guide with the circles and the list around it: handed in by a portal, or from the trajectory.
import '../../src/elements/trajectory-provider/trajectory-provider.define.js';
import { expect, waitUntil } from '@open-wc/testing';
import { emptyCapabilityList, emptyCircleModel, registerContent } from '../../src/index.js';
import { circleModelStates } from '../fixtures/circle-model.js';
import { badGuide, phaseGuideStates } from '../fixtures/phase-guide.js';
import { bed, check, cleaning, keepTidy, plainPage, settled, takeWarnings } from '../suites/bed.js';
import {
  all,
  changesOf,
  EMPTY,
  FULL,
  HALF,
  one,
  onPaper,
  openGuide,
  press,
  questionsIn,
  said,
  textOf,
  words,
} from './phase-guide.support.js';

const CIRCLES = {
  ...emptyCircleModel(),
  cards: [...emptyCircleModel().cards, { id: 'own-outside', label: 'Buiten werken' }],
  rings: { inner: ['contacts', 'own-outside'], middle: ['income'], outer: [] },
};
const LIST = {
  ...emptyCapabilityList(),
  ownValues: [{ id: 'own-outside', label: 'Buiten werken' }],
  discuss: ['own-outside', 'income'],
};
const cards = (element: Parameters<typeof all>[0]): string[] =>
  all(element, '.choice[id^="card-"]').map(({ innerText }) => innerText.trim());

describe('<phase-guide> with the circles', () => {
  keepTidy();

  check('the questions follow the circle, and then the card in hand', async () => {
    const element = await openGuide({ state: HALF, circles: CIRCLES });
    const told = changesOf(element);
    await press(element, '#stone-develop');
    expect(questionsIn(element)).to.have.length(15);
    await press(element, '#ring-inner');
    expect(said(element)).to.equal(words('filter.said', { count: 6 }));
    expect(cards(element)).to.deep.equal([words('value.contacts'), 'Buiten werken']);
    await press(element, '#card-own-outside');
    expect(questionsIn(element).every((id) => id.startsWith('inner-'))).to.equal(true);
    const name = words('hand.card', { name: 'Buiten werken', ring: words('ring.inner') });
    expect([textOf(element, '#in-hand'), said(element)]).to.deep.equal([name, name]);
    await press(element, '#stone-present');
    expect(questionsIn(element)).to.deep.equal([
      'inner-why-important',
      'inner-how-managed',
      'inner-what-mattered',
    ]);
    expect(textOf(element, '#in-hand')).to.equal(name);
    await press(element, '#put-back');
    expect(all(element, '#in-hand')).to.deep.equal([]);
    expect(questionsIn(element)).to.include('place-inner');
    expect(told.map(({ change }) => change.type)).to.deep.equal(['go', 'go']);
  });

  check('a card that is laid elsewhere takes its questions along; one in no circle is put back', async () => {
    const element = await openGuide({ state: HALF, circles: CIRCLES });
    await press(element, '#stone-present');
    await press(element, '#ring-middle');
    await press(element, '#card-income');
    element.circles = { ...CIRCLES, rings: { inner: [], middle: [], outer: ['income'] } };
    await settled(element);
    expect(questionsIn(element)).to.deep.equal(['outer-why-important', 'outer-why-later']);
    expect(textOf(element, '#in-hand')).to.include(words('ring.outer'));
    element.circles = emptyCircleModel();
    await settled(element);
    expect(all(element, '#in-hand')).to.deep.equal([]);
    expect(textOf(element, '.choices')).to.include(words('hand.none'));
  });

  check('without circles a circle can be chosen all the same', async () => {
    const element = await openGuide({ state: HALF });
    await press(element, '#stone-develop');
    await press(element, '#ring-outer');
    expect(questionsIn(element)).to.have.length(4);
    expect(cards(element)).to.deep.equal([]);
    await press(element, '#show-all');
    expect(questionsIn(element)).to.have.length(15);
  });
});

describe('<phase-guide> with the list', () => {
  keepTidy();

  check('what the client wants to talk about comes first in the opening, and nowhere else', async () => {
    const element = await openGuide({ state: HALF, list: LIST });
    expect(all(element, '.wishes li').map(({ innerText }) => innerText.trim())).to.deep.equal([
      'Buiten werken',
      words('value.income'),
    ]);
    const [wishes, questions] = [one(element, '.wishes'), one(element, '.questions')];
    expect(wishes.compareDocumentPosition(questions)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    await press(element, '#stone-present');
    expect(all(element, '.wishes')).to.deep.equal([]);
  });

  check('a wish that belongs to nothing is left out, and a list without wishes shows nothing', async () => {
    const element = await openGuide({ state: HALF, list: { ...LIST, discuss: ['own-gone', 'income'] } });
    takeWarnings();
    expect(all(element, '.wishes li')).to.have.length(1);
    element.list = emptyCapabilityList();
    await settled(element);
    expect(all(element, '.wishes')).to.deep.equal([]);
  });

  for (const name of ['circles', 'list'] as const)
    check(`${name}: what cannot be read is told, and costs the state nothing`, async () => {
      const element = await openGuide({ state: FULL });
      element[name] = '{';
      await settled(element);
      expect(takeWarnings()).to.have.length(1);
      expect(all(element, '[part~="notice"]')).to.have.length(1);
      expect(element.state).to.deep.equal(FULL);
      if (name === 'circles') element.circles = CIRCLES;
      else element.list = LIST;
      await settled(element);
      expect(all(element, '[part~="notice"]')).to.have.length(0);
    });
});

describe('<phase-guide> in a trajectory', () => {
  keepTidy();

  check('reads the circles and the list around it, and keeps its own part', async () => {
    const provider = document.createElement('trajectory-provider');
    provider.state = {
      kind: 'trajectory',
      version: 1,
      parts: { 'circle-model': CIRCLES, 'capability-list': LIST, 'phase-guide': HALF },
    } as never;
    const element = document.createElement('phase-guide');
    provider.append(element);
    bed().append(provider);
    await settled(element);
    expect(all(element, '.wishes li')).to.have.length(2);
    await press(element, '#stone-develop');
    await press(element, '#ring-inner');
    expect(cards(element)).to.include('Buiten werken');
    await press(element, 'input[name="asked.inner-secure"]');
    const parts = provider.state.parts as Record<string, { conversations?: { phases: object }[] }>;
    expect(parts['phase-guide']?.conversations?.at(-1)?.phases).to.have.property('develop');
    element.undo();
    element.undo();
    await settled(element);
    expect((provider.state.parts as Record<string, unknown>)['phase-guide']).to.deep.include({
      conversations: HALF.conversations,
      current: HALF.current,
    });
  });
});

describe('<phase-guide> of a portal', () => {
  keepTidy();

  check('has other words for a question, hides one, and adds one', async () => {
    const stop = registerContent('nl', {
      piece: 'phase-guide',
      items: [
        { id: 'question.needed-who', source: 'portal', text: 'Wie kan meedenken?' },
        { id: 'question.needed-in-work', source: 'portal', hidden: true },
        { id: 'question.needed-extra-1', source: 'portal', text: 'Wat helpt in onze gemeente?' },
      ],
    }) as unknown;
    const element = await openGuide({ state: EMPTY });
    await press(element, '#stone-needed');
    expect(textOf(element, '#name-needed-who')).to.equal('Wie kan meedenken?');
    expect(questionsIn(element)).not.to.include('needed-in-work');
    expect(questionsIn(element).at(-1)).to.equal('needed-extra-1');
    if (typeof stop === 'function') (stop as () => void)();
  });

  check('tells what it could not read, with where it stood', async () => {
    const element = await openGuide({ state: phaseGuideStates.badCells });
    takeWarnings();
    expect(element.problems).to.have.length(badGuide.problems.length);
    const shown = all(element, '[part~="notice"] b').map((name) => name.textContent);
    expect(shown).to.include.members([words('phase.opening'), words('conversation.all')]);
    expect(textOf(element, '#show-conversation')).to.equal('Gesprek 3');
  });
});

describe('<phase-guide> on paper', () => {
  keepTidy();
  afterEach(plainPage);

  check('tells whose wording a question has, and asks who reads nothing', async () => {
    const element = await openGuide({ state: FULL, readonly: true });
    expect(all(element, '[part="introduction"]')).to.deep.equal([]);
    const captions = all(element, '.sheet-questions figcaption').map(({ innerText }) => innerText);
    expect(captions).to.include(words('wording.by.professional'));
  });

  check('is all six phases, with questions and notes, and room to write where there are none', async () => {
    const element = await openGuide({ state: FULL, circles: circleModelStates.full });
    await onPaper(element);
    expect(all(element, '.sheet .phase-name').map((name) => name.innerText)).to.include(
      words('phase.needed'),
    );
    expect(textOf(element, '.sheet')).to.include(words('question.closing-in-between'));
    expect(textOf(element, '.sheet')).to.include('Iemand die meegaat op de eerste dag.');
    expect(all(element, '.sheet .lines')).to.have.length(0);
    expect(textOf(element, '.sheet')).not.to.include(words('question.opening-answering'));
  });

  check('is one phase where that is asked for, once', async () => {
    const element = await openGuide({ state: EMPTY });
    await press(element, '#stone-needed');
    one(element, '[part~="paper"]').toggleAttribute('open', true);
    const { print } = window;
    const printed: string[][] = [];
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      printed.push(all(element, '.sheet .phase-name').map((name) => name.textContent.trim()));
      window.dispatchEvent(new Event('afterprint'));
    };
    cleaning.push(() => {
      window.print = print;
    });
    for (const [index, sheet] of ['phase', 'all'].entries()) {
      await press(element, `#print-${sheet}`);
      await waitUntil(() => printed.length > index, 'it is printed', { timeout: 5000 });
      await settled(element);
    }
    expect(printed.map(({ length }) => length)).to.deep.equal([1, 6]);
    expect(printed[0]).to.deep.equal([words('phase.needed')]);
    expect(all(element, '.sheet')).to.deep.equal([]);
  });
});
