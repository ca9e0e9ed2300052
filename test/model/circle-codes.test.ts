import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BLANK_CODES,
  cardCodes,
  cardIds,
  cardsIn,
  empty,
  isOwnCard,
  parse,
  readCodes,
  readPaper,
  reduce,
  type RINGS,
  type CircleModelState,
} from '../../src/model/circle-model.js';
import { WORK_VALUES } from '../../src/model/work-values.js';
import { circleModelStates } from '../fixtures/circle-model.js';
import { circles } from './circle-arbitraries.js';

const full = parse(circleModelStates.full).state;
const withOwn = (...ids: string[]): CircleModelState =>
  parse({ ...empty('goals'), cards: ids.map((id) => ({ id, label: id })) }).state;
const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `own-${index}`);

describe('the code on a card', () => {
  it('is a letter on the seven, wherever they are among the cards', () => {
    const cards = [{ id: 'own-1', label: 'a' }, ...[...WORK_VALUES].reverse().map((id) => ({ id }))];
    const codes = cardCodes(parse({ ...empty(), cards }).state);
    expect(WORK_VALUES.map((id) => codes.get(id))).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
  });

  it('is the same on every device and in every version', () => {
    expect(cardCodes(full).get('own-outside')).toBe('T3');
    expect(cardCodes(full).get('own-animals')).toBe('L5');
    // Not the letter of the value: it is a goal.
    expect(cardCodes(withOwn('income')).get('income')).toMatch(/^[H-Z][2-9]$/);
  });

  it('is that of one card only, and easy to read on paper', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^own-[a-z0-9]{1,4}$/), { maxLength: 60 }), (ids) => {
        const codes = [...cardCodes(withOwn(...ids)).values()];
        expect(new Set(codes).size).toBe(ids.length);
        for (const code of codes) expect(code).toMatch(/^[HJ-NPR-Z][2-9]$/);
      }),
    );
  });

  it('stays when cards are added, and when another is removed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^own-[a-z0-9]{1,4}$/), { maxLength: 12 }),
        fc.nat(),
        (ids, at) => {
          const alone = (id: string): string | undefined => cardCodes(withOwn(id)).get(id);
          // Two cards with one code of their own are the limit that is told.
          fc.pre(ids.length > 0 && new Set(ids.map(alone)).size === ids.length);
          const all = cardCodes(withOwn(...ids));
          const left = ids.filter((_id, index) => index !== at % ids.length);
          for (const [id, code] of cardCodes(withOwn(...left))) expect(all.get(id)).toBe(code);
        },
      ),
    );
  });

  it('of the earlier of two cards with one code of their own is not taken over by the later', () => {
    const ids = numbered(100);
    const alone = (id: string): string => cardCodes(withOwn(id)).get(id)!;
    const first = ids.find((id, index) => ids.slice(index + 1).some((other) => alone(other) === alone(id)))!;
    const second = ids.find((id) => id !== first && alone(id) === alone(first))!;
    const codes = cardCodes(withOwn(first, second));
    expect(codes.get(first)).toBe(alone(first));
    expect(codes.get(second)).not.toBe(alone(first));
    expect(cardCodes(withOwn(second)).get(second)).toBe(alone(first));
  });

  it('gets longer when there are more cards than short codes', () => {
    const codes = [...cardCodes(withOwn(...numbered(1500))).values()];
    expect(new Set(codes).size).toBe(1500);
    expect(codes.slice(0, 128).every((code) => code.length === 2)).toBe(true);
    expect(codes.every((code) => /^[HJ-NPR-Z][2-9]+$/.test(code))).toBe(true);
    const state = withOwn(...numbered(1500));
    const texts = { inner: codes.join(' '), middle: '', outer: '' };
    expect(readPaper(state, texts).rings.inner).toEqual(numbered(1500));
  });
});

describe('codes that somebody typed', () => {
  it.each<[string, string[]]>([
    ['A, C, F', ['A', 'C', 'F']],
    ['acf', ['A', 'C', 'F']],
    ['a c\nf;g.', ['A', 'C', 'F', 'G']],
    ['A-h3/2', ['A', 'H3', '2']],
    ['abh3', ['ABH3']],
    ['H3T4', ['H3T4']],
    ['h32', ['H32']],
    ['135', ['1', '3', '5']],
    ['A1', ['A', '1']],
    ['hallo', ['HALLO']],
    ['10 é', ['10', 'É']],
    ['AA', ['A', 'A']],
    [' ,; ', []],
    ['', []],
  ])('%j', (text, codes) => {
    expect(readCodes(text)).toEqual(codes);
  });

  it('never throw, and hold no space or sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const code of readCodes(text)) expect(code).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});

describe('a session on paper', () => {
  it('is read in the order in which it was typed, with what is not clear beside it', () => {
    expect(readPaper(full, { inner: 'da t3', middle: 'F, 2, zz, A', outer: 'L5 1 2 c c zz' })).toEqual({
      rings: {
        inner: ['contacts', 'use-skills', 'own-outside'],
        middle: ['income'],
        outer: ['own-animals', 'decisions'],
      },
      blanks: [
        { code: '2', ring: 'middle' },
        { code: '1', ring: 'outer' },
      ],
      unknown: ['ZZ'],
      twice: ['A', '2', 'C'],
    });
  });

  it('knows no letters of work values where they are about goals', () => {
    const { rings, unknown } = readPaper(withOwn('own-1'), { inner: 'A', middle: '', outer: '' });
    expect([rings.inner, unknown]).toEqual([[], ['A']]);
  });

  it('typed over from what lies there gives what lies there', () => {
    fc.assert(
      fc.property(circles, fc.constantFrom(' ', ', ', '\n'), (state, between) => {
        const codes = cardCodes(state);
        const typed = (ring: (typeof RINGS)[number]): string =>
          cardsIn(state, ring)
            .map((id) => codes.get(id)!.toLowerCase())
            .join(between);
        const texts = { inner: typed('inner'), middle: typed('middle'), outer: typed('outer') };
        const { rings, ...rest } = readPaper(state, texts);
        expect(rest).toEqual({ blanks: [], unknown: [], twice: [] });
        expect(reduce(state, { type: 'place', rings, cards: [] })).toBe(state);
        const clean = { ...state, rings: { inner: [], middle: [], outer: [] }, mostImportant: {} };
        expect(reduce(clean, { type: 'place', rings, cards: [] }).rings).toEqual(state.rings);
      }),
    );
  });

  it('has blank cards whose codes are on no other card', () => {
    fc.assert(
      fc.property(circles, (state) => {
        const codes = cardCodes(state);
        expect([...codes.keys()]).toEqual(cardIds(state));
        for (const code of BLANK_CODES) expect([...codes.values()]).not.toContain(code);
        for (const [id, code] of codes) expect(code.length > 1).toBe(isOwnCard(state, id));
      }),
    );
  });
});
