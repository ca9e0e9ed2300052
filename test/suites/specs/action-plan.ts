import {
  ActionPlanChangeEvent,
  ActionPlanElement,
  ActionPlanProblemEvent,
  type ActionPlanState,
  type PieceState,
  type PlanStep,
} from '../../../src/index.js';
import { actionPlanStates, badPlan, listWithOwnValue, mapWithFactors } from '../../fixtures/action-plan.js';
import { find } from '../dom.js';
import type { ElementSpec, NoteSpec } from '../spec.js';
import { click, fill } from '../user.js';
import { hugePlans } from './huge-plans.js';
import { panel, planChanges } from './plan-changes.js';

const { badCells, empty, full, half, longWords, markup, newer, unknownKeys } = actionPlanStates;

const plan = (state: PieceState): ActionPlanState => state as ActionPlanState;
const step = (state: PieceState, id: string): PlanStep | undefined =>
  plan(state).actions.find((one) => one.id === id);

const openLibrary = click('#edit-own-library');
const openWalk = click('#check-own-walk');

const noteOf = (
  name: string,
  open: NoteSpec['open'] & object,
  read: (step: PlanStep | undefined) => object | undefined,
): NoteSpec => ({
  state: full,
  open,
  field: `textarea[name="${name}"]`,
  read: (state) => ({ ...read(step(state, name.slice(name.indexOf('.') + 1))) }),
});

const asLines = (words: string): string => words.replace(/\r\n?/g, '\n');
const asLabel = (words: string): string => words.replace(/[\r\n]/g, '').trim();

export const actionPlanSpec: ElementSpec = {
  elementClass: ActionPlanElement,
  problemEvent: ActionPlanProblemEvent,
  states: { empty, half, full, unknownKeys, newer, markup, longWords },
  huge: hugePlans,
  badCells: { input: badCells, ...badPlan },
  // `list`, `map` and `series` are states of other kinds: see test/elements/action-plan.links.browser.ts.
  otherInputs: [],
  looks: [
    {},
    { audience: 'professional', voice: 'professional' },
    { sort: 'time', list: JSON.stringify(listWithOwnValue), map: JSON.stringify(mapWithFactors) },
  ],
  answers: {
    changeEvent: ActionPlanChangeEvent,
    required: true,
    note: [
      noteOf('when.own-library', openLibrary, (one) => one?.when?.words),
      noteOf('help.own-library', openLibrary, (one) => one?.help),
      noteOf('without.own-library', openLibrary, (one) => one?.without),
      noteOf('learned.own-walk', openWalk, (one) => one?.check?.learned),
    ],
    changes: planChanges,
    words: [
      {
        name: 'a note',
        ...panel('edit-own-library'),
        write: (element, words) => {
          fill(find(element, 'textarea[name="without.own-library"]'), words);
        },
        read: (state) => step(state, 'own-library')?.without?.client,
        expected: asLines,
      },
      {
        name: 'a goal',
        state: empty,
        write: (element, words) => {
          fill(find(element, '#new-goal'), words);
          find<HTMLFormElement>(element, '.new form').requestSubmit();
        },
        read: (state) => plan(state).goals.at(-1)?.label,
        expected: asLabel,
      },
      {
        name: 'a step',
        state: half,
        write: async (element, words) => {
          await click('#open-step-own-people')(element);
          fill(find(element, '#new-step-own-people'), words);
          find<HTMLFormElement>(element, '.adding form').requestSubmit();
        },
        read: (state) => plan(state).actions.at(-1)?.label,
        expected: asLabel,
      },
      {
        name: 'other words for a step',
        ...panel('edit-own-library'),
        write: (element, words) => {
          fill(find(element, 'input[name="new-name"]'), words);
          find<HTMLFormElement>(element, '.panel form').requestSubmit();
        },
        read: (state) => step(state, 'own-library')?.label,
        expected: asLabel,
      },
    ],
  },
};
