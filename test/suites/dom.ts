// Looking into the shadow root of an element the way a person does: words, fields, what has focus.
import type { PieceState } from '../../src/model/piece.js';

const CONTROLS = 'button, input, select, textarea, summary, a[href], [tabindex="0"], [contenteditable]';

/** All elements in the open shadow roots under `root`. */
export function deepElements(root: Element): Element[] {
  const inside = root.shadowRoot ?? root;
  return [...inside.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...deepElements(element)] : [element],
  );
}

/** Whether something of `element` is drawn. */
export const isDrawn = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });

/** All that a person can use and sees. */
export const controlsOf = (root: Element): HTMLElement[] =>
  deepElements(root).filter(
    (element): element is HTMLElement => element.matches(CONTROLS) && isDrawn(element),
  );

/** The part of an element that announces, if it has one. */
export const announcerOf = (root: Element): HTMLElement | null =>
  root.shadowRoot?.querySelector('[role="status"]') ?? null;

/** All text nodes with words in them. */
export function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root.shadowRoot ?? root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.textContent?.trim()) found.push(node as Text);
  return found;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words that are shown, without what is only announced. */
export const wordsOf = (root: Element): string =>
  tidy(
    textNodes(root)
      .filter((node) => !announcerOf(root)?.contains(node))
      .map((node) => node.data)
      .join(' '),
  );

/** The words that are drawn on the screen, or on paper. */
export const drawnWords = (root: Element): string =>
  tidy(
    textNodes(root)
      .filter(({ parentElement }) => parentElement && isDrawn(parentElement))
      .map((node) => node.data)
      .join(' '),
  );

/** All that can be read off an element: its words, what is filled in, and what is named for a screen reader. */
export function readingOf(root: Element): { words: string; fields: string[]; labels: string[] } {
  const elements = deepElements(root);
  return {
    words: wordsOf(root),
    fields: elements.flatMap((element) => {
      if (element instanceof HTMLTextAreaElement) return [`${element.name}=${element.value}`];
      if (!(element instanceof HTMLInputElement)) return [];
      if (element.type === 'text') return [`${element.name}=${element.value}`];
      return element.checked ? [`${element.name}=${element.value}`] : [];
    }),
    labels: elements.flatMap((element) => element.getAttribute('aria-label') ?? []).map(tidy),
  };
}

/** What has focus, looked for in all shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The element that `selector` finds in the shadow root; fails where there is none. */
export function find<E extends HTMLElement = HTMLElement>(root: Element, selector: string): E {
  const found = root.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`<${root.localName}> has no ${selector}`);
  return found;
}

/** Every text a person wrote in a state. */
export function textsOf(state: PieceState): string[] {
  const texts: string[] = [];
  JSON.stringify(state, (key, part: unknown) => {
    if (typeof part === 'string' && ['client', 'professional', 'label'].includes(key)) texts.push(part);
    return part;
  });
  return texts;
}
