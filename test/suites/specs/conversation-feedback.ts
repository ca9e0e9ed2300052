import {
  ConversationFeedbackChangeEvent,
  ConversationFeedbackElement,
  ConversationFeedbackProblemEvent,
  type ConversationFeedbackState,
} from '../../../src/index.js';
import { badFeedback } from '../../fixtures/conversation-feedback-bad-cells.js';
import { conversationFeedbackStates } from '../../fixtures/conversation-feedback.js';
import { find } from '../dom.js';
import type { ChangeSpec, ElementSpec, KitElement, NoteSpec, Setup, State } from '../spec.js';
import { byKeys, byPressing, click, fill, inOrder, typing } from '../user.js';

const { empty, full, half, longWords, markup, newer, unknownKeys } = conversationFeedbackStates;

const typed = (state: object): ConversationFeedbackState => state as ConversationFeedbackState;
const method = (element: KitElement): ConversationFeedbackElement =>
  element as unknown as ConversationFeedbackElement;

const note = 'textarea[name="usefulness.note"]';
const atTimes = 'input[name="seen.choice"][value="at-times"]';
const chosen = { type: 'choice', question: 'seen', choice: 'at-times' };
const asked = { type: 'check-in', choice: 'pause' };
const shared = 'input[name="shared"]';
const atHalf: Setup = { state: half };
const takenBack = (type: 'undo' | 'redo'): object => ({ type, change: chosen });

const noteOf = (question: string): NoteSpec => ({
  state: full,
  field: `textarea[name="${question}.note"]`,
  read: (state) => ({ ...typed(state).notes[question] }),
});

const choosing: ChangeSpec = {
  name: 'a choice',
  state: empty,
  change: chosen,
  selected: atTimes,
  ways: {
    ...byPressing(atTimes),
    'arrow keys': inOrder(byKeys('input[name="seen.choice"]', 'ArrowDown')),
  },
};

/** What can be done with the three buttons, wherever they stand. */
const checkingIn = (attributes: Readonly<Record<string, string>>): ChangeSpec[] => [
  {
    name: 'a check-in',
    state: empty,
    attributes,
    change: asked,
    selected: '#check-in-pause',
    ways: { ...byPressing('#check-in-pause'), Enter: byKeys('#check-in-pause', 'Enter') },
  },
  {
    name: 'a check-in taken back',
    ...atHalf,
    attributes,
    change: { type: 'remove-check-in' },
    ways: byPressing('#take-back'),
  },
];

export const conversationFeedbackSpec: ElementSpec = {
  elementClass: ConversationFeedbackElement,
  problemEvent: ConversationFeedbackProblemEvent,
  states: { empty, half, full, unknownKeys, newer, markup, longWords },
  huge: {
    '10 MB of words': () => ({
      ...half,
      notes: { usefulness: { client: 'woorden '.repeat((10 * 1024 * 1024) / 8) } },
    }),
    '20 000 check-ins': (share) => ({
      ...half,
      checkIns: Array.from({ length: Math.round(20_000 * share) }, () => 'pause'),
    }),
    '5 000 questions of others': (share) => ({
      ...half,
      notes: Object.fromEntries(
        Array.from({ length: Math.round(5_000 * share) }, (_one, at) => [`x-${at}`, { client: 'Koffie.' }]),
      ),
    }),
  },
  badCells: badFeedback,
  otherInputs: [],
  looks: [{}, { mode: 'closing' }, { audience: 'professional', voice: 'professional' }],
  answers: {
    changeEvent: ConversationFeedbackChangeEvent,
    required: true,
    note: [noteOf('usefulness'), noteOf('seen')],
    changes: [
      choosing,
      {
        name: 'sharing',
        state: empty,
        change: { type: 'share', shared: true },
        selected: shared,
        ways: byPressing(shared),
      },
      {
        name: 'a choice taken back',
        ...atHalf,
        change: { type: 'choice', question: 'usefulness', choice: null },
        ways: {
          ...byPressing('#clear-usefulness'),
          Delete: byKeys('input[name="usefulness.choice"]:checked', 'Delete'),
          Backspace: byKeys('input[name="usefulness.choice"]:checked', 'Backspace'),
        },
      },
      {
        name: 'sharing no longer',
        ...atHalf,
        change: { type: 'share', shared: false },
        ways: byPressing(shared),
      },
      ...checkingIn({}),
      {
        name: 'words',
        state: empty,
        change: { type: 'note', question: 'usefulness', voice: 'client' },
        silent: true,
        ways: {
          keyboard: typing(note, 'x'),
          paste: (element) => {
            fill(find(element, note), 'x');
          },
        },
      },
      {
        name: 'words of the professional',
        state: empty,
        attributes: { audience: 'professional', voice: 'professional' },
        change: { type: 'note', question: 'usefulness', voice: 'professional' },
        silent: true,
        ways: {
          keyboard: typing(note, 'x'),
          paste: (element) => {
            fill(find(element, note), 'x');
          },
        },
      },
      {
        name: 'undo',
        ...atHalf,
        prepare: click(atTimes),
        change: takenBack('undo'),
        ways: {
          ...byPressing('[part~="undo"]'),
          'Ctrl+Z': byKeys(atTimes, 'Control+z'),
          method: (element) => {
            method(element).undo();
          },
        },
      },
      {
        name: 'redo',
        ...atHalf,
        prepare: inOrder(click(atTimes), byKeys(atTimes, 'Control+z')),
        change: takenBack('redo'),
        ways: {
          ...byPressing('[part~="redo"]'),
          'Ctrl+Y': byKeys(atTimes, 'Control+y'),
          'Ctrl+Shift+Z': byKeys(atTimes, 'Control+Shift+Z'),
          method: (element) => {
            method(element).redo();
          },
        },
      },
    ],
    words: [
      {
        name: 'a note',
        ...atHalf,
        write: (element, words) => {
          fill(find(element, note), words);
        },
        read: (state) => typed(state).notes['usefulness']?.client,
        expected: (words) => words.replace(/\r\n?/g, '\n'),
      },
    ],
  },
};

/** The same without words: the check-in alone has no place for them. */
const wordless = <S extends State>(state: S): S => ({ ...state, notes: {} });

/** The check-in alone, beside another piece. */
export const checkInSpec: ElementSpec = {
  ...conversationFeedbackSpec,
  states: {
    empty,
    half: wordless(half),
    full: wordless(full),
    unknownKeys: wordless(unknownKeys),
    newer: wordless(newer),
    markup: wordless(markup),
    longWords: wordless(longWords),
  },
  huge: {},
  looks: [{ mode: 'check-in' }],
  answers: {
    changeEvent: ConversationFeedbackChangeEvent,
    required: true,
    // What answers a press is there for that press only, and not when the state comes back later: so the press is not the first.
    changes: checkingIn({ mode: 'check-in' }).reverse(),
    words: [],
  },
};
