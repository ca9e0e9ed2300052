import { expect } from '@open-wc/testing';
import type { CapabilityListElement } from '../../src/elements/capability-list/capability-list.element.js';
import type { CapabilityListState } from '../../src/model/capability-list.js';
import { WORK_VALUES } from '../../src/model/work-values.js';
import {
  all,
  button,
  click,
  drawn,
  eventsOf,
  focusedText,
  FULL,
  HALF,
  hasButton,
  listState,
  note,
  one,
  openList,
  openSteps,
  pictogramOf,
  press,
  radio,
  textOf,
  type,
  words,
} from './support.js';

const sections = (list: CapabilityListElement): HTMLElement[] => all(list, '.as-text');
const finish = (list: CapabilityListElement): Promise<void> => click(list, button(list, words('finish')));

describe('coming back to <capability-list>', () => {
  /** Closes the list and opens it again with what a portal kept as JSON. */
  async function reopen(list: CapabilityListElement): Promise<CapabilityListElement> {
    const kept = JSON.stringify(list.state);
    list.remove();
    return openSteps({ state: JSON.parse(kept) as CapabilityListState });
  }

  it('continues at the value answered last, from the state alone', async () => {
    const list = await openSteps();
    await click(list, pictogramOf(list, words('value.income')));
    await click(list, radio(list, 'income.importance', 4));
    await click(list, pictogramOf(list, words('value.decisions')));
    await click(list, radio(list, 'decisions.enabled', 'unsure'));
    expect((await reopen(list)).current).to.equal('decisions');
  });

  it('continues at the next one when all of it was answered', async () => {
    const list = await openSteps({ current: 'use-skills' });
    for (const question of ['importance', 'enabled', 'achieved']) {
      await click(list, radio(list, `use-skills.${question}`, 5));
    }
    expect(list.current, 'nothing jumps while the client is there').to.equal('use-skills');
    expect((await reopen(list)).current).to.equal('develop-skills');
  });

  it('continues exactly where the client was when the portal keeps `current`', async () => {
    let kept = '';
    const list = await openSteps({ state: HALF });
    list.addEventListener('capability-list-move', ({ current }) => (kept = current));
    await click(list, pictogramOf(list, words('value.own-goals')));
    list.remove();
    for (const settings of [
      { state: HALF, current: kept },
      { current: kept, state: HALF },
    ]) {
      expect((await openSteps(settings)).current).to.equal('own-goals');
    }
  });

  it('starts at the beginning when nothing was filled in, and at the check page when it was finished', async () => {
    expect((await openSteps()).current).to.equal('start');
    expect((await openSteps({ state: listState({ situation: 'employed' }) })).current).to.equal('start');
    expect((await openSteps({ state: FULL, current: 'income' })).current).to.equal('check');
  });

  it('passes over a place that does not exist, and takes no focus away from the page', async () => {
    const list = await openSteps({ state: HALF, current: 'no-such-place' });
    expect(list.current).to.equal('own-goals');
    list.current = 'income';
    await drawn(list);
    expect(document.activeElement === document.body).to.equal(true);
    expect(radio(list, 'income.importance', 'unsure').checked).to.equal(true);
  });

  it('fires no move when the portal sets the place', async () => {
    const list = await openSteps({ state: HALF });
    const events = eventsOf(list);
    list.current = 'income';
    list.current = null;
    await drawn(list);
    expect(events).to.deep.equal([]);
    expect(list.current).to.equal('own-goals');
  });
});

describe('the check page', () => {
  it('tells every answer as text, and what is empty is simply not filled in', async () => {
    const list = await openSteps({ state: HALF, current: 'check' });
    expect(sections(list).map((section) => section.innerText.split('\n')[0]!.trim())).to.deep.equal([
      ...WORK_VALUES.map((id) => words(`value.${id}`)),
      'Buiten werken',
    ]);
    const contacts = textOf(list, '.as-text:nth-of-type(4)');
    expect(contacts).to.include('Hoe belangrijk Belangrijk');
    expect(contacts).to.include('Hoeveel ruimte Bijna geen ruimte');
    expect(contacts).to.include('Of het lukt Weet ik (nog) niet');
    expect(contacts).to.include(words('check.discuss'));
    expect(contacts).to.include('Ik mis de koffie met collega’s.');
    expect(textOf(list, '.as-text:nth-of-type(2)').match(/Niet ingevuld/g)).to.have.length(1);
    expect(all(list, 'input, textarea')).to.deep.equal([]);
  });

  it('leads back to each value, with focus on its heading', async () => {
    for (const layout of ['steps', 'page'] as const) {
      const list = await openList({ layout, state: HALF, current: 'check' });
      for (const [at, name] of [
        words('value.use-skills'),
        '',
        '',
        '',
        '',
        '',
        '',
        'Buiten werken',
      ].entries()) {
        if (!name) continue;
        await click(list, sections(list)[at]!.querySelector('button')!);
        expect(focusedText(list)).to.equal(name);
        expect(all(list, `section[part="value"]`).some((value) => value.textContent.includes(name))).to.equal(
          true,
        );
        await click(list, pictogramOf(list, words('navigation.check')));
      }
    }
  });

  it('can be left without finishing', async () => {
    const list = await openSteps({ state: HALF, current: 'check' });
    await click(list, button(list, words('navigation.previous')));
    expect(list.current).to.equal('own-values');
    expect(list.state).to.deep.equal(HALF);
  });
});

describe('being ready', () => {
  it('tells the change first, then that it is finished, each with the whole state', async () => {
    const list = await openSteps({ state: HALF, current: 'check' });
    const events = eventsOf(list);
    await finish(list);
    expect(list.state).to.deep.equal({ ...HALF, finished: true });
    expect(events.map((event) => event.type)).to.deep.equal([
      'capability-list-change',
      'capability-list-finish',
    ]);
    expect(events[0]!.change).to.deep.equal({ type: 'finish' });
    expect(events.map((event) => event.state)).to.deep.equal([list.state, list.state]);
  });

  it('can be said with nothing filled in', async () => {
    const list = await openSteps({ current: 'check' });
    await finish(list);
    expect(list.state).to.deep.equal(listState({ finished: true }));
  });

  it('shows all answers as text with a kind word, and a way to open it again, by keyboard', async () => {
    const list = await openSteps({ state: HALF, current: 'check' });
    button(list, words('finish')).focus();
    await press(list, 'Enter');
    expect(focusedText(list)).to.equal(words('finished.heading'));
    expect(textOf(list)).to.include(words('finished.text'));
    expect(all(list, 'input, textarea, nav')).to.deep.equal([]);
    expect(hasButton(list, words('check.edit'))).to.equal(false);
    expect(hasButton(list, words('finish'))).to.equal(false);

    const events = eventsOf(list);
    button(list, words('reopen')).focus();
    await press(list, 'Enter');
    expect(list.state).to.deep.equal(HALF);
    expect(list.current).to.equal('check');
    expect(focusedText(list)).to.equal(words('check.heading'));
    expect(events.map((event) => [event.type, event.change])).to.deep.equal([
      ['capability-list-change', { type: 'reopen' }],
    ]);
  });

  it('can be taken back and done again like everything else, without telling that it is finished twice', async () => {
    const list = await openSteps({ state: HALF, current: 'check' });
    await finish(list);
    const events = eventsOf(list);
    await click(list, button(list, words('history.undo')));
    expect(list.state).to.deep.equal(HALF);
    expect(hasButton(list, words('finish'))).to.equal(true);
    await click(list, button(list, words('history.redo')));
    expect(list.state.finished).to.equal(true);
    expect(events.map((event) => event.type)).to.deep.equal([
      'capability-list-change',
      'capability-list-change',
    ]);
  });

  it('keeps what a listener of the change sets', async () => {
    const list = await openSteps({ state: HALF, current: 'check' });
    list.addEventListener('capability-list-change', ({ state }) => {
      list.state = structuredClone<typeof state>(state);
    });
    await finish(list);
    expect(list.state.finished).to.equal(true);
    expect(focusedText(list)).to.equal(words('finished.heading'));
    expect(one(list, '#reopen')).to.exist;
  });

  it('takes along what was typed last', async () => {
    const list = await openList({ layout: 'page' });
    await type(note(list, 'income'), 'Genoeg');
    await type(one(list, '#own-label'), 'Rust');
    await click(list, button(list, words('navigation.check'), '.steps'));
    await finish(list);
    expect(list.state.notes).to.deep.equal({ income: { client: 'Genoeg' } });
    expect(list.state.ownValues.map(({ label }) => label)).to.deep.equal(['Rust']);
  });
});
