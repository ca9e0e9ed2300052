import { brotliCompressSync, constants } from 'node:zlib';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../scripts/main.mjs';
import { compileHint } from '../scripts/compile-hint.mjs';
import { leanContent, minifyTemplates, modernLit, withoutSchemas } from '../scripts/minify-templates.mjs';
import { shrink } from '../scripts/shrink.mjs';

const TEXTS = 'virtual:bench-texts';

/** Gives the pages that are not the kit's the same words as the kit has. */
const textsPlugin = (/** @type {object} */ texts) => ({
  name: 'bench-texts',
  resolveId: (/** @type {string} */ id) => (id === TEXTS ? `\0${TEXTS}` : undefined),
  load: (/** @type {string} */ id) =>
    id === `\0${TEXTS}` ? `export default ${JSON.stringify(texts)};` : undefined,
});

/**
 * Bundles one entry with everything it needs, in the way the kit's own bundle is made. Terser's second pass over SurveyJS
 * takes half a minute for 0.4 %, so it is left out there.
 * @param {string} entry from the project's folder
 * @param {object} [texts]
 */
export async function bundle(entry, texts = {}) {
  const [result] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [
        textsPlugin(texts),
        minifyTemplates(),
        leanContent({ sources: false }),
        withoutSchemas(),
        modernLit(),
        ...(entry.endsWith('surveyjs.js') ? [] : [shrink()]),
        compileHint(),
      ],
      build: {
        write: false,
        target: 'es2022',
        lib: { entry: join(root, entry), formats: ['es'], fileName: 'page', cssFileName: 'page' },
        rolldownOptions: {
          output: { minify: { compress: true, mangle: true, codegen: true }, codeSplitting: false },
        },
      },
    })
  );
  const files = (result?.output ?? []).map((file) => ({
    name: file.fileName,
    text: String(file.type === 'chunk' ? file.code : file.source),
  }));
  const all = (/** @type {string} */ ending) =>
    files
      .filter(({ name }) => name.endsWith(ending))
      .map(({ text }) => text)
      .join('\n');
  return { js: all('.js'), css: all('.css') };
}

/** @param {string} text */
export const compress = (text) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  });

/** @param {{js: string, css: string}} bundled what a visitor downloads, in bytes */
export const transferSize = ({ js, css }) => compress(js).length + (css ? compress(css).length : 0);
