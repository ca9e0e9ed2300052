import '../../../src/define.js';
import {
  TrajectoryChangeEvent,
  TrajectoryProblemEvent,
  TrajectoryProviderElement,
  type CapabilityListState,
  type CircleModelState,
  type PieceState,
  type TrajectoryState,
} from '../../../src/index.js';
import { badTrajectory } from '../../fixtures/bad-cells.js';
import { circleModelStates } from '../../fixtures/circle-model.js';
import { capabilityLists } from '../../fixtures/state.js';
import badCells from '../../fixtures/state/trajectory/bad-cells.json' with { type: 'json' };
import full from '../../fixtures/state/trajectory/full.json' with { type: 'json' };
import half from '../../fixtures/state/trajectory/half.json' with { type: 'json' };
import newer from '../../fixtures/state/trajectory/newer.json' with { type: 'json' };
import unknownKeys from '../../fixtures/state/trajectory/unknown-keys.json' with { type: 'json' };
import { settled } from '../bed.js';
import { find } from '../dom.js';
import type { ChangeSpec, ElementSpec, KitElement, Setup } from '../spec.js';
import { byKeys, byMouse, byPressing, byTouch, click, fill, inOrder, typing } from '../user.js';
import { hugeTrajectories, trajectory } from './huge-trajectories.js';

const LIST = 'capability-list';
const CIRCLES = 'circle-model';

/** The list at one value, and the circles as a list of choices. */
const inside = `<${LIST} layout="steps" current="contacts"></${LIST}><${CIRCLES} layout="list"></${CIRCLES}>`;

const empty = trajectory({});
const atHalf: Setup = { state: half };
const sharing: Setup = { ...atHalf, attributes: { 'choose-share': '' } };

const provider = (element: KitElement): TrajectoryProviderElement =>
  element as unknown as TrajectoryProviderElement;
const partsOf = (state: PieceState): TrajectoryState['parts'] => (state as TrajectoryState).parts;
const notesOf = (state: PieceState): CapabilityListState['notes'] =>
  (partsOf(state)[LIST] as CapabilityListState | undefined)?.notes ?? {};
const cardsOf = (state: PieceState): CircleModelState['cards'] =>
  (partsOf(state)[CIRCLES] as unknown as CircleModelState).cards;

const radio = (answer: number): string => `input[name="contacts.importance"][value="${answer}"]`;
const note = 'textarea[name="contacts.note"]';
const place = 'select[name="place.income"]';
const share = 'select[name="share"]';
const label = '#own-label';
const add = '[part~="own-cards"] form button';

/** What a finger or a mouse chooses from the list the browser shows. */
const choosing = (selector: string, value: string) => async (element: KitElement) => {
  const select = find<HTMLSelectElement>(element, selector);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
};

const answered = { type: 'answer', value: 'contacts', question: 'importance', answer: 5 };
const takenBack = (type: 'undo' | 'redo'): object => ({ part: LIST, change: { type, change: answered } });

const changes: readonly ChangeSpec[] = [
  {
    name: 'an answer in the list',
    ...atHalf,
    change: { part: LIST, change: answered },
    selected: radio(5),
    ways: { ...byPressing(radio(5)), 'an arrow key': byKeys(radio(4), 'ArrowRight') },
  },
  {
    name: 'a card in the circles',
    ...atHalf,
    change: { part: CIRCLES, change: { type: 'move', card: 'income', to: 'inner' } },
    ways: { keyboard: byKeys(place, 'ArrowDown'), 'what a finger chooses': choosing(place, 'inner') },
  },
  {
    name: 'a value of their own, for both',
    ...atHalf,
    change: { part: CIRCLES, change: { type: 'add-card', card: 'own-#', to: 'tray' } },
    ways: {
      Enter: inOrder(typing(label, 'Rust'), byKeys(label, 'Enter')),
      mouse: inOrder(typing(label, 'Rust'), byMouse(add)),
      touch: inOrder(typing(label, 'Rust'), byTouch(add)),
      keyboard: inOrder(typing(label, 'Rust'), byKeys(add, 'Space')),
    },
  },
  {
    name: 'words',
    state: empty,
    change: { part: LIST, change: { type: 'note', value: 'contacts', voice: 'client' } },
    silent: true,
    ways: {
      keyboard: typing(note, 'x'),
      paste: (element) => {
        fill(find(element, note), 'x');
      },
    },
  },
  {
    name: 'with whom a part is shared',
    ...sharing,
    change: { part: LIST, change: { type: 'share', share: 'file' } },
    ways: { keyboard: byKeys(share, 'ArrowDown'), 'what a finger chooses': choosing(share, 'file') },
  },
  {
    name: 'undo',
    ...atHalf,
    prepare: click(radio(5)),
    change: takenBack('undo'),
    ways: {
      ...byPressing('[part~="undo"]'),
      'Ctrl+Z': byKeys(radio(5), 'Control+z'),
      method: (element) => {
        provider(element).undo();
      },
    },
  },
  {
    name: 'redo',
    ...atHalf,
    prepare: inOrder(click(radio(5)), byKeys(radio(5), 'Control+z')),
    change: takenBack('redo'),
    ways: {
      ...byPressing('[part~="redo"]'),
      'Ctrl+Y': byKeys(radio(4), 'Control+y'),
      'Ctrl+Shift+Z': byKeys(radio(4), 'Control+Shift+Z'),
      method: (element) => {
        provider(element).redo();
      },
    },
  },
];

/** Two pieces that show one trajectory: the provider is no field itself. */
export const trajectoryProviderSpec: ElementSpec = {
  elementClass: TrajectoryProviderElement,
  events: 'trajectory',
  inside,
  problemEvent: TrajectoryProblemEvent,
  states: {
    empty,
    half,
    full,
    unknownKeys,
    newer,
    markup: trajectory({ [LIST]: capabilityLists.markup, [CIRCLES]: circleModelStates.markup }),
    longWords: trajectory({ [LIST]: capabilityLists.longWords, [CIRCLES]: circleModelStates.longWords }),
  },
  huge: hugeTrajectories,
  badCells: { input: badCells, ...badTrajectory },
  otherInputs: [],
  looks: [{}, { 'choose-share': '' }],
  passesOn: {
    changeEvent: TrajectoryChangeEvent,
    changes,
    note: {
      ...atHalf,
      field: note,
      read: (state) => ({ ...notesOf(state)['contacts'] }),
    },
    words: [
      {
        name: 'a note in the list',
        ...atHalf,
        write: (element, words) => {
          fill(find(element, note), words);
        },
        read: (state) => notesOf(state)['contacts']?.client,
        expected: (words) => words.replace(/\r\n?/g, '\n'),
      },
      {
        name: 'a card of their own',
        ...atHalf,
        write: (element, words) => {
          fill(find(element, label), words);
          find<HTMLFormElement>(element, '[part~="own-cards"] form').requestSubmit();
        },
        read: (state) => cardsOf(state).at(-1)?.label,
        expected: (words) => words.replace(/[\r\n]/g, '').trim(),
      },
    ],
  },
};
