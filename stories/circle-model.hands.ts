// What hands do in the stories of the circles: pressing, typing, carrying a card.
import { userEvent } from 'storybook/test';
import type { CircleModelElement } from '../src/index.js';
import { inside, pieceIn, type PieceArgs, type PieceOptions, type Told } from './piece.js';

/** What a story sets on `<circle-model>`, and what it is told. */
export interface CircleArgs extends PieceArgs {
  earlier?: unknown;
  list?: unknown;
  topic?: 'values' | 'goals';
  layout?: 'circles' | 'list';
  onCircleModelChange?: Told;
  onCircleModelProblem?: Told;
}

export const circlePiece: PieceOptions = {
  tag: 'circle-model',
  attributes: { topic: ['values', 'goals'], layout: ['circles', 'list'] },
  states: ['earlier', 'list'],
  events: { change: ['change', 'state'], problem: ['problems'] },
};

/** The circles of a story, once they are drawn and every card lies in its place. */
export async function circlesIn(canvas: HTMLElement): Promise<CircleModelElement> {
  const circles = await pieceIn(canvas, 'circle-model');
  await drawn(circles);
  return circles;
}

/** Waits until the circles are drawn, and what moved lies still. */
export async function drawn(circles: CircleModelElement): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    await circles.updateComplete;
    await new Promise((done) => requestAnimationFrame(done));
  }
  await Promise.allSettled(
    (circles.shadowRoot?.getAnimations() ?? []).map((animation) => animation.finished),
  );
}

/** Longer than a finger has to hold still before it lifts a card. */
const HOLD = 300;

export const focused = (circles: CircleModelElement): Element | null | undefined =>
  circles.shadowRoot?.activeElement;

export const cardOf = (circles: CircleModelElement, id: string): HTMLElement =>
  inside(circles, `#card-${id}`);

export async function press(circles: CircleModelElement, selector: string): Promise<void> {
  await userEvent.click(inside(circles, selector));
  await drawn(circles);
}

export async function keys(circles: CircleModelElement, pressed: string): Promise<void> {
  await userEvent.keyboard(pressed);
  await drawn(circles);
}

const pointer =
  (type: 'mouse' | 'touch') =>
  (target: EventTarget, event: string, clientX: number, clientY: number): boolean =>
    target.dispatchEvent(
      new PointerEvent(event, {
        pointerId: 1,
        isPrimary: true,
        pointerType: type,
        clientX,
        clientY,
        button: event === 'pointermove' ? -1 : 0,
        buttons: event === 'pointerup' ? 0 : 1,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

/** A spot in a place where nothing else lies: on the name of a ring, or on the tray. */
function spotIn(circles: CircleModelElement, place: string): { x: number; y: number } {
  const { left, top, width, height } = inside(circles, `#ring-${place}`).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Presses a circle with a card in hand, on a spot without a card. */
export async function pressPlace(circles: CircleModelElement, place: string): Promise<void> {
  inside(circles, `#ring-${place}`).scrollIntoView({ block: 'center' });
  const { x, y } = spotIn(circles, place);
  const under = circles.shadowRoot?.elementFromPoint(x, y);
  if (!under) throw new Error(`There is nothing to press in ${place}.`);
  await userEvent.click(under);
  await drawn(circles);
}

/** Takes a card along to a place, and holds it there. Gives back what lets go of it. */
export async function carry(
  circles: CircleModelElement,
  card: string,
  to: string,
  type: 'mouse' | 'touch',
): Promise<() => Promise<void>> {
  const item = cardOf(circles, card);
  inside(circles, `#ring-${to}`).scrollIntoView({ block: 'center' });
  await nextFrame();
  const send = pointer(type);
  const { left, top, width, height } = item.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  send(item, 'pointerdown', x, y);
  if (type === 'touch') await pause(HOLD);
  for (const part of [0.1, 0.4, 0.7, 1]) {
    const spot = spotIn(circles, to);
    send(window, 'pointermove', x + (spot.x - x) * part, y + (spot.y - y) * part);
    await nextFrame();
    await nextFrame();
  }
  return async () => {
    const { x: atX, y: atY } = spotIn(circles, to);
    send(window, 'pointerup', atX, atY);
    await drawn(circles);
  };
}
