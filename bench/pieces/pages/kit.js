/** The kit's own pieces, from their source, as a portal shows them. */
import '../../../src/elements/conversation-compass/conversation-compass.define.js';
import '../../../src/elements/conversation-worksheet/conversation-worksheet.define.js';
import '../../../src/elements/conversation-strip/conversation-strip.define.js';
import '../../../src/elements/preparation-questions/preparation-questions.define.js';
import '../../../src/elements/invitation-letter/invitation-letter.define.js';
import '../../../src/elements/conversation-feedback/conversation-feedback.define.js';

globalThis.subject = {
  name: 'kit',
  create(container, tag, shown = {}) {
    const piece = document.createElement(tag);
    Object.assign(piece, shown);
    container.append(piece);
    return piece;
  },
  settled: (piece) => piece.updateComplete,
  onAnswer(piece, listener) {
    const name = `${piece.localName}-change`;
    piece.addEventListener(name, listener);
    return () => piece.removeEventListener(name, listener);
  },
};
