import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContentItem, ContentPack, ContentText } from '../../src/content/pack.js';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The languages the kit brings; `nl` is the one the others are held against. */
export const LOCALES = ['nl', 'nl-x-u', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The names of the packs of a language, from the files themselves. */
export function piecesOf(locale: Locale): string[] {
  return readdirSync(join(ROOT, 'content', locale)).map((file) => file.replace(/\.json$/, ''));
}

/** A pack as it stands in its file. */
export function readPack(locale: Locale, piece: string): ContentPack {
  return JSON.parse(readFileSync(join(ROOT, 'content', locale, `${piece}.json`), 'utf8')) as ContentPack;
}

/** One item, with where it is from. */
export interface PlacedItem {
  readonly locale: Locale;
  readonly piece: string;
  /** `<locale>/<piece>:<id>`, to name it in a report. */
  readonly place: string;
  readonly item: ContentItem;
}

/** All items of a language. */
export function itemsOf(locale: Locale): PlacedItem[] {
  return piecesOf(locale).flatMap((piece) =>
    readPack(locale, piece).items.map((item) => ({
      locale,
      piece,
      place: `${locale}/${piece}:${item.id}`,
      item,
    })),
  );
}

/** All items of all languages. */
export const allItems = (): PlacedItem[] => LOCALES.flatMap(itemsOf);

/** The Dutch items by `<piece>:<id>`. */
export const dutch = (): Map<string, ContentItem> => byKey('nl');

/** The items of a language by `<piece>:<id>`. */
export function byKey(locale: Locale): Map<string, ContentItem> {
  return new Map(itemsOf(locale).map(({ piece, item }) => [`${piece}:${item.id}`, item]));
}

/** The lines or plural forms of a text. */
export function linesOf(text: ContentText | undefined): string[] {
  if (text === undefined) return [];
  if (typeof text === 'string') return [text];
  return Array.isArray(text) ? text : Object.values(text).map(String);
}

/** The names of what is filled in, in alphabetical order. */
export function placeholdersOf(text: ContentText | undefined): string[] {
  const names = linesOf(text).flatMap((line) =>
    [...line.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''),
  );
  return [...new Set(names)].sort();
}
