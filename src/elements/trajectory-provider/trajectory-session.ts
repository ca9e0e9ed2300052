import type {
  Arrival,
  TrajectoryLink,
  TrajectoryMember,
  TrajectoryPlace,
} from '../../kit/trajectory-link.js';
import { deepFreeze, sameJson } from '../../model/json.js';
import type { PieceState } from '../../model/piece.js';
import { asShown, changeFromElsewhere, followed } from '../../model/trajectory-following.js';
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

export type { Arrival };

const partCell = (part: string): string => `part ${part}`;
const shareCell = (part: string): string => `share ${part}`;

/** What a change in one part brings about in another, in the same step. */
interface Along {
  readonly part: string;
  readonly make: (part: PieceState | undefined) => PieceState | undefined;
  /** The change, as the other part would tell it. */
  readonly told: object;
}

/** One trajectory and all pieces that show a part of it. */
export class TrajectorySession implements TrajectoryLink {
  readonly #host: SessionHost;
  readonly #members = new Set<TrajectoryMember>();
  readonly #history = new TrajectoryHistory<object>();
  /** What the pieces show of each part: with what only other parts have so far. */
  readonly #shown = new Map<string, PieceState>();
  /** By a change: what the parts that went along would tell of it. */
  readonly #told = new WeakMap<object, Readonly<Record<string, object>>>();
  #last: TrajectoryState;

  constructor(host: SessionHost) {
    this.#host = host;
    this.#last = host.read();
  }

  join(member: TrajectoryMember, unsubscribe?: () => void): TrajectoryPlace {
    const { part } = member;
    const cell = partCell(part);
    let announced: { change: object; run: string | undefined } | undefined;
    let along: Along[] = [];
    let travelled = false;
    const history = this.#history;
    const travel = (type: 'undo' | 'redo') => (): { change: object } | undefined => {
      const here = this.#stateOf(member);
      const step = history[type](cell);
      if (!step) return undefined;
      travelled = true;
      this.#arrive(step);
      if (step.cell === cell) return { change: step.change };
      const there = this.#stateOf(member);
      const [before, after] = type === 'undo' ? [there, here] : [here, there];
      return { change: this.#told.get(step.change)?.[part] ?? changeFromElsewhere(part, before, after) };
    };
    const { isLocked } = this.#host;
    this.#members.add(member);
    const isTakenIn = this.#takeIn(member);
    // Who has not been in a trajectory may be typing already.
    this.#show(member, member.before ? 'loaded' : true);
    if (isTakenIn) this.#host.changed({ part, change: { type: 'join' } });
    return {
      get locked() {
        return isLocked();
      },
      get canUndo() {
        return !isLocked() && history.canUndo(cell);
      },
      get canRedo() {
        return !isLocked() && history.canRedo(cell);
      },
      push: (_before, change, run) => {
        announced = { change, run: run === undefined ? undefined : `${part} ${run}` };
      },
      along: (other, make, told) => {
        along.push({ part: other, make, told });
        // Only with a change that is made at once.
        queueMicrotask(() => {
          along = [];
        });
      },
      put: (state, change) => {
        const isTravelling = travelled;
        const [told, going] = [announced, along];
        travelled = false;
        announced = undefined;
        along = [];
        if (!isTravelling && !this.#put(part, state, told?.change ?? change, told?.run, going)) {
          this.#show(member, false);
          return false;
        }
        const kept = this.#host.read().parts[part];
        this.#host.changed({ part, change });
        return this.#host.read().parts[part] === kept;
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
    return !this.#host.isLocked() && this.#history.canUndo();
  }

  get canRedo(): boolean {
    return !this.#host.isLocked() && this.#history.canRedo();
  }

  /**
   * A step over all pieces.
   * @returns whether there was one
   */
  travel(type: 'undo' | 'redo'): boolean {
    if (this.#host.isLocked()) return false;
    const step = this.#history[type]();
    if (!step) return false;
    this.#arrive(step);
    const [, part = ''] = /^\w+ (.*)$/s.exec(step.cell) ?? [];
    this.#host.changed({ part, change: { type, change: step.change } });
    return true;
  }

  /**
   * A client chose with whom a part is shared.
   * @returns whether it is shared so, also after the portal heard of it
   */
  setShare(part: string, share: Share): boolean {
    const trajectory = this.#host.read();
    if (this.#host.isLocked() || !SHARES.includes(share)) return false;
    if (shareOf(trajectory, part) === share) return true;
    const change = { type: 'share' as const, share };
    const cell = shareCell(part);
    const before = { [cell]: trajectory.share[part] };
    this.#history.push({ cell, change, run: undefined, before, after: { [cell]: share } });
    this.#apply({ [cell]: share });
    this.redraw();
    this.#host.changed({ part, change });
    return shareOf(this.#host.read(), part) === share;
  }

  /** Another trajectory came in. Parts that are the same keep their steps. */
  replaced(anew: Arrival): void {
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

  /**
   * What was filled in before the piece came into a trajectory, because the provider was not there yet. Where the part holds nothing
   * it becomes the part. Where it does, that is shown; taking back a step brings what was filled in.
   * @returns whether the trajectory is another now
   */
  #takeIn({ part, before, empty }: TrajectoryMember): boolean {
    const { parts } = this.#host.read();
    const kept = parts[part];
    if (!before || this.#host.isLocked() || sameJson(before, empty()) || sameJson(before, kept)) return false;
    const cell = partCell(part);
    const isFilledIn = kept && !sameJson({ ...empty(), ...kept }, empty());
    if (isFilledIn)
      this.#history.push({
        cell,
        change: { type: 'reset' },
        run: undefined,
        before: { [cell]: before },
        after: { [cell]: kept },
      });
    else {
      this.#place(this.#following(part, before));
      this.#publish(false);
    }
    return !isFilledIn;
  }

  #stateOf({ part, empty }: TrajectoryMember): PieceState {
    return this.#host.read().parts[part] ?? empty();
  }

  /** @returns false where it cannot be, and nothing changes */
  #put(
    part: string,
    state: PieceState,
    change: object,
    run: string | undefined,
    along: readonly Along[],
  ): boolean {
    const changed = this.#following(part, state, along);
    const { parts } = this.#host.read();
    // All of it or nothing: what another part keeps, because something is written in it, does not go here either.
    if (asShown({ ...parts, ...changed }, part, state) !== state) return false;
    this.#history.push({ cell: partCell(part), change, run, ...this.#place(changed) });
    if (along.length > 0)
      this.#told.set(change, Object.fromEntries(along.map(({ part: other, told }) => [other, told])));
    this.#publish(false);
    return true;
  }

  /** A part, and what follows from it in other parts. */
  #following(
    part: string,
    state: PieceState,
    along: readonly Along[] = [],
  ): Readonly<Record<string, PieceState>> {
    const { parts } = this.#host.read();
    const changed: Record<string, PieceState> = { [part]: state };
    for (const { part: other, make } of along) {
      const given = changed[other] ?? parts[other];
      const made = make(given);
      if (made && made !== given) changed[other] = made;
    }
    return {
      ...changed,
      ...followed({ ...parts, ...changed }, part, this.#shown.get(part) ?? parts[part]),
    };
  }

  /** Puts parts in place. */
  #place(changed: Readonly<Record<string, PieceState>>): { before: Cells; after: Cells } {
    const { parts } = this.#host.read();
    const after: Cells = Object.fromEntries(
      Object.entries(changed).map(([kind, value]) => [partCell(kind), value]),
    );
    const before = Object.fromEntries(Object.keys(changed).map((kind) => [partCell(kind), parts[kind]]));
    this.#apply(after);
    return { before, after };
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

  #publish(anew: Arrival): void {
    for (const member of [...this.#members]) this.#show(member, anew);
  }

  #show({ part, empty, take, host }: TrajectoryMember, anew: Arrival): void {
    const { parts } = this.#host.read();
    const known = this.#shown.get(part);
    const state = asShown(parts, part, parts[part] ?? empty());
    const shown = state !== parts[part] && sameJson(state, known) && known ? known : deepFreeze(state);
    this.#shown.set(part, shown);
    // First as it is, so that the piece can tell what of it cannot be read.
    if (anew && parts[part] && shown !== parts[part]) take(parts[part], anew);
    take(shown, shown === (parts[part] ?? shown) && anew);
    // Also where both trajectories have the same in this part: what is typed, but not in it, was about the other one.
    if (anew === true) host.forgetTyped?.();
  }
}
