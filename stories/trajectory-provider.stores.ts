// Trajectories and stores of the stories; the real stores are in `gesprekskit/stores`.
import { TrajectoryConflict, type TrajectoryStore } from '../src/stores/index.js';
import { circleModelStates } from '../test/fixtures/circle-model.js';
import { capabilityLists } from '../test/fixtures/state.js';

export const trajectory = {
  kind: 'trajectory',
  version: 1,
  purpose: 'reintegration-guidance',
  parts: { 'capability-list': capabilityLists.half, 'circle-model': circleModelStates.half },
  share: { 'capability-list': 'conversation' },
};

/** A store of the stories that answers as asked; the real ones are in `gesprekskit/stores`. */
export const storeThat = (
  save: TrajectoryStore['save'],
  load: TrajectoryStore['load'] = () => Promise.resolve(trajectory),
): (() => TrajectoryStore) => {
  return () => ({ load, save });
};

export const never = (): Promise<never> => new Promise(() => {});

/** The same list was changed on another device: both versions are there, and the client chooses. */
const elsewhere = {
  ...trajectory,
  parts: {
    ...trajectory.parts,
    'capability-list': {
      ...capabilityLists.half,
      answers: { ...capabilityLists.half.answers, contacts: { importance: 5, enabled: 3, achieved: 2 } },
    },
  },
};

export function storeWithAConflict(): TrajectoryStore {
  let kept: unknown = trajectory;
  return {
    load: () => Promise.resolve(kept),
    save: (json) => {
      if (kept === trajectory) {
        kept = elsewhere;
        return Promise.reject(new TrajectoryConflict(json, elsewhere, ['capability-list']));
      }
      kept = json;
      return Promise.resolve(undefined);
    },
  };
}
