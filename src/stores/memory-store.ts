import { Listeners } from './listeners.js';
import { jsonCopy, type TrajectoryStore } from '../model/trajectory-store.js';

/**
 * Keeps a trajectory as long as the page is there. Several providers may share it: each hears of what is saved, also the one
 * that saved it, before `save` returns. The last one to save wins.
 * @param initial what is kept from the start
 */
export function memoryStore(initial?: unknown): TrajectoryStore {
  const listeners = new Listeners();
  const copy = (json: unknown): unknown => (json === undefined ? undefined : jsonCopy(json));
  let kept = copy(initial);
  return {
    load: () => Promise.resolve(copy(kept)),
    save: (json) =>
      new Promise((resolve) => {
        kept = jsonCopy(json);
        listeners.tell({ type: 'changed', json: copy(kept) });
        resolve(undefined);
      }),
    subscribe: (listener) => listeners.add(listener),
  };
}
