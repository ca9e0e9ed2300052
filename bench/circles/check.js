/** Runs inside the page before anything is measured: a subject that does less than the others is not compared. */
import texts from './texts.js';
import { moved, placeOf, stateOf } from './cards.js';
import { choose, hold, layIn } from './hand.js';
import { textOf, tidy } from '../text-of.js';

const subject = /** @type {any} */ (globalThis).subject;
/** The kit draws the first as circles, the second as areas in one another. */
const COUNTS = [7, 50];

function missingTexts(handle, state) {
  const shown = tidy(textOf(subject.element(handle)));
  const expected = [
    texts.title,
    ...texts.intro,
    ...Object.values(texts.places),
    texts.shelf,
    ...state.cards.map(({ id, label }) => label ?? texts.values[id]),
  ];
  return expected.filter((text) => !shown.includes(tidy(text))).map((text) => `does not show “${text}”`);
}

const misplaced = (handle, state) =>
  state.cards
    .filter(({ id }) => {
      const card = subject.card(handle, id);
      const isDrawn = card.getBoundingClientRect().width > 0 && card.querySelector('svg path') !== null;
      return !isDrawn || subject.placeOf(handle, id) !== placeOf(state, id);
    })
    .map(({ id }) => `shows the card ${id} wrongly`);

const orderless = ({ rings }) =>
  JSON.stringify(Object.entries(rings).map(([ring, ids]) => [ring, [...ids].sort()]));

/** Moves a card and looks at what is told and shown. */
async function moving(handle, state, { card, to }, act) {
  const told = [];
  const stop = subject.onMove(handle, (now) => told.push(now));
  await act();
  await subject.settled(handle);
  stop();
  const expected = moved(state, card, to);
  const problems = misplaced(handle, expected);
  if (told.length !== 1) problems.push(`fires ${told.length} events for one move`);
  else if (orderless(told[0]) !== orderless(expected)) problems.push('tells of another state');
  return problems;
}

async function checkTable(count) {
  const state = stateOf(count);
  const handle = subject.create(document.body, state);
  await subject.settled(handle);
  const problems = [...missingTexts(handle, state), ...misplaced(handle, state)];
  const card = state.rings.inner.at(-1);
  const there = { card, to: 'middle' };
  const back = { card, to: 'inner' };
  problems.push(
    ...(await moving(handle, state, there, async () =>
      (await hold(handle, card, { over: state.rings.middle[0], place: 'middle' }))(),
    )),
  );
  if (subject.onlyDrags) {
    subject.apply(handle, state);
  } else {
    const byClick = async (to) => {
      await choose(handle, card);
      layIn(handle, to);
    };
    const now = moved(state, card, 'middle');
    problems.push(...(await moving(handle, now, back, () => byClick('inner'))));
    subject.apply(handle, stateOf(count));
  }
  await subject.settled(handle);
  problems.push(...misplaced(handle, state));
  subject.destroy(handle);
  return problems;
}

/** @returns {Promise<string[]>} what this subject does not do */
export async function check() {
  const problems = [];
  for (const count of COUNTS) problems.push(...(await checkTable(count)));
  return problems;
}
