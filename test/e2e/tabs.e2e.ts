import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { card, choose, circles, nameOf, openCircles, pieces } from './circles.js';
import { answer, button, question, shared, valuePart, values } from './list.js';
import { keeping, KEY, stored, storedAfter, storedCircles, storedList, visit, withPortal } from './portal.js';
import { CIRCLES, HALF, SHARED } from './states.js';

const income = values('value.income');
const withBoth = {
  storage: { ...keeping([HALF, CIRCLES], SHARED), 'zonnedael.plek': '"income"' },
};
const enabled = (page: Page, given: number) =>
  answer(question(page, income, 'enabled', 'between-jobs'), 'enabled', given);

async function secondTab(context: BrowserContext, url: string, path = ''): Promise<Page> {
  const other = await context.newPage();
  await other.goto(url + path);
  await other.locator('capability-results h2').first().waitFor({ state: 'attached' });
  return other;
}

/** Two tabs that change the list before one has heard of the other. */
async function changeAtOnce(page: Page, other: Page): Promise<void> {
  await Promise.all([enabled(page, 4).check(), enabled(other, 1).check()]);
  await page.bringToFront();
}

const versions = (page: Page) => page.getByRole('region', { name: 'Twee versies' });

describe('two tabs', () => {
  withPortal();

  it('what one changes in the list and the other in the circles comes together', () =>
    visit(async ({ page, context, url }) => {
      const other = await secondTab(context, url, '#cirkels');
      await card(other, nameOf('income')).waitFor();
      await Promise.all([enabled(page, 4).check(), choose(other, nameOf('income'), 'inner')]);
      await expect.poll(() => storedList(page)).toMatchObject({ answers: { income: { enabled: 4 } } });
      await expect
        .poll(() => storedCircles(page))
        .toMatchObject({
          rings: { inner: ['use-skills', 'income'] },
        });
      await openCircles(page);
      await expect
        .poll(() =>
          page
            .locator('circle-model')
            .evaluate((it) => JSON.stringify((it as unknown as { state: object }).state)),
        )
        .toContain('["use-skills","income"]');
      expect(await versions(page).isVisible()).toBe(false);
      expect(await versions(other).isVisible()).toBe(false);
    }, withBoth));

  it.each([
    ['what is here', 'Wat hier staat', 'mine'],
    ['what is there', 'Wat in het andere tabblad staat', 'theirs'],
  ])('the same changed in both: asks calmly, loses nothing, and keeps %s', (_name, choice, side) =>
    visit(async ({ page, context, url }) => {
      const other = await secondTab(context, url);
      await changeAtOnce(page, other);
      const asked = async (): Promise<Page | undefined> => {
        for (const tab of [page, other]) if (await versions(tab).isVisible()) return tab;
        return undefined;
      };
      await expect.poll(asked).toBeDefined();
      const here = (await asked())!;
      const there = here === page ? other : page;
      await here.bringToFront();
      await versions(here).getByText('Je lijst is ook in een ander tabblad veranderd.').waitFor();
      await here.getByText('Nog niet bewaard: er zijn twee versies.').waitFor();
      await here.getByRole('link', { name: 'Kies wat je wilt houden' }).click();

      const mine = here === page ? 4 : 1;
      const kept = side === 'mine' ? mine : 5 - mine;
      expect(await enabled(here, mine).isChecked()).toBe(true);
      await button(here, choice).click();
      await versions(here).waitFor({ state: 'hidden' });
      await here.getByText(/^Bewaard in deze browser/).waitFor();
      await expect.poll(() => storedList(here)).toMatchObject({ answers: { income: { enabled: kept } } });
      expect(await enabled(here, kept).isChecked()).toBe(true);
      await expect.poll(() => enabled(there, kept).isChecked()).toBe(true);
    }, withBoth),
  );
});

describe('closing in the middle', () => {
  withPortal();

  const half = 'Half geschreven, en toen ging het scherm dicht';

  it('a page that is closed while somebody types keeps every letter', () =>
    visit(async ({ page, context, url }) => {
      await valuePart(page, income).getByRole('textbox').focus();
      await page.keyboard.type(half);
      await page.close({ runBeforeUnload: true });
      const later = await secondTab(context, url);
      expect(await valuePart(later, income).getByRole('textbox').inputValue()).toBe(half);
      expect(await storedList(later)).toMatchObject({ notes: { income: { client: half } } });
    }, withBoth));

  it('a page that is left for another one while somebody types at a card keeps every letter', () =>
    visit(
      async ({ page, url }) => {
        await card(page, nameOf('contacts')).click();
        await pieces(page)
          .getByRole('menuitem', { name: circles('open') })
          .click();
        const field = pieces(page).getByRole('textbox', { name: circles('follow-up.middle-why-important') });
        await field.focus();
        await page.keyboard.type(half);
        await page.goto(`${url}minimal.html`);
        expect(await storedCircles(page)).toMatchObject({
          notes: { contacts: { 'middle-why-important': { client: half } } },
        });
      },
      { ...withBoth, path: '#cirkels' },
    ));

  it('a browser that is killed keeps all but the last moment', () =>
    visit(async ({ page, context, url }) => {
      await valuePart(page, income).getByRole('textbox').focus();
      await page.keyboard.type('Dit staat er.');
      await page.getByText(/^Bewaard in deze browser/).waitFor();
      await page.keyboard.type(' Dit misschien niet.');
      const session = await context.newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      void session.send('Page.crash').catch(() => undefined);
      await crashed;
      const later = await secondTab(context, url);
      const text = await valuePart(later, income).getByRole('textbox').inputValue();
      expect(text).toMatch(/^Dit staat er\./);
      expect(await storedList(later)).toMatchObject({
        answers: HALF.answers,
        notes: { income: { client: text } },
      });
      expect(await storedCircles(later)).toEqual(CIRCLES);
    }, withBoth));
});

describe('the line that tells how saving goes', () => {
  withPortal();

  it('is true when a change is taken back before it was saved', () =>
    visit(async ({ page }) => {
      await enabled(page, 4).check();
      await page.getByText('Bezig met bewaren…').waitFor();
      await page
        .locator('capability-list')
        .getByRole('button', { name: shared('history.undo'), exact: true })
        .click();
      await page.getByText('Bezig met bewaren…').waitFor({ state: 'hidden' });
      await page
        .locator('#bewaard')
        .getByText(/^Bewaard in deze browser/)
        .waitFor();
      expect(await storedList(page)).toEqual(HALF);
    }, withBoth));

  it('is found by a screen reader, and does not interrupt it', () =>
    visit(async ({ page }) => {
      const line = page.locator('#bewaard');
      expect(
        await line.evaluate((it) => it.closest('[aria-live], [role="status"], [role="alert"]')),
      ).toBeNull();
      await storedAfter(page, () => enabled(page, 4).check());
      await line.getByText(/^Bewaard in deze browser/).waitFor();
      expect(await page.getByRole('alert').allInnerTexts()).toEqual(['', '']);
    }, withBoth));

  it('goes on saving after what was kept was removed behind its back', () =>
    visit(async ({ page, context, url }) => {
      const other = await secondTab(context, url);
      await other.evaluate((key) => localStorage.removeItem(key), KEY);
      await enabled(page, 4).check();
      const asks = versions(page);
      await expect
        .poll(async () => (await asks.isVisible()) || (await stored(page)) !== undefined)
        .toBe(true);
      if (await asks.isVisible()) await button(page, 'Wat hier staat').click();
      await expect.poll(() => storedList(page)).toMatchObject({ answers: { income: { enabled: 4 } } });
    }, withBoth));
});
