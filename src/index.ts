/**
 * All of Gesprekskit, without side effects: importing registers nothing.
 * `gesprekskit/define` registers every element; `Element.define()` registers one.
 */
export * from './elements/capability-list/capability-list.element.js';
export * from './elements/capability-results/capability-results.element.js';
export * from './elements/circle-model/circle-model.element.js';
export * from './elements/trajectory-provider/trajectory-provider.element.js';
export * from './elements/conversation-compass/conversation-compass.element.js';
export * from './elements/conversation-worksheet/conversation-worksheet.element.js';
export * from './elements/conversation-strip/conversation-strip.element.js';
export * from './elements/preparation-questions/preparation-questions.element.js';
export * from './elements/invitation-letter/invitation-letter.element.js';
export * from './elements/conversation-feedback/conversation-feedback.element.js';
export * from './elements/phase-guide/phase-guide.element.js';
export * from './elements/conversation-series/conversation-series.element.js';
export * from './elements/action-plan/action-plan.element.js';
export * from './elements/conversion-map/conversion-map.element.js';
export * from './stores/index.js';
export type { StoreMessage, TrajectoryStore } from './model/trajectory-store.js';
export {
  empty as emptyCapabilityList,
  parse as parseCapabilityList,
  reduce as reduceCapabilityList,
} from './model/capability-list.js';
export {
  empty as emptyCircleModel,
  parse as parseCircleModel,
  reduce as reduceCircleModel,
} from './model/circle-model.js';
export { empty as emptyTrajectory, parse as parseTrajectory } from './model/trajectory.js';
export { RING_QUESTIONS, RINGS, movements, suggestedRings } from './model/circle-model.js';
export {
  empty as emptyConversationCompass,
  parse as parseConversationCompass,
  reduce as reduceConversationCompass,
} from './model/conversation-compass.js';
export {
  empty as emptyConversationWorksheet,
  notesForReport,
  parse as parseConversationWorksheet,
  reduce as reduceConversationWorksheet,
} from './model/conversation-worksheet.js';
export { STRIP_PICTURES, type StripPicture } from './model/strip-pictures.js';
export {
  empty as emptyPreparationQuestions,
  parse as parsePreparationQuestions,
  PREPARATION_QUESTIONS,
  reduce as reducePreparationQuestions,
  sharedAnswers,
} from './model/preparation-questions.js';
export {
  professionalWords,
  sharedTrajectory,
  withProfessionalWords,
  type SharedWith,
} from './model/trajectory-share.js';
export { CHOSEN_INSIDE, shareOf } from './model/trajectory.js';
export { SUBJECTS, THEMES, type Subject, type Theme } from './model/conversation-subjects.js';
export { FEEDBACK_QUESTIONS } from './model/conversation-feedback.js';
export {
  empty as emptyInvitationLetter,
  parse as parseInvitationLetter,
  reduce as reduceInvitationLetter,
} from './model/invitation-letter.js';
export {
  empty as emptyConversationFeedback,
  feedbackForReport,
  parse as parseConversationFeedback,
  reduce as reduceConversationFeedback,
  usefulnessOf,
} from './model/conversation-feedback.js';
export {
  empty as emptyPhaseGuide,
  parse as parsePhaseGuide,
  PHASE_QUESTIONS,
  phaseNotes,
  questionsOfPhase,
  reduce as reducePhaseGuide,
} from './model/phase-guide.js';
export {
  conversationsInOrder,
  empty as emptyConversationSeries,
  goalsOf,
  learnedOf,
  openGoals,
  parse as parseConversationSeries,
  reduce as reduceConversationSeries,
} from './model/conversation-series.js';
export {
  agreementsOf,
  empty as emptyActionPlan,
  ideasOf,
  parse as parseActionPlan,
  reduce as reduceActionPlan,
  withStepFromFactor,
} from './model/action-plan.js';
export {
  empty as emptyConversionMap,
  factorsOf,
  parse as parseConversionMap,
  reduce as reduceConversionMap,
  resourcesOf,
  stepOf,
  stepsOf,
} from './model/conversion-map.js';
export * from './model/capability-answers.js';
export * from './model/capability-scoring.js';
export * from './model/work-values.js';
export type { Note, ParseResult, PieceState, Problem, Voice } from './model/piece.js';
export { registerContent, type ContentProblem } from './content/registry.js';
export type { ContentItem, ContentPack, ContentText } from './content/pack.js';
export { StateChangeEvent, StateProblemEvent } from './kit/state-events.js';
export type { Audience } from './kit/gesprekskit-element.js';
