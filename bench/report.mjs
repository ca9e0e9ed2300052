import { MEASURES, TARGETS } from './measures.mjs';
import { describeRun, meanings, resultTable, targetTable } from './tables.mjs';

/** @typedef {import('./tables.mjs').Run} Run */

/** @param {Run} run */
const describe = (run) => describeRun(run, ['survey-core', 'survey-js-ui']);

/** @param {Run} run */
const results = (run) =>
  resultTable(run, {
    measures: MEASURES,
    names: { floor: 'by hand', kit: 'the kit', surveyjs: 'SurveyJS' },
    pairs: [
      ['kit', 'floor'],
      ['surveyjs', 'floor'],
      ['surveyjs', 'kit'],
    ],
  });

/** @param {Run} run */
const targets = (run) => targetTable(run, TARGETS);

/** @param {Run} run what the terminal shows */
export const summary = async (run) => [await describe(run), results(run), targets(run)].join('\n\n');

/** @param {Run} run the whole of docs/bench.md */
export async function document(run) {
  return `# Speed and size

<!-- Written by \`npm run bench -- --write\`; do not edit by hand. -->

${await describe(run)}

Three pages show the same list: seven values with pictogram, explanation and examples, three questions each with six
answers, a note and a mark per value, with the same Dutch texts.

- **by hand** is the floor: a custom element in plain DOM without any library (\`bench/pages/floor.js\`), one template that
  is parsed once and cloned. It does only this: no undo, no forms, no problems, no own values, no other languages, no read-only view.
- **the kit** is \`<capability-list layout="page">\` with everything it does.
- **SurveyJS** is \`survey-core\` with \`survey-js-ui\`, all questions on one page.

## Results

Each number is the median over the rounds; within a round, loads, first renders and answers are the median of three fresh pages. A ratio is the median of the ratios per round, with the first and third
quartile in brackets.

${results(run)}

## Targets

${targets(run)}

## What is measured

${meanings(MEASURES)}

Every round measures the three pages one after the other, each in a browser profile of its own, and the next round starts with
another one. Before anything is measured, each page is checked: all texts are there, a state shows in all 126 radio buttons
and all notes, and one answer gives one event. Chromium runs headless without a frame rate limit, so that "painted" is not
rounded up to the next sixtieth of a second, and with cross-origin isolation, which gives clock steps of 5 microseconds.
Rasterising to pixels happens on other threads and is not part of "painted". Alternating the pages takes out what slows all three
down alike; it does not take out other work that comes and goes, so measure on a quiet machine.

Run it again with \`npm run bench -- --only list\` (\`--quick\` for three rounds, \`--write\` to replace this page).
`;
}
