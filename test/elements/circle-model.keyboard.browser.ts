import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/content/en.js';
import { changesOf, circlesState, face, HALF, openCircles, words } from './circle-support.js';
import { all, drawn, expectFocus, focused, focusedText, one, press } from './support.js';

describe('the cards of <circle-model> by keyboard', () => {
  it('left and right go along the cards of a circle, and stop at its ends', async () => {
    const element = await openCircles({ state: HALF });
    face(element, 'contacts').focus();
    for (const [key, id] of [
      ['ArrowLeft', 'contacts'],
      ['ArrowRight', 'use-skills'],
      ['ArrowRight', 'use-skills'],
      ['ArrowLeft', 'contacts'],
      ['End', 'use-skills'],
      ['Home', 'contacts'],
    ] as const) {
      await press(element, key);
      expectFocus(element, face(element, id));
    }
  });

  it('down goes outward and up inward, past what is empty, over all places', async () => {
    const rings = { inner: ['income'], middle: [], outer: ['contacts', 'decisions'] };
    const element = await openCircles({ state: circlesState({ rings }) });
    face(element, 'income').focus();
    for (const [key, id] of [
      ['ArrowUp', 'income'],
      ['ArrowDown', 'contacts'],
      ['ArrowDown', 'use-skills'],
      ['ArrowDown', 'use-skills'],
      ['End', 'contribute'],
      ['ArrowUp', 'contacts'],
      ['ArrowUp', 'income'],
    ] as const) {
      await press(element, key);
      expectFocus(element, face(element, id));
    }
  });

  it('left and right follow the direction of the language', async () => {
    const element = await openCircles({ state: HALF, lang: 'ar' });
    face(element, 'contacts').focus();
    await press(element, 'ArrowLeft');
    expectFocus(element, face(element, 'use-skills'));
    await press(element, 'ArrowRight');
    expectFocus(element, face(element, 'contacts'));
    await press(element, 'End');
    expectFocus(element, face(element, 'use-skills'));
  });

  it('arrows change nothing, and leave the keys of the browser alone', async () => {
    const element = await openCircles({ state: HALF });
    const told = changesOf(element);
    face(element, 'contacts').focus();
    const kept: boolean[] = [];
    element.addEventListener('keydown', (event) => kept.push(event.defaultPrevented));
    await sendKeys({ press: 'Alt+ArrowDown' });
    await sendKeys({ press: 'a' });
    await press(element, 'ArrowDown');
    expect(kept.filter(Boolean)).to.have.length(1);
    expect(told).to.deep.equal([]);
  });

  it('focus() goes to the first card, and Tab comes back to the card where the client was', async () => {
    const element = await openCircles({ state: HALF });
    element.focus();
    expectFocus(element, face(element, 'contacts'));
    await press(element, 'ArrowRight', 'Tab');
    expect(face(element, 'use-skills').matches(':focus')).to.equal(false);
    await press(element, 'Shift+Tab');
    expectFocus(element, face(element, 'use-skills'));
  });

  it('a card that moves takes its focus along, and the arrows go on from there', async () => {
    const element = await openCircles({ state: HALF });
    face(element, 'contacts').focus();
    await press(element, 'Enter', 'ArrowDown', 'Enter');
    expect(element.state.rings.middle).to.deep.equal(['develop-skills', 'contacts']);
    expectFocus(element, face(element, 'contacts'));
    await press(element, 'ArrowLeft');
    expectFocus(element, face(element, 'develop-skills'));
  });
});

describe('the menu of a card in <circle-model> by keyboard', () => {
  for (const key of ['Enter', 'Space'])
    it(`opens with ${key}, on the place where the card lies`, async () => {
      const element = await openCircles({ state: HALF });
      face(element, 'develop-skills').focus();
      await press(element, key);
      expect(focusedText(element)).to.equal(words('ring.middle'));
      expect(focused(element)!.getAttribute('aria-checked')).to.equal('true');
      expect(face(element, 'develop-skills').getAttribute('aria-expanded')).to.equal('true');
      expect(one(element, '[role="menu"]').getAttribute('aria-label')).to.equal(
        words('menu', { name: words('value.develop-skills') }),
      );
    });

  it('arrows go round, Home and End to its ends', async () => {
    const element = await openCircles({ state: HALF });
    face(element, 'own-outside').focus();
    await press(element, 'Enter');
    for (const [key, textId] of [
      ['Home', 'move.inner'],
      ['ArrowUp', 'own.remove'],
      ['ArrowDown', 'move.inner'],
      ['ArrowDown', 'move.middle'],
      ['End', 'own.remove'],
      ['ArrowUp', 'own.rename'],
    ] as const) {
      await press(element, key);
      expect(focusedText(element), key).to.equal(words(textId));
    }
  });

  for (const key of ['Escape', 'Tab', 'Shift+Tab'])
    it(`${key} closes it, changes nothing, and gives focus back to the card`, async () => {
      const element = await openCircles({ state: HALF });
      const told = changesOf(element);
      face(element, 'contacts').focus();
      await press(element, 'Enter', 'ArrowDown', key);
      expect(all(element, '.menu')).to.deep.equal([]);
      expectFocus(element, face(element, 'contacts'));
      expect(told).to.deep.equal([]);
    });

  it('Escape goes no further: a dialog around it stays open', async () => {
    const element = await openCircles({ state: HALF });
    face(element, 'contacts').focus();
    await press(element, 'Enter');
    const heard: boolean[] = [];
    element.addEventListener('keydown', (event) => heard.push(event.defaultPrevented), { once: true });
    await press(element, 'Escape');
    expect(heard).to.deep.equal([true]);
  });

  it('the place where it lies closes it without a change', async () => {
    const element = await openCircles({ state: HALF });
    const told = changesOf(element);
    face(element, 'contacts').focus();
    await press(element, 'Enter', 'Enter');
    expect(told).to.deep.equal([]);
    expect(all(element, '.menu')).to.deep.equal([]);
    expectFocus(element, face(element, 'contacts'));
  });

  it('stays open in another language, with focus where it was', async () => {
    const element = await openCircles({ state: HALF });
    face(element, 'contacts').focus();
    await press(element, 'Enter', 'ArrowDown');
    element.lang = 'en';
    await drawn(element);
    expect(one(element, '#menu-middle').matches(':focus')).to.equal(true);
    expect(focusedText(element)).not.to.equal(words('move.middle'));
  });
});
