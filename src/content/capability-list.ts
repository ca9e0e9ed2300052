import list from '../../content/nl/capability-list.json' with { type: 'json' };
import kit from '../../content/nl/kit.json' with { type: 'json' };
import values from '../../content/nl/work-values.json' with { type: 'json' };
import type { BuiltInContent } from './registry.js';

/** The Dutch texts of `<capability-list>`. */
export const capabilityListContent: BuiltInContent = { name: 'capability-list', packs: [list, values, kit] };
