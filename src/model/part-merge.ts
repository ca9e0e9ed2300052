import { canonicalJson, isObject, own, sameJson, type JsonObject } from './json.js';

/** What both sides started from, and what each made of it; `undefined` where it is not there. */
export type Versions = readonly [base: unknown, mine: unknown, theirs: unknown];

type Side = 'mine' | 'theirs';

/** What is known of two versions of one part. */
interface Merging {
  readonly kind: unknown;
  /** What one side took out and the other changed or named anew: it stays, as that other side has it. */
  readonly stays: ReadonlyMap<string, Side>;
  /** What one side took out, and what stays gone. */
  readonly gone: ReadonlySet<string>;
  /** Takes in the keys at which both changed the same, differently. */
  readonly collisions: string[];
}

/** Deeper than any part of a trajectory. */
const MAX_DEPTH = 40;

/** The key of a part for what is open on the screen: a place to look at, about which nobody has to be asked. */
const OPEN = 'current';

/**
 * Merges two versions of one part, as deep as it goes: objects by key, notes so by voice, lists of entries by `id`, lists of texts as sets.
 * What one side took out is gone, unless the other changed it or named it anew: then it stays, with all that belongs to it. Lists have the
 * order of mine (of theirs where only they moved something), what the other added after what it came after. What is open stays what is open in
 * mine. Of cards in rings each lies in one place.
 * @param sent earlier versions of mine: a text of theirs that stands in one of them is no change
 * @returns nothing where both changed the same, differently, or where what comes of it could not be read as it is
 */
export function mergeParts(
  [base, mine, theirs]: readonly [base: JsonObject, mine: JsonObject, theirs: JsonObject],
  sent: readonly unknown[] = [],
): JsonObject | undefined {
  const merging: Merging = { kind: mine['kind'], ...removals(base, mine, theirs), collisions: [] };
  const merged = mergeObjects([base, mine, theirs], sent, merging, 0);
  if (merging.collisions.length > 0 || !isObject(merged)) return undefined;
  return isSound(merged, mine, theirs) ? merged : undefined;
}

/** Takes the side that changed; nothing where both did, differently. */
export function choose(...[base, mine, theirs]: Versions): { taken: unknown } | undefined {
  if (same(mine, theirs) || same(base, theirs)) return { taken: mine };
  return same(base, mine) ? { taken: theirs } : undefined;
}

/** What stands under a key of an object. */
export function at(value: unknown, key: string): unknown {
  return isObject(value) ? own(value, key) : undefined;
}

/** What is nested too deep to be compared counts as different. */
export function same(a: unknown, b: unknown): boolean {
  try {
    return sameJson(a, b);
  } catch {
    return false;
  }
}

/** @param key under which it stands, or the id of an entry */
function merge(
  versions: Versions,
  sent: readonly unknown[],
  merging: Merging,
  key: string,
  depth: number,
): unknown {
  const [base, mine, theirs] = versions;
  const linked = typeof base === 'string' ? merging.stays.get(base) : undefined;
  if (linked && (linked === 'mine' ? mine : theirs) === base) {
    const other = linked === 'mine' ? theirs : mine;
    return other ?? base;
  }
  const isInside = merging.stays.size > 0 && versions.some((one) => typeof one === 'object' && one !== null);
  const chosen = isInside ? undefined : choose(...versions);
  if (chosen) return chosen.taken;
  if (key === OPEN && depth === 1) return openOf(versions, merging);
  if (depth < MAX_DEPTH) {
    if (key === 'rings' && depth === 1 && merging.kind === 'circle-model' && areRings(versions))
      return mergeRings(versions, merging);
    if (versions.every((one) => one === undefined || isObject(one)))
      return mergeObjects(versions as ObjectVersions, sent, merging, depth);
    const lists = versions.every((one) => one === undefined || Array.isArray(one))
      ? listsOf(versions)
      : undefined;
    if (lists) return mergeLists(lists, versions, sent, merging, depth);
  }
  return settle(key, versions, sent, merging);
}

function settle(key: string, versions: Versions, sent: readonly unknown[], { collisions }: Merging): unknown {
  const chosen = choose(...versions);
  if (chosen) return chosen.taken;
  const [, mine, theirs] = versions;
  if (!sent.some((version) => same(version, theirs))) collisions.push(key);
  return mine;
}

/** What is open here, unless that is gone. */
function openOf([base, mine, theirs]: Versions, { gone }: Merging): unknown {
  const chosen = choose(base, mine, theirs);
  const wanted = chosen ? [chosen.taken] : [mine, theirs];
  return wanted.find((open) => !isObject(open) || !Object.values(open).some((id) => gone.has(id as string)));
}

type ObjectVersions = readonly [
  base: JsonObject | undefined,
  mine: JsonObject | undefined,
  theirs: JsonObject | undefined,
];

/** By key. Of what is emptied by both together nothing stays, but for the lists of the part itself. */
function mergeObjects(
  [base, mine, theirs]: ObjectVersions,
  sent: readonly unknown[],
  merging: Merging,
  depth: number,
): JsonObject | undefined {
  const keys = [...new Set([mine, theirs].flatMap((version) => Object.keys(version ?? {})))];
  const isEntry = [mine, theirs].some((version) => version && Object.hasOwn(version, 'id'));
  const entries = keys.map((key) => {
    const versions: Versions = [at(base, key), at(mine, key), at(theirs, key)];
    const stays = depth === 0 || isEntry ? undefined : merging.stays.get(key);
    if (stays) return [key, stays === 'mine' ? versions[1] : versions[2]] as const;
    const earlier = sent.map((version) => at(version, key));
    return [key, merge(versions, earlier, merging, key, depth + 1)] as const;
  });
  const merged = Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as JsonObject;
  return isEmptied(Object.keys(merged), [mine, theirs], depth) ? undefined : merged;
}

/** Whether nothing is left of what neither side left empty. */
function isEmptied(left: readonly unknown[], versions: readonly unknown[], depth: number): boolean {
  const isEmpty = (version: unknown): boolean =>
    typeof version === 'object' && version !== null && Object.keys(version).length === 0;
  if (left.length > 0 || versions.some(isEmpty)) return false;
  return depth > 1 || versions.includes(undefined);
}

type List = ReadonlyMap<string, unknown>;
type Lists = readonly [base: List, mine: List, theirs: List];

/** The entries of three lists by their ids, or their texts; nothing where they are no such lists. */
function listsOf(versions: Versions): Lists | undefined {
  const items = versions.flatMap((list) => (Array.isArray(list) ? (list as readonly unknown[]) : []));
  const isOfTexts = items.every((item) => typeof item === 'string');
  if (!isOfTexts && !items.every((item) => typeof at(item, 'id') === 'string')) return undefined;
  const lists = versions.map((given) => {
    const list = Array.isArray(given) ? (given as readonly unknown[]) : [];
    return new Map(list.map((item) => [isOfTexts ? (item as string) : (at(item, 'id') as string), item]));
  });
  const isOnce = versions.every((list, index) => !Array.isArray(list) || list.length === lists[index]?.size);
  return isOnce ? (lists as unknown as Lists) : undefined;
}

function mergeLists(
  lists: Lists,
  versions: Versions,
  sent: readonly unknown[],
  merging: Merging,
  depth: number,
): unknown[] | undefined {
  const [base, mine, theirs] = lists;
  const entryOf = (id: string): unknown => {
    const stays = merging.stays.get(id);
    if (stays) return (stays === 'mine' ? mine : theirs).get(id);
    if (!mine.has(id) || !theirs.has(id)) return mine.get(id) ?? theirs.get(id);
    const earlier = sent.map((list) =>
      Array.isArray(list) ? (list as readonly unknown[]).find((one) => at(one, 'id') === id) : undefined,
    );
    return merge([base.get(id), mine.get(id), theirs.get(id)], earlier, merging, id, depth + 1);
  };
  const merged = ordered(lists, (id) => isKept(id, lists, merging))
    .map(entryOf)
    .filter((entry) => entry !== undefined);
  return isEmptied(merged, versions.slice(1), depth) ? undefined : merged;
}

function isKept(id: string, [base, mine, theirs]: Lists, { stays }: Merging): boolean {
  const side = stays.get(id);
  if (side) return (side === 'mine' ? mine : theirs).has(id);
  return mine.has(id) === theirs.has(id) ? mine.has(id) : !base.has(id);
}

/**
 * The ids that are kept: in the order of mine, or of theirs where only they moved something. What the other added comes after what it came
 * after, and at the end where nothing came after it.
 */
function ordered([base, mine, theirs]: Lists, isWanted: (id: string) => boolean): string[] {
  const common = (list: List): string[] =>
    [...list.keys()].filter((id) => base.has(id) && mine.has(id) && theirs.has(id));
  const isTheirs = same(common(base), common(mine)) && !same(common(base), common(theirs));
  const [first, second] = isTheirs ? [theirs, mine] : [mine, theirs];
  const result = [...first.keys()].filter(isWanted);
  const others = [...second.keys()];
  const last = others.findLastIndex((id) => first.has(id));
  let next = 0;
  others.forEach((id, index) => {
    if (first.has(id)) next = isWanted(id) ? result.indexOf(id) + 1 : next;
    else if (isWanted(id)) {
      while (next < result.length && (index > last || !second.has(result[next] as string))) next += 1;
      result.splice(next, 0, id);
      next += 1;
    }
  });
  return result;
}

/** Whether each version holds lists of texts, with each text in one of them. */
function areRings(versions: Versions): boolean {
  return versions.every((rings) => {
    if (rings === undefined) return true;
    if (!isObject(rings) || !Object.values(rings).every(Array.isArray)) return false;
    const ids = Object.values(rings).flat();
    return ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
  });
}

/** A card lies where the side that moved it laid it. Who moved it to another place each, is asked. */
function mergeRings(versions: Versions, { stays, collisions }: Merging): JsonObject {
  const [base, mine, theirs] = versions;
  const [before, here, there] = [ringsIn(base), ringsIn(mine), ringsIn(theirs)];
  const placeIn = (rings: ReadonlyMap<string, List>, id: string): string | undefined =>
    [...rings.keys()].find((ring) => rings.get(ring)?.has(id));
  const places = new Map<string, unknown>();
  for (const id of [before, here, there].flatMap((rings) =>
    [...rings.values()].flatMap((ids) => [...ids.keys()]),
  )) {
    const [first, ours, others] = [placeIn(before, id), placeIn(here, id), placeIn(there, id)];
    const side = stays.get(id);
    const chosen = side ? { taken: side === 'mine' ? ours : others } : choose(first, ours, others);
    if (!chosen) collisions.push(id);
    places.set(id, chosen ? chosen.taken : ours);
  }
  const none: List = new Map();
  const names = [...new Set([...here.keys(), ...there.keys()])];
  const rings = names.map((ring) => {
    const lists: Lists = [before.get(ring) ?? none, here.get(ring) ?? none, there.get(ring) ?? none];
    return [ring, ordered(lists, (id) => places.get(id) === ring)];
  });
  return Object.fromEntries(rings) as JsonObject;
}

/** The cards in each ring. */
function ringsIn(rings: unknown): ReadonlyMap<string, List> {
  const listIn = (ids: unknown): List => new Map((ids as readonly string[]).map((id) => [id, id]));
  return new Map(Object.entries(isObject(rings) ? rings : {}).map(([ring, ids]) => [ring, listIn(ids)]));
}

/** What was taken out on one side: what of it stays, as the other side changed or named it, and what is gone. */
function removals(base: JsonObject, mine: JsonObject, theirs: JsonObject): Pick<Merging, 'stays' | 'gone'> {
  const stays = new Map<string, Side>();
  const gone = new Set<string>();
  const [before, here, there] = [idsIn(base), idsIn(mine), idsIn(theirs)];
  const taken = [...before.keys()].filter((id) => !here.has(id) || !there.has(id));
  if (taken.length === 0) return { stays, gone };
  const [first, ours, others] = [base, mine, theirs].map((part) => mentions(part, new Set(taken)));
  for (const id of taken) {
    const side: Side | undefined = here.has(id) ? 'mine' : there.has(id) ? 'theirs' : undefined;
    const now = side === 'mine' ? ours : others;
    if (side && !same(first?.get(id), now?.get(id))) stays.set(id, side);
    else gone.add(id);
  }
  return { stays, gone };
}

/** Every id of an entry in a list, with how often it is there. */
function idsIn(part: unknown, ids = new Map<string, number>(), depth = 0): Map<string, number> {
  if (depth > MAX_DEPTH || typeof part !== 'object' || part === null) return ids;
  for (const child of Object.values(part) as unknown[]) {
    const id = Array.isArray(part) ? at(child, 'id') : undefined;
    if (typeof id === 'string') ids.set(id, (ids.get(id) ?? 0) + 1);
    idsIn(child, ids, depth + 1);
  }
  return ids;
}

/** Where each of `ids` stands: as an entry, as a key, in a list of texts, or as a link; with what stands there. */
function mentions(part: unknown, ids: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const note = (id: string, path: string, what: unknown): void => {
    if (ids.has(id)) found.set(id, [...(found.get(id) ?? []), `${path} ${canonicalJson(what)}`].sort());
  };
  const walk = (value: unknown, path: string, depth: number): void => {
    if (typeof value === 'string') note(value, path, '');
    if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value as readonly unknown[]) {
        const id = at(item, 'id');
        if (typeof id === 'string') note(id, path, item);
        walk(item, typeof id === 'string' ? `${path}/${id}` : path, depth + 1);
      }
      return;
    }
    const isEntry = Object.hasOwn(value, 'id');
    for (const [key, child] of Object.entries(value)) {
      if (isEntry && key === 'id') continue;
      if (!isEntry && depth > 0) note(key, path, child);
      walk(child, `${path}/${key}`, depth + 1);
    }
  };
  walk(part, '', 0);
  return found;
}

/** Whether a piece reads what was merged as it is: no id twice, and cards and marks where they can be. */
function isSound(merged: JsonObject, mine: JsonObject, theirs: JsonObject): boolean {
  const isTwice = (part: JsonObject): string[] =>
    [...idsIn(part)].filter(([, count]) => count > 1).map(([id]) => id);
  const known = new Set([...isTwice(mine), ...isTwice(theirs)]);
  if (isTwice(merged).some((id) => !known.has(id))) return false;
  if (merged['kind'] !== 'circle-model') return true;
  const { cards, rings, mostImportant } = merged;
  const ids = new Set(Array.isArray(cards) ? cards.map((card) => at(card, 'id')) : []);
  const ringOf = (ring: string): unknown[] => {
    const list = at(rings, ring);
    return Array.isArray(list) ? list : [];
  };
  const isLaid = Object.keys(isObject(rings) ? rings : {}).every((ring) =>
    ringOf(ring).every(
      (id) => !Array.isArray(cards) || ids.has(id) || [mine, theirs].every((part) => isOdd(part, id)),
    ),
  );
  const isMarked = Object.entries(isObject(mostImportant) ? mostImportant : {}).every(([ring, id]) =>
    ringOf(ring).includes(id),
  );
  return isLaid && isMarked;
}

/** Whether a card was in no list of cards before: a part that does not name its cards. */
function isOdd(part: JsonObject, id: unknown): boolean {
  const { cards } = part;
  return !Array.isArray(cards) || cards.every((card) => at(card, 'id') !== id);
}
