import type { Parts } from './carried-entries.js';
import { conversations } from './conversations.js';
import { ownValues } from './own-values.js';
import type { PieceState } from './piece.js';

/** All that more than one piece of a trajectory carries. */
const CARRIED = [ownValues, conversations] as const;

/**
 * Takes what was added, changed or removed in one part to the other parts that carry it too.
 * @param before the part before the change
 * @returns the other parts that are different now
 */
export function followed(
  parts: Parts,
  changed: string,
  before: PieceState | undefined,
): { [kind: string]: PieceState } {
  let result: { [kind: string]: PieceState } = {};
  for (const carried of CARRIED)
    result = { ...result, ...carried.follow({ ...parts, ...result }, changed, before) };
  return result;
}

/**
 * A part as a piece shows it: with what only other parts have so far.
 * @param state the part, or what stands for it where there is none
 */
export function asShown(parts: Parts, kind: string, state: PieceState): PieceState {
  return CARRIED.reduce<PieceState>((given, carried) => carried.shownIn(parts, kind, given), state);
}

/** What happened to a part because of another one, as its own piece would tell it. */
export function changeFromElsewhere(kind: string, before: PieceState, after: PieceState): object {
  for (const carried of CARRIED) {
    const change = carried.changeOf(kind, before, after);
    if (change) return change;
  }
  return { type: 'reset' };
}
