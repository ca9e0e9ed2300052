import { inFreshPage } from '../browser.mjs';

/** What is in use once garbage is gone: bytes of JavaScript, and nodes of all documents. @param {import('playwright-core').CDPSession} tools */
async function inUse(tools) {
  // What one collection lets go of may hold on to more.
  for (let turn = 0; turn < 3; turn++) await tools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await tools.send('Runtime.getHeapUsage');
  const { metrics } = await tools.send('Performance.getMetrics');
  return { bytes: usedSize, nodes: metrics.find(({ name }) => name === 'Nodes')?.value ?? NaN };
}

/**
 * What a page keeps for each move of a card.
 * @param {import('../browser.mjs').Browser} browser @param {string} url @param {{moves: number, warmUp: number}} amounts
 */
export const measureHeap = (browser, url, { moves, warmUp }) =>
  inFreshPage(
    browser,
    async (page) => {
      await page.goto(url);
      const tools = await page.context().newCDPSession(page);
      await tools.send('Performance.enable');
      await page.evaluate('measure.lay(7)');
      await page.evaluate(`measure.moveOften(${warmUp})`);
      await page.evaluate('measure.replace()');
      const start = await inUse(tools);
      await page.evaluate(`measure.moveOften(${moves})`);
      const end = await inUse(tools);
      await page.evaluate('measure.replace()');
      const after = await inUse(tools);
      return {
        perMove: (end.bytes - start.bytes) / moves,
        left: (after.bytes - start.bytes) / moves,
        nodes: after.nodes - start.nodes,
      };
    },
    { reducedMotion: 'reduce' },
  );
