import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  card,
  choose,
  chooseByKeyboard,
  circles,
  dragTo,
  middleOf,
  nameOf,
  openCircles,
  pieces,
  placeName,
  share,
} from './circles.js';
import { button, shared } from './list.js';
import {
  keeping,
  PHONE,
  stored,
  storedAfter,
  storedCircles,
  storedList,
  TABLET,
  tabTo,
  visit,
  withPortal,
} from './portal.js';
import { CIRCLES, HALF, SHARED } from './states.js';

/** Half of the way: then the page is loaded again. */
const FIRST = [
  ['use-skills', 'inner'],
  ['contacts', 'middle'],
] as const;
const SECOND = [
  ['income', 'inner'],
  ['own-goals', 'outer'],
] as const;
const RINGS = { inner: ['use-skills', 'income'], middle: ['contacts'], outer: ['own-goals'] };

const saved = (page: Page) => page.getByText(/^Bewaard in deze browser, om \d\d:\d\d uur\.$/).waitFor();

/** Lays cards with a break half-way, and finds them all where they were laid. */
async function layWithBreak(
  page: Page,
  lay: (name: string, to: 'inner' | 'middle' | 'outer') => Promise<void>,
): Promise<void> {
  for (const [id, to] of FIRST) await lay(nameOf(id), to);
  await saved(page);
  await page.reload();
  await page.getByText('Fijn dat je er weer bent.').waitFor();
  await card(page, nameOf('contacts')).waitFor();
  expect(await storedCircles(page)).toMatchObject({
    rings: { inner: ['use-skills'], middle: ['contacts'], outer: [] },
  });
  for (const [id, to] of SECOND) await lay(nameOf(id), to);
  await expect.poll(() => storedCircles(page)).toMatchObject({ rings: RINGS });
}

describe('laying cards in the circles', () => {
  withPortal();

  it('by dragging with the mouse', () =>
    visit(async ({ page }) => {
      await openCircles(page);
      await layWithBreak(page, (name, to) => dragTo(page, name, to));
      await card(page, nameOf('income')).waitFor();
    }));

  it('by choosing with the mouse, the circle itself included', () =>
    visit(async ({ page }) => {
      await openCircles(page);
      await layWithBreak(page, (name, to) => choose(page, name, to));
      await card(page, nameOf('decisions')).click();
      const { x, y } = await middleOf(placeName(page, 'middle'));
      await page.mouse.click(x, y);
      await expect
        .poll(() => storedCircles(page))
        .toMatchObject({ rings: { ...RINGS, middle: ['contacts', 'decisions'] } });
    }));

  it.each([
    ['on a phone of 320 px', PHONE],
    ['on a tablet', TABLET],
  ])('by touch, %s', (_name, viewport) =>
    visit(
      async ({ page }) => {
        await page.getByRole('link', { name: 'Je cirkels' }).tap();
        await layWithBreak(page, (name, to) => choose(page, name, to, 'tap'));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          viewport.width,
        );
      },
      { viewport, hasTouch: true, isMobile: true },
    ),
  );

  it('with the keyboard only, from the first Tab', () =>
    visit(async ({ page }) => {
      await tabTo(page, page.getByRole('link', { name: 'Je cirkels' }));
      await page.keyboard.press('Enter');
      await pieces(page)
        .getByRole('heading', { name: circles('title') })
        .waitFor();
      const focused = page.locator('#cirkels');
      expect(await focused.evaluate((it) => it === document.activeElement)).toBe(true);
      await layWithBreak(page, (name, to) => chooseByKeyboard(page, name, to));
    }));

  it('from a plain list', () =>
    visit(async ({ page }) => {
      await openCircles(page);
      await button(page, circles('view.list')).click();
      await layWithBreak(page, async (name, to) => {
        const asList = button(page, circles('view.list'));
        if (await asList.isVisible()) await asList.click();
        await pieces(page)
          .getByRole('combobox', { name: circles('list.choice').replace('{name}', name) })
          .selectOption(to);
      });
    }));

  it('asks how it was managed, keeps the words, and undo goes step by step', () =>
    visit(async ({ page }) => {
      await openCircles(page);
      await choose(page, nameOf('use-skills'), 'inner');
      await pieces(page).getByText(circles('met.inner')).first().waitFor();
      await button(page, circles('met.write')).click();
      const field = pieces(page).getByRole('textbox', { name: circles('follow-up.inner-how-managed') });
      expect(await field.evaluate((it) => (it.getRootNode() as ShadowRoot).activeElement === it)).toBe(true);
      await page.keyboard.type('Stap voor stap, met <hulp> & geduld.');
      await expect
        .poll(() => storedCircles(page))
        .toMatchObject({
          notes: {
            'use-skills': { 'inner-how-managed': { client: 'Stap voor stap, met <hulp> & geduld.' } },
          },
        });
      await button(page, circles('close')).click();
      const undo = pieces(page).getByRole('button', { name: shared('history.undo'), exact: true });
      await undo.click();
      await undo.click();
      await expect.poll(() => storedCircles(page)).toBeUndefined();
      await page.getByText(/^Bewaard in deze browser/).waitFor();
    }));
});

describe('circles and list together', () => {
  withPortal();

  it('a value of the client’s own in the list is a card, and the other way round', () =>
    visit(
      async ({ page }) => {
        await openCircles(page);
        await card(page, 'Buiten werken').waitFor();
        await choose(page, 'Buiten werken', 'inner');
        await pieces(page)
          .getByRole('textbox', { name: circles('own.label') })
          .fill('Met dieren werken');
        await button(page, circles('own.add')).click();
        await card(page, 'Met dieren werken').waitFor();

        await page.getByRole('link', { name: /^Je lijst/ }).click();
        const places = page.locator('capability-list').getByRole('navigation');
        await places.getByRole('button', { name: 'Met dieren werken' }).click();
        await page.locator('capability-list').getByRole('region', { name: 'Met dieren werken' }).waitFor();
        await page.getByRole('region', { name: 'Teruglezen' }).getByText('Met dieren werken').waitFor();
        await expect
          .poll(async () => ((await storedList(page)) as typeof HALF).ownValues.map(({ label }) => label))
          .toEqual(['Buiten werken', 'Met dieren werken']);
        await page.reload();
        await openCircles(page);
        await card(page, 'Met dieren werken').waitFor();
        expect(await storedCircles(page)).toMatchObject({ rings: { inner: ['own-buiten'] } });
      },
      { storage: keeping([HALF]) },
    ));

  it('hints come from the list, when asked for, and only the client lays a card', () =>
    visit(
      async ({ page }) => {
        await openCircles(page);
        const hints = pieces(page).getByRole('listitem').filter({ hasText: 'misschien' });
        expect(await hints.count()).toBe(0);
        await button(page, circles('hints.show')).click();
        const hint = hints.filter({ hasText: nameOf('use-skills') });
        await hint.getByText(circles('ring.inner')).waitFor();
        expect(await storedCircles(page)).toBeUndefined();
        await hint.getByRole('button').click();
        await expect.poll(() => storedCircles(page)).toMatchObject({ rings: { inner: ['use-skills'] } });
        await hint.waitFor({ state: 'detached' });
      },
      { storage: keeping([HALF]) },
    ));

  it('the choice with whom each is shared is kept', () =>
    visit(
      async ({ page }) => {
        await openCircles(page);
        const choice = () => pieces(page).getByRole('combobox', { name: share('share') });
        expect(await choice().inputValue()).toBe('self');
        await storedAfter(page, () => choice().selectOption({ label: share('share.conversation') }));
        await page.getByRole('link', { name: /^Je lijst/ }).click();
        const listChoice = page.locator('capability-list').getByRole('combobox', { name: share('share') });
        expect(await listChoice.inputValue()).toBe('self');
        await storedAfter(page, () => listChoice.selectOption('file'));
        expect((await stored(page))?.share).toEqual({
          'capability-list': 'file',
          'circle-model': 'conversation',
        });
        await page.reload();
        await openCircles(page);
        await expect.poll(() => choice().inputValue()).toBe('conversation');
      },
      { storage: keeping([HALF, CIRCLES]) },
    ));

  it('a list of an earlier version of this portal is taken along, once', () =>
    visit(
      async ({ page }) => {
        await page.getByRole('region', { name: 'Teruglezen' }).getByText('Buiten werken').first().waitFor();
        expect(await storedList(page)).toEqual(HALF);
        expect(await page.evaluate(() => localStorage.getItem('zonnedael.lijst'))).toBeNull();
        await openCircles(page);
        await card(page, 'Buiten werken').waitFor();
      },
      { storage: { 'zonnedael.lijst': JSON.stringify(HALF) } },
    ));

  it('an earlier list never takes the place of a newer one', () =>
    visit(
      async ({ page }) => {
        await page.getByRole('region', { name: 'Teruglezen' }).getByText('Buiten werken').first().waitFor();
        expect(await storedList(page)).toEqual(HALF);
      },
      {
        storage: { ...keeping([HALF], SHARED), 'zonnedael.lijst': '{"kind":"capability-list","version":1}' },
      },
    ));

  it('the address shows a part, and the browser remembers where somebody was', () =>
    visit(
      async ({ page, url }) => {
        await pieces(page).waitFor({ state: 'visible' });
        expect(await page.locator('capability-list').isVisible()).toBe(false);
        await page.getByRole('link', { name: 'Teruglezen' }).click();
        await page.goBack();
        await pieces(page).waitFor({ state: 'visible' });
        await page.goto(url);
        await pieces(page).waitFor({ state: 'visible' });
        const current = page.getByRole('link', { name: 'Je cirkels' });
        expect(await current.getAttribute('aria-current')).toBe('true');
      },
      { path: '#cirkels' },
    ));
});
