import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { entryForm, removedEntry } from '../../kit/entries.template.js';
import { pictogram, valuePictogram } from '../../kit/pictograms.js';
import { FACTOR_PLACES, type Factor, type Resource } from '../../model/conversion-map.js';
import { groupViews, isEmptyValue, placeName, type PlaceId, type ValueView } from './conversion-map.view.js';
import { entryItem } from './entry.template.js';
import { valueName, type Drawing } from './map-drawing.js';
import { mapPictogram } from './map-pictograms.js';
import { valuePicture } from './value-picture.template.js';

/** One value. Only the open one is drawn whole. */
export function valuePanel(drawing: Drawing, value: ValueView, isOpen: boolean): TemplateResult {
  const { words, level, actions } = drawing;
  const { id } = value;
  return html`<section class="value" part="value" aria-labelledby="value-${id}">
    <h3 class="value-name" part="value-name" aria-level=${level + 1}>
      <button
        type="button"
        part="button"
        class="opener"
        id="open-${id}"
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${() => {
          actions.open(id, !isOpen);
        }}
      >
        ${valuePictogram(id)}<span id="value-${id}">${valueName(words, value)}</span
        ><span class="chevron">${pictogram('next')}</span>
      </button>
    </h3>
    ${value.isGone ? html`<p class="hint gone">${words.t('value.gone')}</p>` : nothing}
    ${isOpen ? inside(drawing, value) : closedLine(drawing, value)}
  </section>`;
}

/** What already helps, in the person's own words: that is read first. */
function closedLine({ words }: Drawing, { factors, resources }: ValueView): TemplateResult | typeof nothing {
  const first = factors.find(({ effect }) => effect === 'helps') ?? resources[0];
  const isEmpty = factors.length + resources.length === 0;
  if (isEmpty) return html`<p class="hint">${words.t('value.room')}</p>`;
  return first
    ? html`<p class="hint" dir="auto">${words.t('value.helps', { label: first.label })}</p>`
    : nothing;
}

function inside(drawing: Drawing, value: ValueView): TemplateResult {
  return html`<div class="inside">
    ${isEmptyValue(value) ? nothing : valuePicture(drawing, value)}
    <div class="groups" part="groups">
      ${group(drawing, value, 'resources', value.resources)}
      ${groupViews(value).map(({ id, factors }) => group(drawing, value, id, factors))}
    </div>
  </div>`;
}

function group(
  drawing: Drawing,
  value: ValueView,
  place: PlaceId,
  written: readonly (Resource | Factor)[],
): TemplateResult {
  const { words, level, disabled, entries } = drawing;
  const name = placeName(value.id, place);
  const heading = `place-${place}`;
  return html`<div class="group ${place}" part="group" role="group" aria-labelledby=${heading}>
    ${groupName(drawing, place, level + 2, heading)}
    ${written.length === 0 ? html`<p class="hint">${words.t(`place.${place}.hint`)}</p>` : nothing}
    ${
      written.length > 0
        ? html`<ul class="entries" part="entries">
            ${repeat(
              written,
              ({ id }) => id,
              (entry) => entryItem(drawing, entry),
            )}
          </ul>`
        : nothing
    }
    ${removedEntry(words, entries, name)}
    ${entryForm(words, entries, {
      place: name,
      label: `place.${place}.label`,
      add: 'add',
      open: 'add.open',
      named: heading,
      disabled,
    })}
  </div>`;
}

/** The heading of a group. */
export function groupName(
  { words }: Pick<Drawing, 'words'>,
  place: PlaceId,
  level: number,
  id?: string,
): TemplateResult {
  const { level: where } = FACTOR_PLACES.find((one) => one.id === place) ?? {};
  return html`<h4 class="group-name" part="group-name" id=${id ?? nothing} aria-level=${level}>
    ${mapPictogram(where ?? 'resources')}<span>${words.t(`place.${place}`)}</span>
  </h4>`;
}
