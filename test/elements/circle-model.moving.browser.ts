import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CircleModelElement } from '../../src/elements/circle-model/circle-model.element.js';
import { PLACES, reduce, type Place } from '../../src/model/circle-model.js';
import {
  changesOf,
  choose,
  circlesState,
  drag,
  face,
  HALF,
  menuItems,
  namesIn,
  openCircles,
  select,
  words,
} from './circle-support.js';
import { all, announcementsOf, click, drawn, expectFocus, focusedText, one, press, tap } from './support.js';

type Way = (element: CircleModelElement, card: string, to: Place) => Promise<void>;

const byKeyboard: Way = async (element, card, to) => {
  face(element, card).focus();
  await press(element, 'Enter');
  await press(element, 'Home', ...PLACES.slice(0, PLACES.indexOf(to)).map(() => 'ArrowDown'), 'Enter');
};

const WAYS: Record<string, Way> = {
  'dragging with the mouse': (element, card, to) => drag(element, card, to, 'mouse'),
  'dragging with a finger': (element, card, to) => drag(element, card, to, 'touch'),
  'choosing a card, then a circle, with the mouse': async (element, card, to) => {
    await click(element, face(element, card));
    await click(element, one(element, `#ring-${to}`));
  },
  'choosing a card, then a circle, with a finger': async (element, card, to) => {
    await tap(element, face(element, card));
    await tap(element, one(element, `#ring-${to}`));
  },
  'the menu of the card, with the mouse': (element, card, to) => choose(element, card, `move.${to}`),
  'the menu of the card, by keyboard': byKeyboard,
  'the plain list': async (element, card, to) => {
    element.layout = 'list';
    await drawn(element);
    await select(element, `place.${card}`, to);
  },
};

/** How many listeners an element added to `target` and did not take away, from now on. */
function listenersOf(target: EventTarget, type: string): () => number {
  const now = new Set<unknown>();
  const { addEventListener, removeEventListener } = target;
  after(() => Object.assign(target, { addEventListener, removeEventListener }));
  target.addEventListener = (...[name, listener, options]: Parameters<typeof addEventListener>) => {
    if (name === type) now.add(listener);
    addEventListener.call(target, name, listener, options);
  };
  target.removeEventListener = (...[name, listener, options]: Parameters<typeof addEventListener>) => {
    if (name === type) now.delete(listener);
    removeEventListener.call(target, name, listener, options);
  };
  return () => now.size;
}

const MOVES: [string, string, Place][] = [
  ['from ring to ring', 'own-goals', 'middle'],
  ['out of the tray, inward', 'income', 'inner'],
  ['back to the tray', 'develop-skills', 'tray'],
];

describe('moving a card in <circle-model>', () => {
  for (const [what, card, to] of MOVES)
    describe(what, () => {
      for (const [way, move] of Object.entries(WAYS))
        it(`is the same by ${way}`, async () => {
          const element = await openCircles({ state: HALF });
          const told = changesOf(element);
          const spoken = announcementsOf(element);
          await move(element, card, to);
          expect(told.map(({ change }) => change)).to.deep.equal([{ type: 'move', card, to }]);
          expect(told[0]!.state).to.equal(element.state);
          expect(element.state).to.deep.equal(reduce(HALF, { type: 'move', card, to }));
          const name = words(`value.${card}`);
          const met = to === 'inner' ? ` ${words('met.inner')}` : '';
          expect(spoken.said.at(-1)).to.equal(`${words(`moved.${to}`, { name })}${met}`);
          const isDrag = way.startsWith('dragging');
          expect(spoken.said.filter((said) => said.includes(name))).to.have.length(isDrag ? 2 : 1);
          if (way === 'the plain list') expectFocus(element, one(element, `select[name="place.${card}"]`));
          else {
            expectFocus(element, face(element, card));
            expect(namesIn(element, to).at(to === 'tray' ? 0 : -1)).to.equal(name);
            expect(all(element, '.menu')).to.deep.equal([]);
          }
        });
    });

  it('lays a card after those that lay in the ring before it, and back in the tray where it was at first', async () => {
    const element = await openCircles({ state: HALF });
    await choose(element, 'own-goals', 'move.inner');
    await choose(element, 'use-skills', 'move.tray');
    expect(namesIn(element, 'inner')).to.deep.equal([words('value.contacts'), words('value.own-goals')]);
    expect(namesIn(element, 'tray')[0]).to.equal(words('value.use-skills'));
  });

  it('shows no numbers: the order in a ring is no ranking', async () => {
    const element = await openCircles({ state: HALF });
    expect(one(element, '.picture').innerText).not.to.match(/\d/);
    expect(all(element, '.picture ol')).to.deep.equal([]);
  });

  it('by clicking the circle where the card lies already puts it back, and changes nothing', async () => {
    const element = await openCircles({ state: HALF });
    const told = changesOf(element);
    await click(element, face(element, 'own-goals'));
    await click(element, one(element, '#ring-outer'));
    expect(told).to.deep.equal([]);
    expect(all(element, '.menu')).to.deep.equal([]);
    expectFocus(element, face(element, 'own-goals'));
  });

  it('by clicking anywhere in the circle, not only on its name', async () => {
    const element = await openCircles({ state: circlesState() });
    await click(element, face(element, 'income'));
    await click(element, one(element, '.disc.inner'));
    expect(element.state.rings.inner).to.deep.equal(['income']);
  });

  it('a second card that is clicked is the one in hand then', async () => {
    const element = await openCircles({ state: HALF });
    await click(element, face(element, 'decisions'));
    await click(element, face(element, 'contacts'));
    expect(face(element, 'contacts').getAttribute('aria-expanded')).to.equal('true');
    expect(face(element, 'decisions').getAttribute('aria-expanded')).to.equal('false');
    await click(element, one(element, '#ring-middle'));
    expect(element.state.rings.middle).to.deep.equal(['develop-skills', 'contacts']);
  });

  it('a press beside the table, or on the card again, puts it back', async () => {
    const element = await openCircles({ state: HALF });
    const told = changesOf(element);
    await click(element, face(element, 'income'));
    await click(element, face(element, 'income'));
    expect(all(element, '.menu'), 'the card again').to.deep.equal([]);
    await click(element, face(element, 'income'));
    await click(element, one(element, '.title'));
    expect(all(element, '.menu'), 'beside the table').to.deep.equal([]);
    const outside = document.createElement('button');
    element.after(outside);
    await click(element, face(element, 'income'));
    await click(element, outside);
    expect(all(element, '.menu'), 'outside the element').to.deep.equal([]);
    expect(told).to.deep.equal([]);
  });

  it('a press beside it puts it back also after the element was moved in the page', async () => {
    const element = await openCircles({ state: HALF });
    await click(element, face(element, 'income'));
    element.parentElement!.append(element);
    await drawn(element);
    expect(all(element, '.menu'), 'still in hand').to.have.length(1);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await drawn(element);
    expect(all(element, '.menu')).to.deep.equal([]);
  });

  it('leaves nothing that listens to the page once the card lies, or is put back', async () => {
    const element = await openCircles({ state: HALF });
    const heard = listenersOf(document, 'pointerdown');
    await click(element, face(element, 'income'));
    expect(heard(), 'in hand').to.equal(1);
    await click(element, one(element, '#menu-inner'));
    expect(heard(), 'laid').to.equal(0);
    await click(element, face(element, 'income'));
    await click(element, one(element, '#show-as'));
    expect(heard(), 'in the list').to.equal(0);
    await click(element, one(element, '#show-as'));
    await click(element, face(element, 'own-outside'));
    element.state = circlesState();
    await drawn(element);
    expect(heard(), 'no card any more').to.equal(0);
    await click(element, face(element, 'income'));
    element.remove();
    expect(heard(), 'not on the page').to.equal(0);
  });

  it('can be taken back and done again, by key too, and says so', async () => {
    const element = await openCircles({ state: HALF });
    await byKeyboard(element, 'income', 'inner');
    const told = changesOf(element);
    const { said } = announcementsOf(element);
    await press(element, 'Control+z');
    expect(element.state).to.deep.equal(HALF);
    expectFocus(element, face(element, 'income'));
    await press(element, 'Control+y');
    expect(element.state.rings.inner.at(-1)).to.equal('income');
    const change = { type: 'move', card: 'income', to: 'inner' };
    expect(told.map((event) => event.change)).to.deep.equal([
      { type: 'undo', change },
      { type: 'redo', change },
    ]);
    expect(said).to.deep.equal([words('history.undone'), words('history.redone')]);
  });

  it('leaving cards in the tray, or in the outer circle, is no lack: nothing warns, asks or counts what is missing', async () => {
    const element = await openCircles({
      state: circlesState({ rings: { inner: [], middle: [], outer: ['income'] } }),
    });
    expect(all(element, '[role="alert"], .notice, [aria-invalid="true"], progress, meter')).to.deep.equal([]);
    expect(one(element, '.tray').innerText).to.include(words('tray.about'));
    expect(one(element, '.root').innerText).not.to.match(/nog \d|%|ontbre|vergeet/i);
    const [tray, outer] = ['.tray', '.disc.outer'].map((part) => getComputedStyle(one(element, part)));
    for (const { borderTopColor, backgroundColor } of [tray!, outer!]) {
      const [red = 0, green = 0, blue = 0] = (backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
      expect(red - Math.max(green, blue), `${backgroundColor} is no warning`).to.be.below(12);
      expect(borderTopColor).not.to.match(/rgb\(2\d\d, \d\d?, /);
    }
  });

  it('one card in a ring, or words anywhere, is enough for a form that asks for something', async () => {
    const element = await openCircles({ state: circlesState(), required: true });
    expect(element.checkValidity()).to.equal(false);
    await choose(element, 'income', 'move.outer');
    expect(element.checkValidity()).to.equal(true);
    element.undo();
    await drawn(element);
    expect(element.checkValidity()).to.equal(false);
    one<HTMLInputElement>(element, '#own-label').focus();
    await sendKeys({ type: 'Buiten werken' });
    await press(element, 'Enter');
    expect(element.checkValidity(), 'a card of the client’s own in the tray').to.equal(true);
  });

  it('the menu says where the card lies, and what else can be done there', async () => {
    const element = await openCircles({ state: HALF });
    await click(element, face(element, 'own-goals'));
    const places = (here: Place): string[] =>
      PLACES.map((place) =>
        words(place !== here ? `move.${place}` : place === 'tray' ? place : `ring.${place}`),
      );
    expect(menuItems(element)).to.deep.equal([...places('outer'), words('most-important'), words('open')]);
    expect(focusedText(element), 'the place where it lies').to.equal(words('ring.outer'));
    expect(all(element, '.menu [aria-checked="true"]')).to.have.length(1);
    await press(element, 'Escape');
    await click(element, face(element, 'income'));
    expect(menuItems(element), 'in the tray').to.deep.equal(places('tray'));
    await press(element, 'Escape');
    await click(element, face(element, 'own-outside'));
    expect(menuItems(element), 'of the client’s own').to.deep.equal([
      ...places('tray'),
      words('own.rename'),
      words('own.remove'),
    ]);
  });
});
