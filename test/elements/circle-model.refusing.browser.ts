// A portal that does not want a change puts the state from before back while it hears of it.
import { expect } from '@open-wc/testing';
import type { CircleModelElement } from '../../src/elements/circle-model/circle-model.element.js';
import { choose, GOALS, HALF, openCircles, select, words } from './circle-support.js';
import {
  all,
  announcementsOf,
  click,
  drawn,
  expectFocus,
  focused,
  one,
  press,
  textOf,
  type,
} from './support.js';

async function open(settings: Parameters<typeof openCircles>[0] = {}): Promise<CircleModelElement> {
  const element = await openCircles({ state: HALF, ...settings });
  const { state } = element;
  element.addEventListener('circle-model-change', () => {
    element.state = structuredClone(state);
  });
  return element;
}

const field = <T extends HTMLElement>(element: CircleModelElement, name: string): T =>
  one<T>(element, `[name="${name}"]`);

describe('a change that a portal refuses is not shown by <circle-model>', () => {
  it('as the place of a card in the plain list', async () => {
    const element = await open({ layout: 'list' });
    await select(element, 'place.income', 'inner');
    expect(field<HTMLSelectElement>(element, 'place.income').value).to.equal('tray');
    expect(all(element, '#meeting')).to.deep.equal([]);
    expectFocus(element, field(element, 'place.income'));
    await select(element, 'place.income', 'inner');
    expect(field<HTMLSelectElement>(element, 'place.income').value, 'nor the second time').to.equal('tray');
  });

  it('as a mark in the plain list', async () => {
    const element = await open({ layout: 'list' });
    await click(element, field(element, 'most-important.use-skills'));
    expect(field<HTMLInputElement>(element, 'most-important.use-skills').checked).to.equal(false);
    expect(field<HTMLInputElement>(element, 'most-important.contacts').checked).to.equal(true);
    await click(element, field(element, 'most-important.contacts'));
    expect(field<HTMLInputElement>(element, 'most-important.contacts').checked).to.equal(true);
  });

  it('as a period', async () => {
    const element = await open({ state: GOALS });
    const before = field<HTMLSelectElement>(element, 'period').value;
    await select(element, 'period', '');
    expect(field<HTMLSelectElement>(element, 'period').value).to.equal(before);
    expect(before).not.to.equal('');
  });

  it('as words, with focus where it was', async () => {
    const element = await open();
    await choose(element, 'contacts', 'open');
    const name = 'contacts/inner-how-managed';
    const before = field<HTMLTextAreaElement>(element, name).value;
    await type(field(element, name), '!');
    await drawn(element);
    expect(field<HTMLTextAreaElement>(element, name).value).to.equal(before);
    expectFocus(element, field(element, name));
  });

  it('as a removed card', async () => {
    const element = await open();
    await choose(element, 'own-outside', 'own.remove');
    expect(textOf(element)).not.to.include(words('own.removed', { label: 'Buiten werken' }));
    expect(all(element, '.card')).to.have.length(8);
    expect(focused(element) === null, 'focus is not lost').to.equal(false);
  });

  it('as laid from paper', async () => {
    const element = await open();
    await click(element, one(element, '[part="paper"] summary'));
    const { said } = announcementsOf(element);
    await type(one(element, '#codes-outer'), 'A');
    await press(element, 'Enter');
    expect(said).to.deep.equal([]);
    expectFocus(element, one(element, '#codes-inner'));
  });
});
