import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, deepFreeze, isObject, own, pointer, sameJson } from '../../src/model/json.js';
import { json } from './arbitraries.js';

describe('pointer and own', () => {
  it('escapes as RFC 6901 asks', () => {
    expect(['a/b', 'm~n', '~1', '', 0].reduce<string>(pointer, '')).toBe('/a~1b/m~0n/~01//0');
  });

  it('reads own keys only', () => {
    expect(own({ a: 1 }, 'a')).toBe(1);
    for (const key of ['toString', 'constructor', '__proto__', 'hasOwnProperty'])
      expect(own({}, key)).toBeUndefined();
  });

  it('knows an object from the rest', () => {
    expect([{}, Object.create(null)].map(isObject)).toEqual([true, true]);
    expect([[], null, undefined, 'a', 1, () => {}].map(isObject)).toEqual(Array(6).fill(false));
  });
});

describe('deepFreeze', () => {
  it('freezes every object in a tree, and gives back the tree', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(deepFreeze(value)).toBe(value);
        JSON.stringify(value, (_key, part: unknown) => {
          expect(Object.isFrozen(part)).toBe(true);
          return part;
        });
      }),
    );
  });
});

describe('sameJson', () => {
  it('says yes to a copy with its keys in another order', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(sameJson(value, reversed(value))).toBe(true);
      }),
    );
  });

  it('says no wherever the text differs', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(sameJson(a, b)).toBe(canonicalJson(a) === canonicalJson(b));
      }),
    );
  });

  it.each([
    [{ a: 1 }, { a: 1, b: 2 }],
    [[1], { 0: 1 }],
    [[1, 2], [1]],
    [null, {}],
    [0, '0'],
    [{ toString: 1 }, {}],
  ])('%j is not %j', (a, b) => {
    expect(sameJson(a, b)).toBe(false);
    expect(sameJson(b, a)).toBe(false);
  });
});

describe('canonicalJson', () => {
  it('is the same text whatever the order of keys, and loses nothing', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(reversed(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(value);
      }),
    );
  });

  it('starts with kind and version, and leaves the order of arrays', () => {
    expect(canonicalJson({ b: [2, 1], version: 1, a: { d: 1, c: 2 }, kind: 'x' })).toBe(
      '{"kind":"x","version":1,"a":{"c":2,"d":1},"b":[2,1]}',
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)]),
  );
}
