/** The kit's own list, from its source, as a portal with a wide page shows it. */
import '../../src/elements/capability-list/capability-list.define.js';

globalThis.subject = {
  name: 'kit',
  create(container) {
    const list = document.createElement('capability-list');
    list.layout = 'page';
    container.append(list);
    return list;
  },
  settled: (list) => list.updateComplete,
  element: (list) => list,
  radio: (list, value, question, id) =>
    list.shadowRoot.querySelector(`input[name="${value}.${question}"][value="${id}"]`),
  note: (list, value) => list.shadowRoot.querySelector(`textarea[name="${value}.note"]`),
  /** A complete list opens at the check page; to compare, the questions stay in view. */
  apply(list, state) {
    list.state = state;
    list.current = 'start';
  },
  onAnswer(list, listener) {
    list.addEventListener('capability-list-change', listener);
    return () => list.removeEventListener('capability-list-change', listener);
  },
  destroy: (list) => list.remove(),
};
