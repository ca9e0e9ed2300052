import { describe, expect, it } from 'vitest';
import type { BuiltInContent } from '../../src/content/registry.js';
import { piecesOf, readPack } from './packs.js';
import { lookups, strings, type Lookup } from './used-ids.js';

const pieces = piecesOf('nl');
const elements = [...new Set(lookups.map(({ owner }) => owner))].filter((owner) => owner !== 'kit');

/** The pieces each element brings texts of, by its own content module. */
const contents = new Map<string, string[]>();
for (const element of elements) {
  const module = (await import(`../../src/content/${element}.ts`)) as Record<string, Partial<BuiltInContent>>;
  contents.set(
    element,
    Object.values(module).flatMap(({ packs = [] }) => packs.map(({ piece }) => piece)),
  );
}

const idsOf = (piece: string): string[] => readPack('nl', piece).items.map(({ id }) => id);

/** Where the texts a lookup asks for can be: in the packs of the element, for the kit in those of any element. */
const reachOf = ({ owner }: Lookup): string[] => contents.get(owner) ?? pieces;

/** Every lookup prefers the wording for a professional where a professional reads. */
const asksFor = ({ ids, variant }: Lookup, id: string): boolean =>
  ids.some(
    (pattern) => pattern.test(id) || ((variant || id.endsWith('.professional')) && pattern.test(baseOf(id))),
  );

/** An id without the variant at its end, when the sources know that variant. */
function baseOf(id: string): string {
  const [, base, variant] = /^(.+)\.([a-z-]+)$/.exec(id) ?? [];
  return base && variant && strings.has(variant) ? base : id;
}

describe('texts and the code that shows them', () => {
  it('sees what each lookup asks for', () => {
    expect(lookups.length).toBeGreaterThan(50);
    expect(lookups.filter(({ ids }) => ids.length === 0).map(({ place }) => place)).toEqual([]);
  });

  it('finds every text that is looked up', () => {
    const missing = lookups.flatMap((lookup) => {
      const ids = reachOf(lookup).flatMap(idsOf);
      return lookup.ids
        .filter((pattern) => !ids.some((id) => pattern.test(id)))
        .map((pattern) => `${lookup.place} ${pattern.source}`);
    });
    expect(missing).toEqual([]);
  });

  it.each(pieces)('has no text in %s that nothing shows', (piece) => {
    const reaching = lookups.filter((lookup) => reachOf(lookup).includes(piece));
    expect(idsOf(piece).filter((id) => !reaching.some((lookup) => asksFor(lookup, id)))).toEqual([]);
  });
});
