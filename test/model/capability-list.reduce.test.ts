import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeChange,
  empty,
  parse,
  reduce,
  valueIds,
  WORK_VALUES,
  type CapabilityListAction,
  type CapabilityListState,
  type Voice,
} from '../../src/model/capability-list.js';
import { deepFreeze, sameJson } from '../../src/model/json.js';
import { capabilityLists } from '../fixtures/state.js';
import { action, list } from './arbitraries.js';

const half = deepFreeze(parse(capabilityLists.half).state);

const after = (...actions: CapabilityListAction[]): CapabilityListState => actions.reduce(reduce, half);

describe('an action', () => {
  it.each<[CapabilityListAction, Partial<CapabilityListState>]>([
    [
      { type: 'answer', value: 'income', question: 'enabled', answer: 'unsure' },
      { answers: { ...half.answers, income: { importance: 2, enabled: 'unsure' } } },
    ],
    [
      { type: 'answer', value: 'use-skills', question: 'achieved', answer: null },
      { answers: { ...half.answers, 'use-skills': { importance: 5, enabled: 4 } } },
    ],
    [
      { type: 'answer', value: 'income', question: 'importance', answer: null },
      { answers: { 'use-skills': half.answers['use-skills']!, contacts: half.answers['contacts']! } },
    ],
    [
      { type: 'note', value: 'contacts', voice: 'client', text: ' Anders.\n ' },
      { notes: { contacts: { ...half.notes['contacts'], client: ' Anders.\n ' } } },
    ],
    [
      { type: 'note', value: 'contacts', voice: 'client', text: '' },
      { notes: { contacts: { professional: half.notes['contacts']!.professional! } } },
    ],
    [{ type: 'discuss', value: 'income', discuss: true }, { discuss: ['contacts', 'income'] }],
    [{ type: 'discuss', value: 'contacts', discuss: false }, { discuss: [] }],
    [{ type: 'situation', situation: 'employed' }, { situation: 'employed' }],
    [
      { type: 'add-value', value: 'own-x', label: ' Met dieren ' },
      { ownValues: [...half.ownValues, { id: 'own-x', label: 'Met dieren' }] },
    ],
    [
      { type: 'rename-value', value: 'own-outside', label: ' In het bos ' },
      { ownValues: [{ id: 'own-outside', label: 'In het bos' }] },
    ],
    [{ type: 'remove-value', value: 'own-outside' }, { ownValues: [] }],
    [{ type: 'finish' }, { finished: true }],
  ])('%j changes just that', (what, change) => {
    expect(reduce(half, what)).toEqual({ ...half, ...change });
  });

  it.each<CapabilityListAction>([
    { type: 'answer', value: 'income', question: 'importance', answer: 2 },
    { type: 'answer', value: 'income', question: 'enabled', answer: null },
    { type: 'answer', value: 'nothing-known', question: 'importance', answer: 2 },
    { type: 'answer', value: 'toString', question: 'importance', answer: 2 },
    { type: 'note', value: 'contacts', voice: 'client', text: half.notes['contacts']!.client! },
    { type: 'note', value: 'income', voice: 'client', text: '' },
    { type: 'note', value: 'nothing-known', voice: 'client', text: 'a' },
    { type: 'note', value: 'income', voice: 'employer' as Voice, text: 'a' },
    { type: 'note', value: 'income', voice: 'toString' as Voice, text: '' },
    { type: 'discuss', value: 'contacts', discuss: true },
    { type: 'discuss', value: 'income', discuss: false },
    { type: 'situation', situation: 'between-jobs' },
    { type: 'add-value', value: 'own-outside', label: 'Nog eens' },
    { type: 'add-value', value: 'income', label: 'Nog eens' },
    { type: 'add-value', value: 'own-x', label: ' \n ' },
    { type: 'add-value', value: 'no id', label: 'a' },
    { type: 'add-value', value: 'constructor', label: 'a' },
    { type: 'add-value', value: 'start', label: 'a' },
    { type: 'add-value', value: 'check', label: 'a' },
    { type: 'add-value', value: 'own-values', label: 'a' },
    { type: 'add-value', value: '__proto__', label: 'a' },
    { type: 'rename-value', value: 'own-outside', label: 'Buiten werken' },
    { type: 'rename-value', value: 'own-outside', label: '  ' },
    { type: 'rename-value', value: 'income', label: 'Geld' },
    { type: 'remove-value', value: 'income' },
    { type: 'remove-value', value: 'nothing-known' },
    { type: 'reopen' },
  ])('%j that changes nothing gives the same object back', (what) => {
    expect(reduce(half, what)).toBe(half);
  });

  it('takes the situation back', () => {
    expect(after({ type: 'situation', situation: null })).not.toHaveProperty('situation');
  });

  it('takes away with an own value all that was said about it', () => {
    const full = parse(capabilityLists.full).state;
    const { answers, notes, discuss, ownValues } = reduce(full, {
      type: 'remove-value',
      value: 'own-outside',
    });
    expect(JSON.stringify([answers, notes, discuss, ownValues])).not.toContain('own-outside');
    expect(answers).toEqual(Object.fromEntries(WORK_VALUES.map((id) => [id, full.answers[id]])));
  });

  it('puts the value answered last at the end, to go on there another time', () => {
    const answered = (value: string): CapabilityListAction => ({
      type: 'answer',
      value,
      question: 'importance',
      answer: 1,
    });
    expect(
      Object.keys(after(answered('use-skills'), answered('decisions'), answered('contacts')).answers),
    ).toEqual(['income', 'use-skills', 'decisions', 'contacts']);
  });

  it('leaves unknown keys where they are', () => {
    const state = parse(capabilityLists.unknownKeys).state as any;
    const next = [
      { type: 'answer', value: 'use-skills', question: 'importance', answer: 1 },
      { type: 'note', value: 'contacts', voice: 'client', text: 'a' },
      { type: 'rename-value', value: 'own-outside', label: 'a' },
      { type: 'finish' },
    ].reduce(reduce as any, state) as any;
    expect(next['x-portal']).toEqual(state['x-portal']);
    expect(next.answers['use-skills']).toEqual({ importance: 1, 'x-how-sure': 0.5 });
    expect(next.notes.contacts).toEqual({ client: 'a', 'x-employer': 'Ook koffie.' });
    expect(next.ownValues).toEqual([{ id: 'own-outside', label: 'a', 'x-icon': 'tree' }]);
  });
});

describe('whatever a person does', () => {
  it('the state before stays as it was, and the state after is right', () => {
    fc.assert(
      fc.property(list, fc.array(action, { maxLength: 12 }), (start, actions) => {
        let state = deepFreeze(start);
        for (const what of actions) {
          state = deepFreeze(reduce(state, what));
          expect(parse(state)).toEqual({ state, problems: [], status: 'ok' });
        }
      }),
    );
  });

  it('another object means another content', () => {
    fc.assert(
      fc.property(list, action, (state, what) => {
        const next = reduce(state, what);
        if (next !== state) expect(sameJson(next, state)).toBe(false);
      }),
    );
  });

  it('twice the same is once', () => {
    fc.assert(
      fc.property(list, action, (state, what) => {
        const once = reduce(state, what);
        expect(reduce(once, what)).toBe(once);
      }),
    );
  });

  it('one voice never alters what the other wrote', () => {
    fc.assert(
      fc.property(list, action, (state, what) => {
        fc.pre(what.type !== 'remove-value');
        const other = what.type === 'note' && what.voice === 'client' ? 'professional' : 'client';
        const words = ({ notes }: CapabilityListState): unknown[] =>
          Object.entries(notes)
            .map(([id, note]) => [id, note[other]])
            .filter(([, text]) => text !== undefined)
            .sort();
        expect(words(reduce(state, what))).toEqual(words(state));
      }),
    );
  });

  it('no answer about one value touches another', () => {
    fc.assert(
      fc.property(list, action, (state, what) => {
        fc.pre(what.type === 'answer');
        const next = reduce(state, what);
        for (const id of valueIds(state).filter((id) => id !== what.value))
          expect(next.answers[id]).toEqual(state.answers[id]);
      }),
    );
  });
});

describe('what happened, told', () => {
  it('holds no word a person typed', () => {
    fc.assert(
      fc.property(action, fc.string({ unit: 'grapheme', minLength: 1 }), (what, typed) => {
        const marker = `⟦${typed}⟧`;
        const told = describeChange({
          ...what,
          ...('text' in what && { text: marker }),
          ...('label' in what && { label: marker }),
        });
        expect(JSON.stringify(told)).not.toContain('⟦');
        expect(Object.keys(told)).not.toEqual(expect.arrayContaining(['text', 'label']));
      }),
    );
  });

  it('says type, ids and choices', () => {
    expect(describeChange({ type: 'answer', value: 'income', question: 'enabled', answer: null })).toEqual({
      type: 'answer',
      value: 'income',
      question: 'enabled',
      answer: null,
    });
    expect(describeChange({ type: 'note', value: 'income', voice: 'client', text: 'x' })).toEqual({
      type: 'note',
      value: 'income',
      voice: 'client',
    });
    expect(describeChange({ type: 'add-value', value: 'own-x', label: 'x' })).toEqual({
      type: 'add-value',
      value: 'own-x',
    });
    expect(describeChange({ type: 'rename-value', value: 'own-x', label: 'x' })).toEqual({
      type: 'rename-value',
      value: 'own-x',
    });
  });
});

it('empty gives a fresh list each time', () => {
  expect(empty()).toEqual(capabilityLists.empty);
  expect(empty()).not.toBe(empty());
  expect(empty().answers).not.toBe(empty().answers);
});
