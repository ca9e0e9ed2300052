/** Anything that fits in JSON. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A JSON object. */
export type JsonObject = { [key: string]: Json };

/** Called for each place that cannot be read as JSON. */
export type Report = (path: string, code: ProblemCode, value: unknown) => void;

/** What can be the matter with a piece of state; each code has a text in the content packs (`problem.<code>`). */
export type ProblemCode =
  | 'malformed-json'
  | 'not-an-object'
  | 'wrong-kind'
  | 'bad-version'
  | 'newer-version'
  | 'bad-value'
  | 'bad-id'
  | 'duplicate'
  | 'unknown-value'
  | 'unknown-link'
  | 'unknown-card'
  | 'unknown-ring'
  | 'not-in-ring'
  | 'not-json'
  | 'cyclic'
  | 'too-deep'
  | 'too-large'
  | 'forbidden-key';

/** Keys through which an object could reach its prototype. They never carry data. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Deeper than any state of the kit; keeps hostile input from exhausting the stack. */
const MAX_DEPTH = 40;

/** Far more than a conversation needs; keeps shared references from multiplying without end. */
const MAX_OBJECTS = 500_000;

/** Whether `value` is a JSON object (no array, no null). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads an own key only, so that ids such as `toString` never find a prototype. */
export function own<T>(object: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** One more step of a JSON Pointer (RFC 6901). */
export function pointer(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/**
 * Copies `input` into fresh plain JSON. What does not fit (functions, cycles, forbidden keys, getters that throw)
 * is left out on its own and reported; all the rest is kept. Never throws.
 * @returns the copy, or `undefined` when nothing of it is JSON
 */
export function plainJson(input: unknown, report: Report): Json | undefined {
  const above: unknown[] = [];
  let objects = 0;

  function copy(value: unknown, path: string): Json | undefined {
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return value;
      case 'number':
        if (Number.isFinite(value)) return value;
        break;
      case 'undefined':
        return undefined;
      case 'object':
        return value === null ? null : copyObject(value, path);
    }
    report(path, 'not-json', value);
    return undefined;
  }

  function copyObject(value: object, path: string): Json | undefined {
    if (above.includes(value)) {
      report(path, 'cyclic', undefined);
      return undefined;
    }
    if (above.length >= MAX_DEPTH) {
      report(path, 'too-deep', undefined);
      return undefined;
    }
    if (++objects > MAX_OBJECTS) {
      if (objects === MAX_OBJECTS + 1) report(path, 'too-large', undefined);
      return undefined;
    }
    above.push(value);
    try {
      if (Array.isArray(value)) {
        const items = value as readonly unknown[];
        return Object.keys(items)
          .map((index) => copy(items[Number(index)], pointer(path, index)))
          .filter((item) => item !== undefined);
      }
      if (!isPlain(value)) {
        report(path, 'not-json', undefined);
        return undefined;
      }
      const result: JsonObject = {};
      for (const key of Object.keys(value)) copyKey(value, key, path, result);
      return result;
    } catch {
      report(path, 'not-json', undefined);
      return undefined;
    } finally {
      above.pop();
    }
  }

  function copyKey(from: object, key: string, path: string, to: JsonObject): void {
    const at = pointer(path, key);
    if (FORBIDDEN_KEYS.has(key)) {
      report(at, 'forbidden-key', undefined);
      return;
    }
    let value: unknown;
    try {
      value = (from as { [key: string]: unknown })[key];
    } catch {
      report(at, 'not-json', undefined);
      return;
    }
    const copied = copy(value, at);
    if (copied !== undefined) to[key] = copied;
  }

  return copy(input, '');
}

/** True for object literals and `Object.create(null)`, also from another window or behind a proxy. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Freezes a JSON tree in place. Stops at what is frozen already, so that a small change costs little. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) deepFreeze(child);
  }
  return value;
}

/** JSON text with one order of keys (`kind` and `version` first), so that equal states give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (!isObject(part)) return part;
    const { kind, version, ...rest } = part;
    const sorted = Object.keys(rest).sort();
    return {
      ...(kind !== undefined && { kind }),
      ...(version !== undefined && { version }),
      ...Object.fromEntries(sorted.map((key) => [key, rest[key]])),
    };
  });
}

/** Deep equality of two JSON values; the order of keys does not count. */
export function sameJson(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}
