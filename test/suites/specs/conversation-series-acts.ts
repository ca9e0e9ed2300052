// What a person does with a series, by each of the ways in which it can be done.
import { settled } from '../bed.js';
import { find } from '../dom.js';
import type { KitElement } from '../spec.js';
import { byKeys, byMouse, byTouch, click, fill, inOrder, typing } from '../user.js';

export const openAbout = click('#about');
export const field = (place: string): string => `#new-${place.replace('.', '\\.')}`;
export const openField = (place: string): ((element: KitElement) => Promise<void>) =>
  click(`#open-${place.replace('.', '\\.')}`);
const add = (place: string): string => `.entry-form:has(${field(place)}) button:not([type="button"])`;
export const newName = 'input[name="new-name"]';
const save = `.entry-form:has(${newName}) button:not([type="button"])`;

const toTheTitle = async (element: KitElement): Promise<void> => {
  find(element, 'h2[tabindex]').focus();
  await settled(element);
};

/** The ways to add an entry in a place. */
export const adding = (place: string, words: string): ElementWays => ({
  Enter: inOrder(typing(field(place), words), byKeys(field(place), 'Enter')),
  mouse: inOrder(typing(field(place), words), byMouse(add(place))),
  touch: inOrder(typing(field(place), words), byTouch(add(place))),
  keyboard: inOrder(typing(field(place), words), byKeys(add(place), 'Space')),
  'going elsewhere': inOrder(typing(field(place), words), toTheTitle),
});
type ElementWays = Record<string, (element: KitElement) => Promise<void>>;

export const renaming = (words: string): ElementWays => ({
  Enter: inOrder(typing(newName, words), byKeys(newName, 'Enter')),
  mouse: inOrder(typing(newName, words), byMouse(save)),
  keyboard: inOrder(typing(newName, words), byKeys(save, 'Space')),
});
export const startRenaming = (id: string): ((element: KitElement) => Promise<void>) =>
  inOrder(click(`#rename-${id}`), async (element) => {
    fill(find(element, newName), '');
  });

/** Chooses a date, as its picker does. */
export const pickDate = (date: string) => (element: KitElement) => {
  const input = find<HTMLInputElement>(element, 'input[type="date"]');
  input.value = date;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};
