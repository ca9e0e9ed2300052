import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { UNLIMITED, checkSubject, inFreshPage, onPage, withBrowser } from './browser.mjs';
import { preparePages, standaloneSize } from './pages.mjs';
import { document, summary } from './report.mjs';
import { inRounds } from './rounds.mjs';
import { median } from './statistics.mjs';
import { readTexts } from './texts.mjs';

const amounts = { freshPages: 3, applications: 12, instances: 50 };

/** The empty page before it lets the browser start what the site needs anyway. @type {typeof onPage} */
const coldLoad = (browser, origin, name) =>
  inFreshPage(browser, async (page) => {
    await page.goto(`${origin}/blank.html`);
    await page.goto(`${origin}/${name}-cold.html`);
    return page.evaluate('loaded');
  });

/** The median of each time over some pages. @param {Record<string, number>[]} pages @returns {Record<string, number>} */
const medians = (pages) =>
  Object.fromEntries(
    Object.keys(pages[0] ?? {}).map((time) => [time, median(pages.map((page) => page[time] ?? 0))]),
  );

/** @param {import('./browser.mjs').Browser} browser @param {string} origin @param {string} name */
async function measureSubject(browser, origin, name) {
  const cold = [];
  const first = [];
  const answer = [];
  const page = `${origin}/${name}.html`;
  for (let turn = 0; turn < amounts.freshPages; turn++) {
    cold.push(await coldLoad(browser, origin, name));
    first.push(await onPage(browser, page, 'measure.measureFirst()'));
    answer.push(await onPage(browser, page, 'measure.measureAnswers()'));
  }
  return {
    cold: median(cold),
    first: medians(first),
    answer: medians(answer),
    ...(await onPage(browser, page, `measure.measureUse(${JSON.stringify(amounts)})`)),
  };
}

/** The list, beside one by hand and SurveyJS. @type {import('./run.mjs').Suite} */
export const list = {
  /** In the order in which they are measured; the order turns every round. */
  subjects: ['floor', 'kit', 'surveyjs'],
  document: 'bench.md',
  async measure({ subjects, rounds }) {
    const { files, sizes } = await preparePages({
      subjects,
      folder: 'bench/pages',
      texts: readTexts(),
      files: ['measure.js', 'check.js', 'states.js'],
      scripts: { '-cold.html': readFileSync(join(import.meta.dirname, 'cold.js'), 'utf8') },
    });
    const standalone = subjects.includes('kit') ? await standaloneSize('capability-list') : undefined;
    return withBrowser(files, UNLIMITED, async (browser, origin) => {
      for (const name of subjects) await checkSubject(browser, origin, name);
      const loadBefore = loadavg()[0] ?? 0;
      const results = await inRounds(subjects, rounds, (name) => measureSubject(browser, origin, name));
      const load = [loadBefore, loadavg()[0] ?? 0];
      return { subjects, results, sizes, standalone, rounds, chromium: browser.version(), load };
    });
  },
  summary,
  write: document,
};
