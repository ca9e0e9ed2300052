/** What a factor does for a value; what helps comes first. Source: method G-conversion. */
export const EFFECTS = ['helps', 'hinders'] as const;
/** `helps`: promotes turning resources into the valued goal · `hinders`: makes that harder. */
export type Effect = (typeof EFFECTS)[number];

/** The two levels of the method: in the person, and in the work context. Source: method G-conversion. */
export const FACTOR_LEVELS = ['person', 'work-context'] as const;
/** Where a factor lies. */
export type FactorLevel = (typeof FACTOR_LEVELS)[number];

/** What a factor can be about: of the person motivation; of the work context social or instrumental support. Source: method G-conversion. */
export const FACTOR_SORTS = ['motivation', 'social', 'instrumental'] as const;
/** What a factor is about. */
export type FactorSort = (typeof FACTOR_SORTS)[number];

/**
 * The levels of the work context on which a professional can work: 1 the client's resilience, 2 knowing organisations, 3 changing
 * organisations. No order of better or worse. Source: method G-context.
 */
export const CONTEXT_LEVELS = [1, 2, 3] as const;
/** A level of the work context. */
export type ContextLevel = (typeof CONTEXT_LEVELS)[number];

/** The four groups in which factors stand, what helps first. Source: method G-conversion. */
export const FACTOR_PLACES = [
  { id: 'helps-person', effect: 'helps', level: 'person' },
  { id: 'helps-work-context', effect: 'helps', level: 'work-context' },
  { id: 'hinders-person', effect: 'hinders', level: 'person' },
  { id: 'hinders-work-context', effect: 'hinders', level: 'work-context' },
] as const satisfies readonly { id: string; effect: Effect; level: FactorLevel }[];

/** One of the four groups. */
export type FactorPlace = (typeof FACTOR_PLACES)[number]['id'];

/** The group of a factor. */
export function factorPlaceOf({
  effect,
  level,
}: {
  readonly effect: Effect;
  readonly level: FactorLevel;
}): FactorPlace {
  return `${effect}-${level}`;
}
