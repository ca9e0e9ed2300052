import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import type { ContentItem, ContentPack } from '../../src/content/pack.js';
import type * as Registry from '../../src/content/registry.js';

let registry: typeof Registry;
let warn: MockInstance;

beforeEach(async () => {
  vi.resetModules();
  registry = await import('../../src/content/registry.js');
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

const pack = (piece: string, texts: Record<string, ContentItem['text'] | null>): ContentPack => ({
  piece,
  items: Object.entries(texts).map(([id, text]) =>
    text === null ? { id, source: 'test', hidden: true } : { id, source: 'test', text },
  ),
});

const builtIn: Registry.BuiltInContent = {
  name: 'a-piece',
  packs: [
    pack('a-piece', { title: 'ingebouwde titel', only: 'alleen hier' }),
    pack('kit', { title: 'titel van de kit', undo: 'terug' }),
  ],
};

const find = (locale: string, id: string): Registry.FoundText | undefined =>
  registry.textsFor(builtIn, locale).find(id);

const textOf = (locale: string, id: string): unknown => find(locale, id)?.item.text;

describe('looking a text up', () => {
  it('finds the built-in Dutch with nothing registered, whatever the language', () => {
    expect(find('nl', 'only')).toMatchObject({
      locale: 'nl',
      lang: undefined,
      item: { text: 'alleen hier' },
    });
    expect(find('fr', 'only')).toMatchObject({ locale: 'nl', lang: 'nl', item: { text: 'alleen hier' } });
    expect(find('', 'only')).toMatchObject({ locale: 'nl', item: { text: 'alleen hier' } });
    expect(find('nl', 'not-there')).toBeUndefined();
  });

  it('prefers the wording asked for to the tag: words for a professional say no u to a client', () => {
    registry.provideContent('nl', [pack('a-piece', { title: 'je titel', 'title.professional': 'titel' })]);
    registry.provideContent('nl-x-u', [pack('a-piece', { title: 'u titel' })]);
    registry.provideContent('en', [pack('a-piece', { title: 'your title' })]);
    const titleIn = (locale: string): unknown =>
      registry.textsFor(builtIn, locale).find('title', 'professional')?.item.text;
    expect(titleIn('nl-x-u')).toBe('titel');
    expect(titleIn('nl')).toBe('titel');
    expect(titleIn('en'), 'not in another language').toBe('your title');
    registry.registerContent('nl-x-u', pack('a-piece', { title: 'titel van de gemeente' }));
    expect(titleIn('nl-x-u'), 'a portal goes before the kit').toBe('titel van de gemeente');
    expect(titleIn('nl')).toBe('titel');
  });

  it('prefers the piece to what pieces share', () => {
    expect(textOf('nl', 'title')).toBe('ingebouwde titel');
    expect(textOf('nl', 'undo')).toBe('terug');
  });

  it('goes from nl-x-u to nl to what is built in, without marking: it is all Dutch', () => {
    registry.registerContent('nl', pack('a-piece', { title: 'nl titel', more: 'nl meer' }));
    registry.registerContent('nl-x-u', pack('a-piece', { title: 'u titel' }));
    expect(find('nl-x-u', 'title')).toMatchObject({
      locale: 'nl-x-u',
      lang: undefined,
      item: { text: 'u titel' },
    });
    expect(find('nl-x-u', 'more')).toMatchObject({
      locale: 'nl',
      lang: undefined,
      item: { text: 'nl meer' },
    });
    expect(find('nl-x-u', 'only')).toMatchObject({
      locale: 'nl',
      lang: undefined,
      item: { text: 'alleen hier' },
    });
    expect(textOf('nl', 'title')).toBe('nl titel');
  });

  it('goes from en-GB to en, and marks what is Dutch after that', () => {
    registry.registerContent('en', pack('a-piece', { title: 'en title', colour: 'en color' }));
    registry.registerContent('en-GB', pack('a-piece', { colour: 'en-GB colour' }));
    expect(find('en-GB', 'colour')).toMatchObject({
      locale: 'en-gb',
      lang: undefined,
      item: { text: 'en-GB colour' },
    });
    expect(find('en-GB', 'title')).toMatchObject({
      locale: 'en',
      lang: undefined,
      item: { text: 'en title' },
    });
    expect(find('en-GB', 'only')).toMatchObject({ locale: 'nl', lang: 'nl', item: { text: 'alleen hier' } });
    expect(textOf('en', 'colour')).toBe('en color');
  });

  it('marks Dutch of a portal too, where another language was asked for', () => {
    registry.registerContent('nl', pack('a-piece', { only: 'van de gemeente' }));
    expect(find('en', 'only')).toMatchObject({ locale: 'nl', lang: 'nl', item: { text: 'van de gemeente' } });
  });

  it.each(['NL', 'nl-NL', 'nl_NL', ' nl '])('reads the tag “%s”', (tag) => {
    registry.registerContent('nl', pack('a-piece', { title: 'nl titel' }));
    expect(textOf(tag, 'title')).toBe('nl titel');
    expect(find(tag, 'title')?.lang).toBeUndefined();
  });

  it('keeps pieces with the same ids apart', () => {
    registry.registerContent('nl', pack('another-piece', { title: 'van een ander' }));
    expect(textOf('nl', 'title')).toBe('ingebouwde titel');
  });

  it('lets a text of the piece go before a shared one, also when only the shared one was replaced', () => {
    registry.registerContent('nl', pack('kit', { title: 'nieuwe titel van de kit' }));
    expect(textOf('nl', 'title')).toBe('ingebouwde titel');
  });
});

describe('registering', () => {
  it('replaces some texts and leaves the others', () => {
    expect(registry.registerContent('nl', pack('a-piece', { title: 'onze titel' }))).toEqual([]);
    expect(textOf('nl', 'title')).toBe('onze titel');
    expect(textOf('nl', 'only')).toBe('alleen hier');
  });

  it('adds to what was registered before; the last one counts', () => {
    registry.registerContent('nl', pack('a-piece', { title: 'eerst', extra: 'erbij' }));
    registry.registerContent('nl', pack('a-piece', { title: 'daarna' }));
    expect(textOf('nl', 'title')).toBe('daarna');
    expect(textOf('nl', 'extra')).toBe('erbij');
  });

  it('hides a text in its language and those that fall back to it, and shows it again', () => {
    registry.registerContent('nl-x-u', pack('a-piece', { title: 'u titel' }));
    registry.registerContent('nl', pack('a-piece', { title: null, only: null }));
    expect(find('nl', 'only')).toBeUndefined();
    expect(find('nl-x-u', 'only')).toBeUndefined();
    expect(textOf('nl-x-u', 'title')).toBe('u titel');
    registry.registerContent('nl', pack('a-piece', { only: 'toch' }));
    expect(textOf('nl', 'only')).toBe('toch');
  });

  it('hides in one language only', () => {
    registry.registerContent('nl-x-u', pack('a-piece', { only: null }));
    expect(find('nl-x-u', 'only')).toBeUndefined();
    expect(textOf('nl', 'only')).toBe('alleen hier');
  });

  it('takes several packs at once', () => {
    registry.registerContent('en', [pack('a-piece', { title: 'title' }), pack('kit', { undo: 'back' })]);
    expect([textOf('en', 'title'), textOf('en', 'undo')]).toEqual(['title', 'back']);
  });

  it('is not changed by what happens to the pack afterwards', () => {
    const ours = pack('a-piece', { title: 'zo' });
    registry.registerContent('nl', ours);
    ours.items[0]!.text = 'anders';
    expect(textOf('nl', 'title')).toBe('zo');
  });

  it('is seen by texts asked for later, and told to listeners until they stop', () => {
    const listener = vi.fn();
    const stop = registry.onContentChange(listener);
    expect(textOf('en', 'title')).toBe('ingebouwde titel');
    registry.registerContent('en', pack('a-piece', { title: 'title' }));
    expect(textOf('en', 'title')).toBe('title');
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    registry.registerContent('en', pack('a-piece', { title: 'other' }));
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('packs that are not right', () => {
  const good = { id: 'good', source: 'test', text: 'goed' };

  it.each<[string, unknown, string]>([
    ['a number as text', { id: 'x', source: 'test', text: 3 }, '/items/0/text'],
    ['a plural without other', { id: 'x', source: 'test', text: { one: 'een' } }, '/items/0/text'],
    ['no source', { id: 'x', text: 'tekst' }, '/items/0/source'],
    ['an empty source', { id: 'x', source: '', text: 'tekst' }, '/items/0/source'],
    ['no id', { source: 'test', text: 'tekst' }, '/items/0/id'],
    ['an id with spaces', { id: 'a b', source: 'test', text: 'tekst' }, '/items/0/id'],
    [
      'hidden that is no boolean',
      { id: 'x', source: 'test', text: 'tekst', hidden: 'ja' },
      '/items/0/hidden',
    ],
    ['no item at all', 'tekst', '/items/0'],
    ['null', null, '/items/0'],
  ])('%s is told and left out, the rest is kept', (_what, bad, path) => {
    const problems = registry.registerContent('nl', { piece: 'a-piece', items: [bad, good] } as ContentPack);
    expect(problems).toMatchObject([{ path: expect.stringMatching(new RegExp(`^${path}`)) as unknown }]);
    expect(problems[0]?.message).toMatch(/\S/);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(textOf('nl', 'good')).toBe('goed');
    expect(find('nl', 'x')).toBeUndefined();
  });

  it('tells which pack of several it is', () => {
    const problems = registry.registerContent('nl', [
      { piece: 'a-piece', items: [good] },
      { piece: 'a-piece', items: [good, { id: 'x' }] },
      { piece: 'a-piece' },
    ] as unknown as ContentPack[]);
    expect(problems.map(({ path }) => path)).toEqual(['/1/items/1/source', '/2']);
    expect(textOf('nl', 'good')).toBe('goed');
  });

  it.each([undefined, null, 'a pack', 3, {}, [], [null], { piece: 'a-piece' }, { items: [] }, () => {}])(
    'never throws: %j',
    (input) => {
      expect(Array.isArray(registry.registerContent('nl', input as unknown as ContentPack))).toBe(true);
      expect(textOf('nl', 'title')).toBe('ingebouwde titel');
    },
  );

  it('tells a pack that refers to itself, and keeps what is good in it', () => {
    const items: unknown[] = [good];
    items.push(items);
    expect(registry.registerContent('nl', { piece: 'a-piece', items } as unknown as ContentPack)).not.toEqual(
      [],
    );
    expect(textOf('nl', 'good')).toBe('goed');
  });

  it('an item with neither words nor hidden changes nothing', () => {
    registry.registerContent('nl', { piece: 'a-piece', items: [{ id: 'title', source: 'test' }] });
    expect(textOf('nl', 'title')).toBe('ingebouwde titel');
  });
});

describe('hostile packs', () => {
  it('never reach a prototype', () => {
    const hostile = JSON.parse(`{
      "piece": "a-piece", "__proto__": {"polluted": 1},
      "items": [
        {"id": "good", "source": "test", "text": "goed", "__proto__": {"hidden": true}, "constructor": {"prototype": {"polluted": 1}}},
        {"id": "__proto__", "source": "test", "text": "kwaad"},
        {"id": "plural", "source": "test", "text": {"other": "goed", "__proto__": {"one": "kwaad"}}}
      ]}`) as ContentPack;
    const problems = registry.registerContent('nl', hostile);
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/__proto__', '/items/0/__proto__', '/items/0/constructor', '/items/1/id']),
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(textOf('nl', 'good')).toBe('goed');
    expect(textOf('nl', 'plural')).toEqual({ other: 'goed' });
    expect(find('nl', '__proto__')).toBeUndefined();
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', ''])(
    'finds nothing under “%s”',
    (id) => {
      expect(find('nl', id)).toBeUndefined();
      expect(find(id, 'title')?.item.text).toBe('ingebouwde titel');
    },
  );

  it('keeps markup as the words it is', () => {
    registry.registerContent('nl', pack('a-piece', { title: '<img src=x onerror=alert(1)>' }));
    expect(textOf('nl', 'title')).toBe('<img src=x onerror=alert(1)>');
  });

  it('stays quick with a very large pack', { timeout: 30_000 }, () => {
    const items = Array.from({ length: 200_000 }, (_, index) => ({
      id: `i-${index}`,
      source: 'test',
      text: 'x',
    }));
    expect(registry.registerContent('nl', { piece: 'a-piece', items })).toEqual([]);
    expect(textOf('nl', 'i-199999')).toBe('x');
  });
});
