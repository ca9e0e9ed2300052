/** What a trajectory is made of, each under a name of its own. What is `undefined` does not exist. */
export interface Cells {
  readonly [cell: string]: unknown;
}

/** One change: what it touched, before and after. */
export interface TrajectoryStep<C> {
  /** The cell the person worked in. */
  readonly cell: string;
  readonly change: C;
  /** Changes of one run (typing in one field) are taken back together. */
  readonly run: string | undefined;
  readonly before: Cells;
  readonly after: Cells;
}

/** What a step back or forth comes to. */
export interface Travelled<C> {
  readonly cell: string;
  readonly change: C;
  /** The cells as they are on the other side. */
  readonly cells: Cells;
}

type Steps<C> = readonly TrajectoryStep<C>[];

/**
 * Undo and redo over several pieces: all in the order in which they were made, or only what touched one of them. A step that
 * touched several pieces takes later steps in those along, so that no piece is left with half of a change.
 */
export class TrajectoryHistory<C> {
  /** In the order in which they were made. */
  #past: TrajectoryStep<C>[] = [];
  /** In the order in which they were taken back; each of these at once. */
  #future: Steps<C>[] = [];

  push(step: TrajectoryStep<C>): void {
    // What is changed now cannot be done again, nor what was to be done again after it.
    this.#future = withoutLinked(this.#future.reverse(), cellsOf([step])).reverse();
    const last = this.#past.at(-1);
    if (step.run === undefined || last?.run !== step.run) {
      this.#past.push(step);
      return;
    }
    const before = { ...step.before, ...last.before };
    this.#past[this.#past.length - 1] = { ...last, before, after: { ...last.after, ...step.after } };
  }

  /** Ends the current run: the next change is taken back on its own. */
  endRun(): void {
    const last = this.#past.pop();
    if (last) this.#past.push({ ...last, run: undefined });
  }

  canUndo(cell?: string): boolean {
    return this.#past.some((step) => isAbout([step], cell));
  }

  canRedo(cell?: string): boolean {
    return this.#future.some((steps) => isAbout(steps, cell));
  }

  /** Takes back the last step, or the last that touched `cell`, with all later ones that hang together with it. */
  undo(cell?: string): Travelled<C> | undefined {
    const at = this.#past.findLastIndex((step) => isAbout([step], cell));
    const step = this.#past[at];
    if (!step) return undefined;
    const taken = linkedFrom(this.#past.slice(at).map((later) => [later])).flat();
    this.#past = this.#past.filter((other) => !taken.includes(other));
    this.#future.push(taken);
    this.endRun();
    // The earliest of them is the last to have its say.
    const cells = Object.assign({}, ...taken.map(({ before }) => before).reverse()) as Cells;
    return { cell: step.cell, change: step.change, cells };
  }

  /** Does again what was taken back last, or the last that touched `cell`, with all that has to come before it. */
  redo(cell?: string): Travelled<C> | undefined {
    const at = this.#future.findLastIndex((steps) => isAbout(steps, cell));
    const wanted = this.#future[at];
    if (!wanted) return undefined;
    const taken = linkedFrom(this.#future.slice(at)).reverse();
    this.#future = this.#future.filter((steps) => !taken.includes(steps));
    const steps = taken.flat();
    this.#past.push(...steps);
    this.endRun();
    const [step] = wanted;
    const cells = Object.assign({}, ...steps.map(({ after }) => after)) as Cells;
    return step && { cell: step.cell, change: step.change, cells };
  }

  /** Forgets all steps over these cells, and what hangs together with them: they were changed from outside. Without cells: all. */
  forget(cells?: readonly string[]): void {
    if (!cells) {
      this.#past = [];
      this.#future = [];
      return;
    }
    const changed = new Set(cells);
    // Back from the last: what lies under a step that cannot be taken back cannot either.
    this.#past = withoutLinked(this.#past.map((step) => [step]).reverse(), changed)
      .reverse()
      .flat();
    this.#future = withoutLinked(this.#future.reverse(), changed).reverse();
  }
}

/** The first of `groups`, and all after it that touched what it, or one of those, touched. In their order. */
function linkedFrom<C>(groups: readonly Steps<C>[]): Steps<C>[] {
  const taken = new Set(groups.slice(0, 1));
  let size: number;
  do {
    size = taken.size;
    const touched = cellsOf([...taken].flat());
    for (const steps of groups) if (touches(steps, touched)) taken.add(steps);
  } while (taken.size > size);
  return groups.filter((steps) => taken.has(steps));
}

/** Leaves out what touched one of `cells`, and what comes after that and touched the same: in one pass, in their order. */
function withoutLinked<C>(groups: readonly Steps<C>[], cells: ReadonlySet<string>): Steps<C>[] {
  const gone = new Set(cells);
  return groups.filter((steps) => {
    if (!touches(steps, gone)) return true;
    for (const cell of cellsOf(steps)) gone.add(cell);
    return false;
  });
}

function touches(steps: Steps<unknown>, cells: ReadonlySet<string>): boolean {
  return steps.some(({ after }) => Object.keys(after).some((cell) => cells.has(cell)));
}

function isAbout(steps: Steps<unknown>, cell: string | undefined): boolean {
  return cell === undefined || steps.some(({ after }) => Object.hasOwn(after, cell));
}

function cellsOf(steps: Steps<unknown>): Set<string> {
  return new Set(steps.flatMap(({ after }) => Object.keys(after)));
}
