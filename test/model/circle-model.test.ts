import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemasOfPieces } from '../../scripts/schemas.mjs';
import {
  cardsIn,
  circleModelPiece,
  empty,
  parse,
  placeOf,
  type CircleModelState,
} from '../../src/model/circle-model.js';
import { canonicalJson } from '../../src/model/json.js';
import { WORK_VALUES } from '../../src/model/work-values.js';
import { badCards } from '../fixtures/bad-cells.js';
import { circleModelStates } from '../fixtures/circle-model.js';
import { circles } from './circle-arbitraries.js';

const { badCells, newer, ...right } = circleModelStates;

const told = (input: unknown): string[] => parse(input).problems.map(({ path, code }) => `${code} ${path}`);
const read = (parts: object): CircleModelState => parse({ ...empty(), ...parts }).state;
const toldOf = (parts: object): string[] => told({ ...empty(), ...parts });

const schema = schemasOfPieces(new Map([['src/model/circle-model.ts', { circleModelPiece }]])).get(
  'circle-model',
)!;
const isCircles = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

describe('circles as they should be', () => {
  it.each(Object.entries(right))('%s are read whole, as an object and as text', (_name, state) => {
    const expected = { state, problems: [], status: 'ok' };
    expect(parse(state)).toEqual(expected);
    expect(JSON.stringify(parse(JSON.stringify(state)).state)).toBe(JSON.stringify(state));
    expect(isCircles(state)).toBe(true);
  });

  it('are read whole whatever is in them', () => {
    fc.assert(
      fc.property(circles, (state) => {
        expect(parse(state)).toEqual({ state, problems: [], status: 'ok' });
        expect(parse(canonicalJson(state)).state).toEqual(state);
        expect(isCircles(state)).toBe(true);
      }),
    );
  });

  it('may be as short as a kind and a version, and are about values then', () => {
    const short = { kind: 'circle-model', version: 1 };
    expect(parse(short)).toEqual({ state: empty(), problems: [], status: 'ok' });
    expect(parse({ ...short, topic: 'goals' })).toEqual({
      state: empty('goals'),
      problems: [],
      status: 'ok',
    });
  });

  it('have all seven work values: the missing ones follow, in the order of the method', () => {
    const cards = [{ id: 'income' }, { id: 'own-1', label: 'Buiten' }, { id: 'use-skills' }];
    const { state, problems } = parse({ ...empty(), cards, rings: { inner: ['contacts'] } });
    const rest = ['develop-skills', 'decisions', 'contacts', 'own-goals', 'contribute'];
    expect(state.cards).toEqual([...cards, ...rest.map((id) => ({ id }))]);
    expect(placeOf(state, 'contacts')).toBe('inner');
    expect(problems).toEqual([]);
  });

  it('are the client’s own cards only where they are about goals', () => {
    expect(empty('goals').cards).toEqual([]);
    const cards = [{ id: 'own-1', label: 'Wandelen' }];
    const { state, problems } = parse({ ...empty('goals'), cards, rings: { inner: ['income', 'own-1'] } });
    expect(state).toEqual({ ...empty('goals'), cards, rings: { inner: ['own-1'], middle: [], outer: [] } });
    expect(problems).toMatchObject([{ path: '/rings/inner/0', code: 'unknown-card', value: 'income' }]);
  });

  it('keep the order of placing, a period in other words, and a question that a portal asks', () => {
    const parts = {
      period: 'tot de zomer',
      rings: { inner: ['income', 'use-skills', 'contacts'], middle: [], outer: [] },
      notes: { income: { 'portal-how-much': { client: 'Genoeg.' } } },
    };
    expect(read(parts)).toEqual({ ...empty(), ...parts });
    expect(toldOf(parts)).toEqual([]);
  });

  it('of a later version are handed back untouched, and shown as far as they are understood', () => {
    const { status, untouched, state, problems } = parse(newer);
    expect([status, problems.length]).toEqual(['newer', 1]);
    expect(untouched).toEqual(newer);
    expect(cardsIn(state, 'middle')).toEqual(['own-outside']);
    expect(state.mostImportant).toEqual({});
    expect(isCircles(newer)).toBe(false);
  });
});

describe('bad cells', () => {
  it('are dropped alone and reported, with a pointer to each', () => {
    const { state, status } = parse(badCells);
    expect(status).toBe('ok');
    expect(state).toEqual({ ...empty(), ...badCards.left });
    expect(cardsIn(state, 'tray')).toEqual([
      'own-3',
      'income',
      'own-list',
      'develop-skills',
      'decisions',
      'own-goals',
      'contribute',
    ]);
    expect(told(badCells).sort()).toEqual(badCards.problems.toSorted());
  });

  it.each<[string, object, object, string[]]>([
    [
      'a card in two rings stays in the first, whatever the order of keys',
      { rings: { outer: ['income'], middle: [], inner: ['income'] } },
      { rings: { inner: ['income'], middle: [], outer: [] } },
      ['duplicate /rings/outer/0'],
    ],
    [
      'a mark in the ring where a card lies no longer is gone',
      {
        rings: { inner: ['income'], outer: ['income'] },
        mostImportant: { inner: 'income', outer: 'income' },
      },
      { rings: { inner: ['income'], middle: [], outer: [] }, mostImportant: { inner: 'income' } },
      ['duplicate /rings/outer/0', 'not-in-ring /mostImportant/outer'],
    ],
    [
      'a mark without any rings is gone',
      { rings: 3, mostImportant: { inner: 'income' } },
      {},
      ['not-in-ring /mostImportant/inner', 'bad-value /rings'],
    ],
    [
      'a plain copy of a card is gone',
      { cards: [...empty().cards, { id: 'income' }, { id: 'income', label: ' ' }] },
      {},
      ['duplicate /cards/7/id', 'duplicate /cards/8/id'],
    ],
    [
      'cards that are no list are the seven',
      { cards: { income: true }, rings: { inner: ['income'], middle: [], outer: [] } },
      { rings: { inner: ['income'], middle: [], outer: [] } },
      ['bad-value /cards'],
    ],
    [
      'what portals keep beside the rings is no ring',
      { rings: { ...empty().rings, 'x-drawn': { by: 'hand' } } },
      { rings: { ...empty().rings, 'x-drawn': { by: 'hand' } } },
      [],
    ],
    [
      'a name in the prototype is no card and no ring',
      { rings: { ...empty().rings, toString: ['income'], inner: ['valueOf'] } },
      { rings: { ...empty().rings, toString: ['income'] } },
      ['unknown-card /rings/inner/0', 'unknown-ring /rings/toString'],
    ],
  ])('%s', (_what, parts, left, problems) => {
    expect(read(parts)).toEqual({ ...empty(), ...left });
    expect(toldOf(parts)).toEqual(problems);
  });

  it.each<[string, object[], (string | undefined)[]]>([
    ['no id', [{ label: 'a' }], ['own-1']],
    ['an id that is no text', [{ id: 3, label: 'a' }], ['own-1']],
    ['an id that no state can hold', [{ id: '__proto__', label: 'a' }], ['own-1']],
    ['one id for three', ['a', 'b', 'c'].map((label) => ({ id: 'x', label })), ['x', 'own-2', 'own-3']],
    [
      'an id that a repair would take',
      [{ label: 'a' }, { id: 'own-1', label: 'b' }, { label: 'c' }, { id: 'own-3', label: 'd' }],
      ['own-5', 'own-1', 'own-7', 'own-3'],
    ],
    [
      'the id of a work value that has a card',
      [{ id: 'income' }, { id: 'income', label: 'Meer geld' }],
      ['income', 'own-2'],
    ],
  ])('own cards with %s keep their words and get an id', (_what, cards, ids) => {
    const { cards: after } = read({ cards });
    expect(after.slice(0, cards.length)).toEqual(cards.map((card, index) => ({ ...card, id: ids[index] })));
    expect(after.filter(({ id }) => !ids.includes(id)).map(({ id }) => id)).toEqual(
      WORK_VALUES.filter((id) => !ids.includes(id)),
    );
  });

  it('a card whose id had to change keeps its place, its mark and its notes, and takes no one else’s', () => {
    const parts = {
      cards: [{ id: 'doel 1', label: 'Wandelen' }],
      rings: { inner: [], middle: ['income', 'doel 1'], outer: [] },
      mostImportant: { middle: 'doel 1' },
      notes: {
        'doel 1': { 'middle-do-now': { client: 'Vandaag.' } },
        'own-1': { 'middle-do-now': { client: 'Van iets anders.' } },
      },
    };
    const state = read(parts);
    expect(state.cards[0]).toEqual({ id: 'own-2', label: 'Wandelen' });
    expect(state.rings.middle).toEqual(['income', 'own-2']);
    expect(state.mostImportant).toEqual({ middle: 'own-2' });
    expect(state.notes).toEqual({ 'own-2': parts.notes['doel 1'], 'own-1': parts.notes['own-1'] });
    expect(toldOf(parts)).toEqual(['bad-id /cards/0/id', 'unknown-card /notes/own-1']);
  });

  it('of two cards with the same id that had to change, the first keeps the place', () => {
    const state = read({
      cards: ['Wandelen', 'Fietsen'].map((label) => ({ id: 'doel 1', label })),
      rings: { inner: ['doel 1'] },
    });
    expect(state.cards.slice(0, 2).map(({ id }) => id)).toEqual(['own-1', 'own-2']);
    expect(state.rings.inner).toEqual(['own-1']);
  });
});
