/**
 * The seven work values of the value-driven re-integration conversation, in the order of the method.
 * Source: method G, *werkwaarden*; Abma et al. 2016, doi 10.5271/sjweh.3532.
 */
export const WORK_VALUES = [
  'use-skills',
  'develop-skills',
  'decisions',
  'contacts',
  'own-goals',
  'income',
  'contribute',
] as const;

/** The id of one of the seven work values. */
export type WorkValueId = (typeof WORK_VALUES)[number];

/** The id of a work value: one of the seven, or one the client added. */
export type ValueId = WorkValueId | (string & {});

/** Something kept per value, by its id. */
export interface ByValue<T> {
  readonly [valueId: string]: T;
}

/** A value the client added. */
export interface OwnValue {
  readonly id: string;
  /** The client's own words. */
  readonly label: string;
}

/** Whether `id` is one of the seven. */
export function isWorkValue(id: string): id is WorkValueId {
  return (WORK_VALUES as readonly string[]).includes(id);
}

/** The ids of all values of a state: the seven, then the client's own. */
export function valueIds(state: { readonly ownValues: readonly OwnValue[] }): ValueId[] {
  return [...WORK_VALUES, ...state.ownValues.map((value) => value.id)];
}
