import { describe, expect, it } from 'vitest';
import { formatLines, formatNumber } from '../../src/content/format.js';

describe('formatLines', () => {
  it('gives the lines of a text', () => {
    expect(formatLines('een', 'nl')).toEqual(['een']);
    expect(formatLines(['een', 'twee'], 'nl')).toEqual(['een', 'twee']);
    expect(formatLines(undefined, 'nl')).toEqual([]);
  });

  it.each([
    [0, '0 waarden'],
    [1, 'één waarde'],
    [2, '2 waarden'],
    [1500, '1.500 waarden'],
  ])('chooses the plural form of %d in Dutch', (count, words) => {
    expect(formatLines({ one: 'één waarde', other: '{count} waarden' }, 'nl', { count })).toEqual([words]);
  });

  it('knows the plural forms of other languages, and takes other where one is not there', () => {
    const arabic = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    expect([0, 1, 2, 3, 11, 100].map((count) => formatLines(arabic, 'ar', { count })[0])).toEqual([
      'zero',
      'one',
      'two',
      'few',
      'many',
      'other',
    ]);
    expect(formatLines({ other: 'other' }, 'ar', { count: 2 })).toEqual(['other']);
    expect(formatLines({ one: 'één', other: 'meer' }, 'nl')).toEqual(['meer']);
  });

  it('fills in words and numbers, in every line', () => {
    expect(formatLines(['{name} {name}', '{count}'], 'nl', { name: 'Sam', count: 2.5 })).toEqual([
      'Sam Sam',
      '2,5',
    ]);
    expect(formatLines('{count}', 'en', { count: 1234.5 })).toEqual(['1,234.5']);
  });

  it('leaves a placeholder nobody fills in, and never looks at a prototype', () => {
    expect(formatLines('{a} {constructor} {__proto__} {toString}', 'nl', {})).toEqual([
      '{a} {constructor} {__proto__} {toString}',
    ]);
  });

  it('takes what is filled in literally', () => {
    expect(formatLines('‘{label}’', 'nl', { label: '$& {count} <b>$1</b>', count: 3 })).toEqual([
      '‘$& {count} <b>$1</b>’',
    ]);
  });
});

it('formatNumber follows the language', () => {
  expect(formatNumber(2.5, 'nl')).toBe('2,5');
  expect(formatNumber(2.5, 'en')).toBe('2.5');
  expect(formatNumber(2, 'nl-x-u', { signDisplay: 'exceptZero' })).toBe('+2');
});
