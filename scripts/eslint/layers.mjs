// Lint rule: the arrows of the design ("Layers: who may import whom").
import { dirname, posix, relative, resolve, sep } from 'node:path';
import { root } from '../main.mjs';

/** What each folder of src/ may import besides itself. Packages are named as a whole; `content` is the packs. */
const LAYERS = {
  'src/model': [],
  'src/content': ['valibot', 'src/model', 'content'],
  'src/export': ['docx', 'src/model', 'src/content'],
  'src/stores': ['src/model'],
  'src/kit': ['lit', '@lit/context', 'src/model', 'src/content'],
  'src/elements': ['lit', '@lit/context', 'src/model', 'src/content', 'src/export', 'src/kit'],
};

/** @param {string} path of a file @returns {string} its path in the project, with forward slashes */
const inProject = (path) => relative(root, path).split(sep).join(posix.sep);

/** @param {string} file @param {string} source what the file imports @returns {string} a path in the project, or a package */
function targetOf(file, source) {
  if (source.startsWith('.')) return inProject(resolve(dirname(file), source));
  return source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');
}

/** @param {string} path @param {string} folder */
const isIn = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/** @param {string} path @returns {string} the folder of one element: `src/elements/capability-list` */
const elementOf = (path) => path.split('/').slice(0, 3).join('/');

/** @param {string} file @param {string} source @returns {string | undefined} what is wrong with it */
function wrongArrow(file, source) {
  const from = inProject(file);
  const layer = Object.entries(LAYERS).find(([folder]) => isIn(from, folder));
  if (!layer) return undefined;
  const [folder, allowed] = layer;
  const target = targetOf(file, source);
  if (isIn(target, folder))
    return folder === 'src/elements' && elementOf(target) !== elementOf(from)
      ? `Elements never import each other: share ${source} through src/kit or src/model.`
      : undefined;
  return allowed.some((other) => isIn(target, other))
    ? undefined
    : `${folder} may import only ${['itself', ...allowed].join(', ')}; not ${target}.`;
}

/** @type {import('eslint').Rule.RuleModule} */
export const layers = {
  meta: { type: 'problem', schema: [], docs: { description: 'hold the layers of the design' } },
  create(context) {
    /** @param {import('eslint').Rule.Node & { source?: any }} node */
    const check = (node) => {
      const source = node.source?.value;
      const message = typeof source === 'string' ? wrongArrow(context.filename, source) : undefined;
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
