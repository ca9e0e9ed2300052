import { answersOf, DEFAULT_SCORING } from './capability-scoring.js';
import type { CapabilityListState } from './capability-list.js';
import { cardsIn, isOwnCard, ownCards } from './circle-selectors.js';
import type { CircleModelState } from './circle-model.js';
import type { ConversionMapState } from './conversion-map.js';
import { isObject, pointer, type Report } from './json.js';
import { isWorkValue, WORK_VALUES, type ValueId } from './work-values.js';

/** Why a value is offered first: the client marked it important, wants to talk about it, or laid it in the middle ring. */
export const OFFER_REASONS = ['important', 'discuss', 'middle'] as const;
/** A reason to offer a value first. */
export type OfferReason = (typeof OFFER_REASONS)[number];

/** A value to choose. */
export interface OfferedValue {
  readonly id: ValueId;
  /** The client's own words; nothing for one of the seven, which the content packs name. */
  readonly label: string | undefined;
  readonly reasons: readonly OfferReason[];
}

/** What other pieces tell of the client's values, as far as they are there. */
export interface ValueSources {
  readonly list?: CapabilityListState | undefined;
  readonly circles?: CircleModelState | undefined;
}

/** The values to choose from: what the client marked elsewhere first, then the seven, then the client's own. */
export function offeredValues({ list, circles }: ValueSources): readonly OfferedValue[] {
  const ofValues = circles?.topic === 'values' ? circles : undefined;
  const labels = new Map<ValueId, string | undefined>(WORK_VALUES.map((id) => [id, undefined]));
  for (const { id, label } of [...(list?.ownValues ?? []), ...(ofValues ? ownCards(ofValues) : [])])
    if (!labels.has(id) && label?.trim()) labels.set(id, label);
  const marked: Record<OfferReason, ReadonlySet<ValueId>> = {
    important: new Set(list ? [...labels.keys()].filter((id) => isImportant(list, id)) : []),
    discuss: new Set(list?.discuss),
    middle: new Set(ofValues && cardsIn(ofValues, 'middle')),
  };
  const offered = [...labels].map(([id, label]) => ({
    id,
    label,
    reasons: OFFER_REASONS.filter((reason) => marked[reason].has(id)),
  }));
  return [true, false].flatMap((first) => offered.filter(({ reasons }) => reasons.length > 0 === first));
}

function isImportant(list: CapabilityListState, id: ValueId): boolean {
  const { importance } = answersOf(list, id);
  return typeof importance === 'number' && importance >= DEFAULT_SCORING.cutOff;
}

/** An action in the plan, as far as the map tells of it. */
export interface PlannedAction {
  /** What it is, in the words of who wrote it; empty where it has none yet. */
  readonly label: string;
}

/**
 * The actions of a plan, read without judging the rest: a plan of another version may hold more.
 * @param plan an `action-plan` state
 */
export function plannedActions(plan: unknown): ReadonlyMap<string, PlannedAction> {
  const actions = isObject(plan) ? plan['actions'] : undefined;
  return new Map(
    (Array.isArray(actions) ? actions : []).flatMap((action) => {
      const { id, label } = isObject(action) ? action : {};
      return typeof id === 'string' ? [[id, { label: typeof label === 'string' ? label : '' }]] : [];
    }),
  );
}

/** What is known of other pieces, to tell what is gone from what is not known. */
export interface KnownElsewhere {
  /** The ids of the client's own values; nothing where neither list nor circles are known. */
  readonly ownValues?: ReadonlySet<ValueId> | undefined;
  /** The ids of the actions in the plan; nothing where no plan is known. */
  readonly actions?: ReadonlySet<string> | undefined;
}

/** The ids of the client's own values, of what is known. */
export function ownValueIds({ list, circles }: ValueSources): ReadonlySet<ValueId> | undefined {
  if (!list && !circles) return undefined;
  const cards = circles?.topic === 'values' ? circles.cards.filter(({ id }) => isOwnCard(circles, id)) : [];
  return new Set([...(list?.ownValues ?? []), ...cards].map(({ id }) => id));
}

/** Whether a value is in no list any more. What is not known is not gone. */
export function isGone(value: ValueId, { ownValues }: KnownElsewhere): boolean {
  return ownValues !== undefined && !isWorkValue(value) && !ownValues.has(value);
}

/** Tells, once for each value and each step, which are gone from the other pieces. They are kept. */
export function reportGone(state: ConversionMapState, known: KnownElsewhere, report: Report): void {
  const told = new Set<ValueId>();
  const tellValue = (path: string, value: ValueId): void => {
    if (told.has(value) || !isGone(value, known)) return;
    told.add(value);
    report(path, 'unknown-value', value);
  };
  state.values.forEach((value, index) => {
    tellValue(pointer('/values', index), value);
  });
  for (const [name, entries] of [
    ['resources', state.resources],
    ['factors', state.factors],
  ] as const)
    entries.forEach(({ value }, index) => {
      tellValue(pointer(pointer(`/${name}`, index), 'value'), value);
    });
  const { actions } = known;
  state.factors.forEach(({ step }, index) => {
    if (step !== undefined && actions && !actions.has(step))
      report(pointer(pointer('/factors', index), 'step'), 'unknown-link', step);
  });
}
