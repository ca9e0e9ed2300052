import { describeRun, resultTable } from '../tables.mjs';
import { ANSWERED, PIECES } from './pieces.js';

/** @typedef {import('../tables.mjs').Run} Run */

/** @type {import('../tables.mjs').Measure[]} */
const MEASURES = [
  ...PIECES.map(({ tag }) => ({ id: `first.${tag}`, title: `\`<${tag}>\`, first render` })),
  ...ANSWERED.map(({ tag }) => ({ id: `answer.${tag}`, title: `\`<${tag}>\`, one answer` })),
];

/** @param {Run} run */
const describe = (run) => describeRun(run, []);

/** @param {Run} run */
const results = (run) =>
  resultTable(run, {
    measures: MEASURES,
    names: { floor: 'by hand', kit: 'the kit' },
    pairs: [['kit', 'floor']],
  });

/** @param {Run} run what the terminal shows */
export const summary = async (run) => [await describe(run), results(run)].join('\n\n');

/** @param {Run} run the whole of docs/bench-conversation.md */
export async function document(run) {
  return `# Speed of the pieces around the conversation

<!-- Written by \`npm run bench -- --only conversation --write\`; do not edit by hand. -->

${await describe(run)}

- **by hand** is the floor: for each piece the very markup and styles that the kit draws, parsed once and cloned in a custom element without a
  library, with one listener that keeps what is answered and fires an event (\`bench/pieces/pages/floor.js\`). It cannot draw anything else, takes no state, tells nothing
  to a screen reader and takes nothing back.
- **the kit** is the element with everything it does, in Dutch, empty.

No other library has these pieces, so there is no peer beside them.

## Results

Each number is the median over the rounds, in milliseconds; a ratio is the median of the ratios per round, with the first and third quartile in brackets. A
**first render** is measured on three fresh pages per round whose script has loaded but has shown nothing yet: from creating the element until the frame that
shows it was produced. **One answer** is a mark, a choice or a letter, in view, until the frame after it: the middle one of twelve.

${results(run)}
`;
}
