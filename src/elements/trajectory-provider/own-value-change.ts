import { isObject, sameJson } from '../../model/json.js';
import type { PieceState } from '../../model/piece.js';

/** Where a piece has the client's own values, and what its changes call one. */
const OWN_VALUES: { readonly [part: string]: { readonly key: string; readonly noun: string } } = {
  'capability-list': { key: 'ownValues', noun: 'value' },
  'circle-model': { key: 'cards', noun: 'card' },
};

/**
 * A change that was made in another piece, as this piece would tell it: the first of the client's own values that it added, took
 * away or gave another name.
 * @param before the part before the change
 * @param after the part after it
 */
export function ownValueChange(part: string, before: PieceState, after: PieceState): object {
  const { key, noun } = OWN_VALUES[part] ?? { key: '', noun: '' };
  const [old, now] = [valuesOf(before, key), valuesOf(after, key)];
  const [added, gone] = [missingFrom(old, now), missingFrom(now, old)];
  const renamed = now.find((value) => !old.some((other) => sameJson(other, value)));
  const id = (added ?? gone ?? renamed)?.['id'];
  if (id === undefined) return { type: 'reset' };
  if (added) return { type: `add-${noun}`, [noun]: id, ...(noun === 'card' && { to: 'tray' }) };
  return { type: `${gone ? 'remove' : 'rename'}-${noun}`, [noun]: id };
}

type Value = Readonly<Record<string, unknown>>;

function valuesOf(state: PieceState, key: string): readonly Value[] {
  const values: unknown = (state as unknown as Value)[key];
  return Array.isArray(values) ? values.filter(isObject) : [];
}

function missingFrom(values: readonly Value[], from: readonly Value[]): Value | undefined {
  return from.find(({ id }) => !values.some((value) => value['id'] === id));
}
