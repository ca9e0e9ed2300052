// What a portal developer may count on in TypeScript. A change here is a visible decision. Checked by tsc, never run.
import { expectTypeOf } from 'vitest';
import {
  ConversationFeedbackCheckInEvent,
  reduceConversationFeedback,
  type CheckInChoice,
  type ConversationFeedbackChangeEvent,
  type ConversationFeedbackElement,
  type ConversationFeedbackProblemEvent,
  type ConversationFeedbackState,
  type FeedbackChoices,
  type FeedbackMode,
  type Note,
  type Problem,
} from '../../src/index.js';

declare const element: ConversationFeedbackElement;

// The tag gives the class.
expectTypeOf(document.createElement('conversation-feedback')).toEqualTypeOf<ConversationFeedbackElement>();

// Listeners know their event without a cast: on the element, and anywhere above it in the page.
element.addEventListener('conversation-feedback-change', (event) => {
  expectTypeOf(event).toEqualTypeOf<ConversationFeedbackChangeEvent>();
  expectTypeOf(event.state).toEqualTypeOf<ConversationFeedbackState>();
});
document.body.addEventListener('conversation-feedback-problem', (event) => {
  expectTypeOf(event).toEqualTypeOf<ConversationFeedbackProblemEvent>();
  expectTypeOf(event.problems).toEqualTypeOf<readonly Problem[]>();
});
document.addEventListener('conversation-feedback-check-in', (event) => {
  expectTypeOf(event).toEqualTypeOf<ConversationFeedbackCheckInEvent>();
  expectTypeOf(event.choice).toEqualTypeOf<CheckInChoice | undefined>();
});
export const asked: Event = new ConversationFeedbackCheckInEvent('pause');

// What happened is told by type, and the rest follows from the type; never with free text.
element.addEventListener('conversation-feedback-change', ({ change }) => {
  if (change.type === 'check-in') expectTypeOf(change.choice).toEqualTypeOf<CheckInChoice>();
  if (change.type === 'share') expectTypeOf(change.shared).toEqualTypeOf<boolean>();
  // @ts-expect-error free text is no part of it
  if (change.type === 'note') expectTypeOf(change.text);
});

expectTypeOf(element.mode).toEqualTypeOf<FeedbackMode>();
expectTypeOf(element.state.choices).toEqualTypeOf<FeedbackChoices>();
expectTypeOf(element.state.notes['seen']).toEqualTypeOf<Note | undefined>();
expectTypeOf(element.state.checkIns).toEqualTypeOf<readonly CheckInChoice[]>();
expectTypeOf(element.state.shared).toEqualTypeOf<boolean>();

// @ts-expect-error a state of another kind
element.state = { kind: 'capability-list' };
// @ts-expect-error no such choice
reduceConversationFeedback(element.state, { type: 'choice', question: 'seen', choice: 'ten' });
// @ts-expect-error no such mode
element.mode = 'small';
