import { describe, expect, it } from 'vitest';
import {
  askedElsewhere,
  countOf,
  isFilledIn,
  phaseView,
  placeOfPointer,
  stoneViews,
  valueLabel,
} from '../../src/elements/phase-guide/phase-guide.view.js';
import { sheetView } from '../../src/elements/phase-guide/sheet.view.js';
import { parse, phaseQuestion, PHASE_QUESTIONS, PHASES, reduce } from '../../src/model/phase-guide.js';
import { busyGuide, phaseGuideStates } from '../fixtures/phase-guide.js';

const { empty, full, half } = phaseGuideStates;
const state = parse(full).state;
const known = new Set(PHASE_QUESTIONS.map(({ id }) => id));
const has = (id: string): boolean => known.has(id);

describe('the stones', () => {
  it('are six, one of them open, each with where one was', () => {
    const stones = stoneViews(state);
    expect(stones.map(({ phase }) => phase)).toEqual(PHASES);
    expect(stones.filter(({ isOpen }) => isOpen).map(({ phase }) => phase)).toEqual(['opening']);
    expect(stones.filter(({ isVisited }) => isVisited).map(({ phase }) => phase)).toEqual([
      'opening',
      'actions',
      'closing',
    ]);
    expect(stones.filter(({ wasVisited }) => wasVisited).map(({ phase }) => phase)).toEqual([
      'opening',
      'present',
      'develop',
      'needed',
    ]);
  });

  it('say of the first conversation that none was before', () => {
    const first = reduce(state, { type: 'choose', conversation: 'talk-1' });
    expect(stoneViews(first).some(({ wasVisited }) => wasVisited)).toBe(false);
  });
});

describe('a phase', () => {
  it('has its questions by topic, with what was done, and without what was put away', () => {
    const { groups, hidden, note, earlier } = phaseView(state, 'opening', has);
    expect(groups.map(({ topic, questions }) => [topic, questions.length])).toEqual([
      ['list', 4],
      ['discover', 5],
      ['ladder', 4],
      ['own', 1],
    ]);
    expect(hidden.map(({ id }) => id)).toEqual(['opening-answering']);
    expect(note?.client).toBe('Vandaag gaat het beter.');
    expect(earlier.map(({ conversation }) => conversation.id)).toEqual(['talk-1']);
    const [look, raise] = groups[0]!.questions;
    expect([look?.isAsked, look?.wasAsked, raise?.isAsked, raise?.wasAsked]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(raise?.wording?.client).toBe('Wat wil ik vandaag kwijt?');
  });

  it('has the questions of the circles by circle', () => {
    const groups = phaseView(state, 'present', has).groups.map(({ topic, ring }) => [topic, ring]);
    expect(groups).toEqual([
      ['place', undefined],
      ['first', 'inner'],
      ['first', 'middle'],
      ['first', 'outer'],
    ]);
    expect(countOf(phaseView(state, 'develop', has, { ring: 'middle' }).groups)).toBe(5);
  });

  it('follows the card in hand: it is laid already', () => {
    const { groups } = phaseView(state, 'present', has, { ring: 'inner', card: 'income' });
    expect(groups.map(({ topic }) => topic)).toEqual(['first']);
  });

  it('shows only what the packs have words for, and says how much else was asked', () => {
    const others = {
      ...state.conversations[2]!,
      phases: { opening: { asked: ['opening-extra-1', 'x', 'own-dog'] } },
    };
    const given = {
      ...state,
      conversations: [others],
      current: { conversation: 'talk-3', phase: 'opening' as const },
    };
    expect(askedElsewhere(given, 'opening', has)).toBe(2);
    expect(phaseView(given, 'opening', (id) => id === 'opening-extra-1').groups[0]).toMatchObject({
      topic: 'own',
      questions: [{ id: 'opening-extra-1', isAsked: true }, { id: 'own-dog' }],
    });
  });
});

describe('the sheet', () => {
  it('has every question on paper, but for what was put away', () => {
    const { phases } = sheetView(state, has, 'all');
    expect(phases.flatMap(({ questions }) => questions)).toHaveLength(58 - 1 + 2);
  });

  it('has what something was done with to read back, and each note with its conversation', () => {
    const { phases } = sheetView(state, has, 'done');
    expect(phases.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual([
      'opening-look-together',
      'opening-raise',
      'opening-lottery',
      'opening-brings',
      'own-dog',
      'place-inner',
      'inner-how-managed',
      'middle-do-now',
      'own-garden',
      'needed-who',
      'needed-help-most',
      'actions-right-away',
      'closing-useful',
    ]);
    expect(phases[0]?.notes.map(({ conversation }) => conversation.id)).toEqual(['talk-1', 'talk-3']);
  });

  it('leaves out no word, also to questions without words here', () => {
    const { loose } = sheetView(state, () => false, 'done');
    expect(loose.map(({ id }) => id)).toEqual([
      'opening-raise',
      'needed-who',
      'opening-lottery',
      'opening-brings',
    ]);
  });

  it('takes time in proportion to what there is', () => {
    const big = parse(busyGuide(10)).state;
    const start = performance.now();
    const { phases } = sheetView(big, has, 'done');
    expect(phases[0]?.notes).toHaveLength(400);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('small things', () => {
  it.each([
    [empty, false],
    [half, true],
    [full, true],
    [{ ...empty, conversations: [{ id: 'a', phases: { opening: { visited: true } } }] }, false],
  ])('%#: filled in is %s', (given, filledIn) => {
    expect(isFilledIn(parse(given).state)).toBe(filledIn);
  });

  it('names a value on one line', () => {
    expect(valueLabel('  Een\n tuin ')).toBe('Een tuin');
  });

  it.each([
    ['/conversations/0/phases/needed/notes/client', 'needed'],
    ['/conversations/0/date', 'conversations'],
    ['/ownQuestions/1', 'questions'],
    ['/ownValues/1', 'values'],
    ['/answers/opening-proud', phaseQuestion('opening-proud')?.phase],
    ['/hidden/1', undefined],
    ['/kind', undefined],
  ])('%s is about %s', (path, place) => {
    expect(placeOfPointer(path)).toBe(place);
  });
});
