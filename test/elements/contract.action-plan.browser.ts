import { contractSuite } from '../suites/contract.js';
import { actionPlanSpec } from '../suites/specs/action-plan.js';

contractSuite(actionPlanSpec);
