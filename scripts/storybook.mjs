// `npm run storybook`: the designers' view, with documentation made from the elements themselves.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensure, runMain } from './ensure.mjs';
import { isMain, root } from './main.mjs';

/** @param {string[]} args @returns {Promise<number | null>} Storybook's exit code */
export function runStorybook(args) {
  const program = join(root, 'node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js');
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [program, ...args, '--disable-telemetry'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
    })
      .on('error', reject)
      .on('close', resolve);
  });
}

if (isMain(import.meta.url))
  await runMain(async () => {
    ensure();
    const { buildManifest } = await import('./build.mjs');
    buildManifest();
    const quiet = process.stdout.isTTY && !process.env['CI'] ? [] : ['--ci', '--no-open'];
    process.exitCode =
      (await runStorybook([
        'dev',
        '--port',
        '6006',
        '--no-version-updates',
        ...quiet,
        ...process.argv.slice(2),
      ])) ?? 1;
  });
