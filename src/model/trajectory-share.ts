import { sharedPart as sharedFeedback } from './conversation-feedback.js';
import { handedOut } from './handed-links.js';
import { sharedPart as sharedPreparation } from './preparation-questions.js';
import {
  CHOSEN_INSIDE,
  empty,
  parse,
  shareOf,
  type Share,
  type TrajectoryPart,
  type TrajectoryState,
} from './trajectory.js';

export { professionalWords, withProfessionalWords } from './professional-words.js';

/** What is left for somebody else of a part in which the client chose, or nothing; by its kind. */
const INSIDE: { readonly [kind: string]: (part: TrajectoryPart) => TrajectoryPart | undefined } = {
  'preparation-questions': sharedPreparation,
  'conversation-feedback': sharedFeedback,
};

/** How far something goes: further than the client. */
export type SharedWith = Exclude<Share, 'self'>;

/**
 * What of a trajectory the client chose to share: hand this, and nothing else, to the professional's page, a report or the file.
 * What was not shared is in no part of it, and nothing in it is linked to that: such links are cut. Only the names of own values that a shared
 * map or plan is about go along, in the list, the circles or the guide where these are shared. Nothing is left of a trajectory that cannot be
 * read or was written by a later version, as what sharing means there is not known. It is for reading: saved in place of the trajectory itself, it would take away what the client keeps.
 * @param level `conversation`: to look at together; `file`: may be kept by the organisation
 * @returns a new trajectory; the one that was given is left as it is
 * @example const forTheTable = sharedTrajectory(provider.state, 'conversation');
 */
export function sharedTrajectory(trajectory: TrajectoryState, level: SharedWith): TrajectoryState {
  const { state, status } = parse(trajectory);
  if (status !== 'ok') return empty();
  const parts: { [name: string]: TrajectoryPart } = {};
  const share: { [name: string]: Share } = {};
  for (const [name, part] of Object.entries(state.parts)) {
    const reach = reachOf(state, name);
    if (reach !== 'file' && !(reach === 'conversation' && level === 'conversation')) continue;
    const left = leftOf(name, part);
    if (!left) continue;
    parts[name] = left;
    share[name] = reach;
  }
  return { ...empty(), purpose: state.purpose, parts: handedOut(parts, state.parts), share };
}

/** Where the client chooses inside the part, what is shared there goes to the conversation without another choice. */
function reachOf(trajectory: TrajectoryState, name: string): Share {
  const chosen = shareOf(trajectory, name);
  return chosen === 'self' && CHOSEN_INSIDE.includes(name) ? 'conversation' : chosen;
}

/** A part in which the client chose is known by its name and by its kind: a portal may keep one under a name of its own. */
function leftOf(name: string, part: TrajectoryPart): TrajectoryPart | undefined {
  const inside = [name, part.kind].find((kind) => Object.hasOwn(INSIDE, kind));
  return inside === undefined ? part : INSIDE[inside]?.(part);
}
