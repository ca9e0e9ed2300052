import capabilityList from '../../content/nl/capability-list.json' with { type: 'json' };
import capabilityResults from '../../content/nl/capability-results.json' with { type: 'json' };
import kit from '../../content/nl/kit.json' with { type: 'json' };
import trajectoryProvider from '../../content/nl/trajectory-provider.json' with { type: 'json' };
import workValues from '../../content/nl/work-values.json' with { type: 'json' };
import circleModel from '../../content/nl/circle-model.json' with { type: 'json' };
import conversationSubjects from '../../content/nl/conversation-subjects.json' with { type: 'json' };
import conversationCompass from '../../content/nl/conversation-compass.json' with { type: 'json' };
import conversationWorksheet from '../../content/nl/conversation-worksheet.json' with { type: 'json' };
import conversationStrip from '../../content/nl/conversation-strip.json' with { type: 'json' };
import preparationAnswers from '../../content/nl/preparation-answers.json' with { type: 'json' };
import preparationQuestions from '../../content/nl/preparation-questions.json' with { type: 'json' };
import invitationLetter from '../../content/nl/invitation-letter.json' with { type: 'json' };
import conversationFeedback from '../../content/nl/conversation-feedback.json' with { type: 'json' };
import phaseGuide from '../../content/nl/phase-guide.json' with { type: 'json' };
import conversationSeries from '../../content/nl/conversation-series.json' with { type: 'json' };
import actionPlan from '../../content/nl/action-plan.json' with { type: 'json' };
import conversionMap from '../../content/nl/conversion-map.json' with { type: 'json' };
import conversationPhases from '../../content/nl/conversation-phases.json' with { type: 'json' };
import voicedEntries from '../../content/nl/voiced-entries.json' with { type: 'json' };
import type { ContentPack } from './pack.js';
import { provideContent } from './registry.js';

/** The Dutch texts, which say *je*. Every element brings those it needs; this is all of them together. Registered by importing this module. */
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
  conversationPhases,
  voicedEntries,
];
provideContent('nl', packs);

export default packs;
