import type { ConversionMapState, Factor, Resource } from './conversion-map.js';
import { FACTOR_PLACES } from './conversion-map-terms.js';
import { VOICES, type Voice } from './piece.js';
import { clientFirst } from './voiced-entries.js';
import type { ValueId } from './work-values.js';

/** What is written about one value. */
interface Written {
  readonly resources: readonly Resource[];
  readonly factors: readonly Factor[];
}

const NOTHING: Written = { resources: [], factors: [] };

/** What is written about each value: looked up once for each state, as states never change. */
const written = new WeakMap<ConversionMapState, ReadonlyMap<ValueId, Written>>();

function byValue(state: ConversionMapState): ReadonlyMap<ValueId, Written> {
  const known = written.get(state);
  if (known) return known;
  const lists = new Map<ValueId, { resources: Resource[]; factors: Factor[] }>();
  const of = (value: ValueId): { resources: Resource[]; factors: Factor[] } => {
    const list = lists.get(value) ?? { resources: [], factors: [] };
    lists.set(value, list);
    return list;
  };
  for (const resource of clientFirst(state.resources)) of(resource.value).resources.push(resource);
  const factors = clientFirst(state.factors);
  for (const { effect, level } of FACTOR_PLACES)
    for (const factor of factors)
      if (factor.effect === effect && factor.level === level) of(factor.value).factors.push(factor);
  written.set(state, lists);
  return lists;
}

/**
 * What helps and hinders for a value: what helps first, in the person before the work context, the client's own before what a
 * professional added. Source: method G-conversion.
 * @example factorsOf(map.state, 'contacts').filter(({ effect }) => effect === 'helps')
 */
export function factorsOf(state: ConversionMapState, value: ValueId): readonly Factor[] {
  return (byValue(state).get(value) ?? NOTHING).factors;
}

/** What is on hand for a value (qualities, tools, provisions, people), the client's own first. Source: method G-conversion. */
export function resourcesOf(state: ConversionMapState, value: ValueId): readonly Resource[] {
  return (byValue(state).get(value) ?? NOTHING).resources;
}

/** Whether anything is written about a value. */
export function isWrittenAbout(state: ConversionMapState, value: ValueId): boolean {
  return byValue(state).has(value);
}

/** The values something is written about, in the order of writing. */
export function valuesWrittenAbout(state: ConversionMapState): readonly ValueId[] {
  return [...byValue(state).keys()];
}

/** A step that came of a factor: where it came from, and its words if it is still to be put in a plan. */
export interface FactorStep {
  /** Id of the action in the plan. */
  readonly id: string;
  /** Id of the factor in the map. */
  readonly factor: string;
  readonly value: ValueId;
  /** Who wrote the words. */
  readonly voice: Voice;
  /** The words of the possible step; empty where nobody wrote them yet. */
  readonly label: string;
}

/**
 * The step that a factor would give, in the words of the voice that asks; where that wrote none in those of the other, with whose they
 * are. Words of one voice never become the other's.
 */
export function possibleStep(factor: Factor, id: string, voice: Voice): FactorStep {
  const { id: from, value, idea } = factor;
  const writer = [voice, ...VOICES].find((one) => idea?.[one]?.trim()) ?? voice;
  return { id, factor: from, value, voice: writer, label: idea?.[writer]?.trim() ?? '' };
}

/**
 * What to put in the plan for a factor that has a step: for portals that do so themselves when they hear of a `make-step`.
 * @param voice who made the step; without it the client
 * @returns nothing where the factor has no step
 * @example
 * map.addEventListener('conversion-map-change', ({ state, change }) => {
 *   if (change.type === 'make-step') addToPlan(stepOf(state, change.factor, map.voice));
 * });
 */
export function stepOf(
  state: ConversionMapState,
  factorId: string,
  voice: Voice = 'client',
): FactorStep | undefined {
  const factor = state.factors.find(({ id }) => id === factorId);
  return factor?.step === undefined ? undefined : possibleStep(factor, factor.step, voice);
}

/** All steps that came of factors, in the order of the factors. */
export function stepsOf(state: ConversionMapState): readonly FactorStep[] {
  return state.factors.flatMap((factor) =>
    factor.step === undefined ? [] : [possibleStep(factor, factor.step, 'client')],
  );
}
