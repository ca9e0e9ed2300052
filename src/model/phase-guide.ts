import { inspect, repair } from './phase-guide-repair.js';
import { empty, phaseGuideShape, type PhaseGuideState } from './phase-guide-state.js';
import { parsePiece, type ParseResult, type PieceDefinition } from './piece.js';

export * from './conversation-phases.js';
export { isDay } from './day.js';
export * from './phase-guide-actions.js';
export * from './phase-guide-questions.js';
export * from './phase-guide-selectors.js';
export {
  empty,
  phaseGuideShape,
  type Conversation,
  type OwnPhaseQuestion,
  type PhaseGuideState,
  type PhaseRecord,
} from './phase-guide-state.js';
export type { OwnValue } from './work-values.js';
export type { Note, ParseResult, Problem, Voice } from './piece.js';

/** How a `phase-guide` state is read. */
export const phaseGuidePiece: PieceDefinition<PhaseGuideState> = {
  kind: 'phase-guide',
  version: 1,
  migrations: [],
  shape: phaseGuideShape,
  empty,
  repair,
  inspect,
};

/** Reads any input (JSON text or an object). Never throws; bad cells are dropped one by one and reported, unknown keys are kept. */
export function parse(input: unknown): ParseResult<PhaseGuideState> {
  return parsePiece(phaseGuidePiece, input);
}
