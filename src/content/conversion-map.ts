import own from '../../content/nl/conversion-map.json' with { type: 'json' };
import kit from '../../content/nl/kit.json' with { type: 'json' };
import entries from '../../content/nl/voiced-entries.json' with { type: 'json' };
import values from '../../content/nl/work-values.json' with { type: 'json' };
import type { BuiltInContent } from './registry.js';

/** The Dutch texts of `<conversion-map>`. */
export const conversionMapContent: BuiltInContent = {
  name: 'conversion-map',
  packs: [own, values, entries, kit],
};
