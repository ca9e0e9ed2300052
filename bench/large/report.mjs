import { describeRun, resultTable, targetTable } from '../tables.mjs';
import { PIECES } from './pieces.js';

/** @typedef {import('../tables.mjs').Run} Run */

/** @type {import('../tables.mjs').Measure[]} */
const MEASURES = [
  ...PIECES.map((tag) => ({
    id: `elements.${tag}`,
    title: `\`<${tag}>\`, elements drawn`,
    unit: 'elements',
  })),
  ...PIECES.map((tag) => ({ id: `first.${tag}`, title: `\`<${tag}>\`, first render` })),
  ...PIECES.map((tag) => ({
    id: `each.${tag}`,
    title: `\`<${tag}>\`, first render, per 1,000 elements drawn`,
  })),
  ...PIECES.map((tag) => ({ id: `change.${tag}`, title: `\`<${tag}>\`, one change` })),
];

/** @type {import('../tables.mjs').Target[]} */
const TARGETS = PIECES.map((tag) => ({
  title: `first render grows no faster than what is on screen: \`<${tag}>\``,
  of: `each.${tag}`,
  by: 'whole',
  over: 'quarter',
  limit: 1.2,
}));

/** @param {Run} run */
const describe = (run) => describeRun(run, []);

/** @param {Run} run */
const results = (run) =>
  resultTable(run, {
    measures: MEASURES,
    names: { quarter: 'a quarter', whole: 'the whole' },
    pairs: [['whole', 'quarter']],
  });

/** @param {Run} run what the terminal shows */
export const summary = async (run) =>
  [await describe(run), targetTable(run, TARGETS), results(run)].join('\n\n');

/** @param {Run} run the whole of docs/bench-large.md */
export async function document(run) {
  return `# Speed with a long way together

<!-- Written by \`npm run bench -- --only large --write\`; do not edit by hand. -->

${await describe(run)}

- **the whole** is 40 conversations (in the guide with notes in each phase, in the series with ten goals each), 400 actions under 40 goals, and 400 factors at the seven
  values. **A quarter** is 10, 100 and 100 of them: above 40 actions the plan folds its groups, so both are drawn the same way.
- Each piece shows what is open, and names what can be opened; so what is on screen grows less than the state does. A **first render** is measured on three fresh pages per
  round: from creating the element with its state until the frame that shows it was produced. **One change** is a letter, a choice or a step taken on, until the frame after it: the
  middle one of nine.

## Targets

${targetTable(run, TARGETS)}

## Results

Each number is the median over the rounds; a ratio is the median of the ratios per round, with the first and third quartile in brackets.

${results(run)}
`;
}
