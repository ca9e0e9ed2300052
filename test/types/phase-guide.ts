// What a portal developer may count on in TypeScript. A change here is a visible decision. Checked by tsc, never run.
import { expectTypeOf } from 'vitest';
import type {
  CapabilityListState,
  CircleModelState,
  Note,
  PhaseGuideChangeEvent,
  PhaseGuideElement,
  PhaseGuideProblemEvent,
  PhaseGuideState,
  Problem,
} from '../../src/index.js';

declare const element: PhaseGuideElement;

// The tag gives the class.
expectTypeOf(document.createElement('phase-guide')).toEqualTypeOf<PhaseGuideElement>();

// Listeners know their event without a cast: on the element, and anywhere above it in the page.
element.addEventListener('phase-guide-change', (event) => {
  expectTypeOf(event).toEqualTypeOf<PhaseGuideChangeEvent>();
  expectTypeOf(event.state).toEqualTypeOf<PhaseGuideState>();
});
document.body.addEventListener('phase-guide-problem', (event) => {
  expectTypeOf(event).toEqualTypeOf<PhaseGuideProblemEvent>();
  expectTypeOf(event.problems).toEqualTypeOf<readonly Problem[]>();
});

expectTypeOf(element.state.answers['opening-proud']).toEqualTypeOf<Note | undefined>();
expectTypeOf(element.circles).toEqualTypeOf<CircleModelState | undefined>();
expectTypeOf(element.list).toEqualTypeOf<CapabilityListState | undefined>();
// @ts-expect-error a state of another kind
element.state = { kind: 'capability-list' };
