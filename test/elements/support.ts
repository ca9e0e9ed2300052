import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import list from '../../content/nl/capability-list.json' with { type: 'json' };
import results from '../../content/nl/capability-results.json' with { type: 'json' };
import kit from '../../content/nl/kit.json' with { type: 'json' };
import values from '../../content/nl/work-values.json' with { type: 'json' };
import '../../src/define.js';
import type { CapabilityListElement } from '../../src/elements/capability-list/capability-list.element.js';
import type { CapabilityResultsElement } from '../../src/elements/capability-results/capability-results.element.js';
import type { CircleModelElement } from '../../src/elements/circle-model/circle-model.element.js';
import type { CapabilityListState } from '../../src/model/capability-list.js';
import type { StateChangeEvent } from '../../src/kit/state-events.js';

export { FULL, HALF, listState } from './states.js';

export const NARROW = '24rem';
export const WIDE = '60rem';

type Element = CapabilityListElement | CapabilityResultsElement | CircleModelElement;

type Settings<E> = Partial<Omit<E, 'state' | 'earlier'>> & {
  width?: string;
  state?: unknown;
  earlier?: CapabilityListState;
};

async function open<E extends Element>(tag: string, { width = WIDE, ...settings }: Settings<E>): Promise<E> {
  const element = Object.assign(document.createElement(tag), settings) as E;
  const box = await fixture<HTMLElement>(html`<div>${element}</div>`);
  box.style.inlineSize = width;
  await drawn(element);
  return element;
}

/** A list on the page, as a portal would put it there, 60rem wide unless told otherwise. */
export const openList = (settings: Settings<CapabilityListElement> = {}): Promise<CapabilityListElement> =>
  open('capability-list', settings);

/** A list that shows one value at a time. */
export const openSteps = (settings: Settings<CapabilityListElement> = {}): Promise<CapabilityListElement> =>
  openList({ layout: 'steps', ...settings });

export const openResults = (
  settings: Settings<CapabilityResultsElement> = {},
): Promise<CapabilityResultsElement> => open('capability-results', settings);

/** Waits until `element` is drawn, also when its width has just changed, and focus has gone where it goes. */
export async function drawn(element: Element): Promise<void> {
  await nextFrame();
  await element.updateComplete;
  await nextFrame();
}

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

type Filled = Record<string, string | number>;

/** The words of content packs, by their id. */
export function wordsOf(...packs: { items: { id: string; text: unknown }[] }[]) {
  const texts = new Map(packs.flatMap(({ items }) => items.map(({ id, text }) => [id, text] as const)));
  return (id: string, filledIn: Filled = {}): string => {
    const found = texts.get(id);
    if (found === undefined) throw new Error(`There is no text "${id}".`);
    const line = Array.isArray(found) ? found.join(' ') : found;
    const plural = found as { one: string; other: string };
    const text = typeof line === 'string' ? line : plural[filledIn['count'] === 1 ? 'one' : 'other'];
    return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(filledIn[name] ?? placeholder));
  };
}

/** The Dutch words of the list, by their id in the content packs. */
export const words = wordsOf(kit, values, list);

/** The Dutch words of the results. */
export const resultWords = wordsOf(kit, values, list, results);

/** All that can be found in an element, by a selector. */
export function all<T extends HTMLElement = HTMLElement>(element: Element, selector: string): T[] {
  return [...element.renderRoot.querySelectorAll<T>(selector)];
}

export function one<T extends HTMLElement = HTMLElement>(element: Element, selector: string): T {
  const found = all<T>(element, selector);
  if (found[0] === undefined) throw new Error(`There is no ${selector}: ${textOf(element).slice(0, 300)}`);
  return found[0];
}

/** The one button with this name, in the part of the element that `within` selects. */
export function button(element: Element, name: string, within = ''): HTMLButtonElement {
  const found = buttons(element, name, within);
  if (found.length !== 1)
    throw new Error(`There are ${found.length} buttons "${name}": ${textOf(element).slice(0, 300)}`);
  return found[0]!;
}

export const hasButton = (element: Element, name: string): boolean => buttons(element, name, '').length > 0;

const buttons = (element: Element, name: string, within: string): HTMLButtonElement[] =>
  all<HTMLButtonElement>(element, `${within} button`).filter((candidate) => nameOf(candidate) === name);

/** The pictogram that leads to a place. */
export const pictogramOf = (element: Element, name: string): HTMLButtonElement =>
  button(element, name, '[part="navigation"]');

function nameOf(control: HTMLElement): string {
  return control.getAttribute('aria-label') ?? control.textContent.trim();
}

export const radio = (
  list: CapabilityListElement,
  question: string,
  answer: number | 'unsure',
): HTMLInputElement => one(list, `input[type="radio"][name="${question}"][value="${answer}"]`);

/** The answer that is chosen on screen, if any. */
export const chosen = (list: CapabilityListElement, question: string): string | undefined =>
  all<HTMLInputElement>(list, `input[name="${question}"]`).find(({ checked }) => checked)?.value;

export const note = (list: CapabilityListElement, value: string): HTMLTextAreaElement =>
  one(list, `textarea[name="${value}.note"]`);

/** The text a person sees, each run of white space as one space. */
export const textOf = (element: Element, selector = '.root'): string =>
  (element.renderRoot.querySelector<HTMLElement>(selector)?.innerText ?? '').replace(/\s+/g, ' ').trim();

/** What has focus inside `element`; nothing when focus is elsewhere. */
export const focused = (element: Element): HTMLElement | null =>
  document.activeElement === element ? (element.shadowRoot?.activeElement as HTMLElement | null) : null;

/** Fails when focus is not on `target`. (Comparing elements with chai can take for ever when they differ.) */
export function expectFocus(element: Element, target: HTMLElement): void {
  const here = focused(element);
  if (here !== target) throw new Error(`Focus is on ${tagOf(here)}, not on ${tagOf(target)}.`);
}

const tagOf = (node: HTMLElement | null): string =>
  node ? (node.cloneNode() as HTMLElement).outerHTML : 'nothing in the element';

/** The text of what has focus. */
export const focusedText = (element: Element): string | undefined =>
  focused(element)?.textContent.replace(/\s+/g, ' ').trim();

export async function press(element: Element, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await drawn(element);
}

export async function type(field: HTMLElement, text: string): Promise<void> {
  field.focus();
  await sendKeys({ type: text });
}

/** Clicks with the mouse in the middle of `target`. */
export async function click(element: Element, target: HTMLElement): Promise<void> {
  await sendMouse({ type: 'click', position: await middleOf(target) });
  await drawn(element);
}

/** Taps with a finger in the middle of `target`. */
export async function tap(element: Element, target: HTMLElement): Promise<void> {
  const [x, y] = await middleOf(target);
  await executeServerCommand('touch-drag', { points: [{ x, y }] });
  await drawn(element);
}

/** Where to press `target`. What comes into view gets its real height a frame later (`content-visibility`), and pushes the rest. */
async function middleOf(target: HTMLElement): Promise<[number, number]> {
  for (let time = 0; time < 2; time += 1) {
    target.scrollIntoView({ block: 'center' });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }
  const { x, y, width, height } = target.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

/** Everything an element tells its page, in order. */
export function eventsOf(element: Element): StateChangeEvent<CapabilityListState, { type: string }>[] {
  const told: Event[] = [];
  for (const name of ['change', 'finish', 'move', 'problem']) {
    element.addEventListener(`${element.localName}-${name}`, (event) => told.push(event));
  }
  return told as ReturnType<typeof eventsOf>;
}

/** All that is said to a screen reader, in order, from now on. */
export function announcementsOf(element: Element): { readonly said: string[]; forget(): void } {
  const said: string[] = [];
  const hear = (records: MutationRecord[]): void => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
      said.push(node.textContent ?? '');
  };
  const observer = new MutationObserver(hear);
  observer.observe(one(element, '[role="status"]'), { childList: true, characterData: true, subtree: true });
  return {
    get said() {
      hear(observer.takeRecords());
      return said;
    },
    forget() {
      observer.takeRecords();
      said.length = 0;
    },
  };
}

/**
 * What a screen reader is told of an element, or a part of it, as YAML. Left out: labels that only repeat the name of the
 * control before them, and levels of headings, which Playwright takes from the tag and not from `aria-level` (see `outline`).
 */
async function ariaSnapshot(element: Element, part = ''): Promise<string> {
  const selector = `${element.localName} ${part}`;
  const lines = (await executeServerCommand<string, unknown>('aria-snapshot', { selector })).split('\n');
  const repeats = (line: string, before = ''): boolean => before.includes(`"${line.split('- text: ')[1]}"`);
  return lines
    .filter((line, index) => !repeats(line, lines[index - 1]))
    .map((line) => line.replace(/ \[level=\d\]/, ''))
    .join('\n');
}

/** Fails when a screen reader is told something else than `expected`, which may be indented. */
export async function expectAria(element: Element, expected: string, part?: string): Promise<void> {
  const lines = expected.split('\n').filter((line) => line.trim());
  const indent = lines[0]?.search(/\S/) ?? 0;
  expect(await ariaSnapshot(element, part)).to.equal(lines.map((line) => line.slice(indent)).join('\n'));
}

/** The headings with their levels. */
export const outline = (element: Element): string[] =>
  all(element, 'h2, h3, h4').map(
    (heading) => `${heading.getAttribute('aria-level')} ${heading.innerText.trim()}`,
  );
