import type { nothing, PropertyDeclarations, TemplateResult } from 'lit';
import { AnswerElement } from '../../kit/answer-element.js';
import { firstIn } from '../../kit/focus.js';
import { preparationAnswers } from '../../kit/preparation-answers.template.js';
import { SharedPreparation } from '../../kit/preparation-input.js';
import type { GivenState } from '../../kit/state-element.js';
import {
  conversationCompassPiece,
  describeChange,
  reduce,
  type ConversationCompassAction,
  type ConversationCompassChange,
  type ConversationCompassState,
} from '../../model/conversation-compass.js';
import type { Problem } from '../../model/piece.js';
import type { PreparationQuestionsState } from '../../model/preparation-questions.js';
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

  readonly #preparation = this.addInput(new SharedPreparation(this));

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

  /** What the client chose to share. */
  protected brought(): TemplateResult | typeof nothing {
    return preparationAnswers(this.words, this.#preparation.answers, this.level + 1);
  }

  protected override focusFallback(): HTMLElement | null {
    return firstIn(this, '#name-compass');
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
