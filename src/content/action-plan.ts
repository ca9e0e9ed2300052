import own from '../../content/nl/action-plan.json' with { type: 'json' };
import kit from '../../content/nl/kit.json' with { type: 'json' };
import entries from '../../content/nl/voiced-entries.json' with { type: 'json' };
import values from '../../content/nl/work-values.json' with { type: 'json' };
import type { BuiltInContent } from './registry.js';

/** The Dutch texts of `<action-plan>`. */
export const actionPlanContent: BuiltInContent = { name: 'action-plan', packs: [own, values, entries, kit] };
