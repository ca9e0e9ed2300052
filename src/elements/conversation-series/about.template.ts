import { html, nothing, type TemplateResult } from 'lit';
import { afterPress } from '../../kit/after-press.js';
import { phasePictogram } from '../../kit/phase-pictograms.js';
import { noteField } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import type { Phase } from '../../model/conversation-phases.js';
import {
  CONVERSATION_FORMS,
  PRESENT_ROLES,
  type SeriesConversation,
} from '../../model/conversation-series.js';
import { choices } from './choices.template.js';
import { folding } from './fold.template.js';
import { hasNote, type StopView } from './conversation-series.view.js';
import type { Drawing } from './series-drawing.js';
import { seriesPictogram } from './series-pictograms.js';

/** When, how and with whom, and what was discussed: as text, with the fields behind it. */
export function about(drawing: Drawing, { conversation, phases }: StopView): TemplateResult {
  const { words, level, screen } = drawing;
  const { date, form, present } = conversation;
  const isBlank = date === undefined && form === undefined && present.length === 0;
  return html`<div class="about" part="about">
    ${facts(words, conversation)}
    ${folding(screen, {
      fold: 'about',
      usual: isBlank,
      part: 'particulars',
      summary: words.t('about'),
      draw: () => particulars(drawing, conversation),
    })}
    ${phasesTouched(words, level, phases)}
  </div>`;
}

/** How people talked and who was there, as text. */
export function facts(words: Words, { form, present }: SeriesConversation): TemplateResult | typeof nothing {
  if (form === undefined && present.length === 0) return nothing;
  return html`<div class="facts" part="facts">
    ${
      form === undefined
        ? nothing
        : html`<p class="fact">${seriesPictogram(form)}<span>${words.t(`form.${form}`)}</span></p>`
    }
    ${
      present.length === 0
        ? nothing
        : html`<ul class="roles">
            ${present.map((role) => html`<li>${roleWords(words, role)}</li>`)}
          </ul>`
    }
  </div>`;
}

/** The name of a role; one that no content pack knows is somebody else. */
function roleWords(words: Words, role: string): unknown {
  return words.has(`role.${role}`) ? words.t(`role.${role}`) : words.t('role.other');
}

/** The phases a conversation touched, with their pictograms. */
export function phasesTouched(
  words: Words,
  level: number,
  phases: readonly Phase[],
): TemplateResult | typeof nothing {
  if (phases.length === 0) return nothing;
  return html`<div class="touched" part="phases">
    <h4 class="small-name" aria-level=${level + 2}>${words.t('phases')}</h4>
    ${phaseNames(words, phases)}
  </div>`;
}

export function phaseNames(words: Words, phases: readonly Phase[]): TemplateResult {
  return html`<ul class="phases">
    ${phases.map((phase) => html`<li>${phasePictogram(phase)}<span>${words.t(`phase.${phase}`)}</span></li>`)}
  </ul>`;
}

function particulars(drawing: Drawing, conversation: SeriesConversation): TemplateResult {
  const { words, voice, disabled, screen, actions } = drawing;
  const { id, date, form, phoneReason, present } = conversation;
  return html`<div class="fields">
    <label class="date"
      ><span class="label">${words.t('date')}</span
      ><input
        type="date"
        name="date.${id}"
        part="input"
        min="1900-01-01"
        max="2999-12-31"
        autocomplete="off"
        ?disabled=${disabled}
        .value=${date ?? ''}
        @focus=${() => {
          screen.dating(true);
        }}
        @blur=${() => {
          afterPress(() => {
            screen.dating(false);
          });
        }}
    /></label>
    <div class="field">
      <p class="label" id="form">${words.t('form')}</p>
      ${choices({
        name: 'form',
        labelledBy: 'form',
        values: CONVERSATION_FORMS,
        textOf: (value) => words.t(`form.${value}`),
        pictureOf: seriesPictogram,
        isChosen: (value) => value === form,
        disabled,
        onPress: (value, isChosen) => {
          actions.perform({ type: 'form', conversation: id, ...(isChosen && { form: value }) });
        },
      })}
    </div>
    ${
      form === 'phone' || hasNote(phoneReason)
        ? html`<div class="field">
            <p class="hint">${words.t('phone')}</p>
            ${noteField(words, {
              name: `phone-reason.${id}`,
              label: words.t(`phone-reason.${voice}`),
              voice,
              note: phoneReason,
              disabled,
            })}
          </div>`
        : nothing
    }
    <div class="field">
      <p class="label" id="present">${words.t('present')}</p>
      ${choices({
        name: 'present',
        labelledBy: 'present',
        values: PRESENT_ROLES,
        textOf: (value) => words.t(`role.${value}`),
        isChosen: (value) => present.includes(value),
        disabled,
        onPress: (role, isPresent) => {
          actions.perform({ type: 'present', conversation: id, role, present: isPresent });
        },
      })}
    </div>
  </div>`;
}
