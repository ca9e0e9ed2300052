import {
  capabilityListPiece,
  describeChange as describeList,
  reduce as reduceList,
  type CapabilityListAction,
  type CapabilityListState,
} from './capability-list.js';
import { CarriedEntries, carrier } from './carried-entries.js';
import {
  circleModelPiece,
  describeChange as describeCircles,
  reduce as reduceCircles,
  type CircleModelAction,
  type CircleModelState,
} from './circle-model.js';
import {
  describeChange as describeGuide,
  phaseGuidePiece,
  reduce as reduceGuide,
  type PhaseGuideAction,
  type PhaseGuideState,
} from './phase-guide.js';
import { isWorkValue, type OwnValue } from './work-values.js';

export type { Parts } from './carried-entries.js';

/** The client's own values: what is added in one piece appears in the others. */
export const ownValues = new CarriedEntries<OwnValue>({
  carriers: {
    'capability-list': carrier<OwnValue, CapabilityListState, CapabilityListAction>(
      'ownValues',
      capabilityListPiece,
      reduceList,
      describeList,
      {
        add: ({ id, label }) => ({ type: 'add-value', value: id, label }),
        change: ({ id, label }) => ({ type: 'rename-value', value: id, label }),
        remove: (id) => ({ type: 'remove-value', value: id }),
      },
    ),
    'circle-model': carrier<OwnValue, CircleModelState, CircleModelAction>(
      'cards',
      circleModelPiece,
      reduceCircles,
      describeCircles,
      {
        add: ({ id, label }) => ({ type: 'add-card', card: id, label }),
        change: ({ id, label }) => ({ type: 'rename-card', card: id, label }),
        remove: (id) => ({ type: 'remove-card', card: id }),
      },
    ),
    'phase-guide': carrier<OwnValue, PhaseGuideState, PhaseGuideAction>(
      'ownValues',
      phaseGuidePiece,
      reduceGuide,
      describeGuide,
      {
        add: ({ id, label }) => ({ type: 'add-value', value: id, label }),
        change: ({ id, label }) => ({ type: 'rename-value', value: id, label }),
        remove: (id) => ({ type: 'remove-value', value: id }),
      },
    ),
  },
  read({ id, label }) {
    const isOwn = typeof id === 'string' && !isWorkValue(id) && typeof label === 'string' && label.trim();
    return isOwn ? { id, label } : undefined;
  },
  // Circles for goals are about something else.
  isCarrying: ({ topic }) => topic !== 'goals',
});
