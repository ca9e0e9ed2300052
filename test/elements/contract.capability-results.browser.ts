import { contractSuite } from '../suites/contract.js';
import { capabilityResultsSpec } from '../suites/specs/capability-results.js';

contractSuite(capabilityResultsSpec);
