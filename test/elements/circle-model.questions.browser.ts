import { expect } from '@open-wc/testing';
import type { CircleModelElement } from '../../src/elements/circle-model/circle-model.element.js';
import { RING_QUESTIONS, RINGS } from '../../src/model/circle-model.js';
import { WORK_VALUES } from '../../src/model/work-values.js';
import {
  changesOf,
  choose,
  circlesState,
  drag,
  face,
  HALF,
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
  focusedText,
  hasButton,
  one,
  press,
  textOf,
  type,
} from './support.js';

/** The questions that are asked now, as a person reads them. */
const asked = (element: CircleModelElement): string[] =>
  all(element, '.card-questions textarea').map((field) =>
    field.closest('label')!.querySelector<HTMLElement>('.label')!.innerText.trim(),
  );

const questions = (ids: readonly string[]): string[] => ids.map((id) => words(`follow-up.${id}`));
const field = (element: CircleModelElement, name: string): HTMLTextAreaElement =>
  one(element, `textarea[name="${name}"]`);

const ONE_EACH = circlesState({ rings: { inner: ['income'], middle: ['contacts'], outer: ['decisions'] } });

describe('opening a card of <circle-model>', () => {
  for (const [at, ring] of RINGS.entries())
    it(`in the ${ring} ring shows the questions of its first round, and the deeper ones when asked for`, async () => {
      const element = await openCircles({ state: ONE_EACH });
      const id = ['income', 'contacts', 'decisions'][at]!;
      await choose(element, id, 'open');
      expect(focusedText(element)).to.equal(words(`value.${id}`));
      expect(textOf(element, '.card-questions .head')).to.include(words(`ring.${ring}`));
      const { first, deeper } = RING_QUESTIONS[ring];
      expect(asked(element)).to.deep.equal(questions(first));
      expect(textOf(element)).not.to.include(words('follow-up.deeper'));
      await click(element, button(element, words('follow-up.show-deeper')));
      expect(asked(element)).to.deep.equal(questions([...first, ...deeper]));
      expect(textOf(element, '.card-questions')).to.include(words('follow-up.deeper'));
      expect(hasButton(element, words('follow-up.show-deeper'))).to.equal(false);
      expect(element.shadowRoot!.activeElement !== null, 'focus is not lost').to.equal(true);
    });

  it('asks the deeper ones anew of the next card', async () => {
    const element = await openCircles({ state: ONE_EACH });
    await choose(element, 'income', 'open');
    await click(element, button(element, words('follow-up.show-deeper')));
    await choose(element, 'contacts', 'open');
    expect(asked(element)).to.deep.equal(questions(RING_QUESTIONS.middle.first));
  });

  it('is not there for a card on the shelf: nothing is asked of what has no place', async () => {
    const element = await openCircles({ state: circlesState() });
    for (const id of WORK_VALUES.slice(0, 2)) {
      await click(element, face(element, id));
      expect(all(element, '#menu-open')).to.deep.equal([]);
      await press(element, 'Escape');
    }
  });

  it('keeps answers exactly as typed, each to its own question, one step back for each', async () => {
    const element = await openCircles({ state: ONE_EACH });
    const told = changesOf(element);
    await choose(element, 'income', 'open');
    await type(field(element, 'income/inner-how-managed'), ' Ik vroeg erom.  ');
    await type(field(element, 'income/inner-why-important'), 'Rust.');
    expect(element.state.notes).to.deep.equal({
      income: {
        'inner-how-managed': { client: ' Ik vroeg erom.  ' },
        'inner-why-important': { client: 'Rust.' },
      },
    });
    expect(JSON.stringify(told.map(({ change }) => change))).not.to.match(/Rust|vroeg/);
    element.undo();
    expect(Object.keys(element.state.notes['income']!)).to.deep.equal(['inner-how-managed']);
    element.undo();
    expect(element.state).to.deep.equal(ONE_EACH);
  });

  it('has room for the professional apart, with the client’s words beside it', async () => {
    const element = await openCircles({ state: HALF, voice: 'professional', audience: 'professional' });
    await choose(element, 'contacts', 'open');
    expect(field(element, 'contacts/inner-how-managed').value).to.equal('Neemt zelf het initiatief.');
    expect(textOf(element, '.card-questions blockquote')).to.equal(
      'Ik drink elke dag koffie met mijn collega’s.',
    );
    await type(field(element, 'contacts/inner-why-important'), 'Noemt hij als eerste.');
    expect(element.state.notes['contacts']).to.deep.equal({
      ...HALF.notes['contacts'],
      'inner-why-important': { professional: 'Noemt hij als eerste.' },
    });
  });

  it('closing gives focus back to the card', async () => {
    const element = await openCircles({ state: ONE_EACH });
    await choose(element, 'contacts', 'open');
    await click(element, button(element, words('close')));
    expect(all(element, '.card-questions')).to.deep.equal([]);
    expectFocus(element, face(element, 'contacts'));
  });

  it('what was written in a ring is still there in the next, with its question', async () => {
    const element = await openCircles({ state: HALF });
    await choose(element, 'contacts', 'open');
    await choose(element, 'contacts', 'move.middle');
    expect(asked(element)).to.deep.equal(questions([...RING_QUESTIONS.middle.first, 'inner-how-managed']));
    expect(field(element, 'contacts/inner-how-managed').value).to.equal(
      'Ik drink elke dag koffie met mijn collega’s.',
    );
    expect(element.state.notes).to.deep.equal(HALF.notes);
    await choose(element, 'contacts', 'move.tray');
    expect(asked(element), 'on the shelf too').to.deep.equal(questions(['inner-how-managed']));
    await choose(element, 'contacts', 'move.inner');
    expect(asked(element)).to.deep.equal(questions(RING_QUESTIONS.inner.first));
  });

  it('shows a deeper question that has an answer without asking', async () => {
    const notes = { income: { 'inner-secure': { client: 'Elke maand kijken.' } } };
    const element = await openCircles({ state: { ...ONE_EACH, notes } });
    await choose(element, 'income', 'open');
    expect(field(element, 'income/inner-secure').value).to.equal('Elke maand kijken.');
  });

  it('shows what was answered to a question that a portal asks, as text', async () => {
    const notes = { income: { 'portal-how-much': { client: 'Genoeg voor twee.' } } };
    const element = await openCircles({ state: { ...ONE_EACH, notes } });
    await choose(element, 'income', 'open');
    expect(textOf(element, '.card-questions blockquote')).to.equal('Genoeg voor twee.');
  });

  it('closes when the card is removed, and stays when another card moves', async () => {
    const cards = [...ONE_EACH.cards, { id: 'own-1', label: 'Rust' }];
    const rings = { ...ONE_EACH.rings, inner: ['income', 'own-1'] };
    const element = await openCircles({ state: { ...ONE_EACH, cards, rings } });
    await choose(element, 'own-1', 'open');
    await choose(element, 'decisions', 'move.middle');
    expect(textOf(element, '.card-questions h3')).to.equal('Rust');
    await choose(element, 'own-1', 'own.remove');
    expect(all(element, '.card-questions')).to.deep.equal([]);
  });
});

describe('a card that comes to the inner ring of <circle-model>', () => {
  const WAYS: Record<string, (element: CircleModelElement) => Promise<void>> = {
    'from the menu': (element) => choose(element, 'income', 'move.inner'),
    'by dragging': (element) => drag(element, 'income', 'inner'),
    'in the plain list': async (element) => {
      element.layout = 'list';
      await drawn(element);
      await select(element, 'place.income', 'inner');
    },
  };
  for (const [way, move] of Object.entries(WAYS))
    it(`is met with the question how it was managed, ${way}`, async () => {
      const element = await openCircles({ state: HALF });
      const { said } = announcementsOf(element);
      await move(element);
      const met = one(element, '[role="group"][aria-labelledby="meeting"]');
      expect(met.innerText).to.include(words('value.income')).and.to.include(words('met.inner'));
      expect(said.at(-1)).to.include(words('met.inner'));
      expect(met.contains(element.shadowRoot!.activeElement), 'takes no focus').to.equal(false);
    });

  it('the answer is written at that question', async () => {
    const element = await openCircles({ state: HALF });
    await choose(element, 'income', 'move.inner');
    await click(element, button(element, words('met.write')));
    expectFocus(element, field(element, 'income/inner-how-managed'));
    expect(all(element, '#meeting')).to.deep.equal([]);
  });

  it('can be left: “Nu niet” puts the question away, changes nothing, and gives focus back', async () => {
    const element = await openCircles({ state: HALF });
    await choose(element, 'income', 'move.inner');
    const told = changesOf(element);
    await click(element, button(element, words('met.later')));
    expect(all(element, '#meeting')).to.deep.equal([]);
    expectFocus(element, face(element, 'income'));
    expect(told).to.deep.equal([]);
  });

  it('can be left in the plain list too: focus goes to the choice for that card', async () => {
    const element = await openCircles({ state: HALF, layout: 'list' });
    await select(element, 'place.income', 'inner');
    await click(element, button(element, words('met.later')));
    expectFocus(element, one(element, 'select[name="place.income"]'));
  });

  it('is asked of the last one only, and no longer once it left or was taken back', async () => {
    const element = await openCircles({ state: HALF });
    await choose(element, 'income', 'move.inner');
    await choose(element, 'decisions', 'move.inner');
    expect(all(element, '#meeting')).to.have.length(1);
    expect(textOf(element, '#meeting')).to.include(words('value.decisions'));
    element.undo();
    await drawn(element);
    expect(all(element, '#meeting')).to.deep.equal([]);
    await choose(element, 'decisions', 'move.inner');
    await choose(element, 'decisions', 'move.outer');
    expect(all(element, '#meeting')).to.deep.equal([]);
  });

  it('is not asked of cards in other rings, nor of what a portal or an earlier day laid there', async () => {
    const element = await openCircles({ state: HALF });
    expect(all(element, '#meeting')).to.deep.equal([]);
    await choose(element, 'income', 'move.middle');
    expect(all(element, '#meeting')).to.deep.equal([]);
    element.state = { ...HALF, rings: { ...HALF.rings, inner: ['contacts', 'income'] } };
    await drawn(element);
    expect(all(element, '#meeting')).to.deep.equal([]);
  });
});
