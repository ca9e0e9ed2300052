import { readFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/main.mjs';
import { MEASURES, TARGETS } from './measures.mjs';
import { median, ratio } from './statistics.mjs';

/**
 * @typedef {{subjects: string[], results: Record<string, any[]>, sizes: Record<string, number>, standalone?: number,
 *   rounds: number, chromium: string, load: number[]}} Run
 */

/** @type {Record<string, string>} */
const NAMES = { floor: 'by hand', kit: 'the kit', surveyjs: 'SurveyJS' };

/** @param {Run} run @param {string} subject @param {string} id @returns {number[]} one number per round */
function series({ results, sizes, standalone }, subject, id) {
  if (id === 'size') return [(sizes[subject] ?? NaN) / 1000];
  if (id === 'standalone') return [(standalone ?? NaN) / 1000];
  const keys = id.split('.');
  return (results[subject] ?? []).map((result) => keys.reduce((part, key) => part[key], result));
}

const digits = (/** @type {number} */ number) => (number >= 100 ? 0 : number >= 10 ? 1 : 2);
const figure = (/** @type {number} */ number) => number.toFixed(digits(number));

/** @param {number[]} numerator @param {number[]} denominator */
function times(numerator, denominator) {
  const { median: middle, low, high } = ratio(numerator, denominator);
  if (numerator.length === 1) return figure(middle);
  return `${figure(middle)} (${figure(low)}–${figure(high)})`;
}

const row = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;

/** Pairs of subjects to compare, as far as they took part. @param {string[]} subjects */
const pairs = (subjects) =>
  [
    ['kit', 'floor'],
    ['surveyjs', 'floor'],
    ['surveyjs', 'kit'],
  ].filter((pair) => pair.every((name) => subjects.includes(name)));

/** @param {Run} run */
export function table(run) {
  const compared = pairs(run.subjects);
  const heads = [
    'measure',
    ...run.subjects.map((name) => NAMES[name] ?? name),
    ...compared.map(([name = '', base = '']) => `${NAMES[name]} ÷ ${NAMES[base]}`),
  ];
  const rows = MEASURES.map(({ id, title, unit }) => [
    `${title} (${unit ?? 'ms'})`,
    ...run.subjects.map((name) => figure(median(series(run, name, id)))),
    ...compared.map(([name = '', base = '']) => times(series(run, name, id), series(run, base, id))),
  ]);
  const line = ['---', ...heads.slice(1).map(() => '--:')];
  return [heads, line, ...rows].map(row).join('\n');
}

/** @param {Run} run @param {import('./measures.mjs').Target} target */
function outcome(run, { of, by, over, limit, atLeast }) {
  const own = series(run, by, of);
  const measured = over ? ratio(own, series(run, over, of)).median : median(own);
  if (Number.isNaN(measured)) return ['not measured', ''];
  const met = atLeast ? measured >= limit : measured <= limit;
  return [over ? figure(measured) : `${figure(measured)} kB`, met ? 'yes' : '**no**'];
}

/** @param {Run} run */
export function targets(run) {
  const rows = TARGETS.map((target) => [target.title, ...outcome(run, target)]);
  return [['target', 'measured', 'met'], ['---', '--:', '---'], ...rows].map(row).join('\n');
}

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

/** @param {Run} run */
export async function describeRun({ rounds, chromium, subjects, results, load }) {
  const packages = await Promise.all(['gesprekskit', 'lit', 'survey-core', 'survey-js-ui'].map(versionOf));
  const processors = cpus();
  const frames = subjects.flatMap((name) => (results[name] ?? []).map(({ smallest }) => smallest));
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}, ${rounds} rounds, with ${[`${packages[0]}${sourceOf()}`, ...packages.slice(1)].join(', ')}, Chromium ${chromium},`,
    `Node ${process.versions.node} on ${processors[0]?.model.trim() ?? 'an unknown processor'} (${processors.length} cores).`,
    `Changing one word of the page itself is painted after ${figure(median(frames))} ms here: a part of each “painted”.`,
    loadWords(load),
  ].join('\n');
}

/** @param {Run} run the whole of docs/bench.md */
export async function document(run) {
  const meanings = MEASURES.map(({ title, meaning }) => `- **${title}**: ${meaning}`);
  return `# Speed and size

<!-- Written by \`npm run bench -- --write\`; do not edit by hand. -->

${await describeRun(run)}

Three pages show the same list: seven values with pictogram, explanation and examples, three questions each with six
answers, a note and a mark per value, with the same Dutch texts.

- **by hand** is the floor: a custom element in plain DOM without any library (\`bench/pages/floor.js\`), one template that
  is parsed once and cloned. It does only this: no undo, no forms, no problems, no own values, no other languages, no read-only view.
- **the kit** is \`<capability-list layout="page">\` with everything it does.
- **SurveyJS** is \`survey-core\` with \`survey-js-ui\`, all questions on one page.

## Results

Each number is the median over the rounds; within a round, loads and first renders are the median of three fresh pages. A ratio is the median of the ratios per round, with the first and third
quartile in brackets.

${table(run)}

## Targets

${targets(run)}

## What is measured

${meanings.join('\n')}

Every round measures the three pages one after the other, each in a browser profile of its own, and the next round starts with
another one. Before anything is measured, each page is checked: all texts are there, a state shows in all 126 radio buttons
and all notes, and one answer gives one event. Chromium runs headless without a frame rate limit, so that "painted" is not
rounded up to the next sixtieth of a second, and with cross-origin isolation, which gives clock steps of 5 microseconds.
Rasterising to pixels happens on other threads and is not part of "painted". Alternating the pages takes out what slows all three
down alike; it does not take out other work that comes and goes, so measure on a quiet machine.

Run it again with \`npm run bench\` (\`-- --quick\` for three rounds, \`-- --write\` to replace this page).
`;
}
