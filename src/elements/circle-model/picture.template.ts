import { html, nothing, type TemplateResult } from 'lit';
import { drawing as lineDrawing } from '../../kit/pictograms.js';
import { RINGS, type Place, type Ring } from '../../model/circle-model.js';
import { cardItem, type Drawing } from './card.template.js';
import type { PlaceView } from './circle-model.view.js';
import { PLACE_PATHS } from './ring-pictograms.js';

/**
 * The picture on the table: three circles that share their middle, or where that does not fit three areas in one another, and
 * the shelf with what is not laid yet. It is placed by `PicturePlacement`.
 */
export function picture(
  drawing: Drawing,
  views: readonly PlaceView[],
  { menu, meeting }: { readonly menu: unknown; readonly meeting: unknown },
): TemplateResult {
  const view = (place: Place): PlaceView => views.find((one) => one.place === place) ?? { place, cards: [] };
  const ring = (place: Ring): TemplateResult => area(drawing, view(place));
  const isAlone = drawing.asText && view('tray').cards.length === 0;
  const look = `${drawing.chosen === undefined ? '' : ' choosing'}${isAlone ? ' alone' : ''}`;
  return html`<div class="table${look}" part="table">
    <div class="stage">
      <div class="gauge"></div>
      <div class="picture" part="picture">
        ${[...RINGS].reverse().map((name) => html`<div class="disc ${name}" part="disc" data-place=${name}></div>`)}
        <div class="nest outer" data-place="outer">
          <div class="nest middle" data-place="middle">
            <div class="nest inner" data-place="inner">${ring('inner')}</div>
            ${ring('middle')}
          </div>
          ${ring('outer')}
        </div>
      </div>
    </div>
    <div class="side">${tray(drawing, view('tray'))} ${meeting}</div>
    ${menu}
  </div>`;
}

function area(drawing: Drawing, { place, cards }: PlaceView): TemplateResult {
  const { words, level, asText } = drawing;
  return html`<section class="ring ${place}" part="ring" aria-labelledby="ring-${place}">
    <h3 class="ring-name" part="ring-name" id="ring-${place}" aria-level=${level + 1}>
      ${words.t(`ring.${place}`)}
    </h3>
    <p class="about hint">${words.t(`ring.${place}.about`)}</p>
    ${cards.length === 0 ? html`<p class="room hint">${words.t(asText ? 'not-filled-in' : 'ring.empty')}</p>` : cardList(drawing, cards)}
  </section>`;
}

function tray(drawing: Drawing, { cards }: PlaceView): TemplateResult | typeof nothing {
  const { words, level, asText } = drawing;
  if (asText && cards.length === 0) return nothing;
  return html`<section class="tray" part="tray" data-place="tray" aria-labelledby="ring-tray">
    <h3 class="tray-name" part="ring-name" id="ring-tray" aria-level=${level + 1}>
      ${lineDrawing(PLACE_PATHS.tray)}<span>${words.t('tray')}</span>
    </h3>
    ${
      cards.length === 0
        ? html`<p class="hint">
            ${words.t(drawing.state.cards.length === 0 ? 'tray.no-cards' : 'tray.empty')}
          </p>`
        : html`${asText ? nothing : html`<p class="hint">${words.t('tray.about')}</p>`}
          ${cardList(drawing, cards)}`
    }
  </section>`;
}

function cardList(drawing: Drawing, cards: PlaceView['cards']): TemplateResult {
  return html`<ul class="cards">
    ${cards.map((card) => cardItem(drawing, card))}
  </ul>`;
}
