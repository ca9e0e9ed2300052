import { isObject, type Json, type JsonObject } from './json.js';
import { ownValues, type Parts } from './own-values.js';
import type { PieceState } from './piece.js';
import type { TrajectoryPart } from './trajectory.js';
import { isWorkValue } from './work-values.js';

type Target = 'value' | 'factor' | 'goal' | 'step' | 'conversation';

/** By kind and list, what an entry may be linked to without being nothing alone. */
const LINKS: { readonly [kind: string]: { readonly [list: string]: readonly Target[] } } = {
  'action-plan': { goals: ['value', 'factor', 'conversation'], actions: ['goal', 'value', 'factor'] },
  'conversion-map': { factors: ['step'] },
  'conversation-series': { referrals: ['conversation'] },
};

/** By kind, the lists with what can be linked to. */
const TARGETS: { readonly [kind: string]: { readonly [list: string]: Target } } = {
  'action-plan': { goals: 'goal', actions: 'step' },
  'conversion-map': { factors: 'factor' },
  'phase-guide': { conversations: 'conversation' },
  'conversation-series': { conversations: 'conversation' },
};

interface HandedParts {
  readonly [name: string]: TrajectoryPart;
}

/**
 * Parts that are handed to somebody else without the others: a link to what is not among them is cut, so that nobody takes it for something
 * that is gone. The client's own values that map and plan are about go along by name with the list, the circles and the guide, which show
 * them to the client as well.
 * @param parts what is handed out
 * @param whole all parts, for the names of own values
 */
export function handedOut(parts: HandedParts, whole: Parts): HandedParts {
  const named = new Set(Object.values(parts).flatMap(valuesNamed));
  const wanted = ownValues.allIn(whole).filter(({ id }) => named.has(id));
  const result: { [name: string]: TrajectoryPart } = {};
  for (const [name, part] of Object.entries(parts))
    result[name] = ownValues.withEntries(name, part, wanted) as TrajectoryPart;
  const known = knownIn(result);
  for (const [name, part] of Object.entries(result)) result[name] = withoutLoose(part, known);
  return result;
}

/** The entries in a list of a part. */
export function entriesIn(part: PieceState, list: string): readonly JsonObject[] {
  const entries = (part as TrajectoryPart)[list];
  return Array.isArray(entries) ? (entries as Json[]).filter(isObject) : [];
}

/** By kind, the lists with entries that are about a value. */
const ABOUT_VALUES: { readonly [kind: string]: readonly string[] } = {
  'conversion-map': ['resources', 'factors'],
  'action-plan': ['goals', 'actions'],
};

/** The values that a map or a plan is about; of another part none. */
export function valuesNamed(part: PieceState | undefined): readonly unknown[] {
  const lists = part && Object.hasOwn(ABOUT_VALUES, part.kind) ? ABOUT_VALUES[part.kind] : undefined;
  if (!part || !lists) return [];
  const { values } = part as TrajectoryPart;
  const chosen = Array.isArray(values) ? (values as readonly unknown[]) : [];
  return [...chosen, ...lists.flatMap((list) => entriesIn(part, list)).map(({ value }) => value)];
}

function knownIn(parts: HandedParts): Readonly<Record<Target, ReadonlySet<unknown>>> {
  const known: Record<Target, Set<unknown>> = {
    value: new Set(ownValues.allIn(parts).map(({ id }) => id)),
    factor: new Set(),
    goal: new Set(),
    step: new Set(),
    conversation: new Set(),
  };
  for (const part of Object.values(parts)) {
    const lists = Object.hasOwn(TARGETS, part.kind) ? (TARGETS[part.kind] ?? {}) : {};
    for (const [list, target] of Object.entries(lists))
      for (const { id } of entriesIn(part, list)) known[target].add(id);
  }
  return known;
}

/** A part without links to what is not known; the same where there are none. */
function withoutLoose(
  part: TrajectoryPart,
  known: Readonly<Record<Target, ReadonlySet<unknown>>>,
): TrajectoryPart {
  const lists = Object.hasOwn(LINKS, part.kind) ? (LINKS[part.kind] ?? {}) : {};
  const isLoose = (key: Target, to: Json | undefined): boolean =>
    typeof to === 'string' && !known[key].has(to) && !(key === 'value' && isWorkValue(to));
  const changed = Object.entries(lists).flatMap(([list, keys]): [string, unknown][] => {
    const entries = part[list];
    if (!Array.isArray(entries)) return [];
    const cut = (entries as Json[]).map((entry) => {
      if (!isObject(entry) || !keys.some((key) => isLoose(key, entry[key]))) return entry;
      return Object.fromEntries(
        Object.entries(entry).filter(
          ([key, to]) => !keys.includes(key as Target) || !isLoose(key as Target, to),
        ),
      );
    });
    return [[list, cut]];
  });
  return changed.length > 0 ? { ...part, ...Object.fromEntries(changed) } : part;
}
