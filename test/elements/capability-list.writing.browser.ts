import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  all,
  announcementsOf,
  click,
  drawn,
  eventsOf,
  listState,
  note,
  one,
  openSteps,
  press,
  tap,
  textOf,
  type,
  words,
  expectFocus,
} from './support.js';

const WRITTEN = listState({ notes: { contacts: { client: 'Van mij.', professional: 'Van de ander.' } } });

describe('notes in <capability-list>', () => {
  it('keeps each letter, tells it letter by letter, and never carries the words in the change', async () => {
    const list = await openSteps({ current: 'contacts' });
    const events = eventsOf(list);
    await type(note(list, 'contacts'), 'Koffie');
    expect(list.state.notes).to.deep.equal({ contacts: { client: 'Koffie' } });
    expect(events).to.have.length(6);
    for (const { type, change } of events) {
      expect(type).to.equal('capability-list-change');
      expect(change).to.deep.equal({ type: 'note', value: 'contacts', voice: 'client' });
    }
    expect(events[2]!.state.notes['contacts']).to.deep.equal({ client: 'Kof' });
  });

  it('says nothing to a screen reader while someone types', async () => {
    const list = await openSteps({ current: 'contacts' });
    const { said } = announcementsOf(list);
    await type(note(list, 'contacts'), 'Koffie met de klas');
    await drawn(list);
    expect(said).to.deep.equal([]);
  });

  it('keeps white space, line ends, emoji and right-to-left text exactly as they were typed', async () => {
    const list = await openSteps({ current: 'contacts' });
    await type(note(list, 'contacts'), '  twee  spaties ');
    await press(list, 'Enter', 'Enter');
    await sendKeys({ type: '👩‍🔧 סבא <b>&amp;' });
    expect(list.state.notes['contacts']?.client).to.equal('  twee  spaties \n\n👩‍🔧 סבא <b>&amp;');
  });

  it('leaves no note behind when all of it is taken out', async () => {
    const list = await openSteps({ state: WRITTEN, current: 'contacts', voice: 'professional' });
    note(list, 'contacts').focus();
    await press(list, 'Control+a', 'Delete');
    expect(list.state.notes).to.deep.equal({ contacts: { client: 'Van mij.' } });
    list.voice = 'client';
    await drawn(list);
    note(list, 'contacts').focus();
    await press(list, 'Control+a', 'Delete');
    expect(list.state.notes).to.deep.equal({});
  });

  for (const [voice, other, own, theirs] of [
    ['client', 'professional', 'Van mij.', 'Van de ander.'],
    ['professional', 'client', 'Van de ander.', 'Van mij.'],
  ] as const) {
    it(`lets the ${voice} write, and quotes the ${other} as text that cannot be changed`, async () => {
      const list = await openSteps({ state: WRITTEN, current: 'contacts', voice });
      expect(note(list, 'contacts').value).to.equal(own);
      expect(note(list, 'contacts').labels[0]!.textContent.trim()).to.equal(words(`note.${voice}`));
      expect(textOf(list, '[part="quote"]')).to.equal(`${words(`voice.${other}`)} ${theirs}`);
      await type(note(list, 'contacts'), '!');
      expect(list.state.notes['contacts']?.[other]).to.equal(theirs);
      expect(list.state.notes['contacts']?.[voice]).to.equal(`${own}!`);
    });
  }

  it('changes voice in the middle without mixing the two, and takes both back in order', async () => {
    const list = await openSteps({ current: 'contacts' });
    await type(note(list, 'contacts'), 'A');
    list.voice = 'professional';
    await drawn(list);
    expect(note(list, 'contacts').value).to.equal('');
    await type(note(list, 'contacts'), 'B');
    expect(list.state.notes).to.deep.equal({ contacts: { client: 'A', professional: 'B' } });
    list.undo();
    expect(list.state.notes).to.deep.equal({ contacts: { client: 'A' } });
    list.undo();
    expect(list.state.notes).to.deep.equal({});
  });

  it('has a field per value and keeps them apart', async () => {
    const list = await openSteps({ layout: 'page' });
    expect(all(list, 'textarea')).to.have.length(7);
    await type(note(list, 'income'), 'Geld');
    await type(note(list, 'decisions'), 'Meedoen');
    expect(list.state.notes).to.deep.equal({
      income: { client: 'Geld' },
      decisions: { client: 'Meedoen' },
    });
  });

  it('does not move the caret when the text comes back from a portal that sets every state it gets', async () => {
    const list = await openSteps({ state: WRITTEN, current: 'contacts' });
    list.addEventListener('capability-list-change', ({ state }) => {
      list.state = structuredClone<typeof state>(state);
    });
    const field = note(list, 'contacts');
    field.focus();
    field.setSelectionRange(4, 4);
    await sendKeys({ type: 'alleen ' });
    await drawn(list);
    expect(field.value).to.equal('Van alleen mij.');
    expect(field.selectionStart).to.equal('Van alleen '.length);
    expectFocus(list, field);
  });
});

describe('the mark "I want to talk about this"', () => {
  const mark = (list: Parameters<typeof one>[0]) => one<HTMLInputElement>(list, 'input[type="checkbox"]');

  it('is set and taken away by mouse, keyboard and finger, one event each', async () => {
    const list = await openSteps({ current: 'contacts' });
    const events = eventsOf(list);
    await click(list, mark(list));
    expect(list.state.discuss).to.deep.equal(['contacts']);
    mark(list).focus();
    await press(list, 'Space');
    expect(list.state.discuss).to.deep.equal([]);
    await tap(list, mark(list).closest('label')!);
    expect(list.state.discuss).to.deep.equal(['contacts']);
    expect(mark(list).checked).to.equal(true);
    expect(events.map(({ change }) => change)).to.deep.equal(
      [true, false, true].map((discuss) => ({ type: 'discuss', value: 'contacts', discuss })),
    );
  });

  it('is in the words of the client, and stays when the answers are cleared', async () => {
    const list = await openSteps({
      state: listState({ answers: { contacts: { enabled: 1 } }, discuss: ['contacts'] }),
      current: 'contacts',
    });
    expect(mark(list).labels![0]!.textContent.trim()).to.equal('Hier wil ik over praten');
    one(list, 'input:checked[type="radio"]').focus();
    await press(list, 'Delete');
    expect(list.state).to.deep.equal(listState({ discuss: ['contacts'] }));
    expect(mark(list).checked).to.equal(true);
  });
});
