import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages, readPage, ROOT } from './snippets.js';

const storiesIn = (file: string): string[] =>
  [...readFileSync(join(ROOT, 'stories', file), 'utf8').matchAll(/^export const (\w+): Story\b/gm)].map(
    ([, name = '']) => name,
  );

/** The criteria of an element: `| id | criterion | WCAG | see |`. */
function criteriaOf(page: string): { id: string; wcag: string[]; see: string[] }[] {
  return [...readPage(page).matchAll(/^\| ([A-Z]+\d+) +\|[^|]+\|([^|]*)\|([^|]*)\|$/gm)].map(
    ([, id = '', wcag = '', see = '']) => ({
      id,
      wcag: wcag
        .split(',')
        .map((number) => number.trim())
        .filter(Boolean),
      see: see.match(/\w+/g) ?? [],
    }),
  );
}

const elements = pages.flatMap((page) => /^docs\/acceptance\/(.+)\.md$/.exec(page)?.[1] ?? []);

describe.each(elements)('acceptance criteria of %s', (element) => {
  const criteria = criteriaOf(`docs/acceptance/${element}.md`);

  it('have each an id of their own', () => {
    const ids = criteria.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect([...new Set(ids)].sort()).toEqual(ids);
  });

  it('name success criteria of WCAG', () => {
    for (const { id, wcag } of criteria)
      for (const number of wcag) expect(number, id).toMatch(/^[1-4]\.\d\.\d{1,2}$/);
  });

  it('name stories that are there', () => {
    const stories = [...storiesIn(`${element}.stories.ts`), ...storiesIn('together.stories.ts')];
    const seen = criteria.flatMap(({ see }) => see);
    expect(seen.filter((name) => !stories.includes(name))).toEqual([]);
    expect(criteria.filter(({ see }) => see.length === 0)).toEqual([]);
  });
});
