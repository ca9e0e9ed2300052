import { html, nothing, type TemplateResult } from 'lit';
import type { Shareable } from '../../model/preparation-questions.js';
import { companiesOffered, companyName } from './company-card.template.js';
import type { CompanyView, QuestionView, SharedView } from './preparation-questions.view.js';
import { cardHead, questionName, shareMark, type Drawing } from './question-card.template.js';
import { sharePictogram } from './question-pictograms.js';

/** What stands under an answer that is read back. */
type Below = (id: Shareable, isShared: boolean) => unknown;

/** Answers as text, and who comes along, each with what becomes of it. */
function asText(
  drawing: Drawing,
  questions: readonly QuestionView[],
  company: CompanyView,
  below: Below,
): TemplateResult {
  const { words } = drawing;
  return html`${questions.map(
    ({ id, text, isShared }) =>
      html`<section class="as-text" part="question" aria-labelledby="${drawing.ids}-${id}">
        ${cardHead(drawing, id, questionName(words, id))} ${quote(text)} ${below(id, isShared)}
      </section>`,
  )}
  ${
    company.who
      ? html`<section class="as-text" part="company" aria-labelledby="${drawing.ids}-company">
          ${cardHead(drawing, 'company', companyName(words))} ${companyWords(drawing, company)}
          ${below('company', company.isShared)}
        </section>`
      : nothing
  }`;
}

/** The client's words, exactly as typed. */
function quote(text: string): TemplateResult {
  return html`<blockquote class="answer" part="quote" dir="auto">${text}</blockquote>`;
}

function companyWords({ words }: Drawing, { who, note }: CompanyView, variant?: string): unknown {
  if (!who) return nothing;
  return html`<p>${words.t(`company.chosen.${who}`, undefined, variant)}</p>
    ${who === 'someone' && note.trim() ? quote(note) : nothing}`;
}

/** What becomes of an answer, in words. */
const fate =
  ({ words }: Drawing): Below =>
  (_id, isShared) =>
    html`<p class="meaning" part="sharing">
      ${sharePictogram(isShared)}<span>${words.t(isShared ? 'taken-along' : 'share.off')}</span>
    </p>`;

/** All the client wrote, for the client to read: read-only. */
export function readBack(
  drawing: Drawing,
  questions: readonly QuestionView[],
  company: CompanyView,
): TemplateResult {
  const isEmpty = questions.length === 0 && !company.who;
  return html`<div class="answers-as-text" part="as-text">
    ${isEmpty ? html`<p class="open">${drawing.words.t('not-filled-in')}</p>` : asText(drawing, questions, company, fate(drawing))}
  </div>`;
}

/** The same once the client is ready: taking along and keeping go on. */
export function readyAnswers(
  drawing: Drawing,
  questions: readonly QuestionView[],
  company: CompanyView,
): TemplateResult {
  const below: Below = (id, isShared) => shareMark(drawing, id, isShared);
  return html`<div class="answers-as-text" part="as-text">
    ${asText(drawing, questions, company, below)}
  </div>`;
}

/** On paper what is kept stands on a page of its own, so that the first can be handed over. */
export function paperAnswers(
  drawing: Drawing,
  questions: readonly QuestionView[],
  company: CompanyView,
): TemplateResult {
  const { words, level } = drawing;
  const inside = { ...drawing, level: level + 1 };
  const group = (isShared: boolean): unknown => {
    const answers = questions.filter((question) => question.isShared === isShared);
    const along = company.isShared === isShared ? company : { ...company, who: undefined };
    if (answers.length === 0 && !along.who) return nothing;
    return html`<div class=${isShared ? 'group' : 'group kept'}>
      <h3 class="group-name" aria-level=${level + 1}>${words.t(isShared ? 'group.shared' : 'group.kept')}</h3>
      ${asText(inside, answers, along, () => nothing)}
    </div>`;
  };
  return html`<div class="answers-as-text" part="as-text">${group(true)} ${group(false)}</div>`;
}

/** Something to tick by hand. */
function box(words: unknown): TemplateResult {
  return html`<p class="meaning"><span class="box"></span><span>${words}</span></p>`;
}

/** Nothing filled in yet: a sheet to write on. */
export function emptyPaper(drawing: Drawing, questions: readonly QuestionView[]): TemplateResult {
  const { words } = drawing;
  return html`<div class="answers-as-text" part="as-text">
    ${questions.map(
      ({ id }) =>
        html`<section class="as-text" aria-labelledby="${drawing.ids}-${id}">
          ${cardHead(drawing, id, questionName(words, id))}
          ${words.has(`hint.${id}`) ? html`<p class="hint">${words.t(`hint.${id}`)}</p>` : nothing}
          <div class="line"></div>
          <div class="line"></div>
          <div class="line"></div>
          ${words.has('share') ? box(words.t('share')) : nothing}
        </section>`,
    )}
    ${
      words.has('company')
        ? html`<section class="as-text" aria-labelledby="${drawing.ids}-company">
            ${cardHead(drawing, 'company', words.t('company'))}
            ${companiesOffered(words).map((who) => box(words.t(`company.${who}`)))}
          </section>`
        : nothing
    }
  </div>`;
}

/** What the client shares, for the professional: in the client's words, and nothing of the rest. */
export function sharedWithMe(drawing: Drawing, { questions, company }: SharedView): TemplateResult {
  const { words } = drawing;
  const section = (id: Shareable, heading: unknown, content: unknown): TemplateResult =>
    html`<section
      class="as-text"
      part=${id === 'company' ? id : 'question'}
      aria-labelledby="${drawing.ids}-${id}"
    >
      ${cardHead(drawing, id, heading)} ${content}
    </section>`;
  return html`<div class="answers-as-text" part="as-text">
    ${questions.length === 0 && !company.who ? html`<p class="open">${words.t('nothing-shared')}</p>` : nothing}
    ${questions.map(({ id, text }) => section(id, questionName(words, id, true), quote(text)))}
    ${
      company.who
        ? section(
            'company',
            companyName(words, 'professional'),
            companyWords(drawing, company, 'professional'),
          )
        : nothing
    }
  </div>`;
}
