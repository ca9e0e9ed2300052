import own from '../../content/nl/conversation-feedback.json' with { type: 'json' };
import kit from '../../content/nl/kit.json' with { type: 'json' };
import type { BuiltInContent } from './registry.js';

/** The Dutch texts of `<conversation-feedback>`. */
export const conversationFeedbackContent: BuiltInContent = {
  name: 'conversation-feedback',
  packs: [own, kit],
};
