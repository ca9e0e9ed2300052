import list from '../../content/nl/capability-list.json' with { type: 'json' };
import results from '../../content/nl/capability-results.json' with { type: 'json' };
import kit from '../../content/nl/kit.json' with { type: 'json' };
import values from '../../content/nl/work-values.json' with { type: 'json' };
import type { BuiltInContent } from './registry.js';

/** The Dutch texts of `<capability-results>`: its own, and the words of the answers it reads back. */
export const capabilityResultsContent: BuiltInContent = {
  name: 'capability-results',
  packs: [results, list, values, kit],
};
