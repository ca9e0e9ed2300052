import { html, nothing, type TemplateResult } from 'lit';
import { radioGroup } from '../../kit/radio-group.js';
import { noteField, quotes } from '../../kit/templates.js';
import type { Shown, Words } from '../../kit/words.js';
import type { FeedbackChoice, FeedbackQuestion } from '../../model/conversation-feedback.js';
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
export function questionFields(drawing: ClosingDrawing, question: QuestionView): TemplateResult {
  const { id, choice } = question;
  const { words, reader: voice } = drawing;
  const field = ownWords(drawing, question);
  if (voice === 'professional')
    return section(drawing, id, html`${choice ? chosen(words, id, choice) : nothing} ${field}`);
  return section(drawing, id, html`${choiceFields(drawing, question)} ${field}`);
}

/** A field for own words, where there are words to ask for them. What was written before can always be changed. */
function ownWords({ words, reader: voice, disabled }: ClosingDrawing, { id, note }: QuestionView): unknown {
  const label = `note.${id}`;
  if (!words.has(label) && !note?.[voice]) return quotes(words, note);
  return noteField(words, {
    name: noteName(id),
    label: words.has(label)
      ? words.t(label, undefined, voice === 'professional' ? voice : undefined)
      : nameOf(words, id, voice),
    voice,
    note,
    disabled,
  });
}

function choiceFields(
  { words, disabled, clear }: ClosingDrawing,
  { id, choice, offered }: QuestionView,
): TemplateResult {
  return html`${
    offered.length === 0
      ? nothing
      : html`<fieldset class="choosing" part="choices" aria-labelledby="question-${id}" ?disabled=${disabled}>
          <div
            class="choices"
            ${radioGroup(choiceField(id), choice, words, id, () => choicesOf(words, id, offered))}
          ></div>
        </fieldset>`
  }
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
function choicesOf(words: Words, id: FeedbackQuestion, offered: readonly FeedbackChoice[]): TemplateResult[] {
  return offered.map(
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

function chosen(words: Words, id: FeedbackQuestion, choice: string): TemplateResult | typeof nothing {
  if (!words.has(`choice.${id}.${choice}`)) return nothing;
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
        ${nameOf(words, id, reader)}
      </h3>
    </div>
    ${content}
  </section>`;
}

/** The words of a question; of one that a portal hides, in which something was filled in before, that it stands there as well. */
function nameOf(words: Words, id: FeedbackQuestion, reader: Voice): Shown {
  const question = reader === 'professional' ? `of-client.${id}` : `question.${id}`;
  return words.t(words.has(question) ? question : 'others');
}
