import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { entryActions } from '../../kit/entries.template.js';
import { panel } from '../../kit/panel-directive.js';
import { drawing as picture } from '../../kit/pictograms.js';
import { button, noteField } from '../../kit/templates.js';
import { plainQuestion, questionWords, type Drawing } from './guide-drawing.js';
import type { QuestionView } from './phase-guide.view.js';
import { chevron } from './unfolding.template.js';

/** What was said: open, and filled once a question was asked. */
const BALLOON = 'M6 4h12a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-5l-5 4v-4H6a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3z';
/** One sheet on another. */
const COPY =
  'M9 9h10a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V10a1 1 0 0 1 1-1zM5 15H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v1';
/** An eye that is closed. */
const HIDE = 'M3 10c4.5 5.5 13.5 5.5 18 0M5 13l-1.5 2.500M19 13l1.5 2.500M9.5 14.500l-.6 3M14.5 14.500l.6 3';

/** The drawing before a question. */
export function balloon(): TemplateResult {
  return picture(BALLOON, true);
}

/** Questions under each other. */
export function questionList(drawing: Drawing, questions: readonly QuestionView[]): TemplateResult {
  return html`<ul>
    ${repeat(
      questions,
      ({ id }) => id,
      (question) => html`<li class="row" part="question">${questionRow(drawing, question)}</li>`,
    )}
  </ul>`;
}

/** All of the question is the mark: press it once it was asked, and again to take that away. More can be done with it on demand. */
export function questionRow(drawing: Drawing, question: QuestionView): TemplateResult {
  const { words, voice, disabled, screen, actions } = drawing;
  const { id, label, by, isAsked, wasAsked } = question;
  const { text, shown } = questionWords(words, voice, question);
  const isOpen = screen.more === id;
  const mark = isAsked || !wasAsked ? 'asked' : 'asked.earlier';
  return html`<div class="question-line">
      <label class="question" part="asked">
        <input type="checkbox" name="asked.${id}" ?disabled=${disabled} .checked=${live(isAsked)} />
        ${balloon()}
        <span class="text"
          ><span id="name-${id}" dir=${text === undefined ? nothing : 'auto'}>${shown}</span>
          <span class=${isAsked || wasAsked ? `asked ${isAsked ? '' : 'earlier'}` : 'visually-hidden'}
            >${words.t(mark)}</span
          >
          ${by === undefined ? nothing : html`<span class="by">${words.t(`by.${by}`)}</span>`}</span
        >
      </label>
      ${
        disabled
          ? nothing
          : html`<button
              type="button"
              class="more-button"
              part="button"
              id="more-${id}"
              aria-expanded=${isOpen}
              aria-labelledby="more-${id} name-${id}"
              @click=${() => {
                actions.showMore(id);
              }}
            >
              <span class="visually-hidden">${words.t('more')}</span
              ><span class="more-word" aria-hidden="true">${words.t('more')}</span>${chevron()}
            </button>`
      }
    </div>
    ${isOpen && !disabled ? more(drawing, question, label !== undefined) : nothing}`;
}

function more(drawing: Drawing, question: QuestionView, isOwn: boolean): TemplateResult {
  const { words, voice, screen, entries, actions } = drawing;
  const { id, wording, by } = question;
  const quietAction = (label: 'copy' | 'hide', path: string, onClick: () => void): TemplateResult =>
    html`<button
      type="button"
      class="quiet"
      part="button"
      id="${label}-${id}"
      aria-labelledby="${label}-${id} name-${id}"
      @click=${onClick}
    >
      ${picture(path)}<span>${words.t(label)}</span>
    </button>`;
  return html`<div class="question-more">
    <div class="question-actions">
      ${quietAction('copy', COPY, () => {
        actions.copy(id, plainQuestion(words, voice, question));
      })}
      ${quietAction('hide', HIDE, () => {
        actions.hide(id, true);
      })}
    </div>
    ${screen.copied === id ? html`<p class="hint">${words.t('copy.done')}</p>` : nothing}
    ${screen.byHand?.question === id ? byHand(drawing, screen.byHand.text) : nothing}
    ${
      isOwn
        ? by === voice
          ? entryActions(words, entries, `question.${id}`, `name-${id}`)
          : nothing
        : html`${panel(`${id} ${voice} ${screen.round}`, [words, voice, wording], () =>
            noteField(words, {
              name: `wording.${id}`,
              label: words.t(`wording.${voice}`),
              voice,
              note: wording,
              disabled: false,
            }),
          )}
          ${
            wording
              ? html`<p class="hint">
                  ${words.t('wording.original', { question: words.plain(`question.${id}`) })}
                </p>`
              : nothing
          }`
    }
  </div>`;
}

function byHand({ words }: Drawing, text: string): TemplateResult {
  return html`<label class="by-hand">
    <span class="label">${words.t('copy.by-hand')}</span>
    <textarea id="by-hand" part="textarea" rows="2" dir="auto" readonly .value=${text}></textarea>
  </label>`;
}

/** What was put away, and the way back. */
export function hiddenQuestions(
  drawing: Drawing,
  questions: readonly QuestionView[],
): TemplateResult | typeof nothing {
  const { words, voice, disabled, screen, actions } = drawing;
  if (questions.length === 0) return nothing;
  const { isHiddenShown } = screen;
  return html`<div class="put-away" part="hidden">
    <button
      type="button"
      class="quiet"
      part="button"
      id="show-hidden"
      aria-expanded=${isHiddenShown}
      @click=${() => {
        actions.showHidden(!isHiddenShown);
      }}
    >
      <span>${words.t('hide.heading', { count: questions.length })}</span>${chevron()}
    </button>
    ${
      isHiddenShown
        ? html`<ul>
            ${questions.map(
              (question) =>
                html`<li class="away">
                  <span id="away-${question.id}" dir="auto"
                    >${questionWords(words, voice, question).shown}</span
                  >
                  ${
                    disabled
                      ? nothing
                      : button(words, {
                          label: 'hide.back',
                          onClick: () => {
                            actions.hide(question.id, false);
                          },
                          kind: 'quiet',
                          id: `back-${question.id}`,
                          named: `back-${question.id} away-${question.id}`,
                        })
                  }
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}
