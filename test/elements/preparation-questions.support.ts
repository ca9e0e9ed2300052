// A preparation on the page, and what a person does with it and sees of it.
import '../../src/define.js';
import '../../src/content/en.js';
import '../../src/content/nl-x-u.js';
import en from '../../content/en/preparation-questions.json' with { type: 'json' };
import formal from '../../content/nl-x-u/preparation-questions.json' with { type: 'json' };
import nl from '../../content/nl/preparation-questions.json' with { type: 'json' };
import type { PreparationQuestionsElement } from '../../src/index.js';
import { bed, settled } from '../suites/bed.js';
import { deepElements, find } from '../suites/dom.js';
import { fill } from '../suites/user.js';

export const TAG = 'preparation-questions';

/** What a test sets: the state may be anything, as a portal's may. */
type Settings = Partial<Omit<PreparationQuestionsElement, 'state'>> & { readonly state?: unknown };

/** On the page, with what the portal puts inside it. */
export async function open(settings: Settings = {}, inside = ''): Promise<PreparationQuestionsElement> {
  const element = document.createElement(TAG);
  element.innerHTML = inside;
  Object.assign(element, settings);
  bed().append(element);
  await settled(element);
  return element;
}

const PACKS = { nl, 'nl-x-u': formal, en };

/** The words of a text, as they are shown. */
export function textOf(id: string, locale: keyof typeof PACKS = 'nl'): string {
  const items: readonly { id: string; text: string | string[] }[] = PACKS[locale].items;
  const text = items.find((item) => item.id === id)?.text;
  if (text === undefined) throw new Error(`There is no text ${id} in ${locale}.`);
  return [text].flat().join(' ');
}

export const field = (element: Element, question: string): HTMLTextAreaElement =>
  find<HTMLTextAreaElement>(element, `textarea[name="answer.${question}"]`);

export const mark = (element: Element, what: string): HTMLInputElement =>
  find<HTMLInputElement>(element, `input[name="share.${what}"]`);

export const markOf = (element: Element, what: string): HTMLInputElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLInputElement>(`input[name="share.${what}"]`);

export async function write(element: HTMLElement, question: string, words: string): Promise<void> {
  fill(field(element, question), words);
  await settled(element);
}

export async function press(element: Element, selector: string): Promise<void> {
  find(element, selector).click();
  await settled(element);
}

/** The questions that are on the screen, in order. */
export const shownQuestions = (element: Element): string[] =>
  deepElements(element)
    .filter((found) => found.matches('textarea'))
    .map((found) => found.name.replace('answer.', ''));

/** All of an element that is in the page, whether it is drawn or not: words, attributes, comments, and what stands in fields. */
export function everythingIn(element: Element): string {
  const fields = deepElements(element).map((found) =>
    'value' in found ? `${String(found.value)} ${(found as HTMLInputElement).defaultValue}` : '',
  );
  return [element.cloneNode() as Element]
    .map(({ outerHTML }) => outerHTML)
    .concat(element.shadowRoot?.innerHTML ?? '', fields)
    .join('\n');
}
