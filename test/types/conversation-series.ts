// What a portal developer may count on in TypeScript. A change here is a visible decision. Checked by tsc, never run.
import { expectTypeOf } from 'vitest';
import {
  goalsOf,
  learnedOf,
  openGoals,
  type ConversationSeriesChangeEvent,
  type ConversationSeriesElement,
  type ConversationSeriesProblemEvent,
  type ConversationSeriesState,
  type GoalReading,
  type LearnedReading,
  type PhaseGuideState,
  type Problem,
  type SeriesConversation,
} from '../../src/index.js';

declare const element: ConversationSeriesElement;

// The tag gives the class.
expectTypeOf(document.createElement('conversation-series')).toEqualTypeOf<ConversationSeriesElement>();

// Listeners know their event without a cast: on the element, and anywhere above it in the page.
element.addEventListener('conversation-series-change', (event) => {
  expectTypeOf(event).toEqualTypeOf<ConversationSeriesChangeEvent>();
  expectTypeOf(event.state).toEqualTypeOf<ConversationSeriesState>();
});
document.body.addEventListener('conversation-series-problem', (event) => {
  expectTypeOf(event).toEqualTypeOf<ConversationSeriesProblemEvent>();
  expectTypeOf(event.problems).toEqualTypeOf<readonly Problem[]>();
});

// No words of a person in what may go to analytics.
element.addEventListener('conversation-series-change', ({ change }) => {
  if (change.type === 'add-goal')
    expectTypeOf<keyof typeof change>().toEqualTypeOf<'type' | 'conversation' | 'list' | 'goal' | 'voice'>();
});

expectTypeOf(element.state.conversations).toEqualTypeOf<readonly SeriesConversation[]>();
expectTypeOf(element.guide).toEqualTypeOf<PhaseGuideState | undefined>();
expectTypeOf(element.conversation).toEqualTypeOf<string | null>();
element.guide = { kind: 'phase-guide', version: 1 };
element.guide = null;
// @ts-expect-error a state of another kind
element.state = { kind: 'capability-list' };
// @ts-expect-error a state of another kind
element.guide = { kind: 'capability-list' };

// For a report.
expectTypeOf(goalsOf(element.state, 'first')).toEqualTypeOf<readonly GoalReading[]>();
expectTypeOf(openGoals(element.state)).toEqualTypeOf<readonly GoalReading[]>();
expectTypeOf(learnedOf(element.state)).toEqualTypeOf<readonly LearnedReading[]>();
