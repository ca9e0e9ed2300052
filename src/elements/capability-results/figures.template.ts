import { html, nothing, type TemplateResult } from 'lit';
import { numberIn, type Words } from '../../kit/words.js';
import type { CapabilityListState } from '../../model/capability-list.js';
import { QUESTIONS, valueIds } from '../../model/capability-list.js';
import {
  answersOf,
  capabilitySet,
  gaps,
  means,
  score,
  type Means,
  type Scoring,
} from '../../model/capability-scoring.js';

const GAPS = ['room', 'success'] as const;

/** Figures for a professional who opens them on purpose. `name` gives the name of a value. */
export function figures(
  words: Words,
  state: CapabilityListState,
  scoring: Scoring,
  name: (id: string) => unknown,
): TemplateResult {
  const { size, atMost, membership } = capabilitySet(state, scoring);
  return html`<details class="more figures" part="figures">
    <summary>${words.t('figures')}</summary>
    <p>${words.t('figures.note')}</p>
    <p class="set-size">
      <b>${words.t('figures.set')}</b>:
      ${words.t(size === atMost ? 'figures.set.size' : 'figures.set.open', { size, most: atMost })}
    </p>
    <div
      class="table"
      role="region"
      tabindex="0"
      lang=${words.otherLang ?? nothing}
      aria-label=${words.plain('figures')}
    >
      <table part="table">
        <thead>
          <tr>
            <th scope="col">${words.t('figures.value')}</th>
            ${QUESTIONS.map((question) => html`<th scope="col">${words.t(`question.${question}.short`)}</th>`)}
            ${GAPS.map((gap) => html`<th scope="col">${words.t(`figures.gap.${gap}`)}</th>`)}
            <th scope="col">${words.t('figures.membership')}</th>
          </tr>
        </thead>
        <tbody>
          ${valueIds(state).map((id) => {
            const answers = answersOf(state, id);
            const gap = gaps(answers);
            return html`<tr>
              <th scope="row">${name(id)}</th>
              ${QUESTIONS.map((question) => cell(words, score(answers[question])))}
              ${GAPS.map((kind) => cell(words, gap[kind], 'exceptZero'))}
              <td>${words.t(`figures.membership.${membership[id] ?? 'unknown'}`)}</td>
            </tr>`;
          })}
        </tbody>
        <tfoot>
          ${meansRow(words, means(state))}
        </tfoot>
      </table>
    </div>
    <p class="hint">${words.t('figures.validated')}</p>
  </details>`;
}

function cell(
  words: Words,
  value: number | undefined,
  signDisplay: 'auto' | 'exceptZero' = 'auto',
): TemplateResult {
  return html`<td class="number">
    ${value === undefined ? words.t('figures.unknown') : numberIn(words, value, { signDisplay })}
  </td>`;
}

function meansRow(words: Words, all: Means): TemplateResult {
  return html`<tr>
    <th scope="row">${words.t('figures.mean')}</th>
    ${[...QUESTIONS, ...GAPS].map((key) => {
      const found = all[key];
      return html`<td class="number">
        ${
          found
            ? html`${numberIn(words, found.mean, { maximumFractionDigits: 1 })}
                <span class="hint">${words.t('figures.mean.over', { count: found.over })}</span>`
            : nothing
        }
      </td>`;
    })}
    <td></td>
  </tr>`;
}
