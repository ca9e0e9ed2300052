// Finds a Chrome, Chromium or Edge to test with, and installs one where that can be done unattended.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runMain } from './ensure.mjs';
import { isMain } from './main.mjs';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'google-chrome-beta',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Canary'];

const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

const HELP = `No Chrome, Chromium or Edge was found, and none could be installed.
Install one of them, or point the environment variable CHROME_PATH at its program file, and run this again.
  Debian, Ubuntu: apt-get install chromium     Fedora: dnf install chromium     macOS: brew install --cask chromium`;

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function candidates() {
  const env = process.env;
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
    return folders.flatMap((folder) =>
      MAC_APPS.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (process.platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return folders.flatMap((folder) =>
      folder ? WINDOWS_PROGRAMS.map((program) => join(folder, ...program)) : [],
    );
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/snap/bin'];
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** @returns {string | undefined} the program file of a browser that is on this computer */
function installedBrowser() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(`CHROME_PATH is set to ${chosen}, but that is not a program.`);
  }
  return candidates().find(isProgram);
}

async function playwrightBrowser() {
  try {
    const { chromium } = await import('playwright-core');
    const path = chromium.executablePath();
    return path && existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function installWithApt() {
  const unattended = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!unattended) return;
  console.log('No browser found: installing Debian’s Chromium.');
  run('apt-get', ['update']);
  // Without any font, what is measured in a page makes no sense.
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']);
}

function installWithPlaywright() {
  console.log('No browser found: downloading Playwright’s Chromium.');
  const cli = join(import.meta.dirname, '..', 'node_modules', 'playwright-core', 'cli.js');
  if (existsSync(cli)) run(process.execPath, [cli, 'install', 'chromium']);
}

/** @returns {Promise<string>} the program file of a browser, installed first where needed */
export async function ensureBrowser() {
  const found = installedBrowser() ?? (await playwrightBrowser());
  if (found) return found;
  installWithApt();
  const fromApt = installedBrowser();
  if (fromApt) return fromApt;
  installWithPlaywright();
  const downloaded = await playwrightBrowser();
  if (downloaded) return downloaded;
  throw new Error(HELP);
}

/** Launch arguments: quiet, and nothing a browser does on its own account. Root cannot use Chrome's sandbox. */
export function browserArgs() {
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...args] : args;
}

/** @returns {Promise<import('playwright-core').LaunchOptions>} */
export async function launchOptions() {
  return { executablePath: await ensureBrowser(), args: browserArgs() };
}

if (isMain(import.meta.url)) await runMain(async () => console.log(await ensureBrowser()));
