import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CapabilityListElement } from '../../src/elements/capability-list/capability-list.element.js';
import { ANSWERS, QUESTIONS } from '../../src/model/capability-answers.js';
import { WORK_VALUES } from '../../src/model/work-values.js';
import {
  all,
  button,
  chosen,
  click,
  drawn,
  eventsOf,
  focused,
  hasButton,
  HALF,
  listState,
  one,
  openList,
  openSteps,
  press,
  radio,
  tap,
  textOf,
  words,
  expectFocus,
} from './support.js';

const CONTACTS = 'contacts.importance';

/** The label a person points at. */
const label = (list: CapabilityListElement, question: string, answer: number | 'unsure'): HTMLElement =>
  radio(list, question, answer).closest('label')!;

describe('answering in <capability-list>', () => {
  it('asks three questions of each of the seven values, with five answers and "not sure"', async () => {
    const list = await openList();
    for (const value of WORK_VALUES) {
      for (const question of QUESTIONS) {
        const answers = all<HTMLInputElement>(list, `input[name="${value}.${question}"]`);
        expect(answers.map((answer) => answer.value)).to.deep.equal(ANSWERS.map(String));
        expect(answers.map(({ labels }) => labels?.[0]?.textContent.trim())).to.deep.equal(
          ANSWERS.map((answer) =>
            words(answer === 'unsure' ? 'answer.unsure' : `answer.${question}.${answer}`),
          ),
        );
        expect(chosen(list, `${value}.${question}`), 'nothing is chosen beforehand').to.equal(undefined);
      }
    }
  });

  for (const answer of ANSWERS) {
    it(`takes ${answer} by mouse`, async () => {
      const list = await openSteps({ current: 'contacts' });
      const events = eventsOf(list);
      await click(list, label(list, CONTACTS, answer));
      expect(list.state.answers).to.deep.equal({ contacts: { importance: answer } });
      expect(chosen(list, CONTACTS)).to.equal(String(answer));
      expect(events.map(({ type, change }) => [type, change])).to.deep.equal([
        ['capability-list-change', { type: 'answer', value: 'contacts', question: 'importance', answer }],
      ]);
      expect(events[0]!.state).to.equal(list.state);
    });
  }

  it('takes an answer by one tap of a finger', async () => {
    const list = await openSteps({ current: 'income', width: '20rem' });
    const events = eventsOf(list);
    await tap(list, label(list, 'income.achieved', 'unsure'));
    expect(list.state.answers).to.deep.equal({ income: { achieved: 'unsure' } });
    expect(events).to.have.length(1);
    await tap(list, label(list, 'income.achieved', 3));
    expect(list.state.answers).to.deep.equal({ income: { achieved: 3 } });
    expect(events).to.have.length(2);
  });

  it('takes every answer by keyboard: space, then the arrows, round and round', async () => {
    const list = await openSteps({ current: 'contacts' });
    const events = eventsOf(list);
    radio(list, CONTACTS, 1).focus();
    await press(list, 'Space');
    expect(list.state.answers['contacts']?.importance).to.equal(1);
    for (const answer of [2, 3, 4, 5, 'unsure', 1] as const) {
      await press(list, 'ArrowDown');
      expect(list.state.answers['contacts']?.importance).to.equal(answer);
      expectFocus(list, radio(list, CONTACTS, answer));
    }
    await press(list, 'ArrowUp');
    expect(list.state.answers['contacts']?.importance).to.equal('unsure');
    expect(events, 'one event for each key').to.have.length(8);
  });

  it('goes from question to question with Tab, one stop for each', async () => {
    const list = await openSteps({ current: 'contacts' });
    radio(list, CONTACTS, 1).focus();
    const names: unknown[] = [];
    for (let stop = 0; stop < 4; stop += 1) {
      await press(list, 'Tab');
      names.push((focused(list) as HTMLInputElement).name);
    }
    expect(names).to.deep.equal([
      'contacts.enabled',
      'contacts.achieved',
      'contacts.note',
      'contacts.discuss',
    ]);
  });

  it('says nothing again when the same answer is chosen again', async () => {
    const list = await openSteps({ state: HALF, current: 'contacts' });
    const events = eventsOf(list);
    await click(list, label(list, CONTACTS, 4));
    expect(events).to.deep.equal([]);
    expect(list.canUndo).to.equal(false);
  });

  it('lets "not sure" be an answer of its own, not an empty one', async () => {
    const list = await openSteps({ state: HALF, current: 'income' });
    expect(chosen(list, 'income.importance')).to.equal('unsure');
    await click(list, label(list, 'income.importance', 5));
    expect(chosen(list, 'income.importance')).to.equal('5');
    expect(list.state.answers['income']).to.deep.equal({ importance: 5 });
  });
});

describe('taking an answer back', () => {
  it('has a button for it as soon as there is an answer, and only there', async () => {
    const list = await openSteps({ current: 'contacts' });
    expect(hasButton(list, words('answer.clear'))).to.equal(false);
    await click(list, label(list, 'contacts.enabled', 2));
    const clear = button(list, words('answer.clear'));
    expect(clear.closest('fieldset')!.contains(radio(list, 'contacts.enabled', 2))).to.equal(true);
  });

  it('clears by mouse, keeps focus in the question, and leaves no trace in the state', async () => {
    const list = await openSteps({
      state: listState({ answers: { contacts: { enabled: 2 } } }),
      current: 'contacts',
    });
    const events = eventsOf(list);
    await click(list, button(list, words('answer.clear')));
    expect(list.state.answers).to.deep.equal({});
    expect(chosen(list, 'contacts.enabled')).to.equal(undefined);
    expectFocus(list, radio(list, 'contacts.enabled', 1));
    expect(events.map(({ change }) => change)).to.deep.equal([
      { type: 'answer', value: 'contacts', question: 'enabled', answer: null },
    ]);
  });

  for (const key of ['Delete', 'Backspace']) {
    it(`clears with ${key} on an answer, and stays there to choose again`, async () => {
      const list = await openSteps({ state: HALF, current: 'contacts' });
      radio(list, CONTACTS, 4).focus();
      await press(list, key);
      expect(list.state.answers['contacts']).to.deep.equal({ enabled: 2, achieved: 'unsure' });
      expect(chosen(list, CONTACTS)).to.equal(undefined);
      expectFocus(list, radio(list, CONTACTS, 4));
      await press(list, 'ArrowDown');
      expect(list.state.answers['contacts']?.importance).to.equal(5);
    });
  }

  it('does nothing with Delete where nothing is chosen, nor in a text field', async () => {
    const list = await openSteps({ state: HALF, current: 'contacts' });
    const events = eventsOf(list);
    one(list, 'textarea').focus();
    await sendKeys({ press: 'Delete' });
    list.current = 'own-goals';
    await drawn(list);
    radio(list, 'own-goals.importance', 1).focus();
    await press(list, 'Delete');
    expect(list.state.answers).to.deep.equal(HALF.answers);
    expect(events.filter(({ change }) => change.type === 'answer')).to.deep.equal([]);
  });
});

describe('the situation of the client', () => {
  const asked = (list: CapabilityListElement): string[] =>
    all(list, 'section.value:first-of-type legend').map((legend) => legend.textContent.trim());

  it('can be left open: the questions then fit everybody', async () => {
    const list = await openList();
    expect(asked(list)).to.deep.equal(QUESTIONS.map((question) => words(`question.${question}`)));
    expect(list.state).not.to.have.property('situation');
  });

  for (const situation of ['employed', 'sick-listed', 'between-jobs'] as const) {
    it(`words the questions for ${situation} when the client chooses it`, async () => {
      const list = await openList();
      const events = eventsOf(list);
      await click(list, one(list, `input[name="situation"][value="${situation}"]`).closest('label')!);
      expect(list.state.situation).to.equal(situation);
      expect(events.map(({ change }) => change)).to.deep.equal([{ type: 'situation', situation }]);
      expect(textOf(list)).to.include(words(`situation.chosen.${situation}`));
      const own = situation === 'employed' ? '' : `.${situation}`;
      expect(asked(list)).to.deep.equal([
        words('question.importance'),
        words(`question.enabled${own}`),
        words(`question.achieved${own}`),
      ]);
    });
  }

  it('is not asked when the portal gave it, but told, and can be chosen anew', async () => {
    const list = await openSteps({ state: listState({ situation: 'between-jobs' }) });
    expect(all(list, 'input[name="situation"]')).to.deep.equal([]);
    expect(textOf(list)).to.include(words('situation.chosen.between-jobs'));

    await click(list, button(list, words('situation.change')));
    expectFocus(list, one(list, 'input[value="between-jobs"]'));
    expect((focused(list) as HTMLInputElement).checked, 'shows what it is now').to.equal(true);

    await press(list, 'ArrowUp');
    expect(list.state.situation).to.equal('sick-listed');
    expectFocus(list, one(list, 'input[value="sick-listed"]'));

    await click(list, button(list, words('navigation.begin')));
    await click(list, button(list, words('navigation.previous')));
    expect(all(list, 'input[name="situation"]'), 'and is closed afterwards').to.deep.equal([]);
  });

  it('keeps all answers when it changes', async () => {
    const list = await openList({ state: HALF });
    await click(list, button(list, words('situation.change')));
    await click(list, one(list, 'input[value="employed"]').closest('label')!);
    expect(list.state).to.deep.equal({ ...HALF, situation: 'employed' });
    list.undo();
    expect(list.state).to.deep.equal(HALF);
  });

  it('can be taken back by button and by key, and is then asked again', async () => {
    const list = await openSteps();
    for (const takeBack of [
      () => click(list, button(list, words('answer.clear'))),
      () => press(list, 'Delete'),
    ]) {
      one(list, 'input[value="employed"]').focus();
      await press(list, 'Space');
      const events = eventsOf(list);
      await takeBack();
      expect(list.state).to.deep.equal(listState());
      expect(events.map(({ change }) => change)).to.deep.equal([{ type: 'situation', situation: null }]);
      expectFocus(list, one(list, 'input[value="employed"]'));
      expect(all(list, 'input:checked')).to.have.length(0);
      expect(textOf(list)).not.to.include(words('situation.chosen.employed'));
    }
  });

  it('can be gone through with the arrows: the choice does not close at the first one', async () => {
    const list = await openSteps();
    one(list, 'input[name="situation"]').focus();
    await press(list, 'Space', 'ArrowDown', 'ArrowDown');
    expect(list.state.situation).to.equal('between-jobs');
    expectFocus(list, one(list, 'input[value="between-jobs"]'));
  });
});
