// The machinery that reads states, on a piece made up for it: version 3, with an old shape for each earlier version.
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.js';
import { parsePiece, type PieceDefinition, type PieceState } from '../../src/model/piece.js';
import { byKey, cell, listOf, oneOf, record, text } from '../../src/model/shape.js';
import { json } from './arbitraries.js';

interface Basket extends PieceState {
  kind: 'basket';
  version: 3;
  title: string;
  fruits: { name: string; count?: number | undefined }[];
  open: Record<string, { by?: string | undefined }>;
}

type Fruit = Basket['fruits'][number];

const number = cell({ type: 'number' }, (value) => typeof value === 'number');

const empty = (): Basket => ({ kind: 'basket', version: 3, title: '', fruits: [], open: {} });

/** 1: `fruit` is one name · 2: `fruits` is a list of names · 3: `fruits` is a list of things with a name. */
const basket: PieceDefinition<Basket> = {
  kind: 'basket',
  version: 3,
  migrations: [
    ({ fruit, ...rest }) => ({ ...rest, fruits: fruit === undefined ? [] : [fruit] }),
    ({ fruits, ...rest }) => ({ ...rest, fruits: (fruits as string[]).map((name) => ({ name })) }),
  ],
  shape: record<Basket>(
    {
      kind: oneOf(['basket']),
      version: oneOf([3]),
      title: text,
      fruits: listOf(record<Fruit>({ name: text, count: number }, { required: ['name'] })),
      open: byKey(record<{ by?: string }>({ by: text })),
    },
    { required: ['kind', 'version'], defaults: empty },
  ),
  empty,
  inspect: (state, report) => {
    if (state.title === 'odd') report('/title', 'unknown-value', 'odd');
  },
};

const parse = (input: unknown): ReturnType<typeof parsePiece<Basket>> => parsePiece(basket, input);

/** What was reported, in short. */
const told = (input: unknown): string[] => parse(input).problems.map(({ path, code }) => `${code} ${path}`);

const valid = { kind: 'basket', version: 3, title: 'a', fruits: [{ name: 'pear', count: 2 }], open: {} };

describe('a state as it should be', () => {
  it.each([
    ['an object', valid],
    ['JSON text', JSON.stringify(valid)],
    ['JSON text with white space and a reversed order', ` ${JSON.stringify(valid, null, 2)}\n`],
  ])('is read from %s', (_what, input) => {
    expect(parse(input)).toEqual({ state: valid, problems: [], status: 'ok' });
  });

  it('gets the parts that may be left out', () => {
    expect(parse({ kind: 'basket', version: 3 })).toEqual({ state: empty(), problems: [], status: 'ok' });
  });

  it('keeps unknown keys at every level', () => {
    const more = {
      ...valid,
      'x-a': [null, { b: 1 }],
      fruits: [{ name: 'pear', 'x-c': true }],
      open: { d: { 'x-e': 0 } },
    };
    expect(parse(more)).toEqual({ state: more, problems: [], status: 'ok' });
  });

  it('reports what is odd, and keeps it', () => {
    expect(parse({ ...valid, title: 'odd' }).state.title).toBe('odd');
    expect(told({ ...valid, title: 'odd' })).toEqual(['unknown-value /title']);
  });
});

describe('older versions', () => {
  it.each([
    [1, { fruit: 'pear' }],
    [2, { fruits: ['pear'] }],
    [3, { fruits: [{ name: 'pear' }] }],
  ])('version %d is brought up to date, step by step', (version, shape) => {
    expect(parse({ kind: 'basket', version, title: 'a', 'x-kept': [1], ...shape })).toEqual({
      state: { kind: 'basket', version: 3, title: 'a', 'x-kept': [1], open: {}, fruits: [{ name: 'pear' }] },
      problems: [],
      status: 'ok',
    });
  });

  it('leaves the object that was handed in as it was', () => {
    const old = { kind: 'basket', version: 1, fruit: 'pear' };
    parse(old);
    expect(old).toEqual({ kind: 'basket', version: 1, fruit: 'pear' });
  });

  it('drops one bad cell of an old version alone', () => {
    expect(parse({ kind: 'basket', version: 2, title: 7, fruits: ['pear', 8, 'fig'] })).toMatchObject({
      state: { title: '', fruits: [{ name: 'pear' }, { name: 'fig' }] },
      problems: [
        { path: '/title', value: 7 },
        { path: '/fruits/1/name', value: 8 },
        { path: '/fruits/1', value: {} },
      ],
      status: 'ok',
    });
  });

  it('never throws on an old version that a migration cannot handle', () => {
    expect(parse({ kind: 'basket', version: 2, fruits: 'pear' })).toEqual({
      state: empty(),
      problems: [expect.objectContaining({ path: '', code: 'bad-value' })],
      status: 'unusable',
    });
  });

  it.each([0, -1, 1.5, NaN, -Infinity, '3', '1', '', 'x', '-4', null, undefined, true, [4], {}])(
    'takes version %j as the present one, and says so',
    (version) => {
      expect(parse({ ...valid, version })).toMatchObject({ state: valid, status: 'ok' });
      expect(told({ ...valid, version })).toContain('bad-version /version');
      expect(told({ ...valid, version }).filter((line) => !line.startsWith('not-json'))).toHaveLength(1);
    },
  );
});

describe('newer versions', () => {
  const newer = {
    ...valid,
    version: 4,
    title: { nl: 'a' },
    'x-new': [1],
    fruits: [{ name: 'pear', count: 'two' }],
  };

  it('are handed back untouched, read as far as they go, with one problem', () => {
    const result = parse(newer);
    expect(result).toMatchObject({
      status: 'newer',
      untouched: newer,
      problems: [{ path: '/version', code: 'newer-version', value: 4 }],
    });
    expect(result.problems).toHaveLength(1);
    expect(result.untouched).toEqual(newer);
    expect(result.state).toEqual({
      kind: 'basket',
      version: 3,
      title: '',
      'x-new': [1],
      fruits: [{ name: 'pear' }],
      open: {},
    });
  });

  it.each([4, 4.5, 1e300, Number.MAX_SAFE_INTEGER, '4', '10', '4.5'])('may be told as %j', (version) => {
    const input = { ...newer, version };
    expect(parse(input)).toMatchObject({ status: 'newer', untouched: input });
    expect(parse(JSON.stringify(input)).untouched).toEqual(input);
    expect(parse(input).problems).toMatchObject([
      { path: '/version', code: 'newer-version', value: version },
    ]);
  });

  it('may be told as a number too large to read, and stay newer', () => {
    const { status, untouched, problems } = parse('{"kind":"basket","version":1e999,"x-new":1}');
    expect(status).toBe('newer');
    expect(untouched).toEqual({ kind: 'basket', version: Number.MAX_VALUE, 'x-new': 1 });
    expect(problems.map(({ code }) => code)).toEqual(['not-json', 'newer-version']);
    expect(parse(untouched).status).toBe('newer');
  });

  it('tell what of them could not be handed back', () => {
    const lossy = `{"kind":"basket","version":4,"title":3,"x-new":{"a":1,"__proto__":{"b":1}}}`;
    expect(parse(lossy).untouched).toEqual({ kind: 'basket', version: 4, title: 3, 'x-new': { a: 1 } });
    expect(told(lossy)).toEqual(['forbidden-key /x-new/__proto__', 'newer-version /version']);
  });

  it('are empty where nothing of them is understood', () => {
    const strange = { kind: 'basket', version: 99, fruits: 'none', open: 3 };
    expect(parse(strange)).toMatchObject({ status: 'newer', untouched: strange, state: empty() });
  });
});

describe('what is no state of the piece', () => {
  it.each([
    ['no JSON', '{"kind": "basket"', 'malformed-json '],
    ['empty text', '', 'malformed-json '],
    ['an array', [valid], 'not-an-object '],
    ['a number', 3, 'not-an-object '],
    ['JSON text of a number', '3', 'not-an-object '],
    ['null', null, 'not-an-object '],
    ['undefined', undefined, 'not-an-object '],
    ['another kind', { ...valid, kind: 'crate' }, 'wrong-kind /kind'],
    ['no kind', { version: 3 }, 'wrong-kind /kind'],
    ['an inherited kind', Object.create(valid), 'not-json ,not-an-object '],
  ])('%s is unusable', (_what, input, problems) => {
    expect(parse(input)).toMatchObject({ state: empty(), status: 'unusable' });
    expect(told(input).join()).toBe(problems);
  });
});

describe('bad cells', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>, string[]]>([
    ['a cell', { title: 3 }, { title: '' }, ['/title']],
    [
      'a cell in a list',
      { fruits: [{ name: 'pear', count: 'two', 'x-kept': 1 }] },
      { fruits: [{ name: 'pear', 'x-kept': 1 }] },
      ['/fruits/0/count'],
    ],
    [
      'some items of a list',
      { fruits: [1, { name: 'fig' }, null, { name: 'pear' }, 'x'] },
      { fruits: [{ name: 'fig' }, { name: 'pear' }] },
      ['/fruits/0', '/fruits/2', '/fruits/4'],
    ],
    [
      'a thing that misses what it needs',
      { fruits: [{ count: 1 }, { name: 'fig' }] },
      { fruits: [{ name: 'fig' }] },
      ['/fruits/0'],
    ],
    ['a list that is none', { fruits: 'pear' }, { fruits: [] }, ['/fruits']],
    ['a record that is none', { open: 'x' }, { open: {} }, ['/open']],
    [
      'a cell in a record',
      { open: { 'a/b': { by: 4 }, c: { by: 'me' } } },
      { open: { 'a/b': {}, c: { by: 'me' } } },
      ['/open/a~1b/by'],
    ],
    ['a part of a record', { open: { a: 'x', c: { by: 'me' } } }, { open: { c: { by: 'me' } } }, ['/open/a']],
    [
      'several at once',
      { title: 1, fruits: [2], open: 3 },
      { title: '', fruits: [], open: {} },
      ['/title', '/fruits/0', '/open'],
    ],
  ])('%s: dropped alone and reported', (_what, bad, left, paths) => {
    const { state, problems, status } = parse({ ...valid, 'x-kept': true, ...bad });
    expect(state).toEqual({ ...valid, 'x-kept': true, ...left });
    expect(problems.map(({ path }) => path).sort()).toEqual([...paths].sort());
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['bad-value']));
    expect(status).toBe('ok');
  });

  it('carry what stood there, and a line of text', () => {
    expect(parse({ ...valid, title: [3] }).problems).toEqual([
      { path: '/title', code: 'bad-value', message: 'basket: bad-value at /title', value: [3] },
    ]);
  });
});

describe('whatever comes in', () => {
  const cell = fc.oneof(json, fc.constantFrom('pear', 3, null, [], {}));
  const anything = fc.oneof(
    json,
    fc.record(
      {
        kind: fc.constant('basket'),
        version: fc.constantFrom(1, 2, 3, 3, 3, 4, 'x'),
        title: cell,
        fruit: cell,
        fruits: fc.oneof(cell, fc.array(fc.record({ name: cell, count: cell }, { requiredKeys: [] }))),
        open: fc.oneof(cell, fc.dictionary(fc.string(), cell)),
        more: json,
      },
      { requiredKeys: ['kind', 'version'], noNullPrototype: true },
    ),
  );

  const isBasket = new Ajv2020().compile(basket.shape.schema);

  it('never throws, gives a right state, and what comes out goes in again without loss', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { state, status, untouched } = parse(input);
        expect(isBasket(state)).toBe(true);
        expect(parse(state)).toMatchObject({ state, status: 'ok' });
        if (status === 'newer') expect(untouched).toEqual(input);
        if (status === 'ok')
          expect((state as unknown as JsonObject)['more']).toEqual((input as JsonObject)['more']);
      }),
    );
  });
});
