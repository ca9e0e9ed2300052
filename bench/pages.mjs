import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, compress, transferSize } from './build.mjs';
import { readTexts } from './texts.mjs';

/** In the order in which they are measured; the order turns every round. */
export const SUBJECTS = ['floor', 'kit', 'surveyjs'];

/** A portal has text and controls of its own, so fonts and form controls are not first needed by the list. */
const HOST = `<header><h1>Mijn portaal</h1><p>Welkom. <strong>Hier</strong> staat wat je nodig hebt.</p>
<label><input type="radio"> Ja</label> <label><input type="checkbox"> Goed</label> <textarea>Notitie</textarea></header>`;

const shell = (/** @type {string} */ name, /** @type {boolean} */ styled, /** @type {string} */ script) =>
  `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/host.css">
${styled ? `<link rel="stylesheet" href="/${name}.css">` : ''}
<script type="module" src="/${name}.js"></script>
<script type="module">${script}</script>
</head>
<body>${HOST}</body>
</html>
`;

const own = (/** @type {string} */ file) => readFileSync(join(import.meta.dirname, file), 'utf8');

/** What each page does once its subject is there. */
const SCRIPTS = {
  '.html': `import * as measure from '/measure.js'; globalThis.measure = measure;`,
  '-cold.html': own('cold.js'),
  '-check.html': `import { check } from '/check.js'; globalThis.checked = check();`,
};

const compressed = (/** @type {string} */ text) => ({ body: compress(text), encoding: 'br' });

/**
 * Bundles every subject and makes, in memory, the pages to measure them on.
 * @param {string[]} names
 */
export async function preparePages(names) {
  /** @type {Map<string, {body: Buffer, encoding?: string}>} */
  const files = new Map();
  /** @type {Record<string, number>} */
  const sizes = {};
  for (const file of ['measure.js', 'check.js', 'states.js', 'host.css']) {
    files.set(`/${file}`, compressed(own(file)));
  }
  files.set('/texts.js', compressed(`export default ${JSON.stringify(readTexts())};`));
  files.set('/blank.html', compressed('<!doctype html><title>blank</title>'));
  for (const name of names) {
    const bundled = await bundle(`bench/pages/${name}.js`);
    sizes[name] = transferSize(bundled);
    files.set(`/${name}.js`, compressed(bundled.js));
    if (bundled.css) files.set(`/${name}.css`, compressed(bundled.css));
    for (const [ending, script] of Object.entries(SCRIPTS)) {
      files.set(`/${name}${ending}`, compressed(shell(name, Boolean(bundled.css), script)));
    }
  }
  return { files, sizes };
}

/** What a portal downloads that uses the list alone: library, element, styles, Dutch texts, nothing of the benchmark. */
export async function standaloneSize() {
  return transferSize(await bundle('src/elements/capability-list/capability-list.define.ts'));
}
