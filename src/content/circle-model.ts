import own from '../../content/nl/circle-model.json' with { type: 'json' };
import kit from '../../content/nl/kit.json' with { type: 'json' };
import values from '../../content/nl/work-values.json' with { type: 'json' };
import type { BuiltInContent } from './registry.js';

/** The Dutch texts of `<circle-model>`. */
export const circleModelContent: BuiltInContent = { name: 'circle-model', packs: [own, values, kit] };
