/**
 * All of Gesprekskit, without side effects: importing registers nothing.
 * `gesprekskit/define` registers every element; `Element.define()` registers one.
 */
export * from './elements/capability-list/capability-list.element.js';
export * from './elements/capability-results/capability-results.element.js';
export * from './elements/circle-model/circle-model.element.js';
export * from './elements/trajectory-provider/trajectory-provider.element.js';
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
export * from './model/capability-answers.js';
export * from './model/capability-scoring.js';
export * from './model/work-values.js';
export type { Note, ParseResult, PieceState, Problem, Voice } from './model/piece.js';
export { registerContent, type ContentProblem } from './content/registry.js';
export type { ContentItem, ContentPack, ContentText } from './content/pack.js';
export { StateChangeEvent, StateProblemEvent } from './kit/state-events.js';
export type { Audience } from './kit/gesprekskit-element.js';
