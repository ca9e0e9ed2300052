import { expect } from '@open-wc/testing';
import type { CircleModelElement } from '../../src/elements/circle-model/circle-model.element.js';
import { circleModelStates } from '../fixtures/circle-model.js';
import { capabilityLists } from '../fixtures/state.js';
import {
  card,
  changesOf,
  circlesState,
  drag,
  HALF,
  namesIn,
  openCircles,
  showTable,
  words,
} from './circle-support.js';
import { all, button, click, drawn, one, press, textOf } from './support.js';

const { badCells, full, markup, newer } = circleModelStates;

const PRESSABLE = 'button, input, select, textarea, summary, a, [tabindex="0"]';

const expectOnlyText = (element: CircleModelElement): void => {
  expect(all(element, PRESSABLE).map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
};

/** Warnings are expected here: what a state cannot tell is reported. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
}

describe('<circle-model> read only', () => {
  it('shows the circles with cards as text, and nothing to press', async () => {
    const element = await openCircles({
      state: full,
      readonly: true,
      list: capabilityLists.full,
      earlier: circleModelStates.earlier,
    });
    expectOnlyText(element);
    expect(namesIn(element, 'outer')).to.deep.equal([
      words('value.income'),
      words('value.own-goals'),
      'Met dieren',
    ]);
    expect(
      all(element, '.card').filter(({ innerText }) => innerText.includes(words('most-important.short'))),
    ).to.have.length(3);
    expect(getComputedStyle(one(element, '.disc.inner')).display).to.equal('block');
  });

  it('quotes what was written, per card and question, with who wrote it', async () => {
    const element = await openCircles({ state: full, readonly: true });
    const text = textOf(element, '.written-about');
    for (const part of [
      words('value.contacts'),
      words('follow-up.inner-how-managed'),
      'Ik vroeg of ik mee mocht eten.',
      'Stapte zelf op de anderen af.',
      words('follow-up.outer-why-later'),
      'Over drie maanden op terugkomen.',
      words('voice.client'),
      words('voice.professional'),
    ])
      expect(text).to.include(part);
    expect(all(element, 'blockquote')).to.have.length(8);
  });

  it('quotes what was written in a ring where the card lies no longer', async () => {
    const notes = { income: { 'outer-why-later': { client: 'Eerst ritme.' } } };
    const rings = { inner: ['income'], middle: [], outer: [] };
    const element = await openCircles({ state: circlesState({ rings, notes }), readonly: true });
    expect(textOf(element)).to.include('Eerst ritme.').and.to.include(words('follow-up.outer-why-later'));
  });

  it('says of what is empty that it is, and invites to nothing', async () => {
    const element = await openCircles({ state: circlesState(), readonly: true });
    expect(textOf(element)).to.include(words('not-filled-in'));
    for (const invitation of ['ring.empty', 'tray.about', 'intro.freedom', 'own.intro', 'tray.no-cards'])
      expect(textOf(element), invitation).not.to.include(words(invitation));
    element.state = { ...circlesState(), topic: 'goals', cards: [] };
    await drawn(element);
    expect(textOf(element)).to.include(words('not-filled-in'));
  });

  it('cannot be dragged, pressed or keyed', async () => {
    const element = await openCircles({ state: HALF, readonly: true });
    const told = changesOf(element);
    await drag(element, 'contacts', 'outer');
    await drag(element, 'contacts', 'outer', 'touch');
    await click(element, card(element, 'contacts'));
    await press(element, 'Enter', 'Control+z');
    element.undo();
    expect(told).to.deep.equal([]);
    expect(element.state).to.deep.equal(HALF);
    expect(all(element, '.menu, .held, [data-over]')).to.deep.equal([]);
  });

  it('shows the circles also where the list was asked for: a choice cannot be text', async () => {
    const element = await openCircles({ state: HALF, readonly: true, layout: 'list' });
    expectOnlyText(element);
    expect(namesIn(element, 'inner')).to.deep.equal([words('value.contacts'), words('value.use-skills')]);
  });

  it('that comes in the middle of something lets go of it, and can be lifted again', async () => {
    const element = await openCircles({ state: HALF });
    await click(element, one(element, '#card-contacts'));
    await click(element, one(element, '#menu-open'));
    await click(element, one(element, '#card-income'));
    element.readonly = true;
    await drawn(element);
    expectOnlyText(element);
    element.readonly = false;
    await drawn(element);
    expect(all(element, '.menu'), 'no card in hand').to.deep.equal([]);
    await click(element, one(element, '#card-income'));
    expect(all(element, '.menu')).to.have.length(1);
  });
});

describe('<circle-model> with a state of a later version', () => {
  it('shows what it understands as text, with a notice, and hands all of it back', async () => {
    await quietly(async () => {
      const element = await openCircles({ state: newer });
      expectOnlyText(element);
      expect(textOf(element, '[part="notice"]')).to.match(/\S/);
      expect(namesIn(element, 'inner')).to.deep.equal([words('value.contacts')]);
      expect(namesIn(element, 'middle')).to.deep.equal(['Buiten werken']);
      expect(textOf(element)).to.include('Koffie.');
      expect(element.state).to.deep.equal(newer);
      const told = changesOf(element);
      await drag(element, 'contacts', 'outer');
      expect(told).to.deep.equal([]);
      expect(JSON.parse(element.value)).to.deep.equal(newer);
    });
  });
});

describe('<circle-model> with bad cells', () => {
  it('leaves them out one by one, tells it calmly with the card it is about, and works', async () => {
    await quietly(async () => {
      const element = await openCircles({ state: badCells });
      const notice = one(element, '[part="notice"]');
      expect(all(element, '[role="alert"]')).to.deep.equal([]);
      notice.querySelector('details')!.open = true;
      expect(notice.innerText).to.include('Buiten werken').and.to.include(words('problem.unknown-card'));
      expect(namesIn(element, 'inner')).to.include('In stilte');
      await click(element, one(element, '#card-income'));
      await click(element, one(element, '#menu-outer'));
      expect(element.state.rings.outer).to.deep.equal(['income']);
      expect((element.state.rings as never as { beyond: unknown }).beyond).to.deep.equal([
        'income',
        'decisions',
      ]);
    });
  });
});

describe('the notice of <circle-model> about bad cells', () => {
  const told = (element: CircleModelElement): string => {
    one<HTMLDetailsElement>(element, '[part="notice"] details').open = true;
    return textOf(element, '[part="notice"]');
  };

  it('does not name a card that lies where it should, for one that is not there', async () => {
    await quietly(async () => {
      const element = await openCircles({
        state: circlesState({ rings: { inner: ['ghost', 'contacts'], middle: [], outer: [] } }),
      });
      expect(told(element)).to.include(words('problem.unknown-card'));
      expect(told(element)).not.to.include(words('value.contacts'));
    });
  });

  it('names the card that was there twice', async () => {
    await quietly(async () => {
      const rings = { inner: ['ghost', 'contacts'], middle: ['income', 'contacts'], outer: [] };
      const element = await openCircles({ state: circlesState({ rings }) });
      expect(told(element)).to.include(`${words('value.contacts')}: `);
      expect(told(element)).not.to.include(words('value.income'));
    });
  });

  it('names no card of the circles for what came in beside them', async () => {
    await quietly(async () => {
      const rings = { inner: ['contacts', 'contacts'], middle: [], outer: [] };
      const element = await openCircles({ state: HALF, earlier: circlesState({ rings }) });
      expect(told(element)).to.include(words('problem.duplicate'));
      expect(told(element)).not.to.include(words('value.use-skills'));
      expect(told(element)).not.to.include(words('value.contacts'));
    });
  });
});

describe('<circle-model> disabled', () => {
  it('shows cards that cannot be pressed or dragged, and leaves the list to be read', async () => {
    const element = await openCircles({ state: HALF, disabled: true });
    const told = changesOf(element);
    expect(all(element, '.table button')).to.deep.equal([]);
    await showTable(element);
    await drag(element, 'contacts', 'outer');
    await click(element, card(element, 'contacts'));
    expect(all(element, '.menu, .held')).to.deep.equal([]);
    for (const field of all<HTMLInputElement>(element, 'input, select, textarea'))
      expect(field.disabled, field.name).to.equal(true);
    await click(element, button(element, words('view.list')));
    for (const select of all<HTMLSelectElement>(element, '.row select'))
      expect(select.disabled, select.name).to.equal(true);
    expect(told).to.deep.equal([]);
  });

  it('by a fieldset around it is the same', async () => {
    const element = await openCircles({ state: HALF });
    const fieldset = document.createElement('fieldset');
    fieldset.disabled = true;
    element.parentElement!.append(fieldset);
    fieldset.append(element);
    await drawn(element);
    expect(all(element, '.table button')).to.deep.equal([]);
    fieldset.disabled = false;
    await drawn(element);
    expect(all(element, '.table button')).to.have.length(8);
  });
});

describe('the words of <circle-model>', () => {
  it('show markup of a person as typed', async () => {
    const element = await openCircles({ state: markup, readonly: true });
    expect(textOf(element)).to.include('<b>vet</b>');
    expect(
      all(element, '.root :is(b, img, script)').filter((one) => one.textContent === 'vet'),
    ).to.deep.equal([]);
  });

  it('speak to a professional about the client', async () => {
    const element = await openCircles({ state: HALF, audience: 'professional' });
    const text = textOf(element);
    expect(text).to.include(words('intro.professional')).and.to.include(words('own.intro.professional'));
    expect(textOf(element, '.title')).to.equal(words('title.professional'));
    await click(element, one(element, '#card-own-goals'));
    expect(textOf(element, '#menu-most-important')).to.equal(words('most-important.professional'));
  });
});
