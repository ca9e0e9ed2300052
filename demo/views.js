// @ts-check
// Three parts on one page, in any order: the address says which is shown, so a link, a bookmark and the back button work.
import { byId } from './page.js';
import { part } from './settings.js';

const PARTS = ['mijn-lijst', 'cirkels', 'teruglezen'];

/** @param {string | undefined} name */
const known = (name) => PARTS.find((one) => one === name);

/** Shows the part that the address names, else the part where somebody was. */
export function views() {
  const all = byId('onderdelen');
  const links = [...document.querySelectorAll('.doors a')];
  const named = () => known(location.hash.slice(1));

  /** @param {string} name */
  function show(name) {
    all.setAttribute('data-view', name);
    for (const link of links) {
      if (link.getAttribute('href') === `#${name}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    part.write(name);
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
  const remembered = known(part.read());
  const first = named() ?? remembered;
  if (first) show(first);
  return {
    /** Shows the first part, and forgets where somebody was. */
    reset() {
      show('mijn-lijst');
      part.forget();
    },
  };
}
