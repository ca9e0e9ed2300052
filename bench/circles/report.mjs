import { COUNTS, SECTIONS, TARGETS } from './measures.mjs';
import { describeRun, resultTable, targetTable } from '../tables.mjs';

/** @typedef {import('../tables.mjs').Run} Run */

/** @param {Run} run */
const describe = (run) => describeRun(run, ['sortablejs']);

/** @param {Run} run @param {import('./measures.mjs').Section} section */
const results = (run, { measures, subjects }) =>
  resultTable(
    { ...run, subjects: run.subjects.filter((name) => subjects?.includes(name) ?? true) },
    {
      measures,
      names: { floor: 'by hand', kit: 'the kit', sortable: 'SortableJS' },
      pairs: [
        ['kit', 'floor'],
        ['sortable', 'floor'],
        ['kit', 'sortable'],
      ],
    },
  );

/** @param {Run} run */
const targets = (run) => targetTable(run, TARGETS);

/** Circles where the cards fit in them: other fonts, other answer. @param {Run} run */
function drawnWords({ results: { kit } }) {
  const drawn = kit?.[0]?.drawn ?? {};
  return COUNTS.map((count) => `${count} cards as ${drawn[count] ?? '–'}`).join(', ');
}

/** @param {Run} run what the terminal shows */
export async function summary(run) {
  const tables = SECTIONS.map((section) => `${section.title}\n\n${results(run, section)}`);
  return [await describe(run), `The kit drew ${drawnWords(run)}.`, ...tables, targets(run)].join('\n\n');
}

/** @param {Run} run the whole of docs/bench-circles.md */
export async function document(run) {
  const sections = SECTIONS.map(
    (section) => `### ${section.title}\n\n${section.meaning}\n\n${results(run, section)}`,
  );
  return `# Speed of the circles

<!-- Written by \`npm run bench -- --only circles --write\`; do not edit by hand. -->

${await describe(run)}

Three pages show the same cards in three rings and a tray, in Dutch, 1280 pixels wide: the seven work values with their pictograms, then
cards of the client’s own, two in seven in each ring and one in seven on the tray. The list has [its own page](bench.md).

- **by hand** is the floor: a custom element in plain DOM without any library (\`bench/circles/pages/floor.js\`), with the rings and the tray as four
  lists below one another. Cards are moved by choosing a card and a ring, or by dragging. It does only this: no circles that cards have to
  be fitted in, no questions, no own cards, no undo, no announcements, no keyboard, no paper, no other languages.
- **the kit** is \`<circle-model>\` with everything it does. It draws true circles where the cards fit in them, otherwise areas in one
  another; in this run ${drawnWords(run)}.
- **SortableJS** is the same four lists with \`sortablejs\`, in one group. It uses the dragging it draws itself, as it does for fingers; with a mouse it
  would leave that to the browser, and there would be no frames of the page to count.

## Targets

${targets(run)}

## Results

Each number is the median over the rounds. A ratio is the median of the ratios per round, with the first and third quartile in brackets. Times are in
milliseconds unless told otherwise.

${sections.join('\n\n')}

## How it is measured

Every round measures the three pages one after the other, each in a browser profile of its own, and the next round starts with
another one; memory is measured in the first three rounds only. Before anything is measured, each page is checked: all texts are there, every card
has its pictogram and lies where the state says, and one move gives one event with the right state.
But for the frames, Chromium runs headless without a frame rate limit, so that "painted" is not rounded up to the next
sixtieth of a second, with cross-origin isolation, which gives clock steps of 5 microseconds, and with reduced motion, in all three: cards that glide arrive later than
they are painted first. Rasterising to pixels happens on other threads and is not part of "painted".
Alternating the pages takes out what slows all three down alike; it does not take out other work that comes and goes, so measure on a quiet machine.

Run it again with \`npm run bench -- --only circles\` (\`--quick\` for three rounds and 200 moves, \`--write\` to replace this page).
`;
}
