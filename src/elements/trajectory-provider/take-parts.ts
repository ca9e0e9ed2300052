import { isObject, type JsonObject } from '../../model/json.js';

/** The keys of a trajectory with one entry per part. */
const BY_PART = ['parts', 'share'];

/**
 * What collided, from the side that was chosen, and all the rest as it was merged.
 * @param kinds parts, with what is chosen about sharing them; or other keys of the trajectory
 */
export function takeParts(merged: unknown, chosen: JsonObject, kinds: readonly string[]): JsonObject {
  const result: JsonObject = isObject(merged) ? { ...merged } : { ...chosen };
  for (const kind of kinds) {
    if (kind in result && !BY_PART.includes(kind)) {
      take(result, chosen, kind);
      continue;
    }
    for (const key of BY_PART) {
      const [entries, from] = [result[key], chosen[key]];
      const copy: JsonObject = isObject(entries) ? { ...entries } : {};
      take(copy, isObject(from) ? from : {}, kind);
      result[key] = copy;
    }
  }
  return result;
}

function take(to: JsonObject, from: JsonObject, key: string): void {
  const value = Object.hasOwn(from, key) ? from[key] : undefined;
  if (value === undefined) Reflect.deleteProperty(to, key);
  else to[key] = value;
}
