import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { pictogram } from '../../kit/pictograms.js';
import { historyControls } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import { CONTEXT_LEVELS } from '../../model/conversion-map.js';
import { chooseValues } from './choose.template.js';
import type { OfferView, ValueView } from './conversion-map.view.js';
import type { Drawing } from './map-drawing.js';
import { valuePanel } from './value-panel.template.js';

/**
 * The heading, and what the map is for.
 * @param intro content id of the lines that say so; none where there is nothing to do or to read
 */
export function mapHead(
  { words, level, isForProfessional }: Pick<Drawing, 'words' | 'level' | 'isForProfessional'>,
  intro: 'intro' | 'intro.read' | undefined,
): TemplateResult {
  return html`<h2 class="title" part="title" id="title" tabindex="-1" aria-level=${level}>
      ${words.t('title')}
    </h2>
    <div class="introduction" part="introduction">
      ${intro === undefined ? nothing : words.lines(intro).map((line) => html`<p class="lead">${line}</p>`)}
      ${isForProfessional ? guidance(words) : nothing}
    </div>`;
}

function guidance(words: Words): TemplateResult {
  return html`<div class="guidance" part="guidance">
    ${pictogram('info')}
    <div>
      <ul>
        ${words.lines('guidance').map((line) => html`<li>${line}</li>`)}
      </ul>
      <details class="levels">
        <summary>${words.t('levels')}</summary>
        <dl>
          ${CONTEXT_LEVELS.map(
            (one) =>
              html`<dt>${words.t(`context.${one}`)}</dt>
                <dd>${words.t(`context.${one}.about`)}</dd>`,
          )}
        </dl>
      </details>
    </div>
  </div>`;
}

/** The map to choose and write on. */
export function conversionMap(
  drawing: Drawing,
  offers: readonly OfferView[],
  values: readonly ValueView[],
  share: unknown,
): TemplateResult {
  const { words, disabled, screen, actions } = drawing;
  const opened = screen.opened(values.map(({ id }) => id));
  return html`${chooseValues(drawing, offers)}
    <div class="values" part="values">
      ${repeat(
        values,
        ({ id }) => id,
        (value) => valuePanel(drawing, value, value.id === opened),
      )}
    </div>
    ${share} ${disabled ? nothing : historyControls(words, actions.undo, actions.redo)}`;
}
