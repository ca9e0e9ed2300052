import { html, nothing, type TemplateResult } from 'lit';
import { drawing } from '../../kit/pictograms.js';
import type { Words } from '../../kit/words.js';

/** A quiet button with a drawing that only the circles need. */
export function pictureButton(
  words: Words,
  path: string,
  {
    label,
    onClick,
    id,
    named,
  }: {
    /** Id of its text. */
    readonly label: string;
    readonly onClick: () => void;
    readonly id: string;
    /** Ids of what names it, where its own words are not enough. */
    readonly named?: string;
  },
): TemplateResult {
  return html`<button
    type="button"
    class="quiet"
    part="button"
    id=${id}
    aria-labelledby=${named ?? nothing}
    @click=${onClick}
  >
    ${drawing(path)}<span>${words.t(label)}</span>
  </button>`;
}
