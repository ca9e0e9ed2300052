import capabilityList from '../../content/en/capability-list.json' with { type: 'json' };
import capabilityResults from '../../content/en/capability-results.json' with { type: 'json' };
import kit from '../../content/en/kit.json' with { type: 'json' };
import trajectoryProvider from '../../content/en/trajectory-provider.json' with { type: 'json' };
import workValues from '../../content/en/work-values.json' with { type: 'json' };
import circleModel from '../../content/en/circle-model.json' with { type: 'json' };
import type { ContentPack } from './pack.js';
import { provideContent } from './registry.js';

/** The English texts, in plain words. Registered by importing this module. */
const packs: readonly ContentPack[] = [
  kit,
  workValues,
  capabilityList,
  capabilityResults,
  circleModel,
  trajectoryProvider,
];
provideContent('en', packs);

export default packs;
