// Point 6: read-only shows text, not fields; and one voice can never alter what the other wrote.
import { expect } from '@open-wc/testing';
import { check, listen, mount, settled } from './bed.js';
import { controlsOf, deepElements, find, textsOf, wordsOf } from './dom.js';
import type { PieceState } from '../../src/model/piece.js';
import { eventType, notesOf } from './sights.js';
import type { AnsweringElement, ElementSpec, NoteSpec } from './spec.js';
import { fill } from './user.js';

export function readOnlySuite(spec: ElementSpec): void {
  const { answers, states } = spec;

  /** What changes something: fields and buttons. Opening details does not. */
  const CHANGING = 'input, textarea, select, button, [contenteditable]';

  // What stands in it is read-only by itself.
  if (spec.passesOn) return;

  for (const [name, state] of Object.entries({ empty: states.empty, half: states.half, full: states.full }))
    check(`read-only, ${name}: text and no fields, whatever the look`, async () => {
      for (const look of spec.looks) {
        const element = await mount(spec, {
          state,
          attributes: { ...look, ...(answers && { readonly: '' }) },
        });
        expect(deepElements(element).filter((found) => found.matches(CHANGING))).to.deep.equal([]);
        expect(wordsOf(element)).to.match(/\S/);
        for (const text of textsOf(state)) expect(element.shadowRoot?.textContent).to.contain(text);
      }
    });

  if (!answers) return;

  check('read-only says of what is empty that it is, and changes with the state', async () => {
    const element = await mount(spec, { state: states.empty, attributes: { readonly: '' } });
    const empty = wordsOf(element);
    expect(empty).to.contain('Niet ingevuld');
    element.state = states.full;
    await settled(element);
    expect(wordsOf(element)).to.not.equal(empty);
  });

  check('read-only can go on and off, and keeps what can be taken back', async () => {
    const change = answers.changes[0]!;
    const element = await mount(spec, change);
    await Object.values(change.ways)[0]!(element);
    const changed = element.state;
    element.setAttribute('readonly', '');
    await settled(element);
    (element as unknown as AnsweringElement).undo();
    expect(element.state).to.equal(changed);
    element.removeAttribute('readonly');
    await settled(element);
    expect(controlsOf(element).length).to.be.greaterThan(0);
    (element as unknown as AnsweringElement).undo();
    expect(element.state).to.deep.equal(change.state);
  });

  const notes = notesOf(answers);
  for (const [index, note] of notes.entries())
    describe(note.field, () => {
      voices(spec, note, notes, index === 0);
    });
}

/** @param hasBoth whether both voices have words in its state */
function voices(spec: ElementSpec, note: NoteSpec, notes: readonly NoteSpec[], hasBoth: boolean): void {
  const other = { client: 'professional', professional: 'client' } as const;

  const wordsElsewhere = (state: PieceState): unknown =>
    notes.filter(({ field }) => field !== note.field).map(({ read }) => read(state));

  for (const voice of ['client', 'professional'] as const) {
    check(`${voice}: writes in its own words, and the other’s stay as they are`, async () => {
      const element = await mount(spec, { ...note, attributes: { ...note.attributes, voice } });
      const before = note.read(element.state);
      const elsewhere = wordsElsewhere(element.state);
      if (hasBoth) expect(before[other[voice]], 'the fixture has words of both').to.match(/\S/);
      const field = find<HTMLTextAreaElement>(element, note.field);
      expect(field.value).to.equal(before[voice] ?? '');
      for (const words of ['Anders.', '']) {
        fill(field, words);
        await settled(element);
        const after = note.read(element.state);
        expect(after[voice] ?? '').to.equal(words);
        expect(after[other[voice]]).to.equal(before[other[voice]]);
        expect(wordsElsewhere(element.state), 'in other fields').to.deep.equal(elsewhere);
      }
    });

    if (!hasBoth) continue;

    check(`${voice}: reads the other’s words as text, with who wrote them`, async () => {
      const element = await mount(spec, { ...note, attributes: { ...note.attributes, voice } });
      const theirs = note.read(element.state)[other[voice]]!;
      const quotes = deepElements(element).filter((found) => found.matches('blockquote'));
      expect(quotes.map(({ textContent }) => textContent.trim())).to.include(theirs);
      const figure = quotes.find(({ textContent }) => textContent.trim() === theirs)?.closest('figure');
      expect(figure?.querySelector('figcaption')?.textContent).to.match(/\S/);
    });
  }

  check('the voice can change while typing: nothing moves from one to the other', async () => {
    const events = listen(eventType(spec, 'change')) as (Event & { state: PieceState })[];
    const element = await mount(spec, note);
    const before = note.read(element.state);
    const field = (): HTMLTextAreaElement => find(element, note.field);
    fill(field(), 'Van mij.');
    element.setAttribute('voice', 'professional');
    await settled(element);
    expect(field().value).to.equal(before['professional'] ?? '');
    fill(field(), 'Van de ander.');
    await settled(element);
    expect(note.read(element.state)).to.deep.equal({ client: 'Van mij.', professional: 'Van de ander.' });
    expect(events).to.have.length(2);
    (element as unknown as AnsweringElement).undo();
    expect(note.read(element.state)).to.deep.equal({ ...before, client: 'Van mij.' });
  });
}
