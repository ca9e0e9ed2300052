import {
  ConversionMapChangeEvent,
  ConversionMapElement,
  ConversionMapProblemEvent,
  type ConversionMapState,
  type PieceState,
} from '../../../src/index.js';
import { badMap, conversionMapStates, listOfMap, planOfMap } from '../../fixtures/conversion-map.js';
import { settled } from '../bed.js';
import { find } from '../dom.js';
import type { ElementSpec, KitElement, NoteSpec, Setup, State } from '../spec.js';
import { byKeys, byMouse, byPressing, byTouch, click, fill, inOrder, typing } from '../user.js';

const { badCells, empty, full, half, longWords, markup, newer, unknownKeys } = conversionMapStates;

const map = (state: PieceState): ConversionMapState => state as ConversionMapState;
const method = (element: KitElement): ConversionMapElement => element as unknown as ConversionMapElement;

const atHalf: Setup = { state: half };
const chosen = (value: string): string => `input[name="chosen.${value}"]`;
const choosing = click('#choose');
const choice = { type: 'choose', value: 'income', chosen: true };
const help = { type: 'choose', value: 'contacts', chosen: true };
const takenBack = (type: 'undo' | 'redo'): object => ({ type, change: help });

const idOf = (kind: 'new' | 'open', place: string): string => `#${kind}-${CSS.escape(`contacts.${place}`)}`;
const addTo = (place: string): { open: string; field: string; button: string } => ({
  open: idOf('open', place),
  field: idOf('new', place),
  button: `form:has(${idOf('new', place)}) button`,
});

const toTheTitle = async (element: KitElement): Promise<void> => {
  find(element, 'h2[tabindex]').focus();
  await settled(element);
};

/** Chooses from a list of the browser, as a mouse does that no test can hold. */
const choose =
  (name: string, option: string) =>
  async (element: KitElement): Promise<void> => {
    const select = find<HTMLSelectElement>(element, `select[name="${name}"]`);
    if (select.disabled) return;
    select.focus();
    select.value = option;
    select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await settled(element);
  };

const adding = (place: string): Record<string, (element: KitElement) => Promise<void>> => {
  const { field, button } = addTo(place);
  const words = typing(field, 'Mijn buurman rijdt mee');
  return {
    Enter: inOrder(words, byKeys(field, 'Enter')),
    mouse: inOrder(words, byMouse(button)),
    touch: inOrder(words, byTouch(button)),
    keyboard: inOrder(words, byKeys(button, 'Space')),
    'going elsewhere': inOrder(words, toTheTitle),
  };
};

const start = inOrder(click('#more-own-bus'), click('#start-step-own-bus'));
const ideaOf = (factor: string): NoteSpec => ({
  state: full,
  open: start,
  field: `textarea[name="idea.${factor}"]`,
  read: (state) => ({ ...map(state).factors.find(({ id }) => id === factor)?.idea }),
});

const many = <T>(share: number, make: (index: number) => T): T[] =>
  Array.from({ length: Math.ceil(1600 * share) }, (_none, index) => make(index));

const moreOf = (factor: string): ((element: KitElement) => Promise<void>) => click(`#more-${factor}`);

export const conversionMapSpec: ElementSpec = {
  elementClass: ConversionMapElement,
  problemEvent: ConversionMapProblemEvent,
  states: { empty, half, full, unknownKeys, newer, markup, longWords },
  huge: {
    '1,600 factors of one value': (share): State => ({
      ...empty,
      values: ['contacts'],
      factors: many(share, (index) => ({
        id: `own-${index}`,
        voice: 'client',
        label: `Factor ${index}`,
        value: 'contacts',
        effect: index % 2 ? 'helps' : 'hinders',
        level: index % 4 < 2 ? 'person' : 'work-context',
      })),
    }),
    '1,600 values': (share): State => ({
      ...empty,
      values: many(share, (index) => `own-value-${index}`),
      resources: many(share, (index) => ({
        id: `own-${index}`,
        voice: 'client',
        label: `Iets ${index}`,
        value: `own-value-${index}`,
      })),
    }),
    '10 MB of words': (share): State => ({
      ...half,
      factors: [
        {
          id: 'own-a',
          voice: 'client',
          label: 'Drukte',
          value: 'contacts',
          effect: 'hinders',
          level: 'person',
          idea: { client: 'woorden '.repeat((10 * 1024 * 1024 * share) / 8) },
        },
      ],
    }),
  },
  badCells: { input: badCells, ...badMap },
  // `list`, `circles` and `plan` are states of other kinds: see test/elements/conversion-map.inputs.browser.ts.
  otherInputs: [],
  looks: [
    {},
    { audience: 'professional', voice: 'professional' },
    { list: JSON.stringify(listOfMap), plan: JSON.stringify(planOfMap), about: 'use-skills' },
  ],
  answers: {
    changeEvent: ConversionMapChangeEvent,
    required: true,
    note: [ideaOf('own-noise'), ideaOf('own-bus')],
    changes: [
      {
        name: 'making a step',
        ...atHalf,
        change: { type: 'make-step', factor: 'own-noise', value: 'contacts', step: 'own-#', voice: 'client' },
        ways: byPressing('#make-step-own-noise'),
      },
      {
        name: 'taking a step off the plan',
        ...atHalf,
        change: { type: 'take-back-step', factor: 'own-doubt' },
        ways: byPressing('#take-back-step-own-doubt'),
      },
      {
        name: 'choosing the first value',
        state: empty,
        change: help,
        ways: byPressing(chosen('contacts')),
        selected: chosen('contacts'),
      },
      {
        name: 'choosing another value',
        ...atHalf,
        prepare: choosing,
        change: choice,
        ways: byPressing(chosen('income')),
      },
      {
        name: 'letting go of a value',
        ...atHalf,
        prepare: choosing,
        change: { type: 'choose', value: 'contacts', chosen: false },
        ways: byPressing(chosen('contacts')),
      },
      {
        name: 'adding what is on hand',
        ...atHalf,
        prepare: click(addTo('resources').open),
        change: { type: 'add-resource', resource: 'own-#', value: 'contacts', voice: 'client' },
        ways: adding('resources'),
      },
      {
        name: 'adding what helps',
        ...atHalf,
        prepare: click(addTo('helps-person').open),
        change: {
          type: 'add-factor',
          factor: 'own-#',
          value: 'contacts',
          effect: 'helps',
          level: 'person',
          voice: 'client',
        },
        ways: adding('helps-person'),
      },
      {
        name: 'adding what hinders',
        ...atHalf,
        prepare: click(addTo('hinders-work-context').open),
        change: {
          type: 'add-factor',
          factor: 'own-#',
          value: 'contacts',
          effect: 'hinders',
          level: 'work-context',
          voice: 'client',
        },
        ways: adding('hinders-work-context'),
      },
      {
        name: 'other words',
        ...atHalf,
        prepare: inOrder(moreOf('own-noise'), click('#rename-own-noise'), async (element) => {
          fill(find(element, '#new-name-own-noise'), '');
        }),
        change: { type: 'rename-entry', entry: 'own-noise', voice: 'client' },
        ways: {
          Enter: inOrder(typing('#new-name-own-noise', 'Lawaai'), byKeys('#new-name-own-noise', 'Enter')),
          mouse: inOrder(
            typing('#new-name-own-noise', 'Lawaai'),
            byMouse('form:has(#new-name-own-noise) button:not([type="button"])'),
          ),
        },
      },
      {
        name: 'removing a factor',
        ...atHalf,
        open: moreOf('own-noise'),
        change: { type: 'remove-entry', entry: 'own-noise', voice: 'client' },
        ways: byPressing('#remove-own-noise'),
      },
      {
        name: 'removing what is on hand',
        ...atHalf,
        open: moreOf('own-listen'),
        change: { type: 'remove-entry', entry: 'own-listen', voice: 'client' },
        ways: byPressing('#remove-own-listen'),
      },
      {
        name: 'an idea',
        ...atHalf,
        change: { type: 'idea', factor: 'own-noise', voice: 'client' },
        silent: true,
        ways: {
          keyboard: typing('textarea[name="idea.own-noise"]', 'x'),
          paste: async (element) => {
            const field = find<HTMLTextAreaElement>(element, 'textarea[name="idea.own-noise"]');
            fill(field, `${field.value}x`);
          },
        },
      },
      {
        name: 'putting a factor in another place',
        ...atHalf,
        prepare: moreOf('own-noise'),
        change: { type: 'place', factor: 'own-noise', effect: 'helps', level: 'work-context' },
        ways: { choice: choose('place.own-noise', 'helps-work-context') },
      },
      {
        name: 'saying what a factor is about',
        ...atHalf,
        prepare: moreOf('own-noise'),
        change: { type: 'sort', factor: 'own-noise', sort: 'social' },
        ways: {
          choice: choose('sort.own-noise', 'social'),
          keyboard: byKeys('select[name="sort.own-noise"]', 's'),
        },
      },
      {
        name: 'a level of the work context',
        ...atHalf,
        attributes: { audience: 'professional', voice: 'professional' },
        prepare: moreOf('own-noise'),
        change: { type: 'context', factor: 'own-noise', context: 3 },
        ways: { choice: choose('context.own-noise', '3') },
      },
      {
        name: 'undo',
        state: empty,
        prepare: click(chosen('contacts')),
        change: takenBack('undo'),
        ways: {
          ...byPressing('[part~="undo"]'),
          'Ctrl+Z': byKeys(chosen('contacts'), 'Control+z'),
          method: (element) => {
            method(element).undo();
          },
        },
      },
      {
        name: 'redo',
        state: empty,
        prepare: inOrder(click(chosen('contacts')), byKeys(chosen('contacts'), 'Control+z')),
        change: takenBack('redo'),
        ways: {
          ...byPressing('[part~="redo"]'),
          'Ctrl+Y': byKeys(chosen('contacts'), 'Control+y'),
          'Ctrl+Shift+Z': byKeys(chosen('contacts'), 'Control+Shift+Z'),
          method: (element) => {
            method(element).redo();
          },
        },
      },
    ],
    words: [
      {
        name: 'an idea',
        ...atHalf,
        write: (element, words) => {
          fill(find(element, 'textarea[name="idea.own-noise"]'), words);
        },
        read: (state) => map(state).factors.find(({ id }) => id === 'own-noise')?.idea?.client,
        expected: (words) => words.replace(/\r\n?/g, '\n'),
      },
      {
        name: 'something added',
        ...atHalf,
        write: async (element, words) => {
          const { open, field } = addTo('helps-person');
          await click(open)(element);
          fill(find(element, field), words);
          find<HTMLFormElement>(element, `form:has(${field})`).requestSubmit();
        },
        read: (state) => map(state).factors.at(-1)?.label,
        expected: (words) => words.replace(/[\r\n]/g, '').trim(),
      },
      {
        name: 'other words',
        ...atHalf,
        write: async (element, words) => {
          await inOrder(moreOf('own-listen'), click('#rename-own-listen'))(element);
          fill(find(element, '#new-name-own-listen'), words);
          find<HTMLFormElement>(element, 'form:has(#new-name-own-listen)').requestSubmit();
        },
        read: (state) => map(state).resources[0]?.label,
        expected: (words) => words.replace(/[\r\n]/g, '').trim(),
      },
    ],
  },
};
