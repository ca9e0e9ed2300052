// Puts the demo portal together in dist-demo/: the pages in their frame, the bundle and the English texts they load.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FRAGMENTS, framed } from './demo-pages.mjs';
import { isMain, root } from './main.mjs';
import { runMain } from './ensure.mjs';

export function buildDemo() {
  const bundle = join(root, 'dist', 'gesprekskit.js');
  if (!existsSync(bundle)) throw new Error('dist/gesprekskit.js is missing: run `npm run build` first.');
  const target = join(root, 'dist-demo');
  rmSync(target, { recursive: true, force: true });
  cpSync(join(root, 'demo'), target, { recursive: true, filter: (file) => !file.endsWith('.d.ts') });
  /** What only stands in pages. @param {string} name */
  const fragment = (name) => {
    const text = readFileSync(join(target, name), 'utf8');
    rmSync(join(target, name));
    return text;
  };
  const shared = Object.fromEntries(FRAGMENTS.map((name) => [name, fragment(`${name}.html`)]));
  for (const file of readdirSync(target).filter((name) => name.endsWith('.html'))) {
    writeFileSync(join(target, file), framed(shared, readFileSync(join(target, file), 'utf8')));
  }
  cpSync(bundle, join(target, 'gesprekskit.js'));
  cpSync(join(root, 'dist', 'gesprekskit-docx.js'), join(target, 'gesprekskit-docx.js'));
  cpSync(join(root, 'dist', 'packs', 'en.js'), join(target, 'packs', 'en.js'));
}

if (isMain(import.meta.url)) await runMain(buildDemo);
