import { OPTIONS, StateChangeEvent, StateProblemEvent } from '../../kit/state-events.js';
import type { Problem } from '../../model/piece.js';
import type { Share, TrajectoryState } from '../../model/trajectory.js';

/** What changed in a part: what the piece tells in its own event, a choice with whom it is shared, or a step over all pieces. */
export interface TrajectoryChange {
  /** The part: its key in `parts`. */
  readonly part: string;
  /** What happened to it: type, ids and choices, never free text. */
  readonly change: PartChange;
}

/**
 * What the piece tells in its own event; or `{type: 'share', share}`, `{type: 'join'}` for what was filled in before the piece came into
 * the trajectory, and `{type: 'undo' | 'redo', change}` for a step over all pieces.
 */
export type PartChange =
  | { readonly type: 'share'; readonly share: Share }
  | { readonly type: 'join' }
  | { readonly type: 'undo' | 'redo'; readonly change: object }
  | (object & { readonly type?: string });

/** A person changed something in one of the pieces, or took it back. One event for each change. */
export class TrajectoryChangeEvent extends StateChangeEvent<TrajectoryState, TrajectoryChange> {
  constructor(state: TrajectoryState, change: TrajectoryChange) {
    super('trajectory-change', state, change);
  }
}

/** Something in the trajectory could not be read; what was good is kept. */
export class TrajectoryProblemEvent extends StateProblemEvent {
  constructor(problems: readonly Problem[]) {
    super('trajectory-problem', problems);
  }
}

/** The store has kept the trajectory. */
export class TrajectorySavedEvent extends Event {
  constructor(
    /** What is kept. Deep-frozen. */
    readonly state: TrajectoryState,
  ) {
    super('trajectory-saved', OPTIONS);
  }
}

/** What the store keeps was taken in: at the start, after a change elsewhere, or at the end of a conflict. */
export class TrajectoryLoadedEvent extends Event {
  constructor(
    /** The whole, as it is on the page now. */
    readonly state: TrajectoryState,
  ) {
    super('trajectory-loaded', OPTIONS);
  }
}

/** The store could not keep the trajectory. What was filled in is still on the page. */
export class TrajectorySaveFailedEvent extends Event {
  constructor(
    /** What the store rejected with; see `StoreError`. */
    readonly error: unknown,
    /** Whether it is tried again without anybody doing something. */
    readonly willRetry: boolean,
  ) {
    super('trajectory-save-failed', OPTIONS);
  }
}

/** The store could not give what it kept. Nothing is saved until it can, so that nothing is overwritten unseen. */
export class TrajectoryLoadFailedEvent extends Event {
  constructor(
    /** What the store rejected with; see `StoreError`. */
    readonly error: unknown,
  ) {
    super('trajectory-load-failed', OPTIONS);
  }
}

/**
 * The same part was changed here and elsewhere. Nothing is overwritten, and nothing saved, until `resolveConflict` is called
 * on the provider.
 */
export class TrajectoryConflictEvent extends Event {
  constructor(
    /** What is on this page. */
    readonly mine: TrajectoryState,
    /** What was kept elsewhere. */
    readonly theirs: unknown,
    /** The parts (and other keys) that collide. */
    readonly kinds: readonly string[],
  ) {
    super('trajectory-conflict', OPTIONS);
  }
}

/** The events of `<trajectory-provider>` by name. */
export interface TrajectoryEventMap {
  'trajectory-change': TrajectoryChangeEvent;
  'trajectory-problem': TrajectoryProblemEvent;
  'trajectory-loaded': TrajectoryLoadedEvent;
  'trajectory-saved': TrajectorySavedEvent;
  'trajectory-save-failed': TrajectorySaveFailedEvent;
  'trajectory-load-failed': TrajectoryLoadFailedEvent;
  'trajectory-conflict': TrajectoryConflictEvent;
}
