// What must not get into the repository: where this machine keeps things, and which registry it used.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root } from '../main.mjs';

const LARGEST_TEXT = 5_000_000;

const LEAKS = [
  { pattern: /"resolved": "[a-z+]+:\/\//, what: 'a package address of one registry' },
  { pattern: /(?<![\w.])\/(?:home|Users)\/[a-z][\w.-]*\/[\w.-]/, what: 'a path of someone’s computer' },
  { pattern: /[A-Z]:\\{1,2}Users\\{1,2}\w/, what: 'a path of someone’s computer' },
];

/** @returns {string[] | undefined} the project's files, or nothing outside a git clone */
function projectFiles() {
  const { status, stdout } = spawnSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    },
  );
  return status === 0 ? stdout.split('\0').filter(Boolean) : undefined;
}

/** @param {string} file @returns {string} */
function readText(file) {
  const path = join(root, file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size > LARGEST_TEXT) return '';
  const text = readFileSync(path, 'utf8');
  return text.includes('\0') ? '' : text;
}

/** @returns {string[]} */
export function trackedProblems() {
  const files = projectFiles();
  if (!files) {
    console.log('  (not a git clone: only package-lock.json is read)');
  }
  const places = [root, homedir()].filter((place) => place.length > 2).map((place) => `${place}/`);
  return (files ?? ['package-lock.json']).flatMap((file) => {
    const text = readText(file);
    const leaks = LEAKS.filter(({ pattern }) => pattern.test(text)).map(({ what }) => what);
    if (places.some((place) => text.includes(place))) leaks.push('a path of this computer');
    return leaks.map((what) => `${file} holds ${what}`);
  });
}
