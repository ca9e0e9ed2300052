import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../../kit/templates.js';
import { COMPANIES } from '../../model/preparation-questions.js';
import type { CompanyView } from './preparation-questions.view.js';
import { cardHead, shareMark, type Drawing } from './question-card.template.js';

/** Who comes along: a role, never a name. */
export function companyCard(
  drawing: Drawing,
  { who: chosen, note, isShared }: CompanyView,
  clear: () => void,
): TemplateResult {
  const { words, disabled } = drawing;
  return html`<section class="card company" part="company" aria-labelledby="${drawing.ids}-company">
    ${cardHead(drawing, 'company', words.t('company'))}
    <fieldset aria-labelledby="${drawing.ids}-company" aria-describedby="hint-company" ?disabled=${disabled}>
      <p class="hint" id="hint-company">${words.t('company.hint')}</p>
      <div class="options">
        ${COMPANIES.map(
          (who) =>
            html`<label class="option" part="option"
              ><input type="radio" name="company" value=${who} .checked=${live(chosen === who)} /><span
                >${words.t(`company.${who}`)}</span
              ></label
            >`,
        )}
      </div>
    </fieldset>
    ${chosen === 'someone' ? noteField(drawing, note) : nothing}
    ${chosen && !disabled ? html`<div>${button(words, { label: 'company.clear', onClick: clear, kind: 'quiet', part: 'clear', id: 'clear-company' })}</div>` : nothing}
    ${chosen ? shareMark(drawing, 'company', isShared) : nothing}
  </section>`;
}

/** What kind of person comes along, so that a name is not what one thinks of. */
function noteField({ words, disabled }: Drawing, note: string): TemplateResult {
  return html`<div class="who">
    <label class="label" for="company-note">${words.t('company.note')}</label>
    <p class="hint" id="hint-company-note">${words.t('company.note.hint')}</p>
    <input
      type="text"
      part="input"
      id="company-note"
      name="company-note"
      dir="auto"
      autocomplete="off"
      aria-describedby="hint-company-note"
      ?disabled=${disabled}
      .value=${live(note)}
    />
  </div>`;
}
