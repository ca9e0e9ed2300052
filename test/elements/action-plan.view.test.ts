import { describe, expect, it } from 'vitest';
import {
  entryPlaceOf,
  groupViews,
  hintOf,
  keyOfGoal,
  placeOfPointer,
  SORTS,
  type GroupView,
} from '../../src/elements/action-plan/action-plan.view.js';
import { Words } from '../../src/kit/words.js';
import { actionPlanContent } from '../../src/content/action-plan.js';
import '../../src/content/en.js';
import { actionOfChoice } from '../../src/elements/action-plan/plan-fields.js';
import { dayIn, doersTogether, monthIn } from '../../src/elements/action-plan/plan-words.js';
import { stepCalendar } from '../../src/elements/action-plan/step-calendar.js';
import { empty, parse, reduce, type PlanStep } from '../../src/model/action-plan.js';
import { actionPlanStates } from '../fixtures/action-plan.js';

const { state: full } = parse(actionPlanStates.full);
const { state: half } = parse(actionPlanStates.half);

/** Each group as its key and, per standing, the ids of its steps. */
const drawn = (views: readonly GroupView[]): string[] =>
  views.map(({ key, sections }) =>
    [
      key,
      ...sections.map(({ standing, steps }) => `${standing}: ${steps.map(({ step }) => step.id).join(' ')}`),
    ].join(' | '),
  );

describe('the groups of a plan', () => {
  it('by goal: the client’s own first, in each what worked out first', () => {
    expect(drawn(groupViews(full, 'goal'))).toEqual([
      'goal.own-people | done: own-walk | agreed: own-library own-coffee | idea: own-visit | dropped: own-party',
      'goal.own-wood | agreed: own-workshop | idea: own-tools',
      'goal.own-days | agreed: own-talk',
      'goal | idea: own-pause',
    ]);
  });

  it('by who: one by one, then together, then nobody', () => {
    expect(drawn(groupViews(full, 'who'))).toEqual([
      'who.client | done: own-walk | agreed: own-coffee | dropped: own-party',
      'who.professional | agreed: own-talk',
      'who.client.work-context | agreed: own-library',
      'who.client.professional.other | agreed: own-workshop',
      'who | idea: own-tools own-pause own-visit',
    ]);
  });

  it('by value: of the step, or else of its goal, in the order of the method', () => {
    const state = reduce(full, { type: 'link-step', step: 'own-pause', value: 'own-quiet' });
    expect(drawn(groupViews(state, 'value'))).toEqual([
      'value.use-skills | agreed: own-workshop',
      'value.develop-skills | idea: own-tools',
      'value.contacts | done: own-walk | agreed: own-library own-coffee | idea: own-visit | dropped: own-party',
      'value.own-goals | agreed: own-talk',
      'value.own-quiet | idea: own-pause',
    ]);
    expect(drawn(groupViews(half, 'value')).slice(-2)).toEqual(['value | done: own-walk', 'open-goals']);
  });

  it('by time: month by month and day by day, then in own words, then no moment', () => {
    const state = reduce(full, { type: 'date', step: 'own-tools', date: '2026-12-01' });
    const talk = reduce(state, { type: 'date', step: 'own-talk', date: '2026-12-02' });
    expect(drawn(groupViews(talk, 'time'))).toEqual([
      'time.2026-12 | agreed: own-talk own-library | idea: own-tools',
      'time.2027-01 | agreed: own-workshop',
      'time.words | agreed: own-coffee',
      'time | done: own-walk | idea: own-pause own-visit | dropped: own-party',
    ]);
  });

  it.each(SORTS)('by %s: each step is there once', (sort) => {
    const ids = groupViews(full, sort).flatMap(({ sections }) =>
      sections.flatMap(({ steps }) => steps.map(({ step }) => step.id)),
    );
    expect(ids.toSorted()).toEqual(full.actions.map(({ id }) => id).toSorted());
  });

  it('otherwise name the goals that have no steps, so that none disappears', () => {
    const names = (sort: (typeof SORTS)[number]): unknown =>
      groupViews(half, sort).flatMap(({ openGoals = [] }) => openGoals.map(({ id }) => id));
    expect(SORTS.map(names)).toEqual([[], ['own-days'], ['own-days'], ['own-days']]);
    expect(groupViews(full, 'who').some(({ openGoals }) => openGoals)).toBe(false);
  });

  it('tell of a goal that is gone', () => {
    const step: PlanStep = { id: 'x', voice: 'client', label: 'x', goal: 'gone' };
    const [group] = groupViews({ ...empty(), actions: [step] }, 'goal');
    expect(group?.goal).toBeUndefined();
    expect(group?.sections[0]?.steps[0]).toMatchObject({ step, goal: undefined });
  });
});

describe('what is said gently', () => {
  const hintAfter = (...steps: Partial<PlanStep>[]): string | undefined => {
    const actions = steps.map((more, index) => ({
      id: `s${index}`,
      voice: 'client' as const,
      label: 's',
      goal: 'g',
      ...more,
    }));
    const [group] = groupViews(
      { ...empty(), goals: [{ id: 'g', voice: 'client', label: 'g' }], actions },
      'goal',
    );
    return group && hintOf(group);
  };

  it.each<[string, Partial<PlanStep>[], string | undefined]>([
    ['no step', [], 'first'],
    ['ideas only', [{}, {}], 'choose'],
    ['a step on its way', [{}, { who: ['client'] }], undefined],
    ['a success, and nothing on its way', [{}, { check: { outcome: 'done' } }], 'stretch'],
    ['all let go', [{ check: { outcome: 'dropped' } }], 'first'],
  ])('%s', (_name, steps, hint) => {
    expect(hintAfter(...steps)).toBe(hint);
  });

  it('is nothing for steps of no goal', () => {
    expect(groupViews(half, 'goal').slice(-1).map(hintOf)).toEqual([undefined]);
  });
});

describe('places', () => {
  it.each([
    ['own-people', 'goal', 'goal'],
    ['own-coffee', 'goal', 'step-own-people'],
    ['own-coffee', 'time', 'step'],
    ['own-walk', 'goal', 'step'],
    ['own-gone', 'goal', 'step'],
  ] as const)('%s, by %s: %s', (id, sort, place) => {
    expect(entryPlaceOf(half, id, sort)).toBe(place);
  });

  it('groups have the key of their goal', () => {
    expect([undefined, 'own-people', 'own-gone'].map((goal) => keyOfGoal(half, goal))).toEqual([
      'goal',
      'goal.own-people',
      'goal',
    ]);
  });

  it('a JSON Pointer is about goals, steps, or all of it', () => {
    expect(['/goals/0/id', '/actions/1', '/version', ''].map(placeOfPointer)).toEqual([
      'goals',
      'steps',
      undefined,
      undefined,
    ]);
  });
});

describe('what is chosen in a field', () => {
  it.each([
    ['who.own-library', 'other', true, { type: 'who', step: 'own-library', who: ['client', 'other'] }],
    ['who.own-library', 'client', false, { type: 'who', step: 'own-library', who: [] }],
    ['date.own-library', '2026-12-05', false, { type: 'date', step: 'own-library', date: '2026-12-05' }],
    ['date.own-library', '', false, { type: 'date', step: 'own-library', date: null }],
    ['outcome.own-walk', 'partly', true, { type: 'outcome', step: 'own-walk', outcome: 'partly' }],
    ['outcome.own-walk', 'none', true, { type: 'outcome', step: 'own-walk', outcome: null }],
    ['goal.own-walk', '', false, { type: 'move-step', step: 'own-walk', goal: null, before: null }],
    ['value.own-walk', 'income', false, { type: 'link-step', step: 'own-walk', value: 'income' }],
    ['value.own-days', '', false, { type: 'link-goal', goal: 'own-days', value: null }],
    ['factor.own.dots', 'f', false, { type: 'link-step', step: 'own.dots', factor: 'f' }],
    ['new.goal', 'x', false, undefined],
    ['share', 'file', false, undefined],
  ])('%s: %s', (name, value, checked, action) => {
    expect(actionOfChoice(half, { name, value, checked })).toEqual(action);
  });
});

describe('in words', () => {
  const nl = new Words(actionPlanContent, 'nl');
  const en = new Words(actionPlanContent, 'en');

  it('days and months are in the language of the words', () => {
    expect(dayIn(nl, '2026-12-04')).toBe('vrijdag 4 december 2026');
    expect(dayIn(en, '2026-12-04')).toMatch(/^Friday,? 4 December 2026$/);
    expect(dayIn(new Words(actionPlanContent, 'fr'), '2026-12-04')).toBe('vrijdag 4 december 2026');
    expect(dayIn(new Words(actionPlanContent, 'nl_x_??'), '2026-12-04')).toBe('vrijdag 4 december 2026');
    expect(monthIn(nl, '2027-01')).toBe('Januari 2027');
  });

  it('who does something together begins a sentence', () => {
    expect(doersTogether(nl, ['client', 'work-context', 'professional'])).toBe(
      'Jij, iemand op het werk en de professional',
    );
    expect(doersTogether(en, ['client', 'other'])).toBe('You and somebody else');
  });
});

describe('the file for a calendar', () => {
  const words = new Words(actionPlanContent, 'nl');
  const made = new Date('2026-11-28T22:40:05Z');
  const fileOf = (id: string): ReturnType<typeof stepCalendar> =>
    stepCalendar(
      words,
      full,
      full.actions.find((step) => step.id === id)!,
      made,
    );

  it('holds the step and its goal, and no name of anybody', () => {
    const file = fileOf('own-library');
    expect(file?.name).toBe('afspraak-2026-12-04.ics');
    expect(file?.text).toContain('\r\nSUMMARY:Bellen met de bibliotheek\r\n');
    expect(file?.text).toContain('\r\nDESCRIPTION:Doel: Weer onder de mensen komen\r\n');
    expect(file?.text).toContain('\r\nUID:own-library.action-plan@gesprekskit\r\n');
    for (const words of ['zus', 'bericht', 'ATTENDEE', 'ORGANIZER']) expect(file?.text).not.toContain(words);
  });

  it('is there for a step with a day only', () => {
    expect(fileOf('own-coffee')).toBeUndefined();
  });
});
