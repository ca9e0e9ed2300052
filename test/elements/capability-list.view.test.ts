import { newOwnId } from '../../src/kit/own-entries.js';
import { describe, expect, it } from 'vitest';
import {
  isFilledIn,
  neighbours,
  partsOfPointer,
  placesOf,
  placeToContinue,
  progressOf,
  questionOfName,
  valueViews,
} from '../../src/elements/capability-list/capability-list.view.js';
import { parse, reduce } from '../../src/model/capability-list.js';
import { WORK_VALUES } from '../../src/model/work-values.js';
import { FULL, HALF, listState } from './states.js';

describe('valueViews', () => {
  it('has the seven in the order of the method, then own values in the order they were added', () => {
    const state = listState({
      ownValues: [
        { id: 'b', label: 'Twee' },
        { id: 'a', label: 'Een' },
      ],
    });
    expect(valueViews(state).map(({ id, label }) => [id, label])).toEqual([
      ...WORK_VALUES.map((id) => [id, undefined]),
      ['b', 'Twee'],
      ['a', 'Een'],
    ]);
  });

  it('takes for each value what belongs to it', () => {
    const contacts = valueViews(HALF).find(({ id }) => id === 'contacts');
    expect(contacts).toMatchObject({
      id: 'contacts',
      label: undefined,
      questions: [
        { question: 'importance', answer: 4 },
        { question: 'enabled', answer: 2 },
        { question: 'achieved', answer: 'unsure' },
      ],
      note: { client: 'Ik mis de koffie met collega’s.' },
      discuss: true,
      lookedAt: true,
      situation: 'sick-listed',
    });
  });

  it.each([
    ['an answer', { answers: { income: { enabled: 'unsure' as const } } }],
    ['a note', { notes: { income: { professional: 'x' } } }],
    ['the mark', { discuss: ['income'] }],
  ])('counts a value as looked at for %s', (_name, parts) => {
    const lookedAt = valueViews(listState(parts)).filter((view) => view.lookedAt);
    expect(lookedAt.map(({ id }) => id)).toEqual(['income']);
  });

  it.each([
    [{ type: 'answer', value: 'income', question: 'enabled', answer: 2 }, ['income']],
    [{ type: 'answer', value: 'contacts', question: 'enabled', answer: null }, ['contacts']],
    [{ type: 'note', value: 'decisions', voice: 'professional', text: 'x' }, ['decisions']],
    [{ type: 'discuss', value: 'contacts', discuss: false }, ['contacts']],
    [{ type: 'rename-value', value: 'own-outside', label: 'Buiten zijn' }, ['own-outside']],
    [{ type: 'finish' }, []],
    [{ type: 'situation', situation: 'employed' }, [...WORK_VALUES, 'own-outside']],
  ] as const)('tells after %j which values are to be drawn anew, and no others', (action, changed) => {
    const before = valueViews(HALF);
    const after = valueViews(reduce(HALF, action));
    const anew = after.filter(({ from }, index) => from.some((part, at) => part !== before[index]?.from[at]));
    expect(anew.map(({ id }) => id)).toEqual(changed);
  });

  it('does not find answers of a value called toString in the prototype', () => {
    const state = listState({ ownValues: [{ id: 'toString', label: 'Rust' }] });
    expect(valueViews(state).at(-1)).toMatchObject({ note: undefined, lookedAt: false });
  });
});

describe('progressOf', () => {
  it('counts the seven, and own values apart', () => {
    expect(progressOf(valueViews(listState()))).toEqual({ lookedAt: 0, total: 7, own: 0 });
    expect(progressOf(valueViews(HALF))).toEqual({ lookedAt: 4, total: 7, own: 1 });
    expect(progressOf(valueViews(FULL))).toEqual({ lookedAt: 7, total: 7, own: 1 });
  });
});

describe('places', () => {
  const order = ['start', ...WORK_VALUES, 'own-outside', 'own-values', 'check'];

  it('go from the start through all values to the check page', () => {
    expect(placesOf(HALF)).toEqual(order);
  });

  it('have neighbours, but for the first and the last', () => {
    expect(neighbours(HALF, 'start')).toEqual({ previous: undefined, next: 'use-skills' });
    expect(neighbours(HALF, 'contribute')).toEqual({ previous: 'income', next: 'own-outside' });
    expect(neighbours(HALF, 'check')).toEqual({ previous: 'own-values', next: undefined });
  });
});

describe('placeToContinue', () => {
  it.each([
    ['nothing was filled in', listState(), 'start'],
    ['only the situation is known', listState({ situation: 'employed' }), 'start'],
    ['the last value is half answered', listState({ answers: { income: { importance: 1 } } }), 'income'],
    [
      'the value answered last is not the last of the list',
      listState({ answers: { income: { importance: 1 }, decisions: { enabled: 2 } } }),
      'decisions',
    ],
    ['the value answered last is complete', HALF, 'own-goals'],
    ['only notes were written', listState({ notes: { contacts: { client: 'x' } } }), 'contacts'],
    ['only a mark was set', listState({ discuss: ['contribute'] }), 'contribute'],
    ['everything is answered', { ...FULL, finished: false }, 'check'],
    ['it is finished', FULL, 'check'],
    [
      'answers belong to values nobody knows',
      listState({ answers: { elsewhere: { importance: 1 } } }),
      'start',
    ],
  ] as const)('when %s', (_name, state, place) => {
    expect(placeToContinue(state)).toBe(place);
  });

  it('goes round to what was skipped when the end is complete', () => {
    const full = { importance: 1, enabled: 1, achieved: 1 } as const;
    const answers = Object.fromEntries(WORK_VALUES.slice(2).map((id) => [id, full]));
    expect(placeToContinue(listState({ answers }))).toBe('use-skills');
  });

  it('survives being kept as JSON', () => {
    const state = listState({ answers: { income: { importance: 1 }, decisions: { enabled: 2 } } });
    expect(placeToContinue(parse(JSON.stringify(state)).state)).toBe('decisions');
  });
});

describe('isFilledIn', () => {
  it('is so for anything a client did, and not for an empty list', () => {
    expect(isFilledIn(listState())).toBe(false);
    expect(isFilledIn(listState({ situation: 'employed' }))).toBe(false);
    for (const parts of [
      { answers: { income: { importance: 1 as const } } },
      { notes: { income: { client: 'x' } } },
      { ownValues: [{ id: 'a', label: 'x' }] },
      { discuss: ['income'] },
      { finished: true },
    ]) {
      expect(isFilledIn(listState(parts))).toBe(true);
    }
  });
});

describe('names and pointers', () => {
  it('find value and question in the name of a radio button', () => {
    expect(questionOfName('own-goals.enabled')).toEqual({ value: 'own-goals', question: 'enabled' });
    expect(questionOfName('a.b.achieved')).toEqual({ value: 'a.b', question: 'achieved' });
    for (const name of ['situation', '.importance', 'income.note', 'income.', '']) {
      expect(questionOfName(name)).toBeUndefined();
    }
  });

  it('find value and question of a JSON Pointer', () => {
    expect(partsOfPointer(HALF, '/answers/contacts/enabled')).toEqual({
      value: 'contacts',
      question: 'enabled',
    });
    expect(partsOfPointer(HALF, '/ownValues/0/label')).toEqual({ value: 'own-outside', question: undefined });
    expect(partsOfPointer(HALF, '/notes/income/client')).toEqual({ value: 'income', question: undefined });
    for (const path of ['', '/kind', '/ownValues/9', '/answers/elsewhere']) {
      expect(partsOfPointer(HALF, path).value).toBeUndefined();
    }
  });

  it('gives each own value an id of its own that every state accepts', () => {
    const ids = new Set(Array.from({ length: 1000 }, newOwnId));
    expect(ids.size).toBe(1000);
    for (const id of ids) expect(id).toMatch(/^own-[0-9a-f]{12}$/);
  });
});
