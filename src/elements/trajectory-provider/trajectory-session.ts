import type { TrajectoryLink, TrajectoryMember, TrajectoryPlace } from '../../kit/trajectory-link.js';
import { deepFreeze, sameJson } from '../../model/json.js';
import type { PieceState } from '../../model/piece.js';
import { followOwnValues, withOwnValues } from '../../model/own-values.js';
import { TrajectoryHistory, type Cells, type Travelled } from '../../model/trajectory-history.js';
import {
  shareOf,
  SHARES,
  type Share,
  type TrajectoryPart,
  type TrajectoryState,
} from '../../model/trajectory.js';
import type { TrajectoryChange } from './trajectory-provider.events.js';

/** The provider, as far as its session knows it. */
export interface SessionHost {
  /** The whole, deep-frozen. */
  readonly read: () => TrajectoryState;
  readonly write: (trajectory: TrajectoryState) => void;
  /** Nothing can be changed. */
  readonly isLocked: () => boolean;
  /** Called after a change by a person. */
  readonly changed: (change: TrajectoryChange) => void;
  /** The control for sharing a part; nothing where the portal did not ask for it. */
  readonly shareControl: (part: string, ...how: Parameters<TrajectoryPlace['share']>) => unknown;
}

const partCell = (part: string): string => `part ${part}`;
const shareCell = (part: string): string => `share ${part}`;

/** One trajectory and all pieces that show a part of it. */
export class TrajectorySession implements TrajectoryLink {
  readonly #host: SessionHost;
  readonly #members = new Set<TrajectoryMember>();
  readonly #history = new TrajectoryHistory<object>();
  /** What the pieces show of each part: with own values that other parts have. */
  readonly #shown = new Map<string, PieceState>();
  #last: TrajectoryState;

  constructor(host: SessionHost) {
    this.#host = host;
    this.#last = host.read();
  }

  join(member: TrajectoryMember, unsubscribe?: () => void): TrajectoryPlace {
    const { part } = member;
    const cell = partCell(part);
    let announced: { change: object; run: string | undefined } | undefined;
    let travelled = false;
    const history = this.#history;
    const travel = (type: 'undo' | 'redo') => (): { change: never } | undefined => {
      const step = history[type](cell);
      if (!step) return undefined;
      travelled = true;
      this.#arrive(step);
      return { change: step.change as never };
    };
    const { isLocked } = this.#host;
    this.#members.add(member);
    this.#show(member, true);
    return {
      get locked() {
        return isLocked();
      },
      get canUndo() {
        return history.canUndo(cell);
      },
      get canRedo() {
        return history.canRedo(cell);
      },
      push: (_before, change, run) => {
        announced = { change, run: run === undefined ? undefined : `${part} ${run}` };
      },
      put: (state, change) => {
        if (travelled) travelled = false;
        else this.#put(part, state, announced?.change ?? change, announced?.run);
        announced = undefined;
        this.#host.changed({ part, change });
      },
      undo: travel('undo'),
      redo: travel('redo'),
      endRun: () => {
        history.endRun();
      },
      share: (...how) => this.#host.shareControl(part, ...how),
      leave: () => {
        this.#members.delete(member);
        unsubscribe?.();
      },
    };
  }

  get canUndo(): boolean {
    return this.#history.canUndo();
  }

  get canRedo(): boolean {
    return this.#history.canRedo();
  }

  /** A step over all pieces. */
  travel(type: 'undo' | 'redo'): void {
    if (this.#host.isLocked()) return;
    const step = this.#history[type]();
    if (!step) return;
    this.#arrive(step);
    const [, part = ''] = /^\w+ (.*)$/s.exec(step.cell) ?? [];
    this.#host.changed({ part, change: { type, change: step.change } });
  }

  /** A client chose with whom a part is shared. */
  setShare(part: string, share: Share): void {
    const trajectory = this.#host.read();
    if (this.#host.isLocked() || !SHARES.includes(share) || shareOf(trajectory, part) === share) return;
    const change = { type: 'share' as const, share };
    const cell = shareCell(part);
    const before = { [cell]: trajectory.share[part] };
    this.#history.push({ cell, change, run: undefined, before, after: { [cell]: share } });
    this.#apply({ [cell]: share });
    this.redraw();
    this.#host.changed({ part, change });
  }

  /** Another trajectory came in. Parts that are the same keep their steps. */
  replaced(anew: boolean): void {
    const [before, after] = [this.#last.parts, this.#host.read()];
    const parts = { ...after.parts };
    const kinds = [...new Set([...Object.keys(before), ...Object.keys(parts)])];
    const changed = kinds.filter((kind) => !sameJson(before[kind], parts[kind]));
    for (const kind of kinds) {
      const same = before[kind];
      if (same && !changed.includes(kind)) parts[kind] = same;
    }
    this.#write({ ...after, parts });
    this.#history.forget(anew ? undefined : [...changed.map(partCell), ...kinds.map(shareCell)]);
    this.#publish(anew);
    this.redraw();
  }

  redraw(): void {
    for (const { host } of this.#members) host.requestUpdate();
  }

  #put(part: string, state: PieceState, change: object, run: string | undefined): void {
    const { parts } = this.#host.read();
    const followed = followOwnValues({ ...parts, [part]: state }, part, this.#shown.get(part) ?? parts[part]);
    const after: Cells = Object.fromEntries(
      Object.entries({ [part]: state, ...followed }).map(([kind, value]) => [partCell(kind), value]),
    );
    const before = Object.fromEntries(
      [part, ...Object.keys(followed)].map((kind) => [partCell(kind), parts[kind]]),
    );
    this.#history.push({ cell: partCell(part), change, run, before, after });
    this.#apply(after);
    this.#publish(false);
  }

  #arrive({ cells }: Travelled<object>): void {
    this.#apply(cells);
    this.#publish(false);
    this.redraw();
  }

  /** Puts cells in place; what is `undefined` goes. */
  #apply(cells: Cells): void {
    const trajectory = this.#host.read();
    const parts: Record<string, TrajectoryPart> = { ...trajectory.parts };
    const share: Record<string, Share> = { ...trajectory.share };
    for (const [cell, value] of Object.entries(cells)) {
      const at = cell.indexOf(' ') + 1;
      const target: Record<string, unknown> = cell.startsWith('part ') ? parts : share;
      if (value === undefined) Reflect.deleteProperty(target, cell.slice(at));
      else target[cell.slice(at)] = value;
    }
    this.#write({ ...trajectory, parts, share });
  }

  #write(trajectory: TrajectoryState): void {
    this.#last = deepFreeze(trajectory);
    this.#host.write(this.#last);
  }

  #publish(anew: boolean): void {
    for (const member of [...this.#members]) this.#show(member, anew);
  }

  #show({ part, empty, take }: TrajectoryMember, anew: boolean): void {
    const { parts } = this.#host.read();
    const known = this.#shown.get(part);
    const state = withOwnValues(parts, part, parts[part] ?? empty());
    const shown = state !== parts[part] && sameJson(state, known) && known ? known : deepFreeze(state);
    this.#shown.set(part, shown);
    // First as it is, so that the piece can tell what of it cannot be read.
    if (anew && parts[part] && shown !== parts[part]) take(parts[part], true);
    take(shown, anew && shown === (parts[part] ?? shown));
  }
}
