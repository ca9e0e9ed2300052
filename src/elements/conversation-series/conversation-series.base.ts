import type { PropertyDeclarations } from 'lit';
import { AnswerElement } from '../../kit/answer-element.js';
import type { GivenState } from '../../kit/state-element.js';
import { OtherInput } from '../../kit/state-input.js';
import type { Phase } from '../../model/conversation-phases.js';
import {
  conversationSeriesPiece,
  describeChange,
  reduce,
  touchedPhases,
  type ConversationSeriesAction,
  type ConversationSeriesChange,
  type ConversationSeriesState,
  type Problem,
} from '../../model/conversation-series.js';
import { phaseGuidePiece, type PhaseGuideState } from '../../model/phase-guide.js';
import {
  ConversationSeriesChangeEvent,
  ConversationSeriesProblemEvent,
  type ConversationSeriesEventChange,
} from './conversation-series.events.js';
import { isFilledIn } from './conversation-series.view.js';

/** What goes into the series and what comes out: what a portal sets on it, the states it takes, and its events. */
export abstract class ConversationSeriesBase extends AnswerElement<
  ConversationSeriesState,
  ConversationSeriesAction,
  ConversationSeriesChange
> {
  static override properties: PropertyDeclarations = {
    conversation: { reflect: true },
    guide: { noAccessor: true },
  };

  /** Opens this conversation, by its id. A person can open others. Default: the one people are in. */
  conversation: string | null = null;

  readonly #guide = this.addInput(
    new OtherInput(this, phaseGuidePiece, 'guide', { part: () => 'phase-guide' }),
  );
  #touched: { of?: PhaseGuideState; phases: ReadonlyMap<string, readonly Phase[]> } = { phases: new Map() };

  constructor() {
    super(conversationSeriesPiece, { reduce, describe: describeChange, isFilledIn });
  }

  /** A phase guide, to show which phases each conversation touched. Same forms as `state`; also `<script data-for="guide">`. */
  get guide(): PhaseGuideState | undefined {
    return this.#guide.own;
  }

  set guide(value: GivenState<PhaseGuideState> | string | null | undefined) {
    this.#guide.set(value);
  }

  /** The phases each conversation touched, by its id. */
  protected get touched(): ReadonlyMap<string, readonly Phase[]> {
    const { state } = this.#guide;
    if (this.#touched.of !== state) this.#touched = { of: state, phases: touchedPhases(state) };
    return this.#touched.phases;
  }

  /** The conversation that is open in the guide. */
  protected get guided(): string | undefined {
    return this.#guide.state.current?.conversation;
  }

  /** Moves focus to the first conversation, or the first thing to do. */
  override focus(options?: FocusOptions): void {
    (this.find('button') ?? this.focusFallback())?.focus(options);
  }

  /** What fits the first of these selectors that fits anything. */
  protected find(...selectors: string[]): HTMLElement | undefined {
    for (const selector of selectors) {
      const found = this.renderRoot.querySelector<HTMLElement>(selector);
      if (found) return found;
    }
    return undefined;
  }

  /** Focus goes along with what the person asked for, once it is drawn. */
  protected focusLater(...selectors: string[]): void {
    void this.updateComplete.then(() => {
      this.find(...selectors)?.focus();
    });
  }

  protected override focusFallback(): HTMLElement | null {
    return this.find('#title') ?? null;
  }

  protected override changeEvent(
    state: ConversationSeriesState,
    change: ConversationSeriesEventChange,
  ): ConversationSeriesChangeEvent {
    return new ConversationSeriesChangeEvent(state, change);
  }

  /** What could not be read. Help that came up in a conversation that is gone says so itself. */
  protected get unreadable(): readonly Problem[] {
    return this.problems.filter(({ code }) => code !== 'unknown-link');
  }

  protected override problemEvent(problems: readonly Problem[]): ConversationSeriesProblemEvent {
    return new ConversationSeriesProblemEvent(problems);
  }
}
