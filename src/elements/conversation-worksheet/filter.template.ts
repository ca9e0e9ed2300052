import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { subjectPictogram } from '../../kit/conversation-pictograms.js';
import { button } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import { SUBJECTS } from '../../model/conversation-worksheet.js';
import type { Filter } from './conversation-worksheet.view.js';
import type { Drawing } from './worksheet-drawing.js';

/** Chooses what to look at, and says what is shown and how much. Nothing is chosen until a person or the portal does. */
export function filterPanel(drawing: Drawing, count: number): TemplateResult {
  const { words, narrow, screen, actions } = drawing;
  const { filter } = screen;
  const isFiltered = filter.subject !== undefined || filter.theme !== undefined;
  return html`<div class="filter" part="filter">
    ${
      narrow
        ? html`<details
            class="more"
            ?open=${live(screen.choosing)}
            @toggle=${({ target }: Event) => {
              actions.showChoices((target as HTMLDetailsElement).open);
            }}
          >
            <summary>${words.t('filter')}</summary>
            ${
              // Folded away there are no buttons: a form would lead to one of them, where nobody can press it.
              screen.choosing ? choices(drawing) : nothing
            }
          </details>`
        : choices(drawing)
    }
    <div class="shown" part="shown">
      <p>${words.t(shownId(filter), shownValues(words, filter, count))}</p>
      ${filter.theme === undefined ? nothing : html`<p class="hint">${words.t(`theme.${filter.theme}.meaning`)}</p>`}
      ${
        isFiltered
          ? button(words, { label: 'filter.all', onClick: actions.chooseAll, kind: 'quiet', id: 'show-all' })
          : nothing
      }
    </div>
  </div>`;
}

function choices({ words, screen, actions }: Drawing): TemplateResult {
  const { filter } = screen;
  return html`<div class="choices">
    <div class="choice-group" role="group" aria-labelledby="filter-subject">
      <span class="choice-name" id="filter-subject">${words.t('filter.subject')}</span>
      <div class="choice-row">
        ${SUBJECTS.map((subject) =>
          choice(`subject-${subject}`, subjectPictogram(subject), words.t(`subject.${subject}`), {
            isPressed: filter.subject === subject,
            onClick: () => {
              actions.chooseSubject(subject);
            },
          }),
        )}
      </div>
    </div>
    <div class="choice-group" role="group" aria-labelledby="filter-theme">
      <span class="choice-name" id="filter-theme">${words.t('filter.theme')}</span>
      <div class="choice-row">
        ${screen.themes.map((theme) =>
          choice(`theme-${theme}`, subjectPictogram(theme), words.t(`theme.${theme}`), {
            isPressed: filter.theme === theme,
            onClick: () => {
              actions.chooseTheme(theme);
            },
          }),
        )}
      </div>
    </div>
  </div>`;
}

function choice(
  id: string,
  picture: TemplateResult,
  name: unknown,
  { isPressed, onClick }: { readonly isPressed: boolean; readonly onClick: () => void },
): TemplateResult {
  return html`<button
    type="button"
    class="choice"
    part="button choice"
    id=${id}
    aria-pressed=${isPressed}
    @click=${onClick}
  >
    ${picture}<span>${name}</span>
  </button>`;
}

/** What is shown and how much, for a screen reader. */
export function shownWords(words: Words, filter: Filter, count: number): string {
  return words.plain(shownId(filter), shownValues(words, filter, count));
}

function shownId({ subject, theme }: Filter): string {
  if (subject === undefined) return theme === undefined ? 'shown' : 'shown.theme';
  return theme === undefined ? 'shown.subject' : 'shown.both';
}

function shownValues(
  words: Words,
  { subject, theme }: Filter,
  count: number,
): Record<string, string | number> {
  return {
    count,
    ...(subject !== undefined && { subject: words.plain(`subject.${subject}`) }),
    ...(theme !== undefined && { theme: words.plain(`theme.${theme}`) }),
  };
}
