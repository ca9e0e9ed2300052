import {
  PhaseGuideChangeEvent,
  PhaseGuideElement,
  PhaseGuideProblemEvent,
  type PhaseGuideState,
  type PieceState,
} from '../../../src/index.js';
import { circleModelStates } from '../../fixtures/circle-model.js';
import { badGuide, busyGuide, phaseGuideStates } from '../../fixtures/phase-guide.js';
import { capabilityLists } from '../../fixtures/state.js';
import { find } from '../dom.js';
import type { ElementSpec, NoteSpec, Setup, State } from '../spec.js';
import { fill } from '../user.js';
import {
  answer,
  label,
  newName,
  note,
  openForm,
  openWording,
  phaseGuideChanges,
  renameQuestion,
  renameValue,
  wording,
} from './phase-guide-changes.js';

const { badCells, empty, full, half, longWords, markup, newer, unknownKeys } = phaseGuideStates;

const guide = (state: PieceState): PhaseGuideState => state as PhaseGuideState;
const atHalf: Setup = { state: half };

const noteOf = (field: string, read: (state: PhaseGuideState) => object | undefined): NoteSpec => ({
  state: full,
  field: `textarea[name="${field}"]`,
  read: (state) => ({ ...read(guide(state)) }),
});

const readNote = (state: PhaseGuideState): object | undefined =>
  state.conversations.at(-1)?.phases['opening']?.notes;

const trimmed = (words: string): string => words.replace(/[\r\n]/g, '').trim();
const lines = (words: string): string => words.replace(/\r\n?/g, '\n');

export const phaseGuideSpec: ElementSpec = {
  elementClass: PhaseGuideElement,
  problemEvent: PhaseGuideProblemEvent,
  states: { empty, half, full, unknownKeys, newer, markup, longWords },
  huge: {
    '400 conversations': (share): State => busyGuide(10 * share),
    '1,600 own questions': (share): State => ({
      ...half,
      ownQuestions: Array.from({ length: Math.ceil(1600 * share) }, (_none, number) => ({
        id: `own-${number}`,
        voice: 'client',
        label: `Vraag ${number}?`,
        phase: 'opening',
      })),
    }),
    '10 MB of words': (share): State => ({
      ...half,
      answers: { 'opening-lottery': { client: 'woorden '.repeat((10 * 1024 * 1024 * share) / 8) } },
    }),
  },
  badCells: { input: badCells, ...badGuide },
  // `circles` and `list` are states of another kind: see test/elements/phase-guide.together.browser.ts.
  otherInputs: [],
  looks: [
    {},
    { audience: 'professional', voice: 'professional' },
    { list: JSON.stringify(capabilityLists.full), circles: JSON.stringify(circleModelStates.full) },
  ],
  answers: {
    changeEvent: PhaseGuideChangeEvent,
    required: true,
    note: [
      noteOf('note.opening', readNote),
      noteOf('answer.opening-lottery', ({ answers }) => answers['opening-lottery']),
      {
        ...noteOf('wording.opening-raise', ({ wordings }) => wordings['opening-raise']),
        open: openWording,
      },
    ],
    changes: phaseGuideChanges,
    words: [
      {
        name: 'a note',
        ...atHalf,
        write: (element, words) => {
          fill(find(element, note), words);
        },
        read: (state) => (readNote(guide(state)) as { client?: string } | undefined)?.client,
        expected: lines,
      },
      {
        name: 'an answer',
        ...atHalf,
        write: (element, words) => {
          fill(find(element, answer), words);
        },
        read: (state) => guide(state).answers['opening-lottery']?.client,
        expected: lines,
      },
      {
        name: 'an own wording',
        ...atHalf,
        write: async (element, words) => {
          await openWording(element);
          fill(find(element, wording), words);
        },
        read: (state) => guide(state).wordings['opening-raise']?.client,
        expected: lines,
      },
      {
        name: 'an own question',
        ...atHalf,
        write: async (element, words) => {
          await openForm(element);
          fill(find(element, label), words);
          find<HTMLFormElement>(element, '.entry-form').requestSubmit();
        },
        read: (state) => guide(state).ownQuestions.at(-1)?.label,
        expected: trimmed,
      },
      {
        name: 'other words for a question',
        ...atHalf,
        write: async (element, words) => {
          await renameQuestion(element);
          fill(find(element, newName), words);
          find<HTMLFormElement>(element, '.entry-form').requestSubmit();
        },
        read: (state) => guide(state).ownQuestions.at(-1)?.label,
        expected: trimmed,
      },
      {
        name: 'other words for a value',
        state: full,
        write: async (element, words) => {
          await renameValue(element);
          fill(find(element, newName), words);
          find<HTMLFormElement>(element, '.entry-form').requestSubmit();
        },
        read: (state) => guide(state).ownValues.at(-1)?.label,
        expected: trimmed,
      },
    ],
  },
};
