import { loadavg } from 'node:os';
import { checkSubject, onPage, UNLIMITED, withBrowser } from '../browser.mjs';
import { preparePages } from '../pages.mjs';
import { inRounds } from '../rounds.mjs';
import { median } from '../statistics.mjs';
import { PIECES } from './pieces.js';
import { document, summary } from './report.mjs';

const FRESH_PAGES = 3;

/** How much of the whole each subject shows: names as in `report.mjs`. */
const SHARES = { quarter: 0.25, whole: 1 };

/** How the pieces grow with a long way together. @type {import('../run.mjs').Suite} */
export const large = {
  subjects: Object.keys(SHARES),
  document: 'bench-large.md',
  async measure({ subjects, rounds }) {
    const pages = await preparePages({
      subjects: ['kit'],
      folder: 'bench/large/pages',
      texts: {},
      files: ['large/pieces.js', 'large/states.js', 'large/measure.js', 'large/check.js'],
      scripts: {},
    });
    return withBrowser(pages.files, UNLIMITED, async (browser, origin) => {
      await checkSubject(browser, origin, 'kit');
      const loadBefore = loadavg()[0] ?? 0;
      const results = await inRounds(subjects, rounds, async (name) => {
        const share = SHARES[/** @type {keyof typeof SHARES} */ (name)];
        /** @param {string} call @param {string} tag */
        const measure = (call, tag) =>
          onPage(browser, `${origin}/kit.html`, `measure.${call}('${tag}', ${share})`);
        /** @type {Record<string, any>} */
        const result = { smallest: 0, first: {}, change: {}, elements: {}, each: {} };
        for (const tag of PIECES) {
          const pageTimes = [];
          for (let turn = 0; turn < FRESH_PAGES; turn++) pageTimes.push(await measure('measureFirst', tag));
          result.smallest = pageTimes[0].smallest;
          result.first[tag] = median(pageTimes.map(({ painted }) => painted));
          result.elements[tag] = pageTimes[0].elements;
          result.each[tag] = (1000 * result.first[tag]) / result.elements[tag];
          result.change[tag] = await measure('measureChanges', tag);
        }
        return result;
      });
      const load = [loadBefore, loadavg()[0] ?? 0];
      return { subjects, results, sizes: {}, rounds, chromium: browser.version(), load };
    });
  },
  summary,
  write: document,
};
