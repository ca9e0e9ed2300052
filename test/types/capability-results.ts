// What a portal developer may count on in TypeScript. A change here is a visible decision. Checked by tsc, never run.
import { expectTypeOf } from 'vitest';
import {
  type CapabilityListElement,
  type CapabilityResultsElement,
  CapabilityResultsProblemEvent,
  scoring,
  type StateProblemEvent,
  type Audience,
  type CapabilityListState,
  type Membership,
  type Problem,
  type Scoring,
} from '../../src/index.js';

declare const results: CapabilityResultsElement;
declare const list: CapabilityListElement;

// The tag gives the class.
expectTypeOf(document.createElement('capability-results')).toEqualTypeOf<CapabilityResultsElement>();
expectTypeOf(document.querySelectorAll('capability-results')).toEqualTypeOf<
  NodeListOf<CapabilityResultsElement>
>();

// Listeners know their event without a cast.
results.addEventListener('capability-results-problem', (event) => {
  expectTypeOf(event).toEqualTypeOf<CapabilityResultsProblemEvent>();
  expectTypeOf(event.problems).toEqualTypeOf<readonly Problem[]>();
});
export const problem: StateProblemEvent = new CapabilityResultsProblemEvent([]);

// It takes lists.
results.state = list.state;
results.earlier = list.state;
results.earlier = JSON.stringify(list.state);
results.earlier = undefined;
expectTypeOf(results.state).toEqualTypeOf<CapabilityListState>();
expectTypeOf<CapabilityResultsElement['earlier']>().toEqualTypeOf<CapabilityListState | undefined>();
list.addEventListener('capability-list-change', ({ state }) => {
  results.state = state;
});
// @ts-expect-error a list of another kind
results.earlier = { kind: 'circle-model' };

// What it gives is frozen; what a portal made itself can be handed in.
// @ts-expect-error a state is frozen
results.state.discuss.push('income');
// @ts-expect-error a state is frozen
if (results.earlier) results.earlier.answers['income'] = { importance: 5 };
const discuss: string[] = ['income'];
results.earlier = { kind: 'capability-list', version: 1, discuss };
results.earlier = JSON.parse('null');
results.earlier = results.state;

// Scoring can be replaced.
results.scoring = scoring(3);
results.scoring = {
  cutOff: 4,
  membership: ({ importance }): Membership => (importance === 5 ? 'yes' : 'unknown'),
};
export const rule: Scoring = results.scoring;
// @ts-expect-error a membership that does not exist
results.scoring = { cutOff: 4, membership: () => 'maybe' };
// @ts-expect-error the rule itself is fixed
rule.cutOff = 3;

expectTypeOf(results.audience).toEqualTypeOf<Audience>();
expectTypeOf(results.problems).toEqualTypeOf<readonly Problem[]>();

// It only reads: nothing to change, post or take back.
// @ts-expect-error a reader has nothing to change
results.undo();
// @ts-expect-error a reader has nothing to change
results.value;
// @ts-expect-error a reader has nothing to change
results.readonly;
