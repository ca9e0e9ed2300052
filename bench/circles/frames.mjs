import { setTimeout as pause } from 'node:timers/promises';
import { inFreshPage } from '../browser.mjs';
import { median } from '../statistics.mjs';

/** @typedef {{left: number, top: number, width: number, height: number}} Rect */

const [DURATION, ROUND] = [2000, 1000];
/** A mouse that tells where it is 125 times a second. */
const STEP = 8;
/** Nearer to the edge of the window the page would scroll. */
const EDGE = 80;
/** Longer than one and a half of the screen's own: at least one was missed. */
const LATE = (1000 / 60) * 1.5;

/** Circles around the middle of the table that grow and shrink, so that they cross every ring. @param {Rect} table @param {number} time */
function onPath({ left, top, width, height }, time) {
  const [up, down] = [Math.max(top, EDGE), Math.min(top + height, 900 - EDGE)];
  const turn = (time / ROUND) * 2 * Math.PI;
  const reach = 0.55 - 0.4 * Math.cos((time / DURATION) * 4 * Math.PI);
  return {
    x: left + width / 2 + (Math.cos(turn) * reach * width) / 2,
    y: (up + down) / 2 + (Math.sin(turn) * reach * (down - up)) / 2,
  };
}

/** @param {import('playwright-core').CDPSession} tools @param {Rect} table */
async function circle(tools, table) {
  const start = performance.now();
  /** @type {Promise<unknown>[]} */
  const sent = [];
  for (let time = 0; time < DURATION; time = performance.now() - start) {
    const at = onPath(table, time);
    sent.push(
      tools.send('Input.dispatchMouseEvent', { type: 'mouseMoved', button: 'left', buttons: 1, ...at }),
    );
    await pause(STEP);
  }
  await Promise.all(sent);
}

/**
 * How long frames take while a card is dragged about, with the processor slowed four times.
 * @param {import('../browser.mjs').Browser} browser whose frames come at the pace of a screen
 * @param {string} url @param {number} count of cards
 */
export const measureFrames = (browser, url, count) =>
  inFreshPage(browser, async (page) => {
    await page.goto(url);
    const tools = await page.context().newCDPSession(page);
    await page.evaluate(`measure.lay(${count})`);
    const { table, card } = /** @type {{table: Rect, card: Rect}} */ (await page.evaluate('measure.look()'));
    await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.mouse.move(card.left + card.width / 2, card.top + card.height / 2);
    await page.mouse.down();
    const { x, y } = onPath(table, 0);
    await page.mouse.move(x, y, { steps: 5 });
    await pause(200);
    if (!(await page.evaluate('measure.isHeld()'))) throw new Error(`${url}: the card is not held`);
    await page.evaluate('measure.countFrames()');
    await circle(tools, table);
    const times = /** @type {number[]} */ (await page.evaluate('measure.frameTimes()'));
    await page.mouse.up();
    return {
      median: median(times),
      worst: Math.max(...times),
      late: (times.filter((time) => time > LATE).length / times.length) * 100,
    };
  });
