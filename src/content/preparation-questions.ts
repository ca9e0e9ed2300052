import own from '../../content/nl/preparation-questions.json' with { type: 'json' };
import kit from '../../content/nl/kit.json' with { type: 'json' };
import answers from '../../content/nl/preparation-answers.json' with { type: 'json' };
import type { BuiltInContent } from './registry.js';

/** The Dutch texts of `<preparation-questions>`. */
export const preparationQuestionsContent: BuiltInContent = {
  name: 'preparation-questions',
  packs: [own, answers, kit],
};
