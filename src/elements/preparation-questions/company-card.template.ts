import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../../kit/templates.js';
import type { Shown, Words } from '../../kit/words.js';
import { COMPANIES, type Company } from '../../model/preparation-questions.js';
import type { CompanyView } from './preparation-questions.view.js';
import { cardHead, shareMark, type Drawing } from './question-card.template.js';

/** Who can come along, as far as there are words for it; and what was chosen before. */
export function companiesOffered(words: Words, chosen?: Company): readonly Company[] {
  return COMPANIES.filter((who) => who === chosen || words.has(`company.${who}`));
}

/** The words above who comes along; where a portal hides these, above what was chosen before, that of the whole. */
export function companyName(words: Words, variant?: string): Shown {
  return words.t(words.has('company') ? 'company' : 'title', undefined, variant);
}

/** Who comes along: a role, never a name. */
export function companyCard(
  drawing: Drawing,
  { who: chosen, note, isShared }: CompanyView,
  clear: () => void,
): TemplateResult | typeof nothing {
  const { words, disabled } = drawing;
  if (!words.has('company') && !chosen) return nothing;
  const hasHint = words.has('company.hint');
  return html`<section class="card company" part="company" aria-labelledby="${drawing.ids}-company">
    ${cardHead(drawing, 'company', companyName(words))}
    <fieldset
      aria-labelledby="${drawing.ids}-company"
      aria-describedby=${hasHint ? 'hint-company' : nothing}
      ?disabled=${disabled}
    >
      ${hasHint ? html`<p class="hint" id="hint-company">${words.t('company.hint')}</p>` : nothing}
      <div class="options">
        ${companiesOffered(words, chosen).map(
          (who) =>
            html`<label class="option" part="option"
              ><input type="radio" name="company" value=${who} .checked=${live(chosen === who)} /><span
                >${words.t(words.has(`company.${who}`) ? `company.${who}` : `company.chosen.${who}`)}</span
              ></label
            >`,
        )}
      </div>
    </fieldset>
    ${chosen === 'someone' && (note || words.has('company.note')) ? noteField(drawing, note) : nothing}
    ${chosen && !disabled ? html`<div>${button(words, { label: 'company.clear', onClick: clear, kind: 'quiet', part: 'clear', id: 'clear-company' })}</div>` : nothing}
    ${chosen ? shareMark(drawing, 'company', isShared) : nothing}
  </section>`;
}

/** What kind of person comes along, so that a name is not what one thinks of. */
function noteField({ words, disabled }: Drawing, note: string): TemplateResult {
  const hasHint = words.has('company.note.hint');
  return html`<div class="who">
    <label class="label" for="company-note"
      >${words.has('company.note') ? words.t('company.note') : companyName(words)}</label
    >
    ${hasHint ? html`<p class="hint" id="hint-company-note">${words.t('company.note.hint')}</p>` : nothing}
    <input
      type="text"
      part="input"
      id="company-note"
      name="company-note"
      dir="auto"
      autocomplete="off"
      aria-describedby=${hasHint ? 'hint-company-note' : nothing}
      ?disabled=${disabled}
      .value=${live(note)}
    />
  </div>`;
}
