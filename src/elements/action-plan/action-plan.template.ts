import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { entryForm, removedEntry } from '../../kit/entries.template.js';
import { drawing as picture, pictogram } from '../../kit/pictograms.js';
import { historyControls } from '../../kit/templates.js';
import type { Audience } from '../../kit/gesprekskit-element.js';
import type { Words } from '../../kit/words.js';
import { isPlanFilledIn } from '../../model/action-plan.js';
import { SORTS, type GroupView } from './action-plan.view.js';
import { group } from './group.template.js';
import type { Drawing } from './plan-drawing.js';
import { PRINT } from './plan-pictograms.js';

/** The heading, and what a plan is for. Who only reads, is not asked to do anything. */
export function planHead(words: Words, level: number, reader: Audience | 'reader'): TemplateResult {
  return html`<h2 class="title" part="title" id="title" tabindex="-1" aria-level=${level}>
      ${words.t('title')}
    </h2>
    ${reader === 'reader' ? nothing : introduction(words, reader)}`;
}

function introduction(words: Words, audience: Audience): TemplateResult {
  return html`<div class="introduction" part="introduction">
    ${words.lines('intro').map((line) => html`<p class="lead-line">${line}</p>`)}
    ${
      audience === 'professional'
        ? html`<div class="guidance" part="guidance">
            ${pictogram('info')}
            <ul>
              ${words.lines('guidance').map((line) => html`<li>${line}</li>`)}
            </ul>
          </div>`
        : html`<details class="more tips">
            <summary>
              <span>${words.t('tips')}</span><span class="chevron">${pictogram('next')}</span>
            </summary>
            <ul>
              ${words.lines('tips.lines').map((line) => html`<li>${line}</li>`)}
            </ul>
          </details>`
    }
  </div>`;
}

/** The plan to write and choose in. */
export function plan(drawing: Drawing, views: readonly GroupView[], share: unknown): TemplateResult {
  const { words, state, disabled, entries, actions } = drawing;
  return html`${state.actions.length > 1 ? sorting(drawing) : nothing}
  ${isPlanFilledIn(state) ? nothing : html`<p class="empty">${words.t('empty')}</p>`}
  ${groups(drawing, views)} ${removedEntry(words, entries, 'goal')} ${removedEntry(words, entries, 'step')}
  ${disabled ? nothing : html`<div class="new">${newGoal(drawing)}${newStep(drawing)}</div>`}
  ${
    isPlanFilledIn(state)
      ? html`<p class="on-paper">
          <button type="button" class="quiet" part="button" id="print" @click=${actions.print}>
            ${picture(PRINT)}<span>${words.t('print')}</span>
          </button>
        </p>`
      : nothing
  }
  ${share} ${disabled ? nothing : historyControls(words, actions.undo, actions.redo)}`;
}

/** The same as text: read-only, and on paper. */
export function planAsText(drawing: Drawing, views: readonly GroupView[], onPaper: boolean): TemplateResult {
  const { words, state } = drawing;
  const isAgreed = views.some(({ sections }) => sections.some(({ standing }) => standing === 'agreed'));
  return html`<div class="as-text" part="as-text">
    ${isAgreed ? html`<p class="paper-note">${words.t('paper')}</p>` : nothing}
    ${
      isPlanFilledIn(state)
        ? nothing
        : onPaper
          ? toFillIn(drawing)
          : html`<p class="open">${words.t('not-filled-in')}</p>`
    }
    ${groups(drawing, views)}
  </div>`;
}

/** The questions of a plan, with room to write: for who likes paper better. */
function toFillIn({ words, voice }: Drawing): TemplateResult {
  const question = (asked: string, count: number, hint?: string): TemplateResult =>
    html`<div class="to-fill-in">
      <p class="label">${words.t(asked)}</p>
      ${hint === undefined ? nothing : html`<p class="hint">${words.t(hint)}</p>`}
      ${Array.from({ length: count }, () => html`<div class="line"></div>`)}
    </div>`;
  return html`${question('goal.label', 2)}
  ${[1, 2].map(
    () =>
      html`<div class="step-to-fill-in">
        ${question('step.label', 1)} ${question('who.legend', 1)} ${question('paper.when', 1)}
        ${question(`help.${voice}`, 1, 'names')} ${question(`without.${voice}`, 2)}
      </div>`,
  )}`;
}

function groups(drawing: Drawing, views: readonly GroupView[]): unknown {
  const { asText, screen, state } = drawing;
  const count = state.actions.length;
  return repeat(
    views,
    ({ key }) => key,
    (view, index) =>
      group(
        drawing,
        view,
        asText || !screen.canFold(count) ? undefined : screen.isFolded(view.key, index === 0, count),
      ),
  );
}

/** By what steps are brought together: looks, and changes nothing. */
function sorting({ words, sort, actions }: Drawing): TemplateResult {
  return html`<div class="sorting" part="sorting" role="group" aria-labelledby="sort-legend">
    <span class="hint" id="sort-legend">${words.t('sort.legend')}</span>
    <div class="choice-row">
      ${SORTS.map(
        (one) =>
          html`<button
            type="button"
            class="choice"
            part="button choice"
            id="sort-${one}"
            aria-pressed=${one === sort}
            @click=${() => {
              actions.sort(one);
            }}
          >
            <span>${words.t(`sort.${one}`)}</span>
          </button>`,
      )}
    </div>
  </div>`;
}

/** Without a goal its field stands ready. */
function newGoal({ words, state, entries }: Drawing): unknown {
  return state.goals.length === 0
    ? entryForm(words, entries, { place: 'goal', label: 'goal.label', add: 'goal.add' })
    : entryForm(words, entries, {
        place: 'goal',
        label: 'goal.label',
        add: 'goal.add',
        open: 'goal.open',
      });
}

function newStep({ words, entries }: Drawing): unknown {
  return entryForm(words, entries, {
    place: 'step',
    label: 'step.label',
    add: 'step.add',
    open: 'loose.open',
  });
}
