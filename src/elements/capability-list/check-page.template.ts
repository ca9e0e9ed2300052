import { html, nothing, type TemplateResult } from 'lit';
import { pictogram, valuePictogram } from '../../kit/pictograms.js';
import { quotes } from '../../kit/templates.js';
import type { Place, ValueView } from './capability-list.view.js';
import { answerWords, nameOf, type Drawing } from './value-panel.template.js';

/** Every answer as text. `go` leads back to a value; without it this is the read-only view. */
export function answersAsText(
  { words, headingLevel }: Drawing,
  values: readonly ValueView[],
  go?: (place: Place) => void,
): TemplateResult {
  return html`<div class="answers-as-text" part="answers-as-text">
    ${values.map(
      (value) =>
        html`<section class="as-text" part="value" aria-labelledby="text-${value.id}">
          <div class="as-text-head">
            ${valuePictogram(value.id)}
            <h3 class="value-name" id="text-${value.id}" aria-level=${headingLevel + 1}>
              ${nameOf(words, value)}
            </h3>
            ${
              go
                ? html`<button
                    type="button"
                    class="quiet"
                    part="button"
                    id="edit-${value.id}"
                    aria-labelledby="edit-${value.id} text-${value.id}"
                    @click=${() => {
                      go(value.id);
                    }}
                  >
                    ${pictogram('rename')}<span>${words.t('check.edit')}</span>
                  </button>`
                : nothing
            }
          </div>
          <dl>
            ${value.questions.map(
              (view) =>
                html`<div>
                  <dt>${words.t(`question.${view.question}.short`)}</dt>
                  <dd class=${view.answer === undefined ? 'open' : ''}>${answerWords(words, view)}</dd>
                </div>`,
            )}
          </dl>
          ${
            value.discuss
              ? html`<p class="wants-to-talk">
                  ${pictogram('discuss')}<span>${words.t('check.discuss')}</span>
                </p>`
              : nothing
          }
          ${quotes(words, value.note)}
        </section>`,
    )}
  </div>`;
}

/** The last page: everything as text, and the client says when it is ready. */
export function checkPage(
  drawing: Drawing,
  values: readonly ValueView[],
  options: {
    readonly finished: boolean;
    readonly go: (place: Place) => void;
    /** Where there are no steps to go back through. */
    readonly back?: (() => void) | undefined;
    readonly finish: () => void;
    readonly reopen: () => void;
  },
): TemplateResult {
  const { words, disabled, headingLevel } = drawing;
  const { finished, go, back, finish, reopen } = options;
  return html`<section class="check" part="check" aria-labelledby="name-check">
    <div class="value-head">
      ${pictogram(finished ? 'finished' : 'check')}
      <div>
        <h3 class="value-name" id="name-check" tabindex="-1" aria-level=${headingLevel + 1}>
          ${words.t(finished ? 'finished.heading' : 'check.heading')}
        </h3>
        <p class="about">${words.t(finished ? 'finished.text' : 'check.intro')}</p>
      </div>
    </div>
    ${answersAsText({ ...drawing, headingLevel: headingLevel + 1 }, values, finished || disabled ? undefined : go)}
    ${
      disabled
        ? nothing
        : html`<div class="closing">
            ${
              finished
                ? html`<button
                    type="button"
                    class="secondary"
                    part="button reopen"
                    id="reopen"
                    @click=${reopen}
                  >
                    ${pictogram('rename')}<span>${words.t('reopen')}</span>
                  </button>`
                : html`<button
                      type="button"
                      class="primary"
                      part="button finish"
                      id="finish"
                      @click=${finish}
                    >
                      <span>${words.t('finish')}</span>
                    </button>
                    ${
                      back
                        ? html`<button type="button" class="secondary" part="button" @click=${back}>
                            <span>${words.t('navigation.back')}</span>
                          </button>`
                        : nothing
                    }
                    <p class="hint">${words.t('finish.hint')}</p>`
            }
          </div>`
    }
  </section>`;
}
