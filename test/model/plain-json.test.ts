import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { plainJson, type ProblemCode } from '../../src/model/json.js';
import { json } from './arbitraries.js';

interface Told {
  path: string;
  code: ProblemCode;
}

function copy(input: unknown): { json: unknown; told: Told[] } {
  const told: Told[] = [];
  const json = plainJson(input, (path, code) => told.push({ path, code }));
  return { json, told };
}

const polluted = (): unknown => (({}) as Record<string, unknown>)['polluted'];

describe('plainJson', () => {
  it('copies all JSON, and says nothing', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(copy(value)).toEqual({ json: value, told: [] });
      }),
    );
  });

  it('shares nothing with its input', () => {
    const input = { a: { b: [1, { c: 2 }] } };
    const { json: copied } = copy(input);
    input.a.b.push(3);
    (input.a.b[1] as { c: number }).c = 4;
    expect(copied).toEqual({ a: { b: [1, { c: 2 }] } });
  });

  it('never throws, gives nothing but JSON, and tells of all it left out', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(anything, (value) => {
        const { json: copied } = copy(value);
        if (copied === undefined) return;
        expect(JSON.parse(JSON.stringify(copied))).toEqual(withoutMinusZero(copied));
        expect(copy(copied)).toEqual({ json: copied, told: [] });
      }),
    );
  });

  it.each<[string, unknown]>([
    ['a function', () => {}],
    ['a symbol', Symbol('x')],
    ['a big integer', 1n],
    ['NaN', NaN],
    ['infinity', Infinity],
    ['a date', new Date(0)],
    ['a map', new Map([['a', 1]])],
    ['a set', new Set([1])],
    ['a regular expression', /a/],
    ['an error', new Error('a')],
    ['an object of some class', new URL('x:y')],
    ['a promise', Promise.resolve()],
    ['bytes', new Uint8Array(4)],
  ])('leaves out %s alone, and tells where', (_what, bad) => {
    expect(copy({ before: 1, list: [1, bad, 3], bad, after: 2 })).toEqual({
      json: { before: 1, list: [1, 3], after: 2 },
      told: [
        { path: '/list/1', code: 'not-json' },
        { path: '/bad', code: 'not-json' },
      ],
    });
  });

  it('leaves out what is undefined without a word, as JSON.stringify does', () => {
    expect(copy({ a: undefined, b: 1 })).toEqual({ json: { b: 1 }, told: [] });
    expect(copy(undefined)).toEqual({ json: undefined, told: [] });
  });

  it('closes the holes of an array', () => {
    const sparse = [1];
    sparse[2] = 3;
    sparse[4_000_000_000] = 4;
    expect(copy(sparse)).toEqual({ json: [1, 3, 4], told: [] });
  });

  it('breaks a circle where it closes, and keeps the rest', () => {
    const circle: Record<string, unknown> = { a: { b: [1] } };
    (circle['a'] as Record<string, unknown>)['up'] = circle;
    ((circle['a'] as Record<string, unknown>)['b'] as unknown[]).push(circle['a']);
    expect(copy(circle)).toEqual({
      json: { a: { b: [1] } },
      told: [
        { path: '/a/b/1', code: 'cyclic' },
        { path: '/a/up', code: 'cyclic' },
      ],
    });
  });

  it('takes the same object twice where that makes no circle', () => {
    const shared = { x: 1 };
    expect(copy({ a: shared, b: [shared, shared] })).toEqual({
      json: { a: { x: 1 }, b: [{ x: 1 }, { x: 1 }] },
      told: [],
    });
  });

  it('stops at a depth no state has', () => {
    const deep = (levels: number): unknown =>
      JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`) as unknown;
    expect(copy(deep(39)).told).toEqual([]);
    expect(copy({ good: 1, bad: deep(20_000) })).toMatchObject({
      json: { good: 1 },
      told: [{ code: 'too-deep' }],
    });
    expect(copy(JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)).told).toMatchObject([
      { code: 'too-deep' },
    ]);
  });

  it('stops when shared references would multiply without end', { timeout: 60_000 }, () => {
    let explosion: unknown = { x: 1 };
    for (let level = 0; level < 30; level += 1) explosion = [explosion, explosion];
    const { told } = copy({ good: 1, explosion });
    expect(told.map(({ code }) => code)).toEqual(['too-large']);
  });

  it('takes no key that leads to a prototype', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1},"a":{"__proto__":{"polluted":1},"b":1}}',
    ) as unknown;
    const { json: copied, told } = copy(hostile);
    expect(copied).toEqual({ a: { b: 1 } });
    expect(Object.getPrototypeOf((copied as { a: object }).a)).toBe(Object.prototype);
    expect(told).toEqual(
      ['/__proto__', '/constructor', '/prototype', '/a/__proto__'].map((path) => ({
        path,
        code: 'forbidden-key',
      })),
    );
    expect(polluted()).toBeUndefined();
  });

  it('takes objects without a prototype and from another realm', async () => {
    const { runInNewContext } = await import('node:vm');
    expect(copy(Object.assign(Object.create(null) as object, { a: 1 })).json).toEqual({ a: 1 });
    expect(copy(runInNewContext('({a: [1, {b: 2}]})'))).toEqual({ json: { a: [1, { b: 2 }] }, told: [] });
  });

  it('loses only the getter that throws', () => {
    const input = {
      before: 1,
      get bad(): number {
        throw new Error('no');
      },
      after: 2,
    };
    expect(copy(input)).toEqual({
      json: { before: 1, after: 2 },
      told: [{ path: '/bad', code: 'not-json' }],
    });
  });

  it.each([
    [
      'ownKeys',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
    ],
    [
      'getPrototypeOf',
      new Proxy(
        {},
        {
          getPrototypeOf: () => {
            throw new Error('no');
          },
        },
      ),
    ],
    [
      'get of an array',
      new Proxy([1], {
        get: () => {
          throw new Error('no');
        },
      }),
    ],
    ['everything', revoked()],
  ])('loses only the proxy that throws on %s', (_what, proxy) => {
    expect(copy({ before: 1, proxy, after: 2 })).toEqual({
      json: { before: 1, after: 2 },
      told: [{ path: '/proxy', code: 'not-json' }],
    });
  });

  it('reads through a proxy that behaves', () => {
    expect(copy(new Proxy({ a: new Proxy([1, 2], {}) }, {}))).toEqual({ json: { a: [1, 2] }, told: [] });
  });

  it('reads each value once, so that nothing can change between looking and copying', () => {
    const read = vi
      .fn()
      .mockReturnValueOnce('safe')
      .mockReturnValue(() => {});
    const { json: copied } = copy(Object.defineProperty({}, 'a', { get: read, enumerable: true }));
    expect(copied).toEqual({ a: 'safe' });
    expect(read).toHaveBeenCalledTimes(1);
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function withoutMinusZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
