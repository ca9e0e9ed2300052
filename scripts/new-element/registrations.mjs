// The lines that make a new element known: where elements, their texts and their tests are listed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('../new-element.mjs').Names} Names */

/**
 * @param {string} text
 * @param {RegExp} anchor of one line, with the flags `gm`
 * @param {string} line
 * @param {'before the first' | 'after the last'} place
 */
function insert(text, anchor, line, place) {
  const found = [...text.matchAll(anchor)];
  const match = place === 'before the first' ? found[0] : found.at(-1);
  if (!match) throw new Error(`Nothing like ${String(anchor)} was found to put "${line}" beside.`);
  const at = place === 'before the first' ? match.index : match.index + match[0].length;
  const added = place === 'before the first' ? `${line}\n` : `\n${line}`;
  return text.slice(0, at) + added + text.slice(at);
}

/** @param {string} text @param {RegExp} list with what is in it as its second group @param {string} item */
function append(text, list, item) {
  if (!list.test(text)) throw new Error(`Nothing like ${String(list)} was found to put ${item} in.`);
  return text.replace(
    list,
    (_all, start, items, end) => `${start}${items.replace(/,?\s*$/, '')}, ${item}${end}`,
  );
}

/**
 * @param {Record<string, unknown>} exports
 * @param {(key: string) => boolean} isLike the last such key is what the new ones come after
 * @param {Record<string, unknown>} added
 */
function insertKeys(exports, isLike, added) {
  const entries = Object.entries(exports);
  const at = entries.findLastIndex(([key]) => isLike(key)) + 1;
  return Object.fromEntries([...entries.slice(0, at), ...Object.entries(added), ...entries.slice(at)]);
}

/** @param {string} path in dist/, without ending */
const entry = (path) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });

/** @type {Record<string, (text: string, names: Names) => string>} */
const CHANGES = {
  'src/define.ts': (text, { tag }) =>
    insert(
      text,
      /^import '\.\/elements\/.*$/gm,
      `import './elements/${tag}/${tag}.define.js';`,
      'after the last',
    ),

  'src/index.ts': (text, { tag, Class }) => {
    const withElement = insert(
      text,
      /^export \* from '\.\/elements\/.*$/gm,
      `export * from './elements/${tag}/${tag}.element.js';`,
      'after the last',
    );
    return insert(
      withElement,
      /^export \* from '\.\/model\/.*$/gm,
      `export { empty as empty${Class}, parse as parse${Class}, reduce as reduce${Class} } from './model/${tag}.js';`,
      'before the first',
    );
  },

  'src/content/nl.ts': withPack('nl'),
  'src/content/en.ts': withPack('en'),
  'src/content/nl-x-u.ts': withPack('nl-x-u'),

  'package.json': (text, { tag }) => {
    const { exports, ...rest } = JSON.parse(text);
    const withElement = insertKeys(exports, (key) => /^\.\/(?!content|model)[^/]+\/define$/.test(key), {
      [`./${tag}`]: entry(`elements/${tag}/${tag}.element`),
      [`./${tag}/define`]: entry(`elements/${tag}/${tag}.define`),
    });
    const withModel = insertKeys(withElement, (key) => key.startsWith('./model/'), {
      [`./model/${tag}`]: entry(`model/${tag}`),
    });
    const order = Object.keys(JSON.parse(text));
    const all = { ...rest, exports: withModel };
    return JSON.stringify(Object.fromEntries(order.map((key) => [key, all[key]])), undefined, 2);
  },
};

/** @param {string} locale @returns {(text: string, names: Names) => string} */
function withPack(locale) {
  return (text, { tag, name }) =>
    append(
      insert(
        text,
        /^import \w+ from '\.\.\/\.\.\/content\/.*$/gm,
        `import ${name} from '../../content/${locale}/${tag}.json' with { type: 'json' };`,
        'after the last',
      ),
      /(const packs: readonly ContentPack\[\] = \[)([^\]]*)(\])/,
      name,
    );
}

/**
 * @param {string} root
 * @param {Names} names
 * @returns {Map<string, string>} path in the project to its new text
 */
export function registrations(root, names) {
  return new Map(
    Object.entries(CHANGES).map(([file, change]) => [
      file,
      change(readFileSync(join(root, file), 'utf8'), names),
    ]),
  );
}
