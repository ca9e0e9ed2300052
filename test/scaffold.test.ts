// A freshly made element passes what every element has to pass: `npm run new:element` in a copy of the project.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, PLAIN_ENVIRONMENT } from './fixtures/project-copy.js';

const TAG = 'made-up-questions';

const { folder: copy, remove } = copyProject();

/** Runs a program with Node.js in the copy; gives what it says when it fails. */
function run(program: string, ...args: string[]): { failed: string | undefined; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, program), ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: PLAIN_ENVIRONMENT,
  });
  return { failed: status === 0 ? undefined : `${stdout}\n${stderr}`, said: stdout };
}

let made: string[] = [];
let changed: string[] = [];

beforeAll(() => {
  const { failed, said } = run('scripts/new-element.mjs', TAG);
  if (failed !== undefined) throw new Error(failed);
  const files = (word: string): string[] =>
    [...said.matchAll(new RegExp(`^${word} +(\\S+)$`, 'gm'))].map(([, file = '']) => file);
  made = files('made');
  changed = files('changed');
}, 60_000);

afterAll(remove);

const typescript = (files: string[]): string[] => files.filter((file) => file.endsWith('.ts'));

describe('a freshly made element', { timeout: 180_000 }, () => {
  it('comes with all its files, and no place left open', () => {
    expect(made.length).toBeGreaterThan(20);
    for (const file of made)
      expect(readFileSync(join(copy, file), 'utf8'), file).not.toMatch(/__(?!hacked)\w+__/);
  });

  it('is well formatted', () => {
    expect(
      run('node_modules/prettier/bin/prettier.cjs', '--check', ...made, ...changed).failed,
    ).toBeUndefined();
  });

  it('has types that fit', () => {
    // Only what is about the new element: the rest has a check of its own.
    const about = run('node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.json')
      .failed?.split('\n')
      .filter((line) => line.includes(TAG) || changed.some((file) => line.startsWith(file)));
    expect(about ?? []).toEqual([]);
  });

  it('is clean', () => {
    const files = typescript([...made, ...changed]);
    expect(run('node_modules/eslint/bin/eslint.js', '--max-warnings=0', ...files).failed).toBeUndefined();
    const styles = files.filter((file) => file.endsWith('.styles.ts'));
    expect(run('node_modules/stylelint/bin/stylelint.mjs', ...styles).failed).toBeUndefined();
  });

  it('passes its own tests, those of the texts, the layers and its criteria', () => {
    const own = made.filter((file) => file.endsWith('.test.ts'));
    const shared = ['test/content', 'test/docs/acceptance.test.ts', 'test/layers.test.ts'];
    const { said } = run('node_modules/vitest/vitest.mjs', 'run', '--reporter=json', ...own, ...shared);
    const { testResults } = JSON.parse(said.slice(said.indexOf('{"'))) as {
      testResults: {
        name: string;
        message: string;
        assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
      }[];
    };
    expect(testResults.length).toBeGreaterThan(own.length + shared.length);
    const failures = testResults.flatMap(({ name, message, assertionResults }) => [
      ...(message ? [`${name}: ${message}`] : []),
      ...assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => `${name}: ${fullName} ${failureMessages.join(' ')}`),
    ]);
    expect(failures.filter((failure) => failure.includes(TAG))).toEqual([]);
  });

  it('is not made twice, nor under a name that is no tag', () => {
    expect(run('scripts/new-element.mjs', TAG).failed).toContain('There is something already');
    for (const name of ['questions', 'Made-Up', 'made_up-questions', '']) {
      expect(run('scripts/new-element.mjs', name).failed).toContain('npm run new:element');
    }
  });
});
