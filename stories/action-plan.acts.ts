// What a person does in some stories. Found by form names, ids and parts, so that every language of the toolbar will do.
import { expect, fireEvent, userEvent } from 'storybook/test';
import type { StoryContext } from '@storybook/web-components-vite';
import english from '../content/en/action-plan.json';
import type { ActionPlanElement } from '../src/index.js';
import { inside, pieceIn, type PieceArgs, type PieceOptions, type Told } from './piece.js';

/** What a story sets on `<action-plan>`, and what it is told. */
export interface PlanArgs extends PieceArgs {
  sort?: string;
  list?: unknown;
  map?: unknown;
  series?: unknown;
  onActionPlanChange?: Told;
  onActionPlanProblem?: Told;
}

export const planPiece: PieceOptions = {
  tag: 'action-plan',
  attributes: { sort: ['goal', 'who', 'value', 'time'] },
  states: ['list', 'map', 'series'],
  events: { change: ['change', 'state'], problem: ['problems'] },
};

type Act = (context: Pick<StoryContext<PlanArgs>, 'canvasElement' | 'args'>) => Promise<void>;

const planIn = (canvas: HTMLElement): Promise<ActionPlanElement> => pieceIn(canvas, 'action-plan');

async function press(plan: ActionPlanElement, selector: string): Promise<void> {
  await userEvent.click(inside(plan, selector));
  await plan.updateComplete;
}

const stepIn = (plan: ActionPlanElement, id: string): ActionPlanElement['state']['actions'][number] => {
  const step = plan.state.actions.find((one) => one.id === id);
  if (!step) throw new Error(`There is no step ${id}.`);
  return step;
};

/** The group in which a card stands. */
const standingOf = (plan: ActionPlanElement, id: string): string | undefined =>
  inside(plan, `[data-step="${id}"]`).className.replace('card ', '');

/** A goal, and two steps one after another: the field stays for the next one. */
export const cutIntoSteps: Act = async ({ canvasElement }) => {
  const plan = await planIn(canvasElement);
  await userEvent.type(inside(plan, '#new-goal'), 'Weer onder de mensen komen{Enter}');
  await plan.updateComplete;
  const goal = plan.state.goals[0];
  await press(plan, `#open-step-${goal?.id}`);
  for (const words of ['Bellen met de bibliotheek', 'Een keer gaan kijken']) {
    await fireEvent.input(inside(plan, `#new-step-${goal?.id}`), { target: { value: words } });
    await press(plan, '.adding form button');
    await expect(plan.shadowRoot?.activeElement?.id).toBe(`new-step-${goal?.id}`);
  }
  await expect(plan.state.actions.map(({ label }) => label)).toEqual([
    'Bellen met de bibliotheek',
    'Een keer gaan kijken',
  ]);
  await expect(plan.state.actions.every((step) => step.goal === goal?.id)).toBe(true);
};

/** Taken on with one press: an idea becomes an agreement, and a portal is told once. */
export const takeOn: Act = async ({ canvasElement, args }) => {
  const plan = await planIn(canvasElement);
  await expect(standingOf(plan, 'own-visit')).toBe('idea');
  await press(plan, '#take-own-visit');
  await expect(standingOf(plan, 'own-visit')).toBe('agreed');
  await expect(args.onActionPlanChange).toHaveBeenCalledOnce();
  await expect(args.onActionPlanChange).toHaveBeenCalledWith(
    expect.objectContaining({ change: { type: 'who', step: 'own-visit', who: ['client'] } }),
  );
  await expect(plan.shadowRoot?.activeElement?.id).toBe('edit-own-visit');
};

/** Who, with what, when, and what if it goes differently; the card reads it back as sentences. */
export const makeAgreement: Act = async ({ canvasElement }) => {
  const plan = await planIn(canvasElement);
  await press(plan, '#edit-own-coffee');
  await press(plan, '#who-client-own-coffee');
  await userEvent.type(inside(plan, 'textarea[name="help.own-coffee"]'), 'Mijn buurman rijdt.');
  await userEvent.type(inside(plan, 'textarea[name="without.own-coffee"]'), 'Dan bellen we.');
  const day = inside(plan, 'input[name="date.own-coffee"]');
  await fireEvent.change(day, { target: { value: '2026-12-11' } });
  await plan.updateComplete;
  await expect(stepIn(plan, 'own-coffee')).toMatchObject({
    who: ['client'],
    help: { client: 'Mijn buurman rijdt.' },
    without: { client: 'Dan bellen we.' },
    when: { date: '2026-12-11' },
  });
  await press(plan, '#close-own-coffee');
  await expect(plan.shadowRoot?.activeElement?.id).toBe('edit-own-coffee');
  const card = inside(plan, '[data-step="own-coffee"]');
  for (const words of ['Mijn buurman rijdt.', 'Dan bellen we.', '2026'])
    await expect(card).toHaveTextContent(words);
};

/** One card is open at a time. */
export const openOneAtATime: Act = async ({ canvasElement }) => {
  const plan = await planIn(canvasElement);
  await press(plan, '#edit-own-library');
  await press(plan, '#check-own-walk');
  await expect(plan.shadowRoot?.querySelectorAll('[part="panel"]')).toHaveLength(1);
  await expect(inside(plan, '#edit-own-library')).toHaveAttribute('aria-expanded', 'false');
};

/** It worked out: the step comes first, with what was learned. */
export const lookBack: Act = async ({ canvasElement }) => {
  const plan = await planIn(canvasElement);
  await press(plan, '#check-own-library');
  await press(plan, '[name="outcome.own-library"][value="done"]');
  await userEvent.type(inside(plan, 'textarea[name="learned.own-library"]'), 'Bellen viel mee.');
  await expect(stepIn(plan, 'own-library').check).toEqual({
    outcome: 'done',
    learned: { client: 'Bellen viel mee.' },
  });
  const [first] = plan.shadowRoot?.querySelectorAll<HTMLElement>('[data-step]') ?? [];
  await expect(first?.dataset['step']).toBe('own-library');
};

/** Earlier by a button, with focus that stays; to another goal from a list. */
export const move: Act = async ({ canvasElement }) => {
  const plan = await planIn(canvasElement);
  const order = (): string[] =>
    plan.state.actions.filter(({ goal }) => goal === 'own-people').map(({ id }) => id);
  await press(plan, '#edit-own-coffee');
  await press(plan, '#place-own-coffee');
  await press(plan, '#earlier-own-coffee');
  await expect(order().indexOf('own-coffee')).toBeLessThan(order().indexOf('own-library'));
  await expect(plan.shadowRoot?.activeElement?.id).toBe('earlier-own-coffee');
  await userEvent.selectOptions(inside(plan, 'select[name="goal.own-coffee"]'), 'own-wood');
  await plan.updateComplete;
  await expect(stepIn(plan, 'own-coffee').goal).toBe('own-wood');
};

/** Dragged by the name of its card, above another one. */
export const drag: Act = async ({ canvasElement, args }) => {
  const plan = await planIn(canvasElement);
  const name = inside(plan, '#name-own-coffee');
  name.scrollIntoView({ block: 'center', behavior: 'instant' });
  const from = name.getBoundingClientRect();
  const to = inside(plan, '[data-step="own-library"]').getBoundingClientRect();
  const at = (clientX: number, clientY: number): object => ({
    clientX,
    clientY,
    button: 0,
    buttons: 1,
    pointerId: 1,
    pointerType: 'mouse',
    isPrimary: true,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  const point = (type: string, x: number, y: number): boolean =>
    name.dispatchEvent(new PointerEvent(type, at(x, y)));
  point('pointerdown', from.left + 4, from.top + 4);
  point('pointermove', from.left + 14, from.top + 14);
  point('pointermove', to.left + 40, to.top + 12);
  point('pointerup', to.left + 40, to.top + 12);
  await plan.updateComplete;
  await expect(args.onActionPlanChange).toHaveBeenCalledWith(
    expect.objectContaining({
      change: { type: 'move-step', step: 'own-coffee', goal: 'own-people', before: 'own-library' },
    }),
  );
};

/** Seen in another way: that is a way to look, and changes nothing. */
export const seeByWho: Act = async ({ canvasElement, args }) => {
  const plan = await planIn(canvasElement);
  const before = plan.state;
  await press(plan, '#sort-who');
  await expect(inside(plan, '#sort-who')).toHaveAttribute('aria-pressed', 'true');
  await expect(plan.shadowRoot?.querySelectorAll('[part="group"]').length).toBeGreaterThan(3);
  await expect(plan.state).toBe(before);
  await expect(args.onActionPlanChange).not.toHaveBeenCalled();
};

/** The words of a step that came of a factor are written later. */
export const nameStepFromFactor: Act = async ({ canvasElement }) => {
  const plan = await planIn(canvasElement);
  await expect(inside(plan, '[data-step="own-pause"]')).toHaveTextContent('Na de middag ben ik moe');
  await press(plan, '#edit-own-pause');
  await userEvent.type(inside(plan, 'input[name="new-name"]'), 'Vaker pauze nemen{Enter}');
  await plan.updateComplete;
  await expect(stepIn(plan, 'own-pause').label).toBe('Vaker pauze nemen');
};

/** Taken out, with the way back in the same place; and back it is. */
export const removeAndUndo: Act = async ({ canvasElement }) => {
  const plan = await planIn(canvasElement);
  const before = plan.state;
  await press(plan, '#edit-own-coffee');
  await press(plan, '#remove-own-coffee');
  await expect(plan.state.actions).toHaveLength(before.actions.length - 1);
  await expect(plan.shadowRoot?.activeElement?.id).toBe('undo-remove');
  await press(plan, '#undo-remove');
  await expect(plan.state).toEqual(before);
};

/** Undo and redo go back to the very start. */
export const undoAndRedo: Act = async (context) => {
  const plan = await planIn(context.canvasElement);
  const before = plan.state;
  await takeOn(context);
  await press(plan, '[part~="undo"]');
  await expect(plan.state).toEqual(before);
  await press(plan, '[part~="redo"]');
  await expect(stepIn(plan, 'own-visit').who).toEqual(['client']);
};

/** A file for a calendar, made on the page: no network. */
export const intoCalendar: Act = async ({ canvasElement, args }) => {
  const plan = await planIn(canvasElement);
  const files: Blob[] = [];
  const names: string[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (file) => {
    files.push(file as Blob);
    return createObjectURL.call(URL, file);
  };
  HTMLAnchorElement.prototype.click = function () {
    names.push(this.download);
  };
  try {
    await press(plan, '#edit-own-library');
    await press(plan, '#calendar-own-library');
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  await expect(names.join()).toMatch(/2026-12-04\.ics$/);
  await expect(await files[0]?.text()).toContain('DTSTART;VALUE=DATE:20261204');
  await expect(args.onActionPlanChange).not.toHaveBeenCalled();
};

/** On paper all groups are there, and nothing to press. */
export const onPaper: Act = async ({ canvasElement }) => {
  const plan = await planIn(canvasElement);
  const { print } = window;
  let drawn = '';
  window.print = () => {
    drawn = plan.shadowRoot?.querySelector('.paper')?.textContent ?? '';
  };
  try {
    await press(plan, '#print');
    await plan.updateComplete;
    await expect(drawn).toContain('Bellen met de bibliotheek');
  } finally {
    window.print = print;
  }
};

/** Many steps: folded, and one group opens. */
export const unfold: Act = async ({ canvasElement }) => {
  const plan = await planIn(canvasElement);
  const cards = (): number => plan.shadowRoot?.querySelectorAll('[data-step]').length ?? 0;
  await expect(cards()).toBe(10);
  await press(plan, '[id="fold-goal.goal-3"]');
  await expect(cards()).toBe(20);
  await expect(inside(plan, '[id="fold-goal.goal-3"]')).toHaveAttribute('aria-expanded', 'true');
};

/** Nothing was written, and the portal asks for something: the plan says so and takes focus. */
export const sendEmptyForm: Act = async ({ canvasElement }) => {
  const plan = await planIn(canvasElement);
  const send = canvasElement.querySelector<HTMLElement>('button[type="submit"]');
  if (send) await userEvent.click(send);
  await plan.updateComplete;
  await expect(plan.checkValidity()).toBe(false);
  await expect(plan.validationMessage).toMatch(/\S/);
  await expect(plan.shadowRoot?.activeElement).toBeTruthy();
};

/** The language of the page changes half-way: only words change. */
export const switchLanguage: Act = async ({ canvasElement }) => {
  const plan = await planIn(canvasElement);
  await press(plan, '#edit-own-coffee');
  await userEvent.type(inside(plan, 'textarea[name="help.own-coffee"]'), 'Thee');
  const before = plan.state;
  plan.lang = 'en';
  await plan.updateComplete;
  await expect(plan.state).toBe(before);
  await expect(inside(plan, 'textarea[name="help.own-coffee"]')).toHaveValue('Thee');
  const title = english.items.find(({ id }) => id === 'title')?.text;
  await expect(inside(plan, 'h2').textContent.trim()).toBe(title);
};
