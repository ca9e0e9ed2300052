import { describe, expect, it } from 'vitest';
import {
  cardOfProblem,
  fieldOfName,
  hasNotes,
  isFilledIn,
  placeBeside,
  placeViews,
  progressOf,
  questionViews,
} from '../../src/elements/circle-model/circle-model.view.js';
import { empty, parse, RING_QUESTIONS, type CircleModelState } from '../../src/model/circle-model.js';
import { circleModelStates } from '../fixtures/circle-model.js';

const read = (input: unknown): CircleModelState => parse(input).state;
const [full, half, goals] = [circleModelStates.full, circleModelStates.half, circleModelStates.goals].map(
  read,
);

describe('the places of circle-model', () => {
  it('come from the inside out, the tray last, with the cards in the order of placing', () => {
    expect(placeViews(half!).map(({ place, cards }) => [place, cards.map(({ id }) => id)])).toEqual([
      ['inner', ['contacts', 'use-skills']],
      ['middle', ['develop-skills']],
      ['outer', ['own-goals']],
      ['tray', ['decisions', 'income', 'contribute', 'own-outside']],
    ]);
  });

  it('say of a card what it is called where that is the client’s own, and whether it matters most', () => {
    const cards = placeViews(full!).flatMap((view) => view.cards);
    expect(cards.filter(({ label }) => label !== undefined).map(({ id, label }) => [id, label])).toEqual([
      ['own-outside', 'Buiten werken'],
      ['own-animals', 'Met dieren'],
    ]);
    expect(cards.filter(({ isMostImportant }) => isMostImportant).map(({ id }) => id)).toEqual([
      'contacts',
      'own-outside',
      'own-goals',
    ]);
  });

  it('have an empty tray, or nothing but a tray', () => {
    expect(placeViews(full!).at(-1)).toEqual({ place: 'tray', cards: [] });
    expect(placeViews(empty()).map(({ cards }) => cards.length)).toEqual([0, 0, 0, 7]);
    expect(placeViews(empty('goals')).flatMap(({ cards }) => cards)).toEqual([]);
  });

  it.each([
    ['inner', 'outward', 'middle'],
    ['outer', 'inward', 'middle'],
    ['inner', 'inward', undefined],
    ['tray', 'outward', undefined],
    ['tray', 'inward', 'outer'],
  ] as const)('beside %s, %s, lies %s', (from, direction, to) => {
    expect(placeBeside(placeViews(half!), from, direction)?.place).toBe(to);
  });

  it('that are empty are passed by', () => {
    const views = placeViews({ ...empty(), rings: { inner: ['income'], middle: [], outer: [] } });
    expect(placeBeside(views, 'inner', 'outward')?.place).toBe('tray');
    expect(placeBeside(views, 'tray', 'inward')?.place).toBe('inner');
  });
});

describe('the questions about a card', () => {
  it('are those of its ring, in two rounds, with what was written', () => {
    const { first, deeper, earlier } = questionViews(full!, 'contacts', 'inner');
    expect(first.map(({ id }) => id)).toEqual(RING_QUESTIONS.inner.first);
    expect(deeper.map(({ id }) => id)).toEqual(RING_QUESTIONS.inner.deeper);
    expect(earlier).toEqual([]);
    expect(first[1]!.note).toEqual(full!.notes['contacts']!['inner-how-managed']);
    expect(deeper.filter(({ note }) => note).map(({ id }) => id)).toEqual(['inner-secure']);
  });

  it('keep what was written where the card lay before, and to questions of a portal', () => {
    const state = {
      ...half!,
      notes: { contacts: { ...half!.notes['contacts'], 'portal-x': { client: 'Ja.' } } },
    };
    const { first, earlier } = questionViews(state, 'contacts', 'outer');
    expect(first.map(({ id }) => id)).toEqual(RING_QUESTIONS.outer.first);
    expect(earlier.map(({ id }) => id)).toEqual(['inner-how-managed', 'portal-x']);
  });

  it('are none on the shelf, but what was written stays', () => {
    const { first, deeper, earlier } = questionViews(half!, 'contacts', 'tray');
    expect([first, deeper]).toEqual([[], []]);
    expect(earlier.map(({ id }) => id)).toEqual(['inner-how-managed']);
    expect(hasNotes(half!, 'contacts')).toBe(true);
    expect(hasNotes(half!, 'toString')).toBe(false);
  });

  it('are found by the name of their field', () => {
    expect(fieldOfName('contacts/inner-secure')).toEqual({ card: 'contacts', question: 'inner-secure' });
    for (const name of ['', 'contacts', 'contacts/', '/inner-secure', 'a/b/c'])
      expect(fieldOfName(name), name).toBeUndefined();
  });
});

describe('how far circles are', () => {
  it('is counted over the rings, of all cards', () => {
    expect(progressOf(half!)).toEqual({ count: 4, total: 8 });
    expect(progressOf(empty())).toEqual({ count: 0, total: 7 });
    expect(progressOf(goals!)).toEqual({ count: 4, total: 4 });
  });

  it.each<[string, Partial<CircleModelState>, boolean]>([
    ['nothing', {}, false],
    ['only a period', { period: 'month' }, false],
    ['one card in the outer ring', { rings: { inner: [], middle: [], outer: ['income'] } }, true],
    ['an own card in the tray', { cards: [{ id: 'own-1', label: 'Rust' }] }, true],
    ['words about a card in the tray', { notes: { income: { 'inner-secure': { client: 'x' } } } }, true],
  ])('with %s: filled in is %o', (_what, parts, filledIn) => {
    expect(isFilledIn({ ...empty(), ...parts })).toBe(filledIn);
  });
});

describe('what could not be read', () => {
  it.each([
    ['/rings/inner/1', 'use-skills', 'use-skills'],
    ['/rings/inner/0', 'sailing', undefined],
    ['/rings/outer', 'contacts and income', undefined],
    ['/rings/toString/0', 'contacts', 'contacts'],
    ['/mostImportant/inner', 'income', 'income'],
    ['/cards/2/id', 'own-outside', 'own-outside'],
    ['/cards/0/label', 7, undefined],
    ['/cards/99', null, undefined],
    ['/notes/contacts/inner-secure', 5, 'contacts'],
    ['/notes/sailing', 'sailing', undefined],
    ['/period', 'income', undefined],
    ['', 'income', undefined],
  ])('at %s, with %s there, is about %s', (path, value, card) => {
    expect(cardOfProblem(half!, { path, value })).toBe(card);
  });

  it('is about the card that was left out, not about what came in its place', () => {
    const rings = { inner: ['ghost', 'contacts'], middle: ['contacts'], outer: ['own-1'] };
    const { state, problems } = parse({ ...half!, rings });
    expect(problems.map((problem) => [problem.path, cardOfProblem(state, problem)])).toEqual([
      ['/rings/inner/0', undefined],
      ['/rings/middle/0', 'contacts'],
      ['/rings/outer/0', undefined],
    ]);
  });
});
