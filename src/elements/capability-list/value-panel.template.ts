import { answerTextId } from '../../content/capability-list.js';
import { html, nothing, type TemplateResult } from 'lit';
import { head, noteField } from '../../kit/templates.js';
import { pictogram, valuePictogram } from '../../kit/pictograms.js';
import type { OwnEntries } from '../../kit/own-entries.js';
import { ownActions } from '../../kit/own-entries.template.js';
import { panel } from '../../kit/panel-directive.js';
import { radioGroup } from '../../kit/radio-group.js';
import type { Words } from '../../kit/words.js';
import type { Question } from '../../model/capability-list.js';
import type { Voice } from '../../model/piece.js';
import type { QuestionView, ValueView } from './capability-list.view.js';

/** What all templates of the list write and draw with. */
export interface Drawing {
  readonly words: Words;
  readonly voice: Voice;
  readonly disabled: boolean;
  readonly headingLevel: number;
  /** Goes up when fields are to be drawn from nothing. */
  readonly round: number;
}

/** The name of a value: the method's, or the client's own words. */
export function nameOf(words: Words, value: ValueView): unknown {
  if (value.label === undefined) return words.t(`value.${value.id}`);
  return value.label.trim() ? value.label : words.t('own.unnamed');
}

/** The same as plain text. */
export function plainNameOf(words: Words, value: ValueView): string {
  if (value.label === undefined) return words.plain(`value.${value.id}`);
  return value.label.trim() || words.plain('own.unnamed');
}

/** The words of an answer, or that there is none. */
export function answerWords(words: Words, { question, answer }: QuestionView): unknown {
  return words.t(answerTextId(question, answer));
}

/** All values below each other. */
export function allValues(drawing: Drawing, values: readonly ValueView[], own: OwnEntries): unknown {
  return values.map((value) => valuePanel(drawing, value, own));
}

/** One value with its questions, note and mark. */
export function valuePanel(drawing: Drawing, value: ValueView, own: OwnEntries): unknown {
  const { words, voice, disabled, headingLevel } = drawing;
  const renaming = own.renaming === value.id && own.newName;
  return panel(
    `${value.id} ${drawing.round}`,
    [words, voice, disabled, headingLevel, renaming, ...value.from],
    () => drawValue(drawing, value, own),
  );
}

function drawValue(drawing: Drawing, value: ValueView, own: OwnEntries): TemplateResult {
  const { words, voice, disabled, headingLevel } = drawing;
  const { id, label, note, discuss } = value;
  return html`<section class="value" part="value" id="value-${id}" aria-labelledby="name-${id}">
    ${head(
      valuePictogram(id),
      id,
      headingLevel + 1,
      nameOf(words, value),
      label === undefined ? aboutValue(words, id) : disabled ? nothing : ownActions(words, id, label, own),
    )}
    ${value.questions.map((view) => questionField(drawing, value, view))}
    ${panel(voice, [words, note, disabled], () =>
      noteField(words, { name: `${id}.note`, label: words.t(`note.${voice}`), voice, note, disabled }),
    )}
    <label class="answer discuss" part="discuss">
      <input type="checkbox" name="${id}.discuss" ?disabled=${disabled} .checked=${discuss} />
      ${pictogram('discuss')}<span>${words.t('discuss')}</span>
    </label>
  </section>`;
}

function aboutValue(words: Words, id: string): TemplateResult {
  return html`<p class="about">${words.t(`value.${id}.about`)}</p>
    ${
      words.has(`value.${id}.examples`)
        ? html`<details class="more" part="examples">
            <summary>${words.t('examples')}</summary>
            <ul>
              ${words.lines(`value.${id}.examples`).map((line) => html`<li>${line}</li>`)}
            </ul>
          </details>`
        : nothing
    }`;
}

function questionField(
  { words, disabled }: Drawing,
  { id, situation }: ValueView,
  { question, answer }: QuestionView,
): TemplateResult {
  const name = `${id}.${question}`;
  return html`<fieldset class="question" part="question" ?disabled=${disabled}>
    <legend>${words.t(`question.${question}`, undefined, situation)}</legend>
    <div class="answers" ${radioGroup(name, answer, words, question, () => answersTo(words, question))}></div>
    <div class="clearing">${answer === undefined || disabled ? nothing : clearButton(words, name)}</div>
  </fieldset>`;
}

/** Native radio buttons: keyboard, screen readers and forced colours know them already. */
function answersTo(words: Words, question: Question): TemplateResult {
  const says = (step: number): unknown => words.t(`answer.${question}.${step}`);
  return html`<label class="answer" part="answer"
      ><input type="radio" value="1" /><span>${says(1)}</span></label
    >
    <label class="answer" part="answer"><input type="radio" value="2" /><span>${says(2)}</span></label>
    <label class="answer" part="answer"><input type="radio" value="3" /><span>${says(3)}</span></label>
    <label class="answer" part="answer"><input type="radio" value="4" /><span>${says(4)}</span></label>
    <label class="answer" part="answer"><input type="radio" value="5" /><span>${says(5)}</span></label>
    <label class="answer unsure" part="answer"
      ><input type="radio" value="unsure" /><span>${words.t('answer.unsure')}</span></label
    >`;
}

/** Takes the answer back that was given under `name`. Drawn with every answer, so its cross is a sign in the style and no picture. */
export function clearButton(words: Words, name: string): TemplateResult {
  return html`<button type="button" class="quiet clear" part="button clear" data-clear=${name}>
    <span>${words.t('answer.clear')}</span>
  </button>`;
}
