import { contractSuite } from '../suites/contract.js';
import { phaseGuideSpec } from '../suites/specs/phase-guide.js';

contractSuite(phaseGuideSpec);
