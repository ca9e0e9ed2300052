// Commands a browser test can call with `executeServerCommand(name, payload)`.

/** @typedef {{ x: number, y: number }} Point */

/** @type {Record<string, (page: import('playwright-core').Page, payload: any) => Promise<unknown>>} */
const commands = {
  /** What a screen reader would be told, as YAML. Payload: `{ selector? }`. */
  'aria-snapshot': (page, { selector = 'body' } = {}) => page.locator(selector).first().ariaSnapshot(),

  /** A drag by mouse along points in the page, at least two. Payload: `{ points: [{ x, y }, …], steps? }`. */
  'mouse-drag': async (page, { points: [start, ...rest], steps = 8 }) => {
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    for (const { x, y } of rest) await page.mouse.move(x, y, { steps });
    await page.mouse.up();
    return true;
  },

  /** A drag by one finger; one point is a tap. Payload: `{ points: [{ x, y }, …], steps?, holdMs? }`. */
  'touch-drag': async (page, { points: [start, ...rest], steps = 8, holdMs = 0 }) => {
    const send = await devtools(page);
    /** @param {string} type @param {Point[]} touchPoints */
    const touch = (type, touchPoints) => send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', [start]);
    await page.waitForTimeout(holdMs);
    let from = start;
    for (const to of rest) {
      for (let step = 1; step <= steps; step += 1)
        await touch('touchMove', [between(from, to, step / steps)]);
      from = to;
    }
    await touch('touchEnd', []);
    return true;
  },

  /** What is alive in the page after collecting garbage: `Nodes`, `JSEventListeners`, `JSHeapUsedSize`, … */
  'live-objects': async (page) => {
    const send = await devtools(page);
    await send('Performance.enable');
    for (let round = 0; round < 3; round += 1) await send('HeapProfiler.collectGarbage');
    const { metrics } = await send('Performance.getMetrics');
    return Object.fromEntries(metrics.map((/** @type {any} */ metric) => [metric.name, metric.value]));
  },

  /** Any call of the Chrome DevTools Protocol on this page. Payload: `{ method, params? }`. */
  devtools: async (page, { method, params }) => (await devtools(page))(method, params),
};

/** @type {WeakMap<object, Promise<import('playwright-core').CDPSession>>} */
const sessions = new WeakMap();

/** @param {import('playwright-core').Page} page */
async function devtools(page) {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  const open = await session;
  /** @param {any} method @param {any} [params] @returns {Promise<any>} */
  const send = (method, params) => open.send(method, params);
  return send;
}

/** @param {Point} from @param {Point} to @param {number} part @returns {Point} */
const between = (from, to, part) => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});

/** @returns {import('@web/test-runner').TestRunnerPlugin<any>} */
export const commandsPlugin = () => ({
  name: 'gesprekskit-commands',
  executeCommand({ command, payload, session }) {
    const run = commands[command];
    if (!run) return undefined;
    const browser = /** @type {import('@web/test-runner-playwright').PlaywrightLauncher} */ (session.browser);
    return run(/** @type {any} */ (browser.getPage(session.id)), payload);
  },
});
