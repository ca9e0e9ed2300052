// A series on the page, and what a person does with it.
import '../../src/content/en.js';
import '../../src/content/nl-x-u.js';
import '../../src/elements/conversation-series/conversation-series.define.js';
import { waitUntil } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import entries from '../../content/nl/voiced-entries.json' with { type: 'json' };
import kit from '../../content/nl/kit.json' with { type: 'json' };
import phases from '../../content/nl/conversation-phases.json' with { type: 'json' };
import series from '../../content/nl/conversation-series.json' with { type: 'json' };
import type {
  ConversationSeriesChangeEvent,
  ConversationSeriesElement,
  SeriesConversation,
  SeriesGoal,
} from '../../src/elements/conversation-series/conversation-series.element.js';
import { conversationSeriesStates } from '../fixtures/conversation-series.js';
import { bed, settled } from '../suites/bed.js';
import { byMouse } from '../suites/user.js';
import type { KitElement } from '../suites/spec.js';

export const { empty: EMPTY, full: FULL, half: HALF } = conversationSeriesStates;

export type Series = ConversationSeriesElement;

type Settings = Partial<Omit<Series, 'state' | 'guide'>> & { state?: object; guide?: object; width?: string };

/** A series as a portal puts it on its page, 75rem wide unless told otherwise. */
export async function openSeries({ width = '75rem', ...settings }: Settings = {}): Promise<Series> {
  const place = bed();
  place.style.inlineSize = width;
  const element = Object.assign(document.createElement('conversation-series'), settings);
  place.append(element);
  await settled(element);
  return element;
}

const texts = new Map(
  [kit, phases, entries, series].flatMap(({ items }) =>
    items.map(({ id, text }): [string, unknown] => [id, text]),
  ),
);

/** The Dutch words of the series, by their id in the content packs. */
export function words(id: string, filledIn: Readonly<Record<string, string | number>> = {}): string {
  const found = texts.get(id);
  if (found === undefined) throw new Error(`There is no text "${id}".`);
  const line = typeof found === 'string' ? found : (found as readonly string[]).join(' ');
  return line.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(filledIn[name] ?? placeholder));
}

export const all = <T extends HTMLElement = HTMLElement>(element: Series, selector: string): T[] => [
  ...element.renderRoot.querySelectorAll<T>(selector),
];

export function one<T extends HTMLElement = HTMLElement>(element: Series, selector: string): T {
  const [found] = all<T>(element, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The text a person sees, each run of white space as one space. */
export const textOf = (element: Series, selector = '.root'): string =>
  one(element, selector).innerText.replace(/\s+/g, ' ').trim();

/** Clicks with the mouse in the middle of what `selector` finds. */
export const press = (element: Series, selector: string): Promise<void> =>
  byMouse(selector)(element as unknown as KitElement);

export async function type(element: Series, selector: string, typed: string): Promise<void> {
  one(element, selector).focus();
  await sendKeys({ type: typed });
  await settled(element);
}

/** What has focus in it. */
export const focusedIn = (element: Series): string | undefined => {
  const active = element.shadowRoot?.activeElement;
  return active?.id || active?.getAttribute('name') || undefined;
};

/** All that it tells its page, in order. */
export function changesOf(element: Series): ConversationSeriesChangeEvent[] {
  const told: ConversationSeriesChangeEvent[] = [];
  element.addEventListener('conversation-series-change', (event) => told.push(event));
  return told;
}

/** What is said to a screen reader last. */
export const said = (element: Series): string =>
  one(element, '[role="status"]').textContent.replaceAll('\u00a0', '').trim();

/** Which conversation is open, by its id; more than one never is. */
export function openIn(element: Series): string | undefined {
  const open = all(element, '.opener[aria-expanded="true"]').map(({ id }) => id.slice('open-'.length));
  if (open.length > 1) throw new Error(`Open are ${open.join()}.`);
  return open[0];
}

/** The order in which conversations lie on the line. */
export const lineOf = (element: Series): string[] =>
  all(element, '.opener').map(({ id }) => id.slice('open-'.length));

export const conversationIn = ({ state }: Series, id: string): SeriesConversation => {
  const found = state.conversations.find((conversation) => conversation.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

export const goalIn = ({ state }: Series, id: string): SeriesGoal | undefined =>
  state.conversations.flatMap(({ goals, between }) => [...goals, ...between]).find((goal) => goal.id === id);

/** The ids of goals in a part, in the order in which they are shown. */
export const goalsIn = (element: Series, part: string): string[] =>
  all(element, `${part} .goal-words`).map(({ id }) => id.slice('goal-'.length));

/** What a screen reader is told of a part, as YAML, without levels of headings. */
export async function ariaOf(part: string): Promise<string[]> {
  const selector = `conversation-series ${part}`;
  const lines = (await executeServerCommand<string, unknown>('aria-snapshot', { selector })).split('\n');
  return lines.map((line) => line.replace(/ \[level=\d\]/, ''));
}

/** Shows the page as it is printed. It is drawn for that in one of the next frames. */
export async function onPaper(element: Series): Promise<void> {
  await emulateMedia({ media: 'print' });
  await waitUntil(() => all(element, '.paper').length > 0, 'it is drawn for paper', { timeout: 5000 });
  await settled(element);
}
