import { loadavg } from 'node:os';
import { checkSubject, onPage, UNLIMITED, withBrowser } from '../browser.mjs';
import { preparePages } from '../pages.mjs';
import { inRounds } from '../rounds.mjs';
import { median } from '../statistics.mjs';
import { drawnByTheKit } from './drawn.mjs';
import { ANSWERED, PIECES } from './pieces.js';
import { document, summary } from './report.mjs';

const FRESH_PAGES = 3;

const folder = 'bench/pieces/pages';
const files = ['pieces/pieces.js', 'pieces/measure.js', 'pieces/check.js'];

/** The pieces around the conversation, each beside the same markup by hand. @type {import('../run.mjs').Suite} */
export const conversation = {
  subjects: ['floor', 'kit'],
  document: 'bench-conversation.md',
  async measure({ subjects, rounds }) {
    const kit = await preparePages({ subjects: ['kit'], folder, texts: {}, files, scripts: {} });
    const texts = await drawnByTheKit(kit.files);
    const pages = await preparePages({ subjects, folder, texts, files, scripts: {} });
    return withBrowser(pages.files, UNLIMITED, async (browser, origin) => {
      for (const name of subjects) await checkSubject(browser, origin, name);
      const loadBefore = loadavg()[0] ?? 0;
      const results = await inRounds(subjects, rounds, async (name) => {
        /** @param {string} call @param {string} tag */
        const measure = (call, tag) => onPage(browser, `${origin}/${name}.html`, `measure.${call}('${tag}')`);
        /** @type {{smallest: number, first: Record<string, number>, answer: Record<string, number>}} */
        const result = { smallest: 0, first: {}, answer: {} };
        for (const { tag } of PIECES) {
          const pageTimes = [];
          for (let turn = 0; turn < FRESH_PAGES; turn++) pageTimes.push(await measure('measureFirst', tag));
          result.smallest = pageTimes[0].smallest;
          result.first[tag] = median(pageTimes.map(({ painted }) => painted));
        }
        for (const { tag } of ANSWERED) result.answer[tag] = await measure('measureAnswers', tag);
        return result;
      });
      const load = [loadBefore, loadavg()[0] ?? 0];
      return { subjects, results, sizes: pages.sizes, rounds, chromium: browser.version(), load };
    });
  },
  summary,
  write: document,
};
