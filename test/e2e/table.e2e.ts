import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/main.mjs';
import { problemsOf } from './axe.js';
import { card, choose, circles, nameOf, openCircles, pieces } from './circles.js';
import { answer, button, question, results, shared, values } from './list.js';
import { keeping, PHONE, storedCircles, storedList, TABLET, visit, WIDE, withPortal } from './portal.js';
import { CIRCLES, FULL, HALF, SHARED } from './states.js';

const atTable = {
  path: 'tafel.html#cirkels',
  storage: { ...keeping([HALF, CIRCLES], SHARED), 'zonnedael.plek': '"income"' },
};
const WHY = 'middle-why-important';

/** Opens the questions of a card, and gives the field of one of them. */
async function write(page: Page, text: string): Promise<void> {
  const field = pieces(page).getByRole('textbox', { name: circles(`follow-up.${WHY}`) });
  if (!(await field.isVisible())) {
    await card(page, nameOf('contacts')).click();
    await pieces(page)
      .getByRole('menuitem', { name: circles('open') })
      .click();
  }
  await field.fill(text);
}

describe('the table page', () => {
  withPortal();

  it('goes on with what the client filled in, and what happens there is on the client’s page', () =>
    visit(async ({ page, url }) => {
      await page.getByRole('region', { name: 'Wat je lijst vertelt' }).getByText('Buiten werken').waitFor();
      await choose(page, nameOf('income'), 'outer');
      await page.getByText(/^Bewaard in deze browser/).waitFor();
      await page.goto(url);
      await openCircles(page);
      expect(await storedCircles(page)).toMatchObject({ rings: { outer: ['own-buiten', 'income'] } });
      expect(await storedList(page)).toEqual(HALF);
    }, atTable));

  it('keeps two voices apart, each under its own name', () =>
    visit(async ({ page }) => {
      const [client, professional] = [button(page, 'Jij'), button(page, 'Fenna')];
      expect(await client.getAttribute('aria-pressed')).toBe('true');
      await write(page, 'Samen is leuker.');
      await professional.click();
      expect(await professional.getAttribute('aria-pressed')).toBe('true');
      expect(await client.getAttribute('aria-pressed')).toBe('false');
      await pieces(page).getByRole('figure').filter({ hasText: 'Samen is leuker.' }).waitFor();
      await write(page, 'Noor straalt als ze over collega’s vertelt.');
      await expect
        .poll(() => storedCircles(page))
        .toMatchObject({
          notes: {
            contacts: {
              ...CIRCLES.notes.contacts,
              [WHY]: {
                client: 'Samen is leuker.',
                professional: 'Noor straalt als ze over collega’s vertelt.',
              },
            },
          },
        });
      await client.click();
      const field = pieces(page).getByRole('textbox', { name: circles(`follow-up.${WHY}`) });
      expect(await field.inputValue()).toBe('Samen is leuker.');
      expect(await pieces(page).evaluate((it) => it.getAttribute('audience') ?? 'client')).toBe('client');
    }, atTable));

  it('takes back and does again, step by step, and says when there is nothing', () =>
    visit(async ({ page }) => {
      const [undo, redo] = [button(page, shared('history.undo')), button(page, shared('history.redo'))];
      await undo.click();
      await page.getByRole('status').filter({ hasText: 'Er is geen stap om terug te zetten.' }).waitFor();
      await choose(page, nameOf('income'), 'inner');
      await choose(page, nameOf('own-goals'), 'inner');
      await undo.click();
      await page.getByRole('status').filter({ hasText: 'De laatste stap is teruggezet.' }).waitFor();
      await undo.click();
      await expect.poll(() => storedCircles(page)).toEqual(CIRCLES);
      expect(await undo.evaluate((it) => it === document.activeElement)).toBe(true);
      await redo.click();
      await expect
        .poll(() => storedCircles(page))
        .toMatchObject({
          rings: { inner: ['use-skills', 'income'] },
        });
    }, atTable));

  it('follows the client’s own page in another tab', () =>
    visit(async ({ page, context, url }) => {
      const own = await context.newPage();
      await own.goto(url);
      const income = values('value.income');
      await answer(question(own, income, 'importance', 'between-jobs'), 'importance', 5).check();
      await page.getByText('Deze pagina is bijgewerkt. Dat gebeurde in een ander tabblad.').waitFor();
      const beside = page.getByRole('region', { name: 'Wat je lijst vertelt' });
      await expect
        .poll(() =>
          beside
            .locator('capability-results')
            .evaluate((it) => JSON.stringify((it as unknown as { state: object }).state)),
        )
        .toContain('"income":{"importance":5}');
    }, atTable));

  it('shows nothing that the client shares with nobody, until the client says so', () =>
    visit(
      async ({ page }) => {
        await page.getByRole('heading', { name: 'Kijkt er iemand mee?' }).waitFor();
        expect(await pieces(page).isVisible()).toBe(false);
        expect(await page.locator('capability-results').isVisible()).toBe(false);
        await page.emulateMedia({ media: 'print' });
        expect(await pieces(page).isVisible()).toBe(false);
        await page.emulateMedia({ media: 'screen' });
        expect(await problemsOf(page)).toEqual([]);
        await button(page, 'Laat zien wat ik invulde').click();
        await card(page, nameOf('contacts')).waitFor();
        expect(await page.getByRole('heading', { name: 'Kijkt er iemand mee?' }).isVisible()).toBe(false);
      },
      { path: 'tafel.html#cirkels', storage: keeping([HALF, CIRCLES], { 'circle-model': 'file' }) },
    ));

  it('begins with empty circles when nothing was filled in', () =>
    visit(
      async ({ page }) => {
        await pieces(page).getByText(circles('tray.about')).waitFor();
        await page.getByText(results('empty')).waitFor();
        await choose(page, nameOf('income'), 'inner');
        await expect.poll(() => storedCircles(page)).toMatchObject({ rings: { inner: ['income'] } });
      },
      { path: 'tafel.html#cirkels' },
    ));

  it.each([PHONE, TABLET, WIDE, { width: 1920, height: 1080 }])(
    'fits in $width px, with room for a finger',
    (viewport) =>
      visit(
        async ({ page }) => {
          await card(page, nameOf('contacts')).waitFor();
          const [width, small] = await page.evaluate(() => [
            document.documentElement.scrollWidth,
            [...document.querySelectorAll('main button, main a')]
              .map((target) => ({ name: target.textContent, box: target.getBoundingClientRect() }))
              .filter(({ box }) => box.height > 0 && (box.height < 44 || box.width < 24))
              .map(({ name }) => name),
          ]);
          expect(width).toBeLessThanOrEqual(viewport.width);
          expect(small).toEqual([]);
          const [middle, beside] = await Promise.all(
            ['circle-model', 'capability-results'].map((tag) => page.locator(tag).boundingBox()),
          );
          if (viewport.width >= WIDE.width) {
            expect(beside!.x).toBeGreaterThan(middle!.x + middle!.width);
            expect(middle!.width).toBeGreaterThan(beside!.width * 1.5);
          } else expect(beside!.y).toBeGreaterThan(middle!.y + middle!.height);
        },
        { ...atTable, viewport },
      ),
  );

  it.each(['light', 'dark'] as const)('axe finds nothing, %s, in English', (colorScheme) =>
    visit(
      async ({ page }) => {
        await button(page, 'English').click();
        await page.getByRole('heading', { level: 1, name: 'At the table' }).waitFor();
        await button(page, 'Fenna').click();
        await page.getByRole('button', { name: 'Undo', exact: true }).waitFor();
        expect(await problemsOf(page)).toEqual([]);
      },
      { ...atTable, colorScheme },
    ),
  );
});

describe('circles on paper', () => {
  withPortal();

  const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

  it('the client’s circles with the words about them, without the frame of the site', () =>
    visit(
      async ({ page }) => {
        await card(page, nameOf('contacts')).waitFor();
        await page.emulateMedia({ media: 'print' });
        const paper = pieces(page);
        await paper.getByText('Elke week samen <koffie> drinken.').first().waitFor();
        await paper.getByText(nameOf('contacts')).first().waitFor();
        for (const part of [
          page.getByRole('banner'),
          page.getByRole('contentinfo'),
          page.getByText('Wat je invult, blijft in deze browser.'),
          paper.getByText(circles('own.heading')),
          page.locator('capability-results'),
        ])
          expect(await part.isVisible()).toBe(false);
        expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(2);
      },
      { ...atTable, path: '#cirkels' },
    ));

  it('empty circles and cards with a code, on two sheets, and back to the screen', () =>
    visit(
      async ({ page }) => {
        await page.evaluate(() => {
          window.print = () => document.documentElement.setAttribute('data-printed', '');
        });
        await pieces(page).getByText(circles('paper.heading')).click();
        await button(page, circles('paper.print-blank')).click();
        await page.locator('html[data-printed]').waitFor();
        await page.emulateMedia({ media: 'print' });
        await pieces(page).getByText(circles('paper.cut')).waitFor();
        expect(await pieces(page).getByText('Elke week samen').isVisible()).toBe(false);
        const codes = await pieces(page).locator('.code').allInnerTexts();
        expect(codes.length).toBeGreaterThan(8);
        expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(2);
        await page.emulateMedia({ media: 'screen' });
        await card(page, nameOf('contacts')).waitFor();

        const entry = (ring: string) =>
          pieces(page).getByRole('textbox', {
            name: circles('paper.entry.label').replace('{ring}', circles(`ring.${ring}`)),
          });
        if (!(await entry('inner').isVisible()))
          await pieces(page).getByText(circles('paper.heading')).click();
        await entry('inner').fill(codes[6]!.replace('Code ', ''));
        await button(page, circles('paper.entry.lay')).click();
        await expect
          .poll(async () => ((await storedCircles(page)) as typeof CIRCLES).rings.inner)
          .toContain('contribute');
      },
      { ...atTable, path: '#cirkels' },
    ));

  it('the table: circles first, the results on a page of their own, no buttons', () =>
    visit(
      async ({ page }) => {
        await card(page, nameOf('contacts')).waitFor();
        await page.emulateMedia({ media: 'print' });
        expect(await button(page, 'Fenna').isVisible()).toBe(false);
        expect(await page.locator('capability-results').isVisible()).toBe(true);
        await pieces(page).getByText('Elke week samen <koffie> drinken.').first().waitFor();
        expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(6);
      },
      { ...atTable, storage: keeping([FULL, CIRCLES], SHARED) },
    ));
});

describe('several pieces on one trajectory', () => {
  withPortal();

  it('takes a few lines', () => {
    const source = readFileSync(join(root, 'demo', 'traject.html'), 'utf8');
    expect(source.match(/<[a-z]+-[a-z-]+[^>]*>/g)).toEqual([
      '<trajectory-provider>',
      '<capability-list>',
      '<circle-model>',
      '<capability-results>',
    ]);
    const script = readFileSync(join(root, 'demo', 'traject.js'), 'utf8');
    expect(script.split('\n').filter((line) => line && !line.startsWith('//'))).toHaveLength(3);
  });

  it('keeps them together, in this tab only', () =>
    visit(
      async ({ page }) => {
        await pieces(page)
          .getByRole('textbox', { name: circles('own.label') })
          .fill('Met dieren werken');
        await button(page, circles('own.add')).click();
        await card(page, 'Met dieren werken').waitFor();
        await expect
          .poll(() => page.evaluate(() => sessionStorage.getItem('voorbeeld.traject')))
          .toContain('Met dieren werken');
        await page.reload();
        await card(page, 'Met dieren werken').waitFor();
        await page.locator('capability-list').getByText('Met dieren werken').first().waitFor();
        expect(await page.evaluate(() => localStorage.length)).toBe(0);
      },
      { path: 'traject.html' },
    ));
});
