import type { PropertyValues } from 'lit';
import type { PieceDefinition, PieceState, Problem } from '../model/piece.js';
import { GesprekskitElement } from './gesprekskit-element.js';
import type { StateProblemEvent } from './state-events.js';
import { StateInput } from './state-input.js';
import type { Arrival } from './trajectory-link.js';
import type { Words } from './words.js';

/** A state as a portal may give it: what is left out is empty. */
export type GivenState<S extends PieceState> = Pick<S, 'kind' | 'version'> & Partial<S>;

/**
 * What every element that shows a state shares: state in by property, attribute or child script, and telling what of it
 * could not be read.
 *
 * @attr {string} state - The state as JSON text.
 */
export abstract class StateElement<S extends PieceState> extends GesprekskitElement {
  /** All states that come in. The first is `state`. */
  protected readonly inputs: StateInput<PieceState>[] = [];

  protected readonly input: StateInput<S>;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'state'];
  }

  constructor(piece: PieceDefinition<S>) {
    super();
    this.input = this.addInput(
      new StateInput(this, piece, {
        onNewState: (anew) => {
          this.stateReplaced(anew);
        },
        part: () => this.trajectoryPart,
      }),
    );
  }

  /** The part of a trajectory it shows: that of its kind. */
  protected get trajectoryPart(): string {
    return this.input.state.kind;
  }

  /**
   * The state: plain JSON, deep-frozen. Set an object or JSON text, before or after the element is on the page; never throws.
   * A state by a newer version is shown read-only and comes back as it was given.
   */
  get state(): S {
    return this.input.whole as S;
  }

  set state(value: GivenState<S> | string | null | undefined) {
    this.input.set(value);
  }

  /** What of the last input could not be read, with messages in the language of the element. */
  get problems(): readonly Problem[] {
    return this.inputs.flatMap((input) => input.problems.map((problem) => this.#inWords(problem)));
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (name === 'state') {
      if (value !== before) this.input.set(value);
    } else super.attributeChangedCallback(name, before, value);
  }

  /** For each state that comes in. */
  protected addInput<T extends PieceState, I extends StateInput<T>>(input: I & StateInput<T>): I {
    this.inputs.push(input as unknown as StateInput<PieceState>);
    return input;
  }

  /** Called after another state came in: from outside, or because another piece changed the trajectory. */
  protected stateReplaced(_anew: Arrival): void {}

  /** Makes the event that tells of problems. */
  protected abstract problemEvent(problems: readonly Problem[]): StateProblemEvent;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const report = this.inputs
      .flatMap((input) => input.report.splice(0))
      .map((problem) => this.#inWords(problem));
    if (report.length === 0) return;
    const shown = report.slice(0, 20).map(({ path, code }) => `${path || '/'} ${code}`);
    console.warn(`<${this.localName}> ${report.length} problem(s) in its state:`, shown.join(', '));
    this.dispatchEvent(this.problemEvent(report));
  }

  /** What never stems from a person (cycles, functions and the like) is told in the words for any unknown value. */
  #inWords(problem: Problem): Problem {
    const words = this.words as Words | undefined;
    if (!words) return problem;
    return {
      ...problem,
      message: words.plain(`problem.${problem.code}`) || words.plain('problem.bad-value'),
    };
  }
}
