import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells whether an element is narrower than a limit, for what a container query cannot do. */
export class WidthController implements ReactiveController {
  narrow = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #limit: number;
  readonly #wanted: () => boolean;
  #observer: ResizeObserver | undefined;

  /**
   * @param limit in rem
   * @param wanted whether the width matters now; measuring costs a layout
   */
  constructor(host: ReactiveControllerHost & HTMLElement, limit: number, wanted: () => boolean) {
    this.#host = host;
    this.#limit = limit;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.#wanted()) {
      this.hostDisconnected();
      return;
    }
    if (this.#observer) return;
    this.#measure(this.#host.offsetWidth);
    this.#observer = new ResizeObserver(([entry]) => {
      const before = this.narrow;
      if (entry) this.#measure(entry.contentRect.width);
      // In the next frame: drawing here resizes the host again, which browsers report to the page as an error.
      if (before !== this.narrow) requestAnimationFrame(() => this.#host.requestUpdate());
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** A host that is not laid out (yet) has no width: that says nothing. */
  #measure(width: number): void {
    if (width === 0) return;
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    this.narrow = width < this.#limit * rem;
  }
}
