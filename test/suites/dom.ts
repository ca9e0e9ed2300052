// Looking into the shadow root of an element the way a person does: words, fields, what has focus.
import type { PieceState } from '../../src/model/piece.js';

const CONTROLS = 'button, input, select, textarea, summary, a[href], [tabindex="0"], [contenteditable]';

/**
 * All elements in the open shadow roots under `root`, and what stands in its slots: pieces of the kit, with their own shadow roots.
 * An element without slots shows nothing of what stands in it.
 */
export function deepElements(root: Element): Element[] {
  const own = [...(root.shadowRoot?.querySelectorAll('*') ?? [])];
  const showsItsChildren = !root.shadowRoot || own.some(({ localName }) => localName === 'slot');
  const children = showsItsChildren ? [...root.querySelectorAll('*:not(script)')] : [];
  const all = [...own, ...children].flatMap((element) =>
    element.shadowRoot ? [element, ...deepElements(element)] : [element],
  );
  return [...new Set(all)];
}

/** An element, and all in it that have a shadow root of their own. */
export const piecesOf = (root: Element): Element[] => [
  root,
  ...deepElements(root).filter(({ shadowRoot }) => shadowRoot),
];

/** Whether `node` lies in the shadow root of `root`, or in a piece that stands in it. */
export function holds(root: Element, node: Node | null): boolean {
  let at = node && above(node);
  while (at && at !== root) at = above(at);
  return at !== null;
}

const above = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** Whether something of `element` is drawn. */
export const isDrawn = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });

/** All that a person can use and sees. */
export const controlsOf = (root: Element): HTMLElement[] =>
  deepElements(root).filter(
    (element): element is HTMLElement => element.matches(CONTROLS) && isDrawn(element),
  );

/** The part of each piece that announces: of an element alone at the most one. */
export const announcersOf = (root: Element): Element[] =>
  deepElements(root).filter((found) => found.matches('[role="status"]'));

/** What was announced last. */
export const announced = (root: Element): string =>
  announcersOf(root)
    .map(({ textContent }) => textContent)
    .join('');

/** All text nodes with words in them. */
export function textNodes(root: Element): Text[] {
  const found: Text[] = [];
  for (const { shadowRoot } of root.shadowRoot ? piecesOf(root) : [{ shadowRoot: root }]) {
    const walker = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.textContent?.trim()) found.push(node as Text);
  }
  return found;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words that are shown, without what is only announced. */
export const wordsOf = (root: Element): string =>
  tidy(
    textNodes(root)
      .filter(({ parentElement }) => !parentElement?.closest('[role="status"]'))
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

/** The element that `selector` finds in the shadow root, or in that of a piece that stands in it; fails where there is none. */
export function find<E extends HTMLElement = HTMLElement>(root: Element, selector: string): E {
  const own = root.shadowRoot?.querySelector<E>(selector);
  const found = own ?? deepElements(root).find((element): element is E => element.matches(selector));
  if (!found) throw new Error(`<${root.localName}> has no ${selector}`);
  return found;
}

/** Every text a person wrote in a state. */
export function textsOf(state: PieceState): string[] {
  const texts: string[] = [];
  JSON.stringify(state, (key, part: unknown) => {
    // What each voice chose is no text.
    if (key === 'agree') return undefined;
    if (typeof part === 'string' && ['client', 'professional', 'label'].includes(key)) texts.push(part);
    return part;
  });
  return texts;
}
