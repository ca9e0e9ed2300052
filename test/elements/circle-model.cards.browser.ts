import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/content/en.js';
import type { CircleModelElement } from '../../src/elements/circle-model/circle-model.element.js';
import { reduce } from '../../src/model/circle-model.js';
import {
  card,
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
import {
  all,
  announcementsOf,
  button,
  click,
  drawn,
  expectFocus,
  focused,
  focusedText,
  one,
  press,
  textOf,
  type,
} from './support.js';

const field = (element: CircleModelElement): HTMLInputElement => one(element, '#own-label');
const marked = (element: CircleModelElement): string[] =>
  all(element, '.table .card')
    .filter((card) => card.innerText.includes(words('most-important.short')))
    .map(({ dataset }) => dataset['card']!);

describe('what matters most in <circle-model>', () => {
  it('is marked with a shape and a word, and said', async () => {
    const element = await openCircles({ state: HALF });
    const { said } = announcementsOf(element);
    await choose(element, 'own-goals', 'most-important');
    expect(said).to.deep.equal([words('most-important.on', { name: words('value.own-goals') })]);
    const mark = card(element, 'own-goals').querySelector<HTMLElement>('.mark')!;
    expect(mark.innerText.trim()).to.equal(words('most-important.short'));
    const shape = mark.querySelector('svg')!.getBoundingClientRect();
    expect(Math.min(shape.width, shape.height)).to.be.above(9);
    expectFocus(element, face(element, 'own-goals'));
  });

  it('is one per ring, and each ring has its own', async () => {
    const element = await openCircles({ state: HALF });
    await choose(element, 'use-skills', 'most-important');
    expect(marked(element)).to.deep.equal(['use-skills']);
    await choose(element, 'own-goals', 'most-important');
    expect(marked(element)).to.deep.equal(['use-skills', 'own-goals']);
    expect(element.state.mostImportant).to.deep.equal({ inner: 'use-skills', outer: 'own-goals' });
  });

  it('can be taken away again', async () => {
    const element = await openCircles({ state: HALF });
    const told = changesOf(element);
    const { said } = announcementsOf(element);
    await click(element, face(element, 'contacts'));
    expect(one(element, '#menu-most-important').getAttribute('aria-checked')).to.equal('true');
    await click(element, one(element, '#menu-most-important'));
    expect(marked(element)).to.deep.equal([]);
    expect(told.map(({ change }) => change)).to.deep.equal([
      { type: 'most-important', ring: 'inner', card: null },
    ]);
    expect(said).to.deep.equal([words('most-important.off')]);
  });

  it('goes when the card leaves the ring, and comes back when that is taken back', async () => {
    const element = await openCircles({ state: HALF });
    await drag(element, 'contacts', 'outer');
    expect(marked(element)).to.deep.equal([]);
    expect(element.state.mostImportant).to.deep.equal({});
    element.undo();
    await drawn(element);
    expect(marked(element)).to.deep.equal(['contacts']);
  });

  it('is a box to tick in the plain list, only for what lies in a ring', async () => {
    const element = await openCircles({ state: HALF, layout: 'list' });
    const boxes = (): [string, boolean][] =>
      all<HTMLInputElement>(element, 'input[type="checkbox"]').map(({ name, checked }) => [name, checked]);
    expect(boxes()).to.deep.equal([
      ['most-important.use-skills', false],
      ['most-important.develop-skills', false],
      ['most-important.contacts', true],
      ['most-important.own-goals', false],
    ]);
    await click(element, one(element, 'input[name="most-important.use-skills"]'));
    expect(boxes().filter(([, checked]) => checked)).to.deep.equal([['most-important.use-skills', true]]);
    await select(element, 'place.use-skills', 'tray');
    expect(boxes().filter(([, checked]) => checked)).to.deep.equal([]);
  });
});

describe('cards of the client’s own in <circle-model>', () => {
  it('are added with Enter: on the shelf, with focus on the card, the field empty for the next', async () => {
    const element = await openCircles({ state: HALF });
    const told = changesOf(element);
    const { said } = announcementsOf(element);
    await type(field(element), '  Samen lachen ');
    await press(element, 'Enter');
    expect(namesIn(element, 'tray').at(-1)).to.equal('Samen lachen');
    const { id } = element.state.cards.at(-1)!;
    expect(id).to.match(/^own-[0-9a-f]{12}$/);
    expect(told.map(({ change }) => change)).to.deep.equal([{ type: 'add-card', card: id, to: 'tray' }]);
    expect(said).to.deep.equal([words('own.added', { label: 'Samen lachen' })]);
    expectFocus(element, face(element, id));
    expect(field(element).value).to.equal('');
  });

  it('are added in the plain list too, without losing focus', async () => {
    const element = await openCircles({ state: HALF, layout: 'list' });
    await type(field(element), 'Rust');
    await press(element, 'Enter');
    expect(textOf(element, '.row:last-child')).to.include('Rust');
    expect(focused(element) === null).to.equal(false);
  });

  it('ask kindly to write something first', async () => {
    const element = await openCircles({ state: HALF });
    const told = changesOf(element);
    await type(field(element), '  ');
    await press(element, 'Enter');
    expect(textOf(element, '#own-message')).to.equal(words('own.write-first'));
    expectFocus(element, field(element));
    expect(told).to.deep.equal([]);
  });

  it('are renamed, with the card as it was otherwise', async () => {
    const element = await openCircles({ state: HALF });
    const { said } = announcementsOf(element);
    await choose(element, 'own-outside', 'own.rename');
    expect((focused(element) as HTMLInputElement).value).to.equal('Buiten werken');
    await press(element, 'Control+a');
    await sendKeys({ type: 'Buiten zijn' });
    await press(element, 'Enter');
    expect(element.state).to.deep.equal(
      reduce(HALF, { type: 'rename-card', card: 'own-outside', label: 'Buiten zijn' }),
    );
    expect(namesIn(element, 'tray')).to.include('Buiten zijn');
    expect(said).to.deep.equal([words('own.renamed', { label: 'Buiten zijn' })]);
    expect(focused(element) === null, 'focus is not lost').to.equal(false);
    expectFocus(element, face(element, 'own-outside'));
  });

  for (const how of ['Escape', 'own.cancel'])
    it(`keep their words with ${how}, with focus back on the card`, async () => {
      const element = await openCircles({ state: HALF });
      const told = changesOf(element);
      await choose(element, 'own-outside', 'own.rename');
      await sendKeys({ type: ' iets anders' });
      await (how === 'Escape' ? press(element, how) : click(element, button(element, words(how))));
      expect(element.state).to.deep.equal(HALF);
      expect(told).to.deep.equal([]);
      expect(all(element, '.renaming')).to.deep.equal([]);
      expectFocus(element, face(element, 'own-outside'));
    });

  it('are removed with all that belongs to them, and brought back with all of it', async () => {
    const state = {
      ...HALF,
      rings: { ...HALF.rings, inner: ['own-outside', 'contacts'] },
      mostImportant: { inner: 'own-outside' },
      notes: { 'own-outside': { 'inner-how-managed': { client: 'Frisse lucht.' } } },
    };
    const element = await openCircles({ state });
    const { said } = announcementsOf(element);
    await choose(element, 'own-outside', 'own.remove');
    const removed = words('own.removed', { label: 'Buiten werken' });
    expect(all(element, '[data-card="own-outside"]')).to.deep.equal([]);
    expect(JSON.stringify(element.state)).not.to.include('own-outside');
    expect(textOf(element)).to.include(removed);
    expect(said).to.deep.equal([removed]);
    expectFocus(element, one(element, '#undo-remove'));
    await press(element, 'Enter');
    expect(element.state).to.deep.equal(state);
    expect(textOf(element)).not.to.include(removed);
    expect(focused(element) === null, 'focus is not lost').to.equal(false);
  });

  it('the seven cannot be renamed or removed', async () => {
    const element = await openCircles({ state: HALF });
    await click(element, face(element, 'income'));
    expect(menuItems(element)).not.to.include.oneOf([words('own.rename'), words('own.remove')]);
  });

  for (const [what, selector, open] of [
    ['a new card', '#own-label', async () => {}],
    [
      'new words',
      'input[name="new-label"]',
      (element: CircleModelElement) => choose(element, 'own-outside', 'own.rename'),
    ],
  ] as const)
    it(`keep what is typed for ${what} in another language, by being drawn anew and at another width`, async () => {
      const element = await openCircles({ state: HALF });
      await open(element);
      const input = (): HTMLInputElement => one(element, selector);
      input().focus();
      await press(element, 'Control+a');
      await sendKeys({ type: 'Half getypt' });
      element.lang = 'en';
      await drawn(element);
      element.requestUpdate();
      await drawn(element);
      element.parentElement!.style.inlineSize = '20rem';
      await drawn(element);
      element.lang = 'nl';
      await drawn(element);
      expect(input().value).to.equal('Half getypt');
      expectFocus(element, input());
      expect(input().selectionStart).to.equal('Half getypt'.length);
    });

  it('keep a new name that is half typed when another card is taken in hand without focus leaving the field (Safari)', async () => {
    const element = await openCircles({ state: HALF });
    await choose(element, 'own-outside', 'own.rename');
    await press(element, 'Control+a');
    await sendKeys({ type: 'Buiten zijn' });
    face(element, 'income').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await drawn(element);
    expect(element.state.cards.at(-1)!.label).to.equal('Buiten zijn');
    expect(menuItems(element)).to.include(words('move.inner'));
  });

  it('that are typed but not added are kept when the client goes on with a card', async () => {
    const element = await openCircles({ state: HALF });
    await type(field(element), 'Vroeg klaar');
    await choose(element, 'income', 'move.inner');
    expect(element.state.cards.at(-1)!.label).to.equal('Vroeg klaar');
    expect(element.state.rings.inner.at(-1)).to.equal('income');
  });

  it('without words can be pointed at, and told apart by a screen reader', async () => {
    const cards = [{ id: 'own-1', label: ' ' }, { id: 'own-2' }];
    const element = await openCircles({ state: circlesState({ cards }) });
    expect(namesIn(element, 'tray').slice(0, 2)).to.deep.equal([
      words('card.unnamed'),
      words('card.unnamed'),
    ]);
    await choose(element, 'own-1', 'own.rename');
    await press(element, 'Control+a');
    await sendKeys({ type: 'Nu wel' });
    await press(element, 'Enter');
    expect(element.state.cards[0]).to.deep.equal({ id: 'own-1', label: 'Nu wel' });
    await click(element, face(element, 'own-2'));
    expect(menuItems(element), 'one that never had words').to.include(words('own.rename'));
    expect(focusedText(element)).to.match(/\S/);
  });
});
