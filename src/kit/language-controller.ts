import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BUILT_IN_LOCALE, directionOf } from '../content/locale.js';

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

/** One observer per document or shadow root, shared by all elements under it. */
const watches = new WeakMap<Node, Watch>();

function watch(root: Node, listener: () => void): void {
  let shared = watches.get(root);
  if (!shared) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const notify of [...listeners]) notify();
    });
    shared = { observer, listeners };
    watches.set(root, shared);
    observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
  }
  shared.listeners.add(listener);
}

function unwatch(root: Node, listener: () => void): void {
  const shared = watches.get(root);
  if (!shared) return;
  shared.listeners.delete(listener);
  if (shared.listeners.size > 0) return;
  shared.observer.disconnect();
  watches.delete(root);
}

/**
 * Follows the language and direction of an element: its own `lang`, else the nearest ancestor's, through slots and shadow roots.
 * A `dir` counts when it stands as near as the `lang` or nearer; otherwise the direction follows the language.
 */
export class LanguageController implements ReactiveController {
  /** A BCP 47 tag. */
  lang = BUILT_IN_LOCALE;
  dir: 'ltr' | 'rtl' = 'ltr';

  readonly #host: ReactiveControllerHost & HTMLElement;
  #roots: Node[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.read();
  }

  hostDisconnected(): void {
    this.#watch([]);
  }

  readonly #follow = (): void => {
    const { lang, dir } = this;
    this.read();
    if (lang !== this.lang || dir !== this.dir) this.#host.requestUpdate();
  };

  /** Looks around again: an ancestor may have got a shadow root since. */
  read(): void {
    if (!this.#host.isConnected) return;
    let lang: string | undefined;
    let dir: 'ltr' | 'rtl' | undefined;
    const roots: Node[] = [];
    for (let node: Node | null = this.#host; node; node = above(node)) {
      if (!(node instanceof Element)) roots.push(node);
      else if (lang === undefined) {
        lang = node.getAttribute('lang') || undefined;
        dir ??= explicitDirection(node);
      }
    }
    this.lang = lang ?? BUILT_IN_LOCALE;
    this.dir = dir ?? directionOf(this.lang);
    this.#watch(roots);
  }

  #watch(roots: Node[]): void {
    for (const root of this.#roots) if (!roots.includes(root)) unwatch(root, this.#follow);
    for (const root of roots) if (!this.#roots.includes(root)) watch(root, this.#follow);
    this.#roots = roots;
  }
}

function explicitDirection(element: Element): 'ltr' | 'rtl' | undefined {
  const dir = element.getAttribute('dir')?.toLowerCase();
  return dir === 'ltr' || dir === 'rtl' ? dir : undefined;
}

/** The node around a node as it is shown: its slot, its parent, or the host of its shadow root. */
export function above(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}
