// Small trajectories, and what to say of errors.
import {
  StoreError,
  TrajectoryConflict,
  type StoreMessage,
  type TrajectoryStore,
} from '../../src/stores/index.js';

/** A trajectory with these parts; each holds one word. */
export const trajectory = (parts: Record<string, string> = {}) => ({
  kind: 'trajectory',
  version: 1,
  purpose: 'reintegration-guidance',
  parts: Object.fromEntries(Object.entries(parts).map(([kind, word]) => [kind, { kind, version: 1, word }])),
  share: {},
});

/** What a promise was rejected with. */
export async function failureOf(promise: Promise<unknown>): Promise<StoreError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof StoreError)) throw new Error(`Not a StoreError: ${String(error)}`);
  return error;
}

export async function conflictOf(promise: Promise<unknown>): Promise<TrajectoryConflict> {
  const error = await failureOf(promise);
  if (!(error instanceof TrajectoryConflict)) throw new Error(`No conflict: ${error.message}`);
  return error;
}

/** All that a store tells from now on. */
export function hear(store: TrajectoryStore): { messages: StoreMessage[]; stop: () => void } {
  const messages: StoreMessage[] = [];
  const stop = store.subscribe?.((message) => messages.push(message));
  if (!stop) throw new Error('This store tells nothing.');
  return { messages, stop };
}

/** A promise, and what fulfils it. */
export function held(): { promise: Promise<void>; release: () => void } {
  let release = (): void => {};
  const promise = new Promise<void>((resolve) => (release = resolve));
  return { promise, release };
}

/** The word in a part. */
export const wordOf = (json: unknown, kind = 'list'): unknown =>
  (json as ReturnType<typeof trajectory>).parts[kind]?.word;
