import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { drawing } from '../../kit/pictograms.js';
import { button } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import {
  ADDRESSES,
  type Address,
  type InvitationLetterState,
  type LetterPoint,
} from '../../model/invitation-letter.js';
import { dateField, durationField, textField, timeField } from './fields.template.js';
import type { InvitationLetterView, PointView } from './invitation-letter.view.js';
import type { LetterNames } from './letter.view.js';
import { POINT_PATHS } from './point-pictograms.js';

/** What the form is drawn from. */
export interface Editor {
  readonly words: Words;
  readonly state: InvitationLetterState;
  readonly view: InvitationLetterView;
  /** How the letter speaks to the client, as chosen or as the page does. */
  readonly address: Address;
  readonly names: LetterNames;
  readonly disabled: boolean;
  readonly level: number;
  /** Whether the letter knows a formal and an informal form. */
  readonly hasForms: boolean;
  /** Puts the draft of a point back. */
  readonly restore: (point: LetterPoint) => void;
}

/** All there is to fill in: names, form of address, and the five points. */
export function editor(all: Editor): TemplateResult {
  const { view, hasForms } = all;
  return html`<div class="fields" part="fields">
    ${names(all)} ${hasForms ? formOfAddress(all) : nothing}
    ${view.points.map((point) => section(all, point))}
  </div>`;
}

/** No type on these: they are plain text, and apart from what is kept and can be taken back. */
function names({ words, names: { recipient, sender }, disabled, level }: Editor): TemplateResult {
  return html`<section class="names" part="names" aria-labelledby="names">
    <h3 id="names" aria-level=${level + 1}>${words.t('names.heading')}</h3>
    <div class="hint">
      <p id="names-about">${words.t('names.about')}</p>
      <p id="paragraph-hint">${words.t('paragraph.hint')}</p>
    </div>
    <div class="row">
      <label class="field"
        ><span class="label">${words.t('names.recipient')}</span
        ><span class="hint" id="recipient-hint">${words.t('names.recipient.hint')}</span
        ><input
          name="recipient"
          part="input"
          dir="auto"
          autocomplete="off"
          aria-describedby="recipient-hint names-about"
          ?disabled=${disabled}
          .value=${live(recipient)}
      /></label>
      <label class="field"
        ><span class="label">${words.t('names.sender')}</span
        ><input
          name="sender"
          part="input"
          dir="auto"
          autocomplete="name"
          aria-describedby="names-about"
          ?disabled=${disabled}
          .value=${live(sender)}
      /></label>
    </div>
  </section>`;
}

function formOfAddress({ words, address, disabled }: Editor): TemplateResult {
  return html`<fieldset class="address" part="address">
    <legend class="label">${words.t('address')}</legend>
    <div class="choices">
      ${ADDRESSES.map(
        (one) =>
          html`<label class="choice" part="choice"
            ><input
              type="radio"
              name="address"
              value=${one}
              ?disabled=${disabled}
              .checked=${live(address === one)}
            /><span>${words.t(`address.${one}`)}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

function section(all: Editor, point: PointView): TemplateResult {
  const { words, level, disabled, restore } = all;
  const { point: id, text, isDraft, isLeftOut } = point;
  return html`<section class="point" part="point" data-point=${id} aria-labelledby="point-${id}">
    <div class="point-head">
      ${drawing(POINT_PATHS[id])}
      <div>
        <h3 id="point-${id}" tabindex="-1" aria-level=${level + 1}>${words.t(`point.${id}`)}</h3>
        <p class="hint">${words.t(`point.${id}.about`)}</p>
      </div>
    </div>
    <div class="note" part="paragraph">
      <label class="label" id="paragraph-label-${id}" for="paragraph-${id}">${words.t('paragraph')}</label>
      <textarea
        id="paragraph-${id}"
        class=${text.length > 50_000 ? 'endless' : ''}
        part="textarea"
        rows="3"
        dir="auto"
        autocomplete="off"
        name="paragraph.${id}"
        aria-labelledby="paragraph-label-${id} point-${id}"
        aria-describedby=${isLeftOut ? `left-out-${id} paragraph-hint` : 'paragraph-hint'}
        ?disabled=${disabled}
        .value=${live(text)}
      ></textarea>
      ${isLeftOut ? html`<p class="hint" id="left-out-${id}">${words.t('paragraph.left-out')}</p>` : nothing}
      ${
        isDraft || disabled
          ? nothing
          : button(words, {
              label: 'draft',
              onClick: () => {
                restore(id);
              },
              kind: 'quiet',
              before: 'undo',
              part: 'restore',
              id: `draft-${id}`,
              named: `draft-${id} point-${id}`,
            })
      }
    </div>
    ${extras(all, id)}
  </section>`;
}

/** What belongs to a point besides its paragraph. */
function extras({ words, state, view, disabled }: Editor, point: LetterPoint): unknown {
  const { fields } = state;
  const text = (
    field: 'place' | 'phone' | 'email' | 'otherContact' | 'company',
    more: { hint?: boolean; complete?: string; keyboard?: string } = {},
  ): TemplateResult => textField(words, { field, value: fields[field] ?? '', disabled, ...more });
  switch (point) {
    case 'inform':
      return html`<div class="row">
          ${dateField(words, fields.date ?? '', disabled)} ${timeField(words, fields.time ?? '', disabled)}
        </div>
        ${text('place', { hint: true })}`;
    case 'empathise':
      return nothing;
    case 'approachable':
      return html`<div class="row">
          ${text('phone', { complete: 'tel', keyboard: 'tel' })}
          ${text('email', { complete: 'email', keyboard: 'email' })}
        </div>
        ${text('otherContact', { hint: true })}`;
    case 'expectations':
      return html`${durationField(words, fields.duration, view.durations, disabled)}
        <label class="choice" part="choice"
          ><input type="checkbox" name="strip" ?disabled=${disabled} .checked=${live(state.strip)} /><span
            >${words.t('strip')}</span
          ></label
        >`;
    case 'prepare':
      return html`<fieldset class="questions" part="questions">
          <legend class="label">${words.t('questions')}</legend>
          ${view.questions.map(
            ({ id, chosen }) =>
              html`<label class="choice" part="choice"
                ><input
                  type="checkbox"
                  name="question.${id}"
                  ?disabled=${disabled}
                  .checked=${live(chosen)}
                /><span>${words.t(`question.${id}`)}</span></label
              >`,
          )}
        </fieldset>
        ${text('company', { hint: true })}`;
  }
}
