import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { texts } from '../../demo/texts.js';
import { FRAGMENTS, framed } from '../../scripts/demo-pages.mjs';
import { root } from '../../scripts/main.mjs';

const read = (name: string): string => readFileSync(join(root, 'demo', name), 'utf8');

const shared = Object.fromEntries(FRAGMENTS.map((name) => [name, read(`${name}.html`)]));

/** The Dutch that stands in the pages themselves: keys and texts. */
const lines = ['index.html', 'tafel.html', 'gesprek.html', 'brief.html'].flatMap((name) =>
  [...framed(shared, read(name)).matchAll(/data-text="([^"]+)"[^>]*>([^<]*)</g)].map(
    ([, key, text]) => [key!, text!.replace(/\s+/g, ' ').trim()] as const,
  ),
);
const written = Object.fromEntries(lines);

const je: Record<string, string> = { ...written, ...texts.je };
const u: Record<string, string> = texts.u;
const en: Record<string, string> = texts.en;

const sentences = (text: string): string[] => text.split(/(?<=[.?!…])\s+/);
const countWords = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /\w/.test(word)).length;

describe('the words of the portal', () => {
  it('are found in the page', () => {
    expect(Object.keys(written).length).toBeGreaterThan(35);
    expect(written).toMatchObject({ heading: 'Je gesprek over werk', 'data.clear': 'Wis alles' });
    expect(Object.entries(je).filter(([, text]) => text === '')).toEqual([]);
  });

  it('say the same on each page', () => {
    for (const [key, text] of lines) expect(text).toBe(written[key]);
  });

  it('are all there in English, and in no other language there', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(je).sort());
    expect(Object.values(en).join(' ')).not.toMatch(/\b(lijst|je|uw?|niet|het)\b/);
  });

  it('say "u" where the others say "je", and hold only what differs', () => {
    for (const [key, text] of Object.entries(u)) {
      expect(je).toHaveProperty([key]);
      expect(text).not.toBe(je[key]);
    }
    const polite = Object.values({ ...je, ...u }).join(' ');
    expect(polite).not.toMatch(/\b(je|jij|jou|jouw)\b/i);
    expect(Object.values(je).join(' ')).not.toMatch(/\b(u|uw)\b/i);
  });

  it('fill in the same things in each language', () => {
    const gaps = (text: string | undefined) => text?.match(/\{\w+\}/g) ?? [];
    for (const key of Object.keys(je)) {
      expect(gaps(en[key])).toEqual(gaps(je[key]));
      if (u[key] !== undefined) expect(gaps(u[key])).toEqual(gaps(je[key]));
    }
  });

  it.each([
    ['je', je],
    ['u', u],
  ])('are plain and friendly Dutch (%s)', (_voice, lines) => {
    const all = Object.values(lines).flatMap(sentences);
    expect(all.filter((sentence) => countWords(sentence) > 20)).toEqual([]);
    expect(all.reduce((sum, sentence) => sum + countWords(sentence), 0) / all.length).toBeLessThan(15);
    expect(Object.values(lines).join(' ')).not.toMatch(
      /\b(moet|moeten|verplicht|dient|nou eenmaal|gewoon even|onvoldoende|laag|fout)\b/i,
    );
  });
});
