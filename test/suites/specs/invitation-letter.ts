// Loaded beforehand: what a press on "Word" asks for is code of the kit, no data of anybody.
import '../../../src/export/docx-library.js';
import {
  InvitationLetterChangeEvent,
  InvitationLetterElement,
  InvitationLetterProblemEvent,
  type InvitationLetterState,
} from '../../../src/index.js';
import { badLetter, invitationLetterStates } from '../../fixtures/invitation-letter.js';
import { find } from '../dom.js';
import type { ElementSpec, KitElement, Setup } from '../spec.js';
import { byKeys, byPressing, click, fill, inOrder, typing } from '../user.js';

const { badCells, empty, full, half, longWords, markup, newer, unknownKeys } = invitationLetterStates;

const typed = (state: object): InvitationLetterState => state as InvitationLetterState;
const method = (element: KitElement): InvitationLetterElement =>
  element as unknown as InvitationLetterElement;

const inform = 'textarea[name="paragraph.inform"]';
const place = 'input[name="field.place"]';
const company = 'input[name="field.company"]';
const strip = 'input[name="strip"]';
const ask = 'input[name="question.ask"]';
const stripChosen = { type: 'strip', strip: true };
const atHalf: Setup = { state: half };
const takenBack = (type: 'undo' | 'redo'): object => ({ type, change: stripChosen });

/** What a browser's own control for days, times and lists does once something is chosen in it. */
const choose =
  (selector: string, value: string, event: 'input' | 'change') =>
  (element: KitElement): void => {
    const field = find<HTMLInputElement | HTMLSelectElement>(element, selector);
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
  };

const oneLine = (words: string): string => words.replace(/[\r\n]/g, '');

export const invitationLetterSpec: ElementSpec = {
  elementClass: InvitationLetterElement,
  problemEvent: InvitationLetterProblemEvent,
  states: { empty, half, full, unknownKeys, newer, markup, longWords },
  huge: {
    '10 MB of words': () => ({
      ...half,
      paragraphs: { inform: 'woorden '.repeat((10 * 1024 * 1024) / 8) },
    }),
    '20,000 questions': (share) => ({
      ...half,
      questions: Array.from({ length: 20_000 * share }, (_, at) => `q-${at}`),
    }),
  },
  badCells: { input: badCells, ...badLetter },
  otherInputs: [],
  looks: [{}],
  answers: {
    changeEvent: InvitationLetterChangeEvent,
    required: true,
    changes: [
      {
        name: 'the strip comes along',
        ...atHalf,
        change: stripChosen,
        selected: strip,
        ways: byPressing(strip),
      },
      {
        name: 'a question comes along',
        ...atHalf,
        change: { type: 'question', question: 'ask', chosen: true },
        selected: ask,
        ways: byPressing(ask),
      },
      {
        name: 'the form of address',
        ...atHalf,
        change: { type: 'address', address: 'informal' },
        selected: 'input[name="address"][value="informal"]',
        ways: {
          ...byPressing('input[name="address"][value="informal"]'),
          'an arrow key': byKeys('input[name="address"][value="formal"]', 'ArrowLeft'),
        },
      },
      {
        name: 'a place',
        state: empty,
        change: { type: 'field', field: 'place' },
        silent: true,
        ways: {
          keyboard: typing(place, 'x'),
          paste: (element) => {
            fill(find(element, place), 'x');
          },
        },
      },
      {
        name: 'a day',
        state: empty,
        change: { type: 'field', field: 'date' },
        silent: true,
        ways: { calendar: choose('input[name="field.date"]', '2026-03-17', 'input') },
      },
      {
        name: 'a duration',
        state: empty,
        change: { type: 'field', field: 'duration' },
        silent: true,
        ways: {
          list: choose('select', '30', 'change'),
          'arrow keys': byKeys('select', 'ArrowDown'),
        },
      },
      {
        name: 'a paragraph',
        state: full,
        change: { type: 'paragraph', point: 'inform' },
        silent: true,
        ways: {
          keyboard: inOrder(
            async (element) => {
              find<HTMLTextAreaElement>(element, inform).setSelectionRange(0, 0);
            },
            typing(inform, 'x'),
          ),
          paste: (element) => {
            const field = find<HTMLTextAreaElement>(element, inform);
            fill(field, `x${field.value}`);
          },
        },
      },
      {
        name: 'the first text again',
        state: full,
        change: { type: 'draft', point: 'inform' },
        ways: byPressing('#draft-inform'),
      },
      {
        name: 'undo',
        ...atHalf,
        prepare: click(strip),
        change: takenBack('undo'),
        ways: {
          ...byPressing('[part~="undo"]'),
          'Ctrl+Z': byKeys(strip, 'Control+z'),
          method: (element) => {
            method(element).undo();
          },
        },
      },
      {
        name: 'redo',
        ...atHalf,
        prepare: inOrder(click(strip), byKeys(strip, 'Control+z')),
        change: takenBack('redo'),
        ways: {
          ...byPressing('[part~="redo"]'),
          'Ctrl+Y': byKeys(strip, 'Control+y'),
          'Ctrl+Shift+Z': byKeys(strip, 'Control+Shift+Z'),
          method: (element) => {
            method(element).redo();
          },
        },
      },
    ],
    words: [
      {
        name: 'a paragraph',
        ...atHalf,
        write: (element, words) => {
          fill(find(element, inform), words);
        },
        read: (state) => typed(state).paragraphs.inform,
        expected: (words) => words.replace(/\r\n?/g, '\n'),
      },
      {
        name: 'a place',
        ...atHalf,
        write: (element, words) => {
          fill(find(element, place), words);
        },
        read: (state) => typed(state).fields.place,
        expected: oneLine,
      },
      {
        name: 'who may come along',
        ...atHalf,
        write: (element, words) => {
          fill(find(element, company), words);
        },
        read: (state) => typed(state).fields.company,
        expected: oneLine,
      },
    ],
  },
};
