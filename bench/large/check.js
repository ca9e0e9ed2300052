/** Runs inside the page before anything is measured. */
import { changeOf, PIECES } from './pieces.js';
import { stateOf } from './states.js';

const subject = /** @type {any} */ (globalThis).subject;

/** @returns {Promise<string[]>} what is not there to measure */
export async function check() {
  const problems = [];
  for (const tag of PIECES) {
    const piece = subject.create(document.body, tag, stateOf(tag, 1));
    await subject.settled(piece);
    if (piece.problems.length > 0) problems.push(`cannot read all of ${tag}`);
    let heard = 0;
    piece.addEventListener(`${tag}-change`, () => (heard += 1));
    (await changeOf(tag, piece, 0))();
    if (heard !== 1) problems.push(`${heard} events for one change in ${tag}`);
    piece.remove();
  }
  return problems;
}
