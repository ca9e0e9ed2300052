import { html, nothing, svg, type TemplateResult } from 'lit';
import { valuePictogram } from '../../kit/pictograms.js';
import type { Words } from '../../kit/words.js';
import {
  DIRECTIONS,
  labelOf,
  movements,
  placeOf,
  type CircleModelState,
  type Movement,
  type Place,
} from '../../model/circle-model.js';
import { plainNameOf } from './card.template.js';
import { placeWords } from './place-words.js';

/** Then and now, in words and in two small pictures. Neutral: outward is no worse than inward. */
export function changes(
  words: Words,
  level: number,
  earlier: CircleModelState,
  now: CircleModelState,
): TemplateResult {
  const { moved, counts } = movements(earlier, now);
  const ids = [...new Set([...now.cards, ...earlier.cards].map(({ id }) => id))];
  const movedIds = new Set(moved.map(({ card }) => card));
  const small = (state: CircleModelState, caption: string): TemplateResult =>
    html`<figure>
      ${smallPicture(state, ids, movedIds)}
      <figcaption class="hint">${words.t(caption)}</figcaption>
    </figure>`;
  return html`<section class="changes" part="changes" aria-labelledby="changes">
    <h3 id="changes" aria-level=${level + 1}>${words.t('then.heading')}</h3>
    ${
      moved.length === 0
        ? html`<p>${words.t('then.same')}</p>`
        : html`<div class="then-and-now" aria-hidden="true">
              ${small(earlier, 'then.then')} ${small(now, 'then.now')}
            </div>
            <div class="told">
              <ul class="counts">
                ${DIRECTIONS.filter((direction) => counts[direction] > 0).map(
                  (direction) => html`<li>${words.t(`then.${direction}`, { count: counts[direction] })}</li>`,
                )}
              </ul>
              <ul class="moves">
                ${moved.map((movement) => line(words, earlier, now, movement))}
              </ul>
            </div>`
    }
  </section>`;
}

function line(
  words: Words,
  earlier: CircleModelState,
  now: CircleModelState,
  { card: id, from, to }: Movement,
): TemplateResult {
  const values = {
    name: plainNameOf(words, { id, label: labelOf(to ? now : earlier, id) }),
    ...(from && { from: placeWords(words, from) }),
    ...(to && { to: placeWords(words, to) }),
  };
  const textId = from ? (to ? 'then.line' : 'then.line.gone') : 'then.line.new';
  return html`<li>${valuePictogram(id)}<span>${words.t(textId, values)}</span></li>`;
}

const RADII: { readonly [place in Place]: number } = { inner: 11, middle: 25, outer: 38, tray: 51 };

/** The circles small: a dot for each card, in the same direction then and now, so that it moves in or out. */
function smallPicture(
  state: CircleModelState,
  ids: readonly string[],
  moved: ReadonlySet<string>,
): TemplateResult {
  return html`<svg
    class="small"
    viewBox="-56 -56 112 112"
    width="208"
    height="208"
    aria-hidden="true"
    focusable="false"
  >
    <circle class="small-outer" r="43.5"></circle>
    <circle class="small-middle" r="31.5"></circle>
    <circle class="small-inner" r="18"></circle>
    ${ids.map((id, at) => {
      const place = placeOf(state, id);
      if (!place) return nothing;
      const angle = (at / ids.length) * 2 * Math.PI - Math.PI / 2;
      const [x, y] = [Math.cos(angle), Math.sin(angle)].map((part) => (part * RADII[place]).toFixed(1));
      return svg`<circle class=${moved.has(id) ? 'dot moved' : 'dot'} cx=${x} cy=${y} r=${moved.has(id) ? 4 : 3}></circle>`;
    })}
  </svg>`;
}
