// Texts of a portal that come while the circles are on the page.
import { expect } from '@open-wc/testing';
import { registerContent } from '../../src/content/registry.js';
import type { CircleModelElement } from '../../src/elements/circle-model/circle-model.element.js';
import { card, HALF, openCircles } from './circle-support.js';
import { all, drawn, one } from './support.js';

/** The cards whose words run out of them. */
const tooFull = (element: CircleModelElement): (string | undefined)[] =>
  all(element, '.picture .card').flatMap((item) => {
    const face = item.querySelector('.face')!;
    return face.scrollHeight > face.clientHeight + 1 ? [item.dataset['card']] : [];
  });

describe('other words in the language of <circle-model>', () => {
  it('get cards in which they fit, also when they come later', async () => {
    const element = await openCircles({ state: HALF, lang: 'nl-x-lang' });
    const before = card(element, 'contacts').getBoundingClientRect().height;
    registerContent('nl-x-lang', {
      piece: 'work-values',
      items: [
        {
          id: 'value.contacts',
          source: 'Gemeente Zee',
          text: 'Mensen leren kennen en vasthouden die op het werk meedenken, meehelpen en af en toe meelachen',
        },
      ],
    });
    for (let time = 0; time < 3; time += 1) await drawn(element);
    expect(getComputedStyle(one(element, '.disc.inner')).display).to.equal('block');
    expect(card(element, 'contacts').getBoundingClientRect().height).to.be.above(before);
    expect(tooFull(element)).to.deep.equal([]);
  });
});
