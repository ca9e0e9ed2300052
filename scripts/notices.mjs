// dist/THIRD-PARTY-NOTICES.txt: the licences of what the self-contained files contain, as its packages state them.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './main.mjs';

const BUNDLED = ['lit', 'lit-element', 'lit-html', '@lit/reactive-element', 'valibot'];

/** What makes documents brings these along inside it. */
const IN_DOCX = ['fflate', 'nanoid'];

const docx = join(root, 'node_modules', 'docx');

/** @param {string} name @param {string} from @returns {string} where a package is that `from` uses: its own copy, or that of all */
function folderOf(name, from) {
  const places = createRequire(join(from, 'package.json')).resolve.paths(name) ?? [];
  const found = places.map((place) => join(place, ...name.split('/'))).find((place) => existsSync(place));
  if (!found) throw new Error(`${name} is not installed.`);
  return found;
}

/** @param {string} name @param {string} [from] */
function notice(name, from = root) {
  const folder = folderOf(name, from);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} comes without the text of its licence.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** @returns {string} the licences that stand in the code of the library itself, of what was taken over in it */
function noticesInside() {
  const code = readFileSync(join(docx, 'dist', 'index.mjs'), 'utf8');
  const comments = code.match(/\/\*[^]*?\*\//g) ?? [];
  return comments
    .filter((comment) => /@license|Permission is hereby granted/.test(comment))
    .map(
      (comment) =>
        `${comment
          .replace(/^\/\*[*!]?|\*\/$/g, '')
          .replace(/^ ?\* ?/gm, '')
          .trim()}\n`,
    )
    .join('\n');
}

const LINE = `\n${'-'.repeat(72)}\n\n`;

export function writeNotices() {
  const inDocx = [notice('docx'), ...IN_DOCX.map((name) => notice(name, docx)), noticesInside()];
  const text = `gesprekskit.js and gesprekskit.iife.js contain:\n\n${BUNDLED.map((name) => notice(name)).join(LINE)}${LINE}gesprekskit-docx.js contains:\n\n${inDocx.join(LINE)}`;
  writeFileSync(join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), text);
}
