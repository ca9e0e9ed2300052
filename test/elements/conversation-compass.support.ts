// A compass on the page, and what people do with it.
import '../../src/define.js';
import '../../src/content/en.js';
import '../../src/content/nl-x-u.js';
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import compass from '../../content/nl/conversation-compass.json' with { type: 'json' };
import subjects from '../../content/nl/conversation-subjects.json' with { type: 'json' };
import kit from '../../content/nl/kit.json' with { type: 'json' };
import type { ConversationCompassElement } from '../../src/index.js';
import { bed, settled } from '../suites/bed.js';
import { find, focused } from '../suites/dom.js';
import { wordsOf } from './support.js';

export { conversationCompassStates as states } from '../fixtures/conversation-compass.js';
export { find, settled };

/** The Dutch words of the compass, by their id in the content packs. */
export const words = wordsOf(kit, subjects, compass);

interface Settings {
  readonly width?: string;
  readonly state?: unknown;
  readonly preparation?: unknown;
  readonly current?: string;
  readonly lang?: string;
  readonly audience?: string;
}

/** A compass on the page, as a portal would put it there, 60rem wide unless told otherwise. */
export async function openCompass({
  width = '60rem',
  ...settings
}: Settings = {}): Promise<ConversationCompassElement> {
  const place = bed();
  place.style.inlineSize = width;
  const element = Object.assign(document.createElement('conversation-compass'), settings);
  place.append(element);
  await settled(element);
  return element;
}

/** All that can be found in it, by a selector. */
export const all = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];

/** The petal of a subject, or the heart. */
export const place = (element: Element, id: string): HTMLElement => find(element, `#place-${id}`);

/** What is drawn, as text. */
export const textOf = (element: Element, selector = '.root'): string =>
  find(element, selector).innerText.replace(/\s+/g, ' ').trim();

/** Presses something, and waits until all is drawn and focus is where it goes. */
export async function press(element: Element, selector: string): Promise<void> {
  find(element, selector).click();
  await settled(element);
}

/** What it tells its page, in order. */
export function toldBy(
  element: Element,
): { type: string; change?: object; current?: unknown; state?: unknown }[] {
  const told: { type: string }[] = [];
  for (const name of ['change', 'move', 'close'])
    element.addEventListener(`conversation-compass-${name}`, (event) => {
      const { change, current, state } = event as unknown as Record<string, unknown>;
      told.push({
        type: name,
        ...(name === 'change' ? { change } : {}),
        ...(name === 'move' ? { current } : {}),
        ...(name === 'close' ? { state } : {}),
      });
    });
  return told;
}

/** What a screen reader says last. */
export const said = (element: Element): string => find(element, '[role="status"]').textContent.trim();

/** The id of what has focus. */
export const focusedId = (): string | undefined => focused()?.id;

/** Fails when a screen reader is told something else than `expected`, which may be indented. Levels of headings are left out. */
export async function expectAria(element: Element, expected: string, part = ''): Promise<void> {
  const lines = expected.split('\n').filter((line) => line.trim());
  const indent = lines[0]?.search(/\S/) ?? 0;
  const selector = `${element.localName} ${part}`;
  const given = await executeServerCommand<string, unknown>('aria-snapshot', { selector });
  expect(given.replaceAll(/ \[level=\d\]/g, '')).to.equal(lines.map((line) => line.slice(indent)).join('\n'));
}
