import { describe, expect, it } from 'vitest';
import { byKey, dutch, itemsOf, linesOf } from './packs.js';

const word = (...words: string[]): RegExp => new RegExp(`(?<!\\p{L})(${words.join('|')})(?!\\p{L})`, 'iu');
const JE = word('je', 'jij', 'jou', 'jouw', 'jouwe', 'jezelf', 'jullie');
const U = word('u', 'uw', 'uwe', 'uzelf');

/** A form of address between quotes is spoken of, it addresses no one. */
const NAMED = /‘(je|u)’/g;

const says = (form: RegExp, text: Parameters<typeof linesOf>[0]): boolean =>
  linesOf(text).some((line) => form.test(line.replace(NAMED, '')));

describe('je and u', () => {
  const nl = dutch();
  const u = byKey('nl-x-u');

  it('nl says je, never u', () => {
    expect(itemsOf('nl').filter(({ item }) => says(U, item.text))).toEqual([]);
  });

  it('nl-x-u says u, never je', () => {
    expect(itemsOf('nl-x-u').filter(({ item }) => says(JE, item.text))).toEqual([]);
    expect(itemsOf('nl-x-u').filter(({ item }) => !says(U, item.text))).toEqual([]);
  });

  it('every text that says je has a u form', () => {
    const addressing = [...nl].filter(([, item]) => says(JE, item.text)).map(([key]) => key);
    expect(addressing.filter((key) => !u.has(key))).toEqual([]);
  });

  it('nl-x-u holds only what differs', () => {
    const same = [...u].filter(
      ([key, item]) => JSON.stringify(item.text) === JSON.stringify(nl.get(key)?.text),
    );
    expect(same).toEqual([]);
  });

  it('the u form says the same as the je form', () => {
    const drifted = [...u].filter(([key, item]) => {
      const je = linesOf(nl.get(key)?.text);
      const lines = linesOf(item.text);
      return (
        lines.length !== je.length || lines.some((line, index) => !isPoliteFormOf(line, je[index] ?? ''))
      );
    });
    expect(drifted).toEqual([]);
  });
});

const PRONOUNS: Record<string, string[]> = {
  je: ['u', 'uw', 'zich'],
  jij: ['u'],
  jou: ['u'],
  jouw: ['uw'],
  jezelf: ['uzelf'],
};

/** Verbs whose u form is more than the je form with a t. */
const VERBS: Record<string, string> = { doe: 'doet', ga: 'gaat', sta: 'staat', sla: 'slaat', zie: 'ziet' };

/** Word by word the same, but for the pronoun and the t of a verb (`heb je` becomes `hebt u`). */
function isPoliteFormOf(polite: string, plain: string): boolean {
  const words = wordsOf(polite);
  const before = wordsOf(plain);
  return (
    words.length === before.length &&
    words.every((one, index) => {
      const other = before[index] ?? '';
      return PRONOUNS[other]?.includes(one) ?? [other, `${other}t`, VERBS[other]].includes(one);
    })
  );
}

const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}{}]+|[^\s\p{L}\p{N}{}]/gu) ?? [];
