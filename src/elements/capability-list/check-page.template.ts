import { html, nothing, type TemplateResult } from 'lit';
import { pictogram, valuePictogram } from '../../kit/pictograms.js';
import { button, head, quotes } from '../../kit/templates.js';
import type { Place, ValueView } from './capability-list.view.js';
import { answerWords, nameOf, type Drawing } from './value-panel.template.js';

/** Every answer as text. `go` leads back to a value; without it this is the read-only view. */
export function answersAsText(
  { words, headingLevel }: Drawing,
  values: readonly ValueView[],
  go?: (place: Place) => void,
): TemplateResult {
  const situation = values[0]?.situation;
  return html`<div class="answers-as-text" part="answers-as-text">
    ${
      situation
        ? html`<p class="situation-chosen">
            ${pictogram(situation)}<span>${words.t(`situation.chosen.${situation}`)}</span>
          </p>`
        : nothing
    }
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
                ? button(words, {
                    label: 'check.edit',
                    onClick: () => {
                      go(value.id);
                    },
                    kind: 'quiet',
                    before: 'rename',
                    id: `edit-${value.id}`,
                    named: `edit-${value.id} text-${value.id}`,
                  })
                : nothing
            }
          </div>
          ${
            value.questions.every(({ answer }) => answer === undefined)
              ? html`<p class="hint">${words.t('not-filled-in')}</p>`
              : html`<dl>
                  ${value.questions.map(
                    (view) =>
                      html`<div>
                        <dt>${words.t(`question.${view.question}.short`)}</dt>
                        <dd class=${view.answer === undefined ? 'open' : ''}>${answerWords(words, view)}</dd>
                      </div>`,
                  )}
                </dl>`
          }
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
    ${head(
      pictogram(finished ? 'finished' : 'check'),
      'check',
      headingLevel + 1,
      words.t(finished ? 'finished.heading' : 'check.heading'),
      html`<p class="about">${words.t(finished ? 'finished.text' : 'check.intro')}</p>`,
    )}
    ${answersAsText({ ...drawing, headingLevel: headingLevel + 1 }, values, finished || disabled ? undefined : go)}
    ${
      disabled
        ? nothing
        : html`<div class="steps closing">
            ${
              finished
                ? button(words, { label: 'reopen', onClick: reopen, before: 'rename', id: 'reopen' })
                : html`${button(words, { label: 'finish', onClick: finish, kind: 'primary', id: 'finish' })}
                    ${back ? button(words, { label: 'navigation.back', onClick: back }) : nothing}
                    <p class="hint">${words.t('finish.hint')}</p>`
            }
          </div>`
    }
  </section>`;
}
