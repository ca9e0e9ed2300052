import { html, nothing, type TemplateResult } from 'lit';
import { radioGroup } from '../../kit/radio-group.js';
import { noteField, quotes } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import { FEEDBACK_CHOICES, type FeedbackQuestion } from '../../model/conversation-feedback.js';
import type { Note, Voice } from '../../model/piece.js';
import { choiceField, noteField as noteName, type QuestionView } from './conversation-feedback.view.js';
import { questionPictogram } from './feedback-pictograms.js';

/** What a question as text draws with. */
export interface QuestionDrawing {
  readonly words: Words;
  /** Who reads it, and writes beside it. */
  readonly reader: Voice;
  readonly headingLevel: number;
}

/** What a question to answer draws with. */
export interface ClosingDrawing extends QuestionDrawing {
  readonly disabled: boolean;
  readonly clear: (question: FeedbackQuestion) => void;
}

/** One question to answer. The client may choose as well; the professional writes, and reads what was shared. */
export function questionFields(drawing: ClosingDrawing, { id, choice, note }: QuestionView): TemplateResult {
  const { words, reader: voice, disabled } = drawing;
  const field = noteField(words, {
    name: noteName(id),
    label: words.t(`note.${id}`, undefined, voice === 'professional' ? voice : undefined),
    voice,
    note,
    disabled,
  });
  if (voice === 'professional')
    return section(drawing, id, html`${choice ? chosen(words, id, choice) : nothing} ${field}`);
  return section(drawing, id, html`${choiceFields(drawing, id, choice)} ${field}`);
}

function choiceFields(
  { words, disabled, clear }: ClosingDrawing,
  id: FeedbackQuestion,
  choice: string | undefined,
): TemplateResult {
  return html`<fieldset
      class="choosing"
      part="choices"
      aria-labelledby="question-${id}"
      ?disabled=${disabled}
    >
      <div
        class="choices"
        ${radioGroup(choiceField(id), choice, words, id, () => choicesOf(words, id))}
      ></div>
    </fieldset>
    ${
      choice === undefined || disabled
        ? nothing
        : html`<button
            type="button"
            class="quiet clear"
            part="button clear"
            id="clear-${id}"
            @click=${() => {
              clear(id);
            }}
          >
            <span>${words.t('choice.clear')}</span>
          </button>`
    }`;
}

/** Native radio buttons: keyboard, screen readers and forced colours know them already. */
function choicesOf(words: Words, id: FeedbackQuestion): TemplateResult[] {
  return FEEDBACK_CHOICES[id].map(
    (choice) =>
      html`<label class="choice" part="choice"
        ><input type="radio" value=${choice} /><span>${words.t(`choice.${id}.${choice}`)}</span></label
      >`,
  );
}

/** One question with what was answered, as text. */
export function questionAsText(drawing: QuestionDrawing, { id, choice, note }: QuestionView): TemplateResult {
  const { words } = drawing;
  return section(drawing, id, html`${choice ? chosen(words, id, choice) : nothing} ${quotes(words, note)}`);
}

/** What was written about questions that the kit does not ask, so that nobody shares what they do not see. */
export function othersAsText(
  { words, headingLevel }: QuestionDrawing,
  others: readonly Note[],
): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing;
  return html`<section class="question" part="question" aria-labelledby="question-other">
    <div class="question-head">
      <h3 class="question-name" part="question-name" id="question-other" aria-level=${headingLevel}>
        ${words.t('others')}
      </h3>
    </div>
    ${others.map((note) => quotes(words, note))}
  </section>`;
}

function chosen(words: Words, id: FeedbackQuestion, choice: string): TemplateResult {
  return html`<p class="chosen" part="choice">${words.t(`choice.${id}.${choice}`)}</p>`;
}

function section(
  { words, reader, headingLevel }: QuestionDrawing,
  id: FeedbackQuestion,
  content: TemplateResult,
): TemplateResult {
  return html`<section class="question" part="question" aria-labelledby="question-${id}">
    <div class="question-head">
      ${questionPictogram(id)}
      <h3 class="question-name" part="question-name" id="question-${id}" aria-level=${headingLevel}>
        ${words.t(reader === 'professional' ? `of-client.${id}` : `question.${id}`)}
      </h3>
    </div>
    ${content}
  </section>`;
}
