import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import '../../src/content/en.js';
import '../../src/content/nl-x-u.js';
import type {
  InvitationLetterChangeEvent,
  InvitationLetterElement,
  InvitationLetterExportEvent,
} from '../../src/index.js';

/** A letter on the page, 70rem wide unless told otherwise. */
export async function openLetter(
  {
    width = '70rem',
    ...settings
  }: Partial<Omit<InvitationLetterElement, 'state'>> & {
    width?: string;
    state?: unknown;
  } = {},
  around?: string,
): Promise<InvitationLetterElement> {
  const element = Object.assign(document.createElement('invitation-letter'), settings);
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = width;
  const place = around === undefined ? box : box.appendChild(document.createElement(around));
  place.append(element);
  await drawn(element);
  return element;
}

export async function drawn(element: InvitationLetterElement): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
}

export function one<E extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): E {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

export const has = (element: HTMLElement, selector: string): boolean =>
  element.shadowRoot?.querySelector(selector) !== null;

/** Types into a field as a person does. */
export async function type(element: InvitationLetterElement, selector: string, words: string): Promise<void> {
  const field = one<HTMLInputElement>(element, selector);
  field.focus();
  field.select();
  await sendKeys({ type: words });
  await drawn(element);
}

export async function click(element: InvitationLetterElement, selector: string): Promise<void> {
  one(element, selector).click();
  await drawn(element);
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of the letter as it is shown. */
export const letterShown = (element: InvitationLetterElement): string =>
  tidy(one(element, '[part~="letter"]').textContent);

export const wordsIn = (element: InvitationLetterElement, selector: string): string =>
  tidy(one(element, selector).textContent);

/** What was told since. */
export function listenTo(element: InvitationLetterElement): {
  changes: InvitationLetterChangeEvent[];
  exports: InvitationLetterExportEvent[];
} {
  const told = { changes: [] as InvitationLetterChangeEvent[], exports: [] as InvitationLetterExportEvent[] };
  element.addEventListener('invitation-letter-change', (event) => told.changes.push(event));
  element.addEventListener('invitation-letter-export', (event) => told.exports.push(event));
  return told;
}

/** Puts something of the page aside for a test. */
export function replaced<O extends object, K extends keyof O & string>(
  owner: O,
  key: K,
  value: unknown,
): { restore: () => void } {
  const before = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, { configurable: true, writable: true, value });
  return {
    restore: () => {
      if (before) Object.defineProperty(owner, key, before);
      else Reflect.deleteProperty(owner, key);
    },
  };
}

/** The files that were handed to the browser to keep, by name. */
export async function savedBy(work: () => Promise<unknown>): Promise<Map<string, Blob>> {
  const blobs = new Map<string, Blob>();
  const saved = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click: press } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL(blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function () {
    const blob = blobs.get(this.href);
    expect(blob, this.href).to.exist;
    if (blob) saved.set(this.download, blob);
  };
  try {
    await work();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = press;
  }
  return saved;
}
