import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/main.mjs';
import { problemsOf } from './axe.js';
import { button, list, question, results, values, situation } from './list.js';
import { keeping, PHONE, TABLET, visit, WIDE, withPortal } from './portal.js';
import { CIRCLES, FULL, HALF, SHARED } from './states.js';

const kept = (list: { kind: string }): Record<string, string> => keeping([list, CIRCLES], SHARED);

describe('the page', () => {
  withPortal();

  it('is served under the strict policy', () =>
    visit(async ({ page, url }) => {
      const headers = (await page.request.get(url)).headers();
      const policy = headers['content-security-policy']?.split(/;\s*/);
      expect(policy).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "require-trusted-types-for 'script'",
        ]),
      );
      expect(policy?.join()).not.toMatch(/unsafe|data:|https?:|\*/);
    }));

  it('has a watch that notices what should not happen', () =>
    visit(
      async ({ page, troubles }) => {
        await page.evaluate(() => {
          const style = document.createElement('style');
          style.textContent = 'p { color: red }';
          document.head.append(style);
          fetch('http://127.0.0.1:9/elsewhere').catch(() => undefined);
          console.warn('look here');
          setTimeout(() => {
            throw new Error('not caught');
          });
        });
        await expect.poll(() => troubles.join('\n')).toMatch(/policy violation: style-src/);
        await expect.poll(() => troubles.join('\n')).toMatch(/policy violation: connect-src/);
        await expect.poll(() => troubles.join('\n')).toMatch(/warning: look here/);
        await expect.poll(() => troubles.join('\n')).toMatch(/uncaught: not caught/);
      },
      { expected: [/./] },
    ));

  it('asks for nothing but its own files, and leaves no cookie', () =>
    visit(async ({ page, context, url, requests }) => {
      await page.evaluate(() => navigator.serviceWorker.ready);
      expect(requests.length).toBeGreaterThan(5);
      expect(requests.filter((request) => !request.startsWith(url))).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    }));

  for (const colorScheme of ['light', 'dark'] as const) {
    it.each([
      ['empty', {}],
      ['half-way', { ...kept(HALF), 'zonnedael.plek': '"contacts"' }],
      ['finished', kept(FULL)],
    ])(`axe finds nothing, ${colorScheme}, %s`, (_name, storage) =>
      visit(
        async ({ page }) => {
          expect(await problemsOf(page)).toEqual([]);
          for (const part of ['Je cirkels', 'Teruglezen']) {
            await page.getByRole('link', { name: part }).click();
            expect(await problemsOf(page)).toEqual([]);
          }
        },
        { colorScheme, storage },
      ),
    );
  }

  it.each(['light', 'dark'] as const)('axe finds nothing in its messages, %s', (colorScheme) =>
    visit(
      async ({ page }) => {
        const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') };
        await page.getByLabel('Laad een bestand').setInputFiles(file);
        await page.getByRole('alert').filter({ hasText: 'Dit bestand kunnen we niet gebruiken.' }).waitFor();
        await button(page, 'Bekijk als professional').click();
        await page.getByText('Dit ziet Fenna pas als jij je lijst met haar deelt.').waitFor();
        expect(await problemsOf(page)).toEqual([]);
      },
      { colorScheme, storage: kept(HALF), expected: [/problem\(s\) in its state/] },
    ),
  );

  it('axe finds nothing with everything open, at 320 px and in English', () =>
    visit(
      async ({ page }) => {
        await button(page, 'English').click();
        await page.getByText('See what is kept').click();
        await page.getByRole('link', { name: 'Read it back' }).click();
        await button(page, 'View as a professional').click();
        expect(await problemsOf(page)).toEqual([]);
        await button(page, 'Clear everything').click();
        await page.getByRole('dialog', { name: 'Clear everything?' }).waitFor();
        expect(await problemsOf(page)).toEqual([]);
      },
      { viewport: PHONE, storage: kept(FULL) },
    ));

  it('has its landmarks and one main heading', () =>
    visit(async ({ page }) => {
      await page.getByRole('banner').waitFor();
      await page.getByRole('main').waitFor();
      await page.getByRole('contentinfo').waitFor();
      await page.getByRole('navigation', { name: 'Menu' }).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['Je gesprek over werk']);
      const levels = await page
        .getByRole('heading')
        .evaluateAll((all) =>
          all.map((heading) => Number(heading.getAttribute('aria-level') ?? heading.tagName.slice(1))),
        );
      for (const [index, level] of levels.entries())
        expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    }));

  it.each([PHONE, TABLET, WIDE])('fits in $width px, with room for a finger', (viewport) =>
    visit(
      async ({ page }) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          viewport.width,
        );
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('button, summary, label.button, nav a, footer a')]
            .map((target) => ({ name: target.textContent, box: target.getBoundingClientRect() }))
            .filter(({ box }) => box.height > 0 && (box.height < 44 || box.width < 24))
            .map(({ name }) => name),
        );
        expect(small).toEqual([]);
        const boxOf = (tag: string) => page.locator(tag).boundingBox();
        const [first, second] = await Promise.all(['capability-list', 'capability-results'].map(boxOf));
        if (viewport === WIDE) expect(second!.x).toBeGreaterThan(first!.x + first!.width);
        else expect(second).toBeNull();

        await page.getByRole('link', { name: 'Je cirkels' }).click();
        expect((await boxOf('circle-model'))!.width).toBeGreaterThan(viewport.width * 0.9 - 32);
        expect(await boxOf('capability-list')).toBeNull();
        await page.getByRole('link', { name: 'Teruglezen' }).click();
        expect((await boxOf('capability-results'))!.y).toBeGreaterThan(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          viewport.width,
        );
      },
      { viewport, storage: { ...kept(HALF), 'zonnedael.plek': '"contacts"' } },
    ),
  );

  it('puts its own look on the elements', () =>
    visit(async ({ page }) => {
      const look = () =>
        button(page, list('navigation.begin')).evaluate((it) => {
          const { backgroundColor, fontFamily } = getComputedStyle(it);
          return `${backgroundColor} ${fontFamily.split(',')[0] ?? ''}`;
        });
      await expect.poll(look).toBe('rgb(38, 54, 111) "Source Sans 3"');
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect.poll(look).toBe('rgb(185, 198, 255) "Source Sans 3"');
    }));

  it('keeps its aggressive styles out of the elements', () =>
    visit(
      async ({ page }) => {
        const group = question(page, values('value.contacts'), 'importance');
        expect(await group.evaluate((it) => getComputedStyle(it).borderTopStyle)).not.toBe('double');
        const label = group.locator('label').first();
        expect(await label.evaluate((it) => getComputedStyle(it).textTransform)).toBe('none');
        const radio = group.getByRole('radio').first();
        expect(await radio.evaluate((it) => getComputedStyle(it).width)).not.toBe('40px');
      },
      { storage: { ...kept(HALF), 'zonnedael.plek': '"contacts"' } },
    ));

  it('prints what was filled in, without the frame of the site', () =>
    visit(
      async ({ page }) => {
        await page.emulateMedia({ media: 'print' });
        for (const part of [
          page.getByRole('banner'),
          page.getByRole('contentinfo'),
          button(page, 'Download alles'),
        ]) {
          expect(await part.isVisible()).toBe(false);
        }
        const back = page.locator('capability-results');
        expect(await back.getByText(values('value.decisions')).first().isVisible()).toBe(true);
        expect(await back.getByText('In mijn vorige team mocht ik meedenken.').first().isVisible()).toBe(
          true,
        );
        const pdf = await page.pdf({ format: 'A4' });
        expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
        const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
        expect(pages).toBeGreaterThanOrEqual(1);
        expect(pages).toBeLessThanOrEqual(6);
      },
      { storage: kept(FULL) },
    ));
});

describe('the smallest page', () => {
  withPortal();

  it('holds nothing of ours but the two lines', () => {
    const source = readFileSync(join(root, 'demo', 'minimal.html'), 'utf8');
    expect(source.match(/<script\b[^>]*>/g)).toEqual(['<script type="module" src="./gesprekskit.js">']);
    expect(source.match(/<[a-z]+-[a-z-]+[^>]*>/g)).toEqual(['<capability-list>']);
    expect(source).not.toMatch(/<link|<style|style=/);
  });

  it('can be filled in, and keeps nothing by itself', () =>
    visit(
      async ({ page, requests, url }) => {
        await situation(page, 'employed').click();
        await page.getByText(list('situation.chosen.employed')).first().waitFor();
        expect(
          await page.locator('capability-list').evaluate((it) => (it as unknown as { state: unknown }).state),
        ).toMatchObject({
          kind: 'capability-list',
          situation: 'employed',
        });
        expect(
          await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length),
        ).toBe(0);
        expect(requests.filter((request) => !request.endsWith('/favicon.ico'))).toEqual([
          `${url}minimal.html`,
          `${url}gesprekskit.js`,
        ]);
        expect(await page.getByText(results('title')).count()).toBe(0);
        const problems = await problemsOf(page);
        expect(problems.filter((problem) => !problem.startsWith('page-has-heading-one'))).toEqual([]);
      },
      { path: 'minimal.html' },
    ));
});
