// What a person can do with the circles, by each of the ways in which it can be done. A drag says more than the change (what is
// held, and over which ring): see test/elements/circle-model.moving.browser.ts.
import { sendKeys } from '@web/test-runner-commands';
import type { CircleModelElement } from '../../../src/index.js';
import { circleModelStates } from '../../fixtures/circle-model.js';
import { settled } from '../bed.js';
import { find } from '../dom.js';
import type { ChangeSpec, KitElement, Setup } from '../spec.js';
import { byKeys, byMouse, byPressing, byTouch, click, fill, inOrder, typing } from '../user.js';

const { empty, goals, half } = circleModelStates;

const asCircles = (element: KitElement): CircleModelElement => element as unknown as CircleModelElement;

type Way = (element: KitElement) => Promise<void>;

const press =
  (...keys: string[]): Way =>
  async (element) => {
    for (const key of keys) {
      await sendKeys({ press: key });
      await settled(element);
    }
  };

const asList: Way = async (element) => {
  asCircles(element).layout = 'list';
  await settled(element);
};

/** Takes a card in hand and chooses from its menu. The keys start from what is chosen there first. */
const inMenu = (card: string, item: string, ...keys: string[]): Record<string, Way> => ({
  mouse: inOrder(byMouse(`#card-${card}`), byMouse(`#menu-${item}`)),
  touch: inOrder(byTouch(`#card-${card}`), byTouch(`#menu-${item}`)),
  keyboard: inOrder(byKeys(`#card-${card}`, 'Enter'), press(...keys)),
});

const atHalf: Setup = { state: half };
export const label = '#own-label';
export const newLabel = 'input[name="new-label"]';
const add = '[part~="own-cards"] form button';
const save = '.renaming form button:not([type="button"])';
const lay = '.entry button';
export const rename = inOrder(click('#card-own-outside'), click('#menu-rename'));
export const questions = inOrder(click('#card-contacts'), click('#menu-open'));
const moveIt = inOrder(click('#card-contacts'), click('#menu-middle'));
const toTheTitle: Way = async (element) => {
  find(element, 'h2[tabindex]').focus();
  await settled(element);
};

const moved = { type: 'move', card: 'contacts', to: 'middle' };
const marked = { type: 'most-important', ring: 'outer', card: 'own-goals' };
const takenBack = (type: 'undo' | 'redo'): object => ({ type, change: moved });

/** Opens the part for paper, with codes typed: one of a value, and one of a blank card with words on it. */
export const typedPaper: Way = async (element) => {
  find(element, '[part~="paper"]').toggleAttribute('open', true);
  fill(find(element, '#codes-inner'), 'A 1');
  await settled(element);
  fill(find(element, 'input[name="blank-1"]'), 'Rust');
  await settled(element);
};

export const circleChanges: readonly ChangeSpec[] = [
  {
    name: 'moving a card',
    ...atHalf,
    change: moved,
    ways: {
      ...inMenu('contacts', 'middle', 'ArrowDown', 'Enter'),
      'choosing a circle by mouse': inOrder(byMouse('#card-contacts'), byMouse('#ring-middle')),
      'choosing a circle by touch': inOrder(byTouch('#card-contacts'), byTouch('#ring-middle')),
      'keyboard in the list': inOrder(asList, byKeys('select[name="place.contacts"]', 'ArrowDown')),
    },
  },
  {
    name: 'saying what matters most',
    ...atHalf,
    change: marked,
    selected: '#card-own-goals',
    ways: {
      ...inMenu('own-goals', 'most-important', 'ArrowDown', 'ArrowDown', 'Enter'),
      'mouse in the list': inOrder(asList, byMouse('input[name="most-important.own-goals"]')),
      'keyboard in the list': inOrder(asList, byKeys('input[name="most-important.own-goals"]', 'Space')),
    },
  },
  {
    name: 'taking that back',
    ...atHalf,
    change: { type: 'most-important', ring: 'inner', card: null },
    ways: {
      ...inMenu('contacts', 'most-important', 'End', 'ArrowUp', 'Space'),
      'mouse in the list': inOrder(asList, byMouse('input[name="most-important.contacts"]')),
    },
  },
  {
    name: 'laying a card from the tray',
    state: empty,
    change: { type: 'move', card: 'income', to: 'inner' },
    ways: {
      ...inMenu('income', 'inner', 'Home', 'Enter'),
      'choosing a circle by mouse': inOrder(byMouse('#card-income'), byMouse('#ring-inner')),
      'keyboard in the list': inOrder(asList, byKeys('select[name="place.income"]', 'ArrowDown')),
    },
  },
  {
    name: 'taking a card back to the tray',
    ...atHalf,
    change: { type: 'move', card: 'own-goals', to: 'tray' },
    ways: {
      ...inMenu('own-goals', 'tray', 'ArrowDown', 'Enter'),
      'choosing the tray by mouse': inOrder(byMouse('#card-own-goals'), byMouse('#ring-tray')),
      'keyboard in the list': inOrder(asList, byKeys('select[name="place.own-goals"]', 'Home')),
    },
  },
  {
    name: 'words',
    state: half,
    prepare: inOrder(click('#card-use-skills'), click('#menu-open')),
    change: { type: 'note', card: 'use-skills', question: 'inner-how-managed', voice: 'client' },
    silent: true,
    ways: {
      keyboard: typing('textarea[name="use-skills/inner-how-managed"]', 'x'),
      paste: async (element) => {
        fill(find(element, 'textarea[name="use-skills/inner-how-managed"]'), 'x');
        await settled(element);
      },
    },
  },
  {
    name: 'adding a card',
    ...atHalf,
    change: { type: 'add-card', card: 'own-#', to: 'tray' },
    ways: {
      Enter: inOrder(typing(label, 'Rust'), byKeys(label, 'Enter')),
      mouse: inOrder(typing(label, 'Rust'), byMouse(add)),
      touch: inOrder(typing(label, 'Rust'), byTouch(add)),
      keyboard: inOrder(typing(label, 'Rust'), byKeys(add, 'Space')),
      'going elsewhere': inOrder(typing(label, 'Rust'), toTheTitle),
    },
  },
  {
    name: 'renaming a card',
    ...atHalf,
    prepare: inOrder(rename, async (element) => {
      fill(find(element, newLabel), '');
    }),
    change: { type: 'rename-card', card: 'own-outside' },
    ways: {
      Enter: inOrder(typing(newLabel, 'Rust'), byKeys(newLabel, 'Enter')),
      mouse: inOrder(typing(newLabel, 'Rust'), byMouse(save)),
      touch: inOrder(typing(newLabel, 'Rust'), byTouch(save)),
    },
  },
  {
    name: 'removing a card',
    ...atHalf,
    change: { type: 'remove-card', card: 'own-outside' },
    ways: inMenu('own-outside', 'remove', 'End', 'Enter'),
  },
  {
    name: 'a period',
    state: goals,
    change: { type: 'period', period: 'quarter' },
    ways: {
      keyboard: byKeys('select[name="period"]', 'ArrowDown'),
      'what a finger chooses': async (element) => {
        const select = find<HTMLSelectElement>(element, 'select[name="period"]');
        select.value = 'quarter';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await settled(element);
      },
    },
  },
  {
    name: 'bringing in what was laid on paper',
    ...atHalf,
    prepare: typedPaper,
    change: { type: 'place', rings: { inner: ['use-skills', 'own-#'], middle: [], outer: [] } },
    ways: {
      Enter: byKeys('#codes-inner', 'Enter'),
      ...byPressing(lay),
    },
  },
  {
    name: 'undo',
    ...atHalf,
    prepare: moveIt,
    change: takenBack('undo'),
    ways: {
      ...byPressing('[part~="undo"]'),
      'Ctrl+Z': byKeys('#card-contacts', 'Control+z'),
      method: (element) => {
        asCircles(element).undo();
      },
    },
  },
  {
    name: 'redo',
    ...atHalf,
    prepare: inOrder(moveIt, async (element) => {
      asCircles(element).undo();
      await settled(element);
    }),
    change: takenBack('redo'),
    ways: {
      ...byPressing('[part~="redo"]'),
      'Ctrl+Y': byKeys('#card-contacts', 'Control+y'),
      'Ctrl+Shift+Z': byKeys('#card-contacts', 'Control+Shift+Z'),
      method: (element) => {
        asCircles(element).redo();
      },
    },
  },
];
