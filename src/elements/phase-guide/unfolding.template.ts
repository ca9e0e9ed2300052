import { html, type TemplateResult } from 'lit';
import { pictogram } from '../../kit/pictograms.js';

/** Shows that there is more below. */
export function chevron(): TemplateResult {
  return html`<span class="chevron">${pictogram('next')}</span>`;
}

/** What is pressed to unfold what is below: the same as the buttons that do so. */
export function summary(name: unknown): TemplateResult {
  return html`<summary class="unfold"><span>${name}</span>${chevron()}</summary>`;
}
