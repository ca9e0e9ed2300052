// The published JSON Schemas say of a state what `parse` says.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSchemas, schemasOfPieces } from '../../scripts/schemas.mjs';
import { capabilityListPiece, parse } from '../../src/model/capability-list.js';
import { LOCALES, piecesOf, readPack } from '../content/packs.js';
import { capabilityLists } from '../fixtures/state.js';
import { list } from './arbitraries.js';

const { badCells, empty, full, half, longWords, markup, newer, unknownKeys } = capabilityLists;

let schemas: Map<string, object>;
let isList: ValidateFunction;
let isPack: ValidateFunction;

beforeAll(async () => {
  schemas = await readSchemas();
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  isList = ajv.compile(schemas.get('capability-list')!);
  isPack = ajv.compile(schemas.get('content-pack')!);
}, 60_000);

describe('the schema of capability-list', () => {
  it.each(Object.entries({ empty, full, half, longWords, markup, unknownKeys }))(
    'accepts %s',
    (_name, state) => {
      isList(state);
      expect(isList.errors ?? []).toEqual([]);
    },
  );

  it('accepts every right list, and what parse makes of a wrong one', () => {
    fc.assert(
      fc.property(list, (state) => {
        expect(isList(state)).toBe(true);
      }),
    );
    expect(isList(parse(badCells).state)).toBe(true);
  });

  it('points at the bad cells that parse drops', () => {
    expect(isList(badCells)).toBe(false);
    const pointed = new Set(isList.errors?.map(({ instancePath }) => instancePath));
    const dropped = parse(badCells).problems.filter(({ code }) => code === 'bad-value' || code === 'bad-id');
    for (const { path } of dropped) expect(pointed).toContain(path);
  });

  it.each<[string, unknown]>([
    ['a newer version', newer],
    ['another kind', { ...empty, kind: 'circle-model' }],
    ['a score out of range', { ...empty, answers: { income: { importance: 6 } } }],
    ['a score that is no whole number', { ...empty, answers: { income: { importance: 3.5 } } }],
    ['an own value without a name', { ...empty, ownValues: [{ id: 'own-1' }] }],
    ['an own value whose id no state can hold', { ...empty, ownValues: [{ id: 'constructor', label: 'a' }] }],
    [
      'an own value with the name of a place as id',
      { ...empty, ownValues: [{ id: 'own-values', label: 'a' }] },
    ],
    ['answers that are a list', { ...empty, answers: [] }],
    ['no kind', { version: 1 }],
    ['no version', { kind: 'capability-list' }],
    ['no object', []],
  ])('refuses %s', (_what, state) => {
    expect(isList(state)).toBe(false);
  });

  it('says which draft it is in, what it is of and which version', () => {
    expect(schemas.get('capability-list')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: expect.stringMatching(/capability-list:1$/),
      properties: { kind: { const: 'capability-list' }, version: { const: 1 } },
    });
  });
});

describe('a build', () => {
  const files = (...modules: object[]): Map<string, object> =>
    new Map(modules.map((module, index) => [`src/model/${index}.ts`, module]));
  const { shape, ...withoutShape } = capabilityListPiece;

  it('takes a piece that is exported twice for one', () => {
    const both = files({ capabilityListPiece, parse }, { capabilityListPiece }, { parsePiece: parse });
    expect([...schemasOfPieces(both).keys()]).toEqual(['capability-list']);
  });

  it.each<[string, object[]]>([
    ['a piece without a shape', [{ aPiece: withoutShape }]],
    ['a shape without a schema', [{ aPiece: { ...withoutShape, shape: { read: shape.read } } }]],
    ['the schema of another kind', [{ aPiece: { ...capabilityListPiece, kind: 'circle-model' } }]],
    ['the schema of another version', [{ aPiece: { ...capabilityListPiece, version: 2 } }]],
    ['two pieces of one kind', [{ capabilityListPiece }, { aPiece: { ...capabilityListPiece } }]],
    ['a parse without a piece', [{ parse }]],
  ])('fails on %s', (_what, modules) => {
    expect(() => schemasOfPieces(files(...modules))).toThrow('src/model/');
  });
});

describe('the schema of a content pack', () => {
  it.each(LOCALES.flatMap((locale) => piecesOf(locale).map((piece) => [locale, piece] as const)))(
    'accepts %s/%s',
    (locale, piece) => {
      isPack(readPack(locale, piece));
      expect(isPack.errors ?? []).toEqual([]);
    },
  );

  it.each([
    {},
    { piece: 'a', items: [{ id: 'a b', source: 'x' }] },
    { piece: 'a', items: [{ id: 'a', source: 'x', text: 3 }] },
  ])('refuses %j', (pack) => {
    expect(isPack(pack)).toBe(false);
  });
});
