import { html, nothing, type TemplateResult } from 'lit';
import { pictogram } from '../../kit/pictograms.js';
import type { Phase } from '../../model/phase-guide.js';
import type { Drawing } from './guide-drawing.js';
import { summary } from './unfolding.template.js';

/**
 * What a professional can keep in mind in a phase: the skill that helps, and behind it framing, and in the opening an image for who feels
 * trapped by rules. It stays small, so that the questions are in sight.
 */
export function guidance(
  { words, isForProfessional, level }: Drawing,
  phase: Phase,
): TemplateResult | typeof nothing {
  if (!isForProfessional) return nothing;
  return html`<section class="guidance" part="guidance" aria-labelledby="guidance-name">
    ${pictogram('info')}
    <div>
      <h4 class="guidance-name" id="guidance-name" aria-level=${level + 2}>${words.t('guide')}</h4>
      <p class="skill" part="skill">
        <span class="hint">${words.t('skill')}</span>
        <em>${words.t(`skill.${phase}`)}</em>.
        <span>${words.t(`skill.${phase}.how`)}</span>
      </p>
      <details class="more guidance-more">
        ${summary(words.t('guide.more'))}
        <ul>
          ${words.lines(`guide.${phase}`).map((line) => html`<li>${line}</li>`)}
        </ul>
        ${
          phase === 'opening'
            ? html`<div class="football" part="football">
                <p class="football-name">${words.t('football')}</p>
                ${words.lines('football.short').map((line) => html`<p>${line}</p>`)}
                <details class="more">
                  ${summary(words.t('football.more'))}
                  ${words.lines('football.long').map((line) => html`<p>${line}</p>`)}
                </details>
              </div>`
            : nothing
        }
      </details>
    </div>
  </section>`;
}
