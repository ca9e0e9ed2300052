// Before the conversation and at the table: one trajectory, from the first question to how it was.
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

const preparation = words('preparation-questions');
const compass = words('conversation-compass');
const subjects = words('conversation-subjects');
const feedback = words('conversation-feedback');

const TAKEN = 'Over weer beginnen, <rustig> aan.';
const KEPT = 'Thuis is het zwaar. Dat houd ik voor mezelf.';

const prepared = {
  kind: 'preparation-questions',
  version: 1,
  answers: { 'talk-about': TAKEN, 'how-are-you': KEPT },
  shared: ['talk-about'],
  finished: false,
};
const lookedBack = {
  kind: 'conversation-feedback',
  version: 1,
  choices: { usefulness: 'helps-on' },
  notes: { usefulness: { client: 'Het was een <goed> gesprek.' } },
  checkIns: [],
  shared: false,
};

const part = async (page: Page, kind: string): Promise<unknown> => (await stored(page))?.parts[kind];

/** All that can be read on the page, also in fields and in shadow roots, to be seen or not. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const textIn = (node: Node): string => {
      if (node instanceof HTMLScriptElement || node instanceof HTMLStyleElement) return '';
      const field =
        node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement ? `${node.value}\n` : '';
      const own = node instanceof Text ? `${node.data}\n` : field;
      const inside = node instanceof Element && node.shadowRoot ? textIn(node.shadowRoot) : '';
      return own + inside + [...node.childNodes].map(textIn).join('');
    };
    return textIn(document.body);
  });

async function open(page: Page, door: string, piece: string): Promise<Locator> {
  await page.getByRole('link', { name: door }).click();
  const found = page.locator(piece);
  await found.waitFor();
  return found;
}

const atTable: VisitOptions = {
  path: 'tafel.html',
  storage: keeping([HALF, CIRCLES, prepared], SHARED),
};

describe('before the conversation', () => {
  withPortal();

  it('shows in four pictures how it goes, each with words', () =>
    visit(async ({ page }) => {
      const strip = await open(page, 'Zo gaat het', 'conversation-strip');
      for (const subject of ['ours', 'subject.experiences', 'subject.needs', 'subject.future'])
        await strip.getByText(subjects(subject)).first().waitFor();
      expect(await strip.getByRole('img').count()).toBe(4);
    }));

  it('lets the client prepare, and choose per answer what goes along; all is there after a reload', () =>
    visit(async ({ page }) => {
      const piece = await open(page, 'Je voorbereiding', 'preparation-questions');
      await piece.getByRole('textbox', { name: preparation('question.talk-about') }).fill(TAKEN);
      await piece.getByRole('textbox', { name: preparation('question.how-are-you') }).fill(KEPT);
      await piece
        .getByRole('checkbox', { name: preparation('share') })
        .first()
        .check();
      await expect
        .poll(() => part(page, 'preparation-questions'))
        .toMatchObject({ answers: prepared.answers, shared: ['talk-about'] });
      await page.reload();
      const field = piece.getByRole('textbox', { name: preparation('question.how-are-you') });
      await expect.poll(() => field.inputValue()).toBe(KEPT);
    }));

  it('goes on in another language with all that was written', () =>
    visit(
      async ({ page }) => {
        const english = words('preparation-questions', 'en');
        const piece = await open(page, 'Je voorbereiding', 'preparation-questions');
        await button(page, 'English').click();
        const field = piece.getByRole('textbox', { name: english('question.talk-about') });
        await expect.poll(() => field.inputValue()).toBe(TAKEN);
        await field.fill(`${TAKEN} And in English.`);
        await button(page, 'Nederlands, u').click();
        const formal = words('preparation-questions', 'nl-x-u');
        await expect
          .poll(() => piece.getByRole('textbox', { name: formal('question.talk-about') }).inputValue())
          .toBe(`${TAKEN} And in English.`);
        await expect
          .poll(() => part(page, 'preparation-questions'))
          .toMatchObject({
            answers: { 'talk-about': `${TAKEN} And in English.`, 'how-are-you': KEPT },
          });
      },
      { storage: keeping([prepared]) },
    ));
});

describe('at the table', () => {
  withPortal();

  it('shows what the client takes along, and nowhere what the client keeps', () =>
    visit(
      async ({ page }) => {
        const piece = page.locator('conversation-compass');
        await piece.getByText(TAKEN).first().waitFor({ state: 'attached' });
        for (const door of ['Het werkblad', 'Je cirkels', 'Hoe was het?', 'Het kompas']) {
          await page.getByRole('link', { name: door }).click();
          const text = await everything(page);
          expect(text).toContain(TAKEN);
          expect(text, door).not.toContain(KEPT);
        }
        await page.emulateMedia({ media: 'print' });
        expect(await everything(page)).not.toContain(KEPT);
      },
      { ...atTable },
    ));

  it('what is handed on holds what was shared, and no word of the rest', () =>
    visit(
      async ({ page }) => {
        const handedOn = (level: string): Promise<string> =>
          page.evaluate(`import('./gesprekskit.js').then(({ sharedTrajectory }) =>
            JSON.stringify(sharedTrajectory(document.querySelector('trajectory-provider').state, '${level}')))`);
        const conversation = await handedOn('conversation');
        expect(conversation).toContain('rustig');
        expect(conversation).toContain('Buiten werken');
        for (const level of ['conversation', 'file']) {
          expect(await handedOn(level)).not.toContain('houd ik voor mezelf');
          expect(await handedOn(level)).not.toContain('Het was een');
        }
        expect(await handedOn('file')).not.toContain('rustig');
      },
      { ...atTable, storage: keeping([HALF, CIRCLES, prepared, lookedBack], SHARED) },
    ));

  it('a conversation from the first subject to how it was, in two voices, and back after a reload', () =>
    visit(async ({ page }) => {
      const piece = page.locator('conversation-compass');
      await piece.getByRole('button', { name: subjects('subject.needs') }).click();
      await piece.getByRole('checkbox', { name: new RegExp(`^${subjects('theme.seen')}`) }).check();
      await piece.getByRole('textbox', { name: compass('note.client') }).fill('Vaste tijden.');
      await button(page, 'Fenna').click();
      await piece
        .getByRole('textbox', { name: compass('note.professional') })
        .fill('Vroeg zelf om vaste tijden.');
      await expect
        .poll(() => part(page, 'conversation-compass'))
        .toMatchObject({
          themes: { needs: { seen: true } },
          notes: { needs: { client: 'Vaste tijden.', professional: 'Vroeg zelf om vaste tijden.' } },
        });
      await button(page, 'Jij').click();
      const back = await open(page, 'Hoe was het?', 'conversation-feedback:not(.check-in)');
      await back.getByRole('radio', { name: feedback('choice.usefulness.helps-on') }).check();
      await expect
        .poll(() => part(page, 'conversation-feedback'))
        .toMatchObject({ choices: { usefulness: 'helps-on' }, shared: false });
      await page.reload();
      await back.waitFor();
      expect(await page.getByRole('heading', { name: 'Kijkt er iemand mee?' }).isVisible()).toBe(false);
      await expect
        .poll(() => back.getByRole('radio', { name: feedback('choice.usefulness.helps-on') }).isChecked())
        .toBe(true);
    }, atTable));

  it('asks in one step how to go on, whatever lies on the table', () =>
    visit(async ({ page }) => {
      for (const door of ['Het werkblad', 'Je cirkels']) {
        await page.getByRole('link', { name: door }).click();
        await page
          .locator('conversation-feedback.check-in')
          .getByRole('button', { name: feedback('check-in.pause') })
          .click();
      }
      await expect
        .poll(
          async () =>
            ((await part(page, 'conversation-feedback')) as { checkIns: unknown[] }).checkIns.length,
        )
        .toBe(2);
    }, atTable));

  it.each([
    ['light', 'kompas'],
    ['dark', 'werkblad'],
    ['dark', 'kompas'],
    ['light', 'hoe-was-het'],
  ] as const)('axe finds nothing, %s, at %s', (colorScheme, place) =>
    visit(
      async ({ page }) => {
        await page.locator(`#${place}`).waitFor();
        expect(await problemsOf(page)).toEqual([]);
      },
      { ...atTable, path: `tafel.html#${place}`, colorScheme },
    ),
  );

  it.each([PHONE, TABLET, WIDE])('fits in $width px, whatever lies on the table', (viewport) =>
    visit(
      async ({ page }) => {
        for (const door of ['Het kompas', 'Het werkblad', 'Hoe was het?']) {
          await page.getByRole('link', { name: door }).click();
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(width, door).toBeLessThanOrEqual(viewport.width);
        }
      },
      { ...atTable, viewport },
    ),
  );
});
