// What a person can do with the guide, by each of the ways in which it can be done.
import type { PhaseGuideElement } from '../../../src/index.js';
import { phaseGuideStates } from '../../fixtures/phase-guide.js';
import { settled } from '../bed.js';
import { find } from '../dom.js';
import type { ChangeSpec, KitElement, Setup } from '../spec.js';
import { byKeys, byMouse, byPressing, byTouch, click, fill, inOrder, typing } from '../user.js';

const { empty, full, half, longWords } = phaseGuideStates;

const method = (element: KitElement): PhaseGuideElement => element as unknown as PhaseGuideElement;

const mark = 'input[name="asked.opening-strikes"]';
const marked = {
  type: 'asked',
  conversation: 'talk-2',
  phase: 'opening',
  question: 'opening-strikes',
  asked: true,
};
const atHalf: Setup = { state: half };
const more = click('#more-opening-strikes');
export const note = 'textarea[name="note.opening"]';
export const answer = 'textarea[name="answer.opening-lottery"]';
export const wording = 'textarea[name="wording.opening-raise"]';
export const label = '#new-opening';
const add = '.entry-form button:not([type="button"])';
export const newName = 'input[name="new-name"]';
export const openForm = click('#open-opening');
export const renameQuestion = inOrder(click('#more-own-dog'), click('[id="rename-question.own-dog"]'));
export const renameValue = click('[id="rename-value.own-together"]');
const takenBack = (type: 'undo' | 'redo'): object => ({ type, change: marked });
const away = click('#show-hidden');

const talk = click('#show-conversation');

const toTheTitle = async (element: KitElement): Promise<void> => {
  find(element, 'h2[tabindex]').focus();
  await settled(element);
};

const emptied =
  (field: string) =>
  async (element: KitElement): Promise<void> => {
    fill(find(element, field), '');
  };

export const openWording = async (element: KitElement): Promise<void> => {
  await click('#more-opening-raise')(element);
};

const choose =
  (selector: string, value: string, type: 'input' | 'change') =>
  async (element: KitElement): Promise<void> => {
    const field = find<HTMLInputElement>(element, selector);
    field.value = value;
    field.dispatchEvent(new Event(type, { bubbles: true }));
    await settled(element);
  };

export const phaseGuideChanges: readonly ChangeSpec[] = [
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
    change: { ...marked, question: 'opening-raise', asked: false },
    ways: byPressing('input[name="asked.opening-raise"]'),
  },
  {
    name: 'marking a question where no conversation began',
    state: empty,
    change: { ...marked, conversation: 'own-#' },
    ways: byPressing(mark),
  },
  {
    name: 'going to a phase',
    ...atHalf,
    change: { type: 'go', conversation: 'talk-2', phase: 'closing' },
    ways: byPressing('#stone-closing'),
    selected: '#stone-closing',
  },
  {
    name: 'a new conversation',
    ...atHalf,
    prepare: talk,
    change: { type: 'add-conversation', conversation: 'own-#' },
    ways: byPressing('#new-conversation'),
  },
  {
    name: 'another conversation',
    ...atHalf,
    prepare: talk,
    change: { type: 'choose', conversation: 'talk-1' },
    ways: {
      keyboard: byKeys('select[name="conversation"]', 'ArrowUp'),
      'what a finger chooses': choose('select[name="conversation"]', 'talk-1', 'change'),
    },
  },
  {
    name: 'removing a conversation in which nothing was done',
    state: longWords,
    prepare: talk,
    change: { type: 'remove-conversation', conversation: 'talk-2' },
    ways: byPressing('#remove-conversation'),
  },
  {
    name: 'a day',
    ...atHalf,
    prepare: talk,
    change: { type: 'date', conversation: 'talk-2', date: '2026-06-01' },
    silent: true,
    ways: { calendar: choose('input[name="date"]', '2026-06-01', 'change') },
  },
  {
    name: 'words',
    state: empty,
    change: { type: 'note', conversation: 'own-#', phase: 'opening', voice: 'client' },
    silent: true,
    ways: {
      keyboard: typing(note, 'x'),
      paste: (element) => {
        fill(find(element, note), 'x');
      },
    },
  },
  {
    name: 'an answer',
    state: empty,
    change: { type: 'answer', question: 'opening-lottery', voice: 'client' },
    silent: true,
    ways: { keyboard: typing(answer, 'x') },
  },
  {
    name: 'an own wording',
    ...atHalf,
    prepare: openWording,
    change: { type: 'wording', question: 'opening-raise', voice: 'client' },
    silent: true,
    ways: { keyboard: typing(wording, 'x') },
  },
  {
    name: 'putting a question away',
    ...atHalf,
    prepare: more,
    change: { type: 'hide', question: 'opening-strikes', hidden: true },
    ways: byPressing('#hide-opening-strikes'),
  },
  {
    name: 'bringing a question back',
    ...atHalf,
    prepare: away,
    change: { type: 'hide', question: 'opening-answering', hidden: false },
    ways: byPressing('#back-opening-answering'),
  },
  {
    name: 'adding a question',
    ...atHalf,
    prepare: openForm,
    change: { type: 'add-question', question: 'own-#', voice: 'client', phase: 'opening' },
    ways: {
      Enter: inOrder(typing(label, 'Wie helpt mij?'), byKeys(label, 'Enter')),
      mouse: inOrder(typing(label, 'Wie helpt mij?'), byMouse(add)),
      touch: inOrder(typing(label, 'Wie helpt mij?'), byTouch(add)),
      keyboard: inOrder(typing(label, 'Wie helpt mij?'), byKeys(add, 'Space')),
      'going elsewhere': inOrder(typing(label, 'Wie helpt mij?'), toTheTitle),
    },
  },
  {
    name: 'changing a question',
    ...atHalf,
    prepare: inOrder(renameQuestion, emptied(newName)),
    change: { type: 'rename-question', question: 'own-dog', voice: 'client' },
    ways: {
      Enter: inOrder(typing(newName, 'Mag de kat mee?'), byKeys(newName, 'Enter')),
      mouse: inOrder(typing(newName, 'Mag de kat mee?'), byMouse(add)),
    },
  },
  {
    name: 'removing a question',
    ...atHalf,
    prepare: click('#more-own-dog'),
    change: { type: 'remove-question', question: 'own-dog', voice: 'client' },
    ways: byPressing('[id="remove-question.own-dog"]'),
  },
  {
    name: 'making a value of an answer',
    ...atHalf,
    change: { type: 'add-value', value: 'own-#' },
    ways: byPressing('#value-of-opening-lottery'),
  },
  {
    name: 'changing a value',
    state: full,
    prepare: inOrder(renameValue, emptied(newName)),
    change: { type: 'rename-value', value: 'own-together' },
    ways: {
      Enter: inOrder(typing(newName, 'Samen'), byKeys(newName, 'Enter')),
      mouse: inOrder(typing(newName, 'Samen'), byMouse(add)),
    },
  },
  {
    name: 'removing a value',
    state: full,
    change: { type: 'remove-value', value: 'own-together' },
    ways: byPressing('[id="remove-value.own-together"]'),
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
];
