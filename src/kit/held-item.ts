import { above } from './language-controller.js';

/** A place in the window, in CSS pixels: client coordinates. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far a mouse goes before it drags, in pixels. */
export const MOUSE_START = 4;
/** How near an edge the page scrolls by itself, in pixels. */
const EDGE = 64;
/** How fast it scrolls at the edge itself, in pixels per second. */
const SCROLL_SPEED = 600;
/** The longest time one frame scrolls for, in seconds: after a pause the page does not jump. */
const LONGEST_FRAME = 1 / 30;

/** Something around an item that scrolls. */
interface Scroller {
  readonly element: Element;
  /** How far down it goes, not counting the room that an item makes by being dragged out of it. */
  readonly limit: number;
  /** Its edges in the window. */
  top: number;
  bottom: number;
  /** The part of a pixel it has still to scroll. */
  rest: number;
}

/** An item in the hand: moves along with the pointer, and scrolls what is around it near an edge. */
export class HeldItem {
  readonly #item: HTMLElement;
  readonly #from: Point;
  /** The middle of the item when it was lifted. */
  readonly #home: Point;
  /** How far it can go without leaving the window, which would make the page larger: left, right, up, down. */
  readonly #room: readonly [number, number, number, number];
  /** Window pixels in a pixel of the host, which may be zoomed or scaled. */
  readonly #scale: number;
  readonly #scrollers: readonly Scroller[];
  /** How far its own place went since, by scrolling or drawing anew. */
  #drift: Point = { x: 0, y: 0 };
  /** How far it is moved from its own place. */
  #moved: Point = { x: 0, y: 0 };
  #point: Point;
  #time: number | undefined;

  constructor(item: HTMLElement, from: Point, host: HTMLElement) {
    const { left, right, top, bottom } = item.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    this.#item = item;
    this.#from = from;
    this.#point = from;
    this.#home = { x: (left + right) / 2, y: (top + bottom) / 2 };
    this.#room = [
      Math.min(0, -left),
      Math.max(0, clientWidth - right),
      Math.min(0, -top),
      Math.max(0, clientHeight - bottom),
    ];
    this.#scale = host.getBoundingClientRect().width / host.offsetWidth || 1;
    this.#scrollers = scrollersAround(item);
    item.style.setProperty('will-change', 'translate');
    this.measure();
  }

  /**
   * Brings it to `point`. Reads no layout unless it scrolls.
   * @param time of the frame
   * @returns whether it goes on, because it scrolls
   */
  follow(point: Point, time: number): boolean {
    const seconds = Math.min((time - (this.#time ?? time)) / 1000, LONGEST_FRAME);
    this.#time = time;
    this.#point = point;
    const scrolls = this.#scrollers.some((scroller) => this.#scroll(scroller, seconds));
    if (scrolls) this.measure();
    else this.#place();
    return scrolls;
  }

  /** Looks where its own place is now, and stays under the pointer. */
  measure(): void {
    if (!this.#item.isConnected) return;
    const { left, right, top, bottom } = this.#item.getBoundingClientRect();
    this.#drift = {
      x: (left + right) / 2 - this.#home.x - this.#moved.x,
      y: (top + bottom) / 2 - this.#home.y - this.#moved.y,
    };
    for (const scroller of this.#scrollers) {
      const edges = isPage(scroller.element) ? undefined : scroller.element.getBoundingClientRect();
      scroller.top = Math.max(0, edges?.top ?? 0);
      scroller.bottom = Math.min(innerHeight, edges?.bottom ?? innerHeight);
    }
    this.#place();
  }

  letGo(): void {
    removeStyles(this.#item, ['translate', 'will-change']);
  }

  #place(): void {
    const [left, right, up, down] = this.#room;
    this.#moved = {
      x: between(left, this.#point.x - this.#from.x, right) - this.#drift.x,
      y: between(up, this.#point.y - this.#from.y, down) - this.#drift.y,
    };
    const { x, y } = this.#moved;
    this.#item.style.setProperty('translate', `${x / this.#scale}px ${y / this.#scale}px`);
  }

  /** @returns whether it can go further this way */
  #scroll(scroller: Scroller, seconds: number): boolean {
    const { element, top, bottom, limit } = scroller;
    const speed = edgeSpeed(this.#point.y, top, bottom);
    // Not where it was lifted near an edge: only when it is brought there.
    if (speed === 0 || (this.#point.y - this.#from.y) * Math.sign(speed) < MOUSE_START) return false;
    const before = element.scrollTop;
    if (speed < 0 ? before <= 0 : before >= limit) return false;
    const way = scroller.rest + speed * seconds;
    scroller.rest = way % 1;
    if (Math.abs(way) < 1) return true;
    element.scrollTo({ top: Math.min(before + Math.trunc(way), limit), behavior: 'instant' });
    return element.scrollTop !== before;
  }
}

/** In pixels per second, up below zero; slowly at first. */
function edgeSpeed(y: number, top: number, bottom: number): number {
  const edge = Math.min(EDGE, (bottom - top) / 4);
  if (edge <= 0) return 0;
  const up = between(0, (top + edge - y) / edge, 1);
  const down = between(0, (y - bottom + edge) / edge, 1);
  return SCROLL_SPEED * (down ** 2 - up ** 2);
}

const isPage = (element: Element): boolean => element === document.scrollingElement;

/** What can scroll up and down around an item, from the inside out. */
function scrollersAround(item: HTMLElement): Scroller[] {
  const found: Scroller[] = [];
  for (let node = above(item); node; node = above(node)) {
    if (!(node instanceof Element)) continue;
    const further = node.scrollHeight - node.clientHeight;
    if (!isPage(node) && (further <= 0 || !/auto|scroll/.test(getComputedStyle(node).overflowY))) continue;
    found.push({ element: node, limit: isPage(node) ? Infinity : further, top: 0, bottom: 0, rest: 0 });
  }
  return found;
}

/** Whatever scrolls around an item can be heard at one of these: `scroll` does not leave a shadow root. */
export function rootsAround(item: HTMLElement): Node[] {
  const found: Node[] = [];
  for (let node: Node | null = item; node; node = above(node)) if (!node.parentNode) found.push(node);
  return found;
}

/** Takes inline styles away, and the attribute with them where nothing is left. */
export function removeStyles(item: HTMLElement, properties: readonly string[]): void {
  for (const property of properties) item.style.removeProperty(property);
  if (!item.getAttribute('style')) item.removeAttribute('style');
}

const between = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(value, most));
