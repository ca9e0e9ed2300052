// The conversation on one page: from the opening to the closing, and the next one that begins with the goals of the first.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { problemsOf } from './axe.js';
import { button } from './list.js';
import {
  keeping,
  PHONE,
  stored,
  TABLET,
  visit,
  WIDE,
  withPortal,
  words,
  type VisitOptions,
} from './portal.js';
import { CIRCLES, HALF, SHARED } from './states.js';

const guide = words('phase-guide');
const phases = words('conversation-phases');
const series = words('conversation-series');
const map = words('conversion-map');
const plan = words('action-plan');
const values = words('work-values');

const part = async <S>(page: Page, kind: string): Promise<S> => (await stored(page))?.parts[kind] as S;

const talking: VisitOptions = { path: 'gesprek.html', storage: keeping([HALF, CIRCLES], SHARED) };

async function open(page: Page, door: string, piece: string): Promise<Locator> {
  await page.getByRole('link', { name: door }).click();
  const found = page.locator(piece);
  await found.waitFor();
  return found;
}

/** Adds an entry in a field that may stand behind a button. */
async function write(piece: Locator, opener: string, field: string, text: string): Promise<void> {
  const behind = piece.getByRole('button', { name: opener }).last();
  if (await behind.isVisible()) await behind.click();
  const input = piece.getByRole('textbox', { name: field }).first();
  await input.fill(text);
  await input.press('Enter');
}

describe('a whole conversation', () => {
  withPortal();

  it('runs from opening to closing, is there after a reload, and the next one begins with its goals', () =>
    visit(async ({ page }) => {
      const wizard = page.locator('phase-guide');
      // Opening: what the client wants to talk about, and a note.
      await wizard.getByRole('button', { name: phases('phase.opening') }).click();
      await wizard
        .getByRole('textbox', { name: guide('note.client') })
        .fill('Ik wil weten waar ik aan toe ben.');
      // What is there already: another moment, the circles.
      await wizard.getByRole('button', { name: phases('phase.present') }).click();
      const circles = await open(page, 'Je cirkels', 'circle-model');
      await circles.getByText(values('value.contacts')).first().waitFor();
      await page.reload();
      // Deepening.
      await open(page, 'De wegwijzer', 'phase-guide');
      await wizard.getByRole('button', { name: phases('phase.develop') }).click();
      await expect
        .poll(() => part<{ current: object }>(page, 'phase-guide'))
        .toMatchObject({ current: { phase: 'develop' } });
      // What helps and hinders.
      const factors = await open(page, 'Wat helpt, en wat maakt het lastig?', 'conversion-map');
      await factors.getByRole('checkbox', { name: values('value.contacts') }).check();
      await factors.locator('[id^="open-"][id$="hinders-work-context"]').click();
      await factors
        .getByRole('textbox', { name: map('place.hinders-work-context.label') })
        .fill('Het is er druk');
      await page.keyboard.press('Enter');
      await factors.getByRole('button', { name: map('more') }).click();
      await factors.getByRole('button', { name: map('idea.write') }).click();
      await factors.getByRole('textbox', { name: map('idea.client') }).fill('Vragen om een rustige plek');
      await page.reload();
      await factors.getByRole('button', { name: map('step.make') }).click();
      await expect
        .poll(() => part<{ actions: object[] }>(page, 'action-plan'))
        .toMatchObject({ actions: [{ label: 'Vragen om een rustige plek', value: 'contacts' }] });
      // The plan: the client takes it on.
      const actions = await open(page, 'Mijn plan', 'action-plan');
      await actions.getByRole('button', { name: plan('take.client') }).click();
      await expect
        .poll(() => part<{ actions: object[] }>(page, 'action-plan'))
        .toMatchObject({ actions: [{ who: ['client'] }] });
      // Closing: a goal for the time in between, and the conversation is closed.
      const talks = await open(page, 'Onze gesprekken', 'conversation-series');
      await talks.getByText(series('closing'), { exact: true }).click();
      await write(talks, series('goal.open'), series('goal.between.client'), 'Mijn oude collega bellen');
      await talks.getByRole('button', { name: series('close'), exact: true }).click();
      await page.reload();
      await expect
        .poll(() => part<{ conversations: object[] }>(page, 'conversation-series'))
        .toMatchObject({ conversations: [{ closed: true }] });
      // The next one opens with the check.
      await talks.getByRole('button', { name: series('conversation.add') }).click();
      await talks.getByText(series('check')).first().waitFor();
      await talks.getByText('Mijn oude collega bellen').last().waitFor();
      await talks
        .getByRole('button', { name: series('outcome.reached') })
        .last()
        .click();
      await expect
        .poll(async () => JSON.stringify(await part(page, 'conversation-series')))
        .toContain('"outcome":"reached"');
      // And the guide is at the opening of that one, with what was written in the first.
      await open(page, 'De wegwijzer', 'phase-guide');
      await expect
        .poll(async () => (await part<{ conversations: object[] }>(page, 'phase-guide')).conversations.length)
        .toBe(2);
      const kept = JSON.stringify(await stored(page));
      for (const text of ['waar ik aan toe ben', 'Het is er druk', 'rustige plek', 'oude collega'])
        expect(kept).toContain(text);
    }, talking));

  it('asks first whether somebody looks along where the client shares nothing', () =>
    visit(
      async ({ page }) => {
        await page.getByRole('heading', { name: 'Kijkt er iemand mee?' }).waitFor();
        expect(await page.locator('phase-guide').isVisible()).toBe(false);
        await button(page, 'Laat zien wat ik invulde').click();
        await page.locator('phase-guide').waitFor();
      },
      { ...talking, storage: keeping([HALF, CIRCLES]) },
    ));

  it('goes on in another language with all that was written, and tells a professional more when asked', () =>
    visit(async ({ page }) => {
      const wizard = page.locator('phase-guide');
      await wizard.getByRole('button', { name: phases('phase.opening') }).click();
      await wizard.getByRole('textbox', { name: guide('note.client') }).fill('In het Nederlands.');
      await button(page, 'English').click();
      const english = words('phase-guide', 'en');
      const note = wizard.getByRole('textbox', { name: english('note.client') });
      await expect.poll(() => note.inputValue()).toBe('In het Nederlands.');
      expect(await wizard.getByText(english('football')).count()).toBe(0);
      await button(page, 'Explanation for Fenna').click();
      await wizard.getByText(english('guide.more')).click();
      await wizard.getByText(english('football')).first().waitFor();
      await button(page, 'Nederlands, u').click();
      await wizard.getByText(guide('football')).first().waitFor();
    }, talking));

  it.each([
    ['light', 'gids'],
    ['dark', 'factoren'],
    ['dark', 'gids'],
    ['light', 'plan'],
    ['light', 'verloop'],
  ] as const)('axe finds nothing, %s, at %s', (colorScheme, place) =>
    visit(
      async ({ page }) => {
        await page.locator(`#${place}`).waitFor();
        expect(await problemsOf(page)).toEqual([]);
      },
      { ...talking, path: `gesprek.html#${place}`, colorScheme },
    ),
  );

  it.each([PHONE, TABLET, WIDE])('fits in $width px, whatever lies on the table', (viewport) =>
    visit(
      async ({ page }) => {
        for (const door of [
          'De wegwijzer',
          'Wat helpt, en wat maakt het lastig?',
          'Mijn plan',
          'Onze gesprekken',
        ]) {
          await page.getByRole('link', { name: door }).click();
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(width, door).toBeLessThanOrEqual(viewport.width);
        }
      },
      { ...talking, viewport },
    ),
  );
});
