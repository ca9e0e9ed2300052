import { html, nothing, type TemplateResult } from 'lit';
import { phasePictogram } from '../../kit/phase-pictograms.js';
import { pictogram } from '../../kit/pictograms.js';
import { quotes } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import type { PhaseGuideState, Voice } from '../../model/phase-guide.js';
import { conversationWords, questionWords } from './guide-drawing.js';
import { valueWords } from './finder.template.js';
import { balloon } from './question.template.js';
import type { SheetPhase, SheetQuestion, SheetView } from './sheet.view.js';

interface Sheet {
  readonly words: Words;
  readonly level: number;
  readonly voice: Voice;
  readonly state: PhaseGuideState;
}

/** Lines to write on, where nothing is written. */
const LINES = 2;

/** All of it as text: read-only, and on paper. */
export function guideSheet(sheet: Sheet, { phases, loose }: SheetView, isEmpty: boolean): TemplateResult {
  const { words, state, level } = sheet;
  const { ownValues } = state;
  return html`<div class="sheet" part="sheet">
    ${isEmpty ? html`<p class="open">${words.t('not-filled-in')}</p>` : nothing}
    ${phases.map((view) => sheetPhase(sheet, view))} ${loose.map(({ note }) => quotes(words, note))}
    ${
      ownValues.length === 0
        ? nothing
        : html`<section class="sheet-phase" part="own-values">
            <h3 class="phase-name" aria-level=${level + 1}>${words.t('value.heading')}</h3>
            <ul>
              ${ownValues.map(
                ({ label }) =>
                  html`<li class="value">${pictogram('own-value')}${valueWords(words, label)}</li>`,
              )}
            </ul>
          </section>`
    }
  </div>`;
}

function sheetPhase(sheet: Sheet, { phase, questions, notes }: SheetPhase): TemplateResult {
  const { words, level, state } = sheet;
  const { conversations } = state;
  return html`<section class="sheet-phase" part="phase">
    <div class="head">
      ${phasePictogram(phase)}
      <h3 class="phase-name" part="phase-name" aria-level=${level + 1}>${words.t(`phase.${phase}`)}</h3>
    </div>
    <p class="goal">${words.t(`goal.${phase}`)}</p>
    ${
      questions.length === 0
        ? nothing
        : html`<ul class="sheet-questions">
            ${questions.map((question) => html`<li part="question">${sheetQuestion(sheet, question)}</li>`)}
          </ul>`
    }
    ${notes.map(
      ({ conversation, note }) =>
        html`<div class="sheet-notes" part="notes">
          <p class="earlier-name">${conversationWords(words, conversations, conversation)}</p>
          ${quotes(words, note)}
        </div>`,
    )}
    ${
      notes.length > 0
        ? nothing
        : html`<div class="lines">
            <p class="line">${words.t('paper.write')}</p>
            ${Array.from({ length: LINES - 1 }, () => html`<div class="line"></div>`)}
          </div>`
    }
  </section>`;
}

function sheetQuestion({ words, voice, state }: Sheet, question: SheetQuestion): TemplateResult {
  const { wording, answer, asked } = question;
  const { text, shown } = questionWords(words, voice, question);
  const other: Voice = voice === 'client' ? 'professional' : 'client';
  const said = wording?.[other] === text ? undefined : wording?.[other];
  return html`<div class=${asked.length > 0 ? 'question marked' : 'question'}>
      ${balloon()}
      <span class="text"
        ><span dir=${text === undefined ? nothing : 'auto'}>${shown}</span>
        ${asked.length > 0 ? html`<span class="asked">${words.t('asked')}</span> ` : nothing}
        ${asked.map(
          (one) =>
            html`<span class="hint when">${conversationWords(words, state.conversations, one)}</span> `,
        )}</span
      >
    </div>
    ${
      said
        ? html`<figure class="quote" part="quote">
            <figcaption>${words.t(`wording.by.${other}`)}</figcaption>
            <blockquote dir="auto">${said}</blockquote>
          </figure>`
        : nothing
    }
    ${quotes(words, answer)}`;
}
