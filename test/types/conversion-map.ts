// What a portal developer may count on in TypeScript. A change here is a visible decision. Checked by tsc, never run.
import { expectTypeOf } from 'vitest';
import type {
  CapabilityListState,
  ConversionMapChangeEvent,
  ConversionMapElement,
  ConversionMapProblemEvent,
  ConversionMapState,
  Problem,
  ValueId,
} from '../../src/index.js';

declare const element: ConversionMapElement;

// The tag gives the class.
expectTypeOf(document.createElement('conversion-map')).toEqualTypeOf<ConversionMapElement>();

// Listeners know their event without a cast: on the element, and anywhere above it in the page.
element.addEventListener('conversion-map-change', (event) => {
  expectTypeOf(event).toEqualTypeOf<ConversionMapChangeEvent>();
  expectTypeOf(event.state).toEqualTypeOf<ConversionMapState>();
  if (event.change.type === 'make-step') expectTypeOf(event.change.step).toEqualTypeOf<string>();
});
document.body.addEventListener('conversion-map-problem', (event) => {
  expectTypeOf(event).toEqualTypeOf<ConversionMapProblemEvent>();
  expectTypeOf(event.problems).toEqualTypeOf<readonly Problem[]>();
});
document.addEventListener('conversion-map-change', (event) => {
  expectTypeOf(event).toEqualTypeOf<ConversionMapChangeEvent>();
});

expectTypeOf(element.state.values).toEqualTypeOf<readonly ValueId[]>();
expectTypeOf(element.list).toEqualTypeOf<CapabilityListState | undefined>();
// @ts-expect-error a state of another kind
element.state = { kind: 'capability-list' };
