import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContentPack } from '../../src/content/pack.js';
import { itemsOf, LOCALES, piecesOf, readPack } from './packs.js';

beforeEach(() => {
  vi.resetModules();
});

describe.each(LOCALES)('gesprekskit/content/%s', (locale) => {
  const load = async (): Promise<readonly ContentPack[]> =>
    ((await import(`../../src/content/${locale}.ts`)) as { default: readonly ContentPack[] }).default;

  it('has every pack of the language', async () => {
    const packs = await load();
    expect(packs.map(({ piece }) => piece).sort()).toEqual(piecesOf(locale));
    for (const pack of packs) expect(pack).toEqual(readPack(locale, pack.piece));
  });

  it('registers them by being imported', async () => {
    const warn = vi.spyOn(console, 'warn');
    const { textsFor } = await import('../../src/content/registry.js');
    await load();
    expect(warn).not.toHaveBeenCalled();
    for (const { piece, item } of itemsOf(locale)) {
      const texts = textsFor({ name: piece, packs: [{ piece, items: [] }] }, locale);
      expect(texts.find(item.id)).toMatchObject({ locale, lang: undefined, item: { text: item.text } });
    }
  });
});

it('a portal can register the packs under a locale of its own', async () => {
  const [{ registerContent }, { default: packs }] = await Promise.all([
    import('../../src/content/registry.js'),
    import('../../src/content/en.js'),
  ]);
  expect(registerContent('en-GB', packs)).toEqual([]);
});
