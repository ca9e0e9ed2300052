import own from '../../content/nl/conversation-compass.json' with { type: 'json' };
import subjects from '../../content/nl/conversation-subjects.json' with { type: 'json' };
import kit from '../../content/nl/kit.json' with { type: 'json' };
import preparation from '../../content/nl/preparation-answers.json' with { type: 'json' };
import type { BuiltInContent } from './registry.js';

/** The Dutch texts of `<conversation-compass>`. */
export const conversationCompassContent: BuiltInContent = {
  name: 'conversation-compass',
  packs: [own, subjects, preparation, kit],
};
