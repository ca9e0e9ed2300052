/** Runs inside the page before anything is measured: a subject that does less than is measured is not compared. */
import { ANSWERED, PIECES } from './pieces.js';

const subject = /** @type {any} */ (globalThis).subject;

/** @returns {Promise<string[]>} what this subject does not do */
export async function check() {
  const problems = [];
  for (const { tag } of PIECES) {
    const piece = subject.create(document.body, tag);
    await subject.settled(piece);
    if (piece.getBoundingClientRect().height < 100) problems.push(`shows no ${tag}`);
    piece.remove();
  }
  for (const { tag, shown, answered } of ANSWERED) {
    const piece = subject.create(document.body, tag, shown);
    await subject.settled(piece);
    if (!piece.shadowRoot.querySelector(answered)) problems.push(`has nothing to answer in ${tag}`);
    piece.remove();
  }
  return problems;
}
