// A guide on the page, and what a person does with it.
import '../../src/content/en.js';
import '../../src/content/nl-x-u.js';
import '../../src/elements/phase-guide/phase-guide.define.js';
import { waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import phases from '../../content/nl/conversation-phases.json' with { type: 'json' };
import guide from '../../content/nl/phase-guide.json' with { type: 'json' };
import values from '../../content/nl/work-values.json' with { type: 'json' };
import type {
  PhaseGuideChangeEvent,
  PhaseGuideElement,
} from '../../src/elements/phase-guide/phase-guide.element.js';
import { phaseGuideStates } from '../fixtures/phase-guide.js';
import { bed, settled } from '../suites/bed.js';
import { byMouse, fill } from '../suites/user.js';
import type { KitElement } from '../suites/spec.js';

export const { empty: EMPTY, full: FULL, half: HALF } = phaseGuideStates;

type Settings = Partial<Omit<PhaseGuideElement, 'state' | 'circles' | 'list'>> & {
  state?: object;
  circles?: object;
  list?: object;
  width?: string;
};

/** A guide as a portal puts it on its page, 75rem wide unless told otherwise. */
export async function openGuide({ width = '75rem', ...settings }: Settings = {}): Promise<PhaseGuideElement> {
  const place = bed();
  place.style.inlineSize = width;
  const element = Object.assign(document.createElement('phase-guide'), settings);
  place.append(element);
  await settled(element);
  return element;
}

const texts = new Map(
  [phases, guide, values].flatMap(({ items }) => items.map(({ id, text }): [string, unknown] => [id, text])),
);

/** The Dutch words of the guide, by their id in the content packs. */
export function words(id: string, filledIn: Readonly<Record<string, string | number>> = {}): string {
  const found = texts.get(id);
  if (found === undefined) throw new Error(`There is no text "${id}".`);
  const plural = found as { one: string; other: string };
  const line = Array.isArray(found) ? found.join(' ') : found;
  const text = typeof line === 'string' ? line : plural[filledIn['count'] === 1 ? 'one' : 'other'];
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(filledIn[name] ?? placeholder));
}

export const all = <T extends HTMLElement = HTMLElement>(
  element: PhaseGuideElement,
  selector: string,
): T[] => [...element.renderRoot.querySelectorAll<T>(selector)];

export function one<T extends HTMLElement = HTMLElement>(element: PhaseGuideElement, selector: string): T {
  const [found] = all<T>(element, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The text a person sees, each run of white space as one space. */
export const textOf = (element: PhaseGuideElement, selector = '.root'): string =>
  one(element, selector).innerText.replace(/\s+/g, ' ').trim();

/** Clicks with the mouse in the middle of what `selector` finds. */
export const press = (element: PhaseGuideElement, selector: string): Promise<void> =>
  byMouse(selector)(element as unknown as KitElement);

/** Writes in a field. */
export async function write(element: PhaseGuideElement, name: string, typed: string): Promise<void> {
  fill(one(element, `[name="${name}"]`), typed);
  await settled(element);
}

/** The questions that are shown, by their ids. */
export const questionsIn = (element: PhaseGuideElement): string[] =>
  all<HTMLInputElement>(element, 'input[name^="asked."]').map(({ name }) => name.slice('asked.'.length));

/** What has focus in it. */
export const focusedIn = (element: PhaseGuideElement): string | undefined =>
  element.shadowRoot?.activeElement?.id;

/** All that it tells its page, in order. */
export function changesOf(element: HTMLElement): PhaseGuideChangeEvent[] {
  const told: PhaseGuideChangeEvent[] = [];
  element.addEventListener('phase-guide-change', (event) => told.push(event));
  return told;
}

/** What is said to a screen reader last. */
export const said = (element: PhaseGuideElement): string =>
  one(element, '[role="status"]').textContent.replaceAll('\u00a0', '').trim();

/** Shows the page as it is printed. It is drawn for that in one of the next frames. */
export async function onPaper(element: PhaseGuideElement): Promise<void> {
  await emulateMedia({ media: 'print' });
  await waitUntil(() => all(element, '.paper').length > 0, 'it is drawn for paper', { timeout: 5000 });
  await settled(element);
}
