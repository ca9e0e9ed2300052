// Writes dist/schemas/<name>.schema.json: a JSON Schema for every state and for content packs.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { createServer } from 'vite';
import { runMain } from './ensure.mjs';
import { isMain, root } from './main.mjs';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** @typedef {{ kind: string, version: number, shape?: { schema?: any } }} Piece */

/** Where the definitions of pieces are: exports named `<camelCaseName>Piece`. */
const MODELS = readdirSync(join(root, 'src', 'model'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/model/${file}`);

/** @param {string} kebab */
const toTitle = (kebab) => kebab.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());

/** @param {string} name @param {object} body @param {number} [version] @returns {object} */
function describe(name, body, version) {
  const id = ['urn:gesprekskit:schema', name, version].filter((part) => part !== undefined).join(':');
  return { $schema: DRAFT, $id: id, title: toTitle(name), ...body };
}

/**
 * The schema of each piece that `modules` define. A model that reads a state without telling others its shape is an error.
 * @param {Map<string, Record<string, any>>} modules what each file exports
 * @returns {Map<string, object>}
 */
export function schemasOfPieces(modules) {
  /** @type {Map<string, Piece>} */
  const pieces = new Map();
  for (const [file, module] of modules) {
    /** @type {Piece[]} */
    const own = Object.keys(module)
      .filter((key) => key.endsWith('Piece') && typeof module[key] === 'object')
      .map((key) => module[key]);
    if ('parse' in module && own.length === 0) throw new Error(`${file} has a parse, but exports no piece.`);
    for (const piece of own) {
      const { kind, version, shape } = piece;
      const { kind: ofKind, version: ofVersion } = shape?.schema?.properties ?? {};
      if (ofKind?.const !== kind || ofVersion?.const !== version)
        throw new Error(`${file}: the piece ${kind} has no schema of its kind and version.`);
      if ((pieces.get(kind) ?? piece) !== piece) throw new Error(`${file}: there is another piece ${kind}.`);
      pieces.set(kind, piece);
    }
  }
  return new Map(
    [...pieces].map(([kind, { version, shape }]) => [kind, describe(kind, shape?.schema, version)]),
  );
}

/** @param {any} schema of valibot */
function schemaOfContent(schema) {
  const { $schema: _, ...body } = toJsonSchema(schema, { errorMode: 'throw', target: 'draft-2020-12' });
  return describe('content-pack', body);
}

/** @returns {Promise<Map<string, object>>} schema name (`capability-list`) to JSON Schema */
export async function readSchemas() {
  const vite = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const modules = new Map();
    for (const file of MODELS) modules.set(file, await vite.ssrLoadModule(`/${file}`));
    const { contentPackSchema } = await vite.ssrLoadModule('/src/content/pack.ts');
    return schemasOfPieces(modules).set('content-pack', schemaOfContent(contentPackSchema));
  } finally {
    await vite.close();
  }
}

/** Writes the schemas into dist/schemas. */
export async function buildSchemas() {
  const folder = join(root, 'dist', 'schemas');
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of await readSchemas())
    writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
}

if (isMain(import.meta.url)) await runMain(buildSchemas);
