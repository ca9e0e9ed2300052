import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../kit/templates.js';
import type { Subject } from '../../model/conversation-subjects.js';
import type { Drawing } from './compass-actions.js';
import { namesOf, plainNameOf } from './subject-names.js';

/**
 * The way to finish. Where a subject was not touched, one friendly line offers it: now or later, and the conversation can be finished
 * either way. Source: method K-compass, K-use.
 * @param offered the subjects to offer, once the client wants to finish
 */
export function closing(drawing: Drawing, offered: readonly Subject[]): TemplateResult | typeof nothing {
  const { words, actions, disabled } = drawing;
  if (disabled) return nothing;
  if (offered.length > 0) return offer(drawing, offered);
  return html`<div class="closing">
    ${button(words, { label: 'close', onClick: actions.close, id: 'close', part: 'close' })}
  </div>`;
}

function offer({ words, actions }: Drawing, offered: readonly Subject[]): TemplateResult {
  return html`<div
    class="notice calm"
    part="notice"
    role="group"
    id="offer"
    tabindex="-1"
    aria-labelledby="offered"
  >
    <p id="offered">${words.t('close.untouched', { subjects: namesOf(words, offered) })}</p>
    <div class="actions">
      ${offered.map(
        (subject) =>
          html`<button
            type="button"
            class="secondary"
            part="button now"
            id="now-${subject}"
            @click=${() => {
              actions.now(subject);
            }}
          >
            <span
              >${
                offered.length === 1
                  ? words.t('close.now')
                  : words.t('close.now.one', { subject: plainNameOf(words, subject) })
              }</span
            >
          </button>`,
      )}
      ${button(words, { label: 'close.later', onClick: actions.later, id: 'later', part: 'later' })}
    </div>
  </div>`;
}
