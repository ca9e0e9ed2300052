// Builds the stories and opens every one in a browser, as a strict host: axe, play functions, the console, the
// Content Security Policy with Trusted Types, and requests to elsewhere. A story tagged `warns` must warn in the console;
// no other story may. `--no-build` opens those of the last build; `--only action-plan,together` those with that in their id.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { launchOptions } from './browser.mjs';
import { buildManifest } from './build.mjs';
import { runMain } from './ensure.mjs';
import { root } from './main.mjs';
import { docsPolicy, storyPolicy } from './security-policy.mjs';
import { serve } from './serve.mjs';
import { runStorybook } from './storybook.mjs';
import { openEntry } from './stories-page.mjs';

/** @typedef {import('./stories-page.mjs').Entry} Entry */

const folder = join(root, 'storybook-static');
const PAGES_AT_ONCE = 2;

async function buildStorybook() {
  if (!existsSync(join(root, 'dist', 'custom-elements.json'))) buildManifest();
  rmSync(folder, { recursive: true, force: true });
  const code = await runStorybook(['build', '--quiet', '--loglevel', 'error', '--output-dir', folder]);
  if (code !== 0) throw new Error('Building the stories failed.');
}

/** @returns {Entry[]} */
function readEntries() {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  return Object.values(entries);
}

/**
 * @param {Entry[]} entries
 * @param {string} url
 * @returns {Promise<number>} how many had problems
 */
async function walk(entries, url) {
  const browser = await chromium.launch(await launchOptions());
  const waiting = entries.entries();
  let failed = 0;
  const worker = async () => {
    for (const [, entry] of waiting) {
      const problems = await openEntry(browser, url, entry);
      if (problems.length === 0) continue;
      // A busy machine can make a story late; a fault shows again.
      const again = await openEntry(browser, url, entry);
      if (again.length > 0) failed += 1;
      const mark = again.length > 0 ? '✗' : 'passed only the second time:';
      console.error(`\n${mark} ${entry.title}: ${entry.name} (${entry.id})`);
      for (const problem of problems) console.error(`    ${problem.replaceAll('\n', '\n    ')}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: PAGES_AT_ONCE }, worker));
  } finally {
    await browser.close();
  }
  return failed;
}

await runMain(async () => {
  if (!process.argv.includes('--no-build')) await buildStorybook();
  const strictPolicy = storyPolicy(readFileSync(join(folder, 'iframe.html'), 'utf8'));
  const server = await serve(folder, {
    policyFor: (url) => (url.includes('viewMode=docs') ? docsPolicy : strictPolicy),
  });
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' } }, strict: false });
    const only = typeof values.only === 'string' ? values.only.split(',') : [''];
    const entries = readEntries().filter(({ id }) => only.some((part) => id.includes(part)));
    if (entries.length === 0) throw new Error('There are no stories.');
    const failed = await walk(entries, server.url);
    console.log(`${entries.length} stories and pages, ${failed} with problems`);
    if (failed > 0) process.exitCode = 1;
  } finally {
    await server.close();
  }
});
