import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../kit/words.js';
import { mapPictogram } from './map-pictograms.js';

/** A button with a drawing of the map; the words lead. */
export function mapButton(
  words: Words,
  picture: Parameters<typeof mapPictogram>[0] | undefined,
  {
    label,
    onClick,
    kind = 'quiet',
    id,
    named,
  }: {
    /** Content id of its text. */
    readonly label: string;
    readonly onClick: () => void;
    readonly kind?: string;
    readonly id: string;
    /** Ids of what names it. */
    readonly named: string;
  },
): TemplateResult {
  return html`<button
    type="button"
    class=${kind}
    part="button"
    id=${id}
    aria-labelledby=${named}
    @click=${onClick}
  >
    ${picture ? mapPictogram(picture) : nothing}<span>${words.t(label)}</span>
  </button>`;
}
