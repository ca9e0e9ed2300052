// What a person does in some stories. Found by form names and parts, so that every language of the toolbar will do.
import { expect, userEvent } from 'storybook/test';
import type { StoryContext } from '@storybook/web-components-vite';
import type { CapabilityListElement } from '../src/index.js';
import english from '../content/en/capability-list.json';
import { answer, listIn, type ListArgs } from './capability-list.hands.js';
import { inside } from './piece.js';

type Act = (context: StoryContext<ListArgs>) => Promise<void>;

async function press(list: CapabilityListElement, selector: string): Promise<void> {
  await userEvent.click(inside(list, selector));
  await list.updateComplete;
}

const focused = (list: CapabilityListElement): Element | null | undefined => list.shadowRoot?.activeElement;

/** The last pictogram of the row leads to the check page; focus goes along. */
export const openCheckPage: Act = async ({ canvasElement, args }) => {
  const list = await listIn(canvasElement);
  await press(list, '[part~="navigation"] li:last-child button');
  await expect(list.current).toBe('check');
  await expect(focused(list)?.id).toBe('name-check');
  await expect(args.onCapabilityListMove).toHaveBeenCalledWith({ current: 'check' });
};

export const finish: Act = async (context) => {
  await openCheckPage(context);
  const list = await listIn(context.canvasElement);
  await press(list, '#finish');
  await expect(list.state.finished).toBe(true);
  await expect(context.args.onCapabilityListFinish).toHaveBeenCalledOnce();
};

export const giveAnswer: Act = async ({ canvasElement, args }) => {
  const list = await listIn(canvasElement);
  const option = answer(list, 'use-skills.importance', '4');
  await userEvent.click(option);
  await expect(option.checked).toBe(true);
  await expect(args.onCapabilityListChange).toHaveBeenCalledOnce();
  await expect(list.state.answers['use-skills']).toEqual({ importance: 4 });
};

const cross = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The way to take an answer away covers no answer; afterwards focus stays on the question. */
export const clearAnswer: Act = async ({ canvasElement }) => {
  const list = await listIn(canvasElement);
  const clear = inside(list, '[data-clear="use-skills.enabled"]').getBoundingClientRect();
  for (const option of list.shadowRoot?.querySelectorAll('[part~="answer"]') ?? [])
    await expect(cross(clear, option.getBoundingClientRect())).toBe(false);
  await press(list, '[data-clear="use-skills.enabled"]');
  await expect(list.state.answers['use-skills']).toEqual({ importance: 5, achieved: 4 });
  await expect(focused(list)).toHaveProperty('name', 'use-skills.enabled');
};

export const undoTwiceRedoOnce: Act = async ({ canvasElement }) => {
  const list = await listIn(canvasElement);
  const before = list.state;
  await userEvent.click(answer(list, 'use-skills.importance', '2'));
  await userEvent.click(inside(list, 'input[name="use-skills.discuss"]'));
  await press(list, '[part~="undo"]');
  await press(list, '[part~="undo"]');
  await expect(list.state).toEqual(before);
  await press(list, '[part~="redo"]');
  await expect(list.state.answers['use-skills']?.importance).toBe(2);
};

/** The list shows the questions of the new value at once. */
export const addOwnValue: Act = async ({ canvasElement }) => {
  const list = await listIn(canvasElement);
  await userEvent.type(inside(list, '[part~="own-values"] [part~="input"]'), 'Buiten werken{Enter}');
  await list.updateComplete;
  const [added] = list.state.ownValues;
  await expect(added?.label).toBe('Buiten werken');
  await expect(list.current).toBe(added?.id);
};

/** The way back stands beside what was removed, and has focus. */
export const removeOwnValue: Act = async ({ canvasElement }) => {
  const list = await listIn(canvasElement);
  await press(list, '[part~="own-actions"] button:last-child');
  await expect(list.state.ownValues.map(({ id }) => id)).not.toContain('own-1');
  await expect(focused(list)?.id).toBe('undo-remove');
};

/** Nothing was filled in, and the portal asks for an answer: the list says so and takes focus. */
export const sendEmptyForm: Act = async ({ canvasElement }) => {
  const list = await listIn(canvasElement);
  const send = canvasElement.querySelector<HTMLElement>('button[type="submit"]');
  if (send) await userEvent.click(send);
  await list.updateComplete;
  await expect(list.checkValidity()).toBe(false);
  await expect(list.validationMessage).toMatch(/\S/);
  await expect(focused(list)).toBeTruthy();
};

export const sendForm: Act = async ({ canvasElement }) => {
  const list = await listIn(canvasElement);
  const send = canvasElement.querySelector<HTMLElement>('button[type="submit"]');
  if (send) await userEvent.click(send);
  await expect(canvasElement.querySelector('output')).toHaveTextContent(list.value);
};

/** The language of the page changes half-way: no answer is lost. */
export const switchLanguage: Act = async ({ canvasElement }) => {
  const list = await listIn(canvasElement);
  await userEvent.click(answer(list, 'use-skills.importance', '5'));
  const before = list.state;
  list.lang = 'en';
  await list.updateComplete;
  await expect(list.state).toBe(before);
  await expect(answer(list, 'use-skills.importance', '5').checked).toBe(true);
  const title = english.items.find(({ id }) => id === 'title')?.text;
  await expect(inside(list, 'h2').textContent.trim()).toBe(title);
};
