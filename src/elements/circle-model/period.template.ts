import { html, nothing, type TemplateResult } from 'lit';
import { panel } from '../../kit/panel-directive.js';
import { PERIODS } from '../../model/circle-model.js';
import type { Drawing } from './card.template.js';

/** What period goals are for, in words: one of the kit's, a month (`2026-12`), or what a portal wrote. */
export function periodWords({ words }: Pick<Drawing, 'words'>, period: string): unknown {
  const known = PERIODS.find((one) => one === period);
  if (known) return words.t(`period.chosen.${known}`);
  return words.t('period.chosen.other', {
    period: monthWords(period, words.otherLang ?? words.lang) ?? period,
  });
}

/** A calendar month the way the language writes it; nothing for anything else. */
function monthWords(period: string, locale: string): string | undefined {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(period) ?? [];
  if (!year || !month) return undefined;
  try {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, 1));
    return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
  } catch {
    return undefined;
  }
}

/**
 * For which period the goals are.
 * @param round see `CircleScreen`
 */
export function periodField(drawing: Drawing, round: number): unknown {
  return panel(round, [drawing], () => periodChoice(drawing));
}

function periodChoice({ words, state, disabled, actions }: Drawing): TemplateResult {
  const { period } = state;
  const own = period !== undefined && !PERIODS.some((one) => one === period);
  return html`<p class="period" part="period">
    <label
      ><span class="label">${words.t('period.question')}</span
      ><select
        name="period"
        part="select"
        lang=${words.otherLang ?? nothing}
        ?disabled=${disabled}
        @change=${({ target }: Event) => {
          const { value } = target as HTMLSelectElement;
          const chosen = PERIODS.find((one) => one === value);
          if (chosen || value === '') actions.perform({ type: 'period', period: chosen ?? null });
        }}
      >
        <option value="" .selected=${period === undefined}>${words.plain('period.none')}</option>
        ${own ? html`<option value=${period} .selected=${true}>${periodWords({ words }, period)}</option>` : ''}
        ${PERIODS.map(
          (one) =>
            html`<option value=${one} .selected=${one === period}>${words.plain(`period.${one}`)}</option>`,
        )}
      </select></label
    >
  </p>`;
}
