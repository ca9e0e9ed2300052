import {
  byStanding,
  DOERS,
  goalsById,
  isTakenOn,
  isWritten,
  stepsByGoal,
  type ActionPlanState,
  type Doer,
  type PlanGoal,
  type PlanStep,
  type StepStanding,
} from '../../model/action-plan.js';
import { clientFirst } from '../../model/voiced-entries.js';
import { isWorkValue, WORK_VALUES, type ValueId } from '../../model/work-values.js';

/** By what steps can be brought together. */
export const SORTS = ['goal', 'who', 'value', 'time'] as const;
/** By goal, by who does them, by work value, or by when. */
export type PlanSort = (typeof SORTS)[number];

/** One step, with what is told of it. */
export interface StepView {
  readonly step: PlanStep;
  readonly standing: StepStanding;
  readonly goal: PlanGoal | undefined;
  /** Its own value, or that of its goal. */
  readonly value: ValueId | undefined;
}

/** The steps of a group that stand the same: what went well, what was agreed, ideas, what was let go. */
export interface SectionView {
  readonly standing: StepStanding;
  readonly steps: readonly StepView[];
}

/** Steps that are brought together. A group of what is left has no goal, doers, value or month. */
export interface GroupView {
  /** Fit for an id, and the same each time it is drawn. */
  readonly key: string;
  readonly goal?: PlanGoal | undefined;
  readonly doers?: readonly Doer[];
  readonly value?: ValueId;
  /** `2026-12` */
  readonly month?: string;
  /** A moment in own words only. */
  readonly inWords?: true;
  /** Goals that have no steps (yet), where steps are not brought together by goal. */
  readonly openGoals?: readonly PlanGoal[];
  readonly sections: readonly SectionView[];
  readonly count: number;
}

/** A group before its steps are laid out. */
type Head = Omit<GroupView, 'sections' | 'count'>;

/**
 * The groups to draw, in order; none is empty but a goal.
 * @param dated a step as it was before somebody began to type its day: it stays where it was
 */
export function groupViews(state: ActionPlanState, sort: PlanSort, dated?: PlanStep): readonly GroupView[] {
  const goals = goalsById(state);
  if (sort === 'goal')
    return stepsByGoal(state).map(({ goal, steps }) =>
      groupOf(goals, goal ? { key: `goal.${goal.id}`, goal } : { key: 'goal' }, steps),
    );
  const whenOf = ({ id, when }: PlanStep): PlanStep['when'] => (id === dated?.id ? dated.when : when);
  const headOf = {
    who: headOfDoers,
    value: headOfValue,
    time: (step: PlanStep) => headOfTime(whenOf(step)),
  }[sort];
  const groups = new Map<string, { readonly head: Head; readonly steps: PlanStep[] }>();
  for (const step of state.actions) {
    const head = headOf(step, step.goal === undefined ? undefined : goals.get(step.goal));
    const group = groups.get(head.key) ?? { head, steps: [] };
    groups.set(head.key, group);
    group.steps.push(step);
  }
  const views = [...groups.values()]
    .toSorted((one, other) => rankOf(one.head) - rankOf(other.head) || byMonth(one.head, other.head))
    .map(({ head, steps }) =>
      groupOf(
        goals,
        head,
        head.month ? steps.toSorted((one, other) => byDay(whenOf(one), whenOf(other))) : steps,
      ),
    );
  const used = new Set(state.actions.map(({ goal }) => goal));
  const openGoals = clientFirst(state.goals.filter(({ id }) => !used.has(id)));
  return openGoals.length > 0 ? [...views, { key: 'open-goals', openGoals, sections: [], count: 0 }] : views;
}

function groupOf(goals: ReadonlyMap<string, PlanGoal>, head: Head, steps: readonly PlanStep[]): GroupView {
  return {
    ...head,
    count: steps.length,
    sections: byStanding(steps).map((section) => ({
      standing: section.standing,
      steps: section.steps.map((step) => {
        const goal = step.goal === undefined ? undefined : goals.get(step.goal);
        return { step, standing: section.standing, goal, value: step.value ?? goal?.value };
      }),
    })),
  };
}

function headOfDoers(step: PlanStep): Head {
  if (!isTakenOn(step)) return { key: 'who' };
  const doers = DOERS.filter((doer) => step.who?.includes(doer));
  return { key: `who.${doers.join('.')}`, doers };
}

function headOfValue(step: PlanStep, goal: PlanGoal | undefined): Head {
  const value = step.value ?? goal?.value;
  return value === undefined ? { key: 'value' } : { key: `value.${value}`, value };
}

function headOfTime(when: PlanStep['when']): Head {
  const month = when?.date?.slice(0, 7);
  if (month !== undefined) return { key: `time.${month}`, month };
  return isWritten(when?.words) ? { key: 'time.words', inWords: true } : { key: 'time' };
}

/** Who by itself before who together; values in the order of the method, then own ones; what is left last. */
function rankOf({ doers, value, month, inWords }: Head): number {
  if (doers) return doers.reduce((sum, doer) => sum * DOERS.length + DOERS.indexOf(doer) + 1, 0);
  if (value !== undefined) return isWorkValue(value) ? WORK_VALUES.indexOf(value) : WORK_VALUES.length;
  if (month !== undefined) return 0;
  return inWords ? 1 : Infinity;
}

const byMonth = ({ month: one = '' }: Head, { month: other = '' }: Head): number =>
  one < other ? -1 : Number(one > other);

function byDay(one: PlanStep['when'], other: PlanStep['when']): number {
  const [first = '', second = ''] = [one?.date, other?.date];
  return first < second ? -1 : Number(first > second);
}

/** What can be said gently about a goal. */
export type GoalHint = 'first' | 'choose' | 'stretch';

/** A small first step, one to choose, or after a success a next one. Nothing where a step is on its way. Source: method G-plan. */
export function hintOf({ goal, sections }: GroupView): GoalHint | undefined {
  if (!goal) return undefined;
  const has = (standing: StepStanding): boolean => sections.some((section) => section.standing === standing);
  if (has('agreed')) return undefined;
  if (has('done')) return 'stretch';
  return has('idea') ? 'choose' : 'first';
}

/** The key of the group by goal in which a step stands. */
export function keyOfGoal(state: ActionPlanState, goal: string | undefined): string {
  return goal !== undefined && state.goals.some(({ id }) => id === goal) ? `goal.${goal}` : 'goal';
}

/** Where an entry is added and removed: beside its goal, among the goals, or among what belongs to none. */
export function entryPlaceOf(state: ActionPlanState, id: string, sort: PlanSort): string {
  if (state.goals.some((goal) => goal.id === id)) return 'goal';
  const goal = state.actions.find((step) => step.id === id)?.goal;
  const isThere = sort === 'goal' && state.goals.some((one) => one.id === goal);
  return isThere ? `step-${goal ?? ''}` : 'step';
}

/** What a JSON Pointer into the plan is about. */
export function placeOfPointer(path: string): 'goals' | 'steps' | undefined {
  const [, part] = path.split('/');
  if (part === 'actions') return 'steps';
  return part === 'goals' ? 'goals' : undefined;
}
