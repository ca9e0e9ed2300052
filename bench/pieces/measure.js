/** Runs inside the measured page. The page's own script has set `globalThis.subject`. */
import { pieceOf } from './pieces.js';
import { collectGarbage, middle, painted, pause, smallestFrame } from '../timing.js';

const subject = /** @type {any} */ (globalThis).subject;

const ANSWERS = 12;

async function created(tag, shown) {
  const piece = subject.create(document.body, tag, shown);
  await subject.settled(piece);
  piece.getBoundingClientRect();
  return piece;
}

/** On a page that has shown nothing of the piece yet, when the browser is done with opening it. */
export async function measureFirst(tag) {
  await pause(700);
  const smallest = await smallestFrame();
  collectGarbage();
  await pause(15);
  const start = performance.now();
  await created(tag);
  return { smallest, painted: (await painted()) - start };
}

function answer(control, how) {
  if (how === 'click') control.click();
  else {
    control.value += 'a';
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: 'a' }));
  }
}

/** A number of answers, each in view: from the click or key until the frame that shows it. */
export async function measureAnswers(tag) {
  const { shown, answered, how } = pieceOf(tag);
  const piece = await created(tag, shown);
  let heard = 0;
  const stop = subject.onAnswer(piece, () => (heard += 1));
  const times = [];
  for (let turn = 0; turn < ANSWERS; turn++) {
    const controls = piece.shadowRoot.querySelectorAll(answered);
    const control = controls[how === 'type' ? 0 : turn % controls.length];
    control.scrollIntoView({ block: 'center' });
    await painted();
    await pause(15);
    const start = performance.now();
    answer(control, how);
    await subject.settled(piece);
    piece.getBoundingClientRect();
    times.push((await painted()) - start);
  }
  stop();
  if (heard !== ANSWERS) throw new Error(`${subject.name}: ${heard} events for ${ANSWERS} answers in ${tag}`);
  return middle(times);
}
