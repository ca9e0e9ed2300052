import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TrajectoryHistory, type Cells } from '../../src/model/trajectory-history.js';

/** A number of cells; each holds the changes that were made to it, in order. */
class Bed {
  readonly history = new TrajectoryHistory<number>();
  cells: Record<string, readonly number[] | undefined> = {};
  #last = 0;

  /** Changes these cells at once. @returns the number of the change */
  do(cells: string, run?: string): number {
    const change = (this.#last += 1);
    const names = cells.split('');
    const before = Object.fromEntries(names.map((cell) => [cell, this.cells[cell]]));
    const after = Object.fromEntries(names.map((cell) => [cell, [...(this.cells[cell] ?? []), change]]));
    this.history.push({ cell: names[0]!, change, run, before, after });
    this.#apply(after);
    return change;
  }

  /** @returns the change the step is about */
  step(type: 'undo' | 'redo', cell?: string): number | undefined {
    const step = this.history[type](cell);
    if (step) this.#apply(step.cells);
    return step?.change;
  }

  /** Somebody else changed these cells. */
  outside(cells: string): void {
    const change = (this.#last += 1);
    this.#apply(Object.fromEntries(cells.split('').map((cell) => [cell, [change]])));
    this.history.forget(cells.split(''));
  }

  #apply(cells: Cells): void {
    this.cells = { ...this.cells, ...cells } as typeof this.cells;
    for (const [cell, value] of Object.entries(cells)) if (value === undefined) delete this.cells[cell];
  }

  /** In short: `a:1,2 b:1`. */
  get text(): string {
    const written = Object.entries(this.cells).map(([cell, log]) => `${cell}:${(log ?? []).join()}`);
    return written.sort().join(' ');
  }

  get can(): [boolean, boolean] {
    return [this.history.canUndo(), this.history.canRedo()];
  }
}

describe('steps over several pieces', () => {
  it('have nothing to go to at first', () => {
    const bed = new Bed();
    expect(bed.can).toEqual([false, false]);
    expect([bed.step('undo'), bed.step('redo'), bed.step('undo', 'a')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    bed.history.endRun();
    bed.history.forget();
    expect(bed.can).toEqual([false, false]);
  });

  it('go back and forth in the order in which changes were made', () => {
    const bed = new Bed();
    for (const cell of ['a', 'b', 'a']) bed.do(cell);
    expect(bed.text).toBe('a:1,3 b:2');
    expect([bed.step('undo'), bed.text]).toEqual([3, 'a:1 b:2']);
    expect([bed.step('undo'), bed.text]).toEqual([2, 'a:1']);
    expect([bed.step('undo'), bed.text]).toEqual([1, '']);
    expect(bed.can).toEqual([false, true]);
    expect([bed.step('redo'), bed.step('redo'), bed.step('redo'), bed.text]).toEqual([1, 2, 3, 'a:1,3 b:2']);
    expect(bed.can).toEqual([true, false]);
  });

  it('by one piece leave the others alone', () => {
    const bed = new Bed();
    for (const cell of ['a', 'b', 'a', 'b']) bed.do(cell);
    expect([bed.step('undo', 'a'), bed.text]).toEqual([3, 'a:1 b:2,4']);
    expect([bed.step('undo', 'a'), bed.text]).toEqual([1, 'b:2,4']);
    expect([bed.history.canUndo('a'), bed.history.canUndo('b'), bed.history.canRedo('b')]).toEqual([
      false,
      true,
      false,
    ]);
    expect([bed.step('redo', 'b'), bed.step('redo', 'a'), bed.text]).toEqual([undefined, 1, 'a:1 b:2,4']);
    expect([bed.step('undo'), bed.step('redo', 'a'), bed.text]).toEqual([1, 1, 'a:1 b:2,4']);
  });

  it('over a change in several pieces stay whole, and take along what was built on it', () => {
    const bed = new Bed();
    bed.do('b');
    bed.do('ab');
    bed.do('b');
    bed.do('c');
    expect([bed.step('undo', 'a'), bed.text]).toEqual([2, 'b:1 c:4']);
    expect([bed.step('redo', 'a'), bed.text]).toEqual([2, 'a:2 b:1,2,3 c:4']);
  });

  it('can be taken by a piece that was only touched along', () => {
    const bed = new Bed();
    bed.do('ab');
    expect([bed.step('undo', 'b'), bed.text]).toEqual([1, '']);
    expect([bed.step('redo', 'b'), bed.text]).toEqual([1, 'a:1 b:1']);
  });

  it('forward are gone once something else is done there, and only there', () => {
    const bed = new Bed();
    for (const cell of ['a', 'b']) bed.do(cell);
    bed.step('undo');
    bed.step('undo');
    bed.do('a');
    expect([bed.step('redo'), bed.step('redo'), bed.text]).toEqual([2, undefined, 'a:3 b:2']);
  });

  it('forward that were built on what is gone are gone as well', () => {
    const bed = new Bed();
    bed.do('ab');
    bed.do('a');
    bed.step('undo');
    bed.step('undo');
    bed.do('b');
    expect([bed.step('redo'), bed.text]).toEqual([undefined, 'b:3']);
  });

  it('are gone where another changed the piece, with what stands or falls with them', () => {
    const bed = new Bed();
    bed.do('a');
    bed.do('ab');
    bed.do('c');
    bed.outside('b');
    expect([bed.history.canUndo('a'), bed.history.canUndo('b'), bed.history.canUndo('c')]).toEqual([
      false,
      false,
      true,
    ]);
    bed.step('undo');
    bed.step('redo');
    expect(bed.text).toBe('a:1,2 b:4 c:3');
    bed.history.forget();
    expect(bed.can).toEqual([false, false]);
  });

  it('take a run back as one, until it ends or something else is done', () => {
    const bed = new Bed();
    bed.do('a', 'typing');
    bed.do('a', 'typing');
    bed.do('a', 'typing elsewhere');
    bed.do('b');
    bed.do('a', 'typing elsewhere');
    bed.history.endRun();
    bed.do('a', 'typing elsewhere');
    expect(bed.text).toBe('a:1,2,3,5,6 b:4');
    const texts = [1, 2, 3, 4, 5].map(() => (bed.step('undo'), bed.text));
    expect(texts).toEqual(['a:1,2,3,5 b:4', 'a:1,2,3 b:4', 'a:1,2,3', 'a:1,2', '']);
    bed.step('redo');
    bed.do('a', 'typing');
    expect([bed.step('undo'), bed.text]).toEqual([7, 'a:1,2']);
  });
});

const CELLS = ['a', 'b', 'c'];
const cell = fc.constantFrom(...CELLS);
const cells = fc.subarray(CELLS, { minLength: 1 }).map((names) => names.join(''));
/** A run is of one field, so it always touches the same cells. */
const push = fc
  .record({ cells, run: fc.constantFrom(undefined, undefined, 'r', 's') })
  .map(({ cells: names, run }) => ({ do: 'push' as const, cells: names, run: run && `${run} ${names}` }));
const travel = fc.record({
  do: fc.constantFrom('undo' as const, 'redo' as const),
  cell: fc.option(cell, { nil: undefined }),
});
const act = fc.oneof(
  { weight: 4, arbitrary: push },
  { weight: 4, arbitrary: travel },
  fc.record({ do: fc.constant('endRun' as const) }),
);
const outside = fc.record({ do: fc.constant('outside' as const), cells });
type Act = typeof act | typeof outside extends fc.Arbitrary<infer A> ? A : never;

function carryOut(bed: Bed, what: Act): void {
  if (what.do === 'push') bed.do(what.cells, what.run);
  else if (what.do === 'outside') bed.outside(what.cells);
  else if (what.do === 'endRun') bed.history.endRun();
  else bed.step(what.do, what.cell);
}

const RUNS = { numRuns: 2000 } as const;

describe('whatever was done', () => {
  it('undoing all of it gives the start, and redoing all of it the end', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        const bed = new Bed();
        for (const what of acts) carryOut(bed, what);
        while (bed.step('redo') !== undefined);
        const end = bed.text;
        while (bed.step('undo') !== undefined);
        expect(bed.text).toBe('');
        while (bed.step('redo') !== undefined);
        expect(bed.text).toBe(end);
      }),
      RUNS,
    );
  });

  it('a change in several pieces is there in all of them or in none', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        const bed = new Bed();
        const touched = new Map<number, string>();
        for (const what of acts) {
          if (what.do === 'push') touched.set(bed.do(what.cells, what.run), what.cells);
          else carryOut(bed, what);
          for (const [change, names] of touched) {
            const there = names.split('').map((name) => bed.cells[name]?.includes(change) === true);
            expect(new Set(there).size, `${change} in ${names}: ${bed.text}`).toBe(1);
          }
        }
      }),
      RUNS,
    );
  });

  it('a step back and one forth come to where it was, also after changes by others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 6, arbitrary: act }, outside), { maxLength: 20 }),
        fc.option(cell, { nil: undefined }),
        (acts, where) => {
          const bed = new Bed();
          for (const what of acts) carryOut(bed, what);
          const before = bed.text;
          const change = bed.step('undo', where);
          if (change === undefined) return;
          expect(bed.text).not.toBe(before);
          expect(bed.step('redo', where)).toBe(change);
          expect(bed.text).toBe(before);
        },
      ),
      RUNS,
    );
  });

  it('a step by one piece changes that piece, and others only through changes they share', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), cell, (acts, where) => {
        const bed = new Bed();
        const shared = new Set<string>([where]);
        for (const what of acts) carryOut(bed, what);
        const pushed = acts.flatMap((what) => (what.do === 'push' ? [what.cells] : []));
        for (const _time of CELLS)
          for (const names of pushed)
            if (names.split('').some((name) => shared.has(name))) for (const name of names) shared.add(name);
        for (const type of ['undo', 'redo'] as const) {
          const can = type === 'undo' ? bed.history.canUndo(where) : bed.history.canRedo(where);
          const before = { ...bed.cells };
          expect(bed.step(type, where) !== undefined).toBe(can);
          const changed = CELLS.filter((name) => bed.cells[name] !== before[name]);
          expect(changed.includes(where)).toBe(can);
          expect(changed.filter((name) => !shared.has(name))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('a piece whose changes are all its own takes back exactly its last', () => {
    const alone = fc.array(cell, { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(alone, cell, (changed, where) => {
        const bed = new Bed();
        for (const name of changed) bed.do(name);
        const before = { ...bed.cells };
        const last = before[where]?.at(-1);
        expect(bed.step('undo', where)).toBe(last);
        for (const name of CELLS)
          expect(bed.cells[name] ?? []).toEqual(
            name === where ? (before[name] ?? []).slice(0, -1) : (before[name] ?? []),
          );
      }),
    );
  });
});
