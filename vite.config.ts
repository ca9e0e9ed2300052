import { readdirSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'vite';
import { compileHint } from './scripts/compile-hint.mjs';
import { leanContent, minifyTemplates, modernLit, withoutSchemas } from './scripts/minify-templates.mjs';
import { shrink } from './scripts/shrink.mjs';

/** What a portal can import, apart from the bundle. */
const ENTRY =
  /^(index|define|stores\/index|content\/(registry|en|nl|nl-x-u)|model\/[^/]+|elements\/[^/]+\/[^/]+\.(element|define))\.ts$/;

const entries = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => ENTRY.test(path));

const shared = {
  target: 'es2022',
  copyPublicDir: false,
  reportCompressedSize: false,
} satisfies UserConfig['build'];

/** One ES module per source module; the host shares Lit and the validator with its other components. */
const modules: UserConfig['build'] = {
  ...shared,
  emptyOutDir: true,
  minify: false,
  lib: {
    formats: ['es'],
    entry: Object.fromEntries(entries.map((path) => [path.replace(/\.ts$/, ''), `src/${path}`])),
  },
  rolldownOptions: {
    external: [/^lit($|\/)/, /^@lit\//, /^valibot$/, /^docx$/],
    output: {
      preserveModules: true,
      preserveModulesRoot: 'src',
      entryFileNames: ({ name }) => `${name.replace(/^_virtual\/.*\//, 'compiled/')}.js`,
    },
  },
};

/** `minify` here, because Vite leaves white space in ES libraries. */
const minified = { compress: true, mangle: true, codegen: true };

/** What makes documents for a word processor. */
const DOCX = /\/docx-library\.(js|ts)$/;

/** One self-contained file, apart from what it loads when it is asked for: that is a file beside it. */
const bundle: UserConfig['build'] = {
  ...shared,
  emptyOutDir: false,
  lib: {
    entry: 'src/bundle.ts',
    name: 'Gesprekskit',
    formats: ['es', 'iife'],
    fileName: (format) => (format === 'es' ? 'gesprekskit.js' : 'gesprekskit.iife.js'),
  },
  rolldownOptions: {
    checks: { pluginTimings: false },
    external: [DOCX],
    output: { minify: minified, paths: (id) => (DOCX.test(id) ? './gesprekskit-docx.js' : id) },
  },
};

/** The file beside it. */
const docx: UserConfig['build'] = {
  ...shared,
  emptyOutDir: false,
  lib: { entry: 'src/export/docx-library.ts', formats: ['es'], fileName: () => 'gesprekskit-docx.js' },
  rolldownOptions: { checks: { pluginTimings: false }, output: { minify: minified } },
};

const BUILDS: { readonly [mode: string]: UserConfig['build'] } = { modules, bundle, docx };

export default defineConfig(({ mode }) => ({
  build: BUILDS[mode] ?? modules,
  plugins: [
    minifyTemplates(),
    leanContent({ sources: mode !== 'bundle' }),
    ...(mode === 'bundle' ? [withoutSchemas(), modernLit(), shrink(), compileHint()] : []),
  ],
  json: { stringify: false },
  publicDir: false,
}));
