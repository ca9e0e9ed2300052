// Makes sure a clone can run: a Node.js that is new enough, and the locked dependencies in node_modules.
// Uses nothing but Node itself, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, root } from './main.mjs';

const OLDEST_NODE = [20, 19];

/** @typedef {Record<string, { version?: string, optional?: boolean, link?: boolean }>} Packages */

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new Error(
    `Gesprekskit needs Node.js ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.\n` +
      'Install a newer one (nodejs.org, or `nvm install`) and run this again.',
  );
}

/** @param {string} file @returns {Packages | undefined} */
function lockedPackages(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** @returns {string | undefined} why the dependencies must be installed, or nothing when they are as locked */
function whyInstall() {
  const installed = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return 'The dependencies are not installed yet';
  const locked = lockedPackages(join(root, 'package-lock.json')) ?? {};
  for (const [path, { version, optional, link }] of Object.entries(locked)) {
    if (path === '' || link) continue;
    const found = installed[path];
    if (!found && optional) continue;
    if (found?.version !== version || !existsSync(join(root, path, 'package.json')))
      return 'The installed dependencies differ from package-lock.json';
  }
  return undefined;
}

function install() {
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, ...start] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const { status } = spawnSync(/** @type {string} */ (command), [...start, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  if (status === 0) return;
  throw new Error(
    'Installing the dependencies failed; npm says why above. Is the package registry in reach?',
  );
}

/** Checks Node.js, and installs the locked dependencies when they are missing or stale. */
export function ensure() {
  checkNode();
  const reason = whyInstall();
  if (!reason) return;
  console.log(`${reason}: running npm ci (about a minute) …`);
  install();
}

/**
 * Runs a command's main function; an error becomes one clear message instead of a stack trace.
 * @param {() => unknown} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

if (isMain(import.meta.url)) await runMain(ensure);
