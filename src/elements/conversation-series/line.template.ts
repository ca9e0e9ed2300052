import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { removedEntry } from '../../kit/entries.template.js';
import { pictogram } from '../../kit/pictograms.js';
import { button, historyControls } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import { writingLines } from '../../kit/writing-lines.js';
import type { Voice } from '../../model/conversation-series.js';
import { stop, stopAsText } from './conversation.template.js';
import { CONVERSATIONS, type Drawing } from './series-drawing.js';
import type { SeriesView } from './conversation-series.view.js';
import { looseReferrals, referralsAsText } from './referrals.template.js';

/**
 * The heading, what the series is for, and what a professional can keep in mind.
 * @param lines how many lines say what it is for: nothing is asked of who only reads
 */
export function seriesHead(
  words: Words,
  level: number,
  isForProfessional: boolean,
  lines: number,
): TemplateResult {
  return html`<h2 class="title" part="title" id="title" tabindex="-1" aria-level=${level}>
      ${words.t('title')}
    </h2>
    <div class="introduction" part="introduction">
      ${words
        .lines('intro')
        .slice(0, lines)
        .map((line) => html`<p class="lead">${line}</p>`)}
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

/**
 * The conversations on a line through time, to fill in.
 * @param opened the one that is open
 * @param share see `AnswerElement.shareChoice`
 */
export function series(
  drawing: Drawing,
  { stops, loose }: SeriesView,
  opened: string | undefined,
  share: unknown,
): TemplateResult {
  const { words, disabled, screen, entries, actions } = drawing;
  const last = stops.at(-1)?.conversation;
  // The last one, when open, has its own way to the next.
  const canAdd = !disabled && (last === undefined || last.id !== opened || last.closed === true);
  return html`${stops.length === 0 ? html`<p class="room">${words.t('empty')}</p>` : nothing}
  ${keyed(
    screen.round,
    html`<ol class="line" part="line">
      ${repeat(
        stops,
        ({ conversation }) => conversation.id,
        (view) => stop(drawing, view, view.conversation.id === opened),
      )}
    </ol>`,
  )}
  ${removedEntry(words, entries, CONVERSATIONS)}
  ${
    canAdd
      ? html`<div class="add-conversation">
          ${button(words, {
            label: 'conversation.add',
            onClick: () => {
              actions.add(true);
            },
            before: 'add',
            part: 'add-conversation',
            id: 'add-conversation',
          })}
        </div>`
      : nothing
  }
  ${looseReferrals(drawing, loose)} ${share}
  ${disabled ? nothing : historyControls(words, actions.undo, actions.redo)}`;
}

/**
 * The same as text.
 * @param toWrite whose questions stand there to write on, where nothing is filled in: on paper only
 */
export function seriesAsText(
  words: Words,
  level: number,
  { stops, loose }: SeriesView,
  toWrite: Voice | undefined,
): TemplateResult {
  const nothingYet =
    toWrite === undefined
      ? html`<p class="room">${words.t('not-filled-in')}</p>`
      : [
          writingLines(words.t('date'), 1),
          writingLines(words.t('present'), 1),
          writingLines(words.t('list.goals'), 5),
          writingLines(words.t(`summary.${toWrite}`), 4),
          writingLines(words.t('list.between'), 5),
          writingLines(words.t('list.next'), 5),
        ];
  return html`<div class="text" part="as-text">
    ${
      stops.length === 0 && loose.length === 0
        ? nothingYet
        : html`<ol class="line" part="line">
            ${stops.map((view) => stopAsText(words, level, view))}
          </ol>`
    }
    ${
      loose.length === 0
        ? nothing
        : html`<section class="referrals loose" part="referrals">
            <h3 class="section-name" aria-level=${level + 1}>${words.t('referrals.loose')}</h3>
            ${referralsAsText(words, loose, true)}
          </section>`
    }
  </div>`;
}
