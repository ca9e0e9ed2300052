/**
 * The floor: the same cards in four lists as a good developer would write them by hand, without a library. Cards are moved by choosing a
 * card and then a list, or by dragging with Pointer Events.
 */
import { ListsElement, driver } from './lists.js';

/** How far a pointer goes before it drags, in pixels. */
const START = 4;

class FloorCirclesElement extends ListsElement {
  #chosen;
  #press;

  constructor() {
    super();
    this.shadowRoot.addEventListener('click', (event) => this.#clicked(event.target));
    this.shadowRoot.addEventListener('pointerdown', (event) => this.#down(event));
  }

  #choose(item) {
    this.#chosen?.classList.remove('chosen');
    this.#chosen = item;
    item?.classList.add('chosen');
  }

  #clicked(target) {
    const item = target.closest('[data-card]');
    if (item) {
      this.#choose(item === this.#chosen ? undefined : item);
      return;
    }
    const place = target.closest('[data-place]')?.dataset.place;
    const chosen = this.#chosen;
    this.#choose(undefined);
    if (!chosen || !place) return;
    this.move(chosen.dataset.card, place);
    chosen.firstElementChild.focus();
  }

  #down(event) {
    const item = event.target.closest('[data-card]');
    if (!item || !event.isPrimary || event.button !== 0) return;
    const listeners = new AbortController();
    const options = { signal: listeners.signal };
    this.#press = { item, listeners, x: event.clientX, y: event.clientY, to: event, held: false };
    addEventListener('pointermove', (move) => this.#moved(move), options);
    addEventListener('pointerup', () => this.#drop(), options);
    addEventListener('pointercancel', () => this.#end(), options);
  }

  #moved(event) {
    const press = this.#press;
    press.to = event;
    if (!press.held && Math.hypot(event.clientX - press.x, event.clientY - press.y) < START) return;
    if (!press.held) {
      press.held = true;
      press.item.classList.add('held');
    }
    press.frame ??= requestAnimationFrame(() => this.#follow());
  }

  #follow() {
    const press = this.#press;
    press.frame = undefined;
    const { clientX, clientY } = press.to;
    press.item.style.translate = `${clientX - press.x}px ${clientY - press.y}px`;
    const place = this.#placeAt(clientX, clientY);
    if (place === press.over) return;
    press.over?.classList.remove('over');
    press.over = place;
    place?.classList.add('over');
  }

  /** What is held lets the pointer through. */
  #placeAt(x, y) {
    return this.shadowRoot.elementFromPoint(x, y)?.closest('[data-place]') ?? undefined;
  }

  #drop() {
    const { item, held, to } = this.#press;
    const place = held ? this.#placeAt(to.clientX, to.clientY) : undefined;
    this.#end();
    if (place) this.move(item.dataset.card, place.dataset.place);
  }

  #end() {
    const { item, listeners, frame, over } = this.#press;
    listeners.abort();
    cancelAnimationFrame(frame);
    item.classList.remove('held');
    item.style.translate = '';
    over?.classList.remove('over');
  }
}

customElements.define('floor-circles', FloorCirclesElement);

globalThis.subject = {
  ...driver('floor-circles'),
  name: 'floor',
  isOver: (circles, id, place) => circles.places[place].classList.contains('over'),
  isHeld: (circles) => circles.shadowRoot.querySelector('.held') !== null,
};
