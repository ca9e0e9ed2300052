import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deepFreeze, sameJson, type JsonObject } from '../model/json.js';
import {
  parsePiece,
  type ParseResult,
  type PieceDefinition,
  type PieceState,
  type Problem,
} from '../model/piece.js';

/**
 * Lets a state in: by property, by attribute, or from a child `<script type="application/json">`, at any moment.
 * Keeps the last good state whatever comes.
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
  /** Whether a state ever came in. */
  given = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #piece: PieceDefinition<S>;
  readonly #scripts: string;
  readonly #onNewState: () => void;
  #observer: MutationObserver | undefined;
  #scriptText: string | undefined;
  #fromScript = true;
  #report: Problem[] = [];

  /** @param name the property this is for: `state` reads scripts without `data-for`, another those with its name in it */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    piece: PieceDefinition<S>,
    name: string,
    onNewState: () => void = () => {},
  ) {
    this.#host = host;
    this.#piece = piece;
    this.#scripts = `:scope > script[type="application/json"]${name === 'state' ? ':not([data-for])' : `[data-for="${name}"]`}`;
    this.#onNewState = onNewState;
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
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
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

  #take(input: unknown): void {
    if (input === this.whole && this.given) return;
    const result = parsePiece(this.#piece, input);
    this.problems = result.problems;
    this.status = result.status;
    this.#report.push(...result.problems);
    this.#host.requestUpdate();
    if (result.status === 'unusable') return;
    this.given = true;
    if (sameJson(result.untouched ?? result.state, this.whole)) return;
    this.untouched = result.untouched && deepFreeze(result.untouched);
    this.state = deepFreeze(result.state);
    this.#onNewState();
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
