// @ts-check
// Parts of one page, in any order: the address says which is shown, so a link, a bookmark and the back button work.
import { byId } from './page.js';

/**
 * Shows the part that the address names, else the part where somebody was, else the one the page begins with. A part with
 * `data-with` is also shown beside those it names.
 * @param {HTMLElement} all what holds the parts, each a section with an id
 * @param {{ read(): string | undefined, write(name: string): void, forget(): void }} remembered where somebody was
 */
export function views(all, remembered) {
  const links = [...document.querySelectorAll('.doors a')];
  const parts = links.map((link) => link.getAttribute('href')?.slice(1) ?? '');
  const begin = all.dataset.view ?? '';
  /** @param {string | undefined} name */
  const known = (name) => parts.find((one) => one === name);
  const named = () => known(location.hash.slice(1));

  /** @param {string} name */
  function show(name) {
    all.dataset.view = name;
    for (const section of all.querySelectorAll(':scope > .panel')) {
      const beside = section.getAttribute('data-with')?.split(' ') ?? [];
      section.classList.toggle('away', section.id !== name && !beside.includes(name));
    }
    for (const link of links) {
      if (link.getAttribute('href') === `#${name}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    remembered.write(name);
  }

  /** Whoever goes to a part goes on there, also by keyboard. */
  function arrive() {
    const name = named();
    if (!name) return;
    show(name);
    byId(name).focus({ preventScroll: true });
    byId('keuze').scrollIntoView({ block: 'nearest' });
  }

  window.addEventListener('hashchange', arrive);
  const first = named() ?? known(remembered.read());
  if (first) show(first);
  return {
    /** Shows the part the page begins with, and forgets where somebody was. */
    reset() {
      show(begin);
      remembered.forget();
    },
  };
}
