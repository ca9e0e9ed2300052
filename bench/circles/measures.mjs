/** @typedef {import('../tables.mjs').Measure} Measure */
/** @typedef {{title: string, meaning: string, measures: Measure[], subjects?: string[]}} Section */

/** Cards on the table. */
export const COUNTS = [7, 24, 50, 200];
/** While dragging. */
export const HELD_COUNTS = [7, 24];

/** @param {number[]} counts @param {(count: number) => Measure[]} make */
const perCount = (counts, make) => counts.flatMap(make);

/** A move, in the three ways in which it is timed. @param {'click' | 'drag'} way */
const moves = (way) =>
  perCount(COUNTS, (count) => [
    { id: `move.${count}.${way}.event`, title: `${count} cards, event heard` },
    { id: `move.${count}.${way}.painted`, title: `${count} cards, painted` },
    { id: `move.${count}.${way}.first`, title: `${count} cards, first move on a new table, painted` },
  ]);

/** What is measured, in the order of the document. @type {Section[]} */
export const SECTIONS = [
  {
    title: 'Loading',
    meaning:
      'The transfer size is everything a page needs besides its HTML: one minified script with library, element, styles and Dutch texts, brotli quality 11, 1 kB = 1,000 bytes, with the few lines that let the benchmark drive it. The first render starts on a fresh page whose script has loaded but has not shown anything yet, when the browser is done with opening the page: from creating the element with its state until the frame that shows it was produced.',
    measures: [
      { id: 'size', unit: 'kB', title: 'transfer size' },
      ...perCount(COUNTS, (count) => [{ id: `first.${count}`, title: `${count} cards, first render` }]),
    ],
  },
  {
    title: 'Moving a card by click',
    meaning:
      'A card is in hand (chosen by a click, and that is painted). Then a click on a ring lays it there: from that click until the listener for the change event runs, and until the frame that shows the card in its new place was produced. From the inner ring to the middle one and back, four moves on each of three new tables. The first move on a new table is apart: the kit then meets a division of cards over the rings for which it has not worked out the picture yet, as after most moves of a client. SortableJS has no way to move a card but dragging.',
    subjects: ['floor', 'kit'],
    measures: moves('click'),
  },
  {
    title: 'Moving a card by dragging',
    meaning:
      'The last card of the inner ring is held over the first one of the middle ring, and the page shows that it is. Then it is let go: from the pointer coming up until the event and the frame, as above. The pointer events are made by script, so all three pages get exactly the same. SortableJS has laid the card among the others already while it hovers, which is not in its number.',
    measures: moves('drag'),
  },
  {
    title: 'Memory',
    meaning:
      'A card goes from ring to ring 1,000 times (in a quick run 200) with 7 cards on the table, by click, in SortableJS by dragging, after a warm-up. In use is what is left after garbage is collected. Kept per move: JavaScript heap at the end less that at the start, for each move; the kit remembers every move for undo. After another state: the same once the portal set another state, so that nothing is left to undo. Nodes: DOM nodes, at the end less at the start.',
    measures: [
      { id: 'heap.perMove', unit: 'bytes', title: 'kept per move' },
      { id: 'heap.left', unit: 'bytes', title: 'kept per move, after another state' },
      { id: 'heap.nodes', unit: 'number', title: 'nodes more' },
    ],
  },
  {
    title: 'Frames while dragging',
    meaning:
      'With the processor slowed four times (the tool’s own throttling) and the frames of a screen of 60 a second. A mouse that tells where it is 125 times a second goes round over the whole table for 2 seconds, so that the card comes over every ring and the tray; the page counts its animation frames. The screen’s own frame is 16.7 ms: a frame over 25 ms means at least one was missed. No motion is turned off here.',
    measures: perCount(HELD_COUNTS, (count) => [
      { id: `frames.${count}.median`, title: `${count} cards, median frame` },
      { id: `frames.${count}.worst`, title: `${count} cards, longest frame` },
      { id: `frames.${count}.late`, unit: '%', title: `${count} cards, frames over 25 ms` },
    ]),
  },
];

/** What the kit promises. Only the 60 frames a second were asked for; the others are our own. @type {import('../tables.mjs').Target[]} */
export const TARGETS = [
  {
    title: '60 frames a second while dragging, 7 cards: median frame within 16.7 ms',
    of: 'frames.7.median',
    by: 'kit',
    limit: 16.75,
  },
  {
    title: 'the same with 24 cards',
    of: 'frames.24.median',
    by: 'kit',
    limit: 16.75,
  },
  {
    title: 'at most 5 % of the frames late, 7 cards',
    of: 'frames.7.late',
    by: 'kit',
    unit: '%',
    limit: 5,
  },
  {
    title: 'laid by click, painted, within 2 times the floor, 7 cards',
    of: 'move.7.click.painted',
    by: 'kit',
    over: 'floor',
    limit: 2,
  },
  {
    title: 'let go, painted, within 2 times the floor, 7 cards',
    of: 'move.7.drag.painted',
    by: 'kit',
    over: 'floor',
    limit: 2,
  },
  {
    title: 'the first move on a new table painted within one frame of a screen, 7 cards',
    of: 'move.7.click.first',
    by: 'kit',
    limit: 16.7,
  },
  {
    title: 'a move keeps at most 1.5 kB for undo',
    of: 'heap.perMove',
    by: 'kit',
    unit: 'bytes',
    limit: 1500,
  },
  {
    title: 'nothing grows with moves: no nodes stay behind',
    of: 'heap.nodes',
    by: 'kit',
    unit: 'nodes',
    limit: 20,
  },
];
