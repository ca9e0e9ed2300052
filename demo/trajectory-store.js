// @ts-check
// Where this portal keeps a trajectory: in the browser of the person who fills it in, and nowhere else.
import { emptyTrajectory, webStorageStore } from './gesprekskit.js';

/** @typedef {import('./gesprekskit.js').TrajectoryProviderElement['state']} TrajectoryState */

const KEY = 'zonnedael.traject';
/** An earlier version of this portal kept a list and nothing else. */
const OLD_KEY = 'zonnedael.lijst';

export const store = webStorageStore({ key: KEY });

/** The letter of the professional is kept apart: it is no part of what a client fills in. */
export const letterStore = webStorageStore({ key: 'zonnedael.brief' });

/** @param {unknown} json @returns {json is { parts: Record<string, object> }} */
const hasParts = (json) => typeof json === 'object' && json !== null && 'parts' in json;

/** @returns {{ kind: 'capability-list', version: number } | undefined} */
function oldList() {
  try {
    const list = JSON.parse(window.localStorage.getItem(OLD_KEY) ?? 'null');
    return list?.kind === 'capability-list' ? list : undefined;
  } catch {
    return undefined;
  }
}

/** Whether something is kept under the old name that is no list. */
export function isOldListUnreadable() {
  try {
    return window.localStorage.getItem(OLD_KEY) !== null && !oldList();
  } catch {
    return false;
  }
}

/**
 * Takes along, once, the list that an earlier version of this portal kept.
 * @returns {Promise<TrajectoryState | undefined>} the trajectory with that list, when the browser could not keep it
 */
export async function takeOldListAlong() {
  const list = oldList();
  if (!list) return undefined;
  const kept = await store.load().catch(() => 'unreadable');
  if (kept === 'unreadable') return undefined;
  const parts = hasParts(kept) ? kept.parts : {};
  if ('capability-list' in parts) return undefined;
  const whole = /** @type {TrajectoryState} */ ({
    ...emptyTrajectory(),
    .../** @type {object} */ (kept),
    parts: { ...parts, 'capability-list': list },
  });
  try {
    await store.save(whole);
    window.localStorage.removeItem(OLD_KEY);
    return undefined;
  } catch {
    return whole;
  }
}

/** Removes what was put aside or left behind: after clearing, nothing of what somebody filled in is left in this browser. */
export function removeLeftovers() {
  try {
    const names = Object.keys(window.localStorage);
    for (const name of names)
      if (name === OLD_KEY || name.startsWith(`${KEY}.unreadable`)) window.localStorage.removeItem(name);
  } catch {
    // A browser that forbids storage has no leftovers.
  }
}
