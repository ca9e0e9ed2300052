// The contract suite over every element. A new element adds its spec here.
import { contractSuite } from '../suites/contract.js';
import { capabilityListSpec } from '../suites/specs/capability-list.js';
import { capabilityResultsSpec } from '../suites/specs/capability-results.js';

for (const spec of [capabilityListSpec, capabilityResultsSpec]) contractSuite(spec);
