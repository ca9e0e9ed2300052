import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../scripts/main.mjs';
import { median, ratio } from './statistics.mjs';

/** @typedef {{id: string, title: string, meaning?: string, unit?: string}} Measure in milliseconds unless told */

/**
 * `over` makes it a ratio.
 * @typedef {{title: string, of: string, by: string, over?: string, unit?: string, limit: number, atLeast?: true}} Target
 */

/**
 * @typedef {{subjects: string[], results: Record<string, any[]>, sizes: Record<string, number>, standalone?: number,
 *   rounds: number, chromium: string, load: number[]}} Run
 */

/**
 * One number per round in which it was measured.
 * @param {Run} run @param {string} subject @param {string} id @returns {number[]}
 */
function series({ results, sizes, standalone }, subject, id) {
  if (id === 'size') return [(sizes[subject] ?? NaN) / 1000];
  if (id === 'standalone') return [(standalone ?? NaN) / 1000];
  const keys = id.split('.');
  return (results[subject] ?? [])
    .map((result) => keys.reduce((part, key) => part?.[key], result))
    .filter((number) => number !== undefined);
}

const digits = (/** @type {number} */ number) => (number >= 100 ? 0 : number >= 10 ? 1 : 2);
/** @param {number} number */
const figure = (number) => (Number.isNaN(number) ? '–' : number.toFixed(digits(Math.abs(number))));

/** @param {number[]} numerator @param {number[]} denominator */
function times(numerator, denominator) {
  const { median: middle, low, high } = ratio(numerator, denominator);
  if (!Number.isFinite(middle)) return '–';
  if (numerator.length === 1) return figure(middle);
  return `${figure(middle)} (${figure(low)}–${figure(high)})`;
}

const row = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;

/**
 * @param {Run} run
 * @param {{measures: Measure[], names: Record<string, string>, pairs: [string, string][]}} shown
 */
export function resultTable(run, { measures, names, pairs }) {
  const compared = pairs.filter((pair) => pair.every((name) => run.subjects.includes(name)));
  const heads = [
    'measure',
    ...run.subjects.map((name) => names[name] ?? name),
    ...compared.map(([name, base]) => `${names[name]} ÷ ${names[base]}`),
  ];
  const rows = measures.map(({ id, title, unit }) => [
    `${title} (${unit ?? 'ms'})`,
    ...run.subjects.map((name) => figure(median(series(run, name, id)))),
    ...compared.map(([name, base]) => times(series(run, name, id), series(run, base, id))),
  ]);
  const line = ['---', ...heads.slice(1).map(() => '--:')];
  return [heads, line, ...rows].map(row).join('\n');
}

/** @param {Run} run @param {Target} target */
function outcome(run, { of, by, over, unit, limit, atLeast }) {
  const own = series(run, by, of);
  const measured = over ? ratio(own, series(run, over, of)).median : median(own);
  if (Number.isNaN(measured)) return ['not measured', ''];
  const met = atLeast ? measured >= limit : measured <= limit;
  return [over ? figure(measured) : `${figure(measured)} ${unit ?? 'ms'}`, met ? 'yes' : '**no**'];
}

/** @param {Run} run @param {Target[]} targets */
export function targetTable(run, targets) {
  const rows = targets.map((target) => [target.title, ...outcome(run, target)]);
  return [['target', 'measured', 'met'], ['---', '--:', '---'], ...rows].map(row).join('\n');
}

/** @param {Measure[]} measures */
export const meanings = (measures) =>
  measures
    .filter(({ meaning }) => meaning)
    .map(({ title, meaning }) => `- **${title}**: ${meaning}`)
    .join('\n');

/** @param {string} name */
async function versionOf(name) {
  const folder = name === 'gesprekskit' ? root : join(root, 'node_modules', name);
  return `${name} ${JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')).version}`;
}

/** The version says little between releases. */
function sourceOf() {
  try {
    const git = (/** @type {string[]} */ ...args) =>
      execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
    const changed = git('status', '--porcelain', '--', 'src', 'content') ? ' with changes not committed' : '';
    return ` (commit ${git('rev-parse', '--short', 'HEAD')}${changed})`;
  } catch {
    return '';
  }
}

/**
 * Other work on the machine widens the spread and can move a ratio; say so beside the numbers. Only the start tells of it: at the
 * end the load is the benchmark's own.
 * @param {number[]} load
 */
function loadWords(load) {
  const busy = (load[0] ?? 0) > cpus().length * 0.75;
  const words = `Load average of the machine at the start and the end: ${load.map((number) => number.toFixed(1)).join(' and ')}.`;
  return busy
    ? `${words} **The machine was busy with other work: take the ratios as rough, and look at their spread.**`
    : words;
}

/** @param {Run} run @param {string[]} compared packages the kit is measured beside */
export async function describeRun(run, compared) {
  const { rounds, chromium, subjects, load } = run;
  const packages = await Promise.all(['gesprekskit', 'lit', ...compared].map(versionOf));
  const processors = cpus();
  const frames = subjects.flatMap((name) => series(run, name, 'smallest'));
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}, ${rounds} rounds, with ${[`${packages[0]}${sourceOf()}`, ...packages.slice(1)].join(', ')}, Chromium ${chromium},`,
    `Node ${process.versions.node} on ${processors[0]?.model.trim() ?? 'an unknown processor'} (${processors.length} cores).`,
    `Changing one word of the page itself is painted after ${figure(median(frames))} ms here: a part of each “painted”.`,
    loadWords(load),
  ].join('\n');
}

/** @param {string} name @param {string} markdown */
export async function writeDocument(name, markdown) {
  const file = join(root, 'docs', name);
  await mkdir(join(root, 'docs'), { recursive: true });
  await writeFile(file, await format(markdown, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
