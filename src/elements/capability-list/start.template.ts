import { html, nothing, type TemplateResult } from 'lit';
import type { Audience } from '../../kit/gesprekskit-element.js';
import { panel } from '../../kit/panel-directive.js';
import { pictogram } from '../../kit/pictograms.js';
import { button } from '../../kit/templates.js';
import { SITUATIONS, type Situation } from '../../model/capability-list.js';
import { clearButton, type Drawing } from './value-panel.template.js';

/** The light introduction, and what the answers are about. */
export function introduction(
  drawing: Drawing,
  options: {
    readonly audience: Audience;
    readonly situation: Situation | undefined;
    readonly choosing: boolean;
    readonly choose: () => void;
  },
): TemplateResult {
  const { words } = drawing;
  return html`<div class="introduction" part="introduction">
    ${
      options.audience === 'professional'
        ? html`<p class="hint">${words.t('name')}</p>
            <p class="lead">${words.t('intro.professional')}</p>`
        : nothing
    }
    ${words.lines('intro.light').map((line) => html`<p class="lead">${line}</p>`)}
    ${words.has('intro.freedom') ? html`<p>${words.t('intro.freedom')}</p>` : nothing}
    ${
      words.has('intro.purpose')
        ? html`<p class="purpose" part="purpose">
            ${pictogram('info')}<span>${words.t('intro.purpose')}</span>
          </p>`
        : nothing
    }
    ${panel(drawing.round, [drawing.words, drawing.disabled, options.situation, options.choosing], () => situationField(drawing, options))}
  </div>`;
}

function situationField(
  { words, disabled }: Drawing,
  options: {
    readonly situation: Situation | undefined;
    readonly choosing: boolean;
    readonly choose: () => void;
  },
): TemplateResult {
  const { situation, choosing, choose } = options;
  if (situation && !choosing) {
    return html`<div class="situation-chosen" part="situation">
      ${pictogram(situation)}
      <p>${words.t(`situation.chosen.${situation}`)}</p>
      ${
        disabled
          ? nothing
          : button(words, {
              label: 'situation.change',
              onClick: choose,
              kind: 'quiet',
              id: 'change-situation',
            })
      }
    </div>`;
  }
  return html`<fieldset
    class="situation"
    part="situation"
    ?disabled=${disabled}
    aria-describedby="situation-help"
  >
    <legend>${words.t('situation.question')}</legend>
    <p class="hint" id="situation-help">${words.t('situation.help')}</p>
    <div class="situations">
      ${SITUATIONS.map(
        (option) =>
          html`<label class="answer situation-option" part="answer"
            ><input
              type="radio"
              name="situation"
              value=${option}
              .checked=${option === situation}
            />${pictogram(option)}<span>${words.t(`situation.${option}`)}</span></label
          >`,
      )}
    </div>
    ${
      situation
        ? html`<p class="about">${words.t(`situation.chosen.${situation}`)}</p>
            ${disabled ? nothing : clearButton(words, 'situation')}`
        : nothing
    }
  </fieldset>`;
}
