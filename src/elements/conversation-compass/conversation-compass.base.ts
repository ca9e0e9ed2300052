import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { AnswerElement } from '../../kit/answer-element.js';
import { preparationAnswers } from '../../kit/preparation-answers.template.js';
import type { GivenState } from '../../kit/state-element.js';
import { OtherInput } from '../../kit/state-input.js';
import {
  conversationCompassPiece,
  describeChange,
  reduce,
  type ConversationCompassAction,
  type ConversationCompassChange,
  type ConversationCompassState,
} from '../../model/conversation-compass.js';
import type { Problem } from '../../model/piece.js';
import {
  preparationQuestionsPiece,
  sharedAnswers,
  type PreparationQuestionsState,
} from '../../model/preparation-questions.js';
import { announcementOf } from './announcement.js';
import {
  ConversationCompassChangeEvent,
  ConversationCompassProblemEvent,
  type ConversationCompassEventChange,
} from './conversation-compass.events.js';
import { isFilledIn } from './conversation-compass.view.js';

/** What goes into the compass and what comes out: the states it takes, and its events. */
export abstract class ConversationCompassBase extends AnswerElement<
  ConversationCompassState,
  ConversationCompassAction,
  ConversationCompassChange
> {
  static override properties: PropertyDeclarations = {
    preparation: { noAccessor: true },
  };

  readonly #preparation = this.addInput(
    new OtherInput(this, preparationQuestionsPiece, 'preparation', { part: () => 'preparation-questions' }),
  );

  constructor() {
    super(conversationCompassPiece, { reduce, describe: describeChange, isFilledIn });
  }

  /**
   * What the client prepared: a `preparation-questions` state. Only what the client chose to share is shown. Same forms as `state`; also
   * `<script data-for="preparation">`.
   */
  get preparation(): PreparationQuestionsState | undefined {
    return this.#preparation.own;
  }

  set preparation(value: GivenState<PreparationQuestionsState> | string | null | undefined) {
    this.#preparation.set(value);
  }

  /** What the client chose to share. Of a later version it is not known what that is: then nothing. */
  protected brought(): TemplateResult | typeof nothing {
    const { given, place, untouched: newer, state } = this.#preparation;
    if (newer || !(given || place)) return nothing;
    return preparationAnswers(this.words, sharedAnswers(state), this.level + 1);
  }

  protected find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector(selector);
  }

  /** Focus goes along with what the person asked for, once it is drawn. */
  protected focusLater(selector: string): void {
    void this.updateComplete.then(() => {
      this.find(selector)?.focus();
    });
  }

  protected override focusFallback(): HTMLElement | null {
    return this.find('#name-compass');
  }

  protected override announcementOf(change: ConversationCompassEventChange): string {
    return announcementOf(this.words, change);
  }

  protected override changeEvent(
    state: ConversationCompassState,
    change: ConversationCompassEventChange,
  ): ConversationCompassChangeEvent {
    return new ConversationCompassChangeEvent(state, change);
  }

  protected override problemEvent(problems: readonly Problem[]): ConversationCompassProblemEvent {
    return new ConversationCompassProblemEvent(problems);
  }
}
