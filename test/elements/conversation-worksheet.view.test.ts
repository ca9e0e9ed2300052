import { describe, expect, it } from 'vitest';
import {
  askedElsewhere,
  countOf,
  isFilledIn,
  placeOfPointer,
  roomViews,
} from '../../src/elements/conversation-worksheet/conversation-worksheet.view.js';
import { cellOf, empty, parse, SUBJECTS, THEMES } from '../../src/model/conversation-worksheet.js';
import { dutch } from '../content/packs.js';
import { conversationWorksheetStates } from '../fixtures/conversation-worksheet.js';

const { full, half, unknownKeys } = conversationWorksheetStates;
const nl = dutch();
const hasWords = (id: string): boolean => nl.has(`conversation-worksheet:question.${id}`);
const rooms = (state: object, filter = {}) => roomViews(parse(state).state, hasWords, filter);

describe('the questions of the kit', () => {
  const ids = [...nl.keys()]
    .filter((key) => key.startsWith('conversation-worksheet:question.'))
    .map((key) => key.slice('conversation-worksheet:question.'.length));

  it('are two or three for every subject and theme, and all of them are shown', () => {
    expect(ids.filter((id) => cellOf(id) === undefined)).toEqual([]);
    for (const subject of SUBJECTS)
      for (const theme of THEMES) {
        const cell = ids.filter((id) => id.startsWith(`${subject}-${theme}-`));
        expect([2, 3], `${subject} ${theme}`).toContain(cell.length);
      }
    const shown = rooms(empty()).flatMap(({ groups }) => groups.flatMap(({ questions }) => questions));
    expect(shown.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it('are open: none can be answered by yes or no', () => {
    for (const id of ids)
      expect(nl.get(`conversation-worksheet:question.${id}`)?.text, id).toMatch(
        /^(Aan welk|Bij wie|Hoe|Waar|Waarmee|Wanneer|Wat|Welke?|Wie)\s[^?]+\?$/,
      );
  });
});

describe('what is drawn of conversation-worksheet', () => {
  it('is a room for each subject, with its themes and its notes', () => {
    const drawn = rooms(half);
    expect(drawn.map(({ subject }) => subject)).toEqual(SUBJECTS);
    for (const { groups } of drawn) expect(groups.map(({ theme }) => theme)).toEqual(THEMES);
    expect(drawn[0]?.note).toEqual(half.notes.experiences);
    expect(drawn[0]?.groups[0]?.questions.map(({ asked }) => asked)).toEqual([true, false, false]);
  });

  it('has own questions under their theme, or by themselves', () => {
    const [, needs, future] = rooms(full);
    expect(needs?.groups[0]?.questions.at(-1)).toEqual({
      id: 'own-quiet',
      label: 'Kan ik ook op een rustige plek werken?',
      asked: true,
    });
    expect(future?.groups.at(-1)).toEqual({
      theme: undefined,
      questions: [{ id: 'own-son', label: 'Hoe kan werk passen bij de zorg voor mijn zoon?', asked: false }],
    });
  });

  it('is what was chosen, by subject, by theme or by both', () => {
    expect(rooms(full, { subject: 'needs' }).map(({ subject }) => subject)).toEqual(['needs']);
    expect(rooms(full, { theme: 'seen' }).flatMap(({ groups }) => groups.map(({ theme }) => theme))).toEqual([
      'seen',
      'seen',
      'seen',
    ]);
    const both = rooms(full, { subject: 'needs', theme: 'direction' });
    expect(both).toHaveLength(1);
    expect(countOf(both)).toBe(4);
    expect(countOf(rooms(full))).toBe(37);
  });

  it('has questions that a portal adds, and leaves out those it hides', () => {
    const hasOther = (id: string): boolean =>
      id === 'needs-seen-9' || (id !== 'needs-seen-1' && hasWords(id));
    const seen = roomViews(empty(), hasOther)[1]?.groups.find(({ theme }) => theme === 'seen');
    expect(seen?.questions.map(({ id }) => id)).toEqual(['needs-seen-2', 'needs-seen-3', 'needs-seen-9']);
  });

  it('leaves out a theme without a name; own questions with it stand by themselves', () => {
    const [, needs] = roomViews(
      parse(full).state,
      hasWords,
      {},
      THEMES.filter((theme) => theme !== 'direction'),
    );
    expect(needs?.groups.map(({ theme }) => theme)).toEqual(['openness', 'seen', 'conversation', undefined]);
    expect(needs?.groups.at(-1)?.questions.map(({ id }) => id)).toEqual(['own-quiet']);
  });

  it('counts questions that were asked and have no words here', () => {
    expect(askedElsewhere(parse(unknownKeys).state, hasWords)).toBe(2);
    expect(askedElsewhere(parse(full).state, hasWords)).toBe(0);
  });

  it.each([
    [empty(), false],
    [{ ...empty(), notes: { needs: {} } }, false],
    [{ ...empty(), notes: { needs: { professional: 'Zie.' } } }, true],
    [{ ...empty(), asked: ['needs-seen-1'] }, true],
    [half, true],
  ])('%j: filled in is %s', (state, filledIn) => {
    expect(isFilledIn(parse(state).state)).toBe(filledIn);
  });

  it.each([
    ['/notes/needs/client', 'needs'],
    ['/notes/holidays', undefined],
    ['/ownQuestions/3/id', 'own'],
    ['/asked/0', 'asked'],
    ['/version', undefined],
    ['', undefined],
  ])('a problem at %s is about %s', (path, place) => {
    expect(placeOfPointer(path)).toBe(place);
  });
});
