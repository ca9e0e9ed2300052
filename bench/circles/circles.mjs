import { loadavg } from 'node:os';
import { UNLIMITED, checkSubject, onPage, withBrowser } from '../browser.mjs';
import { preparePages } from '../pages.mjs';
import { inRounds } from '../rounds.mjs';
import { measureFrames } from './frames.mjs';
import { measureHeap } from './heap.mjs';
import { COUNTS, HELD_COUNTS } from './measures.mjs';
import { document, summary } from './report.mjs';
import { readCircleTexts } from './texts.mjs';

/** Nothing glides, in any of them: a card is where it goes in the first frame. @type {import('playwright-core').BrowserContextOptions} */
const STILL = { reducedMotion: 'reduce' };

/** @param {boolean} quick */
const amountsOf = (quick) => ({
  moves: { counts: COUNTS, tables: 3, moves: 4 },
  heap: quick ? { rounds: 1, moves: 200, warmUp: 40 } : { rounds: 3, moves: 1000, warmUp: 100 },
});

/** @template T @param {number[]} counts @param {(count: number) => Promise<T>} measure */
async function forEach(counts, measure) {
  /** @type {Record<number, T>} */
  const results = {};
  for (const count of counts) results[count] = await measure(count);
  return results;
}

/** The circles, beside lists by hand and SortableJS lists. @type {import('../run.mjs').Suite} */
export const circles = {
  subjects: ['floor', 'kit', 'sortable'],
  document: 'bench-circles.md',
  async measure({ subjects, rounds, quick }) {
    const amounts = amountsOf(quick);
    const { files, sizes } = await preparePages({
      subjects,
      folder: 'bench/circles/pages',
      texts: readCircleTexts(),
      files: ['states.js', ...['cards', 'hand', 'measure', 'check'].map((name) => `circles/${name}.js`)],
      scripts: {},
    });
    const measured = await withBrowser(files, UNLIMITED, async (browser, origin) => {
      for (const name of subjects) await checkSubject(browser, origin, name);
      const load = loadavg()[0] ?? 0;
      const moves = `measure.measureMoves(${JSON.stringify(amounts.moves)})`;
      const results = await inRounds(subjects, rounds, async (name, round) => {
        const url = `${origin}/${name}.html`;
        return {
          first: await forEach(COUNTS, (count) =>
            onPage(browser, url, `measure.measureFirst(${count})`, STILL),
          ),
          ...(await onPage(browser, url, moves, STILL)),
          ...(round < amounts.heap.rounds && { heap: await measureHeap(browser, url, amounts.heap) }),
        };
      });
      return { results, load, chromium: browser.version() };
    });
    const dragged = await withBrowser(files, [], (browser, origin) =>
      inRounds(subjects, rounds, (name) =>
        forEach(HELD_COUNTS, (count) => measureFrames(browser, `${origin}/${name}.html`, count)),
      ),
    );
    const results = Object.fromEntries(
      subjects.map((name) => [
        name,
        (measured.results[name] ?? []).map((result, round) => ({
          ...result,
          frames: dragged[name]?.[round],
        })),
      ]),
    );
    const load = [measured.load, loadavg()[0] ?? 0];
    return { subjects, results, sizes, rounds, chromium: measured.chromium, load };
  },
  summary,
  write: document,
};
