import { html, nothing, type TemplateResult } from 'lit';
import type { SharedAnswer } from '../model/preparation-questions.js';
import type { Words } from './words.js';

/**
 * What the client prepared and takes along to the conversation, for other pieces to show: each answer under its question, exactly as typed;
 * nothing where there is none. Hand it `sharedAnswers(state)`, which leaves out what the client keeps. The element that shows it brings the
 * pack `content/nl/preparation-answers.json` in its content module, and `preparationAnswersStyles`.
 * Source: method K-prepare.
 * @param headingLevel level of its heading in the page's outline, 1 to 6
 */
export function preparationAnswers(
  words: Words,
  answers: readonly SharedAnswer[],
  headingLevel: number,
): TemplateResult | typeof nothing {
  if (answers.length === 0) return nothing;
  return html`<section class="preparation" part="preparation" aria-labelledby="preparation-name">
    <h3 class="preparation-name" id="preparation-name" aria-level=${headingLevel}>
      ${words.t('preparation.heading')}
    </h3>
    <p class="hint">${words.t('preparation.about')}</p>
    ${answers.map(
      ({ question, text }) =>
        html`<figure class="quote" part="quote">
          <figcaption>${words.t(`preparation.question.${question}`)}</figcaption>
          <blockquote dir="auto">${text}</blockquote>
        </figure>`,
    )}
  </section>`;
}
