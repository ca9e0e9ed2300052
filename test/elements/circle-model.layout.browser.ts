import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { CircleModelElement } from '../../src/elements/circle-model/circle-model.element.js';
import { RINGS } from '../../src/model/circle-model.js';
import { circleModelStates } from '../fixtures/circle-model.js';
import { card, choose, drag, face, HALF, openCircles, select, words } from './circle-support.js';
import { all, button, click, drawn, expectFocus, focusedText, hasButton, one, press } from './support.js';

const { fifty, full, longWords, many } = circleModelStates;

const resize = async (element: CircleModelElement, width: string): Promise<void> => {
  element.parentElement!.style.inlineSize = width;
  for (let time = 0; time < 3; time += 1) await drawn(element);
};

const box = (element: CircleModelElement, selector: string): DOMRect =>
  one(element, selector).getBoundingClientRect();

const isRound = (element: CircleModelElement): boolean =>
  getComputedStyle(one(element, '.disc.inner')).display === 'block';

describe('<circle-model> where there is little room', () => {
  afterEach(() => setViewport({ width: 1280, height: 800 }));

  it('shows three areas in one another, inner first, each name above its cards', async () => {
    const element = await openCircles({ state: full, width: '520px' });
    expect(isRound(element)).to.equal(false);
    const [inner, middle, outer] = RINGS.map((ring) => box(element, `.nest.${ring}`));
    expect(outer!.top < middle!.top && middle!.top < inner!.top).to.equal(true);
    expect(outer!.bottom > middle!.bottom && middle!.bottom > inner!.bottom).to.equal(true);
    expect(outer!.left < middle!.left && middle!.left < inner!.left).to.equal(true);
    const tops = RINGS.map((ring) => box(element, `#ring-${ring}`).top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    for (const ring of RINGS) {
      const area = box(element, `section.ring.${ring}`);
      for (const one of all(element, `.ring.${ring} .card`)) {
        const { top, bottom } = one.getBoundingClientRect();
        expect(top >= box(element, `#ring-${ring}`).bottom && bottom <= area.bottom + 1).to.equal(true);
      }
    }
  });

  it('has the same tints as the circles', async () => {
    const element = await openCircles({ state: full, width: '520px' });
    const narrow = RINGS.map((ring) => getComputedStyle(one(element, `.nest.${ring}`)).backgroundColor);
    await resize(element, '75rem');
    const wide = RINGS.map((ring) => getComputedStyle(one(element, `.disc.${ring}`)).backgroundColor);
    expect(narrow).to.deep.equal(wide);
  });

  it('follows its own width, both ways, and keeps focus', async () => {
    const element = await openCircles({ state: HALF, width: '530px' });
    expect(isRound(element)).to.equal(false);
    face(element, 'contacts').focus();
    await resize(element, '620px');
    expect(isRound(element)).to.equal(true);
    expectFocus(element, face(element, 'contacts'));
    await resize(element, '500px');
    expect(isRound(element)).to.equal(false);
    expectFocus(element, face(element, 'contacts'));
  });

  it('is drawn right when it was hidden at first', async () => {
    const element = await openCircles({ state: HALF, hidden: true });
    element.hidden = false;
    await resize(element, '75rem');
    expect(isRound(element)).to.equal(true);
  });

  for (const [name, state] of Object.entries({ full, many, fifty, longWords }))
    it(`shows ${name} at 320 px without scrolling sideways, every word whole`, async () => {
      const element = await openCircles({ state, width: 'auto' });
      await setViewport({ width: 320, height: 700 });
      document.body.style.margin = '0';
      await resize(element, 'auto');
      for (const layout of ['circles', 'list'] as const) {
        element.layout = layout;
        await resize(element, 'auto');
        expect(document.documentElement.scrollWidth, layout).to.be.at.most(320);
        for (const part of all(element, '.face, .card-name, .row-name')) {
          const text = `${layout}: ${part.innerText}`;
          expect(part.scrollWidth, text).to.be.at.most(part.clientWidth + 1);
          expect(part.scrollHeight, text).to.be.at.most(part.clientHeight + 1);
          expect(getComputedStyle(part).textOverflow).to.equal('clip');
        }
      }
      document.body.style.margin = '';
    });

  it('the menu stays in view at 320 px', async () => {
    const element = await openCircles({ state: HALF, width: 'auto' });
    await setViewport({ width: 320, height: 700 });
    await resize(element, 'auto');
    for (const id of ['contacts', 'own-goals', 'own-outside']) {
      await click(element, face(element, id));
      const { left, right } = box(element, '.menu');
      expect(left >= 0 && right <= 320, `${id}: ${left} to ${right}`).to.equal(true);
      await press(element, 'Escape');
    }
  });
});

describe('the tray of <circle-model>', () => {
  it('lies beside the circles where there is room, and below them elsewhere', async () => {
    const element = await openCircles({ state: HALF });
    expect(box(element, '.tray').left).to.be.at.least(box(element, '.picture').right);
    await resize(element, '768px');
    expect(box(element, '.tray').top).to.be.at.least(box(element, '.picture').bottom);
  });

  it('says in words when it is empty, and where the cards are', async () => {
    const element = await openCircles({ state: full });
    expect(one(element, '.tray').innerText).to.include(words('tray.empty'));
  });

  it('says of an empty circle that there is room', async () => {
    const element = await openCircles({});
    for (const ring of RINGS) expect(one(element, `.ring.${ring}`).innerText).to.include(words('ring.empty'));
  });
});

describe('cards of <circle-model> that go elsewhere', () => {
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

  const gliding = (element: CircleModelElement): string[] =>
    all(element, '.table .card')
      .filter((one) => one.getAnimations().length > 0)
      .map(({ dataset }) => dataset['card']!);

  /** Chooses by script, so that there is a moment to look. */
  async function move(element: CircleModelElement, id: string, to: string): Promise<void> {
    face(element, id).click();
    await element.updateComplete;
    one(element, `#menu-${to}`).click();
    await element.updateComplete;
  }

  it('glide there, shortly, and lie still after', async () => {
    const element = await openCircles({ state: HALF });
    await move(element, 'income', 'inner');
    expect(gliding(element)).to.include('income');
    const [animation] = card(element, 'income').getAnimations();
    expect(animation!.effect!.getComputedTiming().duration).to.be.within(100, 300);
    const [from] = (animation!.effect as KeyframeEffect).getKeyframes();
    expect(from!['transform']).to.match(/translate\(.*px/);
    await animation!.finished;
    expect(gliding(element)).to.deep.equal([]);
  });

  it('glide as the portal says how things move', async () => {
    const element = await openCircles({ state: HALF });
    const timing = async (motion: string, to: string): Promise<[unknown, unknown]> => {
      element.style.setProperty('--gesprekskit-motion', motion);
      await move(element, 'income', to);
      const { duration, easing } = card(element, 'income').getAnimations()[0]!.effect!.getTiming();
      return [duration, easing];
    };
    expect(await timing('0.4s linear', 'inner')).to.deep.equal([400, 'linear']);
    expect(await timing('250ms', 'outer')).to.deep.equal([250, 'ease']);
    expect(await timing('soon', 'middle'), 'no motion').to.deep.equal([180, 'ease-out']);
  });

  it('glide back when a step is taken back', async () => {
    const element = await openCircles({ state: HALF });
    await choose(element, 'income', 'move.inner');
    await Promise.all(
      all(element, '.card').flatMap((one) => one.getAnimations().map(({ finished }) => finished)),
    );
    element.undo();
    await element.updateComplete;
    expect(gliding(element)).to.include('income');
  });

  it('do not glide by being drawn for the first time, or by a word that is typed', async () => {
    const element = await openCircles({ state: HALF });
    expect(gliding(element)).to.deep.equal([]);
    await choose(element, 'contacts', 'open');
    await press(element, 'Tab', 'a', 'b');
    expect(gliding(element)).to.deep.equal([]);
  });

  it('do not glide for who asked for less motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await openCircles({ state: HALF });
    await move(element, 'income', 'inner');
    expect(gliding(element)).to.deep.equal([]);
    await drag(element, 'income', 'outer');
    expect(gliding(element)).to.deep.equal([]);
  });
});

describe('the plain list of <circle-model>', () => {
  it('shows every card with a choice, in one order that does not change by moving', async () => {
    const element = await openCircles({ state: HALF, layout: 'list' });
    const rows = (): string[] => all(element, '.row').map(({ dataset }) => dataset['card']!);
    const before = rows();
    expect(before).to.deep.equal(HALF.cards.map(({ id }) => id));
    await select(element, 'place.income', 'inner');
    expect(rows()).to.deep.equal(before);
    expect(one<HTMLSelectElement>(element, 'select[name="place.income"]').value).to.equal('inner');
    expect(all(element, '.table')).to.deep.equal([]);
  });

  it('names each choice after its card, with the places in words', async () => {
    const element = await openCircles({ state: HALF, layout: 'list' });
    const box = one<HTMLSelectElement>(element, 'select[name="place.contacts"]');
    expect(box.ariaLabel).to.equal(words('list.choice', { name: words('value.contacts') }));
    expect([...box.options].map(({ text }) => text.trim())).to.deep.equal([
      words('tray'),
      ...RINGS.map((ring) => words(`ring.${ring}`)),
    ]);
  });

  it('comes and goes with one button, which keeps focus; the portal can choose it', async () => {
    const element = await openCircles({ state: HALF });
    await click(element, button(element, words('view.list')));
    expect(element.layout).to.equal('list');
    expect(element.getAttribute('layout')).to.equal('list');
    expect(focusedText(element)).to.equal(words('view.picture'));
    await click(element, button(element, words('view.picture')));
    expect(isRound(element)).to.equal(true);
    element.setAttribute('layout', 'list');
    await drawn(element);
    expect(hasButton(element, words('view.picture'))).to.equal(true);
  });

  it('opens the questions of a card, and gives focus back to the button', async () => {
    const element = await openCircles({ state: HALF, layout: 'list' });
    await click(element, one(element, '#open-contacts'));
    expect(focusedText(element)).to.equal(words('value.contacts'));
    await click(element, button(element, words('close')));
    expectFocus(element, one(element, '#open-contacts'));
  });
});
