import {
  ConversationCompassChangeEvent,
  ConversationCompassElement,
  ConversationCompassProblemEvent,
  type ConversationCompassState,
  type PieceState,
} from '../../../src/index.js';
import { badCompass } from '../../fixtures/bad-compass.js';
import { conversationCompassStates } from '../../fixtures/conversation-compass.js';
import { find } from '../dom.js';
import type { ElementSpec, KitElement, NoteSpec, Setup, State } from '../spec.js';
import { byKeys, byPressing, click, fill, inOrder, typing } from '../user.js';

const { badCells, closed, empty, full, half, longWords, markup, newer, unknownKeys } =
  conversationCompassStates;

const compass = (state: PieceState): ConversationCompassState => state as ConversationCompassState;
const method = (element: KitElement): ConversationCompassElement =>
  element as unknown as ConversationCompassElement;

/** One subject that is open. */
const at = (current: string, state: State = half): Setup => ({ state, attributes: { current } });

const note = 'textarea[name="needs.note"]';
const theme = 'input[name="experiences.theme.seen"]';
const talk = 'input[name="future.talk"]';
const touched = { type: 'theme', subject: 'experiences', theme: 'seen', talked: true };
const takenBack = (type: 'undo' | 'redo'): object => ({ type, change: touched });

const noteOf = (subject: 'experiences' | 'needs' | 'future', state: State): NoteSpec => ({
  ...at(subject, state),
  field: `textarea[name="${subject}.note"]`,
  read: (from) => ({ ...compass(from).notes[subject] }),
});

export const conversationCompassSpec: ElementSpec = {
  elementClass: ConversationCompassElement,
  problemEvent: ConversationCompassProblemEvent,
  states: { empty, half, full, unknownKeys, newer, markup, longWords },
  huge: {
    '10 MB of words': (share) => ({
      ...half,
      notes: { needs: { client: 'woorden '.repeat((share * 10 * 1024 * 1024) / 8) } },
    }),
    '20,000 times the same subject': (share) => ({
      ...half,
      order: Array.from({ length: share * 20_000 }, () => 'needs'),
    }),
  },
  badCells: { input: badCells, ...badCompass },
  // `preparation` is a state of another kind: see test/elements/conversation-compass.preparation.browser.ts.
  otherInputs: [],
  looks: [
    {},
    { current: 'needs' },
    { current: 'ours' },
    { current: 'experiences', audience: 'professional', voice: 'professional' },
  ],
  answers: {
    changeEvent: ConversationCompassChangeEvent,
    required: true,
    note: [noteOf('needs', half), noteOf('experiences', half)],
    changes: [
      {
        name: 'a theme that came up',
        ...at('experiences'),
        change: touched,
        selected: theme,
        ways: byPressing(theme),
      },
      {
        name: 'taking a theme back',
        ...at('experiences', full),
        change: { ...touched, talked: false },
        ways: byPressing(theme),
      },
      {
        name: 'choosing where to begin',
        state: empty,
        change: { type: 'start', subject: 'future' },
        selected: '#place-future',
        ways: { ...byPressing('#place-future'), Enter: byKeys('#place-future', 'Enter') },
      },
      {
        name: 'beginning elsewhere',
        ...at('future', { ...empty, start: 'needs' }),
        change: { type: 'start', subject: 'future' },
        ways: byPressing('#begin'),
      },
      {
        name: 'a subject they talked about',
        ...at('future'),
        change: { type: 'talk', subject: 'future', talked: true },
        selected: talk,
        ways: byPressing(talk),
      },
      {
        name: 'taking back that they talked about it',
        ...at('future', full),
        change: { type: 'talk', subject: 'future', talked: false },
        ways: byPressing(talk),
      },
      {
        name: 'words',
        ...at('needs', empty),
        change: { type: 'note', subject: 'needs', voice: 'client' },
        silent: true,
        ways: {
          keyboard: typing(note, 'x'),
          paste: (element) => {
            fill(find(element, note), 'x');
          },
        },
      },
      { name: 'finishing', state: full, change: { type: 'close' }, ways: byPressing('#close') },
      {
        name: 'finishing, with the rest for later',
        state: half,
        prepare: click('#close'),
        change: { type: 'close' },
        ways: byPressing('#later'),
      },
      { name: 'opening it again', state: closed, change: { type: 'reopen' }, ways: byPressing('#reopen') },
      {
        name: 'undo',
        ...at('experiences'),
        prepare: click(theme),
        change: takenBack('undo'),
        ways: {
          ...byPressing('[part~="undo"]'),
          'Ctrl+Z': byKeys(theme, 'Control+z'),
          method: (element) => {
            method(element).undo();
          },
        },
      },
      {
        name: 'redo',
        ...at('experiences'),
        prepare: inOrder(click(theme), byKeys(theme, 'Control+z')),
        change: takenBack('redo'),
        ways: {
          ...byPressing('[part~="redo"]'),
          'Ctrl+Y': byKeys(theme, 'Control+y'),
          'Ctrl+Shift+Z': byKeys(theme, 'Control+Shift+Z'),
          method: (element) => {
            method(element).redo();
          },
        },
      },
    ],
    words: [
      {
        name: 'a note',
        ...at('needs'),
        write: (element, words) => {
          fill(find(element, note), words);
        },
        read: (state) => compass(state).notes.needs?.client,
        expected: (words) => words.replace(/\r\n?/g, '\n'),
      },
    ],
  },
};
