/**
 * Measures the kit beside a hand-written list and SurveyJS, and prints a table.
 *   node bench/run.mjs [--quick] [--rounds=15] [--subjects=floor,kit,surveyjs] [--write]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { launchOptions } from '../scripts/browser.mjs';
import { root } from '../scripts/main.mjs';
import { SUBJECTS, preparePages, standaloneSize } from './pages.mjs';
import { describeRun, document, table, targets } from './report.mjs';
import { serve } from './serve.mjs';
import { median } from './statistics.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    subjects: { type: 'string', default: SUBJECTS.join() },
    write: { type: 'boolean', default: false },
  },
});

const rounds = Number(options.rounds ?? (options.quick ? 3 : 15));
const amounts = { freshPages: 3, applications: 12, instances: 50 };
const subjects = options.subjects.split(',');

/** Frames as fast as the machine makes them: otherwise each "painted" is rounded up to the next 1/60 s. */
const UNLIMITED = ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--js-flags=--expose-gc'];

/** @param {import('playwright-core').Browser} browser @param {(page: import('playwright-core').Page) => Promise<any>} work */
async function inFreshPage(browser, work) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
  const page = await context.newPage();
  /** @type {Error[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  const result = await work(page);
  await context.close();
  if (errors[0]) throw errors[0];
  return result;
}

/** @param {import('playwright-core').Browser} browser @param {string} url @param {string} script */
const onPage = (browser, url, script) =>
  inFreshPage(browser, async (page) => {
    await page.goto(url);
    return page.evaluate(script);
  });

/** The empty page before it lets the browser start what the site needs anyway. @type {typeof onPage} */
const coldLoad = (browser, origin, name) =>
  inFreshPage(browser, async (page) => {
    await page.goto(`${origin}/blank.html`);
    await page.goto(`${origin}/${name}-cold.html`);
    return page.evaluate('loaded');
  });

/** @param {import('playwright-core').Browser} browser @param {string} origin @param {string} name */
async function checkSubject(browser, origin, name) {
  const problems = await onPage(browser, `${origin}/${name}-check.html`, 'checked');
  if (problems.length > 0) {
    throw new Error(`The page ${name} cannot be compared. It ${problems.slice(0, 5).join(', and ')}.`);
  }
}

/** @param {import('playwright-core').Browser} browser @param {string} origin @param {string} name */
async function measureSubject(browser, origin, name) {
  const cold = [];
  const first = [];
  for (let page = 0; page < amounts.freshPages; page++) {
    cold.push(await coldLoad(browser, origin, name));
    first.push(await onPage(browser, `${origin}/${name}.html`, 'measure.measureFirst()'));
  }
  const use = `measure.measureUse(${JSON.stringify(amounts)})`;
  return {
    cold: median(cold),
    first: {
      layout: median(first.map(({ layout }) => layout)),
      painted: median(first.map(({ painted }) => painted)),
    },
    ...(await onPage(browser, `${origin}/${name}.html`, use)),
  };
}

/** @param {import('playwright-core').Browser} browser @param {string} origin */
async function measureRounds(browser, origin) {
  /** @type {Record<string, any[]>} */
  const results = Object.fromEntries(subjects.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const turn = round % subjects.length;
    for (const name of [...subjects.slice(turn), ...subjects.slice(0, turn)]) {
      results[name]?.push(await measureSubject(browser, origin, name));
    }
    process.stderr.write(`round ${round + 1} of ${rounds}\n`);
  }
  return results;
}

/** @param {string} markdown */
async function writeDocument(markdown) {
  const file = join(root, 'docs', 'bench.md');
  await mkdir(join(root, 'docs'), { recursive: true });
  await writeFile(file, await format(markdown, { ...(await resolveConfig(file)), parser: 'markdown' }));
}

const { files, sizes } = await preparePages(subjects);
const standalone = subjects.includes('kit') ? await standaloneSize() : undefined;
const server = await serve(files);
const launch = await launchOptions();
const browser = await chromium.launch({ ...launch, args: [...(launch.args ?? []), ...UNLIMITED] });
try {
  for (const name of subjects) await checkSubject(browser, server.origin, name);
  const loadBefore = loadavg()[0] ?? 0;
  const results = await measureRounds(browser, server.origin);
  const run = {
    subjects,
    results,
    sizes,
    standalone,
    rounds,
    chromium: browser.version(),
    load: [loadBefore, loadavg()[0] ?? 0],
  };
  console.log([await describeRun(run), table(run), targets(run)].join('\n\n'));
  if (options.write) await writeDocument(await document(run));
} finally {
  await browser.close();
  await server.close();
}
