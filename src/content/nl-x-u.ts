import capabilityList from '../../content/nl-x-u/capability-list.json' with { type: 'json' };
import capabilityResults from '../../content/nl-x-u/capability-results.json' with { type: 'json' };
import kit from '../../content/nl-x-u/kit.json' with { type: 'json' };
import trajectoryProvider from '../../content/nl-x-u/trajectory-provider.json' with { type: 'json' };
import workValues from '../../content/nl-x-u/work-values.json' with { type: 'json' };
import circleModel from '../../content/nl-x-u/circle-model.json' with { type: 'json' };
import conversationSubjects from '../../content/nl-x-u/conversation-subjects.json' with { type: 'json' };
import conversationCompass from '../../content/nl-x-u/conversation-compass.json' with { type: 'json' };
import conversationWorksheet from '../../content/nl-x-u/conversation-worksheet.json' with { type: 'json' };
import conversationStrip from '../../content/nl-x-u/conversation-strip.json' with { type: 'json' };
import preparationAnswers from '../../content/nl-x-u/preparation-answers.json' with { type: 'json' };
import preparationQuestions from '../../content/nl-x-u/preparation-questions.json' with { type: 'json' };
import invitationLetter from '../../content/nl-x-u/invitation-letter.json' with { type: 'json' };
import conversationFeedback from '../../content/nl-x-u/conversation-feedback.json' with { type: 'json' };
import phaseGuide from '../../content/nl-x-u/phase-guide.json' with { type: 'json' };
import conversationSeries from '../../content/nl-x-u/conversation-series.json' with { type: 'json' };
import actionPlan from '../../content/nl-x-u/action-plan.json' with { type: 'json' };
import conversionMap from '../../content/nl-x-u/conversion-map.json' with { type: 'json' };
import voicedEntries from '../../content/nl-x-u/voiced-entries.json' with { type: 'json' };
import type { ContentPack } from './pack.js';
import { provideContent } from './registry.js';

/** The Dutch texts that say *u*: only what differs from `nl`. Registered by importing this module. */
const packs: readonly ContentPack[] = [
  kit,
  workValues,
  capabilityList,
  capabilityResults,
  circleModel,
  trajectoryProvider,
  conversationSubjects,
  conversationCompass,
  conversationWorksheet,
  conversationStrip,
  preparationAnswers,
  preparationQuestions,
  invitationLetter,
  conversationFeedback,
  phaseGuide,
  conversationSeries,
  actionPlan,
  conversionMap,
  voicedEntries,
];
provideContent('nl-x-u', packs);

export default packs;
