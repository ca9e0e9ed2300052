import { contractSuite } from '../suites/contract.js';
import { capabilityListSpec } from '../suites/specs/capability-list.js';

contractSuite(capabilityListSpec);
