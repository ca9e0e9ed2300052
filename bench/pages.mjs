import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundle, compress, transferSize } from './build.mjs';

/** A portal has text and controls of its own, so fonts and form controls are not first needed by what is measured. */
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

/** To measure on, and to see first whether there is anything to compare. */
const PAGES = {
  '.html': `import * as measure from '/measure.js'; globalThis.measure = measure;`,
  '-check.html': `import { check } from '/check.js'; globalThis.checked = check();`,
};

const compressed = (/** @type {string} */ text) => ({ body: compress(text), encoding: 'br' });

const own = (/** @type {string} */ file) => readFileSync(join(import.meta.dirname, file), 'utf8');

/**
 * Bundles every subject and makes, in memory, the pages to measure them on.
 * @param {object} given
 * @param {string[]} given.subjects
 * @param {string} given.folder with the subjects, from the project's folder
 * @param {object} given.texts what the subjects show
 * @param {string[]} given.files what the pages load besides, from this folder
 * @param {Record<string, string>} given.scripts what each page does once its subject is there, by the ending of its address
 */
export async function preparePages({ subjects, folder, texts, files: besides, scripts }) {
  /** @type {Map<string, {body: Buffer, encoding?: string}>} */
  const files = new Map();
  /** @type {Record<string, number>} */
  const sizes = {};
  for (const file of ['timing.js', 'text-of.js', 'host.css', ...besides]) {
    files.set(`/${basename(file)}`, compressed(own(file)));
  }
  files.set('/texts.js', compressed(`export default ${JSON.stringify(texts)};`));
  files.set('/blank.html', compressed('<!doctype html><title>blank</title>'));
  for (const name of subjects) {
    const bundled = await bundle(`${folder}/${name}.js`, texts);
    sizes[name] = transferSize(bundled);
    files.set(`/${name}.js`, compressed(bundled.js));
    if (bundled.css) files.set(`/${name}.css`, compressed(bundled.css));
    for (const [ending, script] of Object.entries({ ...PAGES, ...scripts })) {
      files.set(`/${name}${ending}`, compressed(shell(name, Boolean(bundled.css), script)));
    }
  }
  return { files, sizes };
}

/**
 * What a portal downloads that uses one element alone: library, element, styles, Dutch texts, nothing of the benchmark.
 * @param {string} tag
 */
export async function standaloneSize(tag) {
  return transferSize(await bundle(`src/elements/${tag}/${tag}.define.ts`));
}
