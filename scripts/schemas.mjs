// Writes dist/schemas/<name>.schema.json: a JSON Schema for every state and for content packs.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { createServer } from 'vite';
import { runMain } from './ensure.mjs';
import { isMain, root } from './main.mjs';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** Where schemas are looked for: exports named `<camelCaseName>Schema` that describe a state, and the content pack. */
const SOURCES = [
  ...readdirSync(join(root, 'src', 'model')).map((file) => `src/model/${file}`),
  'src/content/pack.ts',
].filter((file) => file.endsWith('.ts'));

/** @param {string} camel */
const toKebab = (camel) => camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** @param {string} kebab */
const toTitle = (kebab) => kebab.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());

/** @param {string} name @param {any} schema */
function describe(name, schema) {
  const { $schema: _, ...body } = toJsonSchema(schema, { errorMode: 'throw', target: 'draft-2020-12' });
  const version = schema.entries?.version?.literal;
  const id = ['urn:gesprekskit:schema', name, version].filter((part) => part !== undefined).join(':');
  return { $schema: DRAFT, $id: id, title: toTitle(name), ...body };
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
    const schemas = new Map();
    for (const source of SOURCES) {
      const module = await vite.ssrLoadModule(`/${source}`);
      for (const [key, schema] of Object.entries(module)) {
        if (!key.endsWith('Schema') || schema?.kind !== 'schema') continue;
        const name = toKebab(key.slice(0, -'Schema'.length));
        if (schema.entries?.kind?.literal === name || name === 'content-pack')
          schemas.set(name, describe(name, schema));
      }
    }
    return schemas;
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
