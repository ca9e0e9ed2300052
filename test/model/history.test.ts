import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { History } from '../../src/model/history.js';

describe('history', () => {
  it('has nothing to go to at first', () => {
    const history = new History<number, string>();
    expect([history.canUndo, history.canRedo]).toEqual([false, false]);
    expect([history.undo(1), history.redo(1)]).toEqual([undefined, undefined]);
    expect([history.canUndo, history.canRedo]).toEqual([false, false]);
  });

  it('goes back and forth over each change', () => {
    const history = new History<number, string>();
    history.push(1, 'to 2');
    history.push(2, 'to 3');
    expect(history.undo(3)).toMatchObject({ state: 2, change: 'to 3' });
    expect(history.undo(2)).toMatchObject({ state: 1, change: 'to 2' });
    expect(history.canUndo).toBe(false);
    expect(history.redo(1)).toMatchObject({ state: 2, change: 'to 2' });
    expect(history.redo(2)).toMatchObject({ state: 3, change: 'to 3' });
    expect(history.canRedo).toBe(false);
  });

  it('forgets what was taken back once something else is done', () => {
    const history = new History<number, string>();
    history.push(1, 'a');
    history.undo(2);
    history.push(1, 'b');
    expect(history.canRedo).toBe(false);
    expect(history.undo(3)).toMatchObject({ state: 1, change: 'b' });
  });

  it('takes a run back as one, and only that run', () => {
    const history = new History<number, string>();
    history.push(1, 'a', 'typing here');
    history.push(2, 'b', 'typing here');
    history.push(3, 'c', 'typing there');
    history.push(4, 'd', 'typing here');
    expect(history.undo(5)).toMatchObject({ state: 4 });
    expect(history.undo(4)).toMatchObject({ state: 3 });
    expect(history.undo(3)).toMatchObject({ state: 1 });
    expect(history.canUndo).toBe(false);
  });

  it('ends a run when asked, and when something was taken back', () => {
    const history = new History<number, string>();
    history.endRun();
    history.push(1, 'a', 'typing');
    history.endRun();
    history.push(2, 'b', 'typing');
    expect(history.undo(3)).toMatchObject({ state: 2 });
    history.redo(2);
    history.push(3, 'c', 'typing');
    expect(history.undo(4)).toMatchObject({ state: 3 });
  });

  it('forgets all when asked', () => {
    const history = new History<number, string>();
    history.push(1, 'a');
    history.push(2, 'b');
    history.undo(3);
    history.clear();
    expect([history.canUndo, history.canRedo]).toEqual([false, false]);
  });

  it('behaves like a line of states with a finger on it', () => {
    const step = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({ do: fc.constant('push'), run: fc.constantFrom(undefined, 'r', 's') }),
      },
      fc.record({ do: fc.constantFrom('undo', 'redo', 'endRun') }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const history = new History<number, number>();
        const line = [{ state: 0, run: undefined as string | undefined }];
        let finger = 0;
        let now = 0;
        let fresh = 1;
        for (const what of steps) {
          if (what.do === 'push') {
            const run = (what as { run?: string }).run;
            history.push(now, fresh, run);
            line.length = finger + 1;
            const sameRun = run !== undefined && line[finger]?.run === run && finger > 0;
            if (sameRun) line[finger] = { state: fresh, run };
            else line[(finger += 1)] = { state: fresh, run };
            now = fresh;
            fresh += 1;
          } else if (what.do === 'endRun') {
            history.endRun();
            line[finger]!.run = undefined;
          } else {
            const to = finger + (what.do === 'undo' ? -1 : 1);
            const found = history[what.do](now);
            expect(found?.state).toBe(line[to]?.state);
            if (found) {
              line[finger]!.run = undefined;
              line[to]!.run = undefined;
              finger = to;
              now = found.state;
            }
          }
          expect(history.canUndo).toBe(finger > 0);
          expect(history.canRedo).toBe(finger < line.length - 1);
        }
      }),
      { numRuns: 500 },
    );
  });
});
