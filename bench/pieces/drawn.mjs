import { onPage, withBrowser } from '../browser.mjs';
import { PIECES } from './pieces.js';

/** What the kit draws of a piece, to clone: markup without what Lit keeps its place by, and the text of the styles. */
const DRAW = `async (tag, shown) => {
  const piece = subject.create(document.body, tag, shown);
  await subject.settled(piece);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const root = piece.shadowRoot;
  const css = root.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join(''));
  return { html: root.innerHTML.replace(/<!--[^]*?-->/g, ''), css };
}`;

/**
 * Draws every piece once, as it is first and as it is answered in.
 * @param {Parameters<typeof withBrowser>[0]} files with the page of the kit
 * @returns {Promise<Record<string, {html: string, css: string[]}>>} by tag, and by `<tag> shown`
 */
export const drawnByTheKit = (files) =>
  withBrowser(files, [], async (browser, origin) => {
    /** @type {Record<string, {html: string, css: string[]}>} */
    const drawn = {};
    for (const { tag, shown } of PIECES) {
      /** @param {string} args */
      const draw = (args) => onPage(browser, `${origin}/kit.html`, `(${DRAW})(${args})`);
      drawn[tag] = await draw(JSON.stringify(tag));
      if (shown) drawn[`${tag} shown`] = await draw(`${JSON.stringify(tag)}, ${JSON.stringify(shown)}`);
    }
    return drawn;
  });
