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

/** @param {import('./browser.mjs').Browser} browser @param {string} origin @param {string} name */
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
