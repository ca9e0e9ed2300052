// What a portal developer may count on in TypeScript. A change here is a visible decision. Checked by tsc, never run.
import { expectTypeOf } from 'vitest';
import {
  CapabilityListChangeEvent,
  CapabilityListElement,
  type CapabilityListFinishEvent,
  type CapabilityListMoveEvent,
  CapabilityListProblemEvent,
  type StateChangeEvent,
  type StateProblemEvent,
  type Answer,
  type Audience,
  type CapabilityListChange,
  type CapabilityListState,
  type Layout,
  type Note,
  type OwnValue,
  type Place,
  type Problem,
  type Question,
  type Situation,
  type ValueAnswers,
  type ValueId,
  type Voice,
} from '../../src/index.js';

declare const list: CapabilityListElement;

// The tag gives the class.
expectTypeOf(document.createElement('capability-list')).toEqualTypeOf<CapabilityListElement>();
expectTypeOf(document.querySelector('capability-list')).toEqualTypeOf<CapabilityListElement | null>();
expectTypeOf(list.closest('capability-list')).toEqualTypeOf<CapabilityListElement | null>();

// Listeners know their event without a cast: on the element, and anywhere above it in the page.
list.addEventListener('capability-list-change', (event) => {
  expectTypeOf(event).toEqualTypeOf<CapabilityListChangeEvent>();
  expectTypeOf(event.state).toEqualTypeOf<CapabilityListState>();
});
list.addEventListener('capability-list-finish', (event) => {
  expectTypeOf(event).toEqualTypeOf<CapabilityListFinishEvent>();
  expectTypeOf(event.state).toEqualTypeOf<CapabilityListState>();
});
list.addEventListener('capability-list-move', (event) => {
  expectTypeOf(event).toEqualTypeOf<CapabilityListMoveEvent>();
  expectTypeOf(event.current).toEqualTypeOf<Place>();
});
document.body.addEventListener('capability-list-problem', (event) => {
  expectTypeOf(event).toEqualTypeOf<CapabilityListProblemEvent>();
  expectTypeOf(event.problems).toEqualTypeOf<readonly Problem[]>();
});
list.addEventListener('capability-list-change', {
  handleEvent(event: CapabilityListChangeEvent) {
    expectTypeOf(event.state).toEqualTypeOf<CapabilityListState>();
  },
});
// @ts-expect-error an event of another type
list.addEventListener('capability-list-change', (event: CapabilityListMoveEvent) => event.current);

// Events are events, and alike.
expectTypeOf<CapabilityListFinishEvent>().toExtend<Event>();
expectTypeOf<CapabilityListMoveEvent>().toExtend<Event>();
export const change: StateChangeEvent<CapabilityListState, unknown> = new CapabilityListChangeEvent(
  list.state,
  { type: 'finish' },
);
export const problem: StateProblemEvent = new CapabilityListProblemEvent([]);

// What happened is told by type, and the rest follows from the type.
list.addEventListener('capability-list-change', ({ change: told }) => {
  switch (told.type) {
    case 'answer':
      expectTypeOf(told.value).toEqualTypeOf<ValueId>();
      expectTypeOf(told.question).toEqualTypeOf<Question>();
      expectTypeOf(told.answer).toEqualTypeOf<Answer | null>();
      break;
    case 'note':
      expectTypeOf(told.voice).toEqualTypeOf<Voice>();
      // @ts-expect-error what was written is no part of what is told
      told.text;
      break;
    case 'discuss':
      expectTypeOf(told.discuss).toEqualTypeOf<boolean>();
      break;
    case 'situation':
      expectTypeOf(told.situation).toEqualTypeOf<Situation | null>();
      break;
    case 'add-value':
    case 'rename-value':
      expectTypeOf(told.value).toEqualTypeOf<ValueId>();
      // @ts-expect-error nor is the name of a value
      told.label;
      break;
    case 'remove-value':
      expectTypeOf(told.value).toEqualTypeOf<ValueId>();
      break;
    case 'undo':
    case 'redo':
      expectTypeOf(told.change).toEqualTypeOf<CapabilityListChange | { readonly type: 'reset' }>();
      break;
    case 'finish':
    case 'reopen':
    case 'reset':
      break;
    default:
      expectTypeOf(told).toEqualTypeOf<never>();
  }
});

// The state: what `state` gives can be set again, kept as JSON, and read.
const { state } = list;
list.state = state;
list.state = JSON.stringify(state);
list.state = null;
list.state = undefined;
// @ts-expect-error a number is no state
list.state = 3;
// @ts-expect-error a state of another kind
list.state = { ...state, kind: 'circle-model' };
// @ts-expect-error a version that does not exist
list.state = { ...state, version: 2 };
// @ts-expect-error a score out of range
list.state = { ...state, answers: { income: { importance: 6 } } };
// @ts-expect-error a question that does not exist
list.state = { ...state, answers: { income: { wanted: 3 } } };
// @ts-expect-error a situation that does not exist
list.state = { ...state, situation: 'retired' };

export const smallest: CapabilityListState = {
  kind: 'capability-list',
  version: 1,
  answers: {},
  ownValues: [],
  notes: {},
  discuss: [],
  finished: false,
};
expectTypeOf(state.kind).toEqualTypeOf<'capability-list'>();
expectTypeOf(state.version).toEqualTypeOf<1>();
expectTypeOf(state.finished).toEqualTypeOf<boolean>();
expectTypeOf(state.discuss).toEqualTypeOf<readonly ValueId[]>();
expectTypeOf(Object.values(state.answers)).toEqualTypeOf<ValueAnswers[]>();
expectTypeOf(Object.values(state.answers['income'] ?? {})).toEqualTypeOf<Answer[]>();
expectTypeOf(state.answers['income']).toEqualTypeOf<ValueAnswers | undefined>();
expectTypeOf(state.notes['income']).toEqualTypeOf<Note | undefined>();
expectTypeOf(state.ownValues[0]?.label).toEqualTypeOf<string | undefined>();
expectTypeOf(state.situation).toEqualTypeOf<Situation | undefined>();
export const answer: Answer = 5;
export const unsure: Answer = 'unsure';
// @ts-expect-error answers go from 1 to 5
export const none: Answer = 0;

// What `state` gives is frozen, so it is told before it runs.
// @ts-expect-error a state is frozen
state.finished = true;
// @ts-expect-error a state is frozen
state.version = 1;
// @ts-expect-error a state is frozen
state.situation = 'employed';
// @ts-expect-error a state is frozen
state.answers = {};
// @ts-expect-error a state is frozen
state.answers['income'] = { importance: 5 };
// @ts-expect-error a state is frozen
delete state.answers['income'];
for (const given of Object.values(state.answers)) {
  // @ts-expect-error a state is frozen
  given.importance = 5;
}
for (const note of Object.values(state.notes)) {
  // @ts-expect-error a state is frozen
  note.client = 'x';
}
// @ts-expect-error a state is frozen
state.notes['income'] = { client: 'x' };
// @ts-expect-error a state is frozen
state.discuss.push('income');
// @ts-expect-error a state is frozen
state.discuss.sort();
// @ts-expect-error a state is frozen
state.discuss[0] = 'income';
// @ts-expect-error a state is frozen
state.ownValues.push({ id: 'own-1', label: 'x' });
for (const value of state.ownValues) {
  // @ts-expect-error a state is frozen
  value.label = 'x';
}
list.addEventListener('capability-list-change', (event) => {
  const { change: told, state: changed } = event;
  // @ts-expect-error a state is frozen
  changed.discuss.push('income');
  // @ts-expect-error what happened stays so
  if (told.type === 'answer') told.answer = 5;
  // @ts-expect-error what happened stays so
  if (told.type === 'note') told.voice = 'client';
  // @ts-expect-error what happened stays so
  if (told.type === 'undo') told.change = { type: 'reset' };
  // @ts-expect-error what happened stays so
  event.change = { type: 'finish' };
});
for (const told of list.problems) {
  // @ts-expect-error told, not set
  told.message = 'x';
}

// A copy with something changed can be handed in, and so can anything a portal made or kept itself, without a cast.
list.state = { ...state, discuss: [...state.discuss, 'income'], finished: true };
list.state = { kind: 'capability-list', version: 1 };
list.state = JSON.parse('null');
list.state = structuredClone(state);
interface PortalList {
  kind: 'capability-list';
  version: 1;
  situation?: 'employed' | 'sick-listed';
  answers: Record<string, { importance?: 1 | 2 | 3 | 4 | 5; enabled?: Answer }>;
  ownValues: { id: string; label: string }[];
  notes: { [id: string]: { client?: string } };
  discuss: string[];
  finished: boolean;
}
declare const portalList: PortalList;
list.state = portalList;
portalList.discuss.push('income');
list.state = Object.freeze(portalList);
list.state = {
  kind: 'capability-list',
  version: 1,
  answers: { income: { importance: 5 } },
  ownValues: [{ id: 'own-1', label: 'x' }],
  notes: { income: { client: 'x' } },
  discuss: ['income', 'own-1'],
} as const;
const ownValues: OwnValue[] = [];
const discuss: ValueId[] = [];
ownValues.push({ id: 'own-1', label: 'x' });
discuss.push('own-1');
list.state = { kind: 'capability-list', version: 1, ownValues, discuss };

// Properties and methods.
expectTypeOf(list.readonly).toEqualTypeOf<boolean>();
expectTypeOf(list.disabled).toEqualTypeOf<boolean>();
expectTypeOf(list.required).toEqualTypeOf<boolean>();
expectTypeOf(list.name).toEqualTypeOf<string>();
expectTypeOf(list.value).toEqualTypeOf<string>();
expectTypeOf(list.audience).toEqualTypeOf<Audience>();
expectTypeOf(list.voice).toEqualTypeOf<Voice>();
expectTypeOf(list.layout).toEqualTypeOf<Layout | undefined>();
expectTypeOf(list.current).toEqualTypeOf<Place>();
expectTypeOf(list.headingLevel).toEqualTypeOf<number>();
expectTypeOf(list.problems).toEqualTypeOf<readonly Problem[]>();
expectTypeOf(list.canUndo).toEqualTypeOf<boolean>();
expectTypeOf(list.canRedo).toEqualTypeOf<boolean>();
expectTypeOf(list.undo).returns.toBeVoid();
expectTypeOf(list.redo).returns.toBeVoid();
expectTypeOf(list.checkValidity()).toEqualTypeOf<boolean>();
expectTypeOf(list.reportValidity()).toEqualTypeOf<boolean>();
expectTypeOf(list.willValidate).toEqualTypeOf<boolean>();
expectTypeOf(list.validity).toEqualTypeOf<ValidityState>();
expectTypeOf(list.validationMessage).toEqualTypeOf<string>();
expectTypeOf(list.form).toEqualTypeOf<HTMLFormElement | null>();
list.current = 'own-values';
list.current = 'own-1a2b';
list.current = null;
list.layout = 'steps';
// @ts-expect-error no such layout
list.layout = 'grid';
// @ts-expect-error no such audience
list.audience = 'employer';
// @ts-expect-error no such voice
list.voice = 'employer';
// @ts-expect-error told, not set
list.problems = [];
// @ts-expect-error told, not set
list.canUndo = true;
// @ts-expect-error for elements of the kit, not for portals
list.perform({ type: 'finish' });

// Registration.
expectTypeOf(CapabilityListElement.define()).toEqualTypeOf<CustomElementConstructor>();
CapabilityListElement.define('uwv-capability-list');
CapabilityListElement.define('uwv-capability-list', customElements);
expectTypeOf<typeof CapabilityListElement.tag>().toEqualTypeOf<'capability-list'>();
expectTypeOf<typeof CapabilityListElement.formAssociated>().toEqualTypeOf<true>();
