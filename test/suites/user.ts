// What a person does: by mouse, by finger, by keyboard.
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import { find } from './dom.js';
import { settled } from './bed.js';
import type { KitElement } from './spec.js';

type Way = (element: KitElement) => Promise<void>;

/** Where to press: a field by its label, which is what a person aims at. */
function middleOf(target: HTMLElement): { x: number; y: number } {
  const area = target.closest('label') ?? target;
  area.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = area.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

export const byMouse =
  (selector: string): Way =>
  async (element) => {
    const { x, y } = middleOf(find(element, selector));
    await sendMouse({ type: 'click', position: [x, y] });
    await settled(element);
  };

export const byTouch =
  (selector: string): Way =>
  async (element) => {
    await executeServerCommand('touch-drag', { points: [middleOf(find(element, selector))] });
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
