import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { CapabilityListElement } from '../../src/elements/capability-list/capability-list.element.js';
import { WORK_VALUES } from '../../src/model/work-values.js';
import { registerContent } from '../../src/content/registry.js';
import {
  all,
  button,
  click,
  drawn,
  eventsOf,
  expectFocus,
  FULL,
  HALF,
  listState,
  note,
  one,
  openList,
  openSteps,
  radio,
  textOf,
  type,
  words,
} from './support.js';

const fields = (list: CapabilityListElement): HTMLElement[] => all(list, 'input, textarea, select, button');
const visible = (node: HTMLElement): boolean => node.checkVisibility();

describe('a read-only <capability-list>', () => {
  it('tells everything as text, and has no controls', async () => {
    const list = await openList({ state: FULL, readonly: true });
    expect(fields(list)).to.have.length(0);
    const text = textOf(list);
    for (const value of Object.keys(FULL.answers)) {
      expect(text).to.include(value === 'own-outside' ? 'Buiten werken' : words(`value.${value}`));
    }
    expect(text).to.include('Hoe belangrijk Heel belangrijk Hoeveel ruimte Helemaal geen ruimte');
    expect(text).to.include(words('check.discuss'));
    expect(text).to.include('In eigen woorden In mijn vorige team mocht ik meedenken.');
    expect(text).to.include('Notitie van de professional Vraag door.');
    expect(text).not.to.include('Niet ingevuld');
  });

  it('calls what is empty "Niet ingevuld", and nothing worse', async () => {
    const list = await openList({ readonly: true });
    const said = all(list, '.as-text :not(h3):not(:has(*)):not(path)');
    expect(said.map((words) => words.textContent.trim())).to.deep.equal(Array(7).fill('Niet ingevuld'));
  });

  it('tells the same in steps, however narrow, and wherever the client was', async () => {
    const page = await openList({ state: HALF, readonly: true });
    const steps = await openSteps({ state: HALF, readonly: true, width: '20rem', current: 'income' });
    expect(textOf(steps)).to.equal(textOf(page));
  });

  it('can be switched on and off without losing anything', async () => {
    const list = await openSteps({ current: 'contacts' });
    await type(note(list, 'contacts'), 'Koffie');
    list.readonly = true;
    await drawn(list);
    expect(textOf(list)).to.include('Koffie');
    list.readonly = false;
    await drawn(list);
    expect(list.current).to.equal('contacts');
    expect(note(list, 'contacts').value).to.equal('Koffie');
    expect(list.canUndo).to.equal(true);
  });

  it('shows a state of a newer version in the same way, with a notice, and hands it back untouched', async () => {
    const newer = { ...HALF, version: 2, moods: ['good'] };
    const list = await openList({ state: newer });
    expect(fields(list)).to.have.length(0);
    expect(textOf(list)).to.include(words('problem.heading.newer')).and.to.include('Buiten werken');
    expect(list.state).to.deep.equal(newer);
  });
});

describe('a disabled <capability-list>', () => {
  it('shows the answers and takes none', async () => {
    const list = await openList({ state: HALF, disabled: true });
    const events = eventsOf(list);
    expect(radio(list, 'contacts.importance', 4).checked).to.equal(true);
    await click(list, radio(list, 'contacts.importance', 1).closest('label')!);
    await click(list, one(list, 'input[name="income.discuss"]').closest('label')!);
    expect(list.state).to.deep.equal(HALF);
    expect(events.filter(({ change }) => 'value' in (change as object))).to.deep.equal([]);
  });

  it('can still be read from one end to the other', async () => {
    const list = await openSteps({ state: HALF, disabled: true, current: 'start' });
    await click(list, button(list, words('navigation.begin')));
    expect(list.current).to.equal('use-skills');
    expect(all(list, 'button:disabled')).to.have.length(0);
  });
});

describe('<capability-list> on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  for (const [name, settings] of [
    ['in steps', { layout: 'steps', current: 'contacts' }],
    ['on one page', { layout: 'page' }],
    ['on the check page', { current: 'check' }],
  ] as const) {
    it(`prints every answer and note as text, ${name}`, async () => {
      const list = await openList({ state: HALF, ...settings });
      await emulateMedia({ media: 'print' });
      await drawn(list);
      const shown = all(list, '*').filter(visible);
      expect(shown.filter((node) => node.matches('input, textarea, button, nav'))).to.have.length(0);
      const text = textOf(list);
      for (const id of WORK_VALUES)
        expect(text.split(words(`value.${id}`)), `${id} is there once`).to.have.length(2);
      expect(text).to.include('Buiten werken');
      expect(text).to.include('Ik mis de koffie met collega’s.');
      expect(text).to.include('Niet ingevuld');
      expect(text).to.include(words('title'));
      for (const node of shown.filter((one) =>
        one.matches('.answers-as-text :is(p, h3, dt, dd, blockquote)'),
      )) {
        expect(getComputedStyle(node).overflow, 'nothing is cut off').not.to.match(/hidden|scroll|auto/);
      }
    });
  }

  it('goes on after printing with focus, caret, half-written words and place as they were', async () => {
    const list = await openSteps({ state: HALF, current: 'own-values' });
    const field = one<HTMLInputElement>(list, '#own-label');
    await type(field, 'Half gesch');
    field.setSelectionRange(2, 2);
    const before = textOf(list);
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    await drawn(list);
    await emulateMedia({ media: 'screen' });
    dispatchEvent(new Event('afterprint'));
    await drawn(list);
    expect(list.current).to.equal('own-values');
    expect(one<HTMLInputElement>(list, '#own-label').value).to.equal('Half gesch');
    expect(one<HTMLInputElement>(list, '#own-label').selectionStart).to.equal(2);
    expect(textOf(list)).to.equal(before);
  });

  it('is ready on paper before the print dialogue opens, and the screen behind it does not move', async () => {
    const list = await openSteps({ state: HALF, current: 'contacts' });
    const before = list.getBoundingClientRect().height;
    radio(list, 'contacts.enabled', 2).focus();
    dispatchEvent(new Event('beforeprint'));
    await drawn(list);
    expect(all(list, 'section.as-text')).to.have.length(8);
    expect(list.getBoundingClientRect().height).to.equal(before);
    dispatchEvent(new Event('afterprint'));
    await drawn(list);
    expect(all(list, 'section.as-text')).to.have.length(0);
    expectFocus(list, radio(list, 'contacts.enabled', 2));
  });
});

describe('the words of a portal in <capability-list>', () => {
  // Registered texts stay for the whole page: each test takes a language of its own.
  const say = (locale: string, items: { id: string; text?: string; hidden?: boolean }[]) =>
    registerContent(locale, {
      piece: 'capability-list',
      items: items.map((item) => ({ source: 'Gemeente Zee', ...item })),
    });

  it('shows the purpose line of the portal instead of its own, also when it comes later', async () => {
    const list = await openSteps({ lang: 'nl-x-zee' });
    expect(textOf(list, '[part="purpose"]')).to.equal(words('intro.purpose'));
    expect(
      say('nl-x-zee', [{ id: 'intro.purpose', text: 'Alleen voor <b>ons</b> gesprek.' }]),
    ).to.have.length(0);
    await drawn(list);
    expect(textOf(list, '[part="purpose"]')).to.equal('Alleen voor <b>ons</b> gesprek.');
    expect((await openSteps()).renderRoot.textContent).to.include(words('intro.purpose'));
  });

  it('leaves out what the portal hides', async () => {
    say('nl-x-stil', [
      { id: 'intro.purpose', hidden: true },
      { id: 'intro.freedom', hidden: true },
    ]);
    const list = await openSteps({ lang: 'nl-x-stil' });
    expect(all(list, '[part="purpose"]')).to.have.length(0);
    expect(textOf(list)).not.to.include(words('intro.freedom'));
    expect(textOf(list)).to.include('In deze lijst staan zeven waarden');
  });

  it('takes a new name for a value everywhere: heading, pictogram and check page', async () => {
    registerContent('nl-x-naam', {
      piece: 'work-values',
      items: [{ id: 'value.income', source: 'Gemeente Zee', text: 'Geld' }],
    });
    const list = await openSteps({ lang: 'nl-x-naam', state: listState(), current: 'income' });
    expect(textOf(list, '#name-income')).to.equal('Geld');
    expect(button(list, 'Geld')).to.exist;
    list.current = 'check';
    await drawn(list);
    expect(textOf(list)).to.include('Geld').and.not.to.include(words('value.income'));
  });
});
