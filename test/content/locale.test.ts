import { describe, expect, it } from 'vitest';
import { directionOf, languageOf, localeChain, normaliseLocale } from '../../src/content/locale.js';

describe('localeChain', () => {
  it.each([
    ['nl', ['nl']],
    ['nl-x-u', ['nl-x-u', 'nl']],
    ['NL-NL', ['nl-nl', 'nl']],
    ['nl-NL-x-u', ['nl-nl-x-u', 'nl-nl', 'nl']],
    ['en-GB', ['en-gb', 'en', 'nl']],
    ['zh-Hant-TW', ['zh-hant-tw', 'zh-hant', 'zh', 'nl']],
    ['de_AT', ['de-at', 'de', 'nl']],
    ['', ['nl']],
    ['-', ['nl']],
  ])('%s', (tag, chain) => {
    expect(localeChain(tag)).toEqual(chain);
  });
});

it('normaliseLocale gives one spelling', () => {
  expect(normaliseLocale(' EN_gb ')).toBe('en-gb');
});

it.each([
  ['nl-x-u', 'nl'],
  ['EN-GB', 'en'],
  ['', ''],
])('languageOf %s is %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

it.each([
  ['nl', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['', 'ltr'],
])('directionOf %s is %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});
