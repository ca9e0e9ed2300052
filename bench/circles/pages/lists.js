/**
 * What the two pages without the kit share: cards in four lists, by hand. Markup once, cards from one template, and a state that is
 * applied by moving only what lies elsewhere. How a card is moved is up to each page.
 */
import texts from 'virtual:bench-texts';
import { pictograms } from '../../pages/pictograms.js';
import { PLACES, RINGS, moved, placeOf } from '../cards.js';
import { sheet } from './lists.styles.js';

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (sign) => escapes[sign]);
const lines = (all) => all.map((line) => `<p>${escape(line)}</p>`).join('');

/** As the kit has for a card of the client's own. */
const OWN = 'M8 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM2 21a6 5 0 0 1 12 0M18 10l-3-3a2 2 0 0 1 3-3 2 2 0 0 1 3 3z';

function templateOf(markup) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template;
}

const area = (place, about = '') =>
  `<section class="place ${place}" data-place="${place}" aria-labelledby="name-${place}">` +
  `<h3 id="name-${place}">${escape(texts.places[place])}</h3>${about}<ul></ul></section>`;

const board = templateOf(
  `<h2>${escape(texts.title)}</h2>${lines(texts.intro)}<p class="progress"></p>` +
    `<p class="hidden" id="hint">${escape(texts.hint)}</p>` +
    `<div class="table"><div class="rings">${RINGS.map((ring) => area(ring)).join('')}</div>` +
    `${area('tray', `<p>${escape(texts.shelf)}</p>`)}</div>`,
);

const card = templateOf(
  '<li><button type="button" aria-describedby="hint"><svg viewBox="0 0 24 24" aria-hidden="true"><path/></svg>' +
    '<span></span></button></li>',
);

function cardOf({ id, label }) {
  const item = document.importNode(card.content, true).firstElementChild;
  item.dataset.card = id;
  item.querySelector('path').setAttribute('d', pictograms[id] ?? OWN);
  item.querySelector('span').textContent = label ?? texts.values[id];
  return item;
}

class ListsChangeEvent extends Event {
  constructor(state, change) {
    super('lists-change', { bubbles: true, composed: true });
    this.state = state;
    this.change = change;
  }
}

export class ListsElement extends HTMLElement {
  #state;
  #cards = new Map();

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(document.importNode(board.content, true));
    this.table = root.querySelector('.table');
    this.places = Object.fromEntries(
      PLACES.map((place) => [place, root.querySelector(`[data-place="${place}"]`)]),
    );
    this.lists = Object.fromEntries(PLACES.map((place) => [place, this.places[place].querySelector('ul')]));
  }

  get state() {
    return this.#state;
  }

  set state(state) {
    this.#state = state;
    const before = this.#cards;
    this.#cards = new Map(state.cards.map((one) => [one.id, before.get(one.id) ?? cardOf(one)]));
    for (const [id, item] of before) if (!this.#cards.has(id)) item.remove();
    const placed = new Set(RINGS.flatMap((ring) => state.rings[ring]));
    const unplaced = state.cards.map(({ id }) => id).filter((id) => !placed.has(id));
    for (const ring of RINGS) this.#lay(this.lists[ring], state.rings[ring]);
    this.#lay(this.lists.tray, unplaced);
    this.#showProgress();
  }

  #lay(list, ids) {
    ids.forEach((id, at) => {
      const item = this.#cards.get(id);
      if (list.children[at] !== item) list.insertBefore(item, list.children[at] ?? null);
    });
  }

  #showProgress() {
    const total = this.#state.cards.length;
    const count = RINGS.reduce((sum, ring) => sum + this.#state.rings[ring].length, 0);
    const words = texts.progress[count === 1 ? 'one' : 'other'];
    this.shadowRoot.querySelector('.progress').textContent = words
      .replace('{count}', count)
      .replace('{total}', total);
  }

  card(id) {
    return this.#cards.get(id);
  }

  /** Lays a card elsewhere for a person. */
  move(id, to) {
    if (placeOf(this.#state, id) === to) return;
    this.lists[to].append(this.#cards.get(id));
    this.tell(moved(this.#state, id, to), { type: 'move', card: id, to });
  }

  /** Keeps what a person did, which is shown already, and fires one event. */
  tell(state, change) {
    this.#state = state;
    this.#showProgress();
    this.dispatchEvent(new ListsChangeEvent(state, change));
  }
}

/** What the benchmark drives a page of lists by. */
export const driver = (tag) => ({
  create(container, state) {
    const element = document.createElement(tag);
    element.state = state;
    container.append(element);
    return element;
  },
  settled() {},
  element: (lists) => lists,
  table: (lists) => lists.table,
  card: (lists, id) => lists.card(id).firstElementChild,
  place: (lists, place) => lists.places[place],
  placeOf: (lists, id) => lists.card(id).closest('[data-place]').dataset.place,
  apply(lists, state) {
    lists.state = state;
  },
  onMove(lists, listener) {
    const hear = ({ state }) => listener(state);
    lists.addEventListener('lists-change', hear);
    return () => lists.removeEventListener('lists-change', hear);
  },
  destroy: (lists) => lists.remove(),
});
