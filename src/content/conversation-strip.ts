import own from '../../content/nl/conversation-strip.json' with { type: 'json' };
import subjects from '../../content/nl/conversation-subjects.json' with { type: 'json' };
import kit from '../../content/nl/kit.json' with { type: 'json' };
import type { BuiltInContent } from './registry.js';

/** The Dutch texts of `<conversation-strip>`. */
export const conversationStripContent: BuiltInContent = {
  name: 'conversation-strip',
  packs: [own, subjects, kit],
};
