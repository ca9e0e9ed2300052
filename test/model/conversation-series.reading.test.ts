import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conversationsInOrder,
  empty,
  goalsOf,
  learnedOf,
  openGoals,
  parse,
  reduce,
  touchedPhases,
} from '../../src/model/conversation-series.js';
import { deepFreeze } from '../../src/model/json.js';
import { badSeries, conversationSeriesStates } from '../fixtures/conversation-series.js';

const { badCells, full, half, longWords, markup, newer, unknownKeys } = conversationSeriesStates;

const whole = deepFreeze(parse(full).state);

describe('reading conversation-series', () => {
  it.each(Object.entries({ full, half, longWords, markup, unknownKeys }))(
    'takes %s as it is',
    (_name, state) => {
      expect(parse(state)).toEqual({ state, problems: [], status: 'ok' });
    },
  );

  it('drops bad cells alone', () => {
    const { state, problems } = parse(badCells);
    expect(state).toEqual({ ...empty(), ...badSeries.left });
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(badSeries.problems);
    expect(parse(state).state).toEqual(state);
  });

  it('keeps the ids that stand further on for what has them', () => {
    const goal = (id: string, label: string): object => ({ id, voice: 'client', label });
    const { state } = parse({
      ...empty(),
      conversations: [
        { id: 'a', goals: [goal('geen id', 'Zonder.')], between: [goal('own-1', 'Met.')] },
        { id: 'b', goals: [goal('own-2', 'Ook.')] },
      ],
    });
    const labels = Object.fromEntries(
      state.conversations.flatMap(({ goals, between }) =>
        [...goals, ...between].map(({ id, label }) => [label, id]),
      ),
    );
    expect(labels).toEqual({ 'Zonder.': 'own-3', 'Met.': 'own-1', 'Ook.': 'own-2' });
  });

  it('keeps referrals of a conversation that is gone, and tells of it once', () => {
    const state = { ...full, conversations: full.conversations.slice(0, 2) };
    const read = parse(state);
    expect(read.state).toEqual(state);
    expect(read.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-link /referrals/0/conversation',
    ]);
  });

  it('hands a newer version back untouched', () => {
    expect(parse(newer)).toMatchObject({ status: 'newer', untouched: newer });
  });

  it('never throws, whatever comes, and reads its own result as it is', () => {
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('first', 'own-a', '2026-03-03', 'client', 'reached', 'geen id', true),
    );
    const goals = fc.oneof(
      odd,
      fc.array(fc.oneof(odd, fc.record({ id: odd, voice: odd, label: odd, outcome: odd, learned: odd }))),
    );
    const conversation = fc.record(
      { id: odd, date: odd, form: odd, present: odd, goals, between: goals, agree: odd, closed: odd },
      { requiredKeys: [] },
    );
    const state = fc.record({
      kind: fc.constant('conversation-series'),
      version: fc.constant(1),
      conversations: fc.oneof(odd, fc.array(fc.oneof(odd, conversation))),
      referrals: fc.oneof(odd, goals),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), state), (input) => {
        const read = parse(input);
        const again = parse(read.state);
        expect(again.state).toEqual(read.state);
        expect(again.problems.filter(({ code }) => !code.startsWith('unknown-'))).toEqual([]);
      }),
    );
  });
});

describe('the order of conversations', () => {
  const order = (...given: (string | [id: string, date: string])[]): string => {
    const conversations = given.map((one) => {
      const [id, date] = typeof one === 'string' ? [one, undefined] : one;
      return { id, ...(date !== undefined && { date }), present: [], goals: [], between: [] };
    });
    return conversationsInOrder({ conversations })
      .map(({ id }) => id)
      .join('');
  };

  it.each<[string, string]>([
    [order('a', 'b', 'c'), 'abc'],
    [order(['a', '2026-03-03'], ['b', '2026-01-01'], ['c', '2026-02-02']), 'bca'],
    [order(['a', '2026-03-03'], ['b', '2026-03-03']), 'ab'],
    [order(['a', '2026-03-03'], 'b', ['c', '2026-01-01']), 'cab'],
    [order('a', ['b', '2026-03-03'], ['c', '2026-01-01']), 'acb'],
    [order(['a', '2026-01-01'], 'b', ['c', '2026-02-02'], 'd'), 'abcd'],
  ])('%s', (given, expected) => {
    expect(given).toBe(expected);
  });

  it('is the same list for the same state', () => {
    expect(conversationsInOrder(whole)).toBe(conversationsInOrder({ ...whole }));
  });
});

describe('what a report reads', () => {
  it('goals of a conversation: success first, the client first', () => {
    const { between, goals } = whole.conversations[1]!;
    expect(goalsOf(whole, 'second').map(({ list, id, outcome }) => [list, id, outcome])).toEqual([
      ['goals', 'own-visit', 'reached'],
      ['goals', 'own-days', 'different'],
      ['goals', 'own-car', 'dropped'],
      ['between', 'own-walk', 'reached'],
      ['between', 'own-list', undefined],
    ]);
    expect(goalsOf(whole, 'second')[1]).toEqual({ conversation: 'second', list: 'goals', ...goals[0] });
    expect(goalsOf(whole, 'second')[4]).toEqual({ conversation: 'second', list: 'between', ...between[1] });
    expect(goalsOf(whole, 'toString')).toEqual([]);
  });

  it('goals that are still open, in the order of time', () => {
    expect(openGoals(whole).map(({ id }) => id)).toEqual(['own-list', 'own-week', 'own-help', 'own-trial']);
    expect(openGoals(empty())).toEqual([]);
  });

  it('what was learned, word for word, without white space only', () => {
    const state = reduce(whole, { type: 'learned', goal: 'own-car', voice: 'client', text: ' \n' });
    expect(learnedOf(state).map(({ goal, voice, text }) => [goal.id, voice, text])).toEqual([
      ['own-know', 'client', 'Ik durf nu te vragen wat ik niet snap.'],
      ['own-days', 'client', 'Over uren praten werkt beter dan over dagen.'],
      ['own-days', 'professional', 'Eerst vragen hoe een dag eruitziet.'],
      ['own-walk', 'client', 'Na een week ging het vanzelf.'],
    ]);
  });

  it('the phases each conversation touched, in the order of the method', () => {
    const touched = touchedPhases({
      conversations: [
        {
          id: 'first',
          phases: {
            develop: { asked: ['develop-1'] },
            opening: { visited: true },
            needed: { notes: { professional: 'Kort.' } },
            actions: { asked: [], notes: { client: '' } },
            toString: { visited: true },
          },
        },
        { id: 'second', phases: {} },
      ],
    });
    expect([...touched]).toEqual([
      ['first', ['opening', 'develop', 'needed']],
      ['second', []],
    ]);
  });
});
