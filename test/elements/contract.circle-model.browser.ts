import { contractSuite } from '../suites/contract.js';
import { circleModelSpec } from '../suites/specs/circle-model.js';

contractSuite(circleModelSpec);
