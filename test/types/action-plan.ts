// What a portal developer may count on in TypeScript. A change here is a visible decision. Checked by tsc, never run.
import { expectTypeOf } from 'vitest';
import type {
  ActionPlanChangeEvent,
  ActionPlanElement,
  ActionPlanProblemEvent,
  ActionPlanState,
  CapabilityListState,
  PlanGoal,
  PlanStep,
  Problem,
} from '../../src/index.js';

declare const element: ActionPlanElement;

// The tag gives the class.
expectTypeOf(document.createElement('action-plan')).toEqualTypeOf<ActionPlanElement>();

// Listeners know their event without a cast: on the element, and anywhere above it in the page.
element.addEventListener('action-plan-change', (event) => {
  expectTypeOf(event).toEqualTypeOf<ActionPlanChangeEvent>();
  expectTypeOf(event.state).toEqualTypeOf<ActionPlanState>();
});
document.body.addEventListener('action-plan-problem', (event) => {
  expectTypeOf(event).toEqualTypeOf<ActionPlanProblemEvent>();
  expectTypeOf(event.problems).toEqualTypeOf<readonly Problem[]>();
});

expectTypeOf(element.state.goals).toEqualTypeOf<readonly PlanGoal[]>();
expectTypeOf(element.state.actions).toEqualTypeOf<readonly PlanStep[]>();
expectTypeOf(element.list).toEqualTypeOf<CapabilityListState | undefined>();
expectTypeOf(element.sort).toEqualTypeOf<'goal' | 'who' | 'value' | 'time'>();
// @ts-expect-error a state of another kind
element.state = { kind: 'capability-list' };
