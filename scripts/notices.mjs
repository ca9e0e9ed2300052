// dist/THIRD-PARTY-NOTICES.txt: the licences of what the single-file bundle contains, as its packages state them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './main.mjs';

const BUNDLED = ['lit', 'lit-element', 'lit-html', '@lit/reactive-element', 'valibot'];

/** @param {string} name */
function notice(name) {
  const folder = join(root, 'node_modules', ...name.split('/'));
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} comes without the text of its licence.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

export function writeNotices() {
  const text = `gesprekskit.js and gesprekskit.iife.js contain:\n\n${BUNDLED.map(notice).join(`\n${'-'.repeat(72)}\n\n`)}`;
  writeFileSync(join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), text);
}
