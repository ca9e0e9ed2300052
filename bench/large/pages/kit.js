/** The kit's own pieces, from their source, with a state of a certain size. */
import '../../../src/elements/phase-guide/phase-guide.define.js';
import '../../../src/elements/conversation-series/conversation-series.define.js';
import '../../../src/elements/action-plan/action-plan.define.js';
import '../../../src/elements/conversion-map/conversion-map.define.js';

globalThis.subject = {
  create(container, tag, state) {
    const piece = document.createElement(tag);
    piece.state = state;
    container.append(piece);
    return piece;
  },
  settled: (piece) => piece.updateComplete,
};
