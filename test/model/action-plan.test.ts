import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeChange,
  DOERS,
  empty,
  OUTCOMES,
  parse,
  reduce,
  STEP_NOTES,
  withStepFromFactor,
  type ActionPlanAction,
  type ActionPlanState,
  type PlanStep,
} from '../../src/model/action-plan.js';
import { History } from '../../src/model/history.js';
import { deepFreeze } from '../../src/model/json.js';
import { VOICES } from '../../src/model/piece.js';
import { actionPlanStates } from '../fixtures/action-plan.js';

const start = deepFreeze(parse(actionPlanStates.half).state);
const full = deepFreeze(parse(actionPlanStates.full).state);

const stepOf = ({ actions }: ActionPlanState, id: string): PlanStep | undefined =>
  actions.find((step) => step.id === id);

/** A step after an action of the client. */
const after = (id: string, action: ActionPlanAction, state = start): PlanStep | undefined =>
  stepOf(reduce(state, action), id);

const orderOf = (state: ActionPlanState, goal: string | undefined): string[] =>
  state.actions.filter((step) => step.goal === goal).map(({ id }) => id);

describe('goals', () => {
  it('are added at the end, with what they belong to', () => {
    const { goals } = reduce(start, {
      type: 'add-goal',
      goal: 'own-new',
      voice: 'client',
      label: ' Meer rust ',
      value: 'income',
      conversation: 'own-first',
    });
    expect(goals.at(-1)).toEqual({
      id: 'own-new',
      voice: 'client',
      label: 'Meer rust',
      value: 'income',
      conversation: 'own-first',
    });
  });

  it.each<[string, ActionPlanAction]>([
    ['the id of a goal', { type: 'add-goal', goal: 'own-people', voice: 'client', label: 'x' }],
    ['the id of a step', { type: 'add-goal', goal: 'own-coffee', voice: 'client', label: 'x' }],
    ['no words', { type: 'add-goal', goal: 'own-new', voice: 'client', label: '  ' }],
    ['an id that cannot be one', { type: 'add-goal', goal: 'a b', voice: 'client', label: 'x' }],
    ['the words of the other voice', { type: 'rename-goal', goal: 'own-days', voice: 'client', label: 'x' }],
    ['the other voice’s goal taken out', { type: 'remove-goal', goal: 'own-days', voice: 'client' }],
    ['a goal that is gone', { type: 'remove-goal', goal: 'own-gone', voice: 'client' }],
    ['the same value', { type: 'link-goal', goal: 'own-people', value: 'contacts' }],
    ['a value that cannot be one', { type: 'link-goal', goal: 'own-people', value: 'a b' }],
  ])('%s changes nothing', (_name, action) => {
    expect(reduce(start, action)).toBe(start);
  });

  it('are linked to a value, and let go of it', () => {
    const linked = reduce(start, { type: 'link-goal', goal: 'own-days', value: 'income' });
    expect(linked.goals[1]).toMatchObject({ label: 'Langzaam meer dagen werken', value: 'income' });
    expect(reduce(linked, { type: 'link-goal', goal: 'own-days', value: null })).toEqual(start);
  });

  it('that are taken out leave their steps, as steps of no goal', () => {
    const { goals, actions } = reduce(start, { type: 'remove-goal', goal: 'own-people', voice: 'client' });
    expect(goals.map(({ id }) => id)).toEqual(['own-days']);
    expect(actions.map(({ id }) => id)).toEqual(start.actions.map(({ id }) => id));
    expect(actions.every((step) => !('goal' in step))).toBe(true);
  });
});

describe('steps', () => {
  it('are ideas of who wrote them at first', () => {
    expect(
      after('own-new', {
        type: 'add-step',
        step: 'own-new',
        voice: 'professional',
        label: ' Stage ',
        goal: 'own-days',
      }),
    ).toEqual({ id: 'own-new', voice: 'professional', label: 'Stage', goal: 'own-days' });
  });

  it.each<[string, ActionPlanAction]>([
    ['a goal that is gone', { type: 'add-step', step: 'n', voice: 'client', label: 'x', goal: 'own-gone' }],
    ['no words and no factor', { type: 'add-step', step: 'n', voice: 'client', label: '' }],
    ['an id in use', { type: 'add-step', step: 'own-people', voice: 'client', label: 'x' }],
    ['an id that cannot be one', { type: 'add-step', step: 'a b', voice: 'client', label: '', factor: 'f' }],
    ['the words of the other voice', { type: 'rename-step', step: 'own-visit', voice: 'client', label: 'x' }],
    ['the other voice’s step taken out', { type: 'remove-step', step: 'own-visit', voice: 'client' }],
    ['the same doers', { type: 'who', step: 'own-library', who: ['client'] }],
    ['nobody again', { type: 'who', step: 'own-coffee', who: [] }],
    ['the same day', { type: 'date', step: 'own-library', date: '2026-12-04' }],
    ['a day that is on no calendar', { type: 'date', step: 'own-library', date: '2026-02-30' }],
    ['no day again', { type: 'date', step: 'own-coffee', date: null }],
    [
      'the same words',
      { type: 'note', step: 'own-library', note: 'help', voice: 'client', text: 'Mijn zus zit naast me.' },
    ],
    ['no words again', { type: 'note', step: 'own-coffee', note: 'learned', voice: 'client', text: '' }],
    [
      'words of nobody',
      { type: 'note', step: 'own-coffee', note: 'help', voice: 'boss' as 'client', text: 'x' },
    ],
    ['the same outcome', { type: 'outcome', step: 'own-walk', outcome: 'done' }],
    ['an outcome that is none', { type: 'outcome', step: 'own-walk', outcome: 'won' as 'done' }],
    ['a step that is gone', { type: 'who', step: 'own-gone', who: ['client'] }],
  ])('%s changes nothing', (_name, action) => {
    expect(reduce(start, action)).toBe(start);
  });

  it('are taken on by several, named in one order', () => {
    expect(after('own-coffee', { type: 'who', step: 'own-coffee', who: ['other', 'client'] })?.who).toEqual([
      'client',
      'other',
    ]);
  });

  it('become an idea again when nobody does them', () => {
    expect(after('own-library', { type: 'who', step: 'own-library', who: [] })).not.toHaveProperty('who');
  });

  it('are renamed by who wrote them, also when they had no words', () => {
    const named = {
      type: 'rename-step',
      step: 'own-pause',
      voice: 'client',
      label: ' Vaker pauze ',
    } as const;
    expect(after('own-pause', named, full)?.label).toBe('Vaker pauze');
    expect(reduce(full, { ...named, voice: 'professional' })).toBe(full);
  });

  it.each(STEP_NOTES)('keep words on %s per voice, exactly, and leave nothing behind', (note) => {
    const write = (state: ActionPlanState, voice: 'client' | 'professional', text: string): ActionPlanState =>
      reduce(state, { type: 'note', step: 'own-coffee', note, voice, text });
    const one = write(start, 'client', ' Een\n');
    const both = write(one, 'professional', 'Twee');
    expect(JSON.stringify(stepOf(both, 'own-coffee'))).toContain(
      JSON.stringify({ client: ' Een\n', professional: 'Twee' }),
    );
    expect(write(both, 'professional', '')).toEqual(one);
    expect(write(one, 'client', '')).toEqual(start);
  });

  it('keep what is known of a moment or a look back, whatever else changes in it', () => {
    const dated = reduce(full, { type: 'date', step: 'own-library', date: null });
    expect(stepOf(dated, 'own-library')?.when).toEqual({
      words: stepOf(full, 'own-library')?.when?.words,
    });
    const open = reduce(full, { type: 'outcome', step: 'own-walk', outcome: null });
    expect(stepOf(open, 'own-walk')?.check).toEqual({ learned: stepOf(full, 'own-walk')?.check?.learned });
    const undated = reduce(start, { type: 'date', step: 'own-library', date: null });
    expect(stepOf(undated, 'own-library')).not.toHaveProperty('when');
  });

  it('are linked to a value and a factor, both at once or one of them', () => {
    const both = after('own-coffee', { type: 'link-step', step: 'own-coffee', value: 'income', factor: 'f' });
    expect(both).toMatchObject({ value: 'income', factor: 'f' });
    const none = after('own-pause', { type: 'link-step', step: 'own-pause', factor: null }, full);
    expect(none).toMatchObject({ value: 'own-goals' });
    expect(none).not.toHaveProperty('factor');
  });
});

describe('moving a step', () => {
  const move = (step: string, goal: string | null, before: string | null, state = full): ActionPlanState =>
    reduce(state, { type: 'move-step', step, goal, before });

  it('within its goal: before another one, or after all', () => {
    expect(orderOf(move('own-visit', 'own-people', 'own-walk'), 'own-people')).toEqual([
      'own-visit',
      'own-walk',
      'own-library',
      'own-coffee',
      'own-party',
    ]);
    expect(orderOf(move('own-walk', 'own-people', null), 'own-people').at(-1)).toBe('own-walk');
  });

  it('to another goal, in one step', () => {
    const state = move('own-coffee', 'own-wood', 'own-tools');
    expect(orderOf(state, 'own-wood')).toEqual(['own-workshop', 'own-coffee', 'own-tools']);
    expect(orderOf(state, 'own-people')).not.toContain('own-coffee');
    expect(state.actions).toHaveLength(full.actions.length);
  });

  it('to no goal', () => {
    expect(stepOf(move('own-coffee', null, null), 'own-coffee')).not.toHaveProperty('goal');
  });

  it.each([
    ['to where it stands, at the end', 'own-party', 'own-people', null],
    ['to where it stands, before the next', 'own-walk', 'own-people', 'own-library'],
    ['before itself', 'own-walk', 'own-people', 'own-walk'],
    ['to a goal that is gone', 'own-walk', 'own-gone', null],
    ['of a step that is gone', 'own-gone', 'own-people', null],
  ] as const)('%s changes nothing', (_name, step, goal, before) => {
    expect(move(step, goal, before)).toBe(full);
  });

  it('keeps a link to a goal that is gone, as long as it goes to no other', () => {
    const given = parse({
      ...empty(),
      actions: ['a', 'b'].map((id) => ({ id, voice: 'client', label: id, goal: 'gone' })),
    }).state;
    const state = move('b', 'gone', 'a', given);
    expect(state.actions.map(({ id, goal }) => `${id} ${goal ?? ''}`)).toEqual(['b gone', 'a gone']);
  });
});

describe('a step from a factor', () => {
  it('is an idea of who asked for it, also without words', () => {
    const state = withStepFromFactor(start, {
      id: 'own-rest',
      factor: 'own-tired',
      value: 'own-goals',
      voice: 'professional',
      label: '',
    });
    expect(state.actions.at(-1)).toEqual({
      id: 'own-rest',
      voice: 'professional',
      label: '',
      value: 'own-goals',
      factor: 'own-tired',
    });
    expect(parse(state)).toMatchObject({ state, problems: [] });
  });

  it('is there once', () => {
    const step = { id: 'own-rest', factor: 'own-tired', voice: 'client', label: 'Rusten' } as const;
    const state = withStepFromFactor(start, step);
    expect(withStepFromFactor(state, step)).toBe(state);
    expect(state.actions.at(-1)).not.toHaveProperty('value');
  });
});

const id = fc.constantFrom(
  'own-people',
  'own-days',
  'own-library',
  'own-coffee',
  'own-visit',
  'n1',
  'n2',
  'a b',
);
const voice = fc.constantFrom(...VOICES);
const label = fc.string({ maxLength: 6 });
const link = fc.constantFrom('contacts', 'own-x', null);

const action: fc.Arbitrary<ActionPlanAction> = fc.oneof(
  fc.record({ type: fc.constant('add-goal' as const), goal: id, voice, label }),
  fc.record({ type: fc.constant('rename-goal' as const), goal: id, voice, label }),
  fc.record({ type: fc.constant('remove-goal' as const), goal: id, voice }),
  fc.record({ type: fc.constant('link-goal' as const), goal: id, value: link }),
  fc.record({ type: fc.constant('add-step' as const), step: id, voice, label, goal: id }),
  fc.record({ type: fc.constant('add-step' as const), step: id, voice, label, factor: id }),
  fc.record({ type: fc.constant('rename-step' as const), step: id, voice, label }),
  fc.record({ type: fc.constant('remove-step' as const), step: id, voice }),
  fc.record({ type: fc.constant('link-step' as const), step: id, value: link, factor: link }),
  fc.record({
    type: fc.constant('move-step' as const),
    step: id,
    goal: fc.option(id),
    before: fc.option(id),
  }),
  fc.record({ type: fc.constant('who' as const), step: id, who: fc.subarray([...DOERS]) }),
  fc.record({
    type: fc.constant('date' as const),
    step: id,
    date: fc.constantFrom('2026-12-04', '2027-01-11', '2026-02-30', null),
  }),
  fc.record({
    type: fc.constant('note' as const),
    step: id,
    note: fc.constantFrom(...STEP_NOTES),
    voice,
    text: label,
  }),
  fc.record({
    type: fc.constant('outcome' as const),
    step: id,
    outcome: fc.constantFrom(...OUTCOMES, null),
  }),
);

describe('any actions', () => {
  it('give a state that can be read again, and the same object where nothing changes', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
        const state = actions.reduce(reduce, start);
        expect(parse(JSON.stringify(state))).toEqual({ state, problems: [], status: 'ok' });
        for (const again of actions.slice(-1)) {
          const twice = reduce(state, again);
          if (JSON.stringify(twice) === JSON.stringify(state)) expect(twice).toBe(state);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are taken back to the start, and done again to the end', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
        const history = new History<ActionPlanState, string>();
        let state = start;
        for (const one of actions) {
          const next = reduce(state, one);
          if (next !== state) history.push(state, one.type);
          state = deepFreeze(next);
        }
        const end = state;
        while (history.canUndo) state = history.undo(state)?.state ?? state;
        expect(state).toBe(start);
        while (history.canRedo) state = history.redo(state)?.state ?? state;
        expect(state).toBe(end);
      }),
    );
  });

  it('are told without a word of them', () => {
    fc.assert(
      fc.property(action, (given) => {
        const change = describeChange(given);
        expect(change).not.toHaveProperty('label');
        expect(change).not.toHaveProperty('text');
        expect(change).toMatchObject({ type: given.type });
      }),
    );
  });

  it('leave the words of the other voice as they are', () => {
    const wordsOf = (state: ActionPlanState): string[] => {
      const words: string[] = [];
      JSON.stringify(state, (key, part: unknown) => {
        if (key === 'professional') words.push(String(part));
        return part;
      });
      for (const { voice: by, label: written } of [...state.goals, ...state.actions])
        if (by === 'professional') words.push(written);
      return words.toSorted();
    };
    const byClient = action.filter((one) => !('voice' in one) || one.voice === 'client');
    fc.assert(
      fc.property(fc.array(byClient, { maxLength: 25 }), (actions) => {
        // A client may take out a step of their own on which a professional wrote; not what a professional wrote as their own.
        const kept = actions.filter(({ type }) => type !== 'remove-step');
        expect(wordsOf(kept.reduce(reduce, full))).toEqual(wordsOf(full));
      }),
    );
  });
});
