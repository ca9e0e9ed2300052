import { contractSuite } from '../suites/contract.js';
import { preparationQuestionsSpec } from '../suites/specs/preparation-questions.js';

contractSuite(preparationQuestionsSpec);
