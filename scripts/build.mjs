// `npm run build`: everything that is published, in dist/.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensure, runMain } from './ensure.mjs';
import { isMain, root } from './main.mjs';
import { writeNotices } from './notices.mjs';

/** @param {'modules' | 'bundle' | 'docx'} mode */
async function viteBuild(mode) {
  const { build } = await import('vite');
  await build({ root, configFile: join(root, 'vite.config.ts'), mode, logLevel: 'warn' });
}

/** @param {string} file a program of a dependency, inside node_modules @param {string[]} args */
function runTool(file, ...args) {
  const program = join(root, 'node_modules', ...file.split('/'));
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} failed.`);
}

/** `dist/packs/<locale>.js`: all texts of a language, for a page that has `gesprekskit.js` and no bundler. */
function writePacks() {
  const [content, target] = [join(root, 'content'), join(root, 'dist', 'packs')];
  mkdirSync(target, { recursive: true });
  for (const locale of readdirSync(content)) {
    const packs = readdirSync(join(content, locale))
      .filter((file) => file.endsWith('.json'))
      .map((file) => JSON.parse(readFileSync(join(content, locale, file), 'utf8')))
      .map((pack) => ({ ...pack, $schema: undefined }));
    writeFileSync(join(target, `${locale}.js`), `export default ${JSON.stringify(packs)};\n`);
  }
}

/**
 * What a page without a bundler loads: the self-contained files `dist/gesprekskit.js` and `dist/gesprekskit.iife.js`, the file they load
 * when a document for a word processor is asked for, the licences of what is in them, and the texts of other languages.
 */
export async function buildBundles() {
  await viteBuild('bundle');
  await viteBuild('docx');
  writeNotices();
  writePacks();
}

/** `dist/custom-elements.json`: what the elements offer, for editors, documentation and Storybook. */
export const buildManifest = () =>
  runTool(
    '@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--config',
    'custom-elements-manifest.config.mjs',
  );

function buildTypes() {
  runTool('@typescript/native/bin/tsc', '-p', 'tsconfig.build.json');
  // The bundle is src/bundle.ts under the name portals load it by.
  renameSync(join(root, 'dist', 'bundle.d.ts'), join(root, 'dist', 'gesprekskit.d.ts'));
}

async function buildSchemas() {
  const schemas = await import('./schemas.mjs');
  await schemas.buildSchemas();
}

/** @type {Record<string, () => unknown>} */
const PARTS = {
  modules: () => viteBuild('modules'),
  bundles: buildBundles,
  types: buildTypes,
  schemas: buildSchemas,
  manifest: buildManifest,
};

/** @param {string[]} names the parts to build; none builds it all from nothing */
async function build(names) {
  ensure();
  if (names.length === 0) rmSync(join(root, 'dist'), { recursive: true, force: true });
  for (const name of names.length > 0 ? names : Object.keys(PARTS)) {
    const part = PARTS[name];
    if (!part) throw new Error(`There is no part "${name}"; there are ${Object.keys(PARTS).join(', ')}.`);
    const start = performance.now();
    await part();
    console.log(`${name.padEnd(10)} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

if (isMain(import.meta.url)) await runMain(() => build(process.argv.slice(2)));
