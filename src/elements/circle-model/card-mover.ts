import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DragController, type Point } from '../../kit/drag-controller.js';
import { PLACES, type CardId, type Place } from '../../model/circle-model.js';
import type { CircleActions } from './circle-actions.js';
import { placeBeside, type PlaceView } from './circle-model.view.js';

/** The element, as far as moving knows it. */
export interface MoverHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly actions: CircleActions;
  readonly isLocked: () => boolean;
  readonly chosen: () => CardId | undefined;
  readonly views: () => readonly PlaceView[];
  readonly isRightToLeft: () => boolean;
  /** Remembers where everything lies, so that what is let go glides from there. */
  readonly remember: () => void;
  readonly sayHeld: (card: CardId) => void;
  readonly sayPlace: (place: Place) => void;
  readonly sayBack: (card: CardId) => void;
}

/** All ways to move a card but the plain list: dragging, choosing a circle by pointer, and by keyboard. */
export class CardMover implements ReactiveController {
  readonly #host: MoverHost;
  readonly #drag: DragController;
  /** The card that is dragged: an element can be drawn for another card meanwhile. */
  #held: CardId = '';
  #over: Place | undefined;

  constructor(host: MoverHost) {
    this.#host = host;
    this.#drag = new DragController(host.element, {
      find: (event) => (host.isLocked() ? undefined : cardOf(event.target)),
      lift: (item) => {
        this.#held = idOf(item);
        host.actions.choose(undefined);
        item.classList.add('held');
        host.sayHeld(this.#held);
      },
      over: (_item, point) => {
        this.#hover(this.#placeAt(point));
      },
      drop: (item, point) => {
        const to = this.#placeAt(point);
        const from = this.#placeOf(this.#held);
        host.remember();
        this.#letGo(item);
        if (from && to && to !== from) host.actions.move(this.#held, to);
        else this.#sayBack();
        // Also where nothing changed: it glides home.
        host.actions.redraw();
      },
      cancel: (item) => {
        this.#letGo(item);
        this.#sayBack();
      },
    });
    host.element.addController(this);
  }

  /** Cards are drawn by their place in a circle: what shows another card now is no longer the one in hand. */
  hostUpdated(): void {
    const { dragging } = this.#drag;
    if (dragging && idOf(dragging) !== this.#held) this.#drag.cancel();
  }

  /** With a card in hand, a click on a circle lays it there. */
  readonly onClick = (event: Event): void => {
    const card = this.#host.chosen();
    if (card === undefined) return;
    const target = event.target as Element;
    if (target.closest('.menu, .face')) return;
    const place = target.closest<HTMLElement>('[data-place]')?.dataset['place'];
    const to = PLACES.find((one) => one === place);
    if (to && to !== this.#placeOf(card)) this.#host.actions.move(card, to);
    else this.#host.actions.choose(undefined);
  };

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    const menu = target.closest<HTMLElement>('.menu');
    const handled = menu ? this.#inMenu(event, menu, target) : this.#onCard(event, target);
    if (handled) event.preventDefault();
  };

  #inMenu({ key }: KeyboardEvent, menu: HTMLElement, target: HTMLElement): boolean {
    const items = [...menu.querySelectorAll<HTMLElement>('button')];
    const at = items.indexOf(target);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
    if (next !== undefined) items.at(next % items.length)?.focus();
    else if (key === 'Escape' || key === 'Tab') this.#host.actions.choose(undefined);
    else return false;
    return true;
  }

  /** Left and right: the cards beside it; up and down: the next circle inward and outward. */
  #onCard({ key }: KeyboardEvent, target: HTMLElement): boolean {
    const item = target.closest('.face') ? cardOf(target) : undefined;
    if (!item) return false;
    const card = idOf(item);
    const views = this.#host.views();
    const here = views.find(({ cards }) => cards.some(({ id }) => id === card));
    if (!here) return false;
    const at = here.cards.findIndex(({ id }) => id === card);
    const forward = this.#host.isRightToLeft() ? 'ArrowLeft' : 'ArrowRight';
    const back = this.#host.isRightToLeft() ? 'ArrowRight' : 'ArrowLeft';
    const to = {
      [forward]: here.cards[at + 1],
      [back]: here.cards[at - 1],
      ArrowUp: placeBeside(views, here.place, 'inward')?.cards[0],
      ArrowDown: placeBeside(views, here.place, 'outward')?.cards[0],
      Home: here.cards[0],
      End: here.cards.at(-1),
    };
    if (!(key in to)) return false;
    const found = to[key as keyof typeof to];
    if (found) this.#focus(found.id);
    return true;
  }

  #focus(card: CardId): void {
    this.#host.element.shadowRoot?.querySelector<HTMLElement>(`#card-${CSS.escape(card)}`)?.focus();
  }

  #placeOf(card: CardId): Place | undefined {
    return this.#host.views().find(({ cards }) => cards.some(({ id }) => id === card))?.place;
  }

  /** The circle or the shelf under a point, whatever card lies on it. */
  #placeAt({ x, y }: Point): Place | undefined {
    const found = this.#host.element.shadowRoot
      ?.elementsFromPoint(x, y)
      .find(
        (element): element is HTMLElement => element instanceof HTMLElement && 'place' in element.dataset,
      );
    return PLACES.find((place) => place === found?.dataset['place']);
  }

  /** The circle under a card that is held comes forward; its name is spoken once. */
  #hover(place: Place | undefined): void {
    if (place === this.#over) return;
    this.#over = place;
    const table = this.#host.element.shadowRoot?.querySelector<HTMLElement>('.table');
    if (place) {
      table?.setAttribute('data-over', place);
      this.#host.sayPlace(place);
    } else table?.removeAttribute('data-over');
  }

  /** Nothing of a card that is gone. */
  #sayBack(): void {
    if (this.#placeOf(this.#held)) this.#host.sayBack(this.#held);
  }

  #letGo(item: HTMLElement): void {
    item.classList.remove('held');
    this.#hover(undefined);
  }
}

function cardOf(target: EventTarget | null): HTMLElement | undefined {
  return (target as Element | null)?.closest<HTMLElement>('.table [data-card]') ?? undefined;
}

function idOf(item: HTMLElement): CardId {
  return item.dataset['card'] ?? '';
}
