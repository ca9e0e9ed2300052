import { QUESTION_ID } from './ids.js';
import { isObject, pointer, type JsonObject, type Report } from './json.js';
import { VOICES, type Voice } from './piece.js';
import { oneOf, record, text, textLike, type Shape } from './shape.js';

/**
 * Something one voice put in a list: a goal, a step, a factor, a question. Only that voice changes its words; only that voice takes it out,
 * as long as nobody else wrote something about it.
 */
export interface VoicedEntry {
  readonly id: string;
  /** Who wrote it. */
  readonly voice: Voice;
  /** What it is, in the words of who wrote it. */
  readonly label: string;
}

type Entries<T> = { readonly [K in keyof T & string]-?: Shape<Exclude<T[K], undefined>> };

/** The shape of one entry; `rest` are its other keys, of which `required` cannot be missing. */
export function voicedEntryShape<T extends VoicedEntry>(
  rest: Omit<Entries<T>, keyof VoicedEntry>,
  required: readonly (keyof T & string)[] = [],
): Shape<T> {
  const entries = { id: textLike(QUESTION_ID), voice: oneOf(VOICES), label: text, ...rest };
  return record<T>(entries as unknown as Entries<T>, { required: ['id', 'voice', 'label', ...required] });
}

/**
 * Repairs a list of entries before it is read, so that words are not lost: without a usable id of its own an entry gets a new one,
 * without a voice it is the client's. What has no words of its own stays where somebody wrote something about it; else it is left out alone.
 * @param given what stands in the state
 * @param path where it stands
 * @param taken ids that are in use, in this list or another one; those of this list are added
 * @param reserved ids that stand further on, and that no new one may take
 * @param withoutWords whether an entry may have no words yet
 * @param shape how one is read, while its place in the list is still that of the input
 * @returns what to put in its place
 */
export function repairedEntries(
  given: readonly unknown[],
  path: string,
  report: Report,
  {
    taken = new Set<string>(),
    reserved = new Set<string>(),
    withoutWords = false,
    shape,
  }: {
    readonly taken?: Set<string>;
    readonly reserved?: ReadonlySet<unknown>;
    readonly withoutWords?: boolean;
    readonly shape?: Shape<VoicedEntry>;
  } = {},
): JsonObject[] {
  const inUse = new Set(given.map((entry) => (isObject(entry) ? entry['id'] : undefined)));
  let number = 0;
  const newId = (): string => {
    do number += 1;
    while ([inUse, taken, reserved].some((ids) => ids.has(`own-${number}`)));
    return `own-${number}`;
  };
  return given.flatMap((entry, index) => {
    const at = pointer(path, index);
    if (!isObject(entry)) {
      report(at, 'bad-value', entry);
      return [];
    }
    const { id, voice, label } = entry;
    const hasWords = typeof label === 'string' && label.trim() !== '';
    if (!withoutWords && !holdsWords(entry)) {
      report(at, 'bad-value', entry);
      return [];
    }
    if (!hasWords && label !== '' && !(withoutWords && label === undefined))
      report(pointer(at, 'label'), 'bad-value', label);
    if (!hasWords) entry['label'] = '';
    const usable = typeof id === 'string' && QUESTION_ID.test(id);
    if (!usable || taken.has(id)) {
      report(pointer(at, 'id'), usable ? 'duplicate' : 'bad-id', id);
      entry['id'] = newId();
    }
    taken.add(entry['id'] as string);
    if (!VOICES.includes(voice as Voice)) {
      if (voice !== undefined) report(pointer(at, 'voice'), 'bad-value', voice);
      entry['voice'] = VOICES[0];
    }
    const read = shape ? shape.read(entry, at, report) : entry;
    return read ? [read as unknown as JsonObject] : [];
  });
}

/** Whether words stand in an entry: its own, or what somebody wrote about it. */
export function holdsWords(entry: JsonObject): boolean {
  const { label } = entry;
  return (
    (typeof label === 'string' && label.trim() !== '') || VOICES.some((voice) => hasWordsOf(voice, entry))
  );
}

/** With `entry` at the end; the same list where its id is taken or cannot be one, or it has no words. */
export function withEntry<T extends VoicedEntry>(list: readonly T[], entry: T): readonly T[] {
  const { id, voice } = entry;
  const label = entry.label.trim();
  const isTaken = list.some((other) => other.id === id);
  if (isTaken || !label || !QUESTION_ID.test(id) || !VOICES.includes(voice)) return list;
  return [...list, label === entry.label ? entry : { ...entry, label }];
}

/** With what `change` makes of one entry; the same list where that is the same, or there is no such entry. */
export function withChanged<T extends VoicedEntry>(
  list: readonly T[],
  id: string,
  change: (entry: T) => T,
): readonly T[] {
  const before = list.find((entry) => entry.id === id);
  const after = before && change(before);
  return after === before || !after ? list : list.map((entry) => (entry === before ? after : entry));
}

/** With other words for one entry, if `voice` wrote it; without words nothing changes. */
export function withLabel<T extends VoicedEntry>(
  list: readonly T[],
  id: string,
  voice: Voice,
  words: string,
): readonly T[] {
  const label = words.trim();
  return withChanged(list, id, (entry) =>
    !label || entry.voice !== voice || entry.label === label ? entry : { ...entry, label },
  );
}

/** Whether `voice` can take out an entry: its own, about which nobody else wrote something. */
export function canRemoveEntry(entry: VoicedEntry, voice: Voice): boolean {
  return entry.voice === voice && VOICES.every((other) => other === voice || !hasWordsOf(other, entry));
}

/** Whether somewhere in a part of a state stands a note with words of this voice. */
function hasWordsOf(voice: Voice, part: unknown): boolean {
  return (
    isObject(part) &&
    Object.entries(part).some(([key, value]) =>
      key === voice ? typeof value === 'string' && value.trim() !== '' : hasWordsOf(voice, value),
    )
  );
}

/** Without one entry, if `voice` can take it out. */
export function withoutEntry<T extends VoicedEntry>(
  list: readonly T[],
  id: string,
  voice: Voice,
): readonly T[] {
  const canGo = list.some((entry) => entry.id === id && canRemoveEntry(entry, voice));
  return canGo ? list.filter((entry) => entry.id !== id) : list;
}

/** With one entry before another one; without that, or where that is gone, at the end. */
export function withMoved<T extends VoicedEntry>(
  list: readonly T[],
  id: string,
  before: string | undefined,
): readonly T[] {
  const entry = list.find((one) => one.id === id);
  if (!entry || before === id) return list;
  const others = list.filter((one) => one !== entry);
  const at = others.findIndex((one) => one.id === before);
  const moved = at < 0 ? [...others, entry] : others.toSpliced(at, 0, entry);
  return moved.every((one, index) => one === list[index]) ? list : moved;
}

/** The client's own first, then what the professional added; each in the order in which it stands. */
export function clientFirst<T extends VoicedEntry>(list: readonly T[]): readonly T[] {
  return VOICES.flatMap((voice) => list.filter((entry) => entry.voice === voice));
}
