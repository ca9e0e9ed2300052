import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CapabilityListElement } from '../../src/elements/capability-list/capability-list.element.js';
import {
  all,
  announcementsOf,
  button,
  chosen,
  click,
  drawn,
  eventsOf,
  focused,
  focusedText,
  HALF,
  listState,
  note,
  one,
  openList,
  openSteps,
  pictogramOf,
  press,
  radio,
  type,
  words,
} from './support.js';

const undo = (list: CapabilityListElement): Promise<void> => click(list, button(list, words('history.undo')));
const redo = (list: CapabilityListElement): Promise<void> => click(list, button(list, words('history.redo')));

describe('undo and redo in <capability-list>', () => {
  it('are always there to see, and say so when there is nothing to take back or do again', async () => {
    const list = await openSteps();
    const { said } = announcementsOf(list);
    const events = eventsOf(list);
    await undo(list);
    await redo(list);
    expect(said).to.deep.equal([words('history.nothing-to-undo'), words('history.nothing-to-redo')]);
    expect(events).to.deep.equal([]);
    expect(all(list, ':disabled, [aria-disabled]')).to.deep.equal([]);
  });

  it('take back by button, and tell it like any other change', async () => {
    const list = await openSteps({ state: HALF, current: 'contacts' });
    await click(list, radio(list, 'contacts.importance', 1));
    const events = eventsOf(list);
    const change = { type: 'answer', value: 'contacts', question: 'importance', answer: 1 };
    await undo(list);
    expect(list.state).to.deep.equal(HALF);
    expect(chosen(list, 'contacts.importance')).to.equal('4');
    expect(focusedText(list), 'focus stays on the button').to.equal(words('history.undo'));
    await redo(list);
    expect(chosen(list, 'contacts.importance')).to.equal('1');
    expect(events.map((event) => event.change)).to.deep.equal([
      { type: 'undo', change },
      { type: 'redo', change },
    ]);
  });

  for (const modifier of ['Control', 'Meta']) {
    it(`listen to ${modifier}+Z, ${modifier}+Shift+Z and ${modifier}+Y on an answer`, async () => {
      const list = await openSteps({ current: 'contacts' });
      radio(list, 'contacts.importance', 1).focus();
      await press(list, 'Space', 'ArrowDown');
      await press(list, `${modifier}+z`);
      expect(chosen(list, 'contacts.importance')).to.equal('1');
      await press(list, `${modifier}+z`);
      expect(chosen(list, 'contacts.importance')).to.equal(undefined);
      await press(list, `${modifier}+Shift+Z`, `${modifier}+y`);
      expect(chosen(list, 'contacts.importance')).to.equal('2');
      await press(list, `${modifier}+Alt+z`);
      expect(chosen(list, 'contacts.importance')).to.equal('2');
    });
  }

  it('listen wherever focus is in the list but in a text field', async () => {
    const list = await openSteps({ current: 'contacts' });
    const steps: [string, () => HTMLElement][] = [
      ['a heading', () => one(list, '#name-contacts')],
      ['a button', () => button(list, words('history.undo'))],
      ['a checkbox', () => one(list, 'input[type="checkbox"]')],
    ];
    for (const [where, target] of steps) {
      await click(list, radio(list, 'contacts.enabled', 3));
      target().focus();
      await press(list, 'Control+z');
      expect(list.state, `on ${where}`).to.deep.equal(listState());
    }
  });

  it('leave Ctrl+Z in a text field to the field', async () => {
    const list = await openSteps({ current: 'contacts' });
    await click(list, radio(list, 'contacts.importance', 5));
    await type(note(list, 'contacts'), 'ab');
    await press(list, 'Control+z');
    expect(list.state.answers).to.deep.equal({ contacts: { importance: 5 } });
    expect(list.state.notes['contacts']?.client ?? '').to.equal(note(list, 'contacts').value);
    list.current = 'own-values';
    await drawn(list);
    await type(one(list, '#own-label'), 'x');
    await press(list, 'Control+z');
    expect(list.state.answers).to.deep.equal({ contacts: { importance: 5 } });
  });

  it('listen to nothing outside the list', async () => {
    const list = await openSteps({ current: 'contacts' });
    await click(list, radio(list, 'contacts.importance', 5));
    (document.activeElement as HTMLElement).blur();
    await sendKeys({ press: 'Control+z' });
    expect(list.state.answers).to.deep.equal({ contacts: { importance: 5 } });
  });

  it('take typing in one field back as one step, and typing after an answer as another', async () => {
    const list = await openSteps({ current: 'contacts' });
    await type(note(list, 'contacts'), 'een');
    await click(list, radio(list, 'contacts.importance', 5));
    await type(note(list, 'contacts'), ' twee');
    await undo(list);
    expect(list.state.notes['contacts']).to.deep.equal({ client: 'een' });
    expect(note(list, 'contacts').value).to.equal('een');
    await undo(list);
    await undo(list);
    expect(list.state).to.deep.equal(listState());
    await redo(list);
    expect(list.state.notes['contacts']).to.deep.equal({ client: 'een' });
  });

  it('show the place they are about', async () => {
    const list = await openSteps({ current: 'contacts' });
    await click(list, radio(list, 'contacts.importance', 5));
    await click(list, pictogramOf(list, words('value.income')));
    await undo(list);
    expect(list.current).to.equal('contacts');
    expect(chosen(list, 'contacts.importance')).to.equal(undefined);
    await click(list, pictogramOf(list, words('navigation.check')));
    await redo(list);
    expect(list.current).to.equal('contacts');
    expect(chosen(list, 'contacts.importance')).to.equal('5');
  });

  it('show the place they are about on the page layout: it is scrolled into view', async () => {
    const list = await openList({ layout: 'page' });
    await click(list, radio(list, 'use-skills.importance', 5));
    one(list, '#name-contribute').focus();
    await press(list, 'Control+z');
    const { top, bottom } = one(list, '#value-use-skills').getBoundingClientRect();
    expect(top < innerHeight && bottom > 0).to.equal(true);
  });

  it('show the situation when it was that', async () => {
    const list = await openSteps();
    await click(list, one(list, 'input[value="employed"]'));
    await click(list, pictogramOf(list, words('value.income')));
    await undo(list);
    expect(list.state).to.deep.equal(listState());
    expect(list.current).to.equal('start');
  });

  it('go where values are added when the value they are about is gone', async () => {
    const list = await openSteps({ current: 'own-values' });
    await type(one(list, '#own-label'), 'Rust');
    await press(list, 'Enter');
    await undo(list);
    expect(list.current).to.equal('own-values');
    expect(focused(list) === null).to.equal(false);
    await redo(list);
    expect(list.current).to.equal(list.state.ownValues[0]!.id);
  });

  it('forget what was to be done again once something new is done', async () => {
    const list = await openSteps({ current: 'contacts' });
    await click(list, radio(list, 'contacts.importance', 5));
    await undo(list);
    await click(list, radio(list, 'contacts.importance', 2));
    expect(list.canRedo).to.equal(false);
    await redo(list);
    expect(chosen(list, 'contacts.importance')).to.equal('2');
  });

  it('do nothing where nothing can be changed', async () => {
    const list = await openSteps({ current: 'contacts' });
    await click(list, radio(list, 'contacts.importance', 5));
    for (const lock of ['readonly', 'disabled'] as const) {
      list[lock] = true;
      await drawn(list);
      list.undo();
      expect(list.state.answers).to.deep.equal({ contacts: { importance: 5 } });
      expect(all(list, '[part="history"]')).to.deep.equal([]);
      list[lock] = false;
      await drawn(list);
    }
    list.undo();
    expect(list.state).to.deep.equal(listState());
  });
});
