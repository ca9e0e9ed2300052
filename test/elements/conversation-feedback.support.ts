// A look back on a conversation on the page, and all that can be found in it.
import nl from '../../content/nl/conversation-feedback.json' with { type: 'json' };
import '../../src/content/en.js';
import '../../src/content/nl-x-u.js';
import '../../src/elements/conversation-feedback/conversation-feedback.define.js';
import '../../src/elements/trajectory-provider/trajectory-provider.define.js';
import type { ConversationFeedbackElement } from '../../src/elements/conversation-feedback/conversation-feedback.element.js';
import { mount, settled } from '../suites/bed.js';
import { deepElements, find } from '../suites/dom.js';
import { conversationFeedbackSpec } from '../suites/specs/conversation-feedback.js';
import type { Setup } from '../suites/spec.js';

export const TAG = 'conversation-feedback';

/** The Dutch words, by their id. */
export function words(id: string): string {
  const text = nl.items.find((item) => item.id === id)?.text;
  if (typeof text !== 'string') throw new Error(`There is no text "${id}".`);
  return text;
}

/** An element on the page, drawn. */
export const open = async (setup: Setup = {}): Promise<ConversationFeedbackElement> =>
  (await mount(conversationFeedbackSpec, setup)) as unknown as ConversationFeedbackElement;

export const radio = (element: Element, question: string, choice: string): HTMLInputElement =>
  find(element, `input[name="${question}.choice"][value="${choice}"]`);

export const field = (element: Element, question: string): HTMLTextAreaElement =>
  find(element, `textarea[name="${question}.note"]`);

export const button = (element: Element, choice: string): HTMLButtonElement =>
  find(element, `#check-in-${choice}`);

export const shareBox = (element: Element): HTMLInputElement => find(element, 'input[name="shared"]');

/** What a press does, then waits until it is drawn. */
export async function pressed(element: Element, target: HTMLElement): Promise<void> {
  target.click();
  await settled(element);
}

/**
 * All that can be found in an element by whoever looks into the page: its markup with all attributes and what is only announced, and what
 * fields hold and radio buttons say.
 */
export const everythingIn = (element: Element): string =>
  [
    element.shadowRoot?.innerHTML ?? '',
    ...deepElements(element).map((found) => {
      const { value, checked, defaultValue, title } = found as Partial<HTMLInputElement>;
      return JSON.stringify([value, defaultValue, checked, title]);
    }),
  ].join('\n');
