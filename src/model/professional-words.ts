import { isObject, own, type Json, type JsonObject } from './json.js';
import { empty, parse, type TrajectoryPart, type TrajectoryState } from './trajectory.js';

/** In these only the client writes. */
const OF_CLIENT: readonly string[] = ['preparation-questions', 'capability-results'];

/**
 * What the professional wrote in a trajectory, and nothing else: the texts in the voice `professional`, and the entries (goals, questions)
 * with that voice. Together with `sharedTrajectory` it is what the page of a professional starts with: what they wrote before is
 * there, also in a part that the client does not share.
 * @returns a new trajectory, without anything about sharing
 */
export function professionalWords(trajectory: TrajectoryState): TrajectoryState {
  return withProfessionalWords(empty(), trajectory);
}

/**
 * Puts what the professional wrote into a trajectory: each text and entry in the voice `professional`, at the place where it was written. The
 * client's words and answers, what is shared and with whom stay as they are in `kept`, whatever `written` says: it may come from a page
 * that only the professional sees.
 * @param kept the whole trajectory, as it is kept now
 * @param written the trajectory of the professional's page
 * @param given what that page started with: what stood in it and is not in `written` was taken away. Without it nothing is taken away
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
      start as Json,
      part as Json | undefined,
      own(before.state.parts, name) as Json | undefined,
    );
    if (after !== start && isObject(after)) parts[name] = after as unknown as TrajectoryPart;
  }
  return { ...kept, parts };
}

/** `kept` with the words of the professional in `written`, at any depth; the same object where there are none. */
function taken(kept: Json | undefined, written: Json | undefined, given: Json | undefined): Json | undefined {
  if (Array.isArray(written) || Array.isArray(given))
    return kept === undefined || Array.isArray(kept) ? takenEntries(kept, written, given) : kept;
  if (!isObject(written) && !isObject(given)) return kept;
  if (kept !== undefined && !isObject(kept)) return kept;
  const [theirs, before, mine] = [isObject(written) ? written : {}, isObject(given) ? given : {}, kept ?? {}];
  const result: JsonObject = { ...mine };
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(before)])) {
    if (key === 'kind' || key === 'version') continue;
    const after =
      key === 'professional' && typeof (theirs[key] ?? before[key]) === 'string'
        ? (own(theirs, key) ?? (own(before, key) === undefined ? own(mine, key) : undefined))
        : taken(own(mine, key), own(theirs, key), own(before, key));
    if (after === undefined) Reflect.deleteProperty(result, key);
    else result[key] = after;
  }
  const isEmpty = Object.keys(result).length === 0 && kept === undefined;
  const isSame = Object.keys({ ...mine, ...result }).every((key) => own(mine, key) === own(result, key));
  return isEmpty ? undefined : isSame ? kept : result;
}

const isTheirs = (entry: Json | undefined): entry is JsonObject & { id: string } =>
  isObject(entry) && entry['voice'] === 'professional' && typeof entry['id'] === 'string';

/** What is new holds no word of the client yet. */
function withoutClient(json: Json): Json {
  if (Array.isArray(json)) return json.map(withoutClient);
  if (!isObject(json)) return json;
  const entries = Object.entries(json).filter(
    ([key, value]) => key !== 'client' || typeof value !== 'string',
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutClient(value)]));
}

/** A list of entries, each with an id: those of the professional come and go, in the others their words do. */
function takenEntries(
  before: Json[] | undefined,
  written: Json | undefined,
  given: Json | undefined,
): Json | undefined {
  const kept = before ?? [];
  const [theirs, first] = [Array.isArray(written) ? written : [], Array.isArray(given) ? given : []];
  const idOf = (entry: Json | undefined): Json | undefined => (isObject(entry) ? entry['id'] : undefined);
  const find = (list: readonly Json[], id: Json | undefined): Json | undefined =>
    typeof id === 'string' ? list.find((entry) => idOf(entry) === id) : undefined;
  const stay = kept.flatMap((entry): Json[] => {
    const [now, then] = [find(theirs, idOf(entry)), find(first, idOf(entry))];
    if (isTheirs(entry) && !now && then && written !== undefined) return [];
    const after = taken(entry, now, then) ?? entry;
    if (!isTheirs(entry) || !isTheirs(now) || !isObject(after)) return [after];
    const { label } = now;
    return [typeof label === 'string' && label !== after['label'] ? { ...after, label } : after];
  });
  const added = theirs
    .filter((entry) => isTheirs(entry) && find(kept, idOf(entry)) === undefined)
    .map(withoutClient);
  const after = [...stay, ...added];
  const isSame = after.length === kept.length && after.every((entry, index) => entry === kept[index]);
  return isSame ? before : after;
}
