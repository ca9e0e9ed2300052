import { html, nothing, type TemplateResult } from 'lit';
import { drawing as picture } from '../../kit/pictograms.js';
import type { StepView } from './action-plan.view.js';
import { cardButton } from './card-button.template.js';
import { panelOf } from './card-panels.template.js';
import type { Drawing } from './plan-drawing.js';
import { GRIP, PANEL_PATHS, STANDING_PATHS, TAKE } from './plan-pictograms.js';
import type { PlanPanel } from './plan-screen.js';
import { sentences } from './sentence.template.js';

/** One step as a card to read aloud, with what can be done with it. */
export function stepCard(drawing: Drawing, view: StepView): TemplateResult {
  const { words, level, asText, disabled, sort } = drawing;
  const { step, standing } = view;
  const { id, label, voice } = step;
  const outcome = step.check?.outcome;
  const canDrag = sort === 'goal' && !asText && !disabled;
  return html`<li class="card ${standing}" part="step" data-step=${id}>
    <div class="card-head">
      ${canDrag ? html`<span class="grip">${picture(GRIP)}</span>` : nothing}
      <div class="card-words">
        <h4
          class=${label ? 'step-name' : 'step-name unnamed'}
          part="step-name"
          id="name-${id}"
          aria-level=${level + 2}
          dir=${label ? 'auto' : nothing}
        >
          ${label || words.t('step.unnamed')}
        </h4>
        ${voice === 'professional' ? html`<p class="by" part="by">${words.t('by.professional')}</p>` : nothing}
        ${outcome === 'partly' || outcome === 'not-yet' ? html`<p class="outcome" part="outcome">${words.t(`went.${outcome}`)}</p>` : nothing}
      </div>
    </div>
    ${sentences(drawing, view)}
    ${asText || disabled ? nothing : html`${buttons(drawing, view)}${panelOf(drawing, view)}`}
  </li>`;
}

/** What fits the moment, and the way to all else. */
function buttons({ words, voice, screen, actions }: Drawing, { step, standing }: StepView): TemplateResult {
  const { id } = step;
  const of = `name-${id}`;
  const panel = (
    name: PlanPanel,
  ): { id: string; path: string; of: string; isOpen: boolean; onClick: () => void } => ({
    id: `${name}-${id}`,
    path: PANEL_PATHS[name],
    of,
    isOpen: screen.isOpen(id, name),
    onClick: () => {
      actions.toggle(id, name);
    },
  });
  return html`<div class="card-buttons">
    ${
      standing === 'idea'
        ? cardButton(words, {
            label: voice === 'client' ? 'take.client' : 'take.professional',
            path: TAKE,
            kind: 'secondary',
            id: `take-${id}`,
            of,
            onClick: () => {
              actions.takeOn(step);
            },
          })
        : nothing
    }
    ${
      standing === 'idea' && voice === 'client' && step.voice === 'professional'
        ? cardButton(words, {
            label: 'drop',
            path: STANDING_PATHS.dropped,
            id: `drop-${id}`,
            of,
            onClick: () => {
              actions.drop(step);
            },
          })
        : nothing
    }
    ${standing === 'idea' ? nothing : cardButton(words, { label: 'check', ...panel('check') })}
    ${cardButton(words, { label: 'edit', ...panel('edit'), kind: 'quiet edit' })}
  </div>`;
}
