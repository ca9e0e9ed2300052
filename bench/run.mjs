/**
 * Measures the kit beside what else a portal could use, and prints tables.
 *   node bench/run.mjs [--only=list|circles|conversation|large] [--quick] [--rounds=15] [--subjects=floor,kit,surveyjs,sortable] [--write]
 */
import { parseArgs } from 'node:util';
import { circles } from './circles/circles.mjs';
import { list } from './list.mjs';
import { large } from './large/large.mjs';
import { conversation } from './pieces/conversation.mjs';
import { writeDocument } from './tables.mjs';

/** @typedef {import('./tables.mjs').Run} Run */

/**
 * What is measured together.
 * @typedef {object} Suite
 * @property {string[]} subjects what can be measured
 * @property {string} document where it is written
 * @property {(options: {subjects: string[], rounds: number, quick: boolean}) => Promise<Run>} measure
 * @property {(run: Run) => Promise<string>} summary for the terminal
 * @property {(run: Run) => Promise<string>} write the whole document
 */

/** @type {Record<string, Suite>} */
const SUITES = { list, circles, conversation, large };

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(SUITES).join() },
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    subjects: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

const rounds = Number(options.rounds ?? (options.quick ? 3 : 15));
const asked = options.subjects?.split(',');

for (const name of options.only.split(',')) {
  const suite = SUITES[name];
  if (!suite)
    throw new Error(`There is no benchmark “${name}”. There are: ${Object.keys(SUITES).join(', ')}.`);
  const subjects = suite.subjects.filter((subject) => asked?.includes(subject) ?? true);
  const run = await suite.measure({ subjects, rounds, quick: options.quick });
  console.log(`${await suite.summary(run)}\n`);
  if (options.write) await writeDocument(suite.document, await suite.write(run));
}
