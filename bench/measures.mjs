/** What is measured, in the order of the table. @type {import('./tables.mjs').Measure[]} */
export const MEASURES = [
  {
    id: 'size',
    unit: 'kB',
    title: 'Transfer size',
    meaning:
      'Everything a page needs besides its HTML: one minified script with library, element, styles and Dutch texts, and for SurveyJS its style sheet. Minified in the way the kit’s own bundle is, with the same hint to compile all of it while it loads, except that SurveyJS misses the second minifier (0.4 % in a trial). Brotli quality 11, 1 kB = 1,000 bytes. Each script holds the few lines that let the benchmark drive it.',
  },
  {
    id: 'cold',
    title: 'Cold page load, painted',
    meaning:
      'A page is opened in a browser profile without a cache, on the loopback interface (so without network time): from the request for its script until the first frame with the whole list was produced.',
  },
  {
    id: 'first.layout',
    title: 'First render, laid out',
    meaning:
      'On a fresh page whose script has loaded but has not shown anything yet, when the browser is done with opening the page: from creating the element until it is in the document, has finished updating, and style and layout of all of it are done (forced by asking for the box of the element and of its last control).',
  },
  {
    id: 'first.painted',
    title: 'First render, painted',
    meaning: 'The same, until the frame that shows it was produced.',
  },
  {
    id: 'answer.event',
    title: 'One answer, event heard',
    meaning:
      'All 21 questions are answered once, each in view: from the click on a radio button until the listener for the change event runs. The middle one of the 21.',
  },
  {
    id: 'answer.painted',
    title: 'One answer, painted',
    meaning:
      'From the same click until the frame that shows the answer was produced. The middle one of the 21.',
  },
  {
    id: 'apply.layout',
    title: 'Applying a state, laid out',
    meaning:
      'A complete state (21 answers, 7 notes, marks) replaces another one that differs everywhere: until updating, style and layout are done. The middle one of a series.',
  },
  {
    id: 'apply.painted',
    title: 'Applying a state, painted',
    meaning: 'The same, until the frame that shows it was produced.',
  },
  {
    id: 'many',
    title: '50 instances, laid out',
    meaning: 'Fifty lists are created on one page: until all have finished updating and are laid out.',
  },
];

/** What the kit promises. @type {import('./tables.mjs').Target[]} */
export const TARGETS = [
  { title: 'standalone list at most 25 kB', of: 'standalone', by: 'kit', unit: 'kB', limit: 25 },
  {
    title: 'first render at least 3 times faster than SurveyJS',
    of: 'first.painted',
    by: 'surveyjs',
    over: 'kit',
    limit: 3,
    atLeast: true,
  },
  {
    title: 'first render within 1.5 times the floor',
    of: 'first.painted',
    by: 'kit',
    over: 'floor',
    limit: 1.5,
  },
  {
    title: 'applying a state, laid out, within 1.5 times the floor',
    of: 'apply.layout',
    by: 'kit',
    over: 'floor',
    limit: 1.5,
  },
  {
    title: 'applying a state, painted, within 1.5 times the floor',
    of: 'apply.painted',
    by: 'kit',
    over: 'floor',
    limit: 1.5,
  },
  {
    title: 'one answer, painted, within 1.5 times the floor',
    of: 'answer.painted',
    by: 'kit',
    over: 'floor',
    limit: 1.5,
  },
];
