import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeChange,
  empty,
  parse,
  reduce,
  type CircleModelAction,
  type CircleModelState,
  type Place,
  type Ring,
  type Voice,
} from '../../src/model/circle-model.js';
import { deepFreeze } from '../../src/model/json.js';
import { circleModelStates } from '../fixtures/circle-model.js';
import { action } from './circle-arbitraries.js';

const half = deepFreeze(parse(circleModelStates.half).state);
const goals = deepFreeze(parse(circleModelStates.goals).state);
const { rings, notes, cards } = half;
const told = notes['contacts']!['inner-how-managed']!;

const after = (...actions: CircleModelAction[]): CircleModelState => actions.reduce(reduce, half);
const note = (card: string, question: string, text: string, voice: Voice = 'client'): CircleModelAction => ({
  type: 'note',
  card,
  question,
  voice,
  text,
});

describe('an action', () => {
  it.each<[CircleModelAction, Partial<CircleModelState>]>([
    [
      { type: 'move', card: 'income', to: 'inner' },
      { rings: { ...rings, inner: [...rings.inner, 'income'] } },
    ],
    [
      { type: 'move', card: 'use-skills', to: 'outer' },
      { rings: { ...rings, inner: ['contacts'], outer: ['own-goals', 'use-skills'] } },
    ],
    [
      { type: 'move', card: 'contacts', to: 'middle' },
      {
        rings: { ...rings, inner: ['use-skills'], middle: ['develop-skills', 'contacts'] },
        mostImportant: {},
      },
    ],
    [
      { type: 'move', card: 'contacts', to: 'tray' },
      { rings: { ...rings, inner: ['use-skills'] }, mostImportant: {} },
    ],
    [
      { type: 'most-important', ring: 'inner', card: 'use-skills' },
      { mostImportant: { inner: 'use-skills' } },
    ],
    [
      { type: 'most-important', ring: 'outer', card: 'own-goals' },
      { mostImportant: { inner: 'contacts', outer: 'own-goals' } },
    ],
    [{ type: 'most-important', ring: 'inner', card: null }, { mostImportant: {} }],
    [
      note('contacts', 'inner-how-managed', ' Anders.\n '),
      { notes: { contacts: { 'inner-how-managed': { ...told, client: ' Anders.\n ' } } } },
    ],
    [
      note('contacts', 'inner-how-managed', ''),
      { notes: { contacts: { 'inner-how-managed': { professional: told.professional! } } } },
    ],
    [
      note('income', 'portal-how-much', 'Genoeg.', 'professional'),
      { notes: { ...notes, income: { 'portal-how-much': { professional: 'Genoeg.' } } } },
    ],
    [
      { type: 'add-card', card: 'own-x', label: ' Met dieren ' },
      { cards: [...cards, { id: 'own-x', label: 'Met dieren' }] },
    ],
    [
      { type: 'add-card', card: 'own-x', label: 'Met dieren', to: 'middle' },
      {
        cards: [...cards, { id: 'own-x', label: 'Met dieren' }],
        rings: { ...rings, middle: ['develop-skills', 'own-x'] },
      },
    ],
    [
      { type: 'rename-card', card: 'own-outside', label: ' In het bos ' },
      { cards: [...cards.slice(0, -1), { id: 'own-outside', label: 'In het bos' }] },
    ],
    [{ type: 'remove-card', card: 'own-outside' }, { cards: cards.slice(0, -1) }],
    [{ type: 'period', period: 'month' }, { period: 'month' }],
  ])('%j changes just that', (what, change) => {
    expect(reduce(half, what)).toEqual({ ...half, ...change });
  });

  it.each<CircleModelAction>([
    { type: 'move', card: 'contacts', to: 'inner' },
    { type: 'move', card: 'income', to: 'tray' },
    { type: 'move', card: 'nothing-known', to: 'inner' },
    { type: 'move', card: 'toString', to: 'inner' },
    { type: 'move', card: 'contacts', to: 'beyond' as Place },
    { type: 'move', card: 'contacts', to: 'constructor' as Place },
    { type: 'most-important', ring: 'inner', card: 'contacts' },
    { type: 'most-important', ring: 'inner', card: 'income' },
    { type: 'most-important', ring: 'middle', card: 'contacts' },
    { type: 'most-important', ring: 'middle', card: null },
    { type: 'most-important', ring: 'tray' as Ring, card: null },
    { type: 'most-important', ring: 'toString' as Ring, card: 'income' },
    note('contacts', 'inner-how-managed', told.client!),
    note('contacts', 'inner-secure', ''),
    note('nothing-known', 'inner-secure', 'a'),
    note('contacts', '__proto__', 'a'),
    note('contacts', 'inner-secure', 'a', 'employer' as Voice),
    { type: 'add-card', card: 'own-outside', label: 'Nog eens' },
    { type: 'add-card', card: 'income', label: 'Nog eens' },
    { type: 'add-card', card: 'own-x', label: ' \n ' },
    { type: 'add-card', card: 'no id', label: 'a' },
    { type: 'add-card', card: '__proto__', label: 'a' },
    { type: 'add-card', card: 'start', label: 'a' },
    { type: 'add-card', card: 'own-x', label: 'a', to: 'beyond' as Place },
    { type: 'rename-card', card: 'own-outside', label: 'Buiten werken' },
    { type: 'rename-card', card: 'own-outside', label: '  ' },
    { type: 'rename-card', card: 'income', label: 'Geld' },
    { type: 'rename-card', card: 'nothing-known', label: 'a' },
    { type: 'remove-card', card: 'income' },
    { type: 'remove-card', card: 'nothing-known' },
    { type: 'period', period: null },
    { type: 'period', period: 'wat iemand typt' as 'week' },
    { type: 'place', rings: { inner: [], middle: [], outer: [] }, cards: [] },
    { type: 'place', rings, cards: [{ id: 'own-x', label: ' ' }] },
    { type: 'place', rings: { inner: ['nothing-known'], middle: [], outer: [] }, cards: [] },
  ])('%j that changes nothing gives the same object back', (what) => {
    expect(reduce(half, what)).toBe(half);
  });

  it('takes away with an own card its place, its mark and its notes', () => {
    const full = parse(circleModelStates.full).state;
    const next = reduce(full, { type: 'remove-card', card: 'own-outside' });
    expect(JSON.stringify(next)).not.toContain('own-outside');
    expect(next.mostImportant).toEqual({ inner: 'contacts', outer: 'own-goals' });
    expect(next.notes).toEqual({ contacts: full.notes['contacts'], 'own-goals': full.notes['own-goals'] });
  });

  it('leaves nothing behind of the last note that is taken back', () => {
    const empty = after(
      note('contacts', 'inner-how-managed', ''),
      note('contacts', 'inner-how-managed', '', 'professional'),
    );
    expect(empty.notes).toEqual({});
  });

  it('takes the period back, also one in a portal’s words', () => {
    expect(reduce(goals, { type: 'period', period: null })).not.toHaveProperty('period');
    const portal = { ...goals, period: 'tot de zomer' };
    expect(reduce(portal, { type: 'period', period: null })).not.toHaveProperty('period');
  });

  it('renames and removes any card where they are about goals', () => {
    const state = parse({ ...goals, cards: [{ id: 'income', label: 'Sparen' }] }).state;
    expect(reduce(state, { type: 'rename-card', card: 'income', label: 'Lenen' }).cards).toEqual([
      { id: 'income', label: 'Lenen' },
    ]);
    expect(reduce(state, { type: 'remove-card', card: 'income' }).cards).toEqual([]);
  });

  it('leaves unknown keys where they are', () => {
    const state = parse(circleModelStates.unknownKeys).state as any;
    const next = (
      [
        { type: 'move', card: 'own-outside', to: 'inner' },
        { type: 'rename-card', card: 'own-outside', label: 'a' },
        { type: 'most-important', ring: 'inner', card: 'contacts' },
        note('contacts', 'inner-how-managed', ''),
        { type: 'remove-card', card: 'nothing-known' },
      ] as CircleModelAction[]
    ).reduce(reduce, state) as any;
    expect(next['x-portal']).toEqual(state['x-portal']);
    expect(next.cards.slice(-2)).toEqual([
      { id: 'contribute', 'x-seen': true },
      { id: 'own-outside', label: 'a', 'x-icon': 'tree' },
    ]);
    expect(next.rings['x-drawn']).toEqual({ by: 'hand' });
    expect(next.mostImportant).toEqual({ inner: 'contacts', 'x-least': 'income' });
    expect(next.notes.contacts['inner-how-managed']).toEqual({ 'x-employer': 'Ook koffie.' });
  });
});

describe('what came out on paper', () => {
  it('lays the cards in its order, adds the new ones, and leaves the others where they are', () => {
    const next = after({
      type: 'place',
      rings: {
        inner: ['income', 'contacts', 'own-x'],
        middle: ['use-skills'],
        outer: ['contacts', 'sailing'],
      },
      cards: [
        { id: 'own-x', label: ' Met dieren ' },
        { id: 'income', label: 'Een tweede' },
      ],
    });
    expect(next).toEqual({
      ...half,
      cards: [...cards, { id: 'own-x', label: 'Met dieren' }],
      rings: {
        inner: ['income', 'contacts', 'own-x'],
        middle: ['develop-skills', 'use-skills'],
        outer: ['own-goals'],
      },
    });
  });

  it('takes a mark away where its card lies elsewhere now', () => {
    const next = after({ type: 'place', rings: { inner: [], middle: [], outer: ['contacts'] }, cards: [] });
    expect(next.rings).toEqual({
      inner: ['use-skills'],
      middle: ['develop-skills'],
      outer: ['own-goals', 'contacts'],
    });
    expect(next.mostImportant).toEqual({});
  });
});

describe('what happened, told', () => {
  it('holds no word a person typed', () => {
    fc.assert(
      fc.property(action, (what) => {
        const told = describeChange({
          ...what,
          ...('text' in what && { text: '⟦' }),
          ...('label' in what && { label: '⟦' }),
          ...('cards' in what && { cards: [{ id: 'own-1', label: '⟦' }] }),
        });
        expect(JSON.stringify(told)).not.toContain('⟦');
        expect(told.type).toBe(what.type);
      }),
    );
  });

  it.each<[CircleModelAction, object]>([
    [
      { type: 'move', card: 'income', to: 'tray' },
      { type: 'move', card: 'income', to: 'tray' },
    ],
    [
      note('income', 'inner-secure', 'x'),
      { type: 'note', card: 'income', question: 'inner-secure', voice: 'client' },
    ],
    [
      { type: 'add-card', card: 'own-x', label: 'x' },
      { type: 'add-card', card: 'own-x', to: 'tray' },
    ],
    [
      { type: 'add-card', card: 'own-x', label: 'x', to: 'inner' },
      { type: 'add-card', card: 'own-x', to: 'inner' },
    ],
    [
      { type: 'rename-card', card: 'own-x', label: 'x' },
      { type: 'rename-card', card: 'own-x' },
    ],
    [
      { type: 'place', rings, cards: [{ id: 'own-x', label: 'x' }] },
      { type: 'place', rings },
    ],
    [
      { type: 'period', period: null },
      { type: 'period', period: null },
    ],
  ])('%j says type, ids and choices', (what, change) => {
    expect(describeChange(what)).toEqual(change);
  });
});

it('empty gives fresh circles each time', () => {
  expect(empty()).toEqual(circleModelStates.empty);
  expect(empty().cards).not.toBe(empty().cards);
  expect(empty().rings.inner).not.toBe(empty().rings.inner);
});
