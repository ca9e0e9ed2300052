import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells an element when the page is being printed, so that it can show on paper what a screen shows in steps. */
export class PrintController implements ReactiveController {
  printing = false;

  readonly #host: ReactiveControllerHost;
  #query: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#query ??= matchMedia('print');
    this.#query.addEventListener('change', this.#follow);
    addEventListener('beforeprint', this.#start);
    addEventListener('afterprint', this.#follow);
    this.printing = this.#query.matches;
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#follow);
    removeEventListener('beforeprint', this.#start);
    removeEventListener('afterprint', this.#follow);
  }

  readonly #start = (): void => {
    this.#set(true);
  };

  readonly #follow = (): void => {
    this.#set(this.#query?.matches ?? false);
  };

  #set(printing: boolean): void {
    if (printing === this.printing) return;
    this.printing = printing;
    this.#host.requestUpdate();
  }
}
