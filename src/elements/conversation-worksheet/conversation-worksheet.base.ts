import type { PropertyDeclarations } from 'lit';
import { AnswerElement } from '../../kit/answer-element.js';
import type { GivenState } from '../../kit/state-element.js';
import { OtherInput } from '../../kit/state-input.js';
import {
  conversationWorksheetPiece,
  describeChange,
  reduce,
  type ConversationWorksheetAction,
  type ConversationWorksheetChange,
  type ConversationWorksheetState,
  type Problem,
  type Subject,
  type Theme,
} from '../../model/conversation-worksheet.js';
import {
  preparationQuestionsPiece,
  sharedAnswers,
  type PreparationQuestionsState,
  type SharedAnswer,
} from '../../model/preparation-questions.js';
import {
  ConversationWorksheetChangeEvent,
  ConversationWorksheetProblemEvent,
  type ConversationWorksheetEventChange,
} from './conversation-worksheet.events.js';
import { isFilledIn } from './conversation-worksheet.view.js';
import type { WorksheetPaper } from './worksheet-screen.js';

/** What goes into the worksheet and what comes out: what a portal sets on it, the states it takes, and its events. */
export abstract class ConversationWorksheetBase extends AnswerElement<
  ConversationWorksheetState,
  ConversationWorksheetAction,
  ConversationWorksheetChange
> {
  static override properties: PropertyDeclarations = {
    subject: { reflect: true },
    theme: { reflect: true },
    paper: { reflect: true },
    preparation: { noAccessor: true },
  };

  /** Shows one subject: `experiences`, `needs` or `future`. A person can look at the others. Default: all three. */
  subject: Subject | null = null;

  /** Shows one theme: `direction`, `openness`, `seen` or `conversation`. A person can look at the others. Default: all four. */
  theme: Theme | null = null;

  /** What the browser prints: `filled`, with what is written, or `empty`, to write on by hand. Default: `filled`. */
  paper: WorksheetPaper = 'filled';

  readonly #preparation = this.addInput(
    new OtherInput(this, preparationQuestionsPiece, 'preparation', { part: () => 'preparation-questions' }),
  );

  constructor() {
    super(conversationWorksheetPiece, { reduce, describe: describeChange, isFilledIn });
  }

  /** What the client prepared: only the answers the client shares are shown. Same forms as `state`; also `<script data-for="preparation">`. */
  get preparation(): PreparationQuestionsState | undefined {
    return this.#preparation.own;
  }

  set preparation(value: GivenState<PreparationQuestionsState> | string | null | undefined) {
    this.#preparation.set(value);
  }

  /** What the client shares of the preparation. Of one by a later version nothing: what sharing means there is not known. */
  protected get sharedAnswers(): readonly SharedAnswer[] {
    const { untouched, state } = this.#preparation;
    return untouched ? [] : sharedAnswers(state);
  }

  /** Moves focus to the first thing to fill in. */
  override focus(options?: FocusOptions): void {
    (this.find('input:enabled, textarea:enabled', 'button') ?? this.focusFallback())?.focus(options);
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
    state: ConversationWorksheetState,
    change: ConversationWorksheetEventChange,
  ): ConversationWorksheetChangeEvent {
    return new ConversationWorksheetChangeEvent(state, change);
  }

  protected override problemEvent(problems: readonly Problem[]): ConversationWorksheetProblemEvent {
    return new ConversationWorksheetProblemEvent(problems);
  }
}
