import {
  CircleModelChangeEvent,
  CircleModelElement,
  CircleModelProblemEvent,
  type CircleModelState,
  type PieceState,
} from '../../../src/index.js';
import { badCards } from '../../fixtures/bad-cells.js';
import { circleModelStates } from '../../fixtures/circle-model.js';
import { capabilityLists } from '../../fixtures/state.js';
import { find } from '../dom.js';
import type { ElementSpec, NoteSpec } from '../spec.js';
import { fill } from '../user.js';
import { circleChanges, label, newLabel, questions, rename, typedPaper } from './circle-changes.js';
import { hugeCircles } from './huge-circles.js';

const { badCells, earlier, empty, full, half, longWords, markup, newer, unknownKeys } = circleModelStates;

const circles = (state: PieceState): CircleModelState => state as CircleModelState;

const note = 'textarea[name="contacts/inner-how-managed"]';

const noteOf = (question: string): NoteSpec => ({
  state: half,
  open: questions,
  field: `textarea[name="contacts/${question}"]`,
  read: (state) => ({ ...circles(state).notes['contacts']?.[question] }),
});

export const circleModelSpec: ElementSpec = {
  elementClass: CircleModelElement,
  problemEvent: CircleModelProblemEvent,
  states: { empty, half, full, unknownKeys, newer, markup, longWords },
  huge: hugeCircles,
  badCells: { input: badCells, ...badCards },
  // `list` is a state of another kind: see test/elements/circle-model.hints.browser.ts.
  otherInputs: ['earlier'],
  looks: [
    { layout: 'circles' },
    { layout: 'list' },
    { earlier: JSON.stringify(earlier), list: JSON.stringify(capabilityLists.full) },
    { audience: 'professional', voice: 'professional' },
  ],
  answers: {
    changeEvent: CircleModelChangeEvent,
    required: true,
    note: [noteOf('inner-how-managed'), noteOf('inner-why-important')],
    changes: circleChanges,
    words: [
      {
        name: 'a note',
        state: half,
        write: async (element, words) => {
          await questions(element);
          fill(find(element, note), words);
        },
        read: (state) => circles(state).notes['contacts']?.['inner-how-managed']?.client,
        expected: (words) => words.replace(/\r\n?/g, '\n'),
      },
      {
        name: 'an own card',
        state: half,
        write: (element, words) => {
          fill(find(element, label), words);
          find<HTMLFormElement>(element, '[part~="own-cards"] form').requestSubmit();
        },
        read: (state) => circles(state).cards.at(-1)?.label,
        expected: (words) => words.replace(/[\r\n]/g, '').trim(),
      },
      {
        name: 'new words on a card',
        state: half,
        write: async (element, words) => {
          await rename(element);
          fill(find(element, newLabel), words);
          find<HTMLFormElement>(element, '.renaming form').requestSubmit();
        },
        read: (state) => circles(state).cards.at(-1)?.label,
        expected: (words) => words.replace(/[\r\n]/g, '').trim(),
      },
      {
        name: 'words on a paper card',
        state: half,
        write: async (element, words) => {
          await typedPaper(element);
          fill(find(element, 'input[name="blank-1"]'), words);
          find<HTMLFormElement>(element, '.entry').requestSubmit();
        },
        read: (state) => circles(state).cards.at(-1)?.label,
        expected: (words) => words.replace(/[\r\n]/g, '').trim(),
      },
    ],
  },
};
