import type { ReactiveControllerHost } from 'lit';
import {
  conversationsInOrder,
  GOAL_OUTCOMES,
  type ConversationSeriesState,
  type GoalOutcome,
  type SeriesConversation,
  type SeriesGoal,
} from '../../model/conversation-series.js';
import { clientFirst } from '../../model/voiced-entries.js';

/** What can be folded in an open conversation. */
export type Fold = 'about' | 'check' | 'look-back' | 'referrals' | 'closing';

/** Where people look back on goals: one goal at a time in each. */
export type Looking = 'check' | 'look-back';

/** What the screen shows besides the state: which conversation is open, and what is folded in it. */
export class SeriesScreen {
  /** Goes up when fields may show what is not so: they are drawn from nothing then. */
  round = 0;

  readonly #host: ReactiveControllerHost;
  /** What the portal chose to show. */
  #given: string | undefined;
  /** What a person chose: `null` is none. */
  #chosen: string | null | undefined;
  #shown: string | undefined;
  readonly #folds = new Map<string, boolean>();
  /** How it went with each goal when it came in sight. */
  readonly #outcomes = new Map<string, GoalOutcome | undefined>();
  /** The goal people look at. */
  readonly #looking = new Map<Looking, string | undefined>();
  #order: readonly string[] = [];
  #isDating = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The portal chose something else: what a person chose before is over. */
  give(given: string | undefined): void {
    if (given === this.#given) return;
    this.#given = given;
    this.#chosen = undefined;
  }

  /** The open conversation, of those that are there. @param usual the one that is open without anybody's choice */
  opened(order: readonly SeriesConversation[], usual: string | undefined): string | undefined {
    const isThere = (wanted: string | null | undefined): boolean => order.some(({ id }) => id === wanted);
    const opened = this.#chosen === null ? undefined : ([this.#chosen, this.#given].find(isThere) ?? usual);
    if (opened !== this.#shown) this.#letGo();
    return (this.#shown = opened);
  }

  /** Opens one conversation and closes the one that was open; `null` closes all. */
  open(id: string | null): void {
    this.#chosen = id;
    this.#host.requestUpdate();
  }

  /** What is open stays open, whatever is written elsewhere. */
  pin(): void {
    this.#chosen ??= this.#shown;
  }

  /** Lets go of what was chosen: it was about another state. What is unfolded stays while the same conversation is open: a portal may hand back what it was told. */
  forget(): void {
    this.#chosen = undefined;
    this.#order = [];
  }

  #letGo(): void {
    this.#folds.clear();
    this.#outcomes.clear();
    this.#looking.clear();
  }

  /** Whether something is unfolded. @param usual whether it is, until somebody folds or unfolds it */
  isOpen(fold: Fold, usual: boolean): boolean {
    const known = this.#folds.get(fold);
    if (known === undefined) this.#folds.set(fold, usual);
    return known ?? usual;
  }

  fold(fold: Fold, isOpen: boolean): void {
    if (this.#folds.get(fold) === isOpen) return;
    this.#folds.set(fold, isOpen);
    this.#host.requestUpdate();
  }

  /** The goal people look at: the first of which nobody said how it went, until somebody chooses another. It stays, so that there is time to write. */
  lookingAt(where: Looking, goals: readonly SeriesGoal[]): string | undefined {
    const known = this.#looking.get(where);
    const isGone = known !== undefined && goals.every(({ id }) => id !== known);
    if (isGone || !this.#looking.has(where))
      this.#looking.set(where, goals.find(({ outcome }) => outcome === undefined)?.id);
    return this.#looking.get(where);
  }

  lookAt(where: Looking, goal: string): void {
    this.#looking.set(where, goal);
    this.#host.requestUpdate();
  }

  /** Goals, success first; they stay where they are while people say how it went. */
  inOrder(goals: readonly SeriesGoal[]): readonly SeriesGoal[] {
    for (const { id, outcome } of goals) if (!this.#outcomes.has(id)) this.#outcomes.set(id, outcome);
    return [...GOAL_OUTCOMES, undefined].flatMap((outcome) =>
      clientFirst(goals.filter(({ id }) => this.#outcomes.get(id) === outcome)),
    );
  }

  /** While a date is typed, its conversation stays where it is: browsers tell of each date on the way to the one that is meant. */
  dating(isDating: boolean): void {
    if (isDating === this.#isDating) return;
    this.#isDating = isDating;
    this.#host.requestUpdate();
  }

  /** The conversations in the order in which they are shown. */
  conversations(state: ConversationSeriesState): readonly SeriesConversation[] {
    const inTime = conversationsInOrder(state);
    const byId = new Map(inTime.map((one) => [one.id, one]));
    const isSame = byId.size === this.#order.length && this.#order.every((id) => byId.has(id));
    if (!this.#isDating || !isSame) this.#order = inTime.map(({ id }) => id);
    return this.#order.flatMap((id) => byId.get(id) ?? []);
  }

  /** A portal did not take a change that fields show already. */
  refused(): void {
    this.round += 1;
    this.#host.requestUpdate();
  }
}
