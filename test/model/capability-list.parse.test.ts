import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { empty, parse, type CapabilityListState } from '../../src/model/capability-list.js';
import { canonicalJson } from '../../src/model/json.js';
import { badList } from '../fixtures/bad-cells.js';
import { capabilityLists } from '../fixtures/state.js';
import { list } from './arbitraries.js';

const { badCells, full, half, longWords, markup, newer, unknownKeys } = capabilityLists;

const told = (input: unknown): string[] => parse(input).problems.map(({ path, code }) => `${code} ${path}`);

const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('a list as it should be', () => {
  it.each(Object.entries({ empty: capabilityLists.empty, half, full, longWords, markup, unknownKeys }))(
    '%s is read whole, without a problem, as an object and as text',
    (_name, state) => {
      const expected = { state, problems: [], status: 'ok' };
      expect(parse(state)).toEqual(expected);
      expect(parse(JSON.stringify(state))).toEqual(expected);
    },
  );

  it('is read whole whatever is in it', () => {
    fc.assert(
      fc.property(list, (state) => {
        expect(parse(state)).toEqual({ state, problems: [], status: 'ok' });
        expect(parse(canonicalJson(state)).state).toEqual(state);
      }),
    );
  });

  it('may be as short as a kind and a version', () => {
    expect(parse({ kind: 'capability-list', version: 1 })).toEqual({
      state: empty(),
      problems: [],
      status: 'ok',
    });
  });

  it('keeps the answers in the order in which they were given', () => {
    const answers = {
      income: { importance: 1 },
      'use-skills': { importance: 2 },
      contacts: { importance: 3 },
    };
    expect(Object.keys(parse({ ...empty(), answers }).state.answers)).toEqual(Object.keys(answers));
  });

  it('a newer one is handed back untouched', () => {
    const { status, untouched, state, problems } = parse(newer);
    expect(status).toBe('newer');
    expect(untouched).toEqual(newer);
    expect(problems).toHaveLength(1);
    expect(state.answers).toEqual({ 'use-skills': newer.answers['use-skills'], income: {} });
    expect(state.notes).toEqual(newer.notes);
  });
});

describe('bad cells', () => {
  it('are dropped alone and reported, with a pointer to each', () => {
    const { state, status } = parse(badCells);
    expect(status).toBe('ok');
    expect(state).toEqual({ ...empty(), ...badList.left });
    expect(told(badCells).sort()).toEqual(badList.problems.toSorted());
  });

  it.each([0, 6, -1, 2.5, 1e300, '4', true, 'Unsure', '', null, [], {}, [3]])(
    'an answer %j is none',
    (bad) => {
      const answers = { income: { importance: 5, enabled: bad, achieved: 'unsure' } };
      const { state, problems } = parse({ ...empty(), answers });
      expect(state.answers).toEqual({ income: { importance: 5, achieved: 'unsure' } });
      expect(problems).toMatchObject([{ path: '/answers/income/enabled', code: 'bad-value', value: bad }]);
    },
  );

  it('cost nothing but themselves, wherever they are', () => {
    const bad = fc.constantFrom<unknown>(0, 6, 'veel', null, [], { a: 1 }, true);
    fc.assert(
      fc.property(list, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), bad, (state, picks, value) => {
        const cells = Object.entries(state.answers).flatMap(([id, answers]) =>
          Object.keys(answers).map((question) => [id, question] as const),
        );
        fc.pre(cells.length > 0);
        const spoilt = clone<any>(state);
        const left = clone<any>(state);
        const paths = new Set<string>();
        for (const pick of picks) {
          const [id, question] = cells[pick % cells.length]!;
          spoilt.answers[id][question] = value;
          delete left.answers[id][question];
          paths.add(`/answers/${id}/${question}`);
        }
        const result = parse(spoilt);
        expect(result.state).toEqual(left);
        expect(result.problems.map(({ path }) => path).sort()).toEqual([...paths].sort());
      }),
    );
  });

  it('leave a state that is read again without loss', () => {
    const { state } = parse(badCells);
    expect(parse(state).state).toEqual(state);
    expect(told(state).every((line) => line.startsWith('unknown-value'))).toBe(true);
  });
});

describe('own values', () => {
  const own = (ownValues: unknown): CapabilityListState => parse({ ...empty(), ownValues }).state;

  it.each<[string, unknown[], string[]]>([
    ['no id', [{ label: 'a' }], ['own-1']],
    ['an id that is a number', [{ id: 3, label: 'a' }], ['own-1']],
    ['an id with markup', [{ id: '<b>', label: 'a' }], ['own-1']],
    ['the id of one of the seven', [{ id: 'income', label: 'a' }], ['own-1']],
    [
      'the name of a place in the list as id',
      ['start', 'check', 'own-values', 'started', 'own-values-2'].map((id) => ({ id, label: id })),
      ['own-1', 'own-2', 'own-3', 'started', 'own-values-2'],
    ],
    ['the id __proto__', [{ id: '__proto__', label: 'a' }], ['own-1']],
    [
      'the id constructor',
      [
        { id: 'constructor', label: 'a' },
        { id: 'toString', label: 'b' },
      ],
      ['own-1', 'toString'],
    ],
    [
      'the same id three times',
      [
        { id: 'x', label: 'a' },
        { id: 'x', label: 'b' },
        { id: 'x', label: 'c' },
      ],
      ['x', 'own-2', 'own-3'],
    ],
    [
      'an id that a repair would take',
      [{ label: 'a' }, { id: 'own-1', label: 'b' }, { label: 'c' }, { id: 'own-3', label: 'd' }],
      ['own-5', 'own-1', 'own-7', 'own-3'],
    ],
  ])('with %s keep their words and get an id', (_what, values, ids) => {
    const { ownValues } = own(values);
    expect(ownValues.map(({ id }) => id)).toEqual(ids);
    expect(ownValues.map(({ label }) => label)).toEqual(
      values.map((value) => (value as { label: string }).label),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('without a name are kept, because something may hang on them', () => {
    expect(own([{ id: 'x' }, { id: 'y', label: 3 }]).ownValues).toEqual([
      { id: 'x', label: '' },
      { id: 'y', label: '' },
    ]);
    expect(told({ ...empty(), ownValues: [{ id: 'x' }, { id: 'y', label: 3 }] })).toEqual([
      'bad-value /ownValues/1/label',
    ]);
  });

  it('never have two with one id', () => {
    const ids = fc.constantFrom<unknown>(
      'a',
      'b',
      'own-1',
      'own-2',
      'own-3',
      'income',
      '',
      '<',
      7,
      undefined,
    );
    fc.assert(
      fc.property(fc.array(fc.record({ id: ids, label: fc.string() })), (values) => {
        const { ownValues } = own(values);
        expect(ownValues.map(({ label }) => label)).toEqual(values.map(({ label }) => label));
        expect(new Set(ownValues.map(({ id }) => id)).size).toBe(values.length);
      }),
    );
  });
});

describe('what is about values that are not in the list', () => {
  it('is kept and reported', () => {
    const strange = {
      ...empty(),
      answers: { sailing: { importance: 5 } },
      notes: { 'x/y': { client: 'a' } },
      discuss: ['toString'],
    };
    expect(parse(strange).state).toEqual(strange);
    expect(told(strange)).toEqual([
      'unknown-value /answers/sailing',
      'unknown-value /notes/x~1y',
      'unknown-value /discuss/0',
    ]);
  });
});
