import kit from '../../content/nl/kit.json' with { type: 'json' };
import own from '../../content/nl/trajectory-provider.json' with { type: 'json' };
import type { BuiltInContent } from './registry.js';

/** The Dutch texts of `<trajectory-provider>`. */
export const trajectoryProviderContent: BuiltInContent = { name: 'trajectory-provider', packs: [own, kit] };
