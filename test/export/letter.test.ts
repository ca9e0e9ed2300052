import * as docx from 'docx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterDocument } from '../../src/export/letter-document.js';
import { letterHTML } from '../../src/export/letter-html.js';
import { letterText } from '../../src/export/letter-text.js';
import { BLANK, paragraphsOf, printable, type Letter } from '../../src/export/letter.js';
import { provideContent, registerContent } from '../../src/content/registry.js';
import english from '../../src/content/en.js';
import { invitationLetterStates } from '../fixtures/invitation-letter.js';
import { letterFor, NAMES, readingOf, tidy } from './letters.js';
import { unzipped } from './unzip.js';
import { faultsOf, unescaped } from './xml.js';

const { empty, full, half, longWords, markup, unknownKeys } = invitationLetterStates;
provideContent('en', english);

async function filesOf(letter: Letter): Promise<Map<string, string>> {
  return unzipped(await docx.Packer.toBuffer(letterDocument(docx, letter)));
}

const documentOf = async (letter: Letter): Promise<string> =>
  (await filesOf(letter)).get('word/document.xml') ?? '';

/** The words of a document, by paragraph or by the lines in it. */
const wordsOfDocument = (xml: string): string[] =>
  xml
    .split(/<w:br[^>]*\/>|<\/w:p>/)
    .map((line) => [...line.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''))
    .map((line) => tidy(unescaped(line)))
    .filter(Boolean);

/** The words that are seen on the page. */
const wordsOfPage = (html: string): string[] =>
  html
    .replace(/<(head|svg)[^>]*>[^]*?<\/\1>|<span class="spoken">[^<]*<\/span>|<!doctype html>/g, '')
    .replace(/<\/?(?:bdi|b|span)(?: [^>]*)?>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .split('\n')
    .map((line) => tidy(unescaped(line)))
    .filter(Boolean);

/** A name and what belongs to it stand on one line where there is no list for them. */
const together = (words: readonly string[]): string =>
  words.join(' ').replaceAll(': ', ' ').replaceAll('- ', '');

const STATES = { empty, half, full, longWords, markup, unknownKeys };
const all = Object.entries(STATES).flatMap(([name, state]) =>
  ['nl', 'en'].map((lang) => [name, lang, letterFor(state, lang)] as const),
);

describe('a letter in every form', () => {
  it.each(all)('%s in %s: the same words in the same order', async (_name, _lang, letter) => {
    const expected = together(readingOf(letter));
    expect(together(letterText(letter).split('\n').map(tidy).filter(Boolean))).toBe(expected);
    expect(together(wordsOfPage(letterHTML(letter)))).toBe(expected);
    expect(together(wordsOfDocument(await documentOf(letter)))).toBe(expected);
  });

  it('has the names, and room where there are none', async () => {
    for (const form of [letterText, letterHTML, documentOf]) {
      const [named, open] = [
        await form(letterFor(half)),
        await form(letterFor(half, 'nl', { recipient: ' ', sender: '' })),
      ];
      for (const name of Object.values(NAMES)) {
        expect(named).toContain(name);
        expect(open).not.toContain(name);
      }
      expect(open.split(BLANK).length).toBe(named.split(BLANK).length + 2);
    }
  });

  it('keeps what was typed as words, whatever it is', async () => {
    const sound = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    );
    await fc.assert(
      fc.asyncProperty(sound, sound, sound, async (words, place, name) => {
        const state = {
          ...full,
          strip: false,
          paragraphs: { inform: words },
          fields: { ...full.fields, place },
        };
        const letter = letterFor(state, 'nl', { recipient: name, sender: name });
        const expected = together(readingOf(letter)).replace(/\s+/g, '');
        const xml = await documentOf(letter);
        expect(faultsOf(xml)).toEqual([]);
        expect(together(wordsOfDocument(xml)).replace(/\s+/g, '')).toBe(expected);
        expect(together(wordsOfPage(letterHTML(letter))).replace(/\s+/g, '')).toBe(expected);
        expect(letterText(letter)).not.toMatch(
          /[\0\ud800-\udfff](?<![\ud800-\udbff][\udc00-\udfff])(?![\udc00-\udfff])/,
        );
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('the language of a letter', () => {
  const text = (state: object, lang: string): string => letterText(letterFor(state, lang));

  it('says u on a page that says je, also where no u texts are registered, and the other way round', () => {
    const formal = { ...full, paragraphs: {}, address: 'formal' };
    const informal = { ...full, paragraphs: {}, address: 'informal' };
    for (const lang of ['nl', 'nl-NL', 'nl-x-u', 'fr']) {
      expect(text(formal, lang), lang).toMatch(/\bu\b/);
      expect(text(formal, lang), lang).not.toMatch(/\b(je|jij|jou|jouw)\b/i);
      expect(text(informal, lang), lang).toMatch(/\bje\b/);
      expect(text(informal, lang), lang).not.toMatch(/\b(u|uw)\b/i);
    }
    expect(letterFor(formal, 'nl').lang).toBe('nl-x-u');
    expect(letterFor(formal, 'fr').lang).toBe('nl-x-u');
  });

  it('has one form in English, with days as the British write them', () => {
    expect(text({ ...full, paragraphs: {}, address: 'formal' }, 'en')).toBe(
      text({ ...full, paragraphs: {} }, 'en'),
    );
    expect(text(full, 'en')).toMatch(/Tuesday,? 17 March 2026/);
    expect(text(full, 'nl')).toContain('dinsdag 17 maart 2026');
    expect(text(full, 'nl')).toContain('10:30 uur');
  });

  it('throws on no tag a portal may write', () => {
    for (const lang of ['nl_BE', 'EN', 'en-GB', '', 'x', '123', 'nl-NL-x-u'])
      expect(text(full, lang), lang).toContain('2026');
  });

  it('leaves the words of a portal as they are', () => {
    registerContent('nl', {
      piece: 'invitation-letter',
      items: [{ id: 'letter.until', source: 'Gemeente X', text: 'Je bent welkom bij Gemeente X.' }],
    });
    expect(text({ ...full, address: 'formal' }, 'nl')).toContain('Je bent welkom bij Gemeente X.');
    registerContent('nl-x-u', {
      piece: 'invitation-letter',
      items: [{ id: 'letter.until', source: 'Gemeente X', text: 'U bent welkom bij Gemeente X.' }],
    });
    expect(text({ ...full, address: 'formal' }, 'nl')).toContain('U bent welkom bij Gemeente X.');
    expect(text({ ...full, address: 'informal' }, 'nl')).toContain('Je bent welkom bij Gemeente X.');
  });
});

describe('a letter as a web page', () => {
  it('stands by itself: no script, no address of elsewhere, nothing that is loaded', () => {
    for (const [, , letter] of all) {
      const html = letterHTML(letter);
      expect(html).not.toMatch(/<(script|link|img|iframe|object|form|base|meta http)/i);
      expect(
        html.replace('xmlns="http://www.w3.org/2000/svg"', '').replace(/&lt;[^]*?&gt;/g, ''),
      ).not.toMatch(/\s(?:src|href|on\w+)=|url\(|@import/i);
    }
  });

  it('says its language and what it is', () => {
    const html = letterHTML(letterFor(half));
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl-x-u" dir="ltr">/);
    expect(html).toContain('<title>Uitnodiging voor een gesprek</title>');
    expect(html).toContain('<h1>Uitnodiging voor een gesprek</h1>');
  });

  it('has the strip as pictures with their story', () => {
    const html = letterHTML(letterFor(full));
    const [first = ''] = html.match(/<svg[^]*?<\/svg>/) ?? [];
    expect(html.match(/<figure>/g)).toHaveLength(4);
    expect(first).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
  });
});

describe('a letter for a word processor', () => {
  it.each(all)('%s in %s is sound', async (_name, _lang, letter) => {
    const files = await filesOf(letter);
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml']),
    );
    for (const [path, xml] of files)
      if (/\.(xml|rels|svg)$/.test(path)) expect(faultsOf(xml), path).toEqual([]);
  });

  it('is on A4, with headings, a list and pages that a person can change', async () => {
    const xml = await documentOf(letterFor(full));
    expect(xml).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/);
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(4);
    expect(xml.match(/<w:numPr>/g)).toHaveLength(3);
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
  });

  it('has the four pictures as drawings, each with its story as alternative', async () => {
    const files = await filesOf(letterFor(full));
    const drawings = [...files].filter(([path]) => path.endsWith('.svg'));
    expect(drawings).toHaveLength(4);
    for (const [, svg] of drawings) expect(svg).toMatch(/^<svg[^>]+>/);
    const described = [...(files.get('word/document.xml') ?? '').matchAll(/<wp:docPr[^>]* descr="([^"]+)"/g)];
    expect(described).toHaveLength(4);
    for (const [, story = ''] of described) expect(story.length).toBeGreaterThan(40);
  });

  it('says nothing of persons outside the letter', async () => {
    const files = await filesOf(letterFor(full));
    for (const [path, content] of files)
      if (path !== 'word/document.xml')
        for (const name of Object.values(NAMES)) expect(content, path).not.toContain(name);
    expect(files.get('docProps/core.xml')).toContain('<dc:creator>Gesprekskit</dc:creator>');
  });

  it('says in which language it is', async () => {
    expect((await filesOf(letterFor(half))).get('word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>');
    expect((await filesOf(letterFor(half, 'en'))).get('word/styles.xml')).toContain(
      '<w:lang w:val="en-GB"/>',
    );
  });
});

describe('text that goes into a file', () => {
  it('ends its lines in one way, without what no file can hold', () => {
    expect(printable('a\r\nb\rc\td\0\x1b\ufffe')).toBe('a\nb\nc\td');
    expect(printable('\ud83d\ude00 \ud83d \ude00')).toBe('😀  ');
  });

  it('has its paragraphs where an empty line is', () => {
    expect(paragraphsOf('een\ntwee\n \n\n drie\n')).toEqual([
      ['een', 'twee'],
      ['drie', ''],
    ]);
    expect(paragraphsOf(' \n\n ')).toEqual([]);
  });
});
