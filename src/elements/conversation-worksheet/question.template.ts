import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { subjectPictogram } from '../../kit/conversation-pictograms.js';
import { ownActions } from '../../kit/own-entries.template.js';
import { drawing as picture, pictogram } from '../../kit/pictograms.js';
import type { Words } from '../../kit/words.js';
import { canChangeQuestion } from '../../model/conversation-worksheet.js';
import type { GroupView, QuestionView } from './conversation-worksheet.view.js';
import { questionWords, type Drawing } from './worksheet-drawing.js';

/** What was said: open, and filled once a question was asked. */
const BALLOON = 'M6 4h12a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-5l-5 4v-4H6a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3z';

/** The drawing before a question. */
export function balloon(): TemplateResult {
  return picture(BALLOON, true);
}

/** The questions of one theme, or the person's own that go with none. */
export function questionGroup(drawing: Drawing, { theme, questions }: GroupView): TemplateResult {
  const { words, level } = drawing;
  return html`<div class=${theme === undefined ? 'theme own' : 'theme'} part="theme">
    <h4 class="theme-name" part="theme-name" aria-level=${level + 2}>${themeName(words, theme)}</h4>
    <ul>
      ${questions.map((question) => questionRow(drawing, question))}
    </ul>
  </div>`;
}

/** The name of a theme with its drawing, or that of the questions that go with none. */
export function themeName(words: Words, theme: GroupView['theme']): TemplateResult {
  return theme === undefined
    ? html`${pictogram('own-value')}<span>${words.t('own.heading')}</span>`
    : html`${subjectPictogram(theme)}<span>${words.t(`theme.${theme}`)}</span>`;
}

/** All of the question is the mark: press it once it was asked, and again to take that away. */
function questionRow(drawing: Drawing, question: QuestionView): TemplateResult {
  const { words, voice, disabled, own } = drawing;
  const { id, label, asked } = question;
  const isOwn = label !== undefined && canChangeQuestion(question, voice);
  return html`<li part="question">
    <label class="question" part="asked">
      <input type="checkbox" name="asked.${id}" ?disabled=${disabled} .checked=${live(asked)} />
      ${balloon()}
      <span class="text"
        ><span id="name-${id}" dir=${label === undefined ? nothing : 'auto'}
          >${questionWords(words, question)}</span
        >
        <span class=${asked ? 'asked' : 'visually-hidden'}>${words.t('asked')}</span></span
      >
    </label>
    ${isOwn && !disabled ? ownActions(words, id, label, own) : nothing}
  </li>`;
}
