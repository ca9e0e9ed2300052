import type { ActionPlanState } from './action-plan.js';
import { isObject, pointer, type Report } from './json.js';
import { isWorkValue, type ValueId } from './work-values.js';

/** A factor of a `conversion-map`, as far as the plan tells of it. */
export interface LinkedFactor {
  readonly id: string;
  /** What it is, in the words of who wrote it. */
  readonly label: string;
  /** The value it is about. */
  readonly value?: string;
  /** Whether it hinders: what can become a step. */
  readonly hinders: boolean;
}

/**
 * The factors of a map, read without judging the rest: a map of another version may hold more.
 * @param map a `conversion-map` state
 */
export function linkedFactors(map: unknown): ReadonlyMap<string, LinkedFactor> {
  const factors = isObject(map) ? map['factors'] : undefined;
  const found = new Map<string, LinkedFactor>();
  for (const factor of Array.isArray(factors) ? factors : []) {
    const { id, label, value, effect } = isObject(factor) ? factor : {};
    if (typeof id !== 'string' || typeof label !== 'string' || !label.trim() || found.has(id)) continue;
    found.set(id, { id, label, ...(typeof value === 'string' && { value }), hinders: effect === 'hinders' });
  }
  return found;
}

/** A conversation of a `conversation-series`, as far as the plan tells of it. */
export interface LinkedConversation {
  /** The day: `2026-03-17`. */
  readonly date?: string | undefined;
  /** Its place among the conversations, from 1. */
  readonly number: number;
}

/** What is known of other pieces, to tell what is gone from what is not known. */
export interface KnownLinks {
  /** The client's own values, and what they are called; nothing where no list is known. */
  readonly ownValues?: ReadonlyMap<ValueId, string> | undefined;
  /** The factors, by id; nothing where no map is known. */
  readonly factors?: ReadonlyMap<string, LinkedFactor> | undefined;
  /** The conversations, by id; nothing where no series is known. */
  readonly conversations?: ReadonlyMap<string, LinkedConversation> | undefined;
}

/** Whether a value is one of no list any more. What is not known is not gone. */
export function isValueGone(value: ValueId, { ownValues }: KnownLinks): boolean {
  return ownValues !== undefined && !isWorkValue(value) && !ownValues.has(value);
}

/** Whether a factor is in the map no more. What is not known is not gone. */
export function isFactorGone(factor: string, { factors }: KnownLinks): boolean {
  return factors !== undefined && !factors.has(factor);
}

/** Whether a conversation is in the series no more. What is not known is not gone. */
export function isConversationGone(conversation: string, { conversations }: KnownLinks): boolean {
  return conversations !== undefined && !conversations.has(conversation);
}

/** Reports each value, factor and conversation that is gone, at the first link to it. The links are kept. */
export function reportGoneLinks(
  { goals, actions }: ActionPlanState,
  known: KnownLinks,
  report: Report,
): void {
  const told = new Set<string>();
  const tell = (path: string, code: 'unknown-value' | 'unknown-link', id: string): void => {
    if (told.has(`${code} ${id}`)) return;
    told.add(`${code} ${id}`);
    report(path, code, id);
  };
  for (const [list, entries] of Object.entries({ goals, actions }))
    entries.forEach(({ value, factor }, index) => {
      const path = pointer(`/${list}`, index);
      if (value !== undefined && isValueGone(value, known))
        tell(pointer(path, 'value'), 'unknown-value', value);
      if (factor !== undefined && isFactorGone(factor, known))
        tell(pointer(path, 'factor'), 'unknown-link', factor);
    });
  goals.forEach(({ conversation }, index) => {
    if (conversation !== undefined && isConversationGone(conversation, known))
      tell(pointer(pointer('/goals', index), 'conversation'), 'unknown-link', conversation);
  });
}
