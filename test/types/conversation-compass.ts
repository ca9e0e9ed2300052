// What a portal developer may count on in TypeScript. A change here is a visible decision. Checked by tsc, never run.
import { expectTypeOf } from 'vitest';
import type {
  CompassPlace,
  ConversationCompassChangeEvent,
  ConversationCompassCloseEvent,
  ConversationCompassElement,
  ConversationCompassMoveEvent,
  ConversationCompassProblemEvent,
  ConversationCompassState,
  Note,
  Problem,
  Subject,
} from '../../src/index.js';

declare const element: ConversationCompassElement;

// The tag gives the class.
expectTypeOf(document.createElement('conversation-compass')).toEqualTypeOf<ConversationCompassElement>();

// Listeners know their event without a cast: on the element, and anywhere above it in the page.
element.addEventListener('conversation-compass-change', (event) => {
  expectTypeOf(event).toEqualTypeOf<ConversationCompassChangeEvent>();
  expectTypeOf(event.state).toEqualTypeOf<ConversationCompassState>();
  if (event.change.type === 'start') expectTypeOf(event.change.subject).toEqualTypeOf<Subject>();
  // @ts-expect-error no words of a person in what may go to analytics
  if (event.change.type === 'note') event.change.text satisfies string;
});
document.addEventListener('conversation-compass-move', (event) => {
  expectTypeOf(event).toEqualTypeOf<ConversationCompassMoveEvent>();
  expectTypeOf(event.current).toEqualTypeOf<CompassPlace | undefined>();
});
window.addEventListener('conversation-compass-close', (event) => {
  expectTypeOf(event).toEqualTypeOf<ConversationCompassCloseEvent>();
  expectTypeOf(event.state).toEqualTypeOf<ConversationCompassState>();
});
document.body.addEventListener('conversation-compass-problem', (event) => {
  expectTypeOf(event).toEqualTypeOf<ConversationCompassProblemEvent>();
  expectTypeOf(event.problems).toEqualTypeOf<readonly Problem[]>();
});

expectTypeOf<CompassPlace>().toEqualTypeOf<'experiences' | 'needs' | 'future' | 'ours'>();
expectTypeOf(element.state.start).toEqualTypeOf<Subject | undefined>();
expectTypeOf(element.state.order).toEqualTypeOf<readonly Subject[]>();
expectTypeOf(element.state.notes.needs).toEqualTypeOf<Note | undefined>();
expectTypeOf(element.state.themes.future?.seen).toEqualTypeOf<true | undefined>();
expectTypeOf(element.state.closed).toEqualTypeOf<boolean>();

element.current = 'ours';
element.current = null;
element.preparation = { kind: 'preparation-questions', version: 1 };
element.preparation = '{}';
element.preparation = undefined;
element.state = { kind: 'conversation-compass', version: 1 };
// @ts-expect-error no place in the compass
element.current = 'start';
// @ts-expect-error a state of another kind
element.state = { kind: 'capability-list' };
// @ts-expect-error a state of another kind
element.preparation = { kind: 'conversation-compass', version: 1 };
