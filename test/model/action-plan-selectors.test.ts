import { describe, expect, it } from 'vitest';
import {
  agreementsOf,
  byStanding,
  empty,
  ideasOf,
  isFactorGone,
  isPlanFilledIn,
  isValueGone,
  linkedFactors,
  parse,
  reportGoneLinks,
  siblingsOf,
  standingOf,
  stepsByGoal,
  type KnownLinks,
  type PlanStep,
} from '../../src/model/action-plan.js';
import { actionPlanStates, mapWithFactors } from '../fixtures/action-plan.js';

const { state: full } = parse(actionPlanStates.full);
const { state: half } = parse(actionPlanStates.half);

const step = (more: Partial<PlanStep>): PlanStep => ({ id: 'x', voice: 'client', label: 'x', ...more });
const ids = (steps: readonly { readonly id: string }[]): string[] => steps.map(({ id }) => id);

describe('where a step stands', () => {
  it.each<[Partial<PlanStep>, string]>([
    [{}, 'idea'],
    [{ who: [] }, 'idea'],
    [{ who: ['other'] }, 'agreed'],
    [{ who: ['client'], check: { outcome: 'partly' } }, 'agreed'],
    [{ who: ['client'], check: { outcome: 'not-yet' } }, 'agreed'],
    [{ check: { outcome: 'partly' } }, 'idea'],
    [{ check: { outcome: 'done' } }, 'done'],
    [{ who: ['client'], check: { outcome: 'dropped' } }, 'dropped'],
  ])('%j: %s', (more, standing) => {
    expect(standingOf(step(more))).toBe(standing);
  });

  it('what worked out comes first, what was let go last; of ideas the client’s own first', () => {
    const steps = [
      step({ id: 'p', voice: 'professional' }),
      step({ id: 'c' }),
      step({ id: 'gone', check: { outcome: 'dropped' } }),
      step({ id: 'a', voice: 'professional', who: ['client'] }),
      step({ id: 'done', check: { outcome: 'done' } }),
    ];
    expect(byStanding(steps).map((group) => [group.standing, ...ids(group.steps)])).toEqual([
      ['done', 'done'],
      ['agreed', 'a'],
      ['idea', 'c', 'p'],
      ['dropped', 'gone'],
    ]);
  });
});

describe('steps by goal', () => {
  it('the client’s goals first, then the professional’s, then steps of no goal', () => {
    expect(stepsByGoal(half).map(({ goal, steps }) => [goal?.id, ...ids(steps)])).toEqual([
      ['own-people', 'own-library', 'own-coffee', 'own-visit'],
      ['own-days'],
      [undefined, 'own-walk'],
    ]);
  });

  it('steps of a goal that is gone stand with those of no goal', () => {
    const state = { ...empty(), actions: [step({ id: 'a', goal: 'gone' }), step({ id: 'b' })] };
    expect(stepsByGoal(state).map(({ goal, steps }) => [goal, ...ids(steps)])).toEqual([
      [undefined, 'a', 'b'],
    ]);
    expect(ids(siblingsOf(state, state.actions[0]!))).toEqual(['a', 'b']);
  });

  it('a step changes places with those it stands between', () => {
    const [, , coffee, visit] = ['own-walk', 'own-library', 'own-coffee', 'own-visit'].map((id) =>
      full.actions.find((one) => one.id === id),
    );
    expect(ids(siblingsOf(full, coffee!))).toEqual(['own-library', 'own-coffee']);
    expect(ids(siblingsOf(full, visit!))).toEqual(['own-visit']);
    expect(ids(siblingsOf(full, coffee!, 'own-wood'))).toEqual(['own-workshop']);
  });
});

describe('for a report', () => {
  it('agreements are what somebody took on, goal by goal, what worked out first', () => {
    expect(ids(agreementsOf(full))).toEqual([
      'own-walk',
      'own-library',
      'own-coffee',
      'own-party',
      'own-workshop',
      'own-talk',
    ]);
  });

  it('all words are quoted exactly, with the goal and the value it belongs to', () => {
    const [, library] = agreementsOf(full);
    const given = full.actions.find(({ id }) => id === 'own-library');
    expect(library).toEqual({ ...given, goal: full.goals[0], value: 'contacts' });
    expect(agreementsOf(full).find(({ id }) => id === 'own-workshop')?.value).toBe('use-skills');
  });

  it('ideas are all others', () => {
    expect(ids(ideasOf(full))).toEqual(['own-visit', 'own-tools', 'own-pause']);
    expect(ids([...agreementsOf(full), ...ideasOf(full)]).toSorted()).toEqual(ids(full.actions).toSorted());
    expect(ideasOf(full).at(-1)).not.toHaveProperty('goal');
  });

  it('a plan is filled in when there is a goal or a step', () => {
    expect([empty(), half, full].map(isPlanFilledIn)).toEqual([false, true, true]);
    expect(isPlanFilledIn({ ...empty(), actions: [step({})] })).toBe(true);
  });
});

describe('links to other pieces', () => {
  it('factors are read from a map, whatever else is in it', () => {
    expect([...linkedFactors(mapWithFactors).values()]).toEqual([
      { id: 'own-tired', label: 'Na de middag ben ik moe', value: 'own-goals', hinders: true },
      { id: 'own-boss', label: 'Mijn leidinggevende denkt mee', value: 'own-goals', hinders: false },
    ]);
    const rubbish = [null, 7, [], {}, { id: 'a' }, { id: 7, label: 'x' }, { id: 'b', label: ' ' }];
    for (const map of [undefined, null, [], 'x', {}, { factors: 'x' }, { factors: rubbish }])
      expect(linkedFactors(map).size).toBe(0);
  });

  it('what is not known is not gone', () => {
    expect(isValueGone('own-outside', {})).toBe(false);
    expect(isFactorGone('own-tired', {})).toBe(false);
    const known: KnownLinks = { ownValues: new Map([['own-outside', 'Buiten']]), factors: new Map() };
    expect(isValueGone('own-outside', known)).toBe(false);
    expect(isValueGone('contacts', known)).toBe(false);
    expect(isValueGone('own-sea', known)).toBe(true);
    expect(isFactorGone('own-tired', known)).toBe(true);
  });

  it('each that is gone is told', () => {
    const told: string[] = [];
    const state = {
      ...empty(),
      goals: [{ id: 'g', voice: 'client', label: 'g', value: 'own-sea' } as const],
      actions: [step({ value: 'own-sea', factor: 'own-tired' }), step({ id: 'y', value: 'income' })],
    };
    reportGoneLinks(state, { ownValues: new Map(), factors: new Map() }, (path, code, value) => {
      told.push(`${code} ${path} ${String(value)}`);
    });
    expect(told).toEqual([
      'unknown-value /goals/0/value own-sea',
      'unknown-link /actions/0/factor own-tired',
    ]);
  });
});
