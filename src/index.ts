/**
 * All of Gesprekskit, without side effects: importing registers nothing.
 * `gesprekskit/define` registers every element; `Element.define()` registers one.
 */
export * from './elements/capability-list/capability-list.element.js';
export * from './elements/capability-results/capability-results.element.js';
export {
  empty as emptyCapabilityList,
  parse as parseCapabilityList,
  reduce as reduceCapabilityList,
} from './model/capability-list.js';
export * from './model/capability-answers.js';
export * from './model/capability-scoring.js';
export * from './model/work-values.js';
export type { Note, ParseResult, PieceState, Problem, Voice } from './model/piece.js';
export { registerContent, type ContentProblem } from './content/registry.js';
export type { ContentItem, ContentPack, ContentText } from './content/pack.js';
export { StateChangeEvent, StateProblemEvent } from './kit/state-events.js';
export type { Audience } from './kit/gesprekskit-element.js';
