import { describe, expect, it } from 'vitest';
import {
  fieldOfName,
  idOfField,
  viewOf,
} from '../../src/elements/invitation-letter/invitation-letter.view.js';
import { LetterWords } from '../../src/elements/invitation-letter/letter-words.js';
import { LETTER_FIELDS, parse } from '../../src/model/invitation-letter.js';
import { invitationLetterStates } from '../fixtures/invitation-letter.js';

const { empty, full, unknownKeys } = invitationLetterStates;

const words = new LetterWords('nl', 'informal');
const view = (state: object): ReturnType<typeof viewOf> => viewOf(words, parse(state).state);

describe('what is drawn of invitation-letter', () => {
  it('is the draft, where nothing was written', () => {
    const { points } = view(empty);
    expect(points.map(({ isDraft, isLeftOut }) => [isDraft, isLeftOut])).toEqual(
      Array.from({ length: 5 }, () => [true, false]),
    );
    for (const { text } of points) expect(text).toMatch(/^\p{Lu}.*\.$/su);
  });

  it('is what the professional wrote, and says what was left out', () => {
    const { points } = view({ ...full, paragraphs: { inform: 'Kom langs.', prepare: '' } });
    expect(points[0]).toMatchObject({ text: 'Kom langs.', isDraft: false, isLeftOut: false });
    expect(points[4]).toMatchObject({ text: '', isDraft: false, isLeftOut: true, missing: ['text'] });
  });

  it('offers the questions of the kit; an id without words is kept and not shown', () => {
    const { questions } = view(unknownKeys);
    expect(questions).toHaveLength(6);
    expect(questions.filter(({ chosen }) => chosen)).toEqual([{ id: 'ask', chosen: true }]);
  });

  it('offers the usual durations, and the one that was chosen', () => {
    expect(view({ ...full, fields: { duration: 50 } }).durations).toEqual([30, 45, 50, 60, 75, 90, 120]);
  });

  it('reads the names of its fields', () => {
    expect(fieldOfName('paragraph.inform')).toEqual({ kind: 'paragraph', point: 'inform' });
    expect(fieldOfName('field.otherContact')).toEqual({ kind: 'field', field: 'otherContact' });
    expect(fieldOfName('question.x.y')).toEqual({ kind: 'question', question: 'x.y' });
    for (const name of ['recipient', 'sender', 'field.sender', 'paragraph.x', 'by-hand', ''])
      expect(fieldOfName(name)).toBeUndefined();
    expect(LETTER_FIELDS.map(idOfField)).toContain('other-contact');
  });
});
