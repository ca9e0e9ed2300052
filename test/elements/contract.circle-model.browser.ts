// In a file of its own: the contract of the circles takes minutes, and files run side by side.
import { contractSuite } from '../suites/contract.js';
import { circleModelSpec } from '../suites/specs/circle-model.js';

contractSuite(circleModelSpec);
