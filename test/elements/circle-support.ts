// What tests of the circles share: cards on a table, and the ways to move them.
import { fixture, html } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import circleModel from '../../content/nl/circle-model.json' with { type: 'json' };
import kit from '../../content/nl/kit.json' with { type: 'json' };
import values from '../../content/nl/work-values.json' with { type: 'json' };
import type {
  CircleModelChangeEvent,
  CircleModelElement,
} from '../../src/elements/circle-model/circle-model.element.js';
import { empty, parse, type CircleModelState, type Place } from '../../src/model/circle-model.js';
import { circleModelStates } from '../fixtures/circle-model.js';
import { all, click, drawn, one, wordsOf } from './support.js';

/** The Dutch words of the circles, by their id in the content packs. */
export const words = wordsOf(kit, values, circleModel);

/** Wide enough for the tray beside the circles. */
const TABLE = '75rem';

const read = (input: unknown): CircleModelState => parse(input).state;

/** Four cards in the circles, one of the client's own in the tray. */
export const HALF = read(circleModelStates.half);
/** Before `HALF`. */
export const EARLIER = read(circleModelStates.earlier);
/** Nine cards, all in a circle, with one that matters most in each, and with words of both. */
export const FULL = read(circleModelStates.full);
/** 24 cards, all in a circle. */
export const MANY = read(circleModelStates.many);
/** 50 cards, in all places. */
export const FIFTY = read(circleModelStates.fifty);
/** Four goals for a month. */
export const GOALS = read(circleModelStates.goals);

export const circlesState = (parts: Partial<CircleModelState> = {}): CircleModelState => ({
  ...empty(),
  ...parts,
});

type Settings = Partial<Omit<CircleModelElement, 'state' | 'earlier' | 'list'>> & {
  width?: string;
  state?: unknown;
  earlier?: unknown;
  list?: unknown;
};

/** Circles on the page, as a portal would put them there, with the tray beside them unless told otherwise. */
export async function openCircles({
  width = TABLE,
  ...settings
}: Settings = {}): Promise<CircleModelElement> {
  await setViewport({ width: 1280, height: 800 });
  const element = Object.assign(document.createElement('circle-model'), settings);
  const box = await fixture<HTMLElement>(html`<div>${element}</div>`);
  box.style.inlineSize = width;
  await drawn(element);
  await drawn(element);
  return element;
}

/** The changes the page is told, in order. */
export function changesOf(element: CircleModelElement): CircleModelChangeEvent[] {
  const told: CircleModelChangeEvent[] = [];
  element.addEventListener('circle-model-change', (event) => told.push(event));
  return told;
}

/** A card on the table. */
export const card = (element: CircleModelElement, id: string): HTMLElement =>
  one(element, `.table [data-card="${CSS.escape(id)}"]`);

/** The button that a card is. */
export const face = (element: CircleModelElement, id: string): HTMLButtonElement =>
  one(element, `#card-${CSS.escape(id)}`);

/** The names of the cards in a circle or in the tray, as drawn. */
export const namesIn = (element: CircleModelElement, place: Place): string[] =>
  all(element, `section[aria-labelledby="ring-${place}"] .card-name`).map((name) =>
    name.textContent.replace(/\s+/g, ' ').trim(),
  );

/** The menu of the card in hand, as a person reads it. */
export const menuItems = (element: CircleModelElement): string[] =>
  all(element, '.menu-item').map(({ innerText }) => innerText.trim());

/** Waits until every card lies still: who presses a card that glides by may miss it. */
async function still(element: CircleModelElement): Promise<void> {
  await Promise.all(
    all(element, '.card').flatMap((one) => one.getAnimations().map(({ finished }) => finished)),
  );
}

/** Takes a card in hand with the mouse, and chooses an item from its menu by its words. */
export async function choose(element: CircleModelElement, id: string, textId: string): Promise<void> {
  await still(element);
  await click(element, face(element, id));
  const item = all(element, '.menu-item').find(({ innerText }) => innerText.trim() === words(textId));
  if (!item) throw new Error(`There is no "${words(textId)}" in ${menuItems(element).join(', ')}.`);
  await click(element, item);
}

export const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
export const wait = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));

interface Point {
  x: number;
  y: number;
}

/** Brings the whole table into view, away from the edges at which the page scrolls by itself. */
export async function showTable(element: CircleModelElement): Promise<void> {
  await still(element);
  const top = one(element, '.stage').getBoundingClientRect().top;
  scrollBy({ top: top - 72, behavior: 'instant' });
  await frame();
  await frame();
}

export function middle(target: HTMLElement): Point {
  const { x, y, width, height } = target.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

/** A point in a circle or on the tray: its name lies there. */
export const pointIn = (element: CircleModelElement, place: Place): Point =>
  middle(one(element, `#ring-${place}`));

/** Drags a card to a place, with the mouse, or with a finger that first holds still. */
export async function drag(
  element: CircleModelElement,
  id: string,
  to: Place | Point,
  by: 'mouse' | 'touch' = 'mouse',
): Promise<void> {
  await showTable(element);
  const points = [middle(card(element, id)), typeof to === 'string' ? pointIn(element, to) : to];
  await executeServerCommand(`${by}-drag`, { points, holdMs: 400 });
  await drawn(element);
  await drawn(element);
}

/** Chooses from a list box, as a person does with any pointer: the browser draws that list itself. */
export async function select(element: CircleModelElement, name: string, value: string): Promise<void> {
  const box = one<HTMLSelectElement>(element, `select[name="${CSS.escape(name)}"]`);
  box.focus();
  box.value = value;
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  box.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn(element);
}

/** A pointer and its moves one at a time, by the browser itself. */
export const mouse = (
  type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
  point: Point,
): Promise<unknown> =>
  executeServerCommand('devtools', {
    method: 'Input.dispatchMouseEvent',
    params: { type, ...point, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1 },
  });

export const touch = (
  type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
  ...touchPoints: Point[]
): Promise<unknown> =>
  executeServerCommand('devtools', { method: 'Input.dispatchTouchEvent', params: { type, touchPoints } });

/** Lifts a card with the mouse and holds it over a place, without letting go. */
export async function hold(element: CircleModelElement, id: string, over: Place | Point): Promise<Point> {
  await showTable(element);
  const [from, to] = [middle(card(element, id)), typeof over === 'string' ? pointIn(element, over) : over];
  await mouse('mouseMoved', from);
  await mouse('mousePressed', from);
  for (const part of [0.1, 0.4, 0.7, 1])
    await mouse('mouseMoved', {
      x: Math.round(from.x + (to.x - from.x) * part),
      y: Math.round(from.y + (to.y - from.y) * part),
    });
  await frame();
  await frame();
  return to;
}
