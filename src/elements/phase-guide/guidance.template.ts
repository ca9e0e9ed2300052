import { html, nothing, type TemplateResult } from 'lit';
import { pictogram } from '../../kit/pictograms.js';
import type { Phase } from '../../model/phase-guide.js';
import type { Drawing } from './guide-drawing.js';

/** What a professional can keep in mind in a phase: framing, the skill that helps, and in the opening an image for who feels trapped by rules. */
export function guidance(
  { words, isForProfessional, level }: Drawing,
  phase: Phase,
): TemplateResult | typeof nothing {
  if (!isForProfessional) return nothing;
  return html`<section class="guidance" part="guidance" aria-labelledby="guidance-name">
    ${pictogram('info')}
    <div>
      <h4 class="guidance-name" id="guidance-name" aria-level=${level + 2}>${words.t('guide')}</h4>
      <ul>
        ${words.lines(`guide.${phase}`).map((line) => html`<li>${line}</li>`)}
      </ul>
      <p class="skill" part="skill">
        <span class="hint">${words.t('skill')}</span>
        <em>${words.t(`skill.${phase}`)}</em>
        <span>${words.t(`skill.${phase}.how`)}</span>
      </p>
      ${
        phase === 'opening'
          ? html`<div class="football" part="football">
              <p class="football-name">${words.t('football')}</p>
              ${words.lines('football.short').map((line) => html`<p>${line}</p>`)}
              <details class="more">
                <summary>${words.t('football.more')}</summary>
                ${words.lines('football.long').map((line) => html`<p>${line}</p>`)}
              </details>
            </div>`
          : nothing
      }
    </div>
  </section>`;
}
