// `npm run new:element -- <tag>`: makes a whole, working element to start from, and registers it.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensure, runMain } from './ensure.mjs';
import { root } from './main.mjs';
import { registrations } from './new-element/registrations.mjs';

/**
 * @typedef {object} Names of one element, as they are written in code, in content and in prose
 * @property {string} tag preparation-questions
 * @property {string} Class PreparationQuestions
 * @property {string} name preparationQuestions
 * @property {string} ID PQ, for acceptance criteria
 */

const HELP = `npm run new:element -- <tag>
  <tag>  two or more words in small letters with hyphens, such as preparation-questions`;

const templates = join(root, 'scripts', 'new-element', 'templates');

/** @param {string | undefined} tag @returns {Names} */
function namesOf(tag) {
  if (tag === undefined || !/^[a-z]+(-[a-z]+)+$/.test(tag)) throw new Error(HELP);
  const words = tag.split('-');
  const Class = words.map((word) => word.replace(/^./, (letter) => letter.toUpperCase())).join('');
  return {
    tag,
    Class,
    name: Class.replace(/^./, (letter) => letter.toLowerCase()),
    ID: words.map((word) => word[0]?.toUpperCase()).join(''),
  };
}

/** @param {string} text @param {Names} names */
const filledIn = (text, names) =>
  text.replace(/__(tag|Class|name|ID)__/g, (_match, key) => names[/** @type {keyof Names} */ (key)]);

/** @param {Names} names @returns {Map<string, string>} path in the project to text */
function newFiles(names) {
  const files = readdirSync(templates, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.tmpl'));
  return new Map(
    files.map((file) => [
      filledIn(file.replace(/\.tmpl$/, ''), names),
      filledIn(readFileSync(join(templates, file), 'utf8'), names),
    ]),
  );
}

/** @param {Map<string, string>} files */
async function write(files) {
  const { format, resolveConfig } = await import('prettier');
  for (const [file, text] of files) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
  }
}

/** @param {Names} names */
const whatIsLeft = ({ tag }) => `
It works: try it with \`npm run storybook\`, check it with \`npm test\`. What is left for you:

  1. Its state and rules    src/model/${tag}.ts, then test/model/${tag}.test.ts
  2. Its words              content/{nl,en,nl-x-u}/${tag}.json; take out "$comment" when they are yours
  3. Its look               src/elements/${tag}/
  4. What it is held against  docs/acceptance/${tag}.md
  5. Its place in the demo  demo/index.html:
       <section aria-label="…"><${tag}></${tag}></section>
     and in demo/portal.js: hand it what was kept, and listen to "${tag}-change"
  6. README.md (the table of elements) and CHANGELOG.md

docs/adding-an-element.md tells more.`;

await runMain(async () => {
  const names = namesOf(process.argv[2]);
  ensure();
  const files = newFiles(names);
  const taken = [...files.keys()].filter((file) => existsSync(join(root, file)));
  if (taken.length > 0) throw new Error(`There is something already:\n  ${taken.join('\n  ')}`);
  const changed = registrations(root, names);
  await write(new Map([...files, ...changed]));
  for (const file of files.keys()) console.log(`made     ${file}`);
  for (const file of changed.keys()) console.log(`changed  ${file}`);
  console.log(whatIsLeft(names));
});
