import { html, nothing, type TemplateResult } from 'lit';
import type { Drawing } from './question-card.template.js';

/** For whom the further help is that the portal links to. */
export type HelpFor = 'employed' | 'everyone';

/**
 * A place for links to further help, with what to know first: such help is mostly made for people who have an employer. Source: method
 * K-prepare, and the caution that comes with it.
 */
export function furtherHelp(
  { words, level }: Drawing,
  {
    helpFor,
    isFilled,
    onSlotChange,
  }: { helpFor: HelpFor; isFilled: boolean; onSlotChange: (event: Event) => void },
): TemplateResult {
  return html`<section class="help" part="help" aria-labelledby="name-help" ?hidden=${!isFilled}>
    <h3 class="card-name" id="name-help" aria-level=${level + 1}>${words.t('help')}</h3>
    ${
      helpFor === 'everyone'
        ? nothing
        : html`<div class="caution" part="caution">
            ${words.lines('help.employed').map((line) => html`<p>${line}</p>`)}
          </div>`
    }
    <slot name="help" @slotchange=${onSlotChange}></slot>
  </section>`;
}
