import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from '../../kit/words.js';

/** What the choice to share draws with. */
export interface SharingDrawing {
  readonly words: Words;
  readonly disabled: boolean;
  readonly shared: boolean;
  readonly headingLevel: number;
  /** The choice of the trajectory whether it may go into the file. */
  readonly file: unknown;
}

/**
 * The client's choice whether the professional reads this, who that is, and how it is now. Where a portal has no words for the choice it is
 * not asked; what is shared can be taken back all the same.
 */
export function sharing({
  words,
  disabled,
  shared,
  headingLevel,
  file,
}: SharingDrawing): TemplateResult | typeof nothing {
  const isAsked = words.has('sharing.choice');
  if (!isAsked && !shared) return nothing;
  return html`<section class="sharing" part="sharing" aria-labelledby="sharing">
    <h3 class="question-name" id="sharing" aria-level=${headingLevel}>${words.t('sharing')}</h3>
    <p id="sharing-who">${words.t('sharing.who')}</p>
    <label class="sharing-choice" part="sharing-choice">
      <input
        type="checkbox"
        name="shared"
        aria-describedby="sharing-who"
        ?disabled=${disabled}
        .checked=${live(shared)}
      />
      <span>${words.t(isAsked ? 'sharing.choice' : 'sharing.on')}</span>
    </label>
    <p class="hint">${words.t(shared ? 'sharing.on' : 'sharing.off')}</p>
    ${shared ? file : nothing}
  </section>`;
}
