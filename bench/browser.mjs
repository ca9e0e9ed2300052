import { chromium } from 'playwright-core';
import { launchOptions } from '../scripts/browser.mjs';
import { serve } from './serve.mjs';

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */

/** Frames as fast as the machine makes them: otherwise each "painted" is rounded up to the next 1/60 s. */
export const UNLIMITED = ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--js-flags=--expose-gc'];

/**
 * Serves files to a browser of their own while `work` goes on.
 * @template T
 * @param {Parameters<typeof serve>[0]} files
 * @param {string[]} args for the browser, besides the usual ones
 * @param {(browser: Browser, origin: string) => Promise<T>} work
 */
export async function withBrowser(files, args, work) {
  const options = await launchOptions();
  const server = await serve(files);
  const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), ...args] });
  try {
    return await work(browser, server.origin);
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * In a browser profile of its own.
 * @param {Browser} browser @param {(page: Page) => Promise<any>} work
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function inFreshPage(browser, work, options) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'nl-NL',
    ...options,
  });
  const page = await context.newPage();
  /** @type {Error[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  const result = await work(page);
  await context.close();
  if (errors[0]) throw errors[0];
  return result;
}

/**
 * @param {Browser} browser @param {string} url @param {string} script what it gives is handed back
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export const onPage = (browser, url, script, options) =>
  inFreshPage(
    browser,
    async (page) => {
      await page.goto(url);
      return page.evaluate(script);
    },
    options,
  );

/** A subject that does less than the others is not compared. @param {Browser} browser @param {string} origin @param {string} name */
export async function checkSubject(browser, origin, name) {
  const problems = await onPage(browser, `${origin}/${name}-check.html`, 'checked');
  if (problems.length > 0) {
    throw new Error(`The page ${name} cannot be compared. It ${problems.slice(0, 5).join(', and ')}.`);
  }
}
