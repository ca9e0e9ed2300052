import type { LitElement, ReactiveController } from 'lit';

/**
 * Tells a screen reader politely what changed, without moving focus.
 * Source: WCAG 2.2, 4.1.3 Status Messages.
 */
export class Announcer implements ReactiveController {
  readonly #host: LitElement;
  #region: HTMLElement | undefined;
  #lang: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#region) return;
    this.#region = document.createElement('div');
    this.#region.className = 'visually-hidden';
    this.#region.setAttribute('role', 'status');
    this.forget(this.#lang);
    this.#host.renderRoot.append(this.#region);
  }

  /** Says `message`; the same message twice is said twice. */
  say(message: string): void {
    if (!this.#region || !message) return;
    const again = this.#region.textContent === message;
    this.#region.textContent = again ? `${message}\u00a0` : message;
  }

  /** Leaves nothing behind that was said in another language. What follows is in `lang`, where that is not the page's. */
  forget(lang?: string): void {
    this.#lang = lang;
    if (!this.#region) return;
    this.#region.textContent = '';
    if (lang) this.#region.lang = lang;
    else this.#region.removeAttribute('lang');
  }
}
