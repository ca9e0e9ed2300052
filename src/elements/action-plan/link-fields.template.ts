import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PlanGoal, PlanStep } from '../../model/action-plan.js';
import { WORK_VALUES } from '../../model/work-values.js';
import type { Drawing } from './plan-drawing.js';
import { plainFactorWords, plainValueWords } from './plan-words.js';

/** The value and the factor a goal or a step belongs to. A factor can be chosen where there is a map. */
export function linkFields(
  { words, known }: Drawing,
  { id, value, factor }: PlanGoal | PlanStep,
): TemplateResult {
  const values = new Set<string>([...WORK_VALUES, ...(known.ownValues?.keys() ?? [])]);
  if (value !== undefined) values.add(value);
  const factors = [...(known.factors?.values() ?? [])].toSorted(
    (one, other) => Number(other.hinders) - Number(one.hinders),
  );
  const ids = new Set(factors.map((one) => one.id));
  if (factor !== undefined) ids.add(factor);
  return html`<label
      ><span class="label">${words.t('place.value')}</span
      ><select part="select" name="value.${id}" lang=${words.otherLang ?? nothing}>
        <option value="" .selected=${live(value === undefined)}>${words.plain('place.value.none')}</option>
        ${[...values].map(
          (one) =>
            html`<option value=${one} .selected=${live(one === value)}>
              ${plainValueWords(words, one, known)}
            </option>`,
        )}
      </select></label
    >
    ${
      ids.size === 0
        ? nothing
        : html`<label
            ><span class="label">${words.t('place.factor')}</span
            ><select part="select" name="factor.${id}" lang=${words.otherLang ?? nothing}>
              <option value="" .selected=${live(factor === undefined)}>
                ${words.plain('place.factor.none')}
              </option>
              ${[...ids].map(
                (one) =>
                  html`<option value=${one} .selected=${live(one === factor)}>
                    ${plainFactorWords(words, one, known)}
                  </option>`,
              )}
            </select></label
          >`
    }`;
}
