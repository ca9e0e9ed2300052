import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../src/content/en.js';
import '../../../src/content/nl-x-u.js';
import { conversationStripContent } from '../../../src/content/conversation-strip.js';
import { registerContent } from '../../../src/content/registry.js';
import { drawingOf } from '../../../src/kit/strip/drawings.js';
import { stripColours } from '../../../src/kit/strip/strip-colours.js';
import { stripTokens } from '../../../src/kit/strip/strip-tokens.js';
import { stripSVG } from '../../../src/kit/strip/strip-svg.js';
import { escaped, linesThatFit } from '../../../src/kit/strip/svg-text.js';
import { Words } from '../../../src/kit/words.js';
import { STRIP_PICTURES } from '../../../src/model/strip-pictures.js';

const wordsIn = (lang: string): Words => new Words(conversationStripContent, lang);
const dutch = wordsIn('nl');

const texts = (svg: string): string[] =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

describe('the drawings', () => {
  it.each(STRIP_PICTURES)(
    '%s is made of paths that any program reads, within the square or a little over',
    (name) => {
      const marks = drawingOf(name);
      expect(marks.length).toBeGreaterThan(80);
      for (const { d } of marks) {
        expect(d).toMatch(/^M[-\d. MLCQZ]+$/);
        expect(d).not.toMatch(/NaN|undefined/);
        for (const number of d.match(/-?[\d.]+/g) ?? [])
          expect(Math.abs(Number(number) - 200)).toBeLessThan(300);
      }
    },
  );

  it('are drawn once, however often they are asked for', () => {
    expect(drawingOf('needs')).toBe(drawingOf('needs'));
  });

  it('differ', () => {
    expect(new Set(STRIP_PICTURES.map((name) => JSON.stringify(drawingOf(name)))).size).toBe(4);
  });
});

describe('the colours', () => {
  /** Relative luminance; WCAG 2.2. */
  const lightOf = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const share = parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: string, other: string): number => {
    const [dark = 0, light = 0] = [lightOf(one), lightOf(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  it.each(['light', 'dark'] as const)('make every line stand out from what it lies on: %s', (scheme) => {
    const { ground, wash, ink, trace, ...tones } = stripColours(scheme);
    for (const tone of Object.values(tones)) expect(contrast(ink, tone)).toBeGreaterThanOrEqual(3);
    for (const under of [ground, wash]) expect(contrast(trace, under)).toBeGreaterThanOrEqual(3);
  });

  it('are the same on the page, unless the portal has its own', () => {
    for (const [name, colour] of Object.entries(stripColours()))
      expect(stripTokens.cssText).toContain(
        `--_strip-${name}:var(--gesprekskit-strip-${name},light-dark(${colour},`,
      );
  });
});

describe('the strip as a file', () => {
  it('is one image with a title and a story, in its language', () => {
    const svg = stripSVG(dutch);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" lang="nl" xml:lang="nl" role="img" /);
    expect(svg).toContain('<title>Het gesprek in tekeningen</title>');
    for (const name of ['Ons gesprek', 'Jouw ervaringen', 'Jouw behoeften', 'Jouw toekomst'])
      expect(svg).toMatch(new RegExp(`<desc>[^<]*${name}\\.[^<]*</desc>`));
    expect(stripSVG(wordsIn('en'))).toContain('lang="en" xml:lang="en"');
    expect(stripSVG(wordsIn('nl-x-u'))).toContain('Uw ervaringen');
  });

  it('tells in which language its words are, where that is not what was asked for', () => {
    expect(stripSVG(wordsIn('fr'))).toContain('lang="nl" xml:lang="nl"');
  });

  it('has nothing in it that runs, loads, styles or refers', () => {
    const svg = stripSVG(dutch);
    expect(svg).not.toMatch(/<(script|style|image|use|foreignObject|a|animate)\b/);
    expect(svg).not.toMatch(/\s(href|xlink:href|src|style|class|id|on\w+)=/);
    expect(svg).not.toMatch(/url\(|var\(|currentColor|https?:(?!\/\/www\.w3\.org\/2000\/svg")/);
  });

  it('has the words of each picture as text, and without captions none', () => {
    const written = texts(stripSVG(dutch));
    expect(written).toContain('Jouw behoeften');
    for (const name of STRIP_PICTURES) {
      const caption = dutch.plain(`${name}.caption`);
      expect(written.join(' ')).toContain(caption);
    }
    expect(texts(stripSVG(dutch, { captions: false }))).toEqual([]);
  });

  it('holds the pictures that are asked for; one has its own title', () => {
    const svg = stripSVG(dutch, { pictures: ['future'], captions: false });
    expect(svg.match(/<svg /g)).toHaveLength(2);
    expect(svg).toContain(`<title>${dutch.plain('future.alt')}</title>`);
    expect(stripSVG(dutch, { pictures: [] }).match(/<svg /g)).toHaveLength(5);
  });

  it.each([
    [{}, 876],
    [{ columns: 4 }, 1732],
    [{ columns: 1 }, 448],
    [{ columns: Number.NaN }, 876],
    [{ columns: -3 }, 448],
    [{ pictures: ['needs'] as const }, 448],
    [{ captions: false }, 832],
  ])('with %j is %i wide', (options, width) => {
    const [, x, y] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(stripSVG(dutch, options)) ?? [];
    expect(Number(x)).toBe(width);
    expect(Number(y)).toBeGreaterThan(400);
  });

  it('takes the width it is given, and keeps its shape', () => {
    const [, width, height, x, y] =
      /width="([\d.]+)" height="([\d.]+)" viewBox="0 0 ([\d.]+) ([\d.]+)"/
        .exec(stripSVG(dutch, { width: 600 }))
        ?.map(Number) ?? [];
    expect(width).toBe(600);
    expect(height! / width!).toBeCloseTo(y! / x!, 2);
    for (const odd of [0, -1, Number.NaN]) expect(stripSVG(dutch, { width: odd })).toContain(' width="876"');
  });

  it('takes other colours', () => {
    const dark = stripColours('dark');
    const svg = stripSVG(dutch, { colours: dark });
    expect(svg).toContain(dark.ground);
    expect(svg).not.toContain(stripColours().cool);
  });

  it('reads from right to left where the words do', () => {
    registerContent('ar', {
      piece: 'conversation-strip',
      items: [{ id: 'needs.caption', source: 'test', text: 'ماذا تحتاج؟' }],
    });
    const svg = stripSVG(wordsIn('ar'));
    expect(svg).toContain('direction="rtl"');
    expect(svg).toContain('<text x="400"');
  });

  it('leaves out what a portal hides, and shows what it replaces, also where that is markup', () => {
    registerContent('en-x-strip', {
      piece: 'conversation-strip',
      items: [
        { id: 'needs.caption', source: 'test', hidden: true },
        { id: 'future.caption', source: 'test', text: '<b onclick="x">&amp; \u0007]]></b>' },
      ],
    });
    const svg = stripSVG(wordsIn('en-x-strip'), { pictures: ['needs', 'future'] });
    expect(texts(svg)).not.toContain('');
    expect(svg).not.toContain('<b');
    expect(texts(svg).join(' ')).toContain('&#38;amp;');
  });
});

describe('words in an image', () => {
  /** Also halves of pairs, and what XML has no place for. */
  const codeUnit = fc.oneof(fc.nat(0x7f), fc.nat(0xffff)).map((code) => String.fromCharCode(code));
  const letter = fc.constantFrom(...Array.from('aijmWÉß .,-\n你ب🙂'));

  it('are never markup, and never what XML forbids', () => {
    // eslint-disable-next-line no-control-regex -- these are what XML forbids
    const forbidden = /[<>"'\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|&(?!#\d+;)/;
    fc.assert(
      fc.property(fc.string({ unit: codeUnit }), (text) => {
        const written = escaped(text);
        return (
          !forbidden.test(written) &&
          !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(written)
        );
      }),
    );
  });

  it('are broken into lines of which none is lost', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: letter, maxLength: 200 }),
        fc.integer({ min: 40, max: 600 }),
        (text, room) => {
          const lines = linesThatFit(text, room, 20);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          expect(lines).not.toContain('');
        },
      ),
    );
  });

  it('break between words, and in a word only where it is longer than a line', () => {
    expect(linesThatFit('Wat heb je nodig om te werken?', 200, 20)).toEqual([
      'Wat heb je nodig',
      'om te werken?',
    ]);
    expect(linesThatFit('a'.repeat(40), 200, 20).length).toBe(3);
    expect(linesThatFit('', 200, 20)).toEqual([]);
  });
});
