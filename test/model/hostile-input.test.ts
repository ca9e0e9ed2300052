// What nobody should hand in: it costs at most itself, and little time.
import { describe, expect, it } from 'vitest';
import { empty, parse, reduce } from '../../src/model/capability-list.js';
import { canonicalJson } from '../../src/model/json.js';
import { capabilityLists } from '../fixtures/state.js';

const told = (input: unknown): string[] => parse(input).problems.map(({ path, code }) => `${code} ${path}`);

const answers = { income: { importance: 5 } };
const kept = { ...empty(), answers };

describe('no state at all', () => {
  it.each<[string, unknown, string]>([
    ['half of a text', JSON.stringify(kept).slice(0, -5), 'malformed-json '],
    ['HTML', '<!doctype html><p>Sessie verlopen</p>', 'malformed-json '],
    ['a script', 'alert(1)', 'malformed-json '],
    ['NaN', NaN, 'not-json ,not-an-object '],
    ['a function', () => kept, 'not-json ,not-an-object '],
    ['a promise of a state', Promise.resolve(kept), 'not-json ,not-an-object '],
    ['a list of states', [kept], 'not-an-object '],
    ['a text within the text', JSON.stringify(JSON.stringify(kept)), 'not-an-object '],
    ['another piece', { ...kept, kind: 'circle-model' }, 'wrong-kind /kind'],
    [
      'a kind that is an object',
      { ...kept, kind: { toString: () => 'capability-list' } },
      'not-json /kind/toString,wrong-kind /kind',
    ],
  ])('%s', (_what, input, problems) => {
    expect(parse(input)).toMatchObject({ state: empty(), status: 'unusable' });
    expect(told(input).join()).toBe(problems);
  });
});

describe('wrong kinds in every place', () => {
  const wrong = [null, 3, 'text', true, [], [1], { a: 1 }, [[]], { length: 3 }];
  const places = ['situation', 'answers', 'ownValues', 'notes', 'discuss', 'finished', 'x-more'];

  it.each(places.flatMap((place) => wrong.map((value) => [place, value] as const)))(
    '%s: %j',
    (place, value) => {
      const input = { ...kept, [place]: value };
      const { state, status } = parse(input);
      expect(status).toBe('ok');
      for (const other of Object.keys(kept).filter((key) => key !== place))
        expect(state).toHaveProperty(other, kept[other as keyof typeof kept]);
      expect(parse(state).state).toEqual(state);
    },
  );
});

describe('objects that bite', () => {
  it('loses one that holds itself, and nothing around it', () => {
    const cyclic: Record<string, unknown> = { ...kept };
    cyclic['notes'] = { income: { client: 'a', up: cyclic } };
    expect(parse(cyclic).state).toEqual({ ...kept, notes: { income: { client: 'a' } } });
    expect(told(cyclic)).toEqual(['cyclic /notes/income/up']);
  });

  it('loses a getter that throws', () => {
    const input = Object.defineProperty({ ...kept }, 'notes', {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    expect(parse(input).state).toEqual(kept);
    expect(told(input)).toEqual(['not-json /notes']);
  });

  it('reads a proxy, and survives one that throws', () => {
    expect(parse(new Proxy(kept, {})).state).toEqual(kept);
    const no = (): never => {
      throw new Error('no');
    };
    expect(parse(new Proxy(kept, { get: no, ownKeys: no, getPrototypeOf: no })).status).toBe('unusable');
  });

  it('reads a sparse array as what is in it', () => {
    const discuss: string[] = [];
    discuss[3] = 'income';
    discuss[1_000_000] = 'contacts';
    expect(parse({ ...kept, discuss }).state.discuss).toEqual(['income', 'contacts']);
  });

  it('never reaches a prototype', () => {
    const text = `{"kind":"capability-list","version":1,"__proto__":{"finished":true,"polluted":1},
      "answers":{"__proto__":{"importance":5},"constructor":{"prototype":{"polluted":1}},"income":{"importance":5,"__proto__":{"enabled":5}}},
      "ownValues":[{"id":"__proto__","label":"a"},{"id":"constructor","label":"b"},{"id":"toString","label":"c"}],
      "notes":{"__proto__":{"client":"x"}},"discuss":["__proto__"]}`;
    const { state } = parse(text);
    expect(state.finished).toBe(false);
    expect(state.answers).toEqual(answers);
    expect(Object.getPrototypeOf(state.answers['income'])).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(told(text).filter((line) => line.startsWith('forbidden-key'))).toHaveLength(5);
    let after = state;
    for (const { id } of state.ownValues) {
      after = reduce(after, { type: 'answer', value: id, question: 'importance', answer: 4 });
      after = reduce(after, { type: 'note', value: id, voice: 'client', text: 'x' });
      after = reduce(after, { type: 'discuss', value: id, discuss: true });
    }
    expect(({} as Record<string, unknown>)['client']).toBeUndefined();
    expect(parse(canonicalJson(after)).state).toEqual(after);
  });
});

describe('markup and scripts', () => {
  it('are words like any other', () => {
    expect(parse(capabilityLists.markup)).toEqual({
      state: capabilityLists.markup,
      problems: [],
      status: 'ok',
    });
  });
});

/** Time in proportion takes seconds at most; with the square of these numbers it would not end in time. */
describe('far too much', { timeout: 60_000 }, () => {
  const megabytes = (count: number): string => 'woorden '.repeat((count * 1024 * 1024) / 8);

  it('10 MB of words are kept', () => {
    const notes = { income: { client: megabytes(10) } };
    const text = JSON.stringify({ ...kept, notes });
    const { state, problems } = parse(text);
    expect(problems).toEqual([]);
    expect(state.notes['income']?.client === notes.income.client).toBe(true);
  });

  it('10 MB of unknown keys are kept', () => {
    const extra = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [`x-${index}`, { a: ['b', index, 'c'.repeat(60)] }]),
    );
    const { state, problems } = parse({ ...kept, extra });
    expect(problems).toEqual([]);
    expect(JSON.stringify((state as unknown as { extra: object }).extra) === JSON.stringify(extra)).toBe(
      true,
    );
  });

  it('1,000 own values are kept', () => {
    const ownValues = Array.from({ length: 1000 }, (_, index) => ({
      id: `own-${index}`,
      label: `Waarde ${index}`,
    }));
    const all = Object.fromEntries(ownValues.map(({ id }) => [id, { importance: 4 }]));
    const { state, problems } = parse({
      ...kept,
      ownValues,
      answers: all,
      discuss: Object.keys(all),
    });
    expect(problems).toEqual([]);
    expect(state.ownValues).toEqual(ownValues);
  });

  const numbered = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index));

  const TOO_MUCH: [string, (count: number) => object, number, number][] = [
    [
      'own values with answers',
      (count) => ({
        ownValues: numbered(count, (index) => ({ id: `own-${index}`, label: `Waarde ${index}` })),
        answers: Object.fromEntries(numbered(count, (index) => [`own-${index}`, { importance: 4 }])),
      }),
      120_000,
      0,
    ],
    [
      'bad answers',
      (count) => ({
        answers: Object.fromEntries(numbered(count, (index) => [`v-${index}`, { importance: 9 }])),
      }),
      300_000,
      600_000,
    ],
    [
      'own values with one id',
      (count) => ({ ownValues: numbered(count, () => ({ id: 'x', label: 'a' })) }),
      300_000,
      299_999,
    ],
    [
      'own values without an id',
      (count) => ({ ownValues: numbered(count, () => ({ label: 'a' })) }),
      300_000,
      300_000,
    ],
    ['items that are none', (count) => ({ ownValues: numbered(count, () => 3) }), 300_000, 300_000],
    [
      'marks on values nobody knows',
      (count) => ({ discuss: numbered(count, (index) => `v-${index}`) }),
      300_000,
      300_000,
    ],
    ['the same mark', (count) => ({ discuss: numbered(count, () => 'income') }), 300_000, 299_999],
  ];

  it.each(TOO_MUCH)('very many %s are all told', (_what, make, count, problems) => {
    expect(parse({ ...kept, ...make(count) }).problems).toHaveLength(problems);
  });

  it('a key of 5 MB does no harm', () => {
    const key = 'k'.repeat(5 * 1024 * 1024);
    const input = {
      ...kept,
      [key]: Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`a${index}`, () => {}])),
    };
    expect(parse(input).problems).toHaveLength(1000);
  });

  it('references that multiply are cut off, and the rest is kept', () => {
    let explosion: unknown = ['x'];
    for (let level = 0; level < 35; level += 1) explosion = [explosion, explosion];
    const { state, problems } = parse({ ...kept, explosion });
    expect(problems.map(({ code }) => code)).toEqual(['too-large']);
    expect(state.answers).toEqual(answers);
  });

  it('references that multiply before the rest cost the rest its place, but never throw', () => {
    let explosion: unknown = ['x'];
    for (let level = 0; level < 35; level += 1) explosion = [explosion, explosion];
    expect(() => parse({ explosion, ...kept })).not.toThrow();
  });

  it('100,000 levels of nesting are cut off', () => {
    const text = `{"kind":"capability-list","version":1,"x":${'['.repeat(100_000)}${']'.repeat(100_000)},"finished":true}`;
    const { state, problems } = parse(text);
    expect(problems.map(({ code }) => code)).toEqual(['too-deep']);
    expect(state.finished).toBe(true);
  });
});
