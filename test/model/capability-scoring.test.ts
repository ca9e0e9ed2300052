// Worked examples of the rules in the design ("Capability rules"), and what holds for any answers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANSWERS,
  answersOf,
  capabilitySet,
  differences,
  empty,
  gaps,
  groupOf,
  means,
  parse,
  QUESTIONS,
  scoring,
  standing,
  WORK_VALUES,
  type Answer,
  type CapabilityListState,
  type Group,
  type Membership,
  type Standing,
  type ValueAnswers,
} from '../../src/model/capability-list.js';
import { capabilityLists } from '../fixtures/state.js';
import { list, valueAnswers } from './arbitraries.js';

const half = parse(capabilityLists.half).state;
const full = parse(capabilityLists.full).state;

type Given = Answer | undefined;

/** `[5, undefined, 'unsure']`: importance, enabled, achieved. */
const given = ([importance, enabled, achieved]: readonly [Given, Given, Given]): ValueAnswers => ({
  ...(importance !== undefined && { importance }),
  ...(enabled !== undefined && { enabled }),
  ...(achieved !== undefined && { achieved }),
});

const withAnswers = (answers: CapabilityListState['answers']): CapabilityListState => ({
  ...empty(),
  answers,
});

describe('in the capability set', () => {
  it.each<[readonly [Given, Given, Given], Membership]>([
    [[5, 5, 5], 'yes'],
    [[4, 4, 4], 'yes'],
    [[4, 5, 3], 'no'],
    [[3, 5, 5], 'no'],
    [[5, 1, undefined], 'no'],
    [[undefined, undefined, 3], 'no'],
    [['unsure', 3, 'unsure'], 'no'],
    [[5, 5, undefined], 'unknown'],
    [[5, 5, 'unsure'], 'unknown'],
    [['unsure', 'unsure', 'unsure'], 'unknown'],
    [[undefined, undefined, undefined], 'unknown'],
  ])('%j is %s', (answers, membership) => {
    expect(scoring().membership(given(answers))).toBe(membership);
  });

  it.each<[number, Membership]>([
    [3, 'yes'],
    [4, 'no'],
    [5, 'no'],
  ])('with cut-off %d, answers of 4, 3 and 5 say %s', (cutOff, membership) => {
    expect(scoring(cutOff).membership(given([4, 3, 5]))).toBe(membership);
  });

  it('counts the seven, and how many more may be in it', () => {
    expect(capabilitySet(half)).toMatchObject({ size: 1, atMost: 5 });
    expect(capabilitySet(full)).toMatchObject({ size: 2, atMost: 2 });
    expect(capabilitySet(empty())).toMatchObject({ size: 0, atMost: 7 });
  });

  it('judges own values the same, and does not count them', () => {
    const own = { ...withAnswers({ 'own-1': given([5, 5, 5]) }), ownValues: [{ id: 'own-1', label: 'a' }] };
    expect(capabilitySet(own)).toMatchObject({ size: 0, atMost: 7 });
    expect(capabilitySet(own).membership).toMatchObject({ 'own-1': 'yes', income: 'unknown' });
  });

  it('leaves out answers about values that are not in the list', () => {
    const strange = withAnswers({ sailing: given([5, 5, 5]) });
    expect(capabilitySet(strange).membership).not.toHaveProperty('sailing');
    expect(capabilitySet(strange).size).toBe(0);
  });

  it('can be judged by another rule', () => {
    const rule = { cutOff: 1, membership: (): Membership => 'yes' };
    expect(capabilitySet(empty(), rule)).toMatchObject({ size: 7, atMost: 7 });
  });

  it('never guesses: what is still open can only go from unknown to yes or no', () => {
    fc.assert(
      fc.property(
        valueAnswers,
        fc.constantFrom(...QUESTIONS),
        fc.constantFrom(...ANSWERS),
        (answers, question, answer) => {
          fc.pre(typeof answers[question] !== 'number');
          const before = scoring().membership(answers);
          const later = scoring().membership({ ...answers, [question]: answer });
          if (before !== 'unknown') expect(later).toBe(before);
        },
      ),
    );
  });

  it('follows the rule for any answers', () => {
    fc.assert(
      fc.property(valueAnswers, fc.integer({ min: 1, max: 5 }), (answers, cutOff) => {
        const all = QUESTIONS.map((question) => answers[question]);
        const expected = all.some((answer) => typeof answer === 'number' && answer < cutOff)
          ? 'no'
          : all.some((answer) => typeof answer !== 'number')
            ? 'unknown'
            : 'yes';
        expect(scoring(cutOff).membership(answers)).toBe(expected);
      }),
    );
  });

  it('counts as many as it says, never more than seven', () => {
    fc.assert(
      fc.property(list, (state) => {
        const { membership, size, atMost } = capabilitySet(state);
        const seven = WORK_VALUES.map((id) => membership[id]);
        expect(size).toBe(seven.filter((value) => value === 'yes').length);
        expect(atMost - size).toBe(seven.filter((value) => value === 'unknown').length);
        expect(Object.keys(membership)).toHaveLength(7 + state.ownValues.length);
      }),
    );
  });
});

describe('gaps', () => {
  it.each<[readonly [Given, Given, Given], object]>([
    [[5, 3, 4], { room: 2, success: 1 }],
    [[2, 4, 5], { room: -2, success: -3 }],
    [[4, 4, undefined], { room: 0 }],
    [[4, 'unsure', 1], { success: 3 }],
    [['unsure', 3, 4], {}],
    [[undefined, 3, 4], {}],
    [[undefined, undefined, undefined], {}],
  ])('of %j are %j', (answers, expected) => {
    expect(gaps(given(answers))).toEqual(expected);
  });
});

describe('means', () => {
  it('are over what is known of the seven', () => {
    expect(means(half)).toEqual({
      importance: { mean: 11 / 3, over: 3 },
      enabled: { mean: 3, over: 2 },
      achieved: { mean: 4, over: 1 },
      room: { mean: 1.5, over: 2 },
      success: { mean: 1, over: 1 },
    });
    expect(means(full)['enabled']).toEqual({ mean: 21 / 6, over: 6 });
  });

  it('are not there where nothing is known', () => {
    expect(means(empty())).toEqual({});
    expect(means(withAnswers({ income: given(['unsure', 2, undefined]) }))).toEqual({
      enabled: { mean: 2, over: 1 },
    });
  });

  it('leave own values out', () => {
    const own = { ...withAnswers({ 'own-1': given([5, 5, 5]) }), ownValues: [{ id: 'own-1', label: 'a' }] };
    expect(means(own)).toEqual({});
  });

  it('lie within the answers, and the gap of pairs is the difference of their means', () => {
    const complete = fc.record({
      importance: fc.integer({ min: 1, max: 5 }),
      enabled: fc.integer({ min: 1, max: 5 }),
      achieved: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...WORK_VALUES), complete, { minKeys: 1, noNullPrototype: true }),
        (answers) => {
          const { importance, enabled, achieved, room, success } = means(
            withAnswers(answers as CapabilityListState['answers']),
          );
          for (const found of [importance!, enabled!, achieved!]) {
            expect(found.mean).toBeGreaterThanOrEqual(1);
            expect(found.mean).toBeLessThanOrEqual(5);
            expect(found.over).toBe(Object.keys(answers).length);
          }
          expect(room!.mean).toBeCloseTo(importance!.mean - enabled!.mean);
          expect(success!.mean).toBeCloseTo(importance!.mean - achieved!.mean);
        },
      ),
    );
  });
});

describe('in words', () => {
  it.each<[readonly [Given, Given, Given], Standing, Group]>([
    [[5, 4, 4], 'works', 'progress'],
    [[5, 3, 4], 'works-despite', 'progress'],
    [[5, 1, 1], 'little-room', 'attention'],
    [[5, 1, undefined], 'little-room', 'attention'],
    [[5, 4, 3], 'not-yet', 'attention'],
    [[5, undefined, 3], 'partly', 'attention'],
    [[5, undefined, 5], 'partly', 'open'],
    [[5, 5, 'unsure'], 'partly', 'open'],
    [[5, undefined, undefined], 'partly', 'open'],
    [[3, 1, 1], 'less-important', 'later'],
    [[1, undefined, undefined], 'less-important', 'later'],
    [['unsure', 5, 5], 'not-filled-in', 'open'],
    [[undefined, 1, 1], 'not-filled-in', 'open'],
    [[undefined, undefined, undefined], 'not-filled-in', 'open'],
  ])('%j is %s, in %s', (answers, words, group) => {
    expect(standing(given(answers))).toBe(words);
    expect(groupOf(given(answers))).toBe(group);
  });

  it('never shows a value that is less important, or whose importance is open, as a lack', () => {
    fc.assert(
      fc.property(valueAnswers, fc.integer({ min: 1, max: 5 }), (answers, cutOff) => {
        const important = typeof answers.importance === 'number' && answers.importance >= cutOff;
        if (!important) expect(['later', 'open']).toContain(groupOf(answers, cutOff));
      }),
    );
  });

  it('says it works of just those in the capability set', () => {
    fc.assert(
      fc.property(valueAnswers, fc.integer({ min: 1, max: 5 }), (answers, cutOff) => {
        expect(standing(answers, cutOff) === 'works').toBe(scoring(cutOff).membership(answers) === 'yes');
      }),
    );
  });
});

describe('what changed since an earlier list', () => {
  it('is told per answer, in the order of the list', () => {
    const earlier = withAnswers({
      'use-skills': given([3, 4, undefined]),
      income: given([5, 'unsure', 2]),
      decisions: given([1, 1, 1]),
    });
    const now = withAnswers({
      income: given([5, 4, 1]),
      'use-skills': given([4, undefined, 'unsure']),
      decisions: given([1, 1, 1]),
    });
    expect(differences(earlier, now)).toEqual([
      { value: 'use-skills', question: 'importance', from: 3, to: 4, direction: 'more' },
      { value: 'use-skills', question: 'enabled', from: 4, to: undefined, direction: 'open' },
      { value: 'use-skills', question: 'achieved', from: undefined, to: 'unsure', direction: 'open' },
      { value: 'income', question: 'enabled', from: 'unsure', to: 4, direction: 'new' },
      { value: 'income', question: 'achieved', from: 2, to: 1, direction: 'less' },
    ]);
  });

  it('is nothing between a list and itself, and turns round with the lists', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(differences(a, a)).toEqual([]);
        const shared = { ...b, ownValues: a.ownValues };
        const turned = differences(shared, a).map(({ value, question, from, to }) => ({
          value,
          question,
          from: to,
          to: from,
        }));
        expect(differences(a, shared).map(({ direction: _, ...rest }) => rest)).toEqual(turned);
      }),
    );
  });
});

it('answersOf reads own keys only', () => {
  expect(answersOf(half, 'income')).toEqual({ importance: 2 });
  expect(answersOf(half, 'toString')).toEqual({});
});
