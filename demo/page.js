// @ts-check

/** @param {string} id */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`This page has no element with the id “${id}”.`);
  return element;
}

/**
 * The element of the kit that a page has.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 */
export function piece(tag) {
  const element = document.querySelector(tag);
  if (!element) throw new Error(`This page has no <${tag}>.`);
  return element;
}

/**
 * Lets the styles know how tall an element is, to keep it in sight beside a longer one.
 * @param {HTMLElement} element
 */
export function measureHeight(element) {
  const observer = new ResizeObserver(() => {
    element.style.setProperty('--panel-height', `${element.offsetHeight}px`);
  });
  observer.observe(element);
}
