import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CapabilityListElement } from '../../src/elements/capability-list/capability-list.element.js';
import {
  all,
  announcementsOf,
  button,
  click,
  drawn,
  eventsOf,
  focused,
  focusedText,
  hasButton,
  HALF,
  listState,
  one,
  openList,
  openSteps,
  pictogramOf,
  press,
  radio,
  textOf,
  type,
  words,
  expectFocus,
} from './support.js';

const field = (list: CapabilityListElement): HTMLInputElement => one(list, '#own-label');
const labels = (list: CapabilityListElement): string[] => list.state.ownValues.map(({ label }) => label);
const TWO = listState({
  answers: { a: { importance: 5 }, b: { importance: 1 }, income: { importance: 3 } },
  ownValues: [
    { id: 'a', label: 'Buiten werken' },
    { id: 'b', label: 'Rust' },
  ],
  notes: { a: { client: 'Frisse lucht.' } },
  discuss: ['a', 'income'],
});

describe('own values: adding', () => {
  it('adds with Enter, goes to the new value, and leaves the field empty for the next', async () => {
    const list = await openSteps({ current: 'own-values' });
    const events = eventsOf(list);
    await type(field(list), '  Samen lachen ');
    await press(list, 'Enter');
    expect(labels(list)).to.deep.equal(['Samen lachen']);
    const { id } = list.state.ownValues[0]!;
    expect(id).to.match(/^own-[0-9a-f]{12}$/);
    expect(list.current).to.equal(id);
    expect(focusedText(list)).to.equal('Samen lachen');
    expect(events.map((event) => [event.type, event.change])).to.deep.equal([
      ['capability-list-change', { type: 'add-value', value: id }],
      ['capability-list-move', undefined],
    ]);
    await click(list, pictogramOf(list, words('navigation.own-values')));
    expect(field(list).value).to.equal('');
  });

  it('adds with the button, on the page layout too', async () => {
    const list = await openList();
    await type(field(list), 'Rust');
    await click(list, button(list, words('own.add')));
    expect(labels(list)).to.deep.equal(['Rust']);
    expect(focusedText(list)).to.equal('Rust');
    expect(field(list).value).to.equal('');
  });

  it('asks kindly to write something first, without an event, and takes that back once something is', async () => {
    const list = await openSteps({ current: 'own-values' });
    const events = eventsOf(list);
    await type(field(list), '   ');
    await press(list, 'Enter');
    expect(events).to.deep.equal([]);
    expect(textOf(list)).to.include(words('own.write-first'));
    expect(field(list).getAttribute('aria-invalid')).to.equal('true');
    expect(one(list, `#${field(list).getAttribute('aria-describedby')}`).textContent).to.include(
      words('own.write-first'),
    );
    expectFocus(list, field(list));
    await sendKeys({ type: 'Rust' });
    await press(list, 'Enter');
    expect(textOf(list)).not.to.include(words('own.write-first'));
  });

  it('keeps what is typed but not added when the client goes elsewhere in the list', async () => {
    const list = await openSteps({ current: 'own-values' });
    const events = eventsOf(list);
    await type(field(list), 'Vroeg klaar zijn');
    await click(list, pictogramOf(list, words('value.contribute')));
    expect(labels(list)).to.deep.equal(['Vroeg klaar zijn']);
    expect(list.current).to.equal('contribute');
    expect(events.map((event) => event.type)).to.deep.equal([
      'capability-list-change',
      'capability-list-move',
    ]);
    list.undo();
    expect(list.state).to.deep.equal(listState());
  });

  it('keeps it too when the client leaves the field for another part, or the list', async () => {
    const list = await openList();
    const outside = document.createElement('button');
    list.parentElement!.append(outside);
    await type(field(list), 'Dieren');
    radio(list, 'income.importance', 3).focus();
    await drawn(list);
    expect(labels(list)).to.deep.equal(['Dieren']);
    await type(field(list), 'Muziek');
    outside.focus();
    await drawn(list);
    expect(labels(list)).to.deep.equal(['Dieren', 'Muziek']);
    expect(document.activeElement === outside, 'focus goes where the client went').to.equal(true);
  });

  it('keeps what is half typed when the list is drawn in another layout; undo leaves it alone', async () => {
    const list = await openList();
    await type(field(list), 'Dieren');
    list.layout = 'steps';
    await drawn(list);
    expectFocus(list, field(list));
    expect(field(list).value).to.equal('Dieren');
    await click(list, button(list, words('history.undo')));
    expect(list.state).to.deep.equal(listState());
    expect(field(list).value).to.equal('Dieren');
  });

  it('does not move a button away from under the mouse that presses it', async () => {
    const list = await openList();
    let pressed = 0;
    const save = document.createElement('button');
    save.addEventListener('click', () => (pressed += 1));
    list.after(save);
    await type(field(list), 'Dieren');
    await click(list, save);
    await drawn(list);
    expect(pressed).to.equal(1);
    expect(labels(list)).to.deep.equal(['Dieren']);
  });

  it('gives two values with one name two places', async () => {
    const list = await openSteps({ current: 'own-values' });
    for (let time = 0; time < 2; time += 1) {
      list.current = 'own-values';
      await drawn(list);
      await type(field(list), 'Rust');
      await press(list, 'Enter');
    }
    expect(labels(list)).to.deep.equal(['Rust', 'Rust']);
    expect(new Set(list.state.ownValues.map(({ id }) => id)).size).to.equal(2);
  });
});

describe('own values: answering, renaming, removing', () => {
  it('has the same questions, note and mark as the seven', async () => {
    const list = await openSteps({ state: TWO, current: 'a' });
    expect(all(list, 'fieldset')).to.have.length(3);
    await click(list, radio(list, 'a.enabled', 2));
    await click(list, one(list, 'input[name="a.discuss"]'));
    expect(list.state.answers['a']).to.deep.equal({ importance: 5, enabled: 2 });
    expect(list.state.discuss).to.deep.equal(['income']);
  });

  it('renames, with focus back on the button, and keeps everything else', async () => {
    const list = await openSteps({ state: TWO, current: 'a' });
    const { said } = announcementsOf(list);
    await click(list, button(list, words('own.rename')));
    expectFocus(list, one(list, '#new-label-a'));
    expect((focused(list) as HTMLInputElement).value).to.equal('Buiten werken');
    await press(list, 'Control+a');
    await sendKeys({ type: 'Buiten zijn' });
    await press(list, 'Enter');
    expect(list.state).to.deep.equal({
      ...TWO,
      ownValues: [{ id: 'a', label: 'Buiten zijn' }, TWO.ownValues[1]],
    });
    expect(focusedText(list)).to.equal(words('own.rename'));
    expect(said).to.deep.equal([words('own.renamed', { label: 'Buiten zijn' })]);
  });

  for (const [how, leave] of [
    ['Escape', (list: CapabilityListElement) => press(list, 'Escape')],
    ['the button', (list: CapabilityListElement) => click(list, button(list, words('own.cancel')))],
  ] as const) {
    it(`keeps the old name with ${how}`, async () => {
      const list = await openSteps({ state: TWO, current: 'a' });
      const events = eventsOf(list);
      await click(list, button(list, words('own.rename')));
      await sendKeys({ type: ' iets anders' });
      await leave(list);
      expect(list.state).to.deep.equal(TWO);
      expect(events).to.deep.equal([]);
      expect(focusedText(list)).to.equal(words('own.rename'));
    });
  }

  it('does not take an empty name', async () => {
    const list = await openSteps({ state: TWO, current: 'a' });
    await click(list, button(list, words('own.rename')));
    await press(list, 'Control+a', 'Delete', 'Enter');
    expect(list.state).to.deep.equal(TWO);
  });

  it('keeps a new name that was typed when the client goes elsewhere', async () => {
    const list = await openSteps({ state: TWO, current: 'a' });
    await click(list, button(list, words('own.rename')));
    await sendKeys({ type: ' in de tuin' });
    await click(list, button(list, words('navigation.next')));
    expect(labels(list)).to.deep.equal(['Buiten werken in de tuin', 'Rust']);
    expect(list.current).to.equal('b');
    expect(focusedText(list)).to.equal('Rust');
  });

  it('removes with all that belongs to it, and brings it back with all of it', async () => {
    const list = await openSteps({ state: TWO, current: 'a' });
    const events = eventsOf(list);
    const { said } = announcementsOf(list);
    await click(list, button(list, words('own.remove')));
    expect(list.state).to.deep.equal(
      listState({
        answers: { b: { importance: 1 }, income: { importance: 3 } },
        ownValues: [{ id: 'b', label: 'Rust' }],
        discuss: ['income'],
      }),
    );
    expect(said).to.deep.equal([words('own.removed', { label: 'Buiten werken' })]);
    expect(textOf(list)).to.include(words('own.removed', { label: 'Buiten werken' }));
    expectFocus(list, one(list, '#undo-remove'));

    await press(list, 'Enter');
    expect(list.state).to.deep.equal(TWO);
    expect(list.current, 'shows what came back').to.equal('a');
    expect(focused(list) === null, 'focus is not lost').to.equal(false);
    expect(events.map(({ change }) => change)).to.deep.equal([
      { type: 'remove-value', value: 'a' },
      { type: 'undo', change: { type: 'remove-value', value: 'a' } },
    ]);
    expect(hasButton(list, words('own.remove'))).to.equal(true);
  });

  it('stops offering to bring it back once something else is done', async () => {
    const list = await openList({ state: TWO });
    await click(list, all(list, '[part="own-actions"] button')[1]!);
    await click(list, radio(list, 'income.importance', 5));
    expect(all(list, '#undo-remove')).to.deep.equal([]);
    list.undo();
    list.undo();
    expect(list.state).to.deep.equal(TWO);
  });

  it('cannot rename or remove one of the seven', async () => {
    const list = await openSteps({ state: HALF, current: 'contacts' });
    expect(hasButton(list, words('own.rename'))).to.equal(false);
    expect(hasButton(list, words('own.remove'))).to.equal(false);
  });
});
