/**
 * The pieces around the conversation, and how a person answers in them.
 * @typedef {object} Piece
 * @property {string} tag
 * @property {Record<string, unknown>} [shown] properties with which it shows what is answered
 * @property {string} [answered] selector of the controls that are answered, one after the other
 * @property {'click' | 'type'} [how]
 */

/** @type {readonly Piece[]} */
export const PIECES = [
  {
    tag: 'conversation-compass',
    shown: { current: 'needs' },
    answered: 'input[type="checkbox"]',
    how: 'click',
  },
  { tag: 'conversation-worksheet', answered: 'input[type="checkbox"]', how: 'click' },
  { tag: 'preparation-questions', answered: 'textarea', how: 'type' },
  { tag: 'invitation-letter', answered: 'textarea', how: 'type' },
  { tag: 'conversation-feedback', answered: 'input[type="radio"]', how: 'click' },
  { tag: 'conversation-strip' },
];

/** Those in which something is answered. */
export const ANSWERED = PIECES.filter(({ answered }) => answered !== undefined);

/** @param {string} tag @returns {Piece} */
export function pieceOf(tag) {
  const found = PIECES.find((piece) => piece.tag === tag);
  if (!found) throw new Error(`<${tag}> is not measured.`);
  return found;
}
