import { describe, expect, it } from 'vitest';
import { allItems, itemsOf, linesOf, LOCALES, type PlacedItem } from './packs.js';

/** Words that order or judge; whole words, with their inflections. */
const FORBIDDEN = {
  nl: [
    '(ge)?moet(en|e|st|sten)?',
    'moest(en)?',
    'verplicht(e|en|ing|ingen)?',
    'verplichtend(e)?',
    'dien(t|en|de|den)',
    'nou eenmaal',
    'nu eenmaal',
    'gewoon even',
    'dit kan toch iedereen',
    'dat kan (toch )?iedereen',
    'onvoldoende(s|n)?',
    'la(ag|ge|ger|gere|agst|agste)',
    'fout(e|en|ief|ieve|je|jes)?',
    'slecht(e|er|ere|st|ste)?',
  ],
  en: [
    'must',
    'have to',
    'has to',
    'had to',
    'need(s|ed)? to',
    'should',
    'ought',
    'oblig(ed|atory|ation|ations)',
    'compulsory',
    'mandatory',
    'requir(e|es|ed|ement|ements)',
    'simply',
    'just (do|fill|write|choose)',
    'any(one|body) can do (it|that|this)',
    'insufficient(ly)?',
    'inadequate(ly)?',
    'low(er|est)?',
    'wrong(ly)?',
    'incorrect(ly)?',
    'invalid',
    'mistake(s|n)?',
    'error(s)?',
    'fail(s|ed|ure|ures)?',
    'bad(ly)?',
    'poor(ly|er|est)?',
  ],
};

const wordsFor = { nl: FORBIDDEN.nl, 'nl-x-u': FORBIDDEN.nl, en: FORBIDDEN.en };

const forbidden = (locale: keyof typeof wordsFor): RegExp =>
  new RegExp(`(?<!\\p{L})(${wordsFor[locale].join('|')})(?!\\p{L})`, 'iu');

const MAX_WORDS = 20;
const MEAN_WORDS = 15;

const segmenters = { sentence: new Map<string, Intl.Segmenter>(), word: new Map<string, Intl.Segmenter>() };

function segments(granularity: 'sentence' | 'word', locale: string, text: string): Intl.SegmentData[] {
  let segmenter = segmenters[granularity].get(locale);
  if (!segmenter)
    segmenters[granularity].set(locale, (segmenter = new Intl.Segmenter(locale, { granularity })));
  return [...segmenter.segment(text)];
}

/** How many words each sentence has; a line or a placeholder is never longer than it looks. */
function sentenceLengths({ locale, item }: PlacedItem): number[] {
  return linesOf(item.text)
    .flatMap((line) => segments('sentence', locale, line))
    .map(({ segment }) => segments('word', locale, segment).filter(({ isWordLike }) => isWordLike).length);
}

const mean = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const places = (items: PlacedItem[]): string[] =>
  items.map(({ place, item }) => `${place} ${JSON.stringify(item.text)}`);

describe.each(LOCALES)('plain language: %s', (locale) => {
  const items = itemsOf(locale);

  it(`has sentences of at most ${MAX_WORDS} words`, () => {
    expect(places(items.filter((item) => Math.max(...sentenceLengths(item)) > MAX_WORDS))).toEqual([]);
  });

  it(`has texts whose sentences are ${MEAN_WORDS} words on average, or shorter`, () => {
    expect(places(items.filter((item) => mean(sentenceLengths(item)) > MEAN_WORDS))).toEqual([]);
    expect(mean(items.flatMap(sentenceLengths))).toBeLessThanOrEqual(MEAN_WORDS);
  });

  it('orders and judges nowhere', () => {
    const pattern = forbidden(locale);
    expect(places(items.filter(({ item }) => linesOf(item.text).some((line) => pattern.test(line))))).toEqual(
      [],
    );
  });
});

describe('the list of forbidden words', () => {
  it.each([
    'Dit moet je doen',
    'Je moest kiezen',
    'een verplichte vraag',
    'Dit is fout.',
    'twee fouten',
    'lage score',
  ])('finds “%s”', (text) => {
    expect(text).toMatch(forbidden('nl'));
  });

  it.each(['de moeite waard', 'verslag', 'ontmoeten', 'bedienen', 'foutloos', 'dienst'])(
    'leaves “%s” alone',
    (text) => {
      expect(text).not.toMatch(forbidden('nl'));
    },
  );

  it.each(['You must choose', 'This is required', 'low scores', 'You need to answer'])(
    'finds “%s”',
    (text) => {
      expect(text).toMatch(forbidden('en'));
    },
  );

  it.each(['follow', 'allowed', 'What you need', 'a mustard'])('leaves “%s” alone', (text) => {
    expect(text).not.toMatch(forbidden('en'));
  });
});

describe('typography', () => {
  const withLine = (odd: (line: string) => boolean): string[] =>
    places(allItems().filter(({ item }) => linesOf(item.text).some(odd)));

  it('has no markup', () => {
    expect(withLine((line) => /[<>]|&#?\w+;|\*\*|\]\(/.test(line))).toEqual([]);
  });

  it('has curly quotes, single spaces, no shouting', () => {
    expect(withLine((line) => /["'`]|\s{2}|\.{3}|!|\n/.test(line))).toEqual([]);
  });
});

describe('British English', () => {
  const AMERICAN =
    /\b((?!(prize|seize|size)s?\b)\w+(iz|yz)(e|es|ed|ing|ation)|(behavi|col|fav|lab)or\w*|center|program|fulfill|judgment|enroll)\b/i;

  it('spells the British way', () => {
    const odd = itemsOf('en').filter(({ item }) =>
      linesOf(item.text).some((line) => AMERICAN.test(line.replace(/\{\w+\}/g, ''))),
    );
    expect(places(odd)).toEqual([]);
  });
});
