import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deepFreeze, sameJson, type JsonObject } from '../model/json.js';
import {
  parsePiece,
  type ParseResult,
  type PieceDefinition,
  type PieceState,
  type Problem,
} from '../model/piece.js';
import {
  askForTrajectory,
  type Arrival,
  type TrajectoryLink,
  type TrajectoryPlace,
} from './trajectory-link.js';

/** What is particular to one of the states of an element. */
export interface InputOptions {
  /** Called when another state came in. */
  readonly onNewState?: (anew: Arrival) => void;
  /** The part of a trajectory that stands in for it where the element has no state of its own. */
  readonly part?: () => string;
}

/**
 * Lets a state in: by property, by attribute, or from a child `<script type="application/json">`, at any moment; without any of
 * these from the trajectory around the element. Keeps the last good state whatever comes.
 */
export class StateInput<S extends PieceState> implements ReactiveController {
  /** What can be drawn; deep-frozen. */
  state!: S;
  /** The whole of a state by a later version, handed back as it came; deep-frozen. */
  untouched: JsonObject | undefined;
  /** What could not be read of the last input. */
  problems: readonly Problem[] = [];
  /** What was not told yet of what could not be read: who tells it takes it out. */
  readonly report: Problem[] = [];
  /** What became of the last input. */
  status: ParseResult<S>['status'] = 'ok';
  /** Whether the element ever got a state of its own. */
  given = false;
  /** Its place in the trajectory around the element, if it has one. */
  place: TrajectoryPlace | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #piece: PieceDefinition<S>;
  readonly #scripts: string;
  readonly #options: InputOptions;
  #observer!: MutationObserver;
  #scriptText: string | undefined;
  #fromScript = true;
  #link: TrajectoryLink | undefined;
  /** What came in last from a trajectory around it, and the state that was made of it. */
  #taken: readonly unknown[] = [];

  /** @param scripts which of the scripts in the element are for it: part of a selector */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    piece: PieceDefinition<S>,
    options: InputOptions = {},
    scripts = ':not([data-for])',
  ) {
    this.#host = host;
    this.#piece = piece;
    this.#scripts = `:scope > script[type="application/json"]${scripts}`;
    this.#options = options;
    this.state = deepFreeze(piece.empty());
    host.addController(this);
  }

  /** What the portal gets back: the whole, also of a state we understand in part. For drawing there is `state`. */
  get whole(): S | JsonObject {
    return this.untouched ?? this.state;
  }

  /** Takes in what the portal sets. `null` and `undefined` are no state and leave things as they are. */
  set(input: unknown): void {
    if (input === undefined || input === null) return;
    this.#fromScript = false;
    this.#take(input);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#readScript);
    // Of all that stands inside it, such as a whole portal, only its own scripts count.
    this.#observer.observe(this.#host, { childList: true });
    this.#readScript();
    // A provider may be defined, or come to be around the element, at any time.
    document.addEventListener('context-provider', this.ask);
    this.ask();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    document.removeEventListener('context-provider', this.ask);
    this.leave();
  }

  /** Asks the providers around the element for its part of their trajectory, where that counts. */
  readonly ask = (): void => {
    const part = this.#options.part?.();
    if (!part || this.given || this.place) return;
    askForTrajectory(this.#host, (link, unsubscribe) => {
      // A provider that came to be around another one asks again for who stays where they are.
      if (link === this.#link) return;
      this.leave();
      this.#link = link;
      const take = (state: unknown, anew: Arrival): void => {
        const [last, made] = this.#taken;
        if (state !== last || this.state !== made) this.#take(state, anew, false);
        this.#taken = [state, this.state];
      };
      const before = this.#taken.length > 0 ? undefined : this.state;
      this.place = link.join({ part, host: this.#host, empty: this.#piece.empty, before, take }, unsubscribe);
    });
  };

  /** Leaves the trajectory around the element. */
  leave(): void {
    this.place?.leave();
    this.place = this.#link = undefined;
  }

  readonly #readScript = (): void => {
    if (!this.#fromScript) return;
    const script = this.#host.querySelector(this.#scripts);
    if (script) this.#observer.observe(script, { childList: true, characterData: true, subtree: true });
    const text = script?.textContent ?? '';
    if (text.trim() === '' || text === this.#scriptText) return;
    if (document.readyState === 'loading' && !isJson(text)) {
      // The page may still be coming in, with half of the script.
      document.addEventListener('DOMContentLoaded', this.#readScript, { once: true });
      return;
    }
    this.#scriptText = text;
    this.#take(text);
  };

  #take(input: unknown, anew: Arrival = true, own = true): void {
    if (input === this.whole && (this.given || !own)) return;
    const result = parsePiece(this.#piece, input);
    this.status = result.status;
    // What another piece changes brings no problems that were not told.
    if (anew) {
      this.problems = result.problems;
      this.report.push(...result.problems);
    }
    this.#host.requestUpdate();
    // What stood here was of another trajectory.
    if (result.status === 'unusable' && (own || !anew)) return;
    if (own) {
      this.given = true;
      this.leave();
    }
    if (sameJson(result.untouched ?? result.state, this.whole)) return;
    this.untouched = result.untouched && deepFreeze(result.untouched);
    this.state = deepFreeze(result.state);
    this.#options.onNewState?.(anew);
  }
}

/**
 * Starts an input of `host` again from `empty`: what a script inside it or a trajectory around it gives can come in. Apart from the
 * class, as most elements never do.
 */
export function restart<S extends PieceState>(
  host: ReactiveControllerHost & HTMLElement,
  input: StateInput<S>,
  empty: S,
): void {
  input.leave();
  input.given = false;
  input.untouched = undefined;
  input.problems = [];
  input.status = 'ok';
  input.state = deepFreeze(empty);
  if (host.isConnected) input.ask();
  host.requestUpdate();
}

/**
 * A state beside the main one, such as an earlier one to compare with. `null` and `undefined` take it away. Its attribute comes with
 * `noAccessor` in `static properties`.
 */
export class OtherInput<S extends PieceState> extends StateInput<S> {
  readonly #element: ReactiveControllerHost & HTMLElement;
  readonly #empty: () => S;
  /** Whether the portal ever gave it something itself, to be read or not. */
  #isSet = false;

  /** @param name its property: `data-for` of the scripts that are for it */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    piece: PieceDefinition<S>,
    name: string,
    options?: InputOptions,
  ) {
    super(host, piece, options, `[data-for="${name}"]`);
    this.#element = host;
    this.#empty = piece.empty;
  }

  /** What the portal gave: the whole, also of a state we understand in part. */
  get own(): S | undefined {
    return this.given ? (this.whole as S) : undefined;
  }

  /** What can be drawn of it. */
  get shown(): S | undefined {
    return this.given ? this.state : undefined;
  }

  /** What of a trajectory cannot be read is told by the piece it belongs to: others show nothing of it, and repeat nothing. */
  hostUpdate(): void {
    if (!this.place || this.#isSet) return;
    this.problems = [];
    this.report.length = 0;
  }

  override set(input: unknown): void {
    this.#isSet = true;
    if (input !== undefined && input !== null) super.set(input);
    else if (this.given) restart(this.#element, this, this.#empty());
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
