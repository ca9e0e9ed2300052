import { expect, it } from 'vitest';
import { stripStyles } from '../../src/kit/strip/strip.styles.js';
import { tokens } from '../../src/kit/tokens.js';
import { readPage } from './snippets.js';

const page = readPage('docs/theming.md');

it('docs/theming.md names every token, and no other', () => {
  const styles = [tokens, ...stripStyles].map(({ cssText }) => cssText).join('');
  const read = [...styles.matchAll(/var\((--gesprekskit-[\w-]+)/g)].map(([, name]) => name);
  const named = [...page.matchAll(/^\| `(--gesprekskit-[\w-]+)`/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual([...new Set(read)].sort());
});

it('docs/theming.md tells the colours as they are', () => {
  for (const [, name = '', light = '', dark = ''] of page.matchAll(
    /^\| `(--gesprekskit-[\w-]+)`.*`(#[\da-f]{6})` · `(#[\da-f]{6})`/gm,
  )) {
    expect(tokens.cssText).toMatch(new RegExp(`var\\(${name},[^;]*light-dark\\(${light}, ?${dark}\\)`));
  }
});
