// Checks what would be published, after a build: each check prints its own findings.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { runMain } from './ensure.mjs';
import { root } from './main.mjs';
import { contentProblems, elementProblems, typeProblems } from './package/contents.mjs';
import { checkSizes } from './package/sizes.mjs';
import { trackedProblems } from './package/tracked.mjs';

/** @param {string} program inside node_modules @param {string[]} args @returns {string[]} */
function tool(program, ...args) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', ...program.split('/')), ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return status === 0 ? [] : [`${stdout}${stderr}`.trim()];
}

/** Without entry points that are not JavaScript, or have no types because a `<script>` loads them. */
const UNTYPED = ['./schemas/*', './custom-elements.json', './gesprekskit.iife.js', './package.json'];

/** @returns {{ tarball: string, remove: () => void }} */
function pack() {
  const folder = mkdtempSync(join(tmpdir(), 'gesprekskit-'));
  const npm = process.env['npm_execpath'];
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const [command, ...start] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const { status, stderr } = spawnSync(/** @type {string} */ (command), [...start, ...args], {
    cwd: root,
    encoding: 'utf8',
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm pack failed.\n${stderr}`);
  const [file = ''] = readdirSync(folder);
  return { tarball: join(folder, file), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function typesAsPublished() {
  const { tarball, remove } = pack();
  try {
    return tool(
      '@arethetypeswrong/cli/dist/index.js',
      tarball,
      '--profile=esm-only',
      '--no-emoji',
      '--format=ascii',
      '--exclude-entrypoints',
      ...UNTYPED,
    );
  } finally {
    remove();
  }
}

/** Compiles a portal that imports everything there is, as strictly as can be: own declarations and those of others. */
function typesInPortal() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const imports = Object.entries(exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([path], index) => `export * as module${index} from 'gesprekskit${path.slice(1)}';`);
  const folder = join(root, '.cache', 'portal');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'portal.mts');
  writeFileSync(file, `${imports.join('\n')}\n`);
  const options =
    '--ignoreConfig --noEmit --strict --target es2022 --module nodenext --lib es2022,dom,dom.iterable --types';
  return tool('@typescript/native/bin/tsc', ...options.split(' '), '', '--skipLibCheck', 'false', file);
}

async function publishing() {
  const { messages, pkg } = await publint({ pkgDir: root, strict: true });
  return messages.map(
    (message) => formatMessage(message, /** @type {any} */ (pkg), { color: false }) ?? message.code,
  );
}

/** @type {Record<string, () => string[] | Promise<string[]>>} */
const CHECKS = {
  publint: publishing,
  'are the types wrong': typesAsPublished,
  'types in a portal': typesInPortal,
  knip: () => tool('knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors'),
  contents: contentProblems,
  types: typeProblems,
  elements: elementProblems,
  'tracked files': trackedProblems,
  size: checkSizes,
};

await runMain(async () => {
  let failed = 0;
  for (const [name, check] of Object.entries(CHECKS)) {
    const problems = await check();
    if (problems.length > 0) failed += 1;
    console.log(`${problems.length > 0 ? '✗' : '✓'} ${name}`);
    for (const problem of problems) console.log(`    ${problem.replaceAll('\n', '\n    ')}`);
  }
  if (failed > 0) throw new Error(`${failed} package ${failed === 1 ? 'check' : 'checks'} failed.`);
});
