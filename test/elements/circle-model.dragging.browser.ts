import { expect } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendKeys } from '@web/test-runner-commands';
import type { CircleModelElement } from '../../src/elements/circle-model/circle-model.element.js';
import {
  card,
  changesOf,
  drag,
  face,
  frame,
  HALF,
  hold,
  middle,
  mouse,
  openCircles,
  pointIn,
  showTable,
  touch,
  wait,
  words,
} from './circle-support.js';
import { all, announcementsOf, click, drawn, expectFocus, NARROW, one } from './support.js';

const name = words('value.income');
const back = words('drag.cancelled', { name });

/** The picture of a circle comes forward: its edge and its name. */
const edgeOf = (element: CircleModelElement, part: string): string =>
  getComputedStyle(one(element, part)).outlineStyle;
const lineUnder = (element: CircleModelElement, part: string): string =>
  getComputedStyle(one(element, part)).textDecorationLine;

/** Beside the circles and the tray: no place for a card. */
function pointBeside(element: CircleModelElement): Parameters<typeof mouse>[1] {
  const { right, top } = one(element, '.picture').getBoundingClientRect();
  return { x: Math.round(right + 8), y: Math.round(top + 4) };
}

async function expectNothingChanged(
  element: CircleModelElement,
  told: unknown[],
  said: readonly string[],
): Promise<void> {
  await drawn(element);
  expect(told).to.deep.equal([]);
  expect(element.state).to.deep.equal(HALF);
  expect(said.at(-1)).to.equal(back);
  expect(all(element, '.held, [data-over]')).to.deep.equal([]);
  expect(card(element, 'income').getAnimations().length, 'glides back').to.be.at.most(1);
  expect(card(element, 'income').style.translate).to.equal('');
}

describe('a card that is held in <circle-model>', () => {
  afterEach(() => resetMouse());

  it('brings the circle under it forward, and says its name, once each time', async () => {
    const element = await openCircles({ state: HALF });
    const { said } = announcementsOf(element);
    await hold(element, 'income', 'middle');
    expect(said[0]).to.equal(words('held', { name }));
    expect(said.filter((message) => message === words('ring.middle'))).to.have.length(1);
    expect(said.at(-1)).to.equal(words('ring.middle'));
    expect(edgeOf(element, '.disc.middle')).to.equal('solid');
    expect(lineUnder(element, '#ring-middle')).to.equal('underline');
    expect([edgeOf(element, '.disc.inner'), edgeOf(element, '.disc.outer')]).to.deep.equal(['none', 'none']);
    const to = pointIn(element, 'tray');
    await mouse('mouseMoved', to);
    await frame();
    await frame();
    expect(said.at(-1)).to.equal(words('tray'));
    expect(edgeOf(element, '.tray')).to.equal('solid');
    expect(edgeOf(element, '.disc.middle')).to.equal('none');
    await mouse('mouseReleased', to);
    await drawn(element);
    expect(all(element, '[data-over], .held')).to.deep.equal([]);
  });

  it('lies under the pointer, above everything else', async () => {
    const element = await openCircles({ state: HALF });
    const to = await hold(element, 'income', 'inner');
    const { x, y } = middle(card(element, 'income'));
    expect(Math.hypot(x - to.x, y - to.y)).to.be.below(3);
    const top = element.shadowRoot!.elementFromPoint(to.x, to.y);
    expect(card(element, 'income').contains(top)).to.equal(true);
    await mouse('mouseReleased', to);
  });

  it('is laid in the circle under the pointer, whatever card lies there', async () => {
    const element = await openCircles({ state: HALF });
    await showTable(element);
    await drag(element, 'income', middle(card(element, 'contacts')));
    expect(element.state.rings.inner).to.deep.equal(['contacts', 'use-skills', 'income']);
  });

  it('goes back with Escape, and stays in nobody’s hand', async () => {
    const element = await openCircles({ state: HALF });
    const [told, { said }] = [changesOf(element), announcementsOf(element)];
    const at = await hold(element, 'income', 'inner');
    await sendKeys({ press: 'Escape' });
    await expectNothingChanged(element, told, said);
    await mouse('mouseReleased', at);
    await expectNothingChanged(element, told, said);
    expect(all(element, '.menu'), 'no click comes of it').to.deep.equal([]);
  });

  it('goes back when the browser takes the finger away (pointercancel)', async () => {
    const element = await openCircles({ state: HALF });
    const [told, { said }] = [changesOf(element), announcementsOf(element)];
    await showTable(element);
    await touch('touchStart', middle(card(element, 'income')));
    await wait(400);
    await touch('touchMove', pointIn(element, 'inner'));
    await frame();
    await touch('touchCancel');
    await expectNothingChanged(element, told, said);
  });

  it('goes back when it is let go beside the circles, or where it lay', async () => {
    const element = await openCircles({ state: HALF });
    const [told, { said }] = [changesOf(element), announcementsOf(element)];
    await showTable(element);
    await drag(element, 'income', pointBeside(element));
    await expectNothingChanged(element, told, said);
    await drag(element, 'income', 'tray');
    await expectNothingChanged(element, told, said);
  });

  it('goes back when it is let go outside the window', async () => {
    const element = await openCircles({ state: HALF });
    const [told, { said }] = [changesOf(element), announcementsOf(element)];
    await hold(element, 'income', 'inner');
    for (const x of [200, 40, -30]) await mouse('mouseMoved', { x, y: 300 });
    await mouse('mouseReleased', { x: -30, y: 300 });
    await expectNothingChanged(element, told, said);
  });

  it('goes back when the window loses focus', async () => {
    const element = await openCircles({ state: HALF });
    const [told, { said }] = [changesOf(element), announcementsOf(element)];
    const at = await hold(element, 'income', 'inner');
    dispatchEvent(new Event('blur'));
    await expectNothingChanged(element, told, said);
    await mouse('mouseReleased', at);
    await expectNothingChanged(element, told, said);
  });

  it('opens no menu by being let go, and its next click opens it as ever', async () => {
    const element = await openCircles({ state: HALF });
    await drag(element, 'income', 'inner');
    expect(all(element, '.menu')).to.deep.equal([]);
    expectFocus(element, face(element, 'income'));
    await click(element, face(element, 'income'));
    expect(all(element, '.menu')).to.have.length(1);
  });

  it('survives that the portal hands in another state meanwhile', async () => {
    const element = await openCircles({ state: HALF });
    const at = await hold(element, 'income', 'inner');
    element.state = { ...HALF, rings: { ...HALF.rings, outer: ['own-goals', 'income'] } };
    await drawn(element);
    await mouse('mouseReleased', at);
    await drawn(element);
    const places = [element.state.rings.inner, element.state.rings.outer].flat();
    expect(places.filter((id) => id === 'income')).to.have.length(1);
    expect(all(element, '.held, [data-over]')).to.deep.equal([]);
  });
});

describe('a card that is held while the circles are drawn anew', () => {
  afterEach(() => resetMouse());

  it('goes back where its place shows another card now, and never moves that', async () => {
    const element = await openCircles({ state: HALF });
    await drag(element, 'decisions', 'outer');
    const { said } = announcementsOf(element);
    const at = await hold(element, 'income', 'inner');
    const told = changesOf(element);
    element.undo();
    await drawn(element);
    expect(all(element, '.held, [data-over]'), 'in nobody’s hand').to.deep.equal([]);
    expect(said.at(-1)).to.equal(back);
    await mouse('mouseReleased', at);
    await drawn(element);
    expect(element.state).to.deep.equal(HALF);
    expect(told.map(({ change }) => change.type)).to.deep.equal(['undo']);
  });

  it('stays in hand where only others moved', async () => {
    const element = await openCircles({ state: HALF });
    const at = await hold(element, 'income', 'middle');
    element.state = {
      ...HALF,
      rings: { ...HALF.rings, inner: ['contacts'], outer: ['own-goals', 'use-skills'] },
    };
    await drawn(element);
    expect(all(element, '.held').map(({ dataset }) => dataset['card'])).to.deep.equal(['income']);
    await mouse('mouseReleased', at);
    await drawn(element);
    expect(element.state.rings.middle).to.deep.equal(['develop-skills', 'income']);
  });

  it('that is gone is not spoken of', async () => {
    const element = await openCircles({ state: HALF });
    const { said } = announcementsOf(element);
    const at = await hold(element, 'own-outside', 'inner');
    element.state = { ...HALF, cards: HALF.cards.filter(({ id }) => id !== 'own-outside') };
    await drawn(element);
    await mouse('mouseReleased', at);
    await drawn(element);
    expect(element.state.rings).to.deep.equal(HALF.rings);
    expect(said.at(-1)).to.equal(words('ring.inner'));
    expect(all(element, '.held, [data-over]')).to.deep.equal([]);
  });
});

describe('a card that is let go where it lay', () => {
  afterEach(() => resetMouse());

  it('glides home at once, and never again later', async () => {
    const element = await openCircles({ state: HALF });
    await showTable(element);
    const to = await hold(element, 'income', pointBeside(element));
    await mouse('mouseReleased', to);
    await element.updateComplete;
    expect(card(element, 'income').getAnimations(), 'home').to.have.length(1);
    await Promise.all(
      card(element, 'income')
        .getAnimations()
        .map(({ finished }) => finished),
    );
    element.requestUpdate();
    await element.updateComplete;
    expect(all(element, '.card').flatMap((one) => one.getAnimations())).to.deep.equal([]);
  });
});

describe('a finger on the cards of <circle-model>', () => {
  for (const [where, width] of [
    ['the circles', '36rem'],
    ['the areas in one another', NARROW],
  ] as const)
    it(`scrolls the page by swiping over ${where}`, async () => {
      const element = await openCircles({ state: HALF, width });
      const told = changesOf(element);
      element.parentElement!.style.paddingBlockEnd = '1000px';
      face(element, 'contacts').scrollIntoView({ block: 'center' });
      await frame();
      await frame();
      const before = scrollY;
      const start = middle(card(element, 'contacts'));
      const points = [start, { x: start.x, y: start.y - 150 }];
      await executeServerCommand('touch-drag', { points });
      await wait(400);
      expect(scrollY - before).to.be.above(50);
      expect(told).to.deep.equal([]);
      expect(all(element, '.held')).to.deep.equal([]);
    });

  it('that taps a card takes it in hand', async () => {
    const element = await openCircles({ state: HALF });
    await showTable(element);
    await executeServerCommand('touch-drag', { points: [middle(card(element, 'contacts'))] });
    await drawn(element);
    expect(face(element, 'contacts').getAttribute('aria-expanded')).to.equal('true');
  });

  it('moves cards between the areas of a narrow page as well', async () => {
    const element = await openCircles({ state: HALF, width: NARROW });
    face(element, 'contacts').scrollIntoView({ block: 'center' });
    await frame();
    const points = [middle(card(element, 'contacts')), pointIn(element, 'middle')];
    await executeServerCommand('touch-drag', { points, holdMs: 400 });
    await drawn(element);
    expect(element.state.rings).to.deep.equal({
      inner: ['use-skills'],
      middle: ['develop-skills', 'contacts'],
      outer: ['own-goals'],
    });
  });
});
