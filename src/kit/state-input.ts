import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deepFreeze, sameJson, type JsonObject } from '../model/json.js';
import {
  parsePiece,
  type ParseResult,
  type PieceDefinition,
  type PieceState,
  type Problem,
} from '../model/piece.js';
import { askForTrajectory, type TrajectoryLink, type TrajectoryPlace } from './trajectory-link.js';

/** What is particular to one of the states of an element. */
export interface InputOptions {
  /** Called when another state came in; `anew`: from outside, so that what is on the screen is about something else. */
  readonly onNewState?: (anew: boolean) => void;
  /** The part of a trajectory that stands in for it where the element has no state of its own. */
  readonly part?: () => string;
}

/**
 * Lets a state in: by property, by attribute, or from a child `<script type="application/json">`, at any moment; without any of
 * these from the trajectory around the element. Keeps the last good state whatever comes.
 */
export class StateInput<S extends PieceState> implements ReactiveController {
  /** What can be drawn; deep-frozen. */
  state: S;
  /** The whole of a state by a later version, handed back as it came; deep-frozen. */
  untouched: JsonObject | undefined;
  /** What could not be read of the last input. */
  problems: readonly Problem[] = [];
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
  #observer: MutationObserver | undefined;
  #scriptText: string | undefined;
  #fromScript = true;
  #report: Problem[] = [];
  #link: TrajectoryLink | undefined;
  /** What came in last. */
  #taken: unknown;

  /** @param name the property this is for: `state` reads scripts without `data-for`, another those with its name in it */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    piece: PieceDefinition<S>,
    name: string,
    options: InputOptions = {},
  ) {
    this.#host = host;
    this.#piece = piece;
    this.#scripts = `:scope > script[type="application/json"]${name === 'state' ? ':not([data-for])' : `[data-for="${name}"]`}`;
    this.#options = options;
    this.state = deepFreeze(piece.empty());
    host.addController(this);
  }

  /** What the portal gets back: the whole, also of a state we understand in part. */
  get whole(): S {
    return (this.untouched as unknown as S | undefined) ?? this.state;
  }

  /** Takes in what the portal sets. `null` and `undefined` are no state and leave things as they are. */
  set(input: unknown): void {
    if (input === undefined || input === null) return;
    this.#fromScript = false;
    this.#take(input);
  }

  /** Back to no state at all. */
  clear(): void {
    this.#fromScript = false;
    this.given = false;
    this.untouched = undefined;
    this.problems = [];
    this.status = 'ok';
    this.state = deepFreeze(this.#piece.empty());
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#readScript();
    this.#observer ??= new MutationObserver(this.#readScript);
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    // A provider may be defined, or come to be around the element, at any time.
    document.addEventListener('context-provider', this.#ask);
    this.#ask();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('context-provider', this.#ask);
    this.#leave();
  }

  readonly #ask = (): void => {
    const part = this.#options.part?.();
    if (!part || this.given || this.place) return;
    askForTrajectory(this.#host, (link, unsubscribe) => {
      // A provider that came to be around another one asks again for who stays where they are.
      if (link === this.#link) return;
      this.#leave();
      this.#link = link;
      const take = (state: unknown, anew: boolean): void => {
        this.#take(state, anew, false);
      };
      this.place = link.join({ part, host: this.#host, empty: this.#piece.empty, take }, unsubscribe);
    });
  };

  #leave(): void {
    this.place?.leave();
    this.place = this.#link = undefined;
  }

  readonly #readScript = (): void => {
    if (!this.#fromScript) return;
    const text = this.#host.querySelector(this.#scripts)?.textContent ?? '';
    if (text.trim() === '' || text === this.#scriptText) return;
    if (document.readyState === 'loading' && !isJson(text)) {
      // The page may still be coming in, with half of the script.
      document.addEventListener('DOMContentLoaded', this.#readScript, { once: true });
      return;
    }
    this.#scriptText = text;
    this.#take(text);
  };

  #take(input: unknown, anew = true, own = true): void {
    const isKnown = own ? this.given && input === this.whole : [this.#taken, this.whole].includes(input);
    this.#taken = input;
    if (isKnown) return;
    const result = parsePiece(this.#piece, input);
    this.status = result.status;
    // What another piece changes brings no problems that were not told.
    if (anew) {
      this.problems = result.problems;
      this.#report.push(...result.problems);
    }
    this.#host.requestUpdate();
    // What stood here was of another trajectory.
    if (result.status === 'unusable' && (own || !anew)) return;
    if (own) {
      this.given = true;
      this.#leave();
    }
    if (sameJson(result.untouched ?? result.state, this.whole)) return;
    this.untouched = result.untouched && deepFreeze(result.untouched);
    this.state = deepFreeze(result.state);
    this.#options.onNewState?.(anew);
  }

  /** The problems that were not told yet; empty the next time. */
  takeReport(): readonly Problem[] {
    const report = this.#report;
    this.#report = [];
    return report;
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
