/** The same cards in four SortableJS lists that share one group, in the way its documentation tells to. */
import Sortable from 'sortablejs';
import { PLACES, RINGS } from '../cards.js';
import { ListsElement, driver } from './lists.js';

/** As long as the kit's cards glide; nothing moves for who asked for less motion. */
const animation = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180;

class SortableCirclesElement extends ListsElement {
  #sortables = [];

  connectedCallback() {
    this.#sortables = PLACES.map((place) =>
      Sortable.create(this.lists[place], {
        group: 'cards',
        animation,
        // The dragging that it draws itself, as it does for fingers; with a mouse it would leave that to the browser.
        forceFallback: true,
        onEnd: ({ item, from, to }) => {
          if (from !== to) this.#dropped(item.dataset.card, to.parentElement.dataset.place);
        },
      }),
    );
  }

  /** SortableJS laid the card already: the lists tell the order. */
  #dropped(card, to) {
    const idsIn = (ring) => [...this.lists[ring].children].map(({ dataset }) => dataset.card);
    const rings = Object.fromEntries(RINGS.map((ring) => [ring, idsIn(ring)]));
    this.tell({ ...this.state, rings }, { type: 'move', card, to });
  }

  disconnectedCallback() {
    for (const sortable of this.#sortables) sortable.destroy();
    this.#sortables = [];
  }
}

customElements.define('sortable-circles', SortableCirclesElement);

globalThis.subject = {
  ...driver('sortable-circles'),
  name: 'sortable',
  isOver: (circles, id, place) => circles.lists[place].contains(circles.card(id)),
  isHeld: (circles) =>
    Sortable.dragged !== null && circles.shadowRoot.querySelector('.sortable-drag') !== null,
  /** SortableJS has no other way to move a card than dragging. */
  onlyDrags: true,
};
