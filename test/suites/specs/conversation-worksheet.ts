import {
  ConversationWorksheetChangeEvent,
  ConversationWorksheetElement,
  ConversationWorksheetProblemEvent,
  type ConversationWorksheetState,
  type PieceState,
} from '../../../src/index.js';
import {
  badWorksheet,
  conversationWorksheetStates,
  preparation,
} from '../../fixtures/conversation-worksheet.js';
import { settled } from '../bed.js';
import { find } from '../dom.js';
import type { ElementSpec, KitElement, NoteSpec, Setup, State } from '../spec.js';
import { byKeys, byMouse, byPressing, byTouch, click, fill, inOrder, typing } from '../user.js';

const { badCells, empty, full, half, longWords, markup, newer, unknownKeys } = conversationWorksheetStates;

const sheet = (state: PieceState): ConversationWorksheetState => state as ConversationWorksheetState;
const method = (element: KitElement): ConversationWorksheetElement =>
  element as unknown as ConversationWorksheetElement;

const mark = 'input[name="asked.needs-seen-1"]';
const marked = { type: 'asked', question: 'needs-seen-1', asked: true };
const label = '#own-label';
const newLabel = 'input[name="new-label"]';
const add = '[part~="own-questions"] button:not([type="button"])';
const save = '.inline-form button:not([type="button"])';
const atHalf: Setup = { state: half };
const open = click('#add-needs');
const rename = click('#rename-own-quiet');
const takenBack = (type: 'undo' | 'redo'): object => ({ type, change: marked });

const toTheTitle = async (element: KitElement): Promise<void> => {
  find(element, 'h2[tabindex]').focus();
  await settled(element);
};

const noteOf = (subject: string): NoteSpec => ({
  state: full,
  field: `textarea[name="note.${subject}"]`,
  read: (state) => ({ ...sheet(state).notes[subject] }),
});

const many = (share: number, make: (index: number) => object): object[] =>
  Array.from({ length: Math.ceil(1600 * share) }, (_none, index) => make(index));

export const conversationWorksheetSpec: ElementSpec = {
  elementClass: ConversationWorksheetElement,
  problemEvent: ConversationWorksheetProblemEvent,
  states: { empty, half, full, unknownKeys, newer, markup, longWords },
  huge: {
    '1,600 own questions': (share): State => ({
      ...empty,
      ownQuestions: many(share, (index) => ({
        id: `own-${index}`,
        label: `Vraag ${index}?`,
        subject: 'needs',
      })),
    }),
    '1,600 questions of elsewhere': (share): State => ({
      ...half,
      asked: many(share, (index) => ({ index })).map((_one, index) => `needs-seen-${index + 50}`),
    }),
    '10 MB of words': (share): State => ({
      ...half,
      notes: { needs: { client: 'woorden '.repeat((10 * 1024 * 1024 * share) / 8) } },
    }),
  },
  badCells: { input: badCells, ...badWorksheet },
  // `preparation` is a state of another kind: see test/elements/conversation-worksheet.preparation.browser.ts.
  otherInputs: [],
  looks: [
    {},
    { audience: 'professional', voice: 'professional' },
    { preparation: JSON.stringify(preparation) },
  ],
  answers: {
    changeEvent: ConversationWorksheetChangeEvent,
    required: true,
    note: [noteOf('needs'), noteOf('future')],
    changes: [
      {
        name: 'marking a question as asked',
        ...atHalf,
        change: marked,
        ways: byPressing(mark),
        selected: mark,
      },
      {
        name: 'taking that back',
        ...atHalf,
        change: { type: 'asked', question: 'experiences-seen-2', asked: false },
        ways: byPressing('input[name="asked.experiences-seen-2"]'),
      },
      {
        name: 'words',
        state: empty,
        change: { type: 'note', subject: 'needs', voice: 'client' },
        silent: true,
        ways: {
          keyboard: typing('textarea[name="note.needs"]', 'x'),
          paste: (element) => {
            fill(find(element, 'textarea[name="note.needs"]'), 'x');
          },
        },
      },
      {
        name: 'adding a question',
        ...atHalf,
        prepare: open,
        change: { type: 'add-question', question: 'own-#', subject: 'needs', voice: 'client' },
        ways: {
          Enter: inOrder(typing(label, 'Wie helpt mij?'), byKeys(label, 'Enter')),
          mouse: inOrder(typing(label, 'Wie helpt mij?'), byMouse(add)),
          touch: inOrder(typing(label, 'Wie helpt mij?'), byTouch(add)),
          keyboard: inOrder(typing(label, 'Wie helpt mij?'), byKeys(add, 'Space')),
          'going elsewhere': inOrder(typing(label, 'Wie helpt mij?'), toTheTitle),
        },
      },
      {
        name: 'adding a question to a theme',
        ...atHalf,
        prepare: open,
        change: { type: 'add-question', question: 'own-#', subject: 'needs', theme: 'seen', voice: 'client' },
        ways: {
          Enter: inOrder(byKeys('#own-theme', 'g'), typing(label, 'Wie helpt mij?'), byKeys(label, 'Enter')),
          'theme last': inOrder(typing(label, 'Wie helpt mij?'), byKeys('#own-theme', 'g'), byMouse(add)),
        },
      },
      {
        name: 'changing a question',
        ...atHalf,
        prepare: inOrder(rename, async (element) => {
          fill(find(element, newLabel), '');
        }),
        change: { type: 'rename-question', question: 'own-quiet', voice: 'client' },
        ways: {
          Enter: inOrder(typing(newLabel, 'Is het daar stil?'), byKeys(newLabel, 'Enter')),
          mouse: inOrder(typing(newLabel, 'Is het daar stil?'), byMouse(save)),
          keyboard: inOrder(typing(newLabel, 'Is het daar stil?'), byKeys(save, 'Space')),
        },
      },
      {
        name: 'removing a question',
        ...atHalf,
        change: { type: 'remove-question', question: 'own-quiet', voice: 'client' },
        ways: byPressing('#remove-own-quiet'),
      },
      {
        name: 'undo',
        ...atHalf,
        prepare: click(mark),
        change: takenBack('undo'),
        ways: {
          ...byPressing('[part~="undo"]'),
          'Ctrl+Z': byKeys(mark, 'Control+z'),
          method: (element) => {
            method(element).undo();
          },
        },
      },
      {
        name: 'redo',
        ...atHalf,
        prepare: inOrder(click(mark), byKeys(mark, 'Control+z')),
        change: takenBack('redo'),
        ways: {
          ...byPressing('[part~="redo"]'),
          'Ctrl+Y': byKeys(mark, 'Control+y'),
          'Ctrl+Shift+Z': byKeys(mark, 'Control+Shift+Z'),
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
          fill(find(element, 'textarea[name="note.needs"]'), words);
        },
        read: (state) => sheet(state).notes['needs']?.client,
        expected: (words) => words.replace(/\r\n?/g, '\n'),
      },
      {
        name: 'an own question',
        ...atHalf,
        write: async (element, words) => {
          await open(element);
          fill(find(element, label), words);
          find<HTMLFormElement>(element, '.own-form').requestSubmit();
        },
        read: (state) => sheet(state).ownQuestions.at(-1)?.label,
        expected: (words) => words.replace(/[\r\n]/g, '').trim(),
      },
      {
        name: 'other words for a question',
        ...atHalf,
        write: async (element, words) => {
          await rename(element);
          fill(find(element, newLabel), words);
          find<HTMLFormElement>(element, '.questions .inline-form').requestSubmit();
        },
        read: (state) => sheet(state).ownQuestions.at(-1)?.label,
        expected: (words) => words.replace(/[\r\n]/g, '').trim(),
      },
    ],
  },
};
