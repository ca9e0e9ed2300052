import { html, nothing, type TemplateResult } from 'lit';
import { subjectPictogram } from '../../kit/conversation-pictograms.js';
import { button, quotes } from '../../kit/templates.js';
import type { Drawing } from './compass-actions.js';
import { stillPicture } from './compass-picture.template.js';
import type { SubjectView } from './conversation-compass.view.js';

/**
 * All of it as text, beside the picture: read-only, on paper, and once the conversation is finished.
 * @param brought what the client prepared and shares
 */
export function compassAsText(drawing: Drawing, brought: unknown): TemplateResult {
  return html`<div class="table still-table" part="as-text">
    ${stillPicture(drawing)}
    <div class="told">${drawing.subjects.map((view) => told(drawing, view))}</div>
    ${brought}
  </div>`;
}

function told({ words, level, state }: Drawing, view: SubjectView): TemplateResult {
  const { id, isTalked, isTouched, note, themes, isStart } = view;
  const talked = themes.filter((theme) => theme.isTalked);
  return html`<section class="as-text">
    <h3 class="name" aria-level=${level + 1}>
      ${subjectPictogram(id)}<span>${words.t(`subject.${id}`)}</span>
    </h3>
    ${isTouched ? nothing : html`<p class="open">${words.t(state.closed ? 'closed.later' : 'not-filled-in')}</p>`}
    ${isStart ? html`<p>${words.t('start.here')}</p>` : nothing}
    ${isTalked ? html`<p>${words.t('talked.about')}</p>` : nothing}
    ${
      talked.length === 0
        ? nothing
        : html`<p class="hint">${words.t('themes.talked')}</p>
            <ul class="came-up">
              ${talked.map(
                (theme) =>
                  html`<li>${subjectPictogram(theme.id)}<span>${words.t(`theme.${theme.id}`)}</span></li>`,
              )}
            </ul>`
    }
    ${quotes(words, note)}
  </section>`;
}

/** A finished conversation: read back, and opened again whenever they want. */
export function finished(drawing: Drawing, brought: unknown): TemplateResult {
  const { words, level, actions, disabled } = drawing;
  return html`<h3 class="lead" id="name-closed" tabindex="-1" aria-level=${level + 1}>
      ${words.t('closed')}
    </h3>
    <p>${words.t('closed.about')}</p>
    ${compassAsText(drawing, brought)}
    ${
      disabled
        ? nothing
        : html`<div class="closing">
            ${button(words, { label: 'reopen', onClick: actions.reopen, id: 'reopen', part: 'reopen' })}
          </div>`
    }`;
}
