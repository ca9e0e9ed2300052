import { CapabilityResultsElement, CapabilityResultsProblemEvent } from '../../../src/index.js';
import type { ElementSpec } from '../spec.js';
import { capabilityListSpec } from './capability-list.js';

/** Takes the same states as the list, and only reads them. */
export const capabilityResultsSpec: ElementSpec = {
  elementClass: CapabilityResultsElement,
  problemEvent: CapabilityResultsProblemEvent,
  states: capabilityListSpec.states,
  huge: capabilityListSpec.huge,
  badCells: capabilityListSpec.badCells,
  otherInputs: ['earlier'],
  looks: [
    {},
    { audience: 'professional' },
    { audience: 'professional', earlier: JSON.stringify(capabilityListSpec.states.half) },
  ],
};
