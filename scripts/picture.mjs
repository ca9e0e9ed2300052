// `npm run picture`: makes the picture in README.md from the built elements, with a list as a client could fill it in.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArgs, ensureBrowser } from './browser.mjs';
import { ensure, runMain } from './ensure.mjs';
import { root } from './main.mjs';
import { toPng } from './picture/png.mjs';

const WIDTH = 1200;
const HEIGHT = 900;

const PAGE = `<!doctype html>
<html lang="nl">
  <meta charset="utf-8" />
  <style>
    body { background: #f7f4ef; margin: 0; }
    main { align-items: start; block-size: ${HEIGHT}px; box-sizing: border-box; display: grid; gap: 24px; grid-template-columns: 6fr 5fr;
           overflow: hidden; padding: 32px 32px 0; }
    main > * { --gesprekskit-font: "Noto Sans", "Open Sans", "Liberation Sans", Arial, sans-serif; }
  </style>
  <main>
    <capability-list layout="steps" current="contacts"></capability-list>
    <capability-results></capability-results>
  </main>
</html>`;

async function bundle() {
  const file = join(root, 'dist', 'gesprekskit.iife.js');
  if (!existsSync(file)) {
    const { buildBundles } = await import('./build.mjs');
    await buildBundles();
  }
  return file;
}

/** Runs in the page, which can read a PNG. @param {string} png in base64 */
async function readPixels(png) {
  const blob = await (await fetch(`data:image/png;base64,${png}`)).blob();
  const { width, height } = await createImageBitmap(blob);
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(await createImageBitmap(blob), 0, 0);
  const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, width, height) ?? {};
  let text = '';
  for (let at = 0; at < data.length; at += 8192) text += String.fromCharCode(...data.subarray(at, at + 8192));
  return { width, height, pixels: btoa(text) };
}

await runMain(async () => {
  ensure();
  const path = await bundle();
  const state = JSON.parse(
    readFileSync(join(root, 'test', 'fixtures', 'state', 'capability-list', 'half.json'), 'utf8'),
  );
  const target = join(root, 'docs', 'images', 'capability-list.png');
  mkdirSync(join(target, '..'), { recursive: true });

  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...browserArgs(), '--font-render-hinting=none', '--force-color-profile=srgb'],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: WIDTH, height: HEIGHT },
      deviceScaleFactor: 1.5,
    });
    await page.setContent(PAGE);
    await page.addScriptTag({ path });
    await page.evaluate(async (given) => {
      for (const element of /** @type {any} */ (document.querySelectorAll('main > *'))) {
        element.state = given;
        await element.updateComplete;
      }
      await document.fonts.ready;
    }, state);
    const screenshot = await page.screenshot({ animations: 'disabled' });
    const { width, height, pixels } = await page.evaluate(readPixels, screenshot.toString('base64'));
    writeFileSync(target, toPng(width, height, Buffer.from(pixels, 'base64')));
  } finally {
    await browser.close();
  }
  console.log(target.slice(root.length + 1));
});
