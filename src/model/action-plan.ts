import { dayShape } from './day.js';
import { QUESTION_ID, VALUE_ID } from './ids.js';
import { isObject, pointer, type Json, type JsonObject, type Report } from './json.js';
import { noteShape, parsePiece, type Note, type ParseResult, type PieceDefinition } from './piece.js';
import { listOf, oneOf, record, textLike, type Shape } from './shape.js';
import { repairedEntries, voicedEntryShape, type VoicedEntry } from './voiced-entries.js';
import type { ValueId } from './work-values.js';

export * from './action-plan-actions.js';
export * from './action-plan-links.js';
export * from './action-plan-selectors.js';
export type { VoicedEntry } from './voiced-entries.js';
export type { Note, ParseResult, Problem, Voice } from './piece.js';

/** Who can do a step, in the order in which they are named. Source: method G-plan. */
export const DOERS = ['client', 'work-context', 'professional', 'other'] as const;
/** `client` · `work-context`: somebody at work · `professional` · `other`: somebody else. */
export type Doer = (typeof DOERS)[number];

/** How a step went, in words; what went well first. Source: method G-plan. */
export const OUTCOMES = ['done', 'partly', 'not-yet', 'dropped'] as const;
/** `dropped`: let go by choice. None is better or worse than another. */
export type Outcome = (typeof OUTCOMES)[number];

/** Something the client wants to reach. */
export interface PlanGoal extends VoicedEntry {
  /** The work value it belongs to. */
  readonly value?: ValueId | undefined;
  /** The factor of a `conversion-map` it came of. */
  readonly factor?: string | undefined;
  /** The conversation in which it was set. */
  readonly conversation?: string | undefined;
}

/** When a step is done: on a day, in own words, or both. */
export interface StepTime {
  /** The day: `2026-12-04`. */
  readonly date?: string | undefined;
  readonly words?: Note | undefined;
}

/** What was found when people looked back on a step. */
export interface StepCheck {
  readonly outcome?: Outcome | undefined;
  /** What was learned of it. */
  readonly learned?: Note | undefined;
}

/** One feasible step. As long as nobody takes it on, it is an idea. */
export interface PlanStep extends VoicedEntry {
  /** The goal it belongs to. */
  readonly goal?: string | undefined;
  /** The work value it belongs to; without one that of its goal. */
  readonly value?: ValueId | undefined;
  /** The factor of a `conversion-map` it came of. */
  readonly factor?: string | undefined;
  /** Who does it; nobody for an idea. */
  readonly who?: readonly Doer[] | undefined;
  /** With whose help, or with what. */
  readonly help?: Note | undefined;
  readonly when?: StepTime | undefined;
  /** What is done if it does not work out: if, then. */
  readonly without?: Note | undefined;
  readonly check?: StepCheck | undefined;
}

/**
 * Goals, cut into first feasible steps: plain JSON, to keep where the portal likes. Free text is in labels and notes only; there is no
 * place for the name of a person. Source: method G-plan.
 */
export interface ActionPlanState {
  readonly kind: 'action-plan';
  readonly version: 1;
  readonly goals: readonly PlanGoal[];
  /** In the order of the steps. One that came of a factor may have no words yet. */
  readonly actions: readonly PlanStep[];
}

const value = textLike(VALUE_ID);
const id = textLike(QUESTION_ID);

const goalShape = voicedEntryShape<PlanGoal>({ value, factor: id, conversation: id });

const stepShape = voicedEntryShape<PlanStep>({
  goal: id,
  value,
  factor: id,
  who: listOf(oneOf(DOERS)),
  help: noteShape,
  when: record<StepTime>({ date: dayShape, words: noteShape }),
  without: noteShape,
  check: record<StepCheck>({ outcome: oneOf(OUTCOMES), learned: noteShape }),
});

/** The shape of the state; `dist/schemas/action-plan.schema.json` is made from it. */
export const actionPlanShape: Shape<ActionPlanState> = record<ActionPlanState>(
  {
    kind: oneOf(['action-plan']),
    version: oneOf([1]),
    goals: listOf(goalShape),
    actions: listOf(stepShape),
  },
  { required: ['kind', 'version'], defaults: empty },
);

/** A plan in which nothing is written. */
export function empty(): ActionPlanState {
  return { kind: 'action-plan', version: 1, goals: [], actions: [] };
}

/** How an `action-plan` state is read. */
export const actionPlanPiece: PieceDefinition<ActionPlanState> = {
  kind: 'action-plan',
  version: 1,
  migrations: [],
  shape: actionPlanShape,
  empty,
  repair,
};

/** Reads any input (JSON text or an object). Never throws; bad cells are dropped one by one and reported, unknown keys are kept. */
export function parse(input: unknown): ParseResult<ActionPlanState> {
  return parsePiece(actionPlanPiece, input);
}

/** All that is about lists is repaired here, where a place in a list is still what it was in the input. */
function repair(state: JsonObject, report: Report): void {
  const { goals, actions } = state;
  const taken = new Set<string>();
  const reserved = new Set<unknown>(idsIn(actions));
  const renamed = Array.isArray(goals) ? repairGoals(state, goals, { taken, reserved }, report) : undefined;
  if (!Array.isArray(actions)) return;
  // Once for each goal that is not there. The link is kept.
  const told = new Set(idsIn(state['goals']));
  actions.forEach((action, index) => {
    if (!isObject(action)) return;
    const { goal, who } = action;
    if (typeof goal === 'string') {
      const known = renamed?.get(goal) ?? goal;
      action['goal'] = known;
      if (id.read(known, '', () => {}) !== undefined && !told.has(known))
        report(pointer(pointer('/actions', index), 'goal'), 'unknown-link', known);
      told.add(known);
    }
    if (Array.isArray(who))
      action['who'] = repairedDoers(who, pointer(pointer('/actions', index), 'who'), report);
  });
  state['actions'] = repairedEntries(actions, '/actions', report, {
    taken,
    withoutWords: true,
    shape: stepShape,
  });
}

function idsIn(given: Json | undefined): readonly (Json | undefined)[] {
  return (Array.isArray(given) ? given : []).map((entry) => (isObject(entry) ? entry['id'] : undefined));
}

/** @returns the ids that no goal has any more, and what stands for them: steps go along */
function repairGoals(
  state: JsonObject,
  given: readonly Json[],
  ids: { readonly taken: Set<string>; readonly reserved: ReadonlySet<unknown> },
  report: Report,
): ReadonlyMap<string, string> {
  const before = given.map((goal) => [goal, isObject(goal) ? goal['id'] : undefined] as const);
  const goals = repairedEntries(given, '/goals', report, { ...ids, shape: goalShape });
  state['goals'] = goals;
  const kept = new Set(goals.map((goal) => goal['id']));
  const renamed = new Map<string, string>();
  for (const [goal, old] of before) {
    const now = isObject(goal) ? goal['id'] : undefined;
    if (typeof old !== 'string' || kept.has(old) || renamed.has(old)) continue;
    if (typeof now === 'string' && kept.has(now)) renamed.set(old, now);
  }
  return renamed;
}

function repairedDoers(given: readonly Json[], path: string, report: Report): Doer[] {
  const doers = new Set<Doer>();
  given.forEach((one, index) => {
    const doer = DOERS.find((known) => known === one);
    if (!doer) report(pointer(path, index), 'bad-value', one);
    else if (doers.has(doer)) report(pointer(path, index), 'duplicate', one);
    else doers.add(doer);
  });
  return [...doers];
}
