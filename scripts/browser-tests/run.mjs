// Runs the tests in the browser. Files with a failure run once more, one at a time: a busy machine can make a test late, a
// fault fails again. What passed only then is named, so that nobody takes it for sound.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMain } from '../ensure.mjs';
import { root } from '../main.mjs';
import { FAILED_FILES } from './failed-files.mjs';

const runner = join(root, 'node_modules/@web/test-runner/dist/bin.js');

/** More than this is no bad luck. */
const AT_MOST = 5;

/** @param {string[]} options @param {string} report @returns {boolean} */
function run(options, report) {
  const env = { ...process.env, [FAILED_FILES]: report };
  const { status } = spawnSync(process.execPath, [runner, ...options], { cwd: root, stdio: 'inherit', env });
  return status === 0;
}

/** @param {string} report @returns {string[]} */
function readFailed(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return [];
  }
}

await runMain(() => {
  const folder = mkdtempSync(join(tmpdir(), 'gesprekskit-'));
  const report = join(folder, 'failed.json');
  try {
    if (run([], report)) return;
    const files = readFailed(report);
    process.exitCode = 1;
    if (files.length === 0 || files.length > AT_MOST) return;
    console.log(`\nOnce more, one at a time:\n${files.map((file) => `  ${file}`).join('\n')}\n`);
    if (!run(['--files', ...files, '--concurrency', '1'], report)) return;
    console.log(
      `\nPassed only the second time (see above what was late the first):\n  ${files.join('\n  ')}`,
    );
    process.exitCode = 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
