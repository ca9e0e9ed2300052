// What a portal developer may count on in TypeScript. A change here is a visible decision. Checked by tsc, never run.
import { expectTypeOf } from 'vitest';
import {
  sharedAnswers,
  sharedTrajectory,
  type CompanyChoice,
  type PreparationQuestion,
  type PreparationQuestionsChangeEvent,
  type PreparationQuestionsElement,
  type PreparationQuestionsFinishEvent,
  type PreparationQuestionsProblemEvent,
  type PreparationQuestionsState,
  type Problem,
  type SharedAnswer,
  type SharedWith,
  type TrajectoryState,
} from '../../src/index.js';

declare const element: PreparationQuestionsElement;

// The tag gives the class.
expectTypeOf(document.createElement('preparation-questions')).toEqualTypeOf<PreparationQuestionsElement>();

// Listeners know their event without a cast: on the element, and anywhere above it in the page.
element.addEventListener('preparation-questions-change', (event) => {
  expectTypeOf(event).toEqualTypeOf<PreparationQuestionsChangeEvent>();
  expectTypeOf(event.state).toEqualTypeOf<PreparationQuestionsState>();
  // @ts-expect-error a change never holds free text
  event.change.text;
});
document.body.addEventListener('preparation-questions-problem', (event) => {
  expectTypeOf(event).toEqualTypeOf<PreparationQuestionsProblemEvent>();
  expectTypeOf(event.problems).toEqualTypeOf<readonly Problem[]>();
});
document.addEventListener('preparation-questions-finish', (event) => {
  expectTypeOf(event).toEqualTypeOf<PreparationQuestionsFinishEvent>();
});

expectTypeOf(element.state.answers).toEqualTypeOf<{ readonly [question: string]: string }>();
expectTypeOf(element.state.company).toEqualTypeOf<CompanyChoice | undefined>();
// @ts-expect-error a state of another kind
element.state = { kind: 'capability-list' };

element.questions = ['talk-about', 'ask'];
element.questions = 'talk-about, ask';
element.questions = null;
// @ts-expect-error no such question
element.questions = ['elsewhere'];
element.helpFor = 'everyone';
// @ts-expect-error no such word
element.helpFor = 'nobody';

// What the client shares, for another page.
expectTypeOf(sharedAnswers).returns.toEqualTypeOf<readonly SharedAnswer[]>();
expectTypeOf<SharedAnswer['question']>().toEqualTypeOf<PreparationQuestion>();
expectTypeOf(sharedTrajectory).parameters.toEqualTypeOf<[TrajectoryState, SharedWith]>();
expectTypeOf<SharedWith>().toEqualTypeOf<'conversation' | 'file'>();
