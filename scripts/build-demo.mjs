// Puts the demo portal together in dist-demo/: the pages as they are written, the bundle and the English texts they load.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, root } from './main.mjs';
import { runMain } from './ensure.mjs';

/** @param {string} locale @returns {string} a module with the texts of a locale, to register with `registerContent` */
function contentModule(locale) {
  const folder = join(root, 'content', locale);
  const packs = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  return `export default ${JSON.stringify(packs)};\n`;
}

export function buildDemo() {
  const bundle = join(root, 'dist', 'gesprekskit.js');
  if (!existsSync(bundle)) throw new Error('dist/gesprekskit.js is missing: run `npm run build` first.');
  const target = join(root, 'dist-demo');
  rmSync(target, { recursive: true, force: true });
  cpSync(join(root, 'demo'), target, { recursive: true, filter: (file) => !file.endsWith('.d.ts') });
  cpSync(bundle, join(target, 'gesprekskit.js'));
  writeFileSync(join(target, 'content-en.js'), contentModule('en'));
}

if (isMain(import.meta.url)) await runMain(buildDemo);
