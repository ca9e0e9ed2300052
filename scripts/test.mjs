// `npm test`: every check there is, each step with its name and time; the last line counts the steps.
import { parseArgs } from 'node:util';
import { ensure, runMain } from './ensure.mjs';
import { root } from './main.mjs';
import { runSteps } from './steps.mjs';

const modules = 'node_modules';
const tsc = `${modules}/@typescript/native/bin/tsc`;
const vitest = `${modules}/vitest/vitest.mjs`;

/** @type {import('./steps.mjs').Step[]} */
const STEPS = [
  {
    name: 'format',
    commands: [[`${modules}/prettier/bin/prettier.cjs`, '--check', '--log-level=warn', '.']],
  },
  {
    name: 'lint',
    commands: [
      [`${modules}/eslint/bin/eslint.js`, '--max-warnings=0', '.'],
      [
        `${modules}/stylelint/bin/stylelint.mjs`,
        '{src,demo,stories,.storybook}/**/*.{css,styles.ts}',
        '--allow-empty-input',
      ],
    ],
  },
  {
    name: 'types',
    commands: ['tsconfig.json', 'tsconfig.pure.json', 'tsconfig.scripts.json', 'tsconfig.demo.json'].map(
      (config) => [tsc, '-p', config],
    ),
  },
  { name: 'unit', commands: [[vitest, 'run', '--project', 'unit']] },
  { name: 'browser', commands: [['scripts/browser-tests/run.mjs']] },
  { name: 'build', commands: [['scripts/build.mjs'], ['scripts/build-demo.mjs']] },
  { name: 'package', commands: [['scripts/check-package.mjs']], needs: ['build'] },
  { name: 'e2e', commands: [[vitest, 'run', '--project', 'e2e']], needs: ['build'] },
  { name: 'stories', commands: [['scripts/stories.mjs']], needs: ['build'] },
];

const names = STEPS.map(({ name }) => name);

const HELP = `npm test -- [options]
  --only <steps>  only these, e.g. --only unit,browser
  --skip <steps>  all but these
steps: ${names.join(', ')}`;

/** @param {string | undefined} list @param {string[]} otherwise @returns {string[]} */
function toNames(list, otherwise) {
  if (list === undefined) return otherwise;
  const chosen = list.split(',').map((name) => name.trim());
  const unknown = chosen.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`There is no step "${unknown}".\n${HELP}`);
  return chosen;
}

await runMain(async () => {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, skip: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return console.log(HELP);
  const only = toNames(values.only, names);
  const skip = toNames(values.skip, []);
  ensure();
  const steps = STEPS.filter(({ name }) => only.includes(name) && !skip.includes(name));
  if (!(await runSteps(steps, root))) process.exitCode = 1;
});
