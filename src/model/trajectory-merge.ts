import { isObject, own, type JsonObject } from './json.js';
import { at, choose, mergeParts, same, type Versions } from './part-merge.js';

/** What became of two versions of one trajectory. */
export interface TrajectoryMerge {
  /** Both versions together. Where they collide it holds mine. Shares its parts with what was given. */
  readonly merged: unknown;
  /**
   * What was changed differently on both sides, sorted: the kind of a part (also when only its `share` collides), or the name
   * of another key of the trajectory. Empty when nothing collides.
   */
  readonly collisions: readonly string[];
}

/** The keys of a trajectory that hold one entry per part. */
const BY_PART = ['parts', 'share'];

/**
 * Merges two versions of one trajectory, part by part: what only one side added, changed or removed is taken from that side. A part that was
 * changed on both sides is merged so as well, as deep as it goes: its entries by id, its notes by voice. Where both changed the very same,
 * differently, the part collides as a whole. Throws on no JSON, and changes nothing of what it is given.
 * @param base what both sides started from; `undefined` when that is not known: then what both have and differs collides
 * @param mine `undefined` stands for no trajectory at all, as it does for `theirs`
 * @param sent earlier versions of mine that may have reached the other side: a part of theirs that is in one of them is no change
 */
export function mergeTrajectories(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  sent: readonly unknown[] = [],
): TrajectoryMerge {
  const whole = choose(base, mine, theirs);
  if (whole) return { merged: whole.taken, collisions: [] };
  if (!isObject(mine) || !isObject(theirs) || !sameShape(mine, theirs))
    return { merged: mine, collisions: differingParts(mine, theirs) };

  const collisions = new Set<string>();
  // The whole of what was sent may lack what mine has not known either: it counts for single entries only.
  const settle: Settle = (name, [, kept, other], earlier) => {
    if (!earlier.some((version) => same(version, other))) collisions.add(name);
    return kept;
  };
  const merged = mergeKeys([base, mine, theirs], sent, (key, versions, earlier) => {
    const inside: Settle = (name, both, before) => {
      const isSent = before.some((version) => same(version, both[2]));
      const part = key === 'parts' && !isSent ? mergePart(both, before) : undefined;
      return part ?? settle(name, both, before);
    };
    const entries = BY_PART.includes(key) ? mergeEntries(versions, earlier, inside) : undefined;
    return entries ?? settle(key, versions, earlier);
  });
  return { merged, collisions: [...collisions].sort() };
}

/**
 * Settles what collides with the side that was chosen; all the rest stays as it is. Changes nothing of what it is given.
 * @param kinds parts, with what is chosen about sharing them; or other keys of the trajectory
 */
export function takeSide(whole: JsonObject, chosen: JsonObject, kinds: readonly string[]): JsonObject {
  const result: JsonObject = { ...whole };
  for (const kind of kinds) {
    if (!BY_PART.includes(kind) && [result, chosen].some((version) => Object.hasOwn(version, kind))) {
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
  const value = own(from, key);
  if (value === undefined) Reflect.deleteProperty(to, key);
  else to[key] = value;
}

/** Says what stays of a key that was changed on both sides. */
type Settle = (key: string, versions: Versions, sent: readonly unknown[]) => unknown;

function mergeKeys(
  [base, mine, theirs]: readonly [base: unknown, mine: JsonObject, theirs: JsonObject],
  sent: readonly unknown[],
  settle: Settle,
): JsonObject {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const entries = keys.map((key) => {
    const versions: Versions = [at(base, key), at(mine, key), at(theirs, key)];
    const chosen = choose(...versions);
    const earlier = sent.map((version) => at(version, key));
    return [key, chosen ? chosen.taken : settle(key, versions, earlier)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as JsonObject;
}

/** Merges `parts` or `share`; a side without it has no entries. */
function mergeEntries(
  [base, mine = {}, theirs = {}]: Versions,
  sent: readonly unknown[],
  settle: Settle,
): JsonObject | undefined {
  if (!isObject(mine) || !isObject(theirs)) return undefined;
  return mergeKeys([base, mine, theirs], sent, settle);
}

/** Both versions of one part together; nothing where they collide anywhere, or where it is not known what both started from. */
function mergePart([base, mine, theirs]: Versions, sent: readonly unknown[]): JsonObject | undefined {
  if (!isObject(base) || !isObject(mine) || !isObject(theirs) || typeof mine['kind'] !== 'string')
    return undefined;
  if (!sameShape(base, mine) || !sameShape(mine, theirs)) return undefined;
  return mergeParts([base, mine, theirs], sent);
}

/** Whether both are of one version: parts of one version of the trajectory need not fit in another. */
export function sameShape(mine: JsonObject, theirs: JsonObject): boolean {
  return same(mine['kind'], theirs['kind']) && same(mine['version'], theirs['version']);
}

/** Names the parts for a collision of the whole. */
function differingParts(mine: unknown, theirs: unknown): string[] {
  const [ours, others] = [at(mine, 'parts'), at(theirs, 'parts')];
  const kinds = new Set([ours, others].flatMap((parts) => (isObject(parts) ? Object.keys(parts) : [])));
  const differing = [...kinds].filter((kind) => !same(at(ours, kind), at(others, kind)));
  return differing.length ? differing.sort() : ['trajectory'];
}
