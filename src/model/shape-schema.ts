import { own, type JsonObject } from './json.js';

/**
 * What shapes tell others about themselves: fragments of JSON Schema 2020-12. They are for who checks states outside the kit, so
 * the self-contained file leaves this module out (`scripts/minify-templates.mjs`).
 */

/** A value of one JSON type. */
export const typeSchema = (type: string, more: JsonObject = {}): JsonObject => ({ type, ...more });

/** A text that fits a pattern. */
export const patternSchema = (pattern: RegExp): JsonObject => ({ type: 'string', pattern: pattern.source });

/** One of these. */
export function choiceSchema(values: readonly unknown[]): JsonObject {
  const [only, ...others] = values as JsonObject[];
  return only !== undefined && others.length === 0
    ? { const: only }
    : { enum: [...(values as readonly JsonObject[])] };
}

/** A list. */
export const listSchema = (items: JsonObject): JsonObject => ({ type: 'array', items });

/** An object in which every key has the same shape. */
export const byKeySchema = (part: JsonObject): JsonObject => ({ type: 'object', additionalProperties: part });

/** An object with known keys. */
export function recordSchema(
  shapes: readonly (readonly [string, { readonly schema: JsonObject }])[],
  required: readonly string[],
  defaults: () => object,
): JsonObject {
  const filledIn = defaults() as JsonObject;
  const schemaOf = (key: string, { schema }: { readonly schema: JsonObject }): JsonObject => {
    const missing = own(filledIn, key);
    return missing === undefined || required.includes(key) ? schema : { ...schema, default: missing };
  };
  return {
    type: 'object',
    properties: Object.fromEntries(shapes.map(([key, shape]) => [key, schemaOf(key, shape)])),
    ...(required.length > 0 && { required: [...required] }),
  };
}
