import type { LitElement } from 'lit';

/** What fits the first of `selectors` that fits anything in an element. */
export function firstIn(host: LitElement, ...selectors: string[]): HTMLElement | null {
  for (const selector of selectors) {
    const found = host.renderRoot.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}

/** Focus goes along with what the person asked for, once it is drawn: to the first of `selectors` that fits anything. */
export function focusLater(host: LitElement, ...selectors: string[]): void {
  void host.updateComplete.then(() => {
    firstIn(host, ...selectors)?.focus();
  });
}
