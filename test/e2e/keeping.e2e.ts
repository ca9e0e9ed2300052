import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/main.mjs';
import { serve } from '../../scripts/serve.mjs';
import { answer, button, list, question, situation, valuePart, values } from './list.js';
import { keeping, KEY, stored, storedAfter, storedList, visit, withPortal } from './portal.js';
import { HALF } from './states.js';

const withHalf = { storage: { ...keeping([HALF]), 'zonnedael.plek': '"income"' } };
const income = values('value.income');

describe('keeping everything in the browser', () => {
  withPortal();

  it('says in words that it is kept, and with the time once it was saved', () =>
    visit(async ({ page }) => {
      await page.getByText('Wat je invult, blijft in deze browser.').waitFor();
      const after = await storedAfter(page, () => situation(page, 'employed').click());
      expect(after).toMatchObject({
        kind: 'trajectory',
        version: 1,
        purpose: 'reintegration-guidance',
        parts: { 'capability-list': { kind: 'capability-list', version: 1, situation: 'employed' } },
      });
      await page.getByText(/^Bewaard in deze browser, om \d\d:\d\d uur\.$/).waitFor();
    }));

  it('a change made in the last moment is kept', () =>
    visit(async ({ page, url }) => {
      await answer(question(page, income, 'enabled', 'between-jobs'), 'enabled', 5).check();
      await page.goto(`${url}minimal.html`);
      expect(await storedList(page)).toMatchObject({ answers: { income: { importance: 2, enabled: 5 } } });
    }, withHalf));

  it('a second tab follows, both ways, and also when everything is cleared', () =>
    visit(async ({ page, context, url }) => {
      const other = await context.newPage();
      await other.goto(url);
      const here = answer(question(page, income, 'enabled', 'between-jobs'), 'enabled', 4);
      const there = answer(question(other, income, 'enabled', 'between-jobs'), 'enabled', 4);
      await here.check();
      await other.getByText('Deze pagina is bijgewerkt. Dat gebeurde in een ander tabblad.').waitFor();
      expect(await there.isChecked()).toBe(true);

      await answer(question(other, income, 'enabled', 'between-jobs'), 'enabled', 1).check();
      await page.getByText('Deze pagina is bijgewerkt. Dat gebeurde in een ander tabblad.').waitFor();
      expect(await here.isChecked()).toBe(false);
      expect(await storedList(page)).toMatchObject({ answers: { income: { importance: 2, enabled: 1 } } });

      await button(other, 'Wis alles').click();
      await button(other, 'Ja, wis alles').click();
      await page.getByText('Alles is gewist. Dat gebeurde in een ander tabblad.').waitFor();
      expect(await page.getByText('Buiten werken').count()).toBe(0);
      expect(await stored(page)).toBeUndefined();
    }, withHalf));

  it('a browser that is full: says so, loses nothing, and saves once there is room', () =>
    visit(async ({ page }) => {
      await page.evaluate(() => {
        for (let size = 1 << 22; size >= 1; size >>= 1) {
          try {
            for (;;)
              localStorage.setItem(`filler-${String(size)}-${String(localStorage.length)}`, 'x'.repeat(size));
          } catch {
            // Smaller pieces fill what is left.
          }
        }
      });
      await answer(question(page, income, 'enabled', 'between-jobs'), 'enabled', 4).check();
      const alert = page
        .getByRole('alert')
        .filter({ hasText: 'Je browser heeft geen ruimte meer om te bewaren.' });
      await alert.waitFor();
      await page.getByText('Niet bewaard.').waitFor();
      const waiting = page.waitForEvent('download');
      await button(page, 'Download alles').click();
      const stream = await (await waiting).createReadStream();
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      expect(JSON.parse(Buffer.concat(chunks).toString())).toMatchObject({
        parts: { 'capability-list': { answers: { income: { enabled: 4 } } } },
      });

      await page.evaluate(() => {
        for (const key of Object.keys(localStorage))
          if (key.startsWith('filler')) localStorage.removeItem(key);
      });
      await answer(question(page, income, 'enabled', 'between-jobs'), 'enabled', 3).check();
      await page.getByText(/^Bewaard in deze browser/).waitFor();
      expect(await alert.isVisible()).toBe(false);
      expect(await storedList(page)).toMatchObject({ answers: { income: { importance: 2, enabled: 3 } } });
    }, withHalf));

  it('a browser that keeps nothing: says so, and all still works', () =>
    visit(
      async ({ page }) => {
        const alert = page
          .getByRole('alert')
          .filter({ hasText: 'Je browser kan niet bewaren wat je invult.' });
        await alert.waitFor();
        await situation(page, 'employed').click();
        await page.getByText('Niet bewaard.').waitFor();
        await button(page, 'English').click();
        await page.getByText('Your browser cannot keep what you fill in.').waitFor();
      },
      {
        before: () =>
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('The operation is insecure.', 'SecurityError');
            },
          }),
      },
    ));

  it('what was kept and cannot be read: says so, touches it only when something is filled in', () =>
    visit(
      async ({ page }) => {
        await page
          .getByRole('alert')
          .filter({ hasText: 'Wat hier bewaard was, kunnen we niet lezen.' })
          .waitFor();
        expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe('{"kind":');
        await storedAfter(page, () => situation(page, 'employed').click());
        expect(await storedList(page)).toMatchObject({ situation: 'employed' });
      },
      { storage: { [KEY]: '{"kind":' } },
    ));

  it('goes on at the same place after the page was closed', () =>
    visit(async ({ page, context, url }) => {
      await valuePart(page, income).waitFor();
      await button(page, list('navigation.previous')).click();
      await valuePart(page, values('value.own-goals')).waitFor();
      await page.close();
      const later = await context.newPage();
      await later.goto(url);
      await later.getByText('Fijn dat je er weer bent. Alles staat er nog.').waitFor();
      await valuePart(later, values('value.own-goals')).waitFor();
      expect(await storedList(later)).toEqual(HALF);
    }, withHalf));
});

describe('without a connection', () => {
  withPortal();

  it('the page opens, is filled in, speaks English and keeps it, all with the server gone', async () => {
    const server = await serve(join(root, 'dist-demo'));
    await visit(
      async ({ page, context, url }) => {
        await page.evaluate(() => navigator.serviceWorker.ready);
        await server.close();
        await context.setOffline(true);

        await page.reload();
        const after = await storedAfter(page, () => situation(page, 'employed').click());
        expect(after?.parts['capability-list']).toMatchObject({ situation: 'employed' });
        await button(page, 'English').click();
        await page.getByRole('heading', { name: 'Your conversation about work' }).waitFor();

        await page.goto(`${url}minimal.html`);
        await page.locator('capability-list').getByRole('heading').first().waitFor();
        await page.goto(`${url}index.html?from=mail#hulp`);
        await page.getByRole('heading', { name: 'Your conversation about work' }).waitFor();
        expect(await storedList(page)).toMatchObject({ situation: 'employed' });
      },
      { url: server.url },
    );
  });

  it('keeps only files of its own, and all of them', () =>
    visit(async ({ page, url }) => {
      await page.evaluate(() => navigator.serviceWorker.ready);
      const cached = await page.evaluate(async () => {
        const urls: string[] = [];
        for (const name of await caches.keys()) {
          for (const { url } of await (await caches.open(name)).keys()) urls.push(url);
        }
        return urls;
      });
      const files = readdirSync(join(root, 'dist-demo'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'service-worker.js')
        .map(({ parentPath, name }) => url + relative(join(root, 'dist-demo'), join(parentPath, name)));
      expect(cached.sort()).toEqual([url, ...files].sort());
    }));
});
