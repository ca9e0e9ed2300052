import {
  actionPlanPiece,
  describeChange,
  empty,
  withStepFromFactor,
  type ActionPlanState,
  type StepFromFactor,
} from './action-plan.js';
import { parsePiece, type PieceState } from './piece.js';

/**
 * Puts a possible step of a factor in the plan of a trajectory, as an idea.
 * @param plan the part `action-plan`, where there is one
 * @returns the part after it; as it was given where it cannot be read, or was written by a later version
 */
export function planWithStep(plan: PieceState | undefined, step: StepFromFactor): PieceState | undefined {
  if (!plan) return withStepFromFactor(empty(), step);
  const { state, status } = parsePiece<ActionPlanState>(actionPlanPiece, plan);
  if (status !== 'ok') return plan;
  const after = withStepFromFactor(state, step);
  return after === state ? plan : after;
}

/** What the plan tells of that change. */
export function stepInPlanChange({ id, voice, label, factor, value }: StepFromFactor): object {
  return describeChange({
    type: 'add-step',
    step: id,
    voice,
    label,
    factor,
    ...(value !== undefined && { value }),
  });
}
