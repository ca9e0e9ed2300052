// What a portal developer may count on in TypeScript. A change here is a visible decision. Checked by tsc, never run.
import { expectTypeOf } from 'vitest';
import type {
  Note,
  ConversationWorksheetChangeEvent,
  ConversationWorksheetElement,
  ConversationWorksheetProblemEvent,
  ConversationWorksheetState,
  Problem,
} from '../../src/index.js';

declare const element: ConversationWorksheetElement;

// The tag gives the class.
expectTypeOf(document.createElement('conversation-worksheet')).toEqualTypeOf<ConversationWorksheetElement>();

// Listeners know their event without a cast: on the element, and anywhere above it in the page.
element.addEventListener('conversation-worksheet-change', (event) => {
  expectTypeOf(event).toEqualTypeOf<ConversationWorksheetChangeEvent>();
  expectTypeOf(event.state).toEqualTypeOf<ConversationWorksheetState>();
  // @ts-expect-error no words of a person in what may go to analytics
  expectTypeOf(event.change.text).toBeString();
});
document.addEventListener('conversation-worksheet-change', (event) => {
  expectTypeOf(event).toEqualTypeOf<ConversationWorksheetChangeEvent>();
});
document.body.addEventListener('conversation-worksheet-problem', (event) => {
  expectTypeOf(event).toEqualTypeOf<ConversationWorksheetProblemEvent>();
  expectTypeOf(event.problems).toEqualTypeOf<readonly Problem[]>();
});

expectTypeOf(element.state.notes).toEqualTypeOf<{ readonly [subject: string]: Note }>();
expectTypeOf(element.state.asked).toEqualTypeOf<readonly string[]>();
expectTypeOf(element.subject).toEqualTypeOf<'experiences' | 'needs' | 'future' | null>();
expectTypeOf(element.theme).toEqualTypeOf<'direction' | 'openness' | 'seen' | 'conversation' | null>();
expectTypeOf(element.paper).toEqualTypeOf<'filled' | 'empty'>();

// What a portal hands in may leave out what is empty.
element.state = { kind: 'conversation-worksheet', version: 1, asked: ['needs-seen-1'] };
element.preparation = { kind: 'preparation-questions', version: 1 };
element.preparation = null;
// @ts-expect-error a state of another kind
element.state = { kind: 'capability-list' };
