import {
  FACTOR_PLACES,
  factorPlaceOf,
  factorsOf,
  isGone,
  isWrittenAbout,
  resourcesOf,
  valuesWrittenAbout,
  type ConversionMapChange,
  type ConversionMapState,
  type Factor,
  type FactorPlace,
  type KnownElsewhere,
  type OfferedValue,
  type OfferReason,
  type Resource,
} from '../../model/conversion-map.js';
import { isWorkValue, type ValueId } from '../../model/work-values.js';

/** Where an entry stands: what is on hand, or one of the four groups. */
export type PlaceId = 'resources' | FactorPlace;

/** A value, as far as its name goes. */
export interface NamedValue {
  readonly id: ValueId;
  /** The client's own words; nothing for one of the seven, and where nobody tells them. */
  readonly label: string | undefined;
}

/** A value that can be chosen, or that was. */
export interface OfferView extends NamedValue {
  readonly reasons: readonly OfferReason[];
  readonly isChosen: boolean;
  /** Not chosen any more, though something was written about it. */
  readonly isKept: boolean;
}

/** One of the four groups of factors. */
export interface GroupView {
  readonly id: FactorPlace;
  readonly effect: Factor['effect'];
  readonly level: Factor['level'];
  readonly factors: readonly Factor[];
}

/** One value with all that is written about it. */
export interface ValueView extends NamedValue {
  /** Whether it is in no list any more. */
  readonly isGone: boolean;
  readonly resources: readonly Resource[];
  readonly factors: readonly Factor[];
}

/** The values to choose from, with those that were chosen and are not among them last. */
export function offerViews(
  state: ConversionMapState,
  offered: readonly OfferedValue[],
): readonly OfferView[] {
  const known = new Set(offered.map(({ id }) => id));
  const chosen = new Set(state.values);
  const others = state.values.filter((id) => !known.has(id));
  return [...offered, ...others.map((id): OfferedValue => ({ id, label: undefined, reasons: [] }))].map(
    (value) => ({
      ...value,
      isChosen: chosen.has(value.id),
      isKept: !chosen.has(value.id) && isWrittenAbout(state, value.id),
    }),
  );
}

/**
 * The values to look at: the chosen ones in the order of choosing, then what is written about a value that cannot be chosen (any
 * more), so that no words are out of reach.
 */
export function valueViews(
  state: ConversionMapState,
  offered: readonly OfferedValue[],
  known: KnownElsewhere,
): readonly ValueView[] {
  const labels = new Map(offered.map(({ id, label }) => [id, label]));
  const shown = new Set(state.values);
  for (const id of valuesWrittenAbout(state)) if (!labels.has(id)) shown.add(id);
  return [...shown].map((id) => ({
    id,
    label: labels.get(id),
    isGone: isGone(id, known),
    resources: resourcesOf(state, id),
    factors: factorsOf(state, id),
  }));
}

/** The four groups of a value, what helps first. */
export function groupViews({ factors }: ValueView): readonly GroupView[] {
  const groups = new Map<FactorPlace, Factor[]>(FACTOR_PLACES.map(({ id }) => [id, []]));
  for (const factor of factors) groups.get(factorPlaceOf(factor))?.push(factor);
  return FACTOR_PLACES.map((place) => ({ ...place, factors: groups.get(place.id) ?? [] }));
}

/** Whether nothing is written about a value. */
export function isEmptyValue({ resources, factors }: ValueView): boolean {
  return resources.length === 0 && factors.length === 0;
}

/** Whether anything at all was filled in. */
export function isFilledIn({ values, resources, factors }: ConversionMapState): boolean {
  return values.length + resources.length + factors.length > 0;
}

/** How the name of a value is found: in the content packs, in the client's own words, or nowhere. */
export function nameKind({ id, label }: NamedValue): 'known' | 'own' | 'unnamed' {
  if (label !== undefined) return 'own';
  return isWorkValue(id) ? 'known' : 'unnamed';
}

/** Something in the map by its id. */
export function entryOf(state: ConversionMapState, id: string): Resource | Factor | undefined {
  return state.resources.find((one) => one.id === id) ?? state.factors.find((one) => one.id === id);
}

/** The value a change is about, in one of the states around it; nothing where that is of all, or chosen no more. */
export function valueOfChange(
  change: ConversionMapChange | { readonly type: 'reset' },
  ...states: readonly ConversionMapState[]
): ValueId | undefined {
  if (change.type === 'reset') return undefined;
  if (change.type === 'choose') return states[0]?.values.find((value) => value === change.value);
  if ('value' in change) return change.value;
  const id = 'entry' in change ? change.entry : change.factor;
  for (const state of states) {
    const entry = entryOf(state, id);
    if (entry) return entry.value;
  }
  return undefined;
}

/** The place in which a person adds something, as a name that is fit for an id. */
export function placeName(value: ValueId, place: PlaceId): string {
  return `${value}.${place}`;
}

/** The value and the place of such a name. */
export function placeOfName(name: string): { value: ValueId; place: PlaceId } {
  const at = name.lastIndexOf('.');
  return { value: name.slice(0, at), place: name.slice(at + 1) as PlaceId };
}

/** The place in which something stands. */
export function placeOfEntry(entry: Resource | Factor): PlaceId {
  return 'effect' in entry ? factorPlaceOf(entry) : 'resources';
}

/** Which part of the map a problem is about. */
export function partOfPointer(path: string): 'values' | 'resources' | 'factors' | undefined {
  return (['values', 'resources', 'factors'] as const).find((part) => path.split('/')[1] === part);
}
