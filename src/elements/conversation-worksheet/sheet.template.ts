import { html, nothing, type TemplateResult } from 'lit';
import { subjectPictogram } from '../../kit/conversation-pictograms.js';
import { quotes } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import { hasNote, type GroupView, type RoomView } from './conversation-worksheet.view.js';
import { balloon, themeName } from './question.template.js';
import { questionWords } from './worksheet-drawing.js';
import type { WorksheetPaper } from './worksheet-screen.js';

/** How many lines to write on fit in a room, so that three rooms fit on one sheet of A4; own questions take the place of some. */
const LINES = { most: 4, least: 2 };

/** All of the worksheet as text: read-only, and on paper. Empty, it has no marks and no notes, and lines to write on. */
export function worksheetSheet(
  words: Words,
  level: number,
  rooms: readonly RoomView[],
  sheet: WorksheetPaper,
): TemplateResult {
  return html`<div class="sheet" part="sheet">
    ${sheet === 'empty' ? html`<p class="by-hand">${words.t('paper.mark')}</p>` : nothing}
    ${rooms.map((view) => sheetRoom(words, level, view, sheet))}
  </div>`;
}

function sheetRoom(
  words: Words,
  level: number,
  { subject, groups, note }: RoomView,
  sheet: WorksheetPaper,
): TemplateResult {
  const isWritten = sheet === 'filled' && hasNote(note);
  return html`<section class="sheet-room" part="subject">
    <div class="head">
      ${subjectPictogram(subject)}
      <h3 class="subject-name" part="subject-name" aria-level=${level + 1}>
        ${words.t(`subject.${subject}`)}
      </h3>
    </div>
    <div class="themes">${groups.map((group) => sheetGroup(words, level, group, sheet))}</div>
    <div class="sheet-notes" part="notes">
      ${
        isWritten
          ? quotes(words, note)
          : html`<p class="open">${words.t('not-filled-in')}</p>
              <div class="lines">
                <p class="line">${words.t('paper.write')}</p>
                ${Array.from({ length: linesIn(groups) - 1 }, () => html`<div class="line"></div>`)}
              </div>`
      }
    </div>
  </section>`;
}

function sheetGroup(
  words: Words,
  level: number,
  { theme, questions }: GroupView,
  sheet: WorksheetPaper,
): TemplateResult {
  return html`<div class=${theme === undefined ? 'theme own' : 'theme'} part="theme">
    <h4 class="theme-name" part="theme-name" aria-level=${level + 2}>${themeName(words, theme)}</h4>
    <ul>
      ${questions.map((question) => {
        const isAsked = sheet === 'filled' && question.asked;
        return html`<li class=${isAsked ? 'question marked' : 'question'} part="question">
          ${balloon()}
          <span class="text"
            ><span dir=${question.label === undefined ? nothing : 'auto'}
              >${questionWords(words, question)}</span
            >
            ${isAsked ? html`<span class="asked">${words.t('asked')}</span>` : nothing}</span
          >
        </li>`;
      })}
    </ul>
  </div>`;
}

function linesIn(groups: readonly GroupView[]): number {
  const owned = groups.flatMap(({ questions }) => questions).filter(({ label }) => label !== undefined);
  return Math.max(LINES.least, LINES.most - owned.length);
}
