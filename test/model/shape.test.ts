// The building blocks of which the shape of a state is made: what they read, drop and report, and their JSON Schema.
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze, type Json } from '../../src/model/json.js';
import { byKey, flag, listOf, oneOf, record, text, textLike, type Shape } from '../../src/model/shape.js';
import { json } from './arbitraries.js';

interface Thing {
  id: string;
  sort: 'a' | 2 | null;
  open: boolean;
  parts: Thing['sort'][];
  more: Record<string, { by?: string }>;
}

const sort = oneOf(['a', 2, null]);

const thing = record<Thing>(
  {
    id: textLike(/^[a-z]+$/),
    sort,
    open: flag,
    parts: listOf(sort),
    more: byKey(record<{ by?: string }>({ by: text })),
  },
  { required: ['id', 'sort'], defaults: () => ({ open: false, parts: [], more: {} }) },
);

/** What is made of `value`, and what is told about it. */
function read<T>(shape: Shape<T>, value: Json): { result: T | undefined; told: [string, unknown][] } {
  const told: [string, unknown][] = [];
  const result = shape.read(deepFreeze(value), '', (path, code, at) => {
    expect(code).toBe('bad-value');
    told.push([path, at]);
  });
  return { result, told };
}

describe('a cell', () => {
  it.each<[string, Shape<unknown>, Json[], Json[]]>([
    ['text', text, ['', 'a'], [null, 3, true, [], {}, ['a']]],
    ['flag', flag, [true, false], [null, 0, 'true', [], {}]],
    ['oneOf', sort, ['a', 2, null], ['b', '2', 3, true, [], {}, ['a']]],
    ['oneOf a single one', oneOf([1]), [1], ['1', 2, null, true, [1]]],
    ['textLike', textLike(/^[a-z]+$/), ['a', 'bc'], ['', 'A', 'a b', 3, null, ['a']]],
  ])('%s takes what is right, and nothing else', (_what, shape, right, wrong) => {
    const isRight = new Ajv2020({ strict: true }).compile(shape.schema);
    for (const value of right) {
      expect(read(shape, value)).toEqual({ result: value, told: [] });
      expect(isRight(value)).toBe(true);
    }
    for (const value of wrong) {
      expect(read(shape, value)).toEqual({ result: undefined, told: [['', value]] });
      expect(isRight(value)).toBe(false);
    }
  });
});

describe('a record', () => {
  it('fills in what is missing, and keeps unknown keys in their place', () => {
    const { result, told } = read(thing, { 'x-a': [1], id: 'a', 'x-b': null, sort: null });
    expect(result).toEqual({
      'x-a': [1],
      id: 'a',
      'x-b': null,
      sort: null,
      open: false,
      parts: [],
      more: {},
    });
    expect(Object.keys(result ?? {}).slice(0, 4)).toEqual(['x-a', 'id', 'x-b', 'sort']);
    expect(told).toEqual([]);
  });

  it('fills in something fresh each time', () => {
    const first = read(thing, { id: 'a', sort: 2 }).result;
    expect(read(thing, { id: 'a', sort: 2 }).result?.parts).not.toBe(first?.parts);
  });

  it.each<[string, Json, [string, unknown][]]>([
    ['misses a key', { id: 'a', open: 3 }, [['', { id: 'a', open: 3 }]]],
    [
      'has it wrong',
      { id: 'a', sort: 'z', open: 3 },
      [
        ['/sort', 'z'],
        ['/open', 3],
        ['', { id: 'a' }],
      ],
    ],
    ['is a list', [], [['', []]]],
    ['is null', null, [['', null]]],
  ])('that %s it cannot do without is dropped', (_what, value, told) => {
    expect(read(thing, value)).toEqual({ result: undefined, told });
  });

  it('looks at own keys only', () => {
    const shape = record<{ toString?: string; valueOf?: string }>({ toString: text, valueOf: text });
    expect(read(shape, {})).toEqual({ result: {}, told: [] });
    const polluted = JSON.parse('{"__proto__": {"by": 3}, "a": {"by": 3}}') as Json;
    const { result } = read(thing, { id: 'a', sort: 2, more: polluted });
    expect(Object.getPrototypeOf(result?.more)).toBe(Object.prototype);
    expect(JSON.stringify(result?.more)).toBe('{"__proto__":{},"a":{}}');
  });
});

describe('a list and an object by key', () => {
  it('lose the bad parts alone, and tell where each stood', () => {
    const value = {
      id: 'a',
      sort: 2,
      parts: ['a', 7, 2, []],
      more: { 'x/y': { by: 1, 'x-k': 0 }, b: 4, c: {} },
    };
    expect(read(thing, value)).toEqual({
      result: { id: 'a', sort: 2, open: false, parts: ['a', 2], more: { 'x/y': { 'x-k': 0 }, c: {} } },
      told: [
        ['/parts/1', 7],
        ['/parts/3', []],
        ['/more/x~1y/by', 1],
        ['/more/b', 4],
      ],
    });
  });
});

describe('whatever is read', () => {
  const part = fc.oneof(json, fc.constantFrom('a', 2, null, true, [], {}));
  const anything = fc.oneof(
    json,
    fc.record(
      {
        id: part,
        sort: part,
        open: part,
        parts: fc.oneof(part, fc.array(part)),
        more: fc.dictionary(fc.string(), part),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  ) as fc.Arbitrary<Json>;
  const isThing = new Ajv2020({ strict: true }).compile(thing.schema);

  it('is told of exactly when the schema refuses it, and what comes out is right', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const { result, told } = read(thing, value);
        expect(told.length === 0).toBe(isThing(value));
        if (result === undefined) return;
        expect(isThing(result)).toBe(true);
        expect(read(thing, result as unknown as Json)).toEqual({ result, told: [] });
      }),
    );
  });
});
