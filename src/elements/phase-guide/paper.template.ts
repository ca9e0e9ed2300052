import { html, type TemplateResult } from 'lit';
import { drawing as picture } from '../../kit/pictograms.js';
import type { Drawing } from './guide-drawing.js';
import { summary } from './unfolding.template.js';

/** A printer. */
const PRINT =
  'M7 8V3h10v5M7 17H4a1 1 0 0 1-1-1v-6a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v6a1 1 0 0 1-1 1h-3M7 14h10v7H7z';

/** Prints the open phase, or all six. */
export function paperPanel({ words, actions }: Drawing): TemplateResult {
  return html`<details class="more on-paper" part="paper">
    ${summary(words.t('paper'))}
    <div class="print">
      ${(['phase', 'all'] as const).map(
        (sheet) =>
          html`<button
            type="button"
            class="quiet"
            part="button"
            id="print-${sheet}"
            @click=${() => {
              actions.print(sheet);
            }}
          >
            ${picture(PRINT)}<span>${words.t(`paper.${sheet}`)}</span>
          </button>`,
      )}
    </div>
  </details>`;
}
