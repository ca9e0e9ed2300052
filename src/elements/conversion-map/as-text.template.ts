import { html, nothing, type TemplateResult } from 'lit';
import { valuePictogram } from '../../kit/pictograms.js';
import { quotes } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import { writingLines } from '../../kit/writing-lines.js';
import { FACTOR_PLACES, type Factor, type Resource } from '../../model/conversion-map.js';
import { groupViews, isEmptyValue, type PlaceId, type ValueView } from './conversion-map.view.js';
import { entryMarks, stepLine } from './entry.template.js';
import { valueName, type Drawing } from './map-drawing.js';
import { groupName } from './value-panel.template.js';
import { valuePicture } from './value-picture.template.js';

const PLACES: readonly PlaceId[] = ['resources', ...FACTOR_PLACES.map(({ id }) => id)];

/**
 * All of it as text, each value with its picture: read-only, and on paper.
 * @param onPaper what is not filled in has room to write
 */
export function mapAsText(drawing: Drawing, values: readonly ValueView[], onPaper: boolean): TemplateResult {
  const { words } = drawing;
  const nothingYet = onPaper
    ? html`${writingLines(words.t('choose'), 2)} ${placesToWrite(words)}`
    : html`<p class="open">${words.t('not-filled-in')}</p>`;
  return html`<div class="as-text" part="as-text">
    ${values.length === 0 ? nothingYet : values.map((value) => valueAsText(drawing, value, onPaper))}
  </div>`;
}

/** The question of each place, with lines. */
function placesToWrite(words: Words): unknown {
  return PLACES.map((place) => writingLines(words.t(`place.${place}.label`), 3));
}

function valueAsText(drawing: Drawing, value: ValueView, onPaper: boolean): TemplateResult {
  const { words, level } = drawing;
  return html`<section class="value" part="value">
    <div class="head">
      ${valuePictogram(value.id)}
      <h3 class="value-name" part="value-name" aria-level=${level + 1}>${valueName(words, value)}</h3>
    </div>
    ${value.isGone ? html`<p class="hint gone">${words.t('value.gone')}</p>` : nothing}
    ${
      isEmptyValue(value)
        ? onPaper
          ? placesToWrite(words)
          : html`<p class="open">${words.t('not-filled-in')}</p>`
        : html`<div class="inside">
            ${valuePicture(drawing, value)}
            <div class="groups" part="groups">
              ${groupAsText(drawing, 'resources', value.resources)}
              ${groupViews(value).map(({ id, factors }) => groupAsText(drawing, id, factors))}
            </div>
          </div>`
    }
  </section>`;
}

function groupAsText(
  drawing: Drawing,
  place: PlaceId,
  written: readonly (Resource | Factor)[],
): TemplateResult | typeof nothing {
  if (written.length === 0) return nothing;
  return html`<div class="group ${place}" part="group">
    ${groupName(drawing, place, drawing.level + 2)}
    <ul class="entries" part="entries">
      ${written.map((entry) => entryAsText(drawing, entry))}
    </ul>
  </div>`;
}

function entryAsText(drawing: Drawing, entry: Resource | Factor): TemplateResult {
  const { words, stepOf } = drawing;
  const step = 'effect' in entry ? stepOf(entry) : undefined;
  return html`<li class="entry" part="entry">
    <p class="entry-words" part="entry-words" dir="auto">${entry.label}</p>
    ${entryMarks(drawing, entry)}
    ${
      'effect' in entry && (entry.idea || step)
        ? html`<div class="step" part="step">
            ${quotes(words, entry.idea)} ${step ? stepLine(words, step, entry) : nothing}
          </div>`
        : nothing
    }
  </li>`;
}
