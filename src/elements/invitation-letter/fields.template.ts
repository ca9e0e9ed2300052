import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from '../../kit/words.js';
import type { LetterField } from '../../model/invitation-letter.js';
import { idOfField } from './invitation-letter.view.js';

/** One line of words. */
export interface TextField {
  readonly field: LetterField;
  readonly value: string;
  readonly disabled: boolean;
  /** Whether an example stands with it. */
  readonly hint?: boolean;
  /** What of the person who fills it in a browser may offer (WCAG 2.2, 1.3.5). */
  readonly complete?: string;
  /** Which keys a phone shows. */
  readonly keyboard?: string;
}

/** A field of one line. */
export function textField(
  words: Words,
  { field, value, disabled, hint = false, complete = 'off', keyboard }: TextField,
): TemplateResult {
  const id = idOfField(field);
  return html`<label class="field"
    ><span class="label">${words.t(`field.${id}`)}</span>${
      hint ? html`<span class="hint" id="hint-${id}">${words.t(`field.${id}.hint`)}</span>` : nothing
    }<input
      type="text"
      name="field.${field}"
      part="input"
      dir="auto"
      autocomplete=${complete}
      inputmode=${keyboard ?? nothing}
      aria-describedby=${hint ? `hint-${id}` : nothing}
      ?disabled=${disabled}
      .value=${live(value)}
  /></label>`;
}

/** The day, as the browser writes days. */
export function dateField(words: Words, value: string, disabled: boolean): TemplateResult {
  return html`<label class="field"
    ><span class="label">${words.t('field.date')}</span
    ><input
      type="date"
      name="field.date"
      part="input"
      max="9999-12-31"
      autocomplete="off"
      ?disabled=${disabled}
      .value=${live(value)}
  /></label>`;
}

/** The time of day, in hours and minutes. */
export function timeField(words: Words, value: string, disabled: boolean): TemplateResult {
  return html`<label class="field"
    ><span class="label">${words.t('field.time')}</span
    ><input
      type="time"
      name="field.time"
      part="input"
      autocomplete="off"
      ?disabled=${disabled}
      .value=${live(value)}
  /></label>`;
}

/** How long it takes: the usual choices, and none. */
export function durationField(
  words: Words,
  value: number | undefined,
  choices: readonly number[],
  disabled: boolean,
): TemplateResult {
  return html`<label class="field"
    ><span class="label">${words.t('field.duration')}</span
    ><select name="field.duration" part="select" lang=${words.otherLang ?? nothing} ?disabled=${disabled}>
      <option value="" .selected=${live(value === undefined)}>${words.plain('field.duration.open')}</option>
      ${choices.map(
        (count) =>
          html`<option value=${count} .selected=${live(value === count)}>
            ${words.plain('field.duration.minutes', { count })}
          </option>`,
      )}
    </select></label
  >`;
}
