/** Moves cards inside the page as a hand would, on any of the pages. */
import { painted, pause } from '../timing.js';

const subject = /** @type {any} */ (globalThis).subject;

/** What lies at a point, inside shadow trees too. */
function deepest(x, y) {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found ?? document.body;
}

function point(type, { x, y }, down) {
  deepest(x, y).dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      view: window,
      pointerId: 1,
      pointerType: 'mouse',
      isPrimary: true,
      button: type === 'pointermove' ? -1 : 0,
      buttons: down ? 1 : 0,
      clientX: x,
      clientY: y,
    }),
  );
}

function middleOf(element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Brings two cards into view together, well away from the edges at which a page scrolls. */
function show(one, other) {
  const [a, b] = [middleOf(one), middleOf(other)];
  scrollBy({ top: (a.y + b.y) / 2 - innerHeight / 2, behavior: 'instant' });
}

/** Takes a card in hand by a click. */
export async function choose(handle, card) {
  subject.card(handle, card).click();
  await subject.settled(handle);
}

/** Lays the card in hand. */
export const layIn = (handle, place) => subject.place(handle, place).click();

/**
 * Brings a card over another one that lies in `place`, held by a mouse.
 * @returns {Promise<() => void>} lets it go there
 */
export async function hold(handle, card, { over, place }) {
  const item = subject.card(handle, card);
  const aim = subject.card(handle, over);
  show(item, aim);
  await painted();
  const from = middleOf(item);
  const to = middleOf(aim);
  point('pointerdown', from, true);
  for (const part of [0.2, 0.6]) {
    point('pointermove', { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }, true);
    await painted();
    await pause(1);
  }
  for (let turn = 0; !subject.isOver(handle, card, place); turn++) {
    if (turn > 100) throw new Error(`${subject.name}: ${card} does not come over ${place}`);
    // A hand is never quite still.
    point('pointermove', { x: to.x + (turn % 2), y: to.y }, true);
    await pause(8);
  }
  await painted();
  return () => point('pointerup', to, false);
}
