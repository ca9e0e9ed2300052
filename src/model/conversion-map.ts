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
import { isObject, pointer, type Json, type JsonObject, type Report } from './json.js';
import { noteShape, parsePiece, type Note, type ParseResult, type PieceDefinition } from './piece.js';
import { listOf, oneOf, record, textLike, type Shape } from './shape.js';
import { holdsWords, repairedEntries, voicedEntryShape, type VoicedEntry } from './voiced-entries.js';
import type { ValueId } from './work-values.js';

export * from './conversion-map-actions.js';
export * from './conversion-map-links.js';
export * from './conversion-map-selectors.js';
export * from './conversion-map-terms.js';
export type { VoicedEntry } from './voiced-entries.js';
export type { Note, ParseResult, Problem, Voice } from './piece.js';

/** Something on hand for a value: a quality, a tool, a provision, a person. */
export interface Resource extends VoicedEntry {
  readonly value: ValueId;
}

/** Something that helps or hinders turning what is on hand into a value. */
export interface Factor extends VoicedEntry {
  readonly value: ValueId;
  readonly effect: Effect;
  readonly level: FactorLevel;
  readonly sort?: FactorSort | undefined;
  /** For professionals: the level of the work context on which to work. */
  readonly context?: ContextLevel | undefined;
  /** What could be a step, in the words of each voice. */
  readonly idea?: Note | undefined;
  /** Id of the action in an `action-plan` that came of it. */
  readonly step?: string | undefined;
}

/**
 * Per value what is on hand, what helps and what hinders: plain JSON, to keep where the portal likes. Free text is in labels and in
 * `idea` only. Source: method G-conversion, G-context.
 */
export interface ConversionMapState {
  readonly kind: 'conversion-map';
  readonly version: 1;
  /** The values a person chose to look at, in the order in which they were chosen. Also own ones; their names are in the list or the circles. */
  readonly values: readonly ValueId[];
  readonly resources: readonly Resource[];
  readonly factors: readonly Factor[];
}

/** Stands for the value of an entry that came without one that can be read, so that its words are not lost. No list knows it. */
export const NO_VALUE = 'unknown';

const value = textLike(VALUE_ID);

/** The cells of a factor besides who wrote what. */
const FACTOR_CELLS = {
  value,
  effect: oneOf(EFFECTS),
  level: oneOf(FACTOR_LEVELS),
  sort: oneOf(FACTOR_SORTS),
  context: oneOf(CONTEXT_LEVELS),
  idea: noteShape,
  step: textLike(QUESTION_ID),
} as const;

const resourceShape = voicedEntryShape<Resource>({ value }, ['value']);

const factorShape = voicedEntryShape<Factor>(FACTOR_CELLS, ['value', 'effect', 'level']);

/** The shape of the state; `dist/schemas/conversion-map.schema.json` is made from it. */
export const conversionMapShape: Shape<ConversionMapState> = record<ConversionMapState>(
  {
    kind: oneOf(['conversion-map']),
    version: oneOf([1]),
    values: listOf(value),
    resources: listOf(resourceShape),
    factors: listOf(factorShape),
  },
  { required: ['kind', 'version'], defaults: empty },
);

/** A map on which nothing is written. */
export function empty(): ConversionMapState {
  return { kind: 'conversion-map', version: 1, values: [], resources: [], factors: [] };
}

/** How a `conversion-map` state is read. */
export const conversionMapPiece: PieceDefinition<ConversionMapState> = {
  kind: 'conversion-map',
  version: 1,
  migrations: [],
  shape: conversionMapShape,
  empty,
  repair,
};

/** Reads any input (JSON text or an object). Never throws; bad cells are dropped one by one and reported, unknown keys are kept. */
export function parse(input: unknown): ParseResult<ConversionMapState> {
  return parsePiece(conversionMapPiece, input);
}

/** All that is about lists is repaired here, where a place in a list is still what it was in the input. */
function repair(state: JsonObject, report: Report): void {
  const { values, resources, factors } = state;
  const reserved = new Set<unknown>(
    (Array.isArray(factors) ? factors : []).map((one) => (isObject(one) ? one['id'] : undefined)),
  );
  const ids = { taken: new Set<string>(), reserved };
  if (Array.isArray(values)) state['values'] = repairedValues(values, report);
  if (Array.isArray(resources))
    state['resources'] = repairedList(resources, '/resources', { value: NO_VALUE }, { value }, ids, report);
  if (Array.isArray(factors))
    state['factors'] = repairedList(
      factors,
      '/factors',
      // What goes well is never told as something that hinders.
      { value: NO_VALUE, effect: 'helps', level: 'person' },
      FACTOR_CELLS,
      ids,
      report,
    );
}

function repairedValues(given: readonly Json[], report: Report): string[] {
  const values = new Set<string>();
  given.forEach((one, index) => {
    const path = pointer('/values', index);
    const id = value.read(one, path, report);
    if (id === undefined) return;
    if (values.has(id)) report(path, 'duplicate', id);
    values.add(id);
  });
  return [...values];
}

/**
 * Reads the cells of each entry that has words, and puts something in the place of those it cannot do without.
 * @param instead what stands for cells that cannot be missing
 * @param ids in use, or standing further on: no resource has the id of a factor
 */
function repairedList(
  given: readonly Json[],
  path: string,
  instead: Readonly<Record<string, string>>,
  cells: Readonly<Record<string, Shape<unknown>>>,
  ids: { readonly taken: Set<string>; readonly reserved: ReadonlySet<unknown> },
  report: Report,
): JsonObject[] {
  given.forEach((entry, index) => {
    if (!isObject(entry) || !holdsWords(entry)) return;
    for (const [key, shape] of Object.entries(cells)) {
      const at = pointer(pointer(path, index), key);
      const cell = entry[key];
      const read = cell === undefined ? undefined : shape.read(cell, at, report);
      if (read !== undefined) entry[key] = read as Json;
      else if (instead[key] !== undefined) {
        if (cell === undefined) report(at, 'bad-value', undefined);
        entry[key] = instead[key];
      } else delete entry[key];
    }
  });
  return repairedEntries(given, path, report, ids);
}
