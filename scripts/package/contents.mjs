// Whether what is published is whole: files, types, exports and the manifest of the elements.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../main.mjs';

const dist = join(root, 'dist');

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** @param {string} ending @returns {string[]} the files in dist/ */
const distFiles = (ending) =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));

const elementNames = () =>
  readdirSync(join(root, 'src', 'elements'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** What stands in each document for a word processor, and so in the library that makes them. */
const IN_DOCX = 'wordprocessingml';

/** @returns {string[]} of the self-contained files: whether what makes documents is in the file of its own, and in no other */
function docxProblems() {
  return ['gesprekskit.js', 'gesprekskit.iife.js', 'gesprekskit-docx.js']
    .filter((file) => readFileSync(join(dist, file), 'utf8').includes(IN_DOCX) !== file.includes('docx'))
    .map((file) => `dist/${file} ${file.includes('docx') ? 'lacks' : 'holds'} what makes documents`);
}

/** @returns {string[]} modules, schemas and documents that should be there and are not */
export function contentProblems() {
  const { exports, customElements } = readJson('package.json');
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  const missing = [
    customElements,
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'dist/gesprekskit-docx.js',
    ...targets,
  ]
    .filter((file) => !file.includes('*') && !existsSync(join(root, file)))
    .map((file) => `${file} is named in package.json or belongs in the package, but is not there`);
  return missing.length > 0 ? missing : docxProblems();
}

/** @returns {string[]} declarations that refer to what a portal does not have */
export function typeProblems() {
  const problems = [];
  for (const file of distFiles('.d.ts')) {
    const text = readFileSync(join(dist, file), 'utf8');
    for (const [, source = ''] of text.matchAll(/(?:from|import\()\s*['"](\.[^'"]+)['"]/g)) {
      const target = join(dist, dirname(file), source);
      if (!source.endsWith('.js') || !existsSync(target.replace(/\.js$/, '.d.ts')))
        problems.push(`dist/${file} refers to ${source}, which has no types`);
    }
  }
  return problems;
}

/** @returns {string[]} elements that are not exported, or not described in the manifest */
export function elementProblems() {
  const { exports, customElements } = readJson('package.json');
  const { modules } = readJson(customElements);
  const problems = modules
    .filter((/** @type {any} */ { path }) => !existsSync(join(root, path)))
    .map((/** @type {any} */ { path }) => `the manifest names ${path}, which is not published`);
  const declarations = modules.flatMap((/** @type {any} */ module) => module.declarations ?? []);
  for (const name of elementNames()) {
    for (const path of [`./${name}`, `./${name}/define`])
      if (!exports[path]) problems.push(`package.json does not export ${path}`);
    const declaration = declarations.find((/** @type {any} */ { tagName }) => tagName === name);
    if (!declaration)
      problems.push(`the manifest has no <${name}>: give its class the JSDoc tag @tag ${name}`);
    else problems.push(...undescribed(name, declaration));
  }
  return problems;
}

/** @param {string} name @param {any} declaration @returns {string[]} */
function undescribed(name, declaration) {
  /** @type {[string, any[] | undefined][]} */
  const groups = [
    ['event', declaration.events],
    ['member', declaration.members],
    ['attribute', declaration.attributes],
    ['part', declaration.cssParts],
    ['custom property', declaration.cssProperties],
  ];
  const members = groups.flatMap(([kind, items = []]) =>
    items
      .filter(({ description }) => !description)
      .map((item) => `<${name}>: ${kind} ${item.name} has no description`),
  );
  return declaration.description ? members : [`<${name}> has no description`, ...members];
}
