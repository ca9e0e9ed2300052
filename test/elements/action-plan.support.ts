// A plan on the page, and what a person does with it.
import '../../src/content/en.js';
import '../../src/content/nl-x-u.js';
import '../../src/elements/action-plan/action-plan.define.js';
import { executeServerCommand } from '@web/test-runner-commands';
import entries from '../../content/nl/voiced-entries.json' with { type: 'json' };
import kit from '../../content/nl/kit.json' with { type: 'json' };
import plan from '../../content/nl/action-plan.json' with { type: 'json' };
import values from '../../content/nl/work-values.json' with { type: 'json' };
import type {
  ActionPlanChangeEvent,
  ActionPlanElement,
  PlanStep,
} from '../../src/elements/action-plan/action-plan.element.js';
import { actionPlanStates } from '../fixtures/action-plan.js';
import { bed, settled } from '../suites/bed.js';
import { fill, byMouse } from '../suites/user.js';
import type { KitElement } from '../suites/spec.js';

export const { empty: EMPTY, full: FULL, half: HALF } = actionPlanStates;

type Settings = Partial<Omit<ActionPlanElement, 'state' | 'list' | 'map' | 'series'>> & {
  state?: object;
  list?: object;
  map?: object;
  series?: object;
  width?: string;
};

/** A plan as a portal puts it on its page, 60rem wide unless told otherwise. */
export async function openPlan({ width = '60rem', ...settings }: Settings = {}): Promise<ActionPlanElement> {
  const place = bed();
  place.style.inlineSize = width;
  const element = Object.assign(document.createElement('action-plan'), settings);
  place.append(element);
  await settled(element);
  return element;
}

const texts = new Map(
  [kit, entries, values, plan].flatMap(({ items }) =>
    items.map(({ id, text }): [string, unknown] => [id, text]),
  ),
);

/** The Dutch words of the plan, by their id in the content packs. */
export function words(id: string, filledIn: Readonly<Record<string, string | number>> = {}): string {
  const found = texts.get(id);
  if (typeof found !== 'string') throw new Error(`There is no line "${id}".`);
  return found.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(filledIn[name] ?? placeholder));
}

export const all = <T extends HTMLElement = HTMLElement>(
  element: ActionPlanElement,
  selector: string,
): T[] => [...element.renderRoot.querySelectorAll<T>(selector)];

export function one<T extends HTMLElement = HTMLElement>(element: ActionPlanElement, selector: string): T {
  const [found] = all<T>(element, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The card of a step. */
export const card = (element: ActionPlanElement, id: string): HTMLElement =>
  one(element, `.screen [data-step="${id}"]`);

/** The text a person sees, each run of white space as one space. */
export const textOf = (target: HTMLElement): string => target.innerText.replace(/\s+/g, ' ').trim();

/** Clicks with the mouse in the middle of what `selector` finds. */
export const press = (element: ActionPlanElement, selector: string): Promise<void> =>
  byMouse(selector)(element as unknown as KitElement);

/** Opens where a step belongs, below what it says. */
export async function openPlace(element: ActionPlanElement, id: string): Promise<void> {
  await press(element, `#edit-${id}`);
  await press(element, `#place-${id}`);
}

/** Writes in a field at once. */
export async function write(element: ActionPlanElement, selector: string, typed: string): Promise<void> {
  fill(one(element, selector), typed);
  await settled(element);
}

/** Chooses from a list box, as a person does with any pointer: the browser draws that list itself. */
export async function choose(element: ActionPlanElement, name: string, value: string): Promise<void> {
  const box = one<HTMLSelectElement>(element, `select[name="${name}"]`);
  box.focus();
  box.value = value;
  box.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

/** The steps that are shown, by standing and in order: `done own-walk`. */
export const shownIn = (element: ActionPlanElement, root = '.screen'): string[] =>
  all(element, `${root} [data-step]`).map(
    (item) => `${item.className.replace('card ', '')} ${item.dataset['step'] ?? ''}`,
  );

export const stepOf = (element: ActionPlanElement, id: string): PlanStep | undefined =>
  element.state.actions.find((step) => step.id === id);

/** The ids of the steps of a goal, in their order. */
export const orderOf = (element: ActionPlanElement, goal: string | undefined): string[] =>
  element.state.actions.filter((step) => step.goal === goal).map(({ id }) => id);

/** What has focus in it. */
export const focusedIn = (element: ActionPlanElement): string => element.shadowRoot?.activeElement?.id ?? '';

/** All that it tells its page, in order. */
export function changesOf(element: ActionPlanElement): ActionPlanChangeEvent['change'][] {
  const told: ActionPlanChangeEvent['change'][] = [];
  element.addEventListener('action-plan-change', (event) => told.push(event.change));
  return told;
}

/** What is said to a screen reader last. */
export const said = (element: ActionPlanElement): string =>
  one(element, '[role="status"]').textContent.replaceAll('\u00a0', '').trim();

/** What a screen reader is told of a part, as YAML. */
export async function ariaOf(part: string): Promise<string[]> {
  const selector = `action-plan ${part}`;
  return (await executeServerCommand<string, unknown>('aria-snapshot', { selector })).split('\n');
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Drags a card by its name, to the upper or lower edge of another one. */
export async function drag(
  element: ActionPlanElement,
  id: string,
  to: string | Point,
  edge: 'above' | 'under' = 'above',
  by: 'mouse' | 'touch' = 'mouse',
): Promise<void> {
  const name = one(element, `.screen #name-${CSS.escape(id)}`);
  card(element, typeof to === 'string' ? to : id).scrollIntoView({ block: 'center', behavior: 'instant' });
  await settled(element);
  const start = name.getBoundingClientRect();
  const from = { x: Math.round(start.left + 12), y: Math.round(start.top + start.height / 2) };
  const target = typeof to === 'string' ? card(element, to).getBoundingClientRect() : undefined;
  const there =
    target === undefined
      ? (to as Point)
      : {
          x: Math.round(target.left + target.width / 2),
          y: Math.round(edge === 'above' ? target.top + 6 : target.bottom - 6),
        };
  await executeServerCommand(`${by}-drag`, { points: [from, there], holdMs: 400 });
  await settled(element);
}
