// A worksheet on the page, and what a person does with it.
import '../../src/content/en.js';
import '../../src/content/nl-x-u.js';
import '../../src/elements/conversation-worksheet/conversation-worksheet.define.js';
import { waitUntil } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import kit from '../../content/nl/kit.json' with { type: 'json' };
import preparationAnswers from '../../content/nl/preparation-answers.json' with { type: 'json' };
import subjects from '../../content/nl/conversation-subjects.json' with { type: 'json' };
import worksheet from '../../content/nl/conversation-worksheet.json' with { type: 'json' };
import type {
  ConversationWorksheetChangeEvent,
  ConversationWorksheetElement,
} from '../../src/elements/conversation-worksheet/conversation-worksheet.element.js';
import { conversationWorksheetStates } from '../fixtures/conversation-worksheet.js';
import { bed, cleaning, settled } from '../suites/bed.js';
import { byMouse } from '../suites/user.js';
import type { KitElement } from '../suites/spec.js';

export const { empty: EMPTY, full: FULL, half: HALF } = conversationWorksheetStates;

type Settings = Partial<Omit<ConversationWorksheetElement, 'state' | 'preparation'>> & {
  state?: object;
  preparation?: object;
  width?: string;
};

/** A worksheet as a portal puts it on its page, 75rem wide unless told otherwise. */
export async function openWorksheet({
  width = '75rem',
  ...settings
}: Settings = {}): Promise<ConversationWorksheetElement> {
  const place = bed();
  place.style.inlineSize = width;
  const element = Object.assign(document.createElement('conversation-worksheet'), settings);
  place.append(element);
  await settled(element);
  return element;
}

const texts = new Map(
  [kit, preparationAnswers, subjects, worksheet].flatMap(({ items }) =>
    items.map(({ id, text }): [string, unknown] => [id, text]),
  ),
);

/** The Dutch words of the worksheet, by their id in the content packs. */
export function words(id: string, filledIn: Readonly<Record<string, string | number>> = {}): string {
  const found = texts.get(id);
  if (found === undefined) throw new Error(`There is no text "${id}".`);
  const plural = found as { one: string; other: string };
  const line = Array.isArray(found) ? found.join(' ') : found;
  const text = typeof line === 'string' ? line : plural[filledIn['count'] === 1 ? 'one' : 'other'];
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(filledIn[name] ?? placeholder));
}

export const all = <T extends HTMLElement = HTMLElement>(
  element: ConversationWorksheetElement,
  selector: string,
): T[] => [...element.renderRoot.querySelectorAll<T>(selector)];

export function one<T extends HTMLElement = HTMLElement>(
  element: ConversationWorksheetElement,
  selector: string,
): T {
  const [found] = all<T>(element, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The text a person sees, each run of white space as one space. */
export const textOf = (element: ConversationWorksheetElement, selector = '.root'): string =>
  one(element, selector).innerText.replace(/\s+/g, ' ').trim();

/** Clicks with the mouse in the middle of what `selector` finds. */
export const press = (element: ConversationWorksheetElement, selector: string): Promise<void> =>
  byMouse(selector)(element as unknown as KitElement);

/** The questions that are shown, by their ids. */
export const questionsIn = (element: ConversationWorksheetElement): string[] =>
  all<HTMLInputElement>(element, 'input[name^="asked."]').map(({ name }) => name.slice('asked.'.length));

/** What has focus in it. */
export const focusedIn = (element: ConversationWorksheetElement): HTMLElement | null =>
  (element.shadowRoot?.activeElement ?? null) as HTMLElement | null;

/** All that it tells its page, in order. */
export function changesOf(element: ConversationWorksheetElement): ConversationWorksheetChangeEvent[] {
  const told: ConversationWorksheetChangeEvent[] = [];
  element.addEventListener('conversation-worksheet-change', (event) => told.push(event));
  return told;
}

/** What is said to a screen reader last. */
export const said = (element: ConversationWorksheetElement): string =>
  one(element, '[role="status"]').textContent.replaceAll('\u00a0', '').trim();

/** What a screen reader is told of a part, as YAML, without levels of headings and without texts that repeat a name. */
export async function ariaOf(part: string): Promise<string[]> {
  const selector = `conversation-worksheet ${part}`;
  const lines = (await executeServerCommand<string, unknown>('aria-snapshot', { selector })).split('\n');
  return lines.map((line) => line.replace(/ \[level=\d\]/, ''));
}

/** Shows the page as it is printed. It is drawn for that in one of the next frames. */
export async function onPaper(element: ConversationWorksheetElement): Promise<void> {
  await emulateMedia({ media: 'print' });
  await waitUntil(() => all(element, '.paper').length > 0, 'it is drawn for paper', { timeout: 5000 });
  await settled(element);
}

/** Prints nothing, and tells what would have been printed. */
export function watchPrinting(look: () => void): void {
  const { print } = window;
  window.print = () => {
    window.dispatchEvent(new Event('beforeprint'));
    look();
    window.dispatchEvent(new Event('afterprint'));
  };
  cleaning.push(() => {
    window.print = print;
  });
}
