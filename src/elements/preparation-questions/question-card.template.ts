import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Shown, Words } from '../../kit/words.js';
import type { PreparationQuestion, Shareable } from '../../model/preparation-questions.js';
import type { QuestionView } from './preparation-questions.view.js';
import { questionPictogram, sharePictogram } from './question-pictograms.js';

/** What all templates of the preparation write and draw with. */
export interface Drawing {
  readonly words: Words;
  readonly disabled: boolean;
  /** Level of the heading of the element. */
  readonly level: number;
  /** What the ids of headings begin with: other ones on the paper that is drawn beside the screen. */
  readonly ids: 'name' | 'text';
}

/** Breaking more than this into lines, or fitting the field to it, keeps a page busy for minutes. */
const LONG_TEXT = 50_000;

/** One question: the client's field, and under an answer the choice to take it along. */
export function questionCard(
  drawing: Drawing,
  { id, text, isAnswered, isShared }: QuestionView,
): TemplateResult {
  const { words, disabled } = drawing;
  return html`<section class="card" part="question" aria-labelledby="${drawing.ids}-${id}">
    ${cardHead(drawing, id, html`<label for="answer-${id}">${questionName(words, id)}</label>`)}
    ${hint(words, id)}
    <textarea
      class=${text.length > LONG_TEXT ? 'endless' : ''}
      part="textarea"
      id="answer-${id}"
      name="answer.${id}"
      rows="3"
      dir="auto"
      autocomplete="off"
      aria-describedby=${words.has(`hint.${id}`) ? `hint-${id}` : nothing}
      ?disabled=${disabled}
      .value=${live(text)}
    ></textarea>
    ${isAnswered ? shareMark(drawing, id, isShared) : nothing}
  </section>`;
}

/** What helps to answer a question. */
function hint(words: Words, id: PreparationQuestion): TemplateResult | typeof nothing {
  if (!words.has(`hint.${id}`)) return nothing;
  return html`<p class="hint" id="hint-${id}">${words.t(`hint.${id}`)}</p>`;
}

/**
 * The words of a question. Of one that a portal hides, that was answered before: what such an answer is called elsewhere, or only where it
 * comes from.
 */
export function questionName(words: Words, id: PreparationQuestion, isShort = false): Shown {
  if (!isShort && words.has(`question.${id}`)) return words.t(`question.${id}`);
  if (words.has(`preparation.question.${id}`)) return words.t(`preparation.question.${id}`);
  if (words.has(`question.${id}`)) return words.t(`question.${id}`);
  return words.has('preparation.heading') ? words.t('preparation.heading') : words.t('title');
}

/** Pictogram and heading of a card. */
export function cardHead({ level, ids }: Drawing, id: Shareable, heading: unknown): TemplateResult {
  return html`<div class="card-head">
    ${questionPictogram(id)}
    <h3 class="card-name" part="question-name" id="${ids}-${id}" tabindex="-1" aria-level=${level + 1}>
      ${heading}
    </h3>
  </div>`;
}

/** Take it along or keep it: the choice in words, and what it means now. Taking it back is the same press. */
export function shareMark(
  { words, disabled, ids }: Drawing,
  id: Shareable,
  isShared: boolean,
): TemplateResult | typeof nothing {
  // Where a portal has no words for the choice it is not asked; what is shared can be taken back all the same.
  const isAsked = words.has('share');
  if (!isAsked && !isShared) return nothing;
  return html`<div class="sharing" part="sharing">
    <label class="mark" part="share-mark">
      <input
        type="checkbox"
        id="share-${id}"
        name="share.${id}"
        aria-labelledby="mark-${id} ${ids}-${id}"
        aria-describedby="meaning-${id}"
        ?disabled=${disabled}
        .checked=${live(isShared)}
      /><span id="mark-${id}">${words.t(isAsked ? 'share' : 'taken-along')}</span>
    </label>
    <p class="meaning" id="meaning-${id}">
      ${sharePictogram(isShared)}<span>${words.t(isShared ? 'share.on' : 'share.off')}</span>
    </p>
  </div>`;
}
