import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import type { LetterGap, LetterPoint } from '../../model/invitation-letter.js';
import { LETTER_FORMATS, type LetterFormat } from './invitation-letter.events.js';
import type { PointView } from './invitation-letter.view.js';
import { intlLocale } from './letter.view.js';
import type { OutputMessage } from './letter-outputs.js';

/** What the letter reads back as, and what can be made of it. */
export interface Outputs {
  readonly words: Words;
  readonly points: readonly PointView[];
  readonly level: number;
  readonly told: OutputMessage | undefined;
  readonly goTo: (point: LetterPoint) => void;
  readonly make: (format: LetterFormat) => void;
}

/** The five points read back in words; it never stands in the way of anything. */
export function readBack({ words, points, level, goTo }: Outputs): TemplateResult {
  return html`<section class="check" part="check" aria-labelledby="check">
    <h3 id="check" aria-level=${level + 1}>${words.t('check.heading')}</h3>
    <p class="hint">${words.t('check.about')}</p>
    <ul>
      ${points.map(
        ({ point, present, missing }) =>
          html`<li part="check-item">
            ${button(words, {
              label: `point.${point}`,
              onClick: () => {
                goTo(point);
              },
              kind: 'quiet',
              id: `go-${point}`,
            })}
            <span
              >${
                present
                  ? words.t('check.present')
                  : words.t('check.missing', { what: listed(words, missing) })
              }</span
            >
          </li>`,
      )}
    </ul>
  </section>`;
}

function listed(words: Words, gaps: readonly LetterGap[]): string {
  const names = gaps.map((gap) => words.plain(`gap.${gap}`));
  return new Intl.ListFormat(intlLocale(words.otherLang ?? words.lang)).format(names);
}

/** Copy, print and the two files. */
export function outputs({ words, level, told, make }: Outputs): TemplateResult {
  return html`<section class="outputs" part="outputs" aria-labelledby="outputs">
    <h3 id="outputs" aria-level=${level + 1}>${words.t('outputs.heading')}</h3>
    <div class="actions">
      ${LETTER_FORMATS.map((format) =>
        button(words, {
          label: `output.${format}`,
          onClick: () => {
            make(format);
          },
          id: `make-${format}`,
          part: 'output',
        }),
      )}
    </div>
    ${told ? message(words, told) : nothing}
  </section>`;
}

function message(words: Words, told: OutputMessage): TemplateResult {
  switch (told.kind) {
    case 'made':
      return html`<p class="told">${words.t(`made.${told.format}`)}</p>`;
    case 'making':
      return html`<p class="told">${words.t('making.docx')}</p>`;
    case 'not-made':
      return html`<p class="told">${words.t('not-made.docx')}</p>`;
    case 'by-hand':
      return html`<label class="by-hand"
        ><span class="told">${words.t('by-hand')}</span
        ><textarea
          id="by-hand"
          part="textarea"
          rows="6"
          readonly
          dir="auto"
          autocomplete="off"
          .value=${live(told.text)}
        ></textarea>
      </label>`;
  }
}
