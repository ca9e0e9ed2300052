import { expect } from '@open-wc/testing';
import { WORK_VALUES } from '../../src/model/work-values.js';
import {
  all,
  chosen,
  click,
  drawn,
  eventsOf,
  HALF,
  listState,
  one,
  openList,
  openSteps,
  press,
  radio,
  textOf,
  words,
} from './support.js';

describe('one value in <capability-list>', () => {
  it('has a pictogram of its own, the same in the row and at the value, that says nothing twice', async () => {
    const list = await openList({ layout: 'page' });
    const drawings = WORK_VALUES.map((id) => one(list, `#value-${id} svg path`).getAttribute('d'));
    expect(new Set(drawings).size).to.equal(7);
    const row = all(list, '[part="place"] path').map((path) => path.getAttribute('d'));
    for (const drawing of drawings) expect(row).to.include(drawing);
    for (const svg of all(list, 'svg')) expect(svg.getAttribute('aria-hidden')).to.equal('true');
  });

  it('says what it is in one line, and gives examples when asked, by mouse and by keyboard', async () => {
    const list = await openSteps({ current: 'decisions' });
    const examples = one<HTMLDetailsElement>(list, '[part="examples"]');
    expect(textOf(list)).to.include(words('value.decisions.about'));
    expect(examples.open).to.equal(false);
    await click(list, one(list, 'summary'));
    expect(examples.open).to.equal(true);
    expect(textOf(list)).to.include('Je praat mee in het werkoverleg of met je team.');
    one(list, 'summary').focus();
    await press(list, 'Enter');
    expect(examples.open).to.equal(false);
  });

  it('leaves the examples open while the client answers', async () => {
    const list = await openSteps({ current: 'decisions' });
    await click(list, one(list, 'summary'));
    await click(list, radio(list, 'decisions.importance', 4));
    expect(one<HTMLDetailsElement>(list, 'details').open).to.equal(true);
  });

  it('sets "not sure" apart from the five answers', async () => {
    for (const width of ['20rem', '60rem']) {
      const list = await openSteps({ current: 'decisions', width });
      const answers = all(list, 'fieldset:first-of-type [part="answer"]');
      expect(answers).to.have.length(6);
      const colour = (answer: HTMLElement) => getComputedStyle(answer).color;
      expect(new Set(answers.slice(0, 5).map(colour)).size).to.equal(1);
      expect(colour(answers[5]!)).not.to.equal(colour(answers[0]!));
    }
  });

  it('has targets of at least 44 pixels on a small screen, none over another', async () => {
    const list = await openSteps({ state: HALF, current: 'contacts', width: '20rem' });
    const targets = all(list, 'label:has(input), button, summary').map((target) => {
      const { width, height, top, bottom, left, right } = target.getBoundingClientRect();
      return { name: target.textContent.trim(), width, height, top, bottom, left, right };
    });
    for (const { name, width, height } of targets) {
      expect(Math.min(width, height), name).to.be.at.least(44);
    }
    for (const a of targets) {
      for (const b of targets) {
        const over = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        expect(a === b || !over, `${a.name} and ${b.name}`).to.equal(true);
      }
    }
  });

  it('puts each answer on a line of its own where narrow, and all in one row where wide', async () => {
    const tops = async (width: string): Promise<number> => {
      const list = await openSteps({ current: 'decisions', width });
      const answers = all(list, 'fieldset:first-of-type [part="answer"]');
      return new Set(answers.map((answer) => Math.round(answer.getBoundingClientRect().top))).size;
    };
    expect(await tops('20rem')).to.equal(6);
    expect(await tops('60rem')).to.equal(1);
  });
});

describe('two lists on one page', () => {
  it('do not know of each other', async () => {
    const one = await openSteps({ current: 'contacts' });
    const other = await openSteps({ current: 'contacts' });
    const events = eventsOf(other);
    await click(one, radio(one, 'contacts.importance', 4));
    await click(other, radio(other, 'contacts.importance', 2));
    expect(chosen(one, 'contacts.importance')).to.equal('4');
    expect(one.state.answers).to.deep.equal({ contacts: { importance: 4 } });
    one.undo();
    expect(other.state.answers).to.deep.equal({ contacts: { importance: 2 } });
    expect(events).to.have.length(1);
  });
});

describe('what <capability-list> could not read', () => {
  it('is told calmly, by the name of the value and the question, beside everything that could be read', async () => {
    const state = {
      ...HALF,
      answers: { ...HALF.answers, contacts: { importance: 4, enabled: 6 } },
      ownValues: [...HALF.ownValues, { id: 'own-2', label: 7 }],
    };
    const list = await openSteps({ state, current: 'contacts' });
    await click(list, one(list, '.notice summary'));
    expect(textOf(list, '.notice')).to.include('2 onderdelen konden we niet lezen');
    expect(all(list, '.notice li').map((line) => line.innerText.trim())).to.have.members([
      `${words('value.contacts')}, Hoeveel ruimte: ${words('problem.bad-value')}`,
      `${words('own.unnamed')}: ${words('problem.bad-value')}`,
    ]);
    expect(chosen(list, 'contacts.importance')).to.equal('4');
    expect(chosen(list, 'contacts.enabled')).to.equal(undefined);
  });

  it('leaves the last good state where nothing at all can be read, and the client can go on', async () => {
    const list = await openSteps({ state: HALF, current: 'contacts' });
    for (const bad of ['{"kind":"capab', 42, [], { kind: 'circle-model', version: 1 }]) {
      list.state = bad as unknown as typeof HALF;
      await drawn(list);
      expect(textOf(list, '.notice')).to.include(words('problem.heading.unusable'));
      expect(list.state).to.deep.equal(HALF);
    }
    await click(list, radio(list, 'contacts.importance', 5));
    expect(list.state.answers['contacts']?.importance).to.equal(5);
    list.state = listState();
    await drawn(list);
    expect(all(list, '.notice'), 'goes away with the next good state').to.have.length(0);
  });
});
