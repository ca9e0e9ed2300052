import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The pages people read, by their path in the project. */
export const pages = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.replaceAll('\\', '/')}`),
];

export const readPage = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

/** One block of code on a page. */
export interface Snippet {
  /** `docs/….md:<line>`. */
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

/** All blocks of code on a page. */
function snippetsOf(page: string): Snippet[] {
  const text = readPage(page);
  return [...text.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(({ index, 1: language = '', 2: code = '' }) => ({
    place: `${page}:${text.slice(0, index).split('\n').length}`,
    language,
    code,
  }));
}

/** All blocks in one of these languages. */
export const snippetsIn = (...languages: string[]): Snippet[] =>
  pages.flatMap(snippetsOf).filter(({ language }) => languages.includes(language));

/** What each entry of the package is made from: `gesprekskit/define` from `src/define.ts`. */
export function sourcesOfPackage(): Record<string, string> {
  const { name, exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    name: string;
    exports: Record<string, string | { default: string }>;
  };
  const entries = Object.entries(exports).flatMap(([path, target]) =>
    typeof target === 'string'
      ? []
      : [
          [
            path.replace('.', name),
            target.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts'),
          ] as const,
        ],
  );
  return { ...Object.fromEntries(entries), [`${name}/gesprekskit.js`]: 'src/bundle.ts' };
}
