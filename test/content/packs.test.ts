import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { contentPackSchema } from '../../src/content/pack.js';
import {
  allItems,
  byKey,
  dutch,
  itemsOf,
  linesOf,
  LOCALES,
  piecesOf,
  placeholdersOf,
  readPack,
} from './packs.js';

/** The sections of the method a text can come from, and the kit itself. */
const SOURCES = new Set([
  'kit',
  'G-principles',
  'G-values',
  'G-list',
  'G-circle',
  'G-phases',
  'G-series',
  'G-conversion',
  'G-context',
  'G-plan',
  'G-skills',
  'G-reflection',
  'G-leaflets',
  'G-sustainable',
  'K-compass',
  'K-worksheet',
  'K-letter',
  'K-strip',
  'K-prepare',
  'K-use',
]);

const files = LOCALES.flatMap((locale) => piecesOf(locale).map((piece) => [locale, piece] as const));

const holdsToJsonSchema = new Ajv2020({ allErrors: true }).compile(
  toJsonSchema(contentPackSchema, { errorMode: 'throw', target: 'draft-2020-12' }),
);

describe('every pack', () => {
  it.each(files)('%s/%s is a content pack', (locale, piece) => {
    const pack = readPack(locale, piece);
    expect(safeParse(contentPackSchema, pack).issues).toBeUndefined();
    holdsToJsonSchema(pack);
    expect(holdsToJsonSchema.errors).toBeNull();
  });

  it.each(files)('%s/%s names its piece and its schema', (locale, piece) => {
    const pack = readPack(locale, piece);
    expect(pack.piece).toBe(piece);
    expect(pack['$schema']).toBe('../../dist/schemas/content-pack.schema.json');
  });

  it.each(files)('%s/%s has each id once', (locale, piece) => {
    const ids = readPack(locale, piece).items.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('every item', () => {
  it('tells where in the methods it comes from', () => {
    expect(allItems().filter(({ item }) => !SOURCES.has(item.source))).toEqual([]);
  });

  it('has words: hiding is for portals', () => {
    const empty = allItems().filter(
      ({ item }) =>
        item.hidden !== undefined ||
        linesOf(item.text).length === 0 ||
        linesOf(item.text).some((line) => line.trim() !== line || line === ''),
    );
    expect(empty).toEqual([]);
  });

  it('has the plural forms its language has, where it has plural forms', () => {
    const odd = allItems().flatMap(({ locale, place, item: { text } }) => {
      if (typeof text !== 'object' || Array.isArray(text)) return [];
      const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      return Object.keys(text).sort().join() === [...wanted].sort().join() ? [] : [place];
    });
    expect(odd).toEqual([]);
  });

  it('fills in the count in the plural form that stands for many numbers', () => {
    const without = allItems().flatMap(({ place, item: { text } }) =>
      typeof text === 'object' && !Array.isArray(text) && !text.other.includes('{count}') ? [place] : [],
    );
    expect(without).toEqual([]);
  });

  it('has no braces but those of a placeholder', () => {
    const odd = allItems().filter(({ item }) =>
      linesOf(item.text).some((line) => /[{}]/.test(line.replace(/\{\w+\}/g, ''))),
    );
    expect(odd).toEqual([]);
  });
});

describe('the languages together', () => {
  const nl = dutch();

  it('English has what Dutch has, in the same order', () => {
    expect([...byKey('en').keys()]).toEqual([...nl.keys()]);
  });

  it('the u form has nothing of its own, and keeps the order', () => {
    const u = [...byKey('nl-x-u').keys()];
    expect(u).toEqual([...nl.keys()].filter((key) => u.includes(key)));
  });

  it.each(['en', 'nl-x-u'] as const)('%s has the same source, shape and placeholders', (locale) => {
    const different = itemsOf(locale).filter(({ piece, item }) => {
      const original = nl.get(`${piece}:${item.id}`);
      return (
        original?.source !== item.source ||
        shapeOf(original.text) !== shapeOf(item.text) ||
        placeholdersOf(original.text).join() !== placeholdersOf(item.text).join()
      );
    });
    expect(different).toEqual([]);
  });
});

function shapeOf(text: unknown): string {
  return Array.isArray(text) ? `${text.length} lines` : typeof text;
}
