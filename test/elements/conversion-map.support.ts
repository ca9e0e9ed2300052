// A map on the page, and what a person does with it.
import '../../src/content/en.js';
import '../../src/content/nl-x-u.js';
import '../../src/elements/conversion-map/conversion-map.define.js';
import { waitUntil } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import conversionMap from '../../content/nl/conversion-map.json' with { type: 'json' };
import kit from '../../content/nl/kit.json' with { type: 'json' };
import values from '../../content/nl/work-values.json' with { type: 'json' };
import type {
  ConversionMapChangeEvent,
  ConversionMapElement,
  ConversionMapProblemEvent,
} from '../../src/elements/conversion-map/conversion-map.element.js';
import type { Factor } from '../../src/model/conversion-map.js';
import { conversionMapStates } from '../fixtures/conversion-map.js';
import { bed, settled } from '../suites/bed.js';
import type { KitElement } from '../suites/spec.js';
import { byMouse } from '../suites/user.js';

export const { empty: EMPTY, full: FULL, half: HALF, longWords: LONG } = conversionMapStates;

type Settings = Partial<Omit<ConversionMapElement, 'state' | 'list' | 'circles' | 'plan'>> & {
  state?: object;
  list?: object;
  circles?: object;
  plan?: object;
  width?: string;
};

/** A map as a portal puts it on its page, 75rem wide unless told otherwise. */
export async function openMap({
  width = '75rem',
  ...settings
}: Settings = {}): Promise<ConversionMapElement> {
  const place = bed();
  place.style.inlineSize = width;
  const element = Object.assign(document.createElement('conversion-map'), settings);
  place.append(element);
  await settled(element);
  return element;
}

const texts = new Map(
  [kit, values, conversionMap].flatMap(({ items }) =>
    items.map(({ id, text }): [string, unknown] => [id, text]),
  ),
);

/** The Dutch words of the map, by their id in the content packs. */
export function words(id: string, filledIn: Readonly<Record<string, string | number>> = {}): string {
  const found = texts.get(id);
  if (typeof found !== 'string') throw new Error(`There is no text "${id}".`);
  return found.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(filledIn[name] ?? placeholder));
}

export const all = <T extends HTMLElement = HTMLElement>(
  element: ConversionMapElement,
  selector: string,
): T[] => [...element.renderRoot.querySelectorAll<T>(selector)];

export function one<T extends HTMLElement = HTMLElement>(element: ConversionMapElement, selector: string): T {
  const [found] = all<T>(element, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The text a person sees, each run of white space as one space. */
export const textOf = (element: ConversionMapElement, selector = '.root'): string =>
  one(element, selector).innerText.replace(/\s+/g, ' ').trim();

/** Clicks with the mouse in the middle of what `selector` finds. */
export const press = (element: ConversionMapElement, selector: string): Promise<void> =>
  byMouse(selector)(element as unknown as KitElement);

/** What has focus in it. */
export const focusedIn = (element: ConversionMapElement): HTMLElement | null =>
  (element.shadowRoot?.activeElement ?? null) as HTMLElement | null;

/** All that it tells its page, in order. */
export function changesOf(element: ConversionMapElement): ConversionMapChangeEvent[] {
  const told: ConversionMapChangeEvent[] = [];
  element.addEventListener('conversion-map-change', (event) => told.push(event));
  return told;
}

/** All that it could not read, or that is gone elsewhere. */
export function problemsOf(element: ConversionMapElement): ConversionMapProblemEvent[] {
  const told: ConversionMapProblemEvent[] = [];
  element.addEventListener('conversion-map-problem', (event) => told.push(event));
  return told;
}

/** What is said to a screen reader last. */
export const said = (element: ConversionMapElement): string =>
  one(element, '[role="status"]').textContent.replaceAll('\u00a0', '').trim();

/** A factor of the state of a map. */
export function factorOf(element: ConversionMapElement, id: string): Factor {
  const found = element.state.factors.find((factor) => factor.id === id);
  if (!found) throw new Error(`There is no factor ${id}.`);
  return found;
}

/** What a screen reader is told of a part, as YAML, without levels of headings. */
export async function ariaOf(part: string): Promise<string[]> {
  const selector = `conversion-map ${part}`;
  const lines = (await executeServerCommand<string, unknown>('aria-snapshot', { selector })).split('\n');
  return lines.map((line) => line.replace(/ \[level=\d\]/, ''));
}

/** Shows the page as it is printed. It is drawn for that in one of the next frames. */
export async function onPaper(element: ConversionMapElement): Promise<void> {
  await emulateMedia({ media: 'print' });
  await waitUntil(() => all(element, '.paper').length > 0, 'it is drawn for paper', { timeout: 5000 });
  await settled(element);
}
