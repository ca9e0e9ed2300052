import { isObject, own, type Json, type JsonObject } from './json.js';
import { same } from './part-merge.js';
import { empty, parse, type TrajectoryPart, type TrajectoryState } from './trajectory.js';
import { canRemoveEntry, type VoicedEntry } from './voiced-entries.js';

/** In these only the client writes. */
const OF_CLIENT: readonly string[] = ['preparation-questions', 'capability-results'];

/** What belongs to an entry from the start, besides who wrote what: without it, it could not be read. By the kind of the part. */
const FROM_THE_START: { readonly [kind: string]: readonly string[] } = {
  'conversation-worksheet': ['subject', 'theme'],
  'phase-guide': ['phase'],
  'conversion-map': ['value', 'effect', 'level'],
};

/** Parts with conversations: a professional may open one on a page of their own. */
const WITH_CONVERSATIONS: readonly string[] = ['phase-guide', 'conversation-series'];

/** What an entry can be linked to: it may be cut off where the other side is not shared. */
const LINKS: readonly string[] = ['goal', 'value', 'factor', 'conversation'];

/**
 * What the professional wrote in a trajectory, and nothing else: the texts in the voice `professional`, and the entries (goals, steps,
 * questions) with that voice, without what was chosen about them: who does a step, when, how it went, what it is linked to. Together with
 * `sharedTrajectory` it is what the page of a professional starts with: what they wrote before is there, also in a part that the client does
 * not share. Of a conversation there is only its id.
 * @returns a new trajectory, without anything about sharing
 */
export function professionalWords(trajectory: TrajectoryState): TrajectoryState {
  const { state, status } = parse(trajectory);
  if (status !== 'ok') return empty();
  const parts: { [name: string]: TrajectoryPart } = {};
  for (const [name, { kind, version, ...rest }] of Object.entries(state.parts)) {
    if (OF_CLIENT.includes(kind)) continue;
    const words = wordsIn(rest as Json, own(FROM_THE_START, kind) ?? []);
    if (isObject(words)) parts[name] = { kind, version, ...words };
  }
  return { ...empty(), parts };
}

/** What the professional wrote, at any depth; nothing where that is nothing. */
function wordsIn(json: Json | undefined, fromTheStart: readonly string[]): Json | undefined {
  if (Array.isArray(json)) {
    const entries = json.flatMap((entry) => wordsInEntry(entry, fromTheStart) ?? []);
    return entries.length > 0 ? entries : undefined;
  }
  if (!isObject(json)) return undefined;
  const words = Object.entries(json).flatMap(([key, value]): [string, Json][] => {
    if (key === 'professional' && typeof value === 'string') return [[key, value]];
    const inside = wordsIn(value, fromTheStart);
    return inside === undefined ? [] : [[key, inside]];
  });
  return words.length > 0 ? Object.fromEntries(words) : undefined;
}

/** An entry of the professional; of one without a voice what is needed to find the words in it again; of one of the client nothing. */
function wordsInEntry(entry: Json, fromTheStart: readonly string[]): JsonObject | undefined {
  if (!isObject(entry)) return undefined;
  const inside = wordsIn(entry, fromTheStart);
  const { id, voice, label } = entry;
  if (isTheirs(entry)) {
    const rest = fromTheStart.flatMap((key) =>
      entry[key] === undefined ? [] : [[key, entry[key]] as const],
    );
    return {
      ...(isObject(inside) && inside),
      ...Object.fromEntries(rest),
      id: entry.id,
      voice: 'professional',
      ...(label !== undefined && { label }),
    };
  }
  return isObject(inside) && voice === undefined && typeof id === 'string' ? { id, ...inside } : undefined;
}

/**
 * Puts what the professional wrote into a trajectory: each text and entry in the voice `professional`, at the place where it was written,
 * with what was chosen about such an entry where nothing was chosen yet; and each conversation that was opened. The client's words and
 * answers, what is shared and with whom stay as they are in `kept`, whatever `written` says: it may come from a page that only the
 * professional sees.
 * @param kept the whole trajectory, as it is kept now
 * @param written the trajectory of the professional's page
 * @param given what that page started with: what stood in it and is not in `written` was taken away, unless the client wrote or chose
 * something about it. Without it nothing is taken away
 * @returns a new trajectory; those that were given are left as they are
 * @example const after = withProfessionalWords(kept, written, given);
 */
export function withProfessionalWords(
  kept: TrajectoryState,
  written: unknown,
  given?: unknown,
): TrajectoryState {
  const [theirs, before] = [parse(written), parse(given ?? empty())];
  if (theirs.status !== 'ok') return kept;
  const parts: { [kind: string]: TrajectoryPart } = { ...kept.parts };
  const named = new Set([...Object.keys(theirs.state.parts), ...Object.keys(before.state.parts)]);
  for (const name of named) {
    const part = own(theirs.state.parts, name);
    const mine = own(parts, name);
    const { kind, version } = part ?? mine ?? {};
    const isSame = !mine || (mine.kind === kind && mine.version === version);
    if (kind === undefined || version === undefined || !isSame || OF_CLIENT.includes(kind)) continue;
    const start = mine ?? { kind, version };
    const after = taken(
      { kind, isTheirs: false, list: '' },
      start as Json,
      part as Json | undefined,
      own(before.state.parts, name) as Json | undefined,
    );
    if (after !== start && isObject(after))
      parts[name] = withoutGoneGoals(start as Json, after) as unknown as TrajectoryPart;
  }
  return { ...kept, parts };
}

/** Where in a part something stands. */
interface Place {
  readonly kind: string;
  /** Whether that is inside an entry of the professional. */
  readonly isTheirs: boolean;
  /** The key of a list. */
  readonly list: string;
}

/** `kept` with the words of the professional in `written`, at any depth; the same object where there are none. */
function taken(
  place: Place,
  kept: Json | undefined,
  written: Json | undefined,
  given: Json | undefined,
): Json | undefined {
  if (Array.isArray(written) || Array.isArray(given))
    return kept === undefined || Array.isArray(kept) ? takenEntries(place, kept, written, given) : kept;
  if (!isObject(written) && !isObject(given)) return kept;
  if (kept !== undefined && !isObject(kept)) return kept;
  const [theirs, before, mine] = [isObject(written) ? written : {}, isObject(given) ? given : {}, kept ?? {}];
  const result: JsonObject = { ...mine };
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(before)])) {
    if (['kind', 'version', 'id', 'voice', 'label'].includes(key)) continue;
    const after = takenAt(place, key, mine, theirs, before);
    if (after === undefined) Reflect.deleteProperty(result, key);
    else result[key] = after;
  }
  const isEmpty = Object.keys(result).length === 0 && kept === undefined;
  const isSame = Object.keys({ ...mine, ...result }).every((key) => own(mine, key) === own(result, key));
  return isEmpty ? undefined : isSame ? kept : result;
}

function takenAt(
  place: Place,
  key: string,
  kept: JsonObject,
  written: JsonObject,
  given: JsonObject,
): Json | undefined {
  const [mine, theirs, before] = [own(kept, key), own(written, key), own(given, key)];
  if (key === 'professional' && typeof (theirs ?? before) === 'string')
    return theirs ?? (before === undefined ? mine : undefined);
  if (!isChoice(theirs ?? before)) return taken({ ...place, list: key }, mine, theirs, before);
  // Nobody can tell any more who made a choice that is there already.
  const isTaken = place.isTheirs && key !== 'client' && mine === undefined && !same(theirs, before);
  return isTaken ? theirs : mine;
}

/** What is chosen, or written in no voice. */
function isChoice(json: Json | undefined): boolean {
  if (Array.isArray(json)) return json.length > 0 && !json.some(isObject);
  return json !== undefined && !isObject(json);
}

const isTheirs = (entry: Json | undefined): entry is JsonObject & { id: string } =>
  isObject(entry) && entry['voice'] === 'professional' && typeof entry['id'] === 'string';

/** What is new holds no word of the client yet, and nothing that two people say together. */
function withoutClient(json: Json): Json {
  if (Array.isArray(json))
    return json
      .filter((entry) => !isObject(entry) || entry['voice'] === undefined || isTheirs(entry))
      .map(withoutClient);
  if (!isObject(json)) return json;
  const entries = Object.entries(json).filter(
    ([key, value]) => (key !== 'client' || typeof value !== 'string') && key !== 'closed',
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutClient(value)]));
}

/** A list of entries, each with an id: those of the professional come and go, in the others their words do. */
function takenEntries(
  place: Place,
  before: Json[] | undefined,
  written: Json | undefined,
  given: Json | undefined,
): Json | undefined {
  const kept = before ?? [];
  const [mine, theirs, first] = [byId(kept), byId(written), byId(given)];
  const stay = kept.flatMap((entry): Json[] => {
    const [now, then] = [find(theirs, entry), find(first, entry)];
    if (isTheirs(entry) && !now && then && written !== undefined) return canGo(entry, then) ? [] : [entry];
    const after = taken({ ...place, isTheirs: isTheirs(entry) }, entry, now, then) ?? entry;
    if (!isTheirs(entry) || !isTheirs(now) || !isObject(after)) return [after];
    const { label } = now;
    return [typeof label === 'string' && label !== after['label'] ? { ...after, label } : after];
  });
  const isOfBoth = place.list === 'conversations' && WITH_CONVERSATIONS.includes(place.kind);
  const added = [...theirs.values()]
    .filter((entry) => isTheirs(entry) || (isOfBoth && entry['voice'] === undefined))
    // What the page started with and left as it was, was taken out elsewhere meanwhile.
    .filter((entry) => !find(mine, entry) && !same(find(first, entry), entry))
    .map(withoutClient);
  const after = [...stay, ...added];
  const isSame = after.length === kept.length && after.every((entry, index) => entry === kept[index]);
  return isSame ? before : after;
}

/** The entries of a list by their ids; of two with one id the first. */
function byId(list: Json | undefined): ReadonlyMap<string, JsonObject> {
  const entries = new Map<string, JsonObject>();
  for (const entry of Array.isArray(list) ? list : []) {
    const id = isObject(entry) ? entry['id'] : undefined;
    if (isObject(entry) && typeof id === 'string' && !entries.has(id)) entries.set(id, entry);
  }
  return entries;
}

function find(list: ReadonlyMap<string, JsonObject>, entry: Json): JsonObject | undefined {
  const id = isObject(entry) ? entry['id'] : undefined;
  return typeof id === 'string' ? list.get(id) : undefined;
}

/**
 * Whether what the professional took out can go: nobody else wrote something about it, the client did not take it on, nobody looked back
 * on it or made a step of it, and nothing was chosen about it that the page did not know.
 */
function canGo(entry: JsonObject & { id: string }, then: JsonObject): boolean {
  const { who, check, outcome, step } = entry;
  const isTakenOn = Array.isArray(who) && who.includes('client');
  const isLookedBackOn = outcome !== undefined || (isObject(check) && check['outcome'] !== undefined);
  if (isTakenOn || isLookedBackOn || step !== undefined) return false;
  return (
    canRemoveEntry(entry as unknown as VoicedEntry, 'professional') && same(choicesOf(entry), choicesOf(then))
  );
}

/** What is chosen about an entry, without links. */
function choicesOf(json: Json): Json {
  if (!isObject(json)) return json;
  const isAside = ([key, value]: [string, Json]): boolean =>
    key === 'label' || LINKS.includes(key) || (key === 'professional' && typeof value === 'string');
  const left = Object.entries(json)
    .filter((entry) => !isAside(entry))
    .map(([key, value]) => [key, choicesOf(value)] as const)
    .filter(([, value]) => !isObject(value) || Object.keys(value).length > 0);
  return Object.fromEntries(left);
}

/** Steps of a goal that was taken out stay, as steps of no goal. */
function withoutGoneGoals(before: Json, after: JsonObject): JsonObject {
  const { goals, actions } = after;
  if (after['kind'] !== 'action-plan' || !isObject(before) || !Array.isArray(actions)) return after;
  const left = byId(goals);
  const gone = new Set([...byId(before['goals']).keys()].filter((id) => !left.has(id)));
  if (gone.size === 0) return after;
  const loose = actions.map((action) => {
    if (!isObject(action) || !gone.has(action['goal'] as string)) return action;
    const { goal: _gone, ...rest } = action;
    return rest;
  });
  return { ...after, actions: loose };
}
