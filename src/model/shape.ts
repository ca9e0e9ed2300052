import { isObject, own, pointer, type Json, type JsonObject, type Report } from './json.js';
import {
  byKeySchema,
  choiceSchema,
  listSchema,
  patternSchema,
  recordSchema,
  typeSchema,
} from './shape-schema.js';

/** What a part of a state looks like: how to read it, and the JSON Schema that tells others the same. */
export interface Shape<T> {
  /** A fragment of JSON Schema 2020-12. */
  readonly schema: JsonObject;
  /** Copies what is right. What is not is left out alone and reported. Never throws, leaves `value` as it was. */
  readonly read: (value: Json, path: string, report: Report) => T | undefined;
}

/** One cell: right as a whole, or not there. */
export function cell<T extends Json>(schema: JsonObject, isRight: (value: Json) => value is T): Shape<T> {
  return { schema, read: (value, path, report) => (isRight(value) ? value : bad(value, path, report)) };
}

/** Any text. */
export const text = cell(typeSchema('string'), (value) => typeof value === 'string');

/** Yes or no. */
export const flag = cell(typeSchema('boolean'), (value) => typeof value === 'boolean');

/** A text that `pattern` fits; the pattern has no flags. */
export function textLike(pattern: RegExp): Shape<string> {
  return cell(
    patternSchema(pattern),
    (value): value is string => typeof value === 'string' && pattern.test(value),
  );
}

/** One of `values`. */
export function oneOf<const T extends Json>(values: readonly T[]): Shape<T> {
  return cell(choiceSchema(values), (value): value is T => (values as readonly Json[]).includes(value));
}

/** A list; what is wrong in it leaves no hole. */
export function listOf<T>(item: Shape<T>): Shape<T[]> {
  return {
    schema: listSchema(item.schema),
    read: (value, path, report) =>
      Array.isArray(value)
        ? value
            .map((part, index) => item.read(part, pointer(path, index), report))
            .filter((part) => part !== undefined)
        : bad(value, path, report),
  };
}

/** An object in which every key, whatever it is, has the same shape. */
export function byKey<T>(part: Shape<T>): Shape<{ [key: string]: T }> {
  return {
    schema: byKeySchema(part.schema),
    read(value, path, report) {
      if (!isObject(value)) {
        bad(value, path, report);
        return undefined;
      }
      const result = { ...value };
      for (const key of Object.keys(value)) readKey(result, key, part, path, report);
      return result as { [key: string]: T };
    },
  };
}

interface RecordOptions<T> {
  /** The keys without which the object is nothing. */
  readonly required?: readonly (keyof T & string)[];
  /** What stands for other keys where they are missing; fresh each time. */
  readonly defaults?: () => Partial<T>;
}

/** An object with known keys. Others are kept, where they are. */
export function record<T extends object>(
  entries: { readonly [K in keyof T & string]-?: Shape<Exclude<T[K], undefined>> },
  { required = [], defaults = () => ({}) }: RecordOptions<T> = {},
): Shape<T> {
  const shapes = Object.entries<Shape<unknown>>(entries);
  return {
    schema: recordSchema(shapes, required, defaults),
    read(value, path, report) {
      if (!isObject(value)) {
        bad(value, path, report);
        return undefined;
      }
      const result = { ...value };
      const isMissing = (key: string): boolean => own(result, key) === undefined;
      for (const [key, shape] of shapes) {
        if (!isMissing(key)) readKey(result, key, shape, path, report);
        else if (required.includes(key as never)) break;
      }
      if (required.some(isMissing)) {
        bad(result, path, report);
        return undefined;
      }
      for (const [key, missing] of Object.entries(defaults() as JsonObject))
        if (isMissing(key)) result[key] = missing;
      return result as T;
    },
  };
}

/** Puts what `shape` makes of the value at `key` in its place, or takes it out. */
function readKey(object: JsonObject, key: string, shape: Shape<unknown>, path: string, report: Report): void {
  const value = shape.read(object[key] as Json, pointer(path, key), report);
  if (value === undefined) delete object[key];
  else object[key] = value as Json;
}

function bad(value: Json, path: string, report: Report): undefined {
  report(path, 'bad-value', value);
}
