// What a portal developer may count on in TypeScript. A change here is a visible decision. Checked by tsc, never run.
import { expectTypeOf } from 'vitest';
import {
  CircleModelChangeEvent,
  CircleModelElement,
  CircleModelProblemEvent,
  type Audience,
  type CapabilityListState,
  type Card,
  type CardId,
  type CardPlace,
  type CircleLayout,
  type CircleModelChange,
  type CircleModelState,
  type Note,
  type Period,
  type Problem,
  type Ring,
  type StateChangeEvent,
  type StateProblemEvent,
  type Topic,
  type Voice,
} from '../../src/index.js';

declare const circles: CircleModelElement;
declare const list: CapabilityListState;

// The tag gives the class.
expectTypeOf(document.createElement('circle-model')).toEqualTypeOf<CircleModelElement>();
expectTypeOf(document.querySelector('circle-model')).toEqualTypeOf<CircleModelElement | null>();
expectTypeOf(circles.closest('circle-model')).toEqualTypeOf<CircleModelElement | null>();

// Listeners know their event without a cast: on the element, and anywhere above it in the page.
circles.addEventListener('circle-model-change', (event) => {
  expectTypeOf(event).toEqualTypeOf<CircleModelChangeEvent>();
  expectTypeOf(event.state).toEqualTypeOf<CircleModelState>();
});
document.addEventListener('circle-model-change', (event) => {
  expectTypeOf(event).toEqualTypeOf<CircleModelChangeEvent>();
});
document.body.addEventListener('circle-model-problem', (event) => {
  expectTypeOf(event).toEqualTypeOf<CircleModelProblemEvent>();
  expectTypeOf(event.problems).toEqualTypeOf<readonly Problem[]>();
});
circles.addEventListener('circle-model-change', {
  handleEvent(event: CircleModelChangeEvent) {
    expectTypeOf(event.state).toEqualTypeOf<CircleModelState>();
  },
});
// @ts-expect-error an event of another type
circles.addEventListener('circle-model-change', (event: CircleModelProblemEvent) => event.problems);
export const change: StateChangeEvent<CircleModelState, unknown> = new CircleModelChangeEvent(circles.state, {
  type: 'move',
  card: 'income',
  to: 'inner',
});
export const problem: StateProblemEvent = new CircleModelProblemEvent([]);

// What happened is told by type, and the rest follows from the type.
circles.addEventListener('circle-model-change', ({ change: told }) => {
  switch (told.type) {
    case 'move':
      expectTypeOf(told.card).toEqualTypeOf<CardId>();
      expectTypeOf(told.to).toEqualTypeOf<CardPlace>();
      break;
    case 'most-important':
      expectTypeOf(told.ring).toEqualTypeOf<Ring>();
      expectTypeOf(told.card).toEqualTypeOf<CardId | null>();
      break;
    case 'note':
      expectTypeOf(told.card).toEqualTypeOf<CardId>();
      expectTypeOf(told.question).toExtend<string>();
      expectTypeOf(told.voice).toEqualTypeOf<Voice>();
      // @ts-expect-error what was written is no part of what is told
      told.text;
      break;
    case 'add-card':
      expectTypeOf(told.to).toEqualTypeOf<CardPlace>();
      // @ts-expect-error nor is what stands on a card
      told.label;
      break;
    case 'rename-card':
      expectTypeOf(told.card).toEqualTypeOf<CardId>();
      // @ts-expect-error nor is what stands on a card
      told.label;
      break;
    case 'remove-card':
      expectTypeOf(told.card).toEqualTypeOf<CardId>();
      break;
    case 'period':
      expectTypeOf(told.period).toEqualTypeOf<Period | null>();
      break;
    case 'place':
      expectTypeOf(told.rings).toEqualTypeOf<CircleModelState['rings']>();
      // @ts-expect-error nor are the cards that were made
      told.cards;
      break;
    case 'undo':
    case 'redo':
      expectTypeOf(told.change).toEqualTypeOf<CircleModelChange | { readonly type: 'reset' }>();
      break;
    case 'reset':
      break;
    default:
      expectTypeOf(told).toEqualTypeOf<never>();
  }
});

// The state: what `state` gives can be set again, kept as JSON, and read.
const { state } = circles;
circles.state = state;
circles.state = JSON.stringify(state);
circles.state = null;
circles.state = undefined;
// @ts-expect-error a number is no state
circles.state = 3;
// @ts-expect-error a state of another kind
circles.state = { ...state, kind: 'capability-list' };
// @ts-expect-error a version that does not exist
circles.state = { ...state, version: 2 };
// @ts-expect-error a topic that does not exist
circles.state = { ...state, topic: 'dreams' };
// @ts-expect-error a ring holds ids
circles.state = { ...state, rings: { ...state.rings, inner: [{ id: 'income' }] } };

export const smallest: CircleModelState = {
  kind: 'circle-model',
  version: 1,
  topic: 'values',
  cards: [],
  rings: { inner: [], middle: [], outer: [] },
  mostImportant: {},
  notes: {},
};
expectTypeOf(state.kind).toEqualTypeOf<'circle-model'>();
expectTypeOf(state.version).toEqualTypeOf<1>();
expectTypeOf(state.topic).toEqualTypeOf<Topic>();
expectTypeOf(state.period).toEqualTypeOf<string | undefined>();
expectTypeOf(state.cards).toEqualTypeOf<readonly Card[]>();
expectTypeOf(state.cards[0]?.label).toEqualTypeOf<string | undefined>();
expectTypeOf(state.rings.inner).toEqualTypeOf<readonly CardId[]>();
expectTypeOf(state.mostImportant.outer).toEqualTypeOf<CardId | undefined>();
expectTypeOf(state.notes['income']?.['inner-secure']).toEqualTypeOf<Note | undefined>();
// @ts-expect-error a ring that does not exist
state.rings.beyond;

// What `state` gives is frozen, so it is told before it runs.
// @ts-expect-error a state is frozen
state.topic = 'goals';
// @ts-expect-error a state is frozen
state.period = 'week';
// @ts-expect-error a state is frozen
state.rings = { inner: [], middle: [], outer: [] };
// @ts-expect-error a state is frozen
state.rings.inner.push('income');
// @ts-expect-error a state is frozen
state.rings.inner[0] = 'income';
// @ts-expect-error a state is frozen
state.cards.push({ id: 'own-1', label: 'x' });
// @ts-expect-error a state is frozen
state.mostImportant.inner = 'income';
// @ts-expect-error a state is frozen
state.notes['income'] = {};
for (const card of state.cards) {
  // @ts-expect-error a state is frozen
  card.label = 'x';
}
circles.addEventListener('circle-model-change', (event) => {
  // @ts-expect-error a state is frozen
  event.state.rings.outer.sort();
  // @ts-expect-error what happened stays so
  if (event.change.type === 'move') event.change.to = 'tray';
});

// A copy with something changed can be handed in, and so can anything a portal made or kept itself, without a cast.
circles.state = { ...state, rings: { ...state.rings, inner: [...state.rings.inner, 'income'] } };
circles.state = { kind: 'circle-model', version: 1 };
circles.state = { kind: 'circle-model', version: 1, topic: 'goals', period: '2026-12' };
circles.state = structuredClone(state);
interface PortalCircles {
  kind: 'circle-model';
  version: 1;
  topic: 'values';
  cards: { id: string; label?: string }[];
  rings: { inner: string[]; middle: string[]; outer: string[] };
  mostImportant: { inner?: string };
  notes: { [card: string]: { [question: string]: { client?: string } } };
}
declare const portalCircles: PortalCircles;
circles.state = portalCircles;
portalCircles.rings.inner.push('income');
circles.state = Object.freeze(portalCircles);
circles.state = {
  kind: 'circle-model',
  version: 1,
  cards: [{ id: 'own-1', label: 'x' }],
  rings: { inner: ['own-1'], middle: [], outer: [] },
  notes: { 'own-1': { 'inner-secure': { client: 'x' } } },
} as const;

// The other states it takes.
expectTypeOf(circles.earlier).toEqualTypeOf<CircleModelState | undefined>();
circles.earlier = state;
circles.earlier = portalCircles;
circles.earlier = JSON.stringify(state);
circles.earlier = null;
// @ts-expect-error earlier circles, no list
circles.earlier = list;
expectTypeOf(circles.list).toEqualTypeOf<CapabilityListState | undefined>();
circles.list = list;
circles.list = { kind: 'capability-list', version: 1 };
circles.list = null;
// @ts-expect-error a list, no circles
circles.list = state;

// Properties and methods.
expectTypeOf(circles.layout).toEqualTypeOf<CircleLayout>();
circles.layout = 'list';
// @ts-expect-error no such layout
circles.layout = 'grid';
expectTypeOf(circles.topic).toEqualTypeOf<Topic>();
circles.topic = 'goals';
circles.topic = null;
// @ts-expect-error no such topic
circles.topic = 'dreams';
expectTypeOf(circles.readonly).toEqualTypeOf<boolean>();
expectTypeOf(circles.disabled).toEqualTypeOf<boolean>();
expectTypeOf(circles.required).toEqualTypeOf<boolean>();
expectTypeOf(circles.name).toEqualTypeOf<string>();
expectTypeOf(circles.value).toEqualTypeOf<string>();
expectTypeOf(circles.audience).toEqualTypeOf<Audience>();
expectTypeOf(circles.voice).toEqualTypeOf<Voice>();
expectTypeOf(circles.headingLevel).toEqualTypeOf<number>();
expectTypeOf(circles.problems).toEqualTypeOf<readonly Problem[]>();
expectTypeOf(circles.canUndo).toEqualTypeOf<boolean>();
expectTypeOf(circles.undo).returns.toBeVoid();
expectTypeOf(circles.redo).returns.toBeVoid();
expectTypeOf(circles.checkValidity()).toEqualTypeOf<boolean>();
expectTypeOf(circles.form).toEqualTypeOf<HTMLFormElement | null>();
// @ts-expect-error told, not set
circles.problems = [];
// @ts-expect-error for elements of the kit, not for portals
circles.perform({ type: 'move', card: 'income', to: 'inner' });

// Registration.
expectTypeOf(CircleModelElement.define()).toEqualTypeOf<CustomElementConstructor>();
CircleModelElement.define('uwv-circle-model');
expectTypeOf<typeof CircleModelElement.tag>().toEqualTypeOf<'circle-model'>();
expectTypeOf<typeof CircleModelElement.formAssociated>().toEqualTypeOf<true>();
