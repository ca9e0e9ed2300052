import type { PieceState } from '../model/piece.js';
import { OPTIONS } from './state-events.js';

/** What pieces and provider find each other by, also across copies and versions of the kit. */
export const TRAJECTORY = Symbol.for('gesprekskit/trajectory@1');

/**
 * How a trajectory came in: `true`, from outside, so that what was on the page was about something else; `'loaded'`, what was kept
 * came to a page that had not heard of it yet: steps from before are over, what is being typed stays; `false`, from elsewhere, as a
 * change of what is on the page.
 */
export type Arrival = boolean | 'loaded';

/** A piece, or a part of one, that shows a part of the trajectory. */
export interface TrajectoryMember {
  /** The part it shows: its key in `parts`. */
  readonly part: string;
  /** What it shows where there is no such part yet. */
  readonly empty: () => PieceState;
  /** What it shows as it comes in, unless that was of a trajectory: what a person filled in before is not lost. */
  readonly before?: PieceState | undefined;
  /** Called at once, and whenever the part has changed. */
  readonly take: (state: unknown, anew: Arrival) => void;
  readonly host: {
    /** Is drawn anew when something around the part changed, such as with whom it is shared. */
    requestUpdate(): void;
    /** Lets go of what is typed but is not in the part: another trajectory came. */
    forgetTyped?(): void;
  };
}

/** The place of one member in a trajectory. Its steps are those of the trajectory that touched its part. */
export interface TrajectoryPlace {
  /** Nothing can be changed: the trajectory was written by a later version. */
  readonly locked: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Announces a change by a person; `put` follows. See `History.push`. */
  push(before: PieceState, change: object, run?: string): void;
  /**
   * Lets another part change with the change that comes next, in the same step: a possible step goes from the map into the plan.
   * A provider of an earlier version does not know it.
   * @param make from that part, as it is or is not there yet; gives back the same, or nothing, where nothing changes
   * @param told the change, as the piece of that part would tell it
   */
  along?(part: string, make: (part: PieceState | undefined) => PieceState | undefined, told: object): void;
  /**
   * Puts what a person made of the part in the trajectory.
   * @returns whether it is still there after the portal heard of it
   */
  put(state: PieceState, change: object): boolean;
  /** `change`: as this piece tells it, also where another piece made it. */
  undo(): { readonly change: unknown } | undefined;
  redo(): { readonly change: unknown } | undefined;
  endRun(): void;
  /**
   * The control for sharing this part, as a template; nothing where the portal did not ask for it.
   * @param say tells a screen reader what was chosen
   */
  share(lang: string, say: (message: string) => void): unknown;
  leave(): void;
}

/** What a provider hands to pieces: `Symbol.for('gesprekskit/trajectory@1')` stands for this shape. */
export interface TrajectoryLink {
  /** @param unsubscribe ends the subscription of the member to the context; called when it leaves */
  join(member: TrajectoryMember, unsubscribe?: () => void): TrajectoryPlace;
}

/**
 * Asks the providers around an element for their trajectory; the nearest answers. Follows the Context Community Protocol, as
 * `@lit/context` does. (Its consumer is for values that change; here only the link counts, and every byte is in each piece.)
 */
export function askForTrajectory(
  host: Element,
  callback: (link: TrajectoryLink, unsubscribe?: () => void) => void,
): void {
  const request = new Event('context-request', OPTIONS);
  host.dispatchEvent(
    Object.assign(request, { context: TRAJECTORY, contextTarget: host, callback, subscribe: true }),
  );
}
