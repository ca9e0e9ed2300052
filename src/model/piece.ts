import { isObject, plainJson, type Json, type JsonObject, type ProblemCode, type Report } from './json.js';
import { record, text, type Shape } from './shape.js';

/** Who can write a text. */
export const VOICES = ['client', 'professional'] as const;
/** Who wrote a text: the client, or the professional. */
export type Voice = (typeof VOICES)[number];

/** A free text per voice; one voice never alters the other's. */
export interface Note {
  readonly client?: string;
  readonly professional?: string;
}

/** The shape of a `Note`. */
export const noteShape: Shape<Note> = record<Note>({ client: text, professional: text });

/** The start of every state. */
export interface PieceState {
  /** Which piece this state belongs to; the same as the tag of its element. */
  readonly kind: string;
  /** The version of the shape, counted from 1. */
  readonly version: number;
}

/** One cell of a state that could not be read. */
export interface Problem {
  /** Where: a JSON Pointer (RFC 6901), empty for the whole. */
  readonly path: string;
  readonly code: ProblemCode;
  /** What is the matter. From `parse` a short technical line; in an element's event in the reader's language. */
  readonly message: string;
  /** What stood there, as far as it is JSON. */
  readonly value: unknown;
}

/**
 * What `parse` makes of its input.
 * - `ok`: `state` holds all that could be read
 * - `newer`: written by a later version; `state` is what this version understands of it, `untouched` the whole
 * - `unusable`: no state of this kind; `state` is empty
 */
export interface ParseResult<S> {
  readonly state: S;
  readonly problems: readonly Problem[];
  readonly status: 'ok' | 'newer' | 'unusable';
  readonly untouched?: JsonObject;
}

/** Takes a state of one version to the next; `migrations[0]` goes from version 1 to 2. */
export type Migration = (state: JsonObject) => JsonObject;

/** All that is particular to reading one kind of state. */
export interface PieceDefinition<S extends PieceState> {
  readonly kind: S['kind'];
  readonly version: number;
  readonly migrations: readonly Migration[];
  /** How the state is read, version and all. `dist/schemas/<kind>.schema.json` is made from it. */
  readonly shape: Shape<S>;
  readonly empty: () => S;
  /** Repairs what a shape cannot express, before it is read. May change `state` in place. */
  readonly repair?: (state: JsonObject, report: Report) => void;
  /** Reports what is odd but kept. */
  readonly inspect?: (state: S, report: Report) => void;
}

/** Reads any input as a state of `piece`. Never throws, drops bad cells one by one, keeps unknown keys. */
export function parsePiece<S extends PieceState>(piece: PieceDefinition<S>, input: unknown): ParseResult<S> {
  const problems: Problem[] = [];
  const report: Report = (path, code, value) => {
    problems.push({ path, code, message: `${piece.kind}: ${code} at ${path || 'the top'}`, value });
  };
  const unusable = (): ParseResult<S> => ({ state: piece.empty(), problems, status: 'unusable' });

  let given = input;
  if (typeof given === 'string') {
    try {
      given = JSON.parse(given) as unknown;
    } catch {
      report('', 'malformed-json', undefined);
      return unusable();
    }
  }
  const json = plainJson(given, report);
  if (!isObject(json)) {
    report('', 'not-an-object', undefined);
    return unusable();
  }
  if (json['kind'] !== piece.kind) {
    report('/kind', 'wrong-kind', json['kind']);
    return unusable();
  }

  // JSON text can hold a number too large to read (1e999), which is no JSON then: the largest stands for it.
  if (problems.some(({ path, value }) => path === '/version' && value === Infinity))
    json['version'] = Number.MAX_VALUE;
  const version = json['version'];
  if (isNewer(version, piece.version)) {
    const untouched = plainJson(json, () => {}) as JsonObject;
    report('/version', 'newer-version', version);
    const state = read(piece, { ...json, version: piece.version }, () => {});
    return { state, problems, status: 'newer', untouched };
  }
  const current = upToDate(piece, json, report);
  if (!current) return unusable();
  return { state: read(piece, current, report), problems, status: 'ok' };
}

/** Whether `version` is above the one that is known; as a text as well, as some stores give numbers back. */
function isNewer(version: Json | undefined, known: number): boolean {
  return (typeof version === 'number' || typeof version === 'string') && Number(version) > known;
}

function upToDate<S extends PieceState>(
  piece: PieceDefinition<S>,
  json: JsonObject,
  report: Report,
): JsonObject | undefined {
  let version = json['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    report('/version', 'bad-version', version);
    version = piece.version;
  }
  let migrated = json;
  try {
    for (const migrate of piece.migrations.slice(version - 1)) migrated = migrate(migrated);
  } catch {
    report('', 'bad-value', undefined);
    return undefined;
  }
  return { ...migrated, version: piece.version };
}

function read<S extends PieceState>(piece: PieceDefinition<S>, json: JsonObject, report: Report): S {
  piece.repair?.(json, report);
  const state = piece.shape.read(json, '', report);
  if (!state) return piece.empty();
  piece.inspect?.(state, report);
  return state;
}
