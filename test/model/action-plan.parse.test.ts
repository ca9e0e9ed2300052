import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { empty, parse } from '../../src/model/action-plan.js';
import { actionPlanStates, badPlan } from '../fixtures/action-plan.js';

const { badCells, full, newer, unknownKeys } = actionPlanStates;

const told = ({ problems }: ReturnType<typeof parse>): string[] =>
  problems.map(({ code, path }) => `${code} ${path}`);

describe('reading action-plan', () => {
  it('takes what is good', () => {
    expect(parse(full)).toEqual({ state: full, problems: [], status: 'ok' });
    expect(parse(unknownKeys)).toEqual({ state: unknownKeys, problems: [], status: 'ok' });
  });

  it('drops bad cells alone, and keeps all words', () => {
    const result = parse(badCells);
    expect(result.state).toEqual({ kind: 'action-plan', version: 1, ...badPlan.left });
    expect(told(result).toSorted()).toEqual(badPlan.problems.toSorted());
  });

  it('hands a newer version back untouched', () => {
    expect(parse(newer)).toMatchObject({ status: 'newer', untouched: newer });
  });

  it('needs only its kind and version', () => {
    expect(parse({ kind: 'action-plan', version: 1 }).state).toEqual(empty());
  });

  it('keeps steps with their goal when that gets another id', () => {
    const result = parse({
      ...empty(),
      goals: [{ id: 'a b', voice: 'client', label: 'Rust' }],
      actions: [{ id: 'x', voice: 'client', label: 'Slapen', goal: 'a b' }],
    });
    expect(result.state.actions[0]?.goal).toBe(result.state.goals[0]?.id);
    expect(told(result)).toEqual(['bad-id /goals/0/id']);
  });

  it('leaves a step with the first of two goals of one id', () => {
    const goal = { id: 'a', voice: 'client', label: 'Rust' };
    const { state } = parse({
      ...empty(),
      goals: [goal, goal],
      actions: [{ id: 'x', voice: 'client', label: 'Slapen', goal: 'a' }],
    });
    expect(state.goals.map(({ id }) => id)).toEqual(['a', 'own-1']);
    expect(state.actions[0]?.goal).toBe('a');
  });

  it('keeps a link to a goal that is gone, and tells of it', () => {
    const step = { id: 'x', voice: 'client', label: 'Slapen', goal: 'gone' };
    const result = parse({ ...empty(), actions: [step] });
    expect(result.state.actions).toEqual([step]);
    expect(told(result)).toEqual(['unknown-link /actions/0/goal']);
  });

  it('keeps a step without words', () => {
    const result = parse({ ...empty(), actions: [{ id: 'x', voice: 'client', label: '', factor: 'f' }] });
    expect(result.state.actions).toHaveLength(1);
    expect(result.problems).toEqual([]);
  });

  it('never throws, and reads what it gives without a word', () => {
    const id = fc.oneof(fc.constantFrom('a', 'b', 'own-1', '', 'x y', '__proto__'), fc.anything());
    const note = fc.oneof(fc.record({ client: fc.string(), professional: fc.anything() }), fc.anything());
    const entry = fc.record(
      {
        id,
        voice: fc.oneof(fc.constantFrom('client', 'professional'), fc.anything()),
        label: fc.oneof(fc.string(), fc.anything()),
        goal: id,
        value: id,
        factor: id,
        who: fc.oneof(fc.array(fc.constantFrom('client', 'other', 'nobody')), fc.anything()),
        help: note,
        when: fc.oneof(
          fc.record({ date: fc.constantFrom('2026-12-04', '2026-13-01', 7), words: note }),
          fc.anything(),
        ),
        check: fc.oneof(fc.record({ outcome: fc.constantFrom('done', 'won'), learned: note }), fc.anything()),
      },
      { requiredKeys: [] },
    );
    const list = fc.oneof(fc.array(fc.oneof(entry, fc.anything()), { maxLength: 5 }), fc.anything());
    const input = fc.oneof(
      fc.record({ kind: fc.constant('action-plan'), version: fc.constant(1), goals: list, actions: list }),
      fc.anything(),
    );
    fc.assert(
      fc.property(input, (given) => {
        const { state } = parse(given);
        const again = parse(state);
        expect(again.state).toEqual(state);
        expect(again.problems.filter(({ code }) => code !== 'unknown-link')).toEqual([]);
        const ids = [...state.goals, ...state.actions].map((one) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 400 },
    );
  });
});
