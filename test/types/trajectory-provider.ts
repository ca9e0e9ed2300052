// What a portal developer may count on in TypeScript. A change here is a visible decision. Checked by tsc, never run.
import { expectTypeOf } from 'vitest';
import type {
  Problem,
  SavingStatus,
  Share,
  TrajectoryChangeEvent,
  TrajectoryConflictEvent,
  TrajectoryLoadFailedEvent,
  TrajectoryPart,
  TrajectoryProblemEvent,
  TrajectoryProviderElement,
  TrajectorySavedEvent,
  TrajectorySaveFailedEvent,
  TrajectoryState,
} from '../../src/index.js';
import { emptyTrajectory, parseTrajectory } from '../../src/index.js';
import { httpStore, memoryStore, webStorageStore } from '../../src/stores/index.js';

declare const provider: TrajectoryProviderElement;

// The tag gives the class.
expectTypeOf(document.createElement('trajectory-provider')).toEqualTypeOf<TrajectoryProviderElement>();

// Listeners know their event without a cast: on the element, and anywhere above it in the page.
provider.addEventListener('trajectory-change', (event) => {
  expectTypeOf(event).toEqualTypeOf<TrajectoryChangeEvent>();
  expectTypeOf(event.state).toEqualTypeOf<TrajectoryState>();
  expectTypeOf(event.change.part).toEqualTypeOf<string>();
  expectTypeOf(event.change.change).toExtend<object>();
});
document.body.addEventListener('trajectory-problem', (event) => {
  expectTypeOf(event).toEqualTypeOf<TrajectoryProblemEvent>();
  expectTypeOf(event.problems).toEqualTypeOf<readonly Problem[]>();
});
document.addEventListener('trajectory-saved', (event) => {
  expectTypeOf(event).toEqualTypeOf<TrajectorySavedEvent>();
  expectTypeOf(event.state).toEqualTypeOf<TrajectoryState>();
});
window.addEventListener('trajectory-save-failed', (event) => {
  expectTypeOf(event).toEqualTypeOf<TrajectorySaveFailedEvent>();
  expectTypeOf(event.error).toEqualTypeOf<unknown>();
  expectTypeOf(event.willRetry).toEqualTypeOf<boolean>();
});
document.addEventListener('trajectory-load-failed', (event) => {
  expectTypeOf(event).toEqualTypeOf<TrajectoryLoadFailedEvent>();
});
document.addEventListener('trajectory-conflict', (event) => {
  expectTypeOf(event).toEqualTypeOf<TrajectoryConflictEvent>();
  expectTypeOf(event.mine).toEqualTypeOf<TrajectoryState>();
  expectTypeOf(event.theirs).toEqualTypeOf<unknown>();
  expectTypeOf(event.kinds).toEqualTypeOf<readonly string[]>();
});

// The state.
expectTypeOf(provider.state).toEqualTypeOf<TrajectoryState>();
expectTypeOf(provider.state.purpose).toEqualTypeOf<'reintegration-guidance'>();
expectTypeOf(provider.state.parts['capability-list']).toEqualTypeOf<TrajectoryPart | undefined>();
expectTypeOf<Share>().toEqualTypeOf<'self' | 'conversation' | 'file'>();
expectTypeOf(emptyTrajectory()).toEqualTypeOf<TrajectoryState>();
expectTypeOf(parseTrajectory('').status).toEqualTypeOf<'ok' | 'newer' | 'unusable'>();
provider.state = { kind: 'trajectory', version: 1 };
provider.state = '{"kind": "trajectory", "version": 1}';
provider.state = null;
// @ts-expect-error a state of another kind
provider.state = { kind: 'capability-list', version: 1 };
// @ts-expect-error another purpose
provider.state = { ...provider.state, purpose: 'assessment' };
// @ts-expect-error the state that comes out is not to be written in
provider.state.parts['capability-list'] = { kind: 'capability-list', version: 1 };

// Going back and forth, and sharing.
expectTypeOf(provider.canUndo).toEqualTypeOf<boolean>();
expectTypeOf(provider.undo).returns.toBeVoid();
expectTypeOf(provider.redo).returns.toBeVoid();
expectTypeOf(provider.shareOf('capability-list')).toEqualTypeOf<Share>();
provider.setShare('capability-list', 'file');
// @ts-expect-error no such choice
provider.setShare('capability-list', 'everybody');
provider.chooseShare = true;

// Stores: those of the kit, or anything with `load` and `save`.
provider.store = memoryStore();
provider.store = webStorageStore({ key: 'a', area: 'session' });
provider.store = httpStore({ url: '/trajectory' });
provider.store = null;
provider.store = {
  load: () => Promise.resolve(undefined),
  save: (json) => Promise.resolve(expectTypeOf(json).toEqualTypeOf<unknown>()),
};
// @ts-expect-error nothing to save with
provider.store = { load: () => Promise.resolve(undefined) };
expectTypeOf(provider.savingStatus).toEqualTypeOf<SavingStatus>();
expectTypeOf(provider.save()).toEqualTypeOf<Promise<void>>();
expectTypeOf(provider.load()).toEqualTypeOf<Promise<void>>();
expectTypeOf(provider.resolveConflict('mine')).toEqualTypeOf<Promise<void>>();
expectTypeOf(provider.startAnew()).toEqualTypeOf<Promise<void>>();
// @ts-expect-error no such choice
void provider.resolveConflict('both');
