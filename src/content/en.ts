import capabilityList from '../../content/en/capability-list.json' with { type: 'json' };
import capabilityResults from '../../content/en/capability-results.json' with { type: 'json' };
import kit from '../../content/en/kit.json' with { type: 'json' };
import trajectoryProvider from '../../content/en/trajectory-provider.json' with { type: 'json' };
import workValues from '../../content/en/work-values.json' with { type: 'json' };
import circleModel from '../../content/en/circle-model.json' with { type: 'json' };
import conversationSubjects from '../../content/en/conversation-subjects.json' with { type: 'json' };
import conversationCompass from '../../content/en/conversation-compass.json' with { type: 'json' };
import conversationWorksheet from '../../content/en/conversation-worksheet.json' with { type: 'json' };
import conversationStrip from '../../content/en/conversation-strip.json' with { type: 'json' };
import preparationAnswers from '../../content/en/preparation-answers.json' with { type: 'json' };
import preparationQuestions from '../../content/en/preparation-questions.json' with { type: 'json' };
import invitationLetter from '../../content/en/invitation-letter.json' with { type: 'json' };
import conversationFeedback from '../../content/en/conversation-feedback.json' with { type: 'json' };
import phaseGuide from '../../content/en/phase-guide.json' with { type: 'json' };
import conversationSeries from '../../content/en/conversation-series.json' with { type: 'json' };
import actionPlan from '../../content/en/action-plan.json' with { type: 'json' };
import conversionMap from '../../content/en/conversion-map.json' with { type: 'json' };
import conversationPhases from '../../content/en/conversation-phases.json' with { type: 'json' };
import voicedEntries from '../../content/en/voiced-entries.json' with { type: 'json' };
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
provideContent('en', packs);

export default packs;
