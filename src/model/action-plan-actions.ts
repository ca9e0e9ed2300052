import {
  DOERS,
  OUTCOMES,
  type ActionPlanState,
  type Doer,
  type Outcome,
  type PlanGoal,
  type PlanStep,
} from './action-plan.js';
import { isDay } from './day.js';
import { QUESTION_ID, VALUE_ID } from './ids.js';
import { VOICES, type Note, type Voice } from './piece.js';
import { withChanged, withEntry, withLabel, withMoved, withoutEntry } from './voiced-entries.js';
import type { ValueId } from './work-values.js';

/** What is written about a step, per voice: with whose help, when, what if it does not work out, what was learned. */
export const STEP_NOTES = ['help', 'when', 'without', 'learned'] as const;
/** One of the notes of a step. */
export type StepNote = (typeof STEP_NOTES)[number];

/** What a goal or a step can be linked to; `null` takes a link away. */
interface Links {
  value?: ValueId | null;
  factor?: string | null;
}

/**
 * Everything a person can do with the plan. `voice` is who does it: only who wrote a goal or a step changes its words or takes it out.
 * A step that is moved comes before another one of its goal, or with `null` after all of them.
 */
export type ActionPlanAction = Readonly<
  | {
      type: 'add-goal';
      goal: string;
      voice: Voice;
      label: string;
      value?: ValueId;
      factor?: string;
      conversation?: string;
    }
  | { type: 'rename-goal'; goal: string; voice: Voice; label: string }
  | { type: 'remove-goal'; goal: string; voice: Voice }
  | ({ type: 'link-goal'; goal: string } & Links)
  | {
      type: 'add-step';
      step: string;
      voice: Voice;
      label: string;
      goal?: string;
      value?: ValueId;
      factor?: string;
    }
  | { type: 'rename-step'; step: string; voice: Voice; label: string }
  | { type: 'remove-step'; step: string; voice: Voice }
  | ({ type: 'link-step'; step: string } & Links)
  | { type: 'move-step'; step: string; goal: string | null; before: string | null }
  | { type: 'who'; step: string; who: readonly Doer[] }
  | { type: 'date'; step: string; date: string | null }
  | { type: 'note'; step: string; note: StepNote; voice: Voice; text: string }
  | { type: 'outcome'; step: string; outcome: Outcome | null }
>;

type WithoutWords<A> = A extends { label: string }
  ? Omit<A, 'label'>
  : A extends { text: string }
    ? Omit<A, 'text'>
    : A;

/** What happened, without any free text: fit for analytics. */
export type ActionPlanChange = WithoutWords<ActionPlanAction>;

/** Tells what an action did, leaving out the words. */
export function describeChange(action: ActionPlanAction): ActionPlanChange {
  const {
    label: _label,
    text: _text,
    ...change
  } = action as ActionPlanAction & { label?: string; text?: string };
  return change;
}

/** Applies `action`. Gives back the same object where nothing changes. */
export function reduce(state: ActionPlanState, action: ActionPlanAction): ActionPlanState {
  switch (action.type) {
    case 'add-goal':
      return hasId(state, action.goal) ? state : withGoals(state, withEntry(state.goals, goalOf(action)));
    case 'rename-goal':
      return withGoals(state, withLabel(state.goals, action.goal, action.voice, action.label));
    case 'remove-goal':
      return withoutGoal(state, action.goal, action.voice);
    case 'link-goal':
      return withGoals(
        state,
        withChanged(state.goals, action.goal, (goal) => linked(goal, action)),
      );
    case 'add-step':
      return withStep(state, action);
    case 'rename-step':
      return withSteps(state, withLabel(state.actions, action.step, action.voice, action.label));
    case 'remove-step':
      return withSteps(state, withoutEntry(state.actions, action.step, action.voice));
    case 'move-step':
      return moved(state, action.step, action.goal ?? undefined, action.before ?? undefined);
    case 'link-step':
      return changed(state, action.step, (step) => linked(step, action));
    case 'who':
      return changed(state, action.step, (step) => withDoers(step, action.who));
    case 'date':
      return changed(state, action.step, (step) => withDate(step, action.date));
    case 'note':
      return VOICES.includes(action.voice)
        ? changed(state, action.step, (step) => withNote(step, action.note, action.voice, action.text))
        : state;
    case 'outcome':
      return changed(state, action.step, (step) => withOutcome(step, action.outcome));
  }
}

/** A possible step that came of a factor in the conversion map. */
export interface StepFromFactor {
  /** Id of the new step. */
  readonly id: string;
  /** Id of the factor. */
  readonly factor: string;
  readonly value?: ValueId | undefined;
  readonly voice: Voice;
  /** Its words; empty where nobody wrote them yet. */
  readonly label: string;
}

/**
 * With a step that came of a factor in the `conversion-map`, as an idea: nobody took it on yet. Gives back the same object where its id is
 * in use already.
 */
export function withStepFromFactor(
  state: ActionPlanState,
  { id, factor, value, voice, label }: StepFromFactor,
): ActionPlanState {
  return reduce(state, {
    type: 'add-step',
    step: id,
    voice,
    label,
    factor,
    ...(value !== undefined && { value }),
  });
}

function withGoals(state: ActionPlanState, goals: readonly PlanGoal[]): ActionPlanState {
  return goals === state.goals ? state : { ...state, goals };
}

function withSteps(state: ActionPlanState, actions: readonly PlanStep[]): ActionPlanState {
  return actions === state.actions ? state : { ...state, actions };
}

function changed(state: ActionPlanState, id: string, change: (step: PlanStep) => PlanStep): ActionPlanState {
  return withSteps(state, withChanged(state.actions, id, change));
}

function hasId({ goals, actions }: ActionPlanState, id: string): boolean {
  return [...goals, ...actions].some((entry) => entry.id === id);
}

function goalOf({
  goal: id,
  voice,
  label,
  conversation,
  ...links
}: Extract<ActionPlanAction, { type: 'add-goal' }>): PlanGoal {
  const goal = linked<PlanGoal>({ id, voice, label }, links);
  return conversation !== undefined && QUESTION_ID.test(conversation) ? { ...goal, conversation } : goal;
}

/** Steps of a goal that is taken out stay, as steps of no goal. */
function withoutGoal(state: ActionPlanState, id: string, voice: Voice): ActionPlanState {
  const goals = withoutEntry(state.goals, id, voice);
  if (goals === state.goals) return state;
  const actions = state.actions.map((step) => (step.goal === id ? withKey(step, 'goal', undefined) : step));
  return { ...state, goals, actions };
}

/** Only what came of a factor can wait for its words. */
function withStep(
  state: ActionPlanState,
  { step: id, voice, label, goal, ...links }: Extract<ActionPlanAction, { type: 'add-step' }>,
): ActionPlanState {
  const isOfNoGoal = goal !== undefined && state.goals.every((one) => one.id !== goal);
  if (isOfNoGoal || hasId(state, id)) return state;
  const entry = withKey(linked<PlanStep>({ id, voice, label: label.trim() }, links), 'goal', goal);
  if (entry.label || entry.factor === undefined) return withSteps(state, withEntry(state.actions, entry));
  return QUESTION_ID.test(id) && VOICES.includes(voice) ? withSteps(state, [...state.actions, entry]) : state;
}

/** A step can stay with a goal that is gone, but not go to one. */
function moved(
  state: ActionPlanState,
  id: string,
  goal: string | undefined,
  before: string | undefined,
): ActionPlanState {
  const step = state.actions.find((one) => one.id === id);
  const isKnown = goal === undefined || step?.goal === goal || state.goals.some((one) => one.id === goal);
  if (!step || !isKnown) return state;
  if (step.goal === goal && nextOf(state.actions, step)?.id === before) return state;
  const steps = withMoved(state.actions, id, before);
  return withSteps(
    state,
    withChanged(steps, id, (one) => withKey(one, 'goal', goal)),
  );
}

/** The step of the same goal that comes after this one. */
function nextOf(steps: readonly PlanStep[], step: PlanStep): PlanStep | undefined {
  return steps.slice(steps.indexOf(step) + 1).find(({ goal }) => goal === step.goal);
}

function linked<T extends PlanGoal | PlanStep>(entry: T, { value, factor }: Links): T {
  let after = entry;
  if (value !== undefined && (value === null || VALUE_ID.test(value)))
    after = withKey(after, 'value', value ?? undefined);
  if (factor !== undefined && (factor === null || QUESTION_ID.test(factor)))
    after = withKey(after, 'factor', factor ?? undefined);
  return after;
}

function withDoers(step: PlanStep, chosen: readonly Doer[]): PlanStep {
  const who = DOERS.filter((doer) => chosen.includes(doer));
  const before = step.who ?? [];
  if (who.length === before.length && who.every((doer) => before.includes(doer))) return step;
  return withKey(step, 'who', who.length > 0 ? who : undefined);
}

function withDate(step: PlanStep, date: string | null): PlanStep {
  if (date !== null && !isDay(date)) return step;
  return withKey(step, 'when', withPart(step.when, 'date', date ?? undefined));
}

function withOutcome(step: PlanStep, outcome: Outcome | null): PlanStep {
  if (outcome !== null && !OUTCOMES.includes(outcome)) return step;
  return withKey(step, 'check', withPart(step.check, 'outcome', outcome ?? undefined));
}

function withNote(step: PlanStep, note: StepNote, voice: Voice, words: string): PlanStep {
  const written = (before: Note | undefined): Note | undefined => withPart(before, voice, words || undefined);
  switch (note) {
    case 'help':
    case 'without':
      return withKey(step, note, written(step[note]));
    case 'when':
      return withKey(step, 'when', withPart(step.when, 'words', written(step.when?.words)));
    case 'learned':
      return withKey(step, 'check', withPart(step.check, 'learned', written(step.check?.learned)));
  }
}

/** With something under a key, or without it; the same object where that is so already. */
function withKey<T extends object, K extends keyof T>(object: T, key: K, after: T[K] | undefined): T {
  if (object[key] === after) return object;
  const { [key]: _before, ...rest } = object;
  return (after === undefined ? rest : { ...rest, [key]: after }) as T;
}

/** The same for a part that is not there while nothing is in it. */
function withPart<T extends object, K extends keyof T>(
  part: T | undefined,
  key: K,
  after: T[K] | undefined,
): T | undefined {
  if (part === undefined && after === undefined) return undefined;
  const result = withKey(part ?? ({} as T), key, after);
  return Object.keys(result).length > 0 ? result : undefined;
}
