import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FRAGMENTS, framed } from '../scripts/demo-pages.mjs';

const read = (file: string): string => readFileSync(`demo/${file}`, 'utf8');
const shared = Object.fromEntries(FRAGMENTS.map((name) => [name, read(`${name}.html`)]));

describe('pages of the demo in their frame', () => {
  const pages = readdirSync('demo').filter(
    (file) => file.endsWith('.html') && read(file).startsWith('<!-- frame'),
  );

  it.each(pages)('%s is a whole page with nothing left to fill in', (file) => {
    const page = framed(shared, read(file));
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).not.toMatch(/\{\w+\}/);
    expect(page.match(/<main /g)).toHaveLength(1);
    expect(page.match(/aria-current="page"/g)).toHaveLength(1);
  });

  it('leads from the first page to places on it, and from another page to that page', () => {
    expect(framed(shared, read('index.html'))).toContain('href="#hulp"');
    expect(framed(shared, read('tafel.html'))).toContain('href="./#hulp"');
  });

  it('has the messages about keeping once in each page that keeps something', () => {
    for (const file of ['index.html', 'tafel.html', 'gesprek.html', 'brief.html'])
      expect(framed(shared, read(file)).match(/id="versievraag"/g), file).toHaveLength(1);
  });

  it('leaves a page without a frame as it is', () => {
    expect(framed(shared, read('minimal.html'))).toBe(read('minimal.html'));
  });
});
