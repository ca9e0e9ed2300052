import { html, nothing, type TemplateResult } from 'lit';
import { drawing as picture, pictogram } from '../../kit/pictograms.js';
import { preparationAnswers } from '../../kit/preparation-answers.template.js';
import { historyControls } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import type { SharedAnswer } from '../../model/preparation-questions.js';
import { countOf, type RoomView } from './conversation-worksheet.view.js';
import { filterPanel } from './filter.template.js';
import { room } from './room.template.js';
import { worksheetSheet } from './sheet.template.js';
import type { Drawing } from './worksheet-drawing.js';
import type { WorksheetPaper } from './worksheet-screen.js';

/** A printer. */
const PRINT =
  'M7 8V3h10v5M7 17H4a1 1 0 0 1-1-1v-6a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v6a1 1 0 0 1-1 1h-3M7 14h10v7H7z';

/** The heading, and what the worksheet is for. */
export function worksheetHead(words: Words, level: number, isForProfessional: boolean): TemplateResult {
  return html`<h2 class="title" part="title" id="title" tabindex="-1" aria-level=${level}>
      ${words.t('title')}
    </h2>
    <div class="introduction" part="introduction">
      ${words.lines('intro').map((line) => html`<p class="lead">${line}</p>`)}
      ${
        isForProfessional
          ? html`<div class="guidance" part="guidance">
              ${pictogram('info')}
              <ul>
                ${words.lines('guidance').map((line) => html`<li>${line}</li>`)}
              </ul>
            </div>`
          : nothing
      }
    </div>`;
}

/** The worksheet to mark and write on. */
export function worksheet(
  drawing: Drawing,
  rooms: readonly RoomView[],
  {
    answers,
    elsewhere,
    share,
  }: {
    /** What the client shares of the preparation. */
    readonly answers: readonly SharedAnswer[];
    /** How many questions were asked that have no words here. */
    readonly elsewhere: number;
    readonly share: unknown;
  },
): TemplateResult {
  const { words, disabled, level, actions } = drawing;
  return html`${preparationAnswers(words, answers, level + 1)} ${filterPanel(drawing, countOf(rooms))}
  ${disabled ? nothing : html`<p class="hint way">${words.t('asked.hint')}</p>`}
  ${rooms.map((view) => room(drawing, view))} ${askedElsewhereLine(words, elsewhere)} ${paperPanel(drawing)}
  ${share} ${disabled ? nothing : historyControls(words, actions.undo, actions.redo)}`;
}

/** The same as text, with what was prepared last: that may be long. */
export function worksheetAsText(
  words: Words,
  level: number,
  rooms: readonly RoomView[],
  {
    answers,
    elsewhere,
    sheet,
  }: {
    readonly answers: readonly SharedAnswer[];
    readonly elsewhere: number;
    readonly sheet: WorksheetPaper;
  },
): TemplateResult {
  return html`${worksheetSheet(words, level, rooms, sheet)}
  ${
    sheet === 'empty'
      ? nothing
      : html`${askedElsewhereLine(words, elsewhere)} ${preparationAnswers(words, answers, level + 1)}`
  }`;
}

function askedElsewhereLine(words: Words, count: number): TemplateResult | typeof nothing {
  return count > 0 ? html`<p class="hint">${words.t('asked.others', { count })}</p>` : nothing;
}

function paperPanel({ words, actions }: Drawing): TemplateResult {
  return html`<details class="more on-paper" part="paper">
    <summary>${words.t('paper.heading')}</summary>
    <p>${words.t('paper.intro')}</p>
    <div class="print">
      ${(['filled', 'empty'] as const).map(
        (sheet) =>
          html`<button
            type="button"
            class="quiet"
            part="button"
            id="print-${sheet}"
            @click=${() => {
              actions.print(sheet);
            }}
          >
            ${picture(PRINT)}<span>${words.t(`paper.print-${sheet}`)}</span>
          </button>`,
      )}
    </div>
  </details>`;
}
