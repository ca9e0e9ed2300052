import entries from '../../content/nl/voiced-entries.json' with { type: 'json' };
import kit from '../../content/nl/kit.json' with { type: 'json' };
import own from '../../content/nl/conversation-series.json' with { type: 'json' };
import phases from '../../content/nl/conversation-phases.json' with { type: 'json' };
import type { BuiltInContent } from './registry.js';

/** The Dutch texts of `<conversation-series>`. */
export const conversationSeriesContent: BuiltInContent = {
  name: 'conversation-series',
  packs: [own, phases, entries, kit],
};
