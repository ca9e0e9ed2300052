import entries from '../../content/nl/voiced-entries.json' with { type: 'json' };
import kit from '../../content/nl/kit.json' with { type: 'json' };
import own from '../../content/nl/phase-guide.json' with { type: 'json' };
import phases from '../../content/nl/conversation-phases.json' with { type: 'json' };
import values from '../../content/nl/work-values.json' with { type: 'json' };
import type { BuiltInContent } from './registry.js';

/** The Dutch texts of `<phase-guide>`. */
export const phaseGuideContent: BuiltInContent = {
  name: 'phase-guide',
  packs: [own, phases, entries, values, kit],
};
