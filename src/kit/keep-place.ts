import type { LitElement } from 'lit';
import { firstIn } from './focus.js';

/**
 * Does something that folds or unfolds parts of an element, and leaves what a person pressed where it was on the screen: what folds above it
 * would take it away from under their hands.
 * @param selector what stays in its place
 */
export function keepPlace(host: LitElement, selector: string, act: () => void): void {
  const before = firstIn(host, selector)?.getBoundingClientRect().top;
  act();
  if (before === undefined) return;
  void host.updateComplete.then(() => {
    const kept = firstIn(host, selector);
    if (!kept) return;
    for (const scroller of scrollersOf(kept)) {
      const moved = kept.getBoundingClientRect().top - before;
      if (Math.abs(moved) < 1) return;
      scroller.scrollBy({ top: moved, behavior: 'instant' });
    }
    // Near the end of a page there may be too little below it.
    kept.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
}

/** What scrolls around an element, the nearest first; the page last. */
function* scrollersOf(element: Element): Generator<Element> {
  const page = document.scrollingElement;
  for (let around = parentOf(element); around && around !== page; around = parentOf(around)) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) yield around;
  }
  if (page) yield page;
}

/** The parent in what is drawn, also out of a shadow tree. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}
