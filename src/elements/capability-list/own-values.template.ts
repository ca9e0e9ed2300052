import { html, type TemplateResult } from 'lit';
import type { OwnEntries } from '../../kit/own-entries.js';
import { addForm } from '../../kit/own-entries.template.js';
import { pictogram } from '../../kit/pictograms.js';
import { head } from '../../kit/templates.js';
import type { Drawing } from './value-panel.template.js';

/** Where the client adds a value. */
export function ownValuesPanel({ words, disabled, headingLevel }: Drawing, own: OwnEntries): TemplateResult {
  return html`<section class="own-values" part="own-values" aria-labelledby="name-own-values">
    ${head(
      pictogram('own-value'),
      'own-values',
      headingLevel + 1,
      words.t('own.heading'),
      html`<p class="about">${words.t('own.intro')}</p>`,
    )}
    ${addForm(words, disabled, own)}
  </section>`;
}
