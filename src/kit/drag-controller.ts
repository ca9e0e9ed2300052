import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HeldItem, MOUSE_START, removeStyles, rootsAround, type Point } from './held-item.js';

export type { Point } from './held-item.js';

/** What a host does with a drag. Hooks run outside Lit's update; the host asks for one where it draws differently. */
export interface DragHooks {
  /** What can be dragged from where the pointer went down, or nothing (such as on a button inside it). */
  readonly find: (event: PointerEvent) => HTMLElement | undefined;
  /** It was lifted. */
  readonly lift: (item: HTMLElement) => void;
  /** It is over this point, or what lies there has changed by scrolling. At most once per frame. */
  readonly over: (item: HTMLElement, point: Point) => void;
  /** It was let go at this point. It still lies under the pointer, so that it can be measured; right after, it goes back. */
  readonly drop: (item: HTMLElement, point: Point) => void;
  /** The drag ended and nothing changed. It still lies where it was held, as with `drop`. */
  readonly cancel: (item: HTMLElement) => void;
}

/** How long a finger or pen holds still before it drags, in milliseconds; until then moving it scrolls. */
const HOLD = 250;
/** How far a finger trembles while it holds still, in pixels. */
const STILL = 8;

/** No selecting and no callout from a long press on an item that may be lifted. Under these names for Safari. */
const NO_CALLOUT = ['user-select', '-webkit-user-select', '-webkit-touch-callout'];

/** One pointer that went down on an item, until it comes up. */
interface Press {
  readonly item: HTMLElement;
  readonly pointer: number;
  readonly pointerType: string;
  /** Where it came down: hears the touches of a finger to the end, even when it is drawn anew. */
  readonly touched: EventTarget;
  readonly from: Point;
  readonly listeners: AbortController;
  /** Waits for a finger or pen to hold still. */
  readonly hold: ReturnType<typeof setTimeout> | undefined;
  point: Point;
  /** There while the item is being dragged. */
  held?: HeldItem;
  /** The item was put back while the pointer is still down: no click, and no scrolling, comes of it. */
  spent: boolean;
  frame: number;
}

/**
 * Lets a person drag items inside a host by mouse, finger or pen: a mouse that moves, a finger or pen that first holds still.
 *
 * The item moves along by its own `translate`, so a host places items by other means, and gives what it holds no transition on
 * `translate`. The host itself has the pointer: its `cursor` is the one that shows. Keyboard, focus and announcements are the host's.
 */
export class DragController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #hooks: DragHooks;
  #press: Press | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, hooks: DragHooks) {
    this.#host = host;
    this.#hooks = hooks;
    host.addController(this);
  }

  /** What is being dragged now. */
  get dragging(): HTMLElement | undefined {
    return this.#press?.held && this.#press.item;
  }

  /** Ends the drag, if there is one: nothing changes. */
  cancel(): void {
    const press = this.#press;
    if (press?.held) {
      press.spent = true;
      this.#letGo(press, () => {
        this.#hooks.cancel(press.item);
      });
    } else if (!press?.spent) this.#end();
  }

  hostConnected(): void {
    this.#root.addEventListener('pointerdown', this.#start as EventListener);
    // Safari listens only to what was there before the finger came down.
    this.#root.addEventListener('touchmove', this.#keepPage, { passive: false });
  }

  hostDisconnected(): void {
    this.#root.removeEventListener('pointerdown', this.#start as EventListener);
    this.#root.removeEventListener('touchmove', this.#keepPage);
    this.cancel();
    this.#end();
  }

  hostUpdated(): void {
    this.#press?.held?.measure();
  }

  /** Inside the shadow root an event tells what was pressed. */
  get #root(): EventTarget {
    return this.#host.shadowRoot ?? this.#host;
  }

  readonly #start = (event: PointerEvent): void => {
    if (this.#press || !event.isPrimary || event.button !== 0) return;
    const item = this.#hooks.find(event);
    if (!item) return;
    const { pointerId: pointer, pointerType } = event;
    const from = pointOf(event);
    const holds = pointerType === 'touch' || pointerType === 'pen';
    const hold = holds ? setTimeout(() => this.#lift(), HOLD) : undefined;
    const listeners = new AbortController();
    const touched = event.composedPath()[0] ?? item;
    const start = { from, point: from, hold, spent: false, frame: 0 };
    this.#press = { item, pointer, pointerType, touched, listeners, ...start };
    for (const property of NO_CALLOUT) item.style.setProperty(property, 'none');
    this.#listen(this.#press);
  };

  #listen({ touched, listeners: { signal } }: Press): void {
    const options = { signal, capture: true, passive: false };
    addEventListener('pointermove', this.#move, options);
    addEventListener('pointerup', this.#release, options);
    addEventListener('pointercancel', this.#lose, options);
    addEventListener('pointerdown', this.#anotherPointer, options);
    addEventListener('keydown', this.#onKeydown, options);
    addEventListener('contextmenu', this.#onContextMenu, options);
    addEventListener('dragstart', prevent, options);
    addEventListener('blur', () => this.cancel(), { signal });
    // At the window too: what left the page is asked about scrolling only if something there might say no.
    for (const target of [window, touched]) target.addEventListener('touchmove', this.#keepPage, options);
  }

  readonly #move = (event: PointerEvent): void => {
    const press = this.#press;
    if (event.pointerId !== press?.pointer) return;
    press.point = pointOf(event);
    const way = Math.hypot(press.point.x - press.from.x, press.point.y - press.from.y);
    if (!(event.buttons & 1)) this.#lose(event);
    else if (press.held) this.#askFrame();
    else if (press.spent) return;
    else if (press.hold !== undefined && way > STILL) this.#end();
    else if (press.hold === undefined && way >= MOUSE_START) this.#lift();
  };

  #lift(): void {
    const press = this.#press;
    if (!press) return;
    if (!press.item.isConnected) {
      this.#end();
      return;
    }
    press.held = new HeldItem(press.item, press.from, this.#host);
    const { signal } = press.listeners;
    for (const root of rootsAround(press.item))
      root.addEventListener('scroll', this.#onScroll, { signal, capture: true, passive: true });
    this.#host.addEventListener('lostpointercapture', this.#loseCapture, { signal });
    try {
      this.#host.setPointerCapture(press.pointer);
    } catch {
      // A pointer that is already gone, or that a script made: it goes without.
    }
    this.#askFrame();
    this.#hooks.lift(press.item);
  }

  #askFrame(): void {
    if (this.#press?.held) this.#press.frame ||= requestAnimationFrame(this.#onFrame);
  }

  readonly #onFrame = (time: number): void => {
    const press = this.#press;
    if (!press?.held) return;
    press.frame = 0;
    if (!press.item.isConnected) {
      this.cancel();
      return;
    }
    if (press.held.follow(press.point, time)) this.#askFrame();
    this.#hooks.over(press.item, press.point);
  };

  readonly #onScroll = (): void => {
    this.#press?.held?.measure();
    this.#askFrame();
  };

  readonly #release = (event: PointerEvent): void => {
    const press = this.#press;
    if (event.pointerId !== press?.pointer) return;
    const point = pointOf(event);
    if (!press.held && !press.spent) {
      this.#end();
      return;
    }
    swallowClick(press.touched);
    if (!press.held || !press.item.isConnected || !isInWindow(point)) {
      this.cancel();
      this.#end();
      return;
    }
    this.#letGo(press, () => {
      this.#end();
      this.#hooks.drop(press.item, point);
    });
  };

  /** The pointer is gone, or its button came up unseen. */
  readonly #lose = (event: PointerEvent): void => {
    if (event.pointerId !== this.#press?.pointer) return;
    this.cancel();
    this.#end();
  };

  readonly #loseCapture = (event: PointerEvent): void => {
    if (event.pointerId === this.#press?.pointer) this.cancel();
  };

  readonly #anotherPointer = (event: PointerEvent): void => {
    this.cancel();
    // A first pointer of the same kind: the one before came up where nobody saw it.
    if (event.isPrimary && event.pointerType === this.#press?.pointerType) this.#end();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // What lies around it, such as a dialog, stays.
    if (this.dragging) stop(event);
    this.cancel();
  };

  readonly #onContextMenu = (event: Event): void => {
    if (this.#press?.held || this.#press?.spent) event.preventDefault();
    else this.#end();
  };

  readonly #keepPage = (event: Event): void => {
    if ((this.#press?.held || this.#press?.spent) && event.cancelable) event.preventDefault();
  };

  #letGo(press: Press, tell: () => void): void {
    const { held } = press;
    delete press.held;
    cancelAnimationFrame(press.frame);
    try {
      tell();
    } finally {
      held?.letGo();
    }
  }

  #end(): void {
    const press = this.#press;
    if (!press) return;
    this.#press = undefined;
    clearTimeout(press.hold);
    press.listeners.abort();
    removeStyles(press.item, NO_CALLOUT);
  }
}

/** The click that comes with letting go, and no other: by mouse it comes before anything else can, by finger after its touch. */
function swallowClick(touched: EventTarget): void {
  const end = new AbortController();
  const { signal } = end;
  const swallow = (event: Event): void => {
    if (event.isTrusted) stop(event);
  };
  addEventListener('click', swallow, { capture: true, signal });
  touched.addEventListener('touchend', prevent, { signal, passive: false });
  setTimeout(() => end.abort());
}

function prevent(event: Event): void {
  event.preventDefault();
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

const pointOf = ({ clientX: x, clientY: y }: PointerEvent): Point => ({ x, y });

const isInWindow = ({ x, y }: Point): boolean => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
