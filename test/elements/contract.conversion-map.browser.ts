import { contractSuite } from '../suites/contract.js';
import { conversionMapSpec } from '../suites/specs/conversion-map.js';

contractSuite(conversionMapSpec);
