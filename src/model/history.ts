/** One step back or forth: the state on the other side of a change, and the change. */
interface Step<S, C> {
  readonly state: S;
  readonly change: C;
  readonly run: string | undefined;
}

/** Undo and redo over immutable states. */
export class History<S, C> {
  #past: Step<S, C>[] = [];
  #future: Step<S, C>[] = [];

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /**
   * Remembers the state before a change.
   * @param run changes of one run (typing in one field) are taken back together
   */
  push(before: S, change: C, run?: string): void {
    this.#future = [];
    if (run !== undefined && this.#past.at(-1)?.run === run) return;
    this.#past.push({ state: before, change, run });
  }

  /** Ends the current run: the next change is taken back on its own. */
  endRun(): void {
    const last = this.#past.pop();
    if (last) this.#past.push({ ...last, run: undefined });
  }

  undo(now: S): Step<S, C> | undefined {
    const step = History.#move(this.#past, this.#future, now);
    this.endRun();
    return step;
  }

  redo(now: S): Step<S, C> | undefined {
    return History.#move(this.#future, this.#past, now);
  }

  clear(): void {
    this.#past = [];
    this.#future = [];
  }

  static #move<S, C>(from: Step<S, C>[], to: Step<S, C>[], now: S): Step<S, C> | undefined {
    const step = from.pop();
    if (step) to.push({ state: now, change: step.change, run: undefined });
    return step;
  }
}
