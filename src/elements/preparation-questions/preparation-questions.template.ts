import { html, nothing, type TemplateResult } from 'lit';
import { pictogram } from '../../kit/pictograms.js';
import { button } from '../../kit/templates.js';
import { readyAnswers } from './as-text.template.js';
import { companyCard } from './company-card.template.js';
import type { CompanyView, QuestionView } from './preparation-questions.view.js';
import { sharePictogram } from './question-pictograms.js';
import { questionCard, type Drawing } from './question-card.template.js';

/** What the templates can ask of the element they are in. */
export interface PreparationActions {
  readonly clearCompany: () => void;
  readonly finish: () => void;
  readonly reopen: () => void;
}

/** The heading of the element. */
export function title({ words, level }: Drawing, variant?: string): TemplateResult {
  return html`<h2 class="title" part="title" id="title" tabindex="-1" aria-level=${level}>
    ${words.t('title', undefined, variant)}
  </h2>`;
}

/** What it is for, and who reads it: nobody, until the client chooses. */
export function introduction({ words }: Drawing): TemplateResult {
  return html`<div class="introduction" part="introduction">
    ${words.lines('intro.light').map((line) => html`<p class="lead">${line}</p>`)}
    ${
      words.has('intro.sharing')
        ? html`<div class="privacy" part="privacy">
            ${sharePictogram(false)}
            <div>${words.lines('intro.sharing').map((line) => html`<p>${line}</p>`)}</div>
          </div>`
        : nothing
    }
    ${
      words.has('intro.purpose')
        ? html`<p class="purpose" part="purpose">
            ${pictogram('info')}<span>${words.t('intro.purpose')}</span>
          </p>`
        : nothing
    }
  </div>`;
}

/** The questions, each a card; any order, and none asked for. */
export function editor(
  drawing: Drawing,
  questions: readonly QuestionView[],
  company: CompanyView,
  { clearCompany, finish }: PreparationActions,
): TemplateResult {
  const { words, disabled } = drawing;
  return html`<div class="cards">
      ${questions.map((question) => questionCard(drawing, question))}
      ${companyCard(drawing, company, clearCompany)}
    </div>
    ${
      disabled || !words.has('finish')
        ? nothing
        : html`<div class="closing">
            ${button(words, { label: 'finish', onClick: finish, kind: 'primary', part: 'finish', id: 'finish' })}
            <p class="hint">${words.t('finish.hint')}</p>
          </div>`
    }`;
}

/** The client said to be ready: everything to read back, and it can be opened again. */
export function ready(
  drawing: Drawing,
  questions: readonly QuestionView[],
  company: CompanyView,
  { reopen }: PreparationActions,
): TemplateResult {
  const { words, disabled, level } = drawing;
  const isEmpty = questions.length === 0 && !company.who;
  return html`<section class="finished" part="finished" aria-labelledby="name-finished">
    <div class="notice calm" part="notice">
      ${pictogram('finished')}
      <div>
        <h3 class="card-name" id="name-finished" tabindex="-1" aria-level=${level + 1}>
          ${words.t('finished.heading')}
        </h3>
        <p>${words.t(isEmpty ? 'finished.nothing' : 'finished.text')}</p>
      </div>
    </div>
    ${readyAnswers({ ...drawing, level: level + 1 }, questions, company)}
    ${
      disabled
        ? nothing
        : html`<div class="closing">
            ${button(words, { label: 'reopen', onClick: reopen, before: 'rename', part: 'reopen', id: 'reopen' })}
          </div>`
    }
  </section>`;
}
