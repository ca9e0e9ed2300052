import { expect, fixture, html } from '@open-wc/testing';
import type { CircleModelElement } from '../../src/elements/circle-model/circle-model.element.js';
import { capabilityLists } from '../fixtures/state.js';
import {
  changesOf,
  circlesState,
  EARLIER,
  GOALS,
  HALF,
  namesIn,
  openCircles,
  words,
} from './circle-support.js';
import {
  all,
  announcementsOf,
  button,
  click,
  drawn,
  focused,
  hasButton,
  listState,
  one,
  textOf,
} from './support.js';

/** Income works, contacts has little room, decisions is less important now; the rest is open. */
const LIST = listState({
  answers: {
    income: { importance: 5, enabled: 4, achieved: 5 },
    contacts: { importance: 5, enabled: 2, achieved: 2 },
    decisions: { importance: 2, enabled: 4, achieved: 4 },
    contribute: { importance: 5 },
  },
});

const lines = (element: CircleModelElement): string[] =>
  all(element, '[part="hints"] li p').map(({ innerText }) => innerText.trim());
const hint = (value: string, ring: string): string =>
  words('hints.line', { name: words(`value.${value}`), ring: words(`ring.${ring}`) });
const show = (element: CircleModelElement): Promise<void> =>
  click(element, button(element, words('hints.show')));

describe('hints from the list in <circle-model>', () => {
  it('are not there without a list, and with one only on request', async () => {
    const element = await openCircles({ state: circlesState() });
    expect(hasButton(element, words('hints.show'))).to.equal(false);
    element.list = LIST;
    await drawn(element);
    expect(lines(element)).to.deep.equal([]);
    expect(textOf(element)).not.to.include('misschien');
    await show(element);
    expect(lines(element)).to.deep.equal([
      hint('decisions', 'outer'),
      hint('contacts', 'middle'),
      hint('income', 'inner'),
    ]);
    expect(textOf(element)).to.include(words('hints.intro'));
    await click(element, button(element, words('hints.hide')));
    expect(lines(element)).to.deep.equal([]);
  });

  it('change nothing by being asked for', async () => {
    const element = await openCircles({ state: circlesState(), list: LIST });
    const told = changesOf(element);
    await show(element);
    expect(told).to.deep.equal([]);
    expect(element.state).to.deep.equal(circlesState());
    expect(namesIn(element, 'inner')).to.deep.equal([]);
  });

  it('lay a card when the client presses, as any move, one at a time, and go', async () => {
    const element = await openCircles({ state: circlesState(), list: LIST });
    const told = changesOf(element);
    const { said } = announcementsOf(element);
    await show(element);
    await click(element, one(element, '#lay-contacts'));
    expect(told.map(({ change }) => change)).to.deep.equal([
      { type: 'move', card: 'contacts', to: 'middle' },
    ]);
    expect(said).to.deep.equal([words('moved.middle', { name: words('value.contacts') })]);
    expect(namesIn(element, 'middle')).to.deep.equal([words('value.contacts')]);
    expect(lines(element)).to.deep.equal([hint('decisions', 'outer'), hint('income', 'inner')]);
    expect(focused(element) === null, 'focus is not lost').to.equal(false);
    element.undo();
    await drawn(element);
    expect(element.state).to.deep.equal(circlesState());
    expect(lines(element)).to.have.length(3);
  });

  it('name each button after its line', async () => {
    const element = await openCircles({ state: circlesState(), list: LIST });
    await show(element);
    const named = one(element, '#lay-income').getAttribute('aria-labelledby')!.split(' ');
    expect(named.map((id) => one(element, `#${id}`).innerText.trim())).to.deep.equal([
      words('hints.place'),
      hint('income', 'inner'),
    ]);
  });

  it('are about cards that lie elsewhere; and say so when there are none', async () => {
    const rings = { inner: ['income'], middle: ['contacts'], outer: ['decisions'] };
    const element = await openCircles({ state: circlesState({ rings }), list: LIST });
    await show(element);
    expect(lines(element)).to.deep.equal([]);
    expect(textOf(element, '[part="hints"]')).to.include(words('hints.none'));
    element.list = listState();
    await drawn(element);
    expect(all(element, '[part="hints"]'), 'a list without answers says nothing').to.deep.equal([]);
  });

  const WAYS: Record<string, () => Promise<CircleModelElement>> = {
    'the property, as an object': () => openCircles({ list: LIST }),
    'the property, as JSON': () => openCircles({ list: JSON.stringify(LIST) }),
    'the attribute': async () => {
      const element = await openCircles();
      element.setAttribute('list', JSON.stringify(LIST));
      return element;
    },
    'a script inside it': async () =>
      fixture<CircleModelElement>(
        html`<circle-model
          ><script type="application/json" data-for="list">
            ${JSON.stringify(LIST)}
          </script></circle-model
        >`,
      ),
  };
  for (const [way, open] of Object.entries(WAYS))
    it(`take the list from ${way}`, async () => {
      const element = await open();
      await drawn(element);
      expect(element.list).to.deep.equal(LIST);
      await show(element);
      expect(lines(element)).to.have.length(3);
    });

  it('are not there in goals, which a list says nothing about', async () => {
    const element = await openCircles({ state: GOALS, list: LIST });
    expect(all(element, '[part="hints"]')).to.deep.equal([]);
  });

  it('go with the list', async () => {
    const element = await openCircles({ state: HALF, list: LIST });
    await show(element);
    element.list = null;
    await drawn(element);
    expect(element.list).to.equal(undefined);
    expect(all(element, '[part="hints"]')).to.deep.equal([]);
  });

  it('of a list that cannot be read are not given, and the circles stay as they are', async () => {
    const element = await openCircles({ state: HALF, list: LIST });
    const heard: Event[] = [];
    element.addEventListener('circle-model-problem', (event) => heard.push(event));
    const { warn } = console;
    console.warn = () => {};
    element.list = '{"kind":"circle-model"}';
    await drawn(element);
    console.warn = warn;
    expect(heard).to.have.length(1);
    expect(element.list, 'the last good one').to.deep.equal(LIST);
    expect(element.state).to.deep.equal(HALF);
  });

  it('say it of the client to a professional', async () => {
    const element = await openCircles({ state: HALF, list: capabilityLists.full, audience: 'professional' });
    await click(element, button(element, words('hints.show.professional')));
    expect(textOf(element)).to.include(words('hints.intro.professional'));
  });
});

describe('then and now in <circle-model>', () => {
  const changes = (element: CircleModelElement): string => textOf(element, '[part="changes"]');

  it('tells in words how many cards went where, in the client’s words', async () => {
    const element = await openCircles({ state: HALF, earlier: EARLIER });
    const counts = all(element, '.counts li').map(({ innerText }) => innerText.trim());
    expect(counts).to.deep.equal(
      [
        words('then.inward', { count: 3 }),
        words('then.taken-back', { count: 1 }),
        words('then.outward', { count: 1 }),
        words('then.new', { count: 1 }),
        words('then.gone', { count: 1 }),
      ].sort((a, b) => counts.indexOf(a) - counts.indexOf(b)),
    );
    expect(changes(element)).to.include(
      words('then.line', {
        name: words('value.contacts'),
        from: words('ring.middle'),
        to: words('ring.inner'),
      }),
    );
    expect(changes(element)).to.include(words('then.line.new', { name: 'Buiten werken', to: words('tray') }));
    expect(changes(element)).to.include(words('then.line.gone', { name: 'Tuinieren' }));
  });

  it('is neutral: no marks, arrows, colours or per cents', async () => {
    const element = await openCircles({ state: HALF, earlier: EARLIER });
    expect(changes(element)).not.to.match(/[%+↑↓✓✗]|slechter|goed zo|helaas|vooruit|achteruit/i);
    const dots = all(element, '.dot').map((dot) => getComputedStyle(dot).fill);
    expect(new Set(dots).size, 'moved and not moved').to.be.at.most(2);
  });

  it('shows two small pictures, silent for a screen reader, as the words say the same', async () => {
    const element = await openCircles({ state: HALF, earlier: EARLIER });
    const pictures = all(element, '[part="changes"] svg.small');
    expect(pictures).to.have.length(2);
    for (const picture of pictures) expect(picture.closest('[aria-hidden="true"]') === null).to.equal(false);
    expect(changes(element)).to.include(words('then.then')).and.to.include(words('then.now'));
    const dots = (picture: HTMLElement): number => picture.querySelectorAll('.dot').length;
    expect(pictures.map(dots), 'a dot for each card').to.deep.equal([8, 8]);
  });

  it('follows each move, and says when all lies where it lay', async () => {
    const element = await openCircles({ state: HALF, earlier: HALF });
    expect(changes(element)).to.include(words('then.same'));
    expect(all(element, '[part="changes"] svg.small')).to.deep.equal([]);
    element.state = { ...HALF, rings: { ...HALF.rings, inner: [...HALF.rings.inner, 'income'] } };
    await drawn(element);
    expect(all(element, '.counts li').map(({ innerText }) => innerText.trim())).to.deep.equal([
      words('then.placed', { count: 1 }),
    ]);
  });

  it('is there when read only, and not without an earlier state', async () => {
    const element = await openCircles({ state: HALF, earlier: EARLIER, readonly: true });
    expect(changes(element)).to.include(words('then.heading'));
    element.earlier = null;
    await drawn(element);
    expect(all(element, '[part="changes"]')).to.deep.equal([]);
  });
});
