// In a file of its own: with two pieces in it the contract takes more than a minute, and files run side by side.
import { contractSuite } from '../suites/contract.js';
import { trajectoryProviderSpec } from '../suites/specs/trajectory-provider.js';

contractSuite(trajectoryProviderSpec);
