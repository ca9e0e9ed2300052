import list from '../../content/nl/capability-list.json' with { type: 'json' };
import kit from '../../content/nl/kit.json' with { type: 'json' };
import values from '../../content/nl/work-values.json' with { type: 'json' };
import type { Answer, Question } from '../model/capability-answers.js';
import type { BuiltInContent } from './registry.js';

/** The Dutch texts of `<capability-list>`. */
export const capabilityListContent: BuiltInContent = { name: 'capability-list', packs: [list, values, kit] };

/** The id of the words of an answer, or of their absence. */
export function answerTextId(question: Question, answer: Answer | undefined): string {
  if (answer === undefined) return 'not-filled-in';
  return answer === 'unsure' ? 'answer.unsure' : `answer.${question}.${answer}`;
}
