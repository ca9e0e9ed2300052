import type { ReactiveControllerHost } from 'lit';
import {
  preparationQuestionsPiece,
  sharedAnswers,
  type PreparationQuestionsState,
  type SharedAnswer,
} from '../model/preparation-questions.js';
import { OtherInput } from './state-input.js';

/**
 * What the client prepared, for a piece that quotes what the client shares of it: given by the portal as `preparation`, else that of the
 * trajectory around the element.
 */
export class SharedPreparation extends OtherInput<PreparationQuestionsState> {
  constructor(host: ReactiveControllerHost & HTMLElement) {
    super(host, preparationQuestionsPiece, 'preparation', { part: () => 'preparation-questions' });
  }

  /**
   * The answers the client shares. None of one by a later version, as it is not known what sharing means there; and none once the element
   * left the trajectory they were in.
   */
  get answers(): readonly SharedAnswer[] {
    return this.untouched || !(this.given || this.place) ? [] : sharedAnswers(this.state);
  }
}
