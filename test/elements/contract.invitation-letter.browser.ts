import { contractSuite } from '../suites/contract.js';
import { invitationLetterSpec } from '../suites/specs/invitation-letter.js';

contractSuite(invitationLetterSpec);
