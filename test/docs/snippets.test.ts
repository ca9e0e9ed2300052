import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { ContentPack } from '../../src/content/pack.js';
import { registerContent } from '../../src/content/registry.js';
import { parse as parseActionPlan } from '../../src/model/action-plan.js';
import { parse } from '../../src/model/capability-list.js';
import { parse as parseCircleModel } from '../../src/model/circle-model.js';
import { parse as parseConversationCompass } from '../../src/model/conversation-compass.js';
import { parse as parseConversationFeedback } from '../../src/model/conversation-feedback.js';
import { parse as parseConversationSeries } from '../../src/model/conversation-series.js';
import { parse as parseConversationWorksheet } from '../../src/model/conversation-worksheet.js';
import { parse as parseConversionMap } from '../../src/model/conversion-map.js';
import { parse as parseInvitationLetter } from '../../src/model/invitation-letter.js';
import { parse as parsePhaseGuide } from '../../src/model/phase-guide.js';
import type { ParseResult, PieceState } from '../../src/model/piece.js';
import { parse as parsePreparationQuestions } from '../../src/model/preparation-questions.js';
import { parse as parseTrajectory } from '../../src/model/trajectory.js';
import { pages, readPage, ROOT, snippetsIn, sourcesOfPackage, type Snippet } from './snippets.js';

const named = (snippets: Snippet[]): [string, Snippet][] =>
  snippets.map((snippet) => [snippet.place, snippet]);

const readers: Readonly<Record<string, (json: unknown) => ParseResult<PieceState>>> = {
  'capability-list': parse,
  'circle-model': parseCircleModel,
  trajectory: parseTrajectory,
  'conversation-compass': parseConversationCompass,
  'conversation-worksheet': parseConversationWorksheet,
  'preparation-questions': parsePreparationQuestions,
  'invitation-letter': parseInvitationLetter,
  'conversation-feedback': parseConversationFeedback,
  'phase-guide': parsePhaseGuide,
  'conversation-series': parseConversationSeries,
  'action-plan': parseActionPlan,
  'conversion-map': parseConversionMap,
};

describe('JSON in the documentation', () => {
  it.each(named(snippetsIn('json')))('%s is what it says', (_place, { code }) => {
    const json = JSON.parse(code) as { kind?: string; piece?: string };
    if (json.kind !== undefined && json.kind !== 'kept-trajectory')
      expect(readers[json.kind]?.(json)).toMatchObject({ status: 'ok', problems: [] });
    if (json.piece !== undefined) expect(registerContent('nl-x-docs', json as ContentPack)).toEqual([]);
  });

  it.each(
    named(snippetsIn('html')).flatMap(([place, { code }]) =>
      [...code.matchAll(/<script type="application\/json"[^>]*>([^]*?)<\/script>|\sstate='([^']+)'/g)].map(
        ({ 1: child, 2: attribute }) => [place, child ?? attribute ?? ''] as const,
      ),
    ),
  )('%s hands in a state that can be read', (_place, json) => {
    expect(parse(json)).toMatchObject({ status: 'ok', problems: [] });
  });
});

/** What the snippets import and this project does not have. */
const FRAMEWORKS = `
declare module '@angular/core' {
  export const CUSTOM_ELEMENTS_SCHEMA: unknown;
  export function Component(options: object): ClassDecorator;
  export function signal<T>(value: T): { (): T; set(value: T): void };
}
declare module '@vitejs/plugin-vue' {
  export default function vue(options: object): unknown;
}`;

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  jsx: ts.JsxEmit.ReactJSX,
  resolveJsonModule: true,
  strict: true,
  experimentalDecorators: true,
  useDefineForClassFields: false,
  skipLibCheck: true,
  noEmit: true,
  types: [],
  paths: Object.fromEntries(
    Object.entries(sourcesOfPackage()).map(([path, file]) => [path, [join(ROOT, file)]]),
  ),
};

/** What TypeScript has to say about the snippets, as a portal developer would write them in a project of their own. */
function complaints(snippets: Snippet[]): string[] {
  const files = new Map([[join(ROOT, 'frameworks.d.ts'), FRAMEWORKS]]);
  const places = new Map<string, string>();
  snippets.forEach(({ place, language, code }, index) => {
    const file = join(ROOT, `snippet-${index}.${language}`);
    files.set(file, code);
    places.set(file, place);
  });
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const code = files.get(file);
    return code === undefined
      ? getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, code, version, true);
  };
  const program = ts.createProgram([...files.keys()], OPTIONS, host);
  return [...files.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ messageText, start }) => {
      const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${places.get(name) ?? name}+${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}

describe('TypeScript in the documentation', () => {
  it('compiles against the package', { timeout: 120_000 }, () => {
    expect(complaints(snippetsIn('ts', 'tsx'))).toEqual([]);
  });

  const telling = named(snippetsIn('ts')).filter(([, { code }]) => /console\.info\(.+\); \/\/ /.test(code));

  it.each(telling)('%s tells what its comments say', async (_place, { code }) => {
    const said = await run(code);
    const expected = [...code.matchAll(/console\.info\(.+\); \/\/ (.+)/g)].map(([, words]) => words);
    expect(said).toEqual(expected);
  });
});

/** Runs a snippet that needs no page, and gives back what it tells the console. */
async function run(code: string): Promise<string[]> {
  const sources = sourcesOfPackage();
  const said: string[] = [];
  const imports: Record<string, unknown> = {};
  for (const [, name = ''] of code.matchAll(/from '([^']+)'/g)) {
    imports[name] = (await import(join(ROOT, sources[name] ?? name))) as unknown;
  }
  const body = ts
    .transpileModule(code, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    })
    .outputText.replace(/import (\{[^}]*\}) from '([^']+)';/g, "const $1 = imports['$2'];");
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- code of our own documentation
  new Function('imports', 'console', body)(imports, {
    info: (...words: unknown[]) => said.push(words.map(String).join(' ')),
  });
  return said;
}

describe('links in the documentation', () => {
  it.each(pages)('%s leads somewhere', (page) => {
    const targets = [...readPage(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
      ([, to = '']) => to,
    );
    const missing = targets.filter((to) => !existsSync(join(ROOT, dirname(page), to)));
    expect(missing).toEqual([]);
  });
});
