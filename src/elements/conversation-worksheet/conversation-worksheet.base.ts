import type { PropertyDeclarations } from 'lit';
import { AnswerElement } from '../../kit/answer-element.js';
import { firstIn } from '../../kit/focus.js';
import { SharedPreparation } from '../../kit/preparation-input.js';
import type { GivenState } from '../../kit/state-element.js';
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
import type { PreparationQuestionsState } from '../../model/preparation-questions.js';
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

  protected readonly prepared = this.addInput(new SharedPreparation(this));

  constructor() {
    super(conversationWorksheetPiece, { reduce, describe: describeChange, isFilledIn });
  }

  /** What the client prepared: only the answers the client shares are shown. Same forms as `state`; also `<script data-for="preparation">`. */
  get preparation(): PreparationQuestionsState | undefined {
    return this.prepared.own;
  }

  set preparation(value: GivenState<PreparationQuestionsState> | string | null | undefined) {
    this.prepared.set(value);
  }

  /** Moves focus to the first thing to fill in, or to the first room that can be opened. */
  override focus(options?: FocusOptions): void {
    firstIn(this, 'input:enabled, textarea:enabled', '.opener', 'button', '#title')?.focus(options);
  }

  protected override focusFallback(): HTMLElement | null {
    return firstIn(this, '#title');
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
