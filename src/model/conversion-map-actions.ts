import type { ConversionMapState, Factor } from './conversion-map.js';
import {
  CONTEXT_LEVELS,
  EFFECTS,
  FACTOR_LEVELS,
  FACTOR_SORTS,
  type ContextLevel,
  type Effect,
  type FactorLevel,
  type FactorSort,
} from './conversion-map-terms.js';
import { QUESTION_ID, VALUE_ID } from './ids.js';
import { VOICES, type Note, type Voice } from './piece.js';
import { withChanged, withEntry, withLabel, withoutEntry } from './voiced-entries.js';
import type { ValueId } from './work-values.js';

/** Everything a person can do with the map. */
export type ConversionMapAction = Readonly<
  | { type: 'choose'; value: ValueId; chosen: boolean }
  | { type: 'add-resource'; resource: string; value: ValueId; voice: Voice; label: string }
  | {
      type: 'add-factor';
      factor: string;
      value: ValueId;
      effect: Effect;
      level: FactorLevel;
      voice: Voice;
      label: string;
    }
  /** Other words for a resource or a factor; only for the voice that wrote it. */
  | { type: 'rename-entry'; entry: string; voice: Voice; label: string }
  /** Takes out a resource or a factor; only for the voice that wrote it. */
  | { type: 'remove-entry'; entry: string; voice: Voice }
  | { type: 'place'; factor: string; effect: Effect; level: FactorLevel }
  | { type: 'sort'; factor: string; sort: FactorSort | null }
  /** For professionals: only of a factor in the work context. */
  | { type: 'context'; factor: string; context: ContextLevel | null }
  | { type: 'idea'; factor: string; voice: Voice; text: string }
  /** Links a factor to an action in the plan; `stepOf` tells what to put in the plan. */
  | { type: 'make-step'; factor: string; step: string; voice: Voice }
  /** Takes the link away; the plan stays as it is. */
  | { type: 'take-back-step'; factor: string }
>;

/** What happened, without any free text: fit for analytics. */
export type ConversionMapChange = Readonly<
  | Exclude<ConversionMapAction, { text: string } | { label: string } | { type: 'make-step' }>
  | { type: 'add-resource'; resource: string; value: ValueId; voice: Voice }
  | { type: 'add-factor'; factor: string; value: ValueId; effect: Effect; level: FactorLevel; voice: Voice }
  | { type: 'rename-entry'; entry: string; voice: Voice }
  | { type: 'idea'; factor: string; voice: Voice }
  /** `step` is the id of the action to put in the plan; `stepOf` tells its words. */
  | { type: 'make-step'; factor: string; value: ValueId; step: string; voice: Voice }
>;

/**
 * Tells what an action did, leaving out the words.
 * @param state the map before or after it: for the value of a factor
 */
export function describeChange(action: ConversionMapAction, state: ConversionMapState): ConversionMapChange {
  const { type } = action;
  switch (type) {
    case 'add-resource':
    case 'add-factor': {
      const { label: _words, ...told } = action;
      return told;
    }
    case 'rename-entry':
      return { type, entry: action.entry, voice: action.voice };
    case 'idea':
      return { type, factor: action.factor, voice: action.voice };
    case 'make-step': {
      const { factor, step, voice } = action;
      const value = state.factors.find(({ id }) => id === factor)?.value ?? '';
      return { type, factor, value, step, voice };
    }
    default:
      return action;
  }
}

/** Applies `action`. Gives back the same object where nothing changes. */
export function reduce(state: ConversionMapState, action: ConversionMapAction): ConversionMapState {
  switch (action.type) {
    case 'choose':
      return withValue(state, action.value, action.chosen);
    case 'add-resource': {
      const { resource: id, value, voice, label } = action;
      if (isTaken(state, id) || !VALUE_ID.test(value)) return state;
      return withResources(state, withEntry(state.resources, { id, voice, label, value }), value);
    }
    case 'add-factor': {
      const { factor: id, value, voice, label, effect, level } = action;
      if (isTaken(state, id) || !VALUE_ID.test(value) || !isPlace(effect, level)) return state;
      return withFactors(state, withEntry(state.factors, { id, voice, label, value, effect, level }), value);
    }
    case 'rename-entry': {
      const { entry, voice, label } = action;
      const renamed = withResources(state, withLabel(state.resources, entry, voice, label));
      return withFactors(renamed, withLabel(renamed.factors, entry, voice, label));
    }
    case 'remove-entry': {
      const { entry, voice } = action;
      const without = withResources(state, withoutEntry(state.resources, entry, voice));
      return withFactors(without, withoutEntry(without.factors, entry, voice));
    }
    default:
      return withFactors(
        state,
        withChanged(state.factors, action.factor, (factor) => changed(factor, action)),
      );
  }
}

/** What one action makes of a factor. */
function changed(factor: Factor, action: Extract<ConversionMapAction, { factor: string }>): Factor {
  switch (action.type) {
    case 'place': {
      const { effect, level } = action;
      const isThere = factor.effect === effect && factor.level === level;
      if (isThere || !isPlace(effect, level)) return factor;
      return { ...(level === factor.level ? factor : withoutMarksOf(factor.level, factor)), effect, level };
    }
    case 'sort':
      return withCell(factor, 'sort', action.sort, FACTOR_SORTS);
    case 'context':
      return factor.level === 'work-context'
        ? withCell(factor, 'context', action.context, CONTEXT_LEVELS)
        : factor;
    case 'idea':
      return withIdea(factor, action.voice, action.text);
    case 'make-step': {
      const { step, voice } = action;
      const isFree = factor.step === undefined;
      return isFree && QUESTION_ID.test(step) && VOICES.includes(voice) ? { ...factor, step } : factor;
    }
    case 'take-back-step': {
      const { step, ...rest } = factor;
      return step === undefined ? factor : rest;
    }
    case 'add-factor':
      return factor;
  }
}

/** What says more about one level is not said of the other. */
function withoutMarksOf(level: FactorLevel, factor: Factor): Factor {
  const { sort, context: _context, ...rest } = factor;
  const isOfPerson = sort === 'motivation';
  return sort === undefined || isOfPerson === (level === 'person') ? rest : { ...rest, sort };
}

function withValue(state: ConversionMapState, value: ValueId, chosen: boolean): ConversionMapState {
  const { values } = state;
  if (values.includes(value) === chosen || !VALUE_ID.test(value)) return state;
  return { ...state, values: chosen ? [...values, value] : values.filter((one) => one !== value) };
}

/** @param value what is added to it, is chosen */
function withResources(
  state: ConversionMapState,
  resources: ConversionMapState['resources'],
  value?: ValueId,
): ConversionMapState {
  if (resources === state.resources) return state;
  const after = { ...state, resources };
  return value === undefined ? after : withValue(after, value, true);
}

function withFactors(
  state: ConversionMapState,
  factors: ConversionMapState['factors'],
  value?: ValueId,
): ConversionMapState {
  if (factors === state.factors) return state;
  const after = { ...state, factors };
  return value === undefined ? after : withValue(after, value, true);
}

function withCell<K extends 'sort' | 'context'>(
  factor: Factor,
  key: K,
  choice: Factor[K] | null,
  choices: readonly unknown[],
): Factor {
  if ((factor[key] ?? null) === choice || (choice !== null && !choices.includes(choice))) return factor;
  const { [key]: _before, ...rest } = factor;
  return choice === null ? (rest as Factor) : { ...factor, [key]: choice };
}

function withIdea(factor: Factor, voice: Voice, words: string): Factor {
  const { idea: before = {}, ...others } = factor;
  if (!VOICES.includes(voice) || (before[voice] ?? '') === words) return factor;
  const { [voice]: _old, ...rest } = before;
  const idea: Note = words === '' ? rest : { ...rest, [voice]: words };
  return Object.keys(idea).length > 0 ? { ...others, idea } : others;
}

function isPlace(effect: Effect, level: FactorLevel): boolean {
  return EFFECTS.includes(effect) && FACTOR_LEVELS.includes(level);
}

function isTaken({ resources, factors }: ConversionMapState, id: string): boolean {
  return [resources, factors].some((list) => list.some((entry) => entry.id === id));
}
