/** The kit's own circles, from their source, as a portal shows them. */
import '../../../src/elements/circle-model/circle-model.define.js';

const find = (circles, selector) => circles.shadowRoot.querySelector(selector);

globalThis.subject = {
  name: 'kit',
  create(container, state) {
    const circles = document.createElement('circle-model');
    circles.state = state;
    container.append(circles);
    return circles;
  },
  settled: (circles) => circles.updateComplete,
  element: (circles) => circles,
  table: (circles) => find(circles, '.table'),
  card: (circles, id) => find(circles, `#card-${id}`),
  /** The areas are there in the round picture too, and hear a click on the circle drawn for them. */
  place: (circles, place) => find(circles, `[data-place="${place}"]:is(.nest, .tray)`),
  placeOf: (circles, id) => find(circles, `#card-${id}`).closest('.ring, .tray').classList.item(1) ?? 'tray',
  isOver: (circles, id, place) => find(circles, '.table').dataset.over === place,
  drawnAs: (circles) => (find(circles, '.picture.round') ? 'circles' : 'areas in one another'),
  isHeld: (circles) => find(circles, '.held') !== null,
  apply(circles, state) {
    circles.state = state;
  },
  onMove(circles, listener) {
    const hear = ({ state }) => listener(state);
    circles.addEventListener('circle-model-change', hear);
    return () => circles.removeEventListener('circle-model-change', hear);
  },
  destroy: (circles) => circles.remove(),
};
