import type { ActionPlanState, Doer, PlanGoal, PlanStep } from './action-plan.js';
import { VOICES } from './piece.js';
import { clientFirst } from './voiced-entries.js';
import type { ValueId } from './work-values.js';

/** Where a step stands, in the order in which steps are shown: what went well comes first. */
export const STANDINGS = ['done', 'agreed', 'idea', 'dropped'] as const;
/** `done`: it worked out · `agreed`: somebody took it on · `idea`: nobody did (yet) · `dropped`: let go by choice. */
export type StepStanding = (typeof STANDINGS)[number];

/** Whether somebody took a step on. */
export function isTakenOn({ who }: Pick<PlanStep, 'who'>): boolean {
  return who !== undefined && who.length > 0;
}

/** Where a step stands. */
export function standingOf(step: PlanStep): StepStanding {
  const outcome = step.check?.outcome;
  if (outcome === 'done' || outcome === 'dropped') return outcome;
  return isTakenOn(step) ? 'agreed' : 'idea';
}

/** The goals by their ids. */
export function goalsById({ goals }: ActionPlanState): ReadonlyMap<string, PlanGoal> {
  return new Map(goals.map((goal) => [goal.id, goal]));
}

/** A goal with its steps, or the steps of no goal that is there. */
export interface GoalSteps {
  readonly goal: PlanGoal | undefined;
  /** In the order of the state. */
  readonly steps: readonly PlanStep[];
}

/** The goals, the client's own first, each with its steps; then the steps of no goal, if there are. */
export function stepsByGoal(state: ActionPlanState): readonly GoalSteps[] {
  const steps = new Map<string, PlanStep[]>(state.goals.map(({ id }) => [id, []]));
  const loose: PlanStep[] = [];
  for (const step of state.actions) (steps.get(step.goal ?? '') ?? loose).push(step);
  const goals = clientFirst(state.goals).map((goal) => ({ goal, steps: steps.get(goal.id) ?? [] }));
  return loose.length > 0 ? [...goals, { goal: undefined, steps: loose }] : goals;
}

/** The same steps in groups by where they stand, what went well first; of ideas the client's own before what a professional thought of. */
export function byStanding(
  steps: readonly PlanStep[],
): readonly { readonly standing: StepStanding; readonly steps: readonly PlanStep[] }[] {
  const groups = new Map<StepStanding, PlanStep[]>(STANDINGS.map((standing) => [standing, []]));
  for (const step of steps) groups.get(standingOf(step))?.push(step);
  return [...groups].flatMap(([standing, group]) =>
    group.length === 0 ? [] : [{ standing, steps: standing === 'idea' ? clientFirst(group) : group }],
  );
}

/** A step as a report tells of it, with all words exactly as they were written. */
export interface ReportStep extends Omit<PlanStep, 'goal'> {
  /** The goal it belongs to, if that is there. */
  readonly goal?: PlanGoal;
}

/** Something that was agreed: a step that somebody took on. */
export interface Agreement extends ReportStep {
  readonly who: readonly Doer[];
}

/**
 * What was agreed, for a report: the steps that somebody took on, goal by goal, in each goal what worked out first. All words are quoted
 * exactly; the value is that of the step, or else of its goal. Source: method G-plan.
 * @example agreementsOf(plan.state).map(({ label, who, goal, when }) => …)
 */
export function agreementsOf(state: ActionPlanState): readonly Agreement[] {
  return reported(state, isTakenOn) as readonly Agreement[];
}

/**
 * The steps that nobody took on, for a report: goal by goal, the client's own before what a professional thought of. Source: method G-plan.
 */
export function ideasOf(state: ActionPlanState): readonly ReportStep[] {
  return reported(state, (step) => !isTakenOn(step));
}

function reported(state: ActionPlanState, isWanted: (step: PlanStep) => boolean): readonly ReportStep[] {
  return stepsByGoal(state).flatMap(({ goal, steps }) =>
    byStanding(steps.filter(isWanted))
      .flatMap((group) => group.steps)
      .map(({ goal: _id, ...step }) => {
        const value: ValueId | undefined = step.value ?? goal?.value;
        return { ...step, ...(value !== undefined && { value }), ...(goal && { goal }) };
      }),
  );
}

/** Whether anything is written in a plan. */
export function isPlanFilledIn({ goals, actions }: ActionPlanState): boolean {
  return goals.length > 0 || actions.length > 0;
}

/**
 * The steps a step can change places with: of the same goal and standing, and of ideas those of the same voice, as they are shown. In the
 * order in which they stand.
 */
export function siblingsOf(state: ActionPlanState, step: PlanStep, goal = step.goal): readonly PlanStep[] {
  const known = goalsById(state);
  const place = (id: string | undefined): string | undefined =>
    id !== undefined && known.has(id) ? id : undefined;
  const standing = standingOf(step);
  return state.actions.filter(
    (one) =>
      place(one.goal) === place(goal) &&
      standingOf(one) === standing &&
      (standing !== 'idea' || one.voice === step.voice),
  );
}

/** Whether there are words of anybody in a note. */
export function isWritten(note: PlanStep['help']): boolean {
  return VOICES.some((voice) => note?.[voice]);
}
