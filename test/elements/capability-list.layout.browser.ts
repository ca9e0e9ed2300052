import { expect } from '@open-wc/testing';
import type {
  CapabilityListElement,
  Place,
} from '../../src/elements/capability-list/capability-list.element.js';
import { WORK_VALUES } from '../../src/model/work-values.js';
import {
  all,
  button,
  click,
  drawn,
  eventsOf,
  focused,
  focusedText,
  hasButton,
  HALF,
  listState,
  NARROW,
  note,
  one,
  openList,
  openSteps,
  pictogramOf,
  press,
  radio,
  textOf,
  type,
  WIDE,
  words,
  expectFocus,
} from './support.js';

const valuesShown = (list: CapabilityListElement): string[] =>
  all(list, 'section[part="value"]').map(({ id }) => id.replace('value-', ''));

const resize = async (list: CapabilityListElement, width: string): Promise<void> => {
  list.parentElement!.style.inlineSize = width;
  await drawn(list);
  await drawn(list);
};

describe('the layout of <capability-list>', () => {
  it('shows one place at a time with layout="steps", however wide', async () => {
    const list = await openList({ layout: 'steps', width: WIDE });
    expect(valuesShown(list)).to.deep.equal([]);
    expect(textOf(list)).to.include(words('intro.purpose'));
    list.current = 'contacts';
    await drawn(list);
    expect(valuesShown(list)).to.deep.equal(['contacts']);
    expect(textOf(list)).not.to.include(words('intro.purpose'));
  });

  it('shows everything below each other with layout="page", however narrow', async () => {
    const list = await openList({ layout: 'page', width: NARROW, state: HALF });
    expect(valuesShown(list)).to.deep.equal([...WORK_VALUES, 'own-outside']);
    expect(textOf(list)).to.include(words('intro.purpose')).and.to.include(words('own.intro'));
    expect(hasButton(list, words('navigation.next'))).to.equal(false);
  });

  for (const layout of [undefined, 'something else' as 'page']) {
    it(`follows the width with layout=${String(layout)}`, async () => {
      const list = await openList({ width: NARROW, ...(layout && { layout }) });
      expect(valuesShown(list), 'narrow').to.have.length(0);
      await resize(list, WIDE);
      expect(valuesShown(list), 'wide').to.have.length(7);
      await resize(list, NARROW);
      expect(valuesShown(list), 'narrow again').to.have.length(0);
    });
  }

  it('looks at its own width, not at that of the window', async () => {
    const narrow = await openList({ width: '43rem' });
    const wide = await openList({ width: '45rem' });
    expect([valuesShown(narrow).length, valuesShown(wide).length]).to.deep.equal([0, 7]);
  });

  it('is drawn right when it was hidden at first', async () => {
    const list = await openList({ width: NARROW, hidden: true });
    list.hidden = false;
    await drawn(list);
    await drawn(list);
    expect(valuesShown(list)).to.deep.equal([]);
  });

  it('follows the attribute when it changes', async () => {
    const list = await openList({ layout: 'page' });
    list.setAttribute('layout', 'steps');
    await drawn(list);
    expect(valuesShown(list)).to.have.length(0);
    list.removeAttribute('layout');
    await drawn(list);
    expect(valuesShown(list)).to.have.length(7);
  });

  it('keeps focus and the place when the window is made narrower while someone answers', async () => {
    const list = await openList();
    radio(list, 'own-goals.enabled', 3).focus();
    await press(list, 'Space');
    await resize(list, NARROW);
    expect(valuesShown(list)).to.deep.equal(['own-goals']);
    expectFocus(list, radio(list, 'own-goals.enabled', 3));
    await resize(list, WIDE);
    expectFocus(list, radio(list, 'own-goals.enabled', 3));
  });

  it('keeps what is being typed when the layout changes', async () => {
    const list = await openList();
    await type(note(list, 'income'), 'Genoeg voor twee');
    await resize(list, NARROW);
    expect(list.state.notes).to.deep.equal({ income: { client: 'Genoeg voor twee' } });
    expectFocus(list, note(list, 'income'));
    expect(note(list, 'income').selectionStart).to.equal('Genoeg voor twee'.length);
  });

  it('keeps a name that is typed but not added when the layout changes', async () => {
    const list = await openList();
    await type(one(list, '#own-label'), 'Buiten zijn');
    await resize(list, NARROW);
    const kept =
      list.state.ownValues.some(({ label }) => label === 'Buiten zijn') ||
      one<HTMLInputElement>(list, '#own-label').value === 'Buiten zijn';
    expect(kept).to.equal(true);
    expect(focused(list) === null).to.equal(false);
  });
});

describe('going through <capability-list>', () => {
  const places = (list: CapabilityListElement): HTMLElement[] => all(list, '[part="place"]');
  const here = (list: CapabilityListElement): string[] =>
    places(list)
      .filter((place) => place.hasAttribute('aria-current'))
      .map((place) => place.getAttribute('aria-label')!);

  it('goes forth and back with the buttons at the bottom, from the first to the last place', async () => {
    const list = await openSteps({ state: listState({ ownValues: HALF.ownValues }), current: 'start' });
    const order: Place[] = ['start', ...WORK_VALUES, 'own-outside', 'own-values', 'check'];
    const events = eventsOf(list) as unknown as { type: string; current: Place }[];
    expect(hasButton(list, words('navigation.previous')), 'nothing before the start').to.equal(false);
    for (const place of order.slice(1)) {
      const last = place === 'check';
      const name =
        place === 'use-skills' ? 'navigation.begin' : last ? 'navigation.check' : 'navigation.next';
      await click(list, button(list, words(name), '[part="steps"]'));
      expect(list.current).to.equal(place);
    }
    expect(events.map((event) => [event.type, event.current])).to.deep.equal(
      order.slice(1).map((place) => ['capability-list-move', place]),
    );
    expect(all(list, '[part="steps"] button'), 'nothing after the check page').to.have.length(1);
    for (const place of order.slice(0, -1).reverse()) {
      await click(list, button(list, words('navigation.previous')));
      expect(list.current).to.equal(place);
    }
  });

  it('puts focus on the heading of the place, and that heading is named after it', async () => {
    const list = await openSteps();
    for (const [name, heading] of [
      [words('value.income'), words('value.income')],
      [words('value.decisions'), words('value.decisions')],
      [words('navigation.own-values'), words('own.heading')],
      [words('navigation.check'), words('check.heading')],
      [words('navigation.start'), words('title')],
    ] as const) {
      await click(list, pictogramOf(list, name));
      expect(focusedText(list)).to.equal(heading);
      expect(focused(list)!.matches('h2, h3')).to.equal(true);
      const { top, bottom } = focused(list)!.getBoundingClientRect();
      expect(top >= 0 && bottom <= innerHeight, `${heading} is in view`).to.equal(true);
    }
  });

  it('goes to any place from the pictograms, on the page layout too', async () => {
    const list = await openList({ layout: 'page' });
    await click(list, button(list, words('value.contribute')));
    expect(focusedText(list)).to.equal(words('value.contribute'));
    expect(focused(list)!.getBoundingClientRect().top).to.be.within(0, innerHeight);
    expect(list.current).to.equal('contribute');
  });

  it('marks where the client is with aria-current, on one pictogram', async () => {
    const list = await openSteps();
    expect(here(list)).to.deep.equal([words('navigation.start')]);
    await click(list, button(list, words('value.own-goals')));
    expect(here(list)).to.deep.equal([words('value.own-goals')]);
    expect(all(list, '[aria-current]')).to.have.length(1);
  });

  it('is where focus is when all is on one page, and tells so', async () => {
    const list = await openList({ layout: 'page' });
    const events = eventsOf(list) as unknown as { type: string; current?: Place }[];
    radio(list, 'income.enabled', 1).focus();
    note(list, 'income').focus();
    await click(list, radio(list, 'contacts.enabled', 2));
    await drawn(list);
    expect(here(list)).to.deep.equal([`${words('value.contacts')} (${words('navigation.looked-at')})`]);
    one(list, '#own-label').focus();
    one(list, 'input[name="situation"]').focus();
    await drawn(list);
    expect(here(list)).to.deep.equal([words('navigation.start')]);
    expect(events.map(({ type, current }) => current ?? type)).to.deep.equal([
      'income',
      'contacts',
      'capability-list-change',
      'own-values',
      'start',
    ]);
  });

  it('says of a value that it was looked at once something is done there, and takes it back', async () => {
    const list = await openSteps({ current: 'income' });
    const lookedAt = `${words('value.income')} (${words('navigation.looked-at')})`;
    expect(hasButton(list, lookedAt), 'not by going there').to.equal(false);
    for (const act of [
      () => click(list, radio(list, 'income.importance', 3)),
      () => click(list, one(list, 'input[name="income.discuss"]')),
      () => type(note(list, 'income'), 'x'),
    ]) {
      await act();
      await drawn(list);
      expect(hasButton(list, lookedAt)).to.equal(true);
      list.undo();
      await drawn(list);
      expect(hasButton(list, lookedAt)).to.equal(false);
    }
  });

  it('tells how far the client is in words, never in per cents, and counts own values apart', async () => {
    const list = await openSteps();
    expect(textOf(list, '[part="progress"]')).to.equal(words('progress.none'));
    list.state = listState({ answers: { income: { importance: 1 } } });
    await drawn(list);
    expect(textOf(list, '[part="progress"]')).to.equal('1 van 7 waarden bekeken');
    list.state = HALF;
    await drawn(list);
    expect(textOf(list, '[part="progress"]')).to.equal('4 van 7 waarden bekeken · één eigen waarde');
    expect(textOf(list)).not.to.match(/%|procent/);
    expect(all(list, 'progress, meter, [role="progressbar"]')).to.deep.equal([]);
  });

  it('locks nothing: every place can be reached from the very start, and no button is disabled', async () => {
    const list = await openSteps();
    for (const place of places(list).map((button) => button.getAttribute('aria-label')!)) {
      await click(list, pictogramOf(list, place));
      expect(here(list)).to.deep.equal([place]);
      expect(all(list, ':disabled, [aria-disabled="true"]')).to.deep.equal([]);
    }
  });

  it('does not ask for an answer before it lets someone go on', async () => {
    const list = await openSteps({ required: true, current: 'use-skills' });
    await click(list, button(list, words('navigation.next')));
    expect(list.current).to.equal('develop-skills');
    expect(all(list, '[role="alert"]')).to.deep.equal([]);
  });
});
