// What a person can do with the plan, by each of the ways in which it can be done. A drag says more than the change (what is held), so it
// has tests of its own: test/elements/action-plan.moving.browser.ts.
import type { ActionPlanElement } from '../../../src/index.js';
import { actionPlanStates } from '../../fixtures/action-plan.js';
import { settled } from '../bed.js';
import { find } from '../dom.js';
import type { ChangeSpec, KitElement, Setup } from '../spec.js';
import { byKeys, byMouse, byPressing, byTouch, click, fill, inOrder, typing } from '../user.js';

const { empty, full, half } = actionPlanStates;

const atHalf: Setup = { state: half };
const newGoal = '#new-goal';
const newName = 'input[name="new-name"]';

const method = (element: KitElement): ActionPlanElement => element as unknown as ActionPlanElement;

const toTheTitle = async (element: KitElement): Promise<void> => {
  find(element, 'h2[tabindex]').focus();
  await settled(element);
};

const emptied = async (element: KitElement): Promise<void> => {
  fill(find(element, newName), '');
  await settled(element);
};

/** Opens a panel of a step or a goal. */
export const panel = (id: string): Setup => ({ state: half, open: click(`#${id}`) });

/** Opens where a step belongs, below what it says. */
const openPlace = (id: string): NonNullable<Setup['open']> =>
  inOrder(click(`#edit-${id}`), click(`#place-${id}`));

/** Chooses in a list the way a person does by keyboard: the first that begins with these letters. */
const choosing = (select: string, letters: string): Record<string, ChangeSpec['ways'][string]> => ({
  keyboard: byKeys(select, ...Array.from(letters)),
});

const taken = { type: 'who', step: 'own-coffee', who: ['client'] };

/** All a person can do with the plan, each at least once. */
export const planChanges: readonly ChangeSpec[] = [
  {
    name: 'taking on an idea',
    ...atHalf,
    change: taken,
    ways: byPressing('#take-own-coffee'),
  },
  {
    name: 'taking on an idea of the professional',
    ...atHalf,
    change: { type: 'who', step: 'own-visit', who: ['client'] },
    ways: byPressing('#take-own-visit'),
  },
  {
    name: 'a professional who takes on an idea',
    ...atHalf,
    attributes: { voice: 'professional' },
    change: { type: 'who', step: 'own-visit', who: ['professional'] },
    ways: byPressing('#take-own-visit'),
  },
  {
    name: 'a client who would rather not',
    ...atHalf,
    change: { type: 'outcome', step: 'own-visit', outcome: 'dropped' },
    ways: byPressing('#drop-own-visit'),
  },
  {
    name: 'a first goal',
    state: empty,
    change: { type: 'add-goal', goal: 'own-#', voice: 'client' },
    ways: {
      Enter: inOrder(typing(newGoal, 'Meer rust'), byKeys(newGoal, 'Enter')),
      mouse: inOrder(typing(newGoal, 'Meer rust'), byMouse('.new .entry-form button')),
      touch: inOrder(typing(newGoal, 'Meer rust'), byTouch('.new .entry-form button')),
      keyboard: inOrder(typing(newGoal, 'Meer rust'), byKeys('.new .entry-form button', 'Space')),
      'going elsewhere': inOrder(typing(newGoal, 'Meer rust'), toTheTitle),
    },
  },
  {
    name: 'a step of a goal',
    ...atHalf,
    prepare: click('#open-step-own-days'),
    change: { type: 'add-step', step: 'own-#', voice: 'client', goal: 'own-days' },
    ways: {
      Enter: inOrder(typing('#new-step-own-days', 'Bellen'), byKeys('#new-step-own-days', 'Enter')),
      mouse: inOrder(typing('#new-step-own-days', 'Bellen'), byMouse('.adding form button')),
      'going elsewhere': inOrder(typing('#new-step-own-days', 'Bellen'), toTheTitle),
    },
  },
  {
    name: 'a separate step',
    ...atHalf,
    prepare: click('#open-step'),
    change: { type: 'add-step', step: 'own-#', voice: 'client' },
    ways: { Enter: inOrder(typing('#new-step', 'Bellen'), byKeys('#new-step', 'Enter')) },
  },
  {
    name: 'other words for a step',
    ...panel('edit-own-coffee'),
    prepare: emptied,
    change: { type: 'rename-step', step: 'own-coffee', voice: 'client' },
    ways: {
      Enter: inOrder(typing(newName, 'Thee'), byKeys(newName, 'Enter')),
      'going elsewhere': inOrder(typing(newName, 'Thee'), toTheTitle),
      mouse: inOrder(typing(newName, 'Thee'), byMouse('#close-own-coffee')),
    },
  },
  {
    name: 'other words for a goal',
    ...panel('edit-own-people'),
    prepare: emptied,
    change: { type: 'rename-goal', goal: 'own-people', voice: 'client' },
    ways: { Enter: inOrder(typing(newName, 'Mensen'), byKeys(newName, 'Enter')) },
  },
  {
    name: 'taking a step out',
    ...panel('edit-own-coffee'),
    change: { type: 'remove-step', step: 'own-coffee', voice: 'client' },
    ways: byPressing('#remove-own-coffee'),
  },
  {
    name: 'taking a goal out',
    ...panel('edit-own-people'),
    change: { type: 'remove-goal', goal: 'own-people', voice: 'client' },
    ways: byPressing('#remove-own-people'),
  },
  {
    name: 'somebody who does it as well',
    ...panel('edit-own-library'),
    change: { type: 'who', step: 'own-library', who: ['client', 'work-context'] },
    ways: byPressing('#who-work-context-own-library'),
    selected: '#who-work-context-own-library',
  },
  {
    name: 'nobody who does it any more',
    ...panel('edit-own-library'),
    change: { type: 'who', step: 'own-library', who: [] },
    ways: byPressing('#who-client-own-library'),
  },
  {
    name: 'another day',
    ...panel('edit-own-library'),
    change: { type: 'date', step: 'own-library', date: '2026-12-05' },
    ways: {
      picker: (element) => {
        const field = find<HTMLInputElement>(element, 'input[type="date"]');
        field.value = '2026-12-05';
        field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      keyboard: byKeys('input[type="date"]', 'Tab', 'ArrowUp'),
    },
  },
  {
    name: 'words on a step',
    ...panel('edit-own-coffee'),
    change: { type: 'note', step: 'own-coffee', note: 'help', voice: 'client' },
    silent: true,
    ways: {
      keyboard: typing('textarea[name="help.own-coffee"]', 'x'),
      paste: (element) => {
        fill(find(element, 'textarea[name="help.own-coffee"]'), 'x');
      },
    },
  },
  {
    name: 'how it went',
    ...panel('check-own-library'),
    change: { type: 'outcome', step: 'own-library', outcome: 'partly' },
    ways: {
      mouse: byMouse('[name="outcome.own-library"][value="partly"]'),
      touch: byTouch('[name="outcome.own-library"][value="partly"]'),
      keyboard: byKeys('[name="outcome.own-library"][value="partly"]', 'Space'),
    },
    selected: '[name="outcome.own-library"][value="partly"]',
  },
  {
    name: 'that it was not talked about yet',
    ...panel('check-own-walk'),
    change: { type: 'outcome', step: 'own-walk', outcome: null },
    ways: byPressing('[name="outcome.own-walk"][value="none"]'),
  },
  {
    name: 'earlier',
    state: full,
    open: openPlace('own-coffee'),
    change: { type: 'move-step', step: 'own-coffee', goal: 'own-people', before: 'own-library' },
    ways: byPressing('#earlier-own-coffee'),
  },
  {
    name: 'later',
    state: full,
    open: openPlace('own-library'),
    change: { type: 'move-step', step: 'own-library', goal: 'own-people', before: null },
    ways: byPressing('#later-own-library'),
  },
  {
    name: 'to another goal',
    state: full,
    open: openPlace('own-coffee'),
    change: { type: 'move-step', step: 'own-coffee', goal: 'own-wood', before: null },
    ways: choosing('[name="goal.own-coffee"]', 'Leren'),
  },
  {
    name: 'a value of a step',
    state: half,
    open: openPlace('own-coffee'),
    change: { type: 'link-step', step: 'own-coffee', value: 'use-skills' },
    ways: { keyboard: byKeys('[name="value.own-coffee"]', 'ArrowDown') },
  },
  {
    name: 'a value of a goal',
    ...panel('edit-own-days'),
    change: { type: 'link-goal', goal: 'own-days', value: 'own-goals' },
    ways: choosing('[name="value.own-days"]', 'Eigen'),
  },
  {
    name: 'undo',
    ...atHalf,
    prepare: click('#take-own-coffee'),
    change: { type: 'undo', change: taken },
    ways: {
      ...byPressing('[part~="undo"]'),
      'Ctrl+Z': byKeys('#edit-own-coffee', 'Control+z'),
      method: (element) => {
        method(element).undo();
      },
    },
  },
  {
    name: 'redo',
    ...atHalf,
    prepare: inOrder(click('#take-own-coffee'), byKeys('#edit-own-coffee', 'Control+z')),
    change: { type: 'redo', change: taken },
    ways: {
      ...byPressing('[part~="redo"]'),
      'Ctrl+Y': byKeys('#edit-own-coffee', 'Control+y'),
      'Ctrl+Shift+Z': byKeys('#edit-own-coffee', 'Control+Shift+Z'),
      method: (element) => {
        method(element).redo();
      },
    },
  },
];
