import { besideIn, isArrowKey } from './compass-geometry.js';

/** Lets arrow keys go from place to place in the picture, the way the places lie at this moment. */
export function followArrow(event: KeyboardEvent, places: readonly HTMLElement[]): void {
  const { key, target } = event;
  const from = places.indexOf(target as HTMLElement);
  if (from < 0 || !isArrowKey(key) || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const middles = places.map((place) => {
    const { left, top, width, height } = place.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  const to = besideIn(middles, from, key);
  if (to !== undefined) places[to]?.focus();
}
