import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answer, button, question, shared, valuePart, values, situation } from './list.js';
import { keeping, stored, storedAfter, storedList, visit, withPortal } from './portal.js';
import { CIRCLES, FULL, HALF, SHARED, trajectoryOf } from './states.js';

const LEFT_OUT = /problem\(s\) in its state/;
const NOT_READ = 'Dit bestand kunnen we niet gebruiken.';

const BOTH = trajectoryOf([HALF, CIRCLES], SHARED);
const withHalf = { storage: { ...keeping([HALF]), 'zonnedael.plek': '"income"' } };
const withBoth = { storage: { ...keeping([HALF, CIRCLES], SHARED), 'zonnedael.plek': '"income"' } };

/** Chooses a file with these contents, as a person does with the file button. */
async function loadFile(page: Page, contents: string | Buffer, name = 'bestand.json'): Promise<void> {
  await page
    .getByLabel('Laad een bestand')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(contents) });
}

async function expectHalfShown(page: Page): Promise<void> {
  const results = page.getByRole('region', { name: 'Teruglezen' });
  await results.getByText('Buiten werken').first().waitFor();
  await results.getByText('Ik mis de koffie met <b>collega’s</b> & de grapjes.').first().waitFor();
}

describe('my data', () => {
  withPortal();

  it('shows what is kept, word for word, and keeps up with each change', () =>
    visit(async ({ page }) => {
      await page.getByText('Bekijk wat er bewaard is').click();
      const text = page.getByRole('region', { name: 'Alles als tekst' });
      // The browser tells that it is open a moment after the press.
      await text.getByText('trajectory').waitFor();
      expect(JSON.parse(await text.innerText())).toEqual(BOTH);

      const income = values('value.income');
      const after = await storedAfter(page, () =>
        answer(question(page, income, 'enabled', 'between-jobs'), 'enabled', 4).check(),
      );
      expect(after).not.toEqual(BOTH);
      expect(JSON.parse(await text.innerText())).toEqual(after);
    }, withBoth));

  it('downloads everything, and what was downloaded comes back exactly', () =>
    visit(async ({ page }) => {
      const waiting = page.waitForEvent('download');
      await button(page, 'Download alles').click();
      const download = await waiting;
      expect(download.suggestedFilename()).toMatch(/^gesprek-over-werk-\d{4}-\d\d-\d\d\.json$/);
      const text = await readFile(await download.path(), 'utf8');
      expect(JSON.parse(text)).toEqual(BOTH);
      expect(await stored(page)).toEqual(BOTH);

      await button(page, 'Wis alles').click();
      await button(page, 'Ja, wis alles').click();
      expect(await stored(page)).toBeUndefined();

      await loadFile(page, text);
      await page.getByText('Wat in het bestand stond, staat nu op deze pagina.').waitFor();
      await expectHalfShown(page);
      expect(await stored(page)).toEqual(BOTH);
    }, withBoth));

  it('an old file with a list becomes that part of the whole, and can be taken back', () =>
    visit(async ({ page }) => {
      await loadFile(page, JSON.stringify(FULL));
      await page.getByText('Wat in het bestand stond, staat nu op deze pagina.').waitFor();
      expect(await stored(page)).toEqual(trajectoryOf([FULL, CIRCLES], SHARED));
      await page.getByText('In mijn vorige team mocht ik meedenken.').first().waitFor();

      await button(page, 'Zet alles terug').click();
      await page.getByText('Alles staat er weer zoals het was.').waitFor();
      expect(await stored(page)).toEqual(BOTH);
      await expectHalfShown(page);
      expect(await page.getByText('In mijn vorige team mocht ik meedenken.').count()).toBe(0);
    }, withBoth));

  it('asks before it clears, and only a yes clears', () =>
    visit(async ({ page }) => {
      const dialog = page.getByRole('dialog', { name: 'Alles wissen?' });
      const clear = button(page, 'Wis alles');

      await clear.focus();
      await page.keyboard.press('Enter');
      await dialog.waitFor();
      expect(await button(page, 'Nee, laat staan').evaluate((it) => it === document.activeElement)).toBe(
        true,
      );
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      expect(await clear.evaluate((it) => it === document.activeElement)).toBe(true);

      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      expect(await storedList(page)).toEqual(HALF);
      await expectHalfShown(page);
    }, withHalf));

  it('clears everything that was filled in, here and in the browser, and puts it back', () =>
    visit(async ({ page }) => {
      await button(page, 'Wis alles').click();
      await button(page, 'Ja, wis alles').click();
      await page.getByText('Alles is gewist.').waitFor();
      expect(await stored(page)).toBeUndefined();
      expect(await page.getByText('Buiten werken').count()).toBe(0);
      expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
      const left = await page.evaluate(() => Object.values(localStorage).join());
      expect(left).not.toMatch(/koffie|Buiten|importance|inner/);

      const undo = button(page, 'Zet alles terug');
      expect(await undo.evaluate((it) => it === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await expectHalfShown(page);
      expect(await stored(page)).toEqual(BOTH);
      await page.reload();
      await expectHalfShown(page);
    }, withBoth));

  it('does not put back over what was filled in after clearing', () =>
    visit(async ({ page }) => {
      await button(page, 'Wis alles').click();
      await button(page, 'Ja, wis alles').click();
      await button(page, 'Zet alles terug').waitFor();
      await storedAfter(page, () => situation(page, 'employed').click());
      await button(page, 'Zet alles terug').waitFor({ state: 'hidden' });
    }, withHalf));
});

describe('a file that is no good', () => {
  withPortal();

  const useless: [string, string | Buffer][] = [
    ['nothing', ''],
    ['half a file', '{"kind": "capability-list", "version": 1, "answers": {"inc'],
    ['a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46])],
    ['a list of things', '[1, 2, 3]'],
    ['null', 'null'],
    ['another kind', JSON.stringify({ ...HALF, kind: 'circle-model' })],
    ['a page', '<!doctype html><script>document.title = "taken"</script>'],
    ['ten megabytes of noise', 'x'.repeat(10_000_000)],
  ];

  it.each(useless)('%s: says so clearly, and nothing is lost', (_name, contents) =>
    visit(
      async ({ page }) => {
        await loadFile(page, contents);
        const alert = page.getByRole('alert').filter({ hasText: NOT_READ });
        await alert.waitFor();
        expect(await alert.getByRole('listitem').allInnerTexts()).toHaveLength(1);
        expect(await storedList(page)).toEqual(HALF);
        await expectHalfShown(page);
        expect(await button(page, 'Zet alles terug').isVisible()).toBe(false);

        await loadFile(page, JSON.stringify(FULL));
        await page.getByText('Wat in het bestand stond, staat nu op deze pagina.').waitFor();
        expect(await alert.isVisible()).toBe(false);
      },
      { ...withHalf, expected: [LEFT_OUT] },
    ),
  );

  it('a file that is partly good: keeps the good, names the bad, runs no script, reaches no prototype', () =>
    visit(
      async ({ page }) => {
        const hostile = `{
          "kind": "capability-list", "version": 1, "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}},
          "answers": {"income": {"importance": 5, "enabled": 900, "achieved": "<img src=x onerror=alert(1)>"}},
          "ownValues": [{"id": "own-x", "label": "<script>document.title = 'taken'</script><img src=x onerror=\\"document.title = 'taken'\\">"}],
          "notes": {"income": {"client": "\\"><svg onload=document.title='taken'>"}},
          "discuss": [], "finished": false }`;
        await loadFile(page, hostile);
        const alert = page
          .getByRole('alert')
          .filter({ hasText: 'Een deel van het bestand kunnen we niet lezen.' });
        await alert.waitFor();
        expect(await alert.getByRole('listitem').count()).toBeGreaterThan(0);
        expect(
          await page
            .getByRole('region', { name: 'Teruglezen' })
            .getByText("document.title = 'taken'")
            .count(),
        ).toBeGreaterThan(0);

        const shown = (await page
          .locator('capability-list')
          .evaluate((it) => (it as unknown as { state: object }).state)) as typeof FULL;
        expect(shown.answers.income).toEqual({ importance: 5 });
        expect(shown.notes).toEqual({ income: { client: "\"><svg onload=document.title='taken'>" } });
        expect(await page.title()).toContain('Zonnedael');
        expect(await page.evaluate(() => ({}))).toEqual({});
        expect(await page.evaluate(() => 'polluted' in Object.prototype)).toBe(false);
      },
      { ...withHalf, expected: [LEFT_OUT] },
    ));

  it('a list of a later version can be read, and is handed back untouched', () =>
    visit(
      async ({ page }) => {
        const later = { ...HALF, version: 7, mood: { today: 'good' } };
        await loadFile(page, JSON.stringify(later));
        await page.getByText('Wat in het bestand stond, staat nu op deze pagina.').waitFor();
        expect(await storedList(page)).toEqual(later);
        await page.locator('capability-list').getByText(shared('problem.heading.newer')).waitFor();
        expect(await page.locator('capability-list').getByRole('radio').count()).toBe(0);
      },
      { ...withHalf, expected: [LEFT_OUT] },
    ));

  it('after it the list goes on as before', () =>
    visit(
      async ({ page }) => {
        await loadFile(page, '{');
        await page.getByText(NOT_READ).waitFor();
        const income = values('value.income');
        await page.getByRole('region', { name: income, exact: true }).first().waitFor();
        const enabled = answer(question(page, income, 'enabled', 'between-jobs'), 'enabled', 4);
        await storedAfter(page, () => enabled.check());
        expect(((await storedList(page)) as typeof FULL).answers.income).toEqual({
          importance: 2,
          enabled: 4,
        });
        await page.getByText(NOT_READ).waitFor({ state: 'hidden' });
        expect(await valuePart(page, income).count()).toBe(1);
      },
      { ...withHalf, expected: [LEFT_OUT] },
    ));
});
