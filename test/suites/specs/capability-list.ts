import {
  CapabilityListChangeEvent,
  CapabilityListElement,
  CapabilityListProblemEvent,
  type CapabilityListState,
  type PieceState,
} from '../../../src/index.js';
import { badList } from '../../fixtures/bad-cells.js';
import { capabilityLists } from '../../fixtures/state.js';
import { find } from '../dom.js';
import type { ElementSpec, KitElement, Setup, State } from '../spec.js';
import { byKeys, byMouse, byPressing, byTouch, click, fill, inOrder, typing } from '../user.js';
import { hugeLists } from './huge-lists.js';

const { badCells, empty, full, half, longWords, markup, newer, unknownKeys } = capabilityLists;

/** One step of the list. */
const at = (current: string, state: State = half): Setup => ({
  state,
  attributes: { layout: 'steps', current },
});

const list = (state: PieceState): CapabilityListState => state as CapabilityListState;
const asList = (element: KitElement): CapabilityListElement => element as unknown as CapabilityListElement;

const noteOf = (value: string) => (state: PieceState) => ({ ...list(state).notes[value] });

const onePage: Setup = { state: half, attributes: { layout: 'page' } };

const radio = (answer: number): string => `input[name="use-skills.importance"][value="${answer}"]`;
const note = 'textarea[name="contacts.note"]';
const label = '#own-label';
const newLabel = 'input[name="new-label"]';
const add = '[part~="own-values"] form button';
const actions = '[part~="own-actions"] button';
const save = '[part~="value"] form button:not([type="button"])';
const toTheTitle = (element: KitElement): void => find(element, 'h2[tabindex]').focus();

const answered = { type: 'answer', value: 'use-skills', question: 'importance', answer: 4 };
const cleared = { ...answered, answer: null };
const takenBack = (type: 'undo' | 'redo'): object => ({ type, change: answered });

/** Goes to where focus is by keyboard, and types. */
const typed = (...keys: string[]) => inOrder(typing(label, 'Rust'), byKeys(label, ...keys));

export const capabilityListSpec: ElementSpec = {
  elementClass: CapabilityListElement,
  problemEvent: CapabilityListProblemEvent,
  states: { empty, half, full, unknownKeys, newer, markup, longWords },
  huge: hugeLists,
  badCells: { input: badCells, ...badList },
  otherInputs: [],
  looks: [
    { layout: 'page' },
    { layout: 'steps', current: 'start' },
    { layout: 'steps', current: 'contacts' },
    { layout: 'steps', current: 'own-values' },
    { layout: 'steps', current: 'check' },
    { layout: 'page', audience: 'professional', voice: 'professional' },
  ],
  answers: {
    changeEvent: CapabilityListChangeEvent,
    required: true,
    note: [
      { ...at('contacts'), field: note, read: noteOf('contacts') },
      { ...onePage, field: note, read: noteOf('contacts') },
      { ...onePage, field: 'textarea[name="income.note"]', read: noteOf('income') },
    ],
    changes: [
      {
        name: 'an answer',
        ...at('use-skills'),
        change: answered,
        selected: radio(4),
        ways: { ...byPressing(radio(4)), 'an arrow key': byKeys(radio(5), 'ArrowLeft') },
      },
      {
        name: 'taking an answer away',
        ...at('use-skills'),
        change: cleared,
        ways: {
          ...byPressing('[data-clear="use-skills.importance"]'),
          Delete: byKeys(radio(5), 'Delete'),
          Backspace: byKeys(radio(5), 'Backspace'),
        },
      },
      {
        name: 'words',
        ...at('contacts', empty),
        change: { type: 'note', value: 'contacts', voice: 'client' },
        silent: true,
        ways: {
          keyboard: typing(note, 'x'),
          paste: (element) => fill(find(element, note), 'x'),
        },
      },
      {
        name: 'a mark to talk about it',
        ...at('income'),
        change: { type: 'discuss', value: 'income', discuss: true },
        selected: 'input[name="income.discuss"]',
        ways: byPressing('input[name="income.discuss"]'),
      },
      {
        name: 'the situation',
        ...at('start', empty),
        change: { type: 'situation', situation: 'employed' },
        ways: byPressing('input[name="situation"][value="employed"]'),
      },
      {
        name: 'adding a value',
        ...at('own-values'),
        change: { type: 'add-value', value: 'own-#' },
        ways: {
          Enter: typed('Enter'),
          mouse: inOrder(typing(label, 'Rust'), byMouse(add)),
          touch: inOrder(typing(label, 'Rust'), byTouch(add)),
          keyboard: inOrder(typing(label, 'Rust'), byKeys(add, 'Space')),
          'going elsewhere': inOrder(typing(label, 'Rust'), async (element) => {
            toTheTitle(element);
            await element.updateComplete;
          }),
        },
      },
      {
        name: 'renaming a value',
        ...at('own-outside'),
        prepare: inOrder(click(actions), async (element) => {
          fill(find(element, newLabel), '');
        }),
        change: { type: 'rename-value', value: 'own-outside' },
        ways: {
          Enter: inOrder(typing(newLabel, 'Rust'), byKeys(newLabel, 'Enter')),
          mouse: inOrder(typing(newLabel, 'Rust'), byMouse(save)),
          touch: inOrder(typing(newLabel, 'Rust'), byTouch(save)),
        },
      },
      {
        name: 'removing a value',
        ...at('own-outside'),
        change: { type: 'remove-value', value: 'own-outside' },
        ways: byPressing(`${actions}:nth-of-type(2)`),
      },
      { name: 'being ready', ...at('check'), change: { type: 'finish' }, ways: byPressing('#finish') },
      {
        name: 'opening it again',
        ...at('check', full),
        change: { type: 'reopen' },
        ways: byPressing('#reopen'),
      },
      {
        name: 'undo',
        ...at('use-skills'),
        prepare: click(radio(4)),
        change: takenBack('undo'),
        ways: {
          ...byPressing('[part~="undo"]'),
          'Ctrl+Z': byKeys(radio(4), 'Control+z'),
          method: (element) => asList(element).undo(),
        },
      },
      {
        name: 'redo',
        ...at('use-skills'),
        prepare: inOrder(click(radio(4)), async (element) => asList(element).undo()),
        change: takenBack('redo'),
        ways: {
          ...byPressing('[part~="redo"]'),
          'Ctrl+Y': byKeys(radio(5), 'Control+y'),
          'Ctrl+Shift+Z': byKeys(radio(5), 'Control+Shift+Z'),
          method: (element) => asList(element).redo(),
        },
      },
    ],
    words: [
      {
        name: 'a note',
        ...at('contacts'),
        write: (element, words) => fill(find(element, note), words),
        read: (state) => list(state).notes['contacts']?.client,
        expected: (words) => words.replace(/\r\n?/g, '\n'),
      },
      {
        name: 'an own value',
        ...at('own-values'),
        write: (element, words) => {
          fill(find(element, label), words);
          find<HTMLFormElement>(element, '[part~="own-values"] form').requestSubmit();
        },
        read: (state) => list(state).ownValues.at(-1)?.label,
        expected: (words) => words.replace(/[\r\n]/g, '').trim(),
      },
      {
        name: 'a new name',
        ...at('own-outside'),
        write: async (element, words) => {
          await click(actions)(element);
          fill(find(element, newLabel), words);
          find<HTMLFormElement>(element, '[part~="value"] form').requestSubmit();
        },
        read: (state) => list(state).ownValues[0]?.label,
        expected: (words) => words.replace(/[\r\n]/g, '').trim(),
      },
    ],
  },
};
