/** Runs inside the measured page. The page's own script has set `globalThis.subject`. */
import { changeOf } from './pieces.js';
import { stateOf } from './states.js';
import { collectGarbage, middle, painted, pause, smallestFrame } from '../timing.js';

const subject = /** @type {any} */ (globalThis).subject;

const CHANGES = 9;

/** Everything that is drawn of it, also in what stands in it. */
const drawn = (piece) => piece.shadowRoot.querySelectorAll('*').length;

async function created(tag, share) {
  const piece = subject.create(document.body, tag, stateOf(tag, share));
  await subject.settled(piece);
  piece.getBoundingClientRect();
  return piece;
}

/** On a page that has shown nothing of the piece yet, when the browser is done with opening it. */
export async function measureFirst(tag, share) {
  await pause(700);
  const smallest = await smallestFrame();
  collectGarbage();
  await pause(15);
  const start = performance.now();
  const piece = await created(tag, share);
  const time = (await painted()) - start;
  return { smallest, painted: time, elements: drawn(piece) };
}

/** One change and the next, each from the press or key until the frame that shows it. */
export async function measureChanges(tag, share) {
  const piece = await created(tag, share);
  let heard = 0;
  piece.addEventListener(`${tag}-change`, () => (heard += 1));
  const times = [];
  for (let turn = 0; turn < CHANGES; turn++) {
    const act = await changeOf(tag, piece, turn);
    await painted();
    await pause(15);
    const start = performance.now();
    act();
    await subject.settled(piece);
    piece.getBoundingClientRect();
    times.push((await painted()) - start);
  }
  if (heard < CHANGES) throw new Error(`${heard} events for ${CHANGES} changes in ${tag}`);
  return middle(times);
}
