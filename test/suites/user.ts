// What a person does: by mouse, by finger, by keyboard.
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import { find } from './dom.js';
import { settled } from './bed.js';
import type { KitElement } from './spec.js';

type Way = (element: KitElement) => Promise<void>;

/** Where to press: a field by its label, which is what a person aims at, once it lies still. */
async function middleOf(target: HTMLElement): Promise<{ x: number; y: number }> {
  const area = target.closest('label') ?? target;
  let before = '';
  for (let frame = 0; frame < 30; frame += 1) {
    area.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = area.getBoundingClientRect();
    const now = [left, top, width, height].join();
    if (now === before) return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    before = now;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  throw new Error(`${target.localName} does not lie still.`);
}

export const byMouse =
  (selector: string): Way =>
  async (element) => {
    const target = find(element, selector);
    const { x, y } = await middleOf(target);
    await sendMouse({ type: 'move', position: [x, y] });
    const there = await middleOf(target);
    await sendMouse({ type: 'click', position: [there.x, there.y] });
    await settled(element);
  };

export const byTouch =
  (selector: string): Way =>
  async (element) => {
    await executeServerCommand('touch-drag', { points: [await middleOf(find(element, selector))] });
    await settled(element);
  };

/** Presses keys while `selector` has focus. */
export const byKeys =
  (selector: string, ...keys: string[]): Way =>
  async (element) => {
    find(element, selector).focus();
    for (const key of keys) await sendKeys({ press: key });
    await settled(element);
  };

/** By mouse, by touch, and with the space bar. */
export const byPressing = (selector: string): Record<'mouse' | 'touch' | 'keyboard', Way> => ({
  mouse: byMouse(selector),
  touch: byTouch(selector),
  keyboard: byKeys(selector, 'Space'),
});

/** The click of a script, for what only prepares. */
export const click =
  (selector: string): Way =>
  async (element) => {
    find(element, selector).click();
    await settled(element);
  };

/** Types into a field, letter by letter. */
export const typing =
  (selector: string, words: string): Way =>
  async (element) => {
    find(element, selector).focus();
    await sendKeys({ type: words });
    await settled(element);
  };

/** Puts words into a field at once, as pasting does. */
export function fill(field: HTMLElement, words: string): void {
  (field as HTMLInputElement).value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Several things after one another. */
export const inOrder =
  (...ways: readonly Way[]): Way =>
  async (element) => {
    for (const way of ways) await way(element);
  };
