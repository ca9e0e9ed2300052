import subjects from '../../content/nl/conversation-subjects.json' with { type: 'json' };
import own from '../../content/nl/conversation-worksheet.json' with { type: 'json' };
import kit from '../../content/nl/kit.json' with { type: 'json' };
import preparation from '../../content/nl/preparation-answers.json' with { type: 'json' };
import type { BuiltInContent } from './registry.js';

/** The Dutch texts of `<conversation-worksheet>`. */
export const conversationWorksheetContent: BuiltInContent = {
  name: 'conversation-worksheet',
  packs: [own, subjects, preparation, kit],
};
