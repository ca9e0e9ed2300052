// The arrows of the design ("Layers: who may import whom"), and what keeps a file findable and free of surprises.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import ts from 'typescript';
import { parser } from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { layers } from '../scripts/eslint/layers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** All files in a folder of the project, as paths from the project with forward slashes. */
const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'));

const sources = filesIn('src')
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({
    path,
    file: ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.ES2022),
  }));

/** Importing these does something; importing any other file does nothing. */
const WITH_SIDE_EFFECTS = [
  'src/bundle.ts',
  'src/define.ts',
  'src/elements/*/*.define.ts',
  'src/content/{en,nl,nl-x-u}.ts',
];

/** Enough of glob patterns for paths: `*`, `**` and `{a,b}`. */
const toRegExp = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .replace(/[.+^$()|[\]\\]/g, '\\$&')
      .replace(/\{([^}]*)\}/g, (_, names: string) => `(${names.replaceAll(',', '|')})`)
      .replaceAll('**', '\0')
      .replaceAll('*', '[^/]*')
      .replaceAll('\0', '.*')}$`,
  );

const matches = (path: string, globs: readonly string[]): boolean =>
  globs.some((glob) => toRegExp(glob).test(path));

const linter = new Linter({ cwd: ROOT });

/** What the lint rule says of a file. */
const wrongImports = (path: string, text: string): string[] =>
  linter
    .verify(
      text,
      {
        files: ['**/*.ts'],
        languageOptions: { parser },
        plugins: { gesprekskit: { rules: { layers } } },
        rules: { 'gesprekskit/layers': 'error' },
      },
      { filename: join(ROOT, path) },
    )
    .map(({ message }) => message);

describe('the layers', () => {
  it('are where all sources are but the entry points', () => {
    const folders = /^src\/(model|content|export|stores|kit|elements\/[^/]+)\//;
    const outside = sources.map(({ path }) => path).filter((path) => !folders.test(path));
    expect(outside.sort()).toEqual(['src/bundle.ts', 'src/define.ts', 'src/index.ts']);
  });

  it.each(sources.map(({ path, file }) => [path, file.text] as const))('are held by %s', (path, text) => {
    expect(wrongImports(path, text)).toEqual([]);
  });

  it.each([
    ['src/model/x.ts', '../kit/define.js'],
    ['src/model/x.ts', '../content/registry.js'],
    ['src/model/x.ts', 'lit'],
    ['src/model/x.ts', 'valibot'],
    ['src/content/x.ts', '../kit/define.js'],
    ['src/content/x.ts', 'lit'],
    ['src/stores/x.ts', '../content/registry.js'],
    ['src/export/x.ts', '../kit/define.js'],
    ['src/kit/x.ts', '../elements/capability-list/capability-list.element.js'],
    ['src/kit/x.ts', 'valibot'],
    ['src/elements/a/a.element.ts', '../b/b.view.js'],
    ['src/elements/a/a.element.ts', '../../define.js'],
    ['src/elements/a/a.element.ts', 'valibot'],
  ])('do not let %s import %s in any way', (path, source) => {
    for (const text of [
      `import { a } from '${source}';`,
      `import type { A } from '${source}';`,
      `import '${source}';`,
      `export * from '${source}';`,
      `export { a } from '${source}';`,
      `export const a = () => import('${source}');`,
      `export type A = import('${source}').B;`,
    ])
      expect(wrongImports(path, text), text).toHaveLength(1);
  });

  it.each([
    ['src/model/x.ts', './json.js'],
    ['src/content/x.ts', 'valibot'],
    ['src/content/x.ts', '../model/json.js'],
    ['src/content/x.ts', '../../content/nl/kit.json'],
    ['src/kit/x.ts', 'lit/decorators.js'],
    ['src/kit/x.ts', '../content/registry.js'],
    ['src/elements/a/a.element.ts', './a.view.js'],
    ['src/elements/a/a.element.ts', '../../kit/define.js'],
  ])('let %s import %s', (path, source) => {
    expect(wrongImports(path, `import { a } from '${source}';`)).toEqual([]);
  });
});

describe('importing', () => {
  /** Statements that do something by themselves: anything but declarations. An import without names counts. */
  const acts = ({ file }: (typeof sources)[number]): ts.Statement[] =>
    file.statements.filter((statement) =>
      ts.isImportDeclaration(statement)
        ? statement.importClause === undefined
        : !(
            ts.isExportDeclaration(statement) ||
            ts.isExportAssignment(statement) ||
            ts.isVariableStatement(statement) ||
            ts.isFunctionDeclaration(statement) ||
            ts.isClassDeclaration(statement) ||
            ts.isInterfaceDeclaration(statement) ||
            ts.isTypeAliasDeclaration(statement) ||
            ts.isModuleDeclaration(statement)
          ),
    );

  it('does something in the files that are there for it, and in no other', () => {
    const acting = sources.filter((source) => acts(source).length > 0).map(({ path }) => path);
    expect(acting.filter((path) => !matches(path, WITH_SIDE_EFFECTS))).toEqual([]);
    const meant = sources.map(({ path }) => path).filter((path) => matches(path, WITH_SIDE_EFFECTS));
    expect(meant.filter((path) => !acting.includes(path))).toEqual([]);
  });

  it('is told to bundlers the same way', () => {
    const { sideEffects } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      sideEffects: string[];
    };
    const globs = sideEffects.map((glob) => glob.replace(/^\.\//, ''));
    const told = sources.filter(({ path }) => matches(path, globs)).map(({ path }) => path);
    const built = sources
      .filter(({ path }) => path !== 'src/bundle.ts')
      .filter(({ path }) => matches(path.replace(/^src/, 'dist').replace(/ts$/, 'js'), globs))
      .map(({ path }) => path);
    const meant = sources.map(({ path }) => path).filter((path) => matches(path, WITH_SIDE_EFFECTS));
    expect(told).toEqual(meant);
    expect(built).toEqual(meant.filter((path) => path !== 'src/bundle.ts'));
  });

  it('an element registers nothing, also where there is no page', { timeout: 60_000 }, async () => {
    const { CapabilityListElement } = await import('../src/index.js');
    expect(customElements.get(CapabilityListElement.tag)).toBeUndefined();
    await import('../src/define.js');
    expect(customElements.get(CapabilityListElement.tag)).toBe(CapabilityListElement);
  });
});

describe('files', () => {
  const own = ['src', 'test', 'scripts', 'demo', 'bench', 'stories'].flatMap((folder) => {
    try {
      return filesIn(folder);
    } catch {
      return [];
    }
  });

  it('have names that say what is in them', () => {
    const drawers = /(^|[./-])(utils?|utilities|helpers?|common|misc|shared|stuff|lib)([./-]|$)/i;
    expect(own.filter((path) => drawers.test(path))).toEqual([]);
  });

  it('stay short enough to read', () => {
    const long = own
      .filter((path) => /\.(ts|m?js|css|html)$/.test(basename(path)))
      .map((path) => ({ path, lines: readFileSync(join(ROOT, path), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });
});
