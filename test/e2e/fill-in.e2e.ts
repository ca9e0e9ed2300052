import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  answer,
  button,
  list,
  question,
  QUESTIONS,
  results,
  SEVEN,
  valuePart,
  values,
  situation,
} from './list.js';
import { PHONE, stored, storedAfter, storedList, tabTo, visit, withPortal } from './portal.js';

const nameOf = (id: string): string => values(`value.${id}`);

/** Chooses an answer as the keyboard does: go to the group, choose the first, then on with the arrow. */
async function answerByKeyboard(
  page: Page,
  id: string,
  asked: (typeof QUESTIONS)[number],
  given: number,
): Promise<void> {
  const group = question(page, nameOf(id), asked);
  await tabTo(page, answer(group, asked, 1));
  await page.keyboard.press('Space');
  for (let step = 1; step < given; step += 1) await page.keyboard.press('ArrowRight');
  expect(await answer(group, asked, given).isChecked()).toBe(true);
}

/** Presses a button that is reached with Tab. */
async function pressByKeyboard(page: Page, name: string): Promise<void> {
  await tabTo(page, button(page, name));
  await page.keyboard.press('Enter');
}

const ANSWERS: Record<string, readonly [number, number, number]> = {
  'use-skills': [5, 4, 4],
  'develop-skills': [4, 2, 1],
  decisions: [5, 5, 2],
  contacts: [4, 2, 5],
  'own-goals': [2, 4, 4],
  income: [5, 3, 3],
};

const saved = (ids: readonly string[]) =>
  Object.fromEntries(
    ids.map((id) => {
      const [importance, enabled, achieved] = ANSWERS[id]!;
      return [id, { importance, enabled, achieved }];
    }),
  );

async function fillInByKeyboard(page: Page, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await valuePart(page, nameOf(id)).waitFor();
    for (const [index, asked] of QUESTIONS.entries()) {
      await answerByKeyboard(page, id, asked, ANSWERS[id]![index]!);
    }
    await pressByKeyboard(page, list('navigation.next'));
  }
}

describe('filling in the list', () => {
  withPortal();

  it('from the first Tab to the downloaded file, by keyboard only, with a break half-way', () =>
    visit(async ({ page }) => {
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Ga naar de inhoud' });
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');

      await tabTo(page, situation(page, 'employed'));
      await page.keyboard.press('Space');
      await pressByKeyboard(page, list('navigation.begin'));
      await fillInByKeyboard(page, SEVEN.slice(0, 3));
      await page.getByText(/^Bewaard in deze browser/).waitFor();

      await page.reload();
      await page.getByText('Fijn dat je er weer bent.').waitFor();
      await valuePart(page, nameOf('contacts')).waitFor();
      expect(await storedList(page)).toMatchObject({
        situation: 'employed',
        answers: saved(SEVEN.slice(0, 3)),
      });

      await tabTo(page, valuePart(page, nameOf('contacts')).getByRole('textbox'));
      await page.keyboard.type('Ik mis de koffie met collega’s. <3');
      await tabTo(page, valuePart(page, nameOf('contacts')).getByRole('checkbox', { name: list('discuss') }));
      await page.keyboard.press('Space');
      await tabTo(page, page.getByRole('link', { name: /^Je lijst/ }), 'Shift+Tab');
      await page.keyboard.press('Enter');
      await fillInByKeyboard(page, SEVEN.slice(3, 6));

      await valuePart(page, nameOf('contribute')).waitFor();
      await pressByKeyboard(page, list('navigation.next'));
      await tabTo(page, page.getByRole('textbox', { name: list('own.label') }));
      await page.keyboard.type('Buiten werken');
      await page.keyboard.press('Enter');
      await valuePart(page, 'Buiten werken').waitFor();
      await pressByKeyboard(page, list('navigation.next'));
      await pressByKeyboard(page, list('navigation.check'));
      await page.getByRole('heading', { name: list('check.heading') }).waitFor();
      const after = await storedAfter(page, () => pressByKeyboard(page, list('finish')));
      await page.getByRole('heading', { name: list('finished.heading') }).waitFor();

      expect(after?.parts['capability-list']).toEqual({
        kind: 'capability-list',
        version: 1,
        situation: 'employed',
        answers: saved(SEVEN.slice(0, 6)),
        ownValues: [{ id: expect.stringMatching(/./), label: 'Buiten werken' }],
        notes: { contacts: { client: 'Ik mis de koffie met collega’s. <3' } },
        discuss: ['contacts'],
        finished: true,
      });

      const back = page.getByRole('region', { name: 'Teruglezen' });
      for (const group of ['progress', 'attention', 'later', 'open']) {
        await back.getByRole('heading', { name: results(`group.${group}`) }).waitFor();
      }
      for (const id of SEVEN) expect(await back.getByText(nameOf(id)).count()).toBeGreaterThan(0);
      await back.getByText('Ik mis de koffie met collega’s. <3').first().waitFor();
      expect(await back.textContent()).not.toMatch(/\d\s*%/);

      const waiting = page.waitForEvent('download');
      await pressByKeyboard(page, 'Download alles');
      const file = await readFile(await (await waiting).path(), 'utf8');
      expect(JSON.parse(file)).toEqual(after);
      expect(JSON.parse(file)).toEqual(await stored(page));
    }));

  it('lets the arrow keys go through the situations', () =>
    visit(async ({ page }) => {
      await tabTo(page, situation(page, 'employed'));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await expect.poll(() => storedList(page)).toMatchObject({ situation: 'between-jobs' });
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('capability-list');
    }));

  it('shows in the results at once what is answered', () =>
    visit(async ({ page }) => {
      const back = page.getByRole('region', { name: 'Teruglezen' });
      await back.getByText(results('empty')).waitFor();
      await button(page, list('navigation.begin')).click();
      const group = question(page, nameOf('use-skills'), 'importance');
      await answer(group, 'importance', 1).check();
      await back.getByRole('heading', { name: results('group.later') }).waitFor();
      expect(await back.getByText(results('empty')).count()).toBe(0);
    }));

  it('on a phone of 320 px, by touch', () =>
    visit(
      async ({ page }) => {
        await page.getByText(list('situation.between-jobs')).tap();
        await button(page, list('navigation.begin')).tap();
        const name = nameOf('use-skills');
        for (const [index, asked] of QUESTIONS.entries()) {
          const group = question(page, name, asked, 'between-jobs');
          await group.getByText(list(`answer.${asked}.${String(index + 3)}`), { exact: true }).tap();
        }
        await valuePart(page, name).getByText(list('discuss')).tap();
        await page.getByText(/^Bewaard in deze browser/).waitFor();
        expect(await storedList(page)).toMatchObject({
          situation: 'between-jobs',
          answers: { 'use-skills': { importance: 3, enabled: 4, achieved: 5 } },
          discuss: ['use-skills'],
        });

        await question(page, name, 'importance')
          .getByRole('button', { name: list('answer.clear') })
          .tap();
        await expect.poll(async () => JSON.stringify(await storedList(page))).not.toContain('importance');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          PHONE.width,
        );
      },
      { viewport: PHONE, hasTouch: true, isMobile: true },
    ));

  it('changes language in the middle without losing a word', () =>
    visit(async ({ page }) => {
      await button(page, list('navigation.begin')).click();
      await answer(question(page, nameOf('use-skills'), 'importance'), 'importance', 5).check();
      await page.getByRole('textbox').first().fill('Half geschreven zin, nog niet af');
      await page.getByText(/^Bewaard in deze browser/).waitFor();
      const before = await stored(page);

      await button(page, 'English').click();
      await page.getByRole('heading', { level: 1, name: 'Your conversation about work' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.getByRole('textbox').first().inputValue()).toBe('Half geschreven zin, nog niet af');
      await page.getByText(/^Saved in this browser, at \d/).waitFor();
      expect(await page.locator('capability-list').getByRole('radio', { checked: true }).count()).toBe(1);
      expect(await page.getByRole('radio', { name: list('answer.importance.5') }).count()).toBe(0);

      await button(page, 'Nederlands, u').click();
      await page.getByRole('heading', { level: 1, name: 'Uw gesprek over werk' }).waitFor();
      const text = await page.getByRole('main').ariaSnapshot();
      expect(text).not.toMatch(/\b(je|jij|jou|jouw)\b/i);

      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'Uw gesprek over werk' }).waitFor();
      expect(await stored(page)).toEqual(before);
    }));

  it('shows the professional the same list, with the figures at hand', () =>
    visit(async ({ page }) => {
      const toggle = button(page, 'Bekijk als professional');
      const back = page.getByRole('region', { name: 'Teruglezen' });
      await back.getByRole('heading', { name: results('title'), exact: true }).waitFor();
      await toggle.click();
      expect(await toggle.getAttribute('aria-pressed')).toBe('true');
      await back.getByRole('heading', { name: results('title.professional'), exact: true }).waitFor();
      await page.getByText('Dit ziet Fenna pas als jij je lijst met haar deelt.').waitFor();
      await toggle.click();
      await back.getByRole('heading', { name: results('title'), exact: true }).waitFor();
    }));
});
