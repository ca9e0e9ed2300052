// Runs named steps one after another, tells how each went, and closes with one line of counts.
import { spawn } from 'node:child_process';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[][]} commands each a script or program file with its arguments, run by Node.js
 * @property {string[]} [needs] steps that must not have failed
 */

/** @typedef {{ name: string, outcome: 'passed' | 'failed' | 'skipped', seconds: number, note?: string }} Result */

/** Some tools colour their output wherever CI is set, also in a file. */
const plainWhenLogged = process.stdout.isTTY || process.env['FORCE_COLOR'] ? {} : { NO_COLOR: '1' };

/** @param {string[]} command @param {string} folder @param {AbortSignal} signal @returns {Promise<boolean>} */
const run = (command, folder, signal) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...plainWhenLogged },
      signal,
      killSignal: 'SIGINT',
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });

/** @param {Step} step @param {string} folder @param {AbortSignal} signal */
async function runCommands({ commands }, folder, signal) {
  let passed = true;
  for (const command of commands) passed = (await run(command, folder, signal)) && passed;
  return passed;
}

/** @param {Result[]} results */
function report(results) {
  console.log('\n── summary');
  for (const { name, outcome, seconds, note } of results)
    console.log(
      `${outcome.padEnd(8)} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s${note ? `  ${note}` : ''}`,
    );
  /** @param {Result['outcome']} outcome */
  const count = (outcome) => results.filter((result) => result.outcome === outcome).length;
  const skipped = count('skipped');
  console.log(
    `${count('passed')} passed, ${count('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
}

/**
 * @param {Step[]} steps
 * @param {string} folder
 * @returns {Promise<boolean>} whether all passed
 */
export async function runSteps(steps, folder) {
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  /** @type {Result[]} */
  const results = [];
  for (const step of steps) {
    const { name, needs = [] } = step;
    const missing = results.filter((result) => needs.includes(result.name) && result.outcome !== 'passed');
    if (stop.signal.aborted || missing.length > 0) {
      const note = stop.signal.aborted
        ? 'interrupted'
        : `needs ${missing.map((result) => result.name).join(', ')}`;
      results.push({ name, outcome: 'skipped', seconds: 0, note });
      continue;
    }
    console.log(`\n── ${name}`);
    const start = performance.now();
    const passed = await runCommands(step, folder, stop.signal);
    const seconds = (performance.now() - start) / 1000;
    const outcome = passed && !stop.signal.aborted ? 'passed' : 'failed';
    console.log(`── ${name} ${outcome} in ${seconds.toFixed(1)} s`);
    results.push({ name, outcome, seconds });
  }
  process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  report(results);
  return results.every(({ outcome }) => outcome === 'passed');
}
