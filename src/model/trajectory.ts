import { isObject, type Json } from './json.js';
import { parsePiece, type ParseResult, type PieceDefinition, type PieceState } from './piece.js';
import { typeSchema } from './shape-schema.js';
import { byKey, cell, oneOf, record, type Shape } from './shape.js';

export type { ParseResult, Problem } from './piece.js';

/** With whom a part is shared: only me · take along to the conversation · into the file. */
export const SHARES = ['self', 'conversation', 'file'] as const;
/** `self`: nobody but the client; `conversation`: to look at together; `file`: may be kept by the organisation. */
export type Share = (typeof SHARES)[number];

/** A part of a trajectory: the state of one piece. What this version does not know is kept as it is. */
export type TrajectoryPart = PieceState & { readonly [key: string]: unknown };

/**
 * All pieces of one client's trajectory: plain JSON, to keep where the portal likes. It holds no name or number of a person.
 */
export interface TrajectoryState {
  readonly kind: 'trajectory';
  readonly version: 1;
  /** The one purpose for which it is kept. */
  readonly purpose: 'reintegration-guidance';
  /** The state of each piece, by its kind. */
  readonly parts: { readonly [kind: string]: TrajectoryPart };
  /** With whom each part is shared, as the client chose; without a choice: `self`. */
  readonly share: { readonly [kind: string]: Share };
}

const part = cell<Json & TrajectoryPart>(
  typeSchema('object', { properties: { kind: typeSchema('string'), version: typeSchema('number') } }),
  (value): value is Json & TrajectoryPart => isObject(value),
);

/** The shape of the state; `dist/schemas/trajectory.schema.json` is made from it. Parts are read by their pieces. */
export const trajectoryShape: Shape<TrajectoryState> = record<TrajectoryState>(
  {
    kind: oneOf(['trajectory']),
    version: oneOf([1]),
    purpose: oneOf(['reintegration-guidance']),
    parts: byKey(part),
    share: byKey(oneOf(SHARES)),
  },
  { required: ['kind', 'version'], defaults: empty },
);

/** A trajectory in which nothing is filled in. */
export function empty(): TrajectoryState {
  return { kind: 'trajectory', version: 1, purpose: 'reintegration-guidance', parts: {}, share: {} };
}

/** How a `trajectory` is read. */
export const trajectoryPiece: PieceDefinition<TrajectoryState> = {
  kind: 'trajectory',
  version: 1,
  migrations: [],
  shape: trajectoryShape,
  empty,
};

/** Reads any input (JSON text or an object). Never throws; bad cells are dropped one by one and reported, the rest is kept. */
export function parse(input: unknown): ParseResult<TrajectoryState> {
  return parsePiece(trajectoryPiece, input);
}

/** With whom a part is shared. */
export function shareOf(state: TrajectoryState, kind: string): Share {
  return Object.hasOwn(state.share, kind) ? (state.share[kind] ?? 'self') : 'self';
}

/**
 * Parts in which the client chooses inside the piece what is shared (an answer, or all of it). Their `share` only tells whether that may
 * go into the file as well.
 */
export const CHOSEN_INSIDE: readonly string[] = ['preparation-questions', 'conversation-feedback'];
