import {
  PreparationQuestionsChangeEvent,
  PreparationQuestionsElement,
  PreparationQuestionsProblemEvent,
  type PreparationQuestionsState,
} from '../../../src/index.js';
import { badCellsOfPreparation, preparationQuestionsStates } from '../../fixtures/preparation-questions.js';
import { find } from '../dom.js';
import type { ElementSpec, KitElement, Setup } from '../spec.js';
import { byKeys, byPressing, click, fill, inOrder, typing } from '../user.js';

const { badCells, empty, finished, full, half, longWords, markup, newer, unknownKeys } =
  preparationQuestionsStates;

const typed = (state: object): PreparationQuestionsState => state as PreparationQuestionsState;
const method = (element: KitElement): PreparationQuestionsElement =>
  element as unknown as PreparationQuestionsElement;

const answer = 'textarea[name="answer.ask"]';
const mark = 'input[name="share.how-are-you"]';
const marked = { type: 'share', what: 'how-are-you', shared: true };
const alone = 'input[name="company"][value="alone"]';
const someone = 'input[name="company"][value="someone"]';
const note = 'input[name="company-note"]';
const atHalf: Setup = { state: half };
const takenBack = (type: 'undo' | 'redo'): object => ({ type, change: marked });
const LONG = 10 * 1024 * 1024;

export const preparationQuestionsSpec: ElementSpec = {
  elementClass: PreparationQuestionsElement,
  problemEvent: PreparationQuestionsProblemEvent,
  states: { empty, half, full, unknownKeys, newer, markup, longWords },
  huge: {
    '10 MB of words': () => ({ ...half, answers: { needs: 'woorden '.repeat(LONG / 8) } }),
    '20.000 answers nobody asked for': (share) => ({
      ...half,
      answers: Object.fromEntries(
        Array.from({ length: 20_000 * share }, (_none, at) => [`x-${at}`, 'Koffie.']),
      ),
    }),
    '20.000 shared that are none': (share) => ({
      ...half,
      shared: Array.from({ length: 20_000 * share }, (_none, at) => `x-${at}`),
    }),
  },
  badCells: { input: badCells, ...badCellsOfPreparation },
  otherInputs: [],
  looks: [{}, { questions: 'talk-about, ask', 'help-for': 'everyone' }],
  answers: {
    changeEvent: PreparationQuestionsChangeEvent,
    required: true,
    changes: [
      {
        name: 'an answer taken along',
        ...atHalf,
        change: marked,
        ways: byPressing(mark),
        selected: mark,
      },
      {
        name: 'an answer kept again',
        ...atHalf,
        change: { type: 'share', what: 'talk-about', shared: false },
        ways: byPressing('input[name="share.talk-about"]'),
      },
      {
        name: 'words',
        state: empty,
        change: { type: 'answer', question: 'ask' },
        silent: true,
        ways: {
          keyboard: typing(answer, 'x'),
          paste: (element) => {
            fill(find(element, answer), 'x');
          },
        },
      },
      {
        name: 'who comes along',
        ...atHalf,
        change: { type: 'company', who: 'alone' },
        ways: byPressing(alone),
        selected: alone,
      },
      {
        name: 'who comes along, by arrow key',
        state: full,
        change: { type: 'company', who: 'not-sure' },
        ways: { arrow: byKeys(someone, 'ArrowDown') },
      },
      {
        name: 'who comes along, taken away',
        state: full,
        change: { type: 'company', who: null },
        ways: {
          ...byPressing('#clear-company'),
          'Delete by keyboard': byKeys(someone, 'Delete'),
          'Backspace by keyboard': byKeys(someone, 'Backspace'),
        },
      },
      {
        name: 'who comes along, taken along',
        state: { ...half, company: { who: 'alone' } },
        change: { type: 'share', what: 'company', shared: true },
        ways: byPressing('input[name="share.company"]'),
      },
      {
        name: 'what kind of person comes along',
        state: { ...half, company: { who: 'someone' } },
        change: { type: 'company-note' },
        silent: true,
        ways: {
          keyboard: typing(note, 'x'),
          paste: (element) => {
            fill(find(element, note), 'x');
          },
        },
      },
      {
        name: 'ready',
        ...atHalf,
        change: { type: 'finish' },
        ways: byPressing('#finish'),
      },
      {
        name: 'not ready after all',
        state: finished,
        change: { type: 'reopen' },
        ways: byPressing('#reopen'),
      },
      {
        name: 'an answer taken along, once ready',
        state: finished,
        change: { type: 'share', what: 'talk-about', shared: true },
        ways: byPressing('input[name="share.talk-about"]'),
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
        name: 'an answer',
        ...atHalf,
        write: (element, words) => {
          fill(find(element, answer), words);
        },
        read: (state) => typed(state).answers['ask'],
        expected: (words) => words.replace(/\r\n?/g, '\n'),
      },
      {
        name: 'what kind of person comes along',
        state: { ...half, company: { who: 'someone' } },
        write: (element, words) => {
          fill(find(element, note), words);
        },
        read: (state) => typed(state).company?.note,
        // A field of one line takes breaks of lines out.
        expected: (words) => words.replace(/[\r\n]/g, ''),
      },
    ],
  },
};
