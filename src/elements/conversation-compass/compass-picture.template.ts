import { html, nothing, svg, type TemplateResult } from 'lit';
import { subjectPictogram } from '../../kit/conversation-pictograms.js';
import type { Words } from '../../kit/words.js';
import type { Drawing } from './compass-actions.js';
import { LABEL, PETALS, type Petal } from './compass-geometry.js';
import type { CompassPlace } from './conversation-compass.view.js';

/**
 * The compass on the table: three petals around the heart. Every place is a button; the picture has no first one, no direction and no
 * numbers. Source: method K-compass.
 */
export function compassPicture(drawing: Drawing): TemplateResult {
  const { words, current, actions, subjects } = drawing;
  const place = (id: CompassPlace, look: string, inside: unknown): TemplateResult =>
    html`<button
      type="button"
      class=${look}
      part=${look.split(' ', 1)[0] ?? ''}
      id="place-${id}"
      aria-expanded=${current === id ? 'true' : 'false'}
      aria-current=${current === id ? 'true' : nothing}
      aria-controls=${current === id ? 'panel' : nothing}
      @click=${() => {
        actions.choose(id);
      }}
    >
      ${inside}
    </button>`;
  return html`<div class="picture" part="picture" role="group" aria-labelledby="name-compass">
    ${PETALS.map((petal) => {
      const isTalked = subjects.some(({ id, isTalked: talked }) => id === petal.id && talked);
      return place(
        petal.id,
        `petal ${petal.id}${isTalked ? ' talked' : ''}`,
        petalInside(words, petal, isTalked),
      );
    })}
    ${place('ours', 'heart', heartInside(drawing))}
  </div>`;
}

/** The same picture to look at only. It is hidden from screen readers: the text beside it says it all. */
export function stillPicture(drawing: Drawing): TemplateResult {
  const { words, subjects } = drawing;
  return html`<div class="picture still" part="picture" aria-hidden="true">
    ${PETALS.map((petal) => {
      const isTalked = subjects.some(({ id, isTalked: talked }) => id === petal.id && talked);
      return html`<div class="petal ${petal.id}${isTalked ? ' talked' : ''}" part="petal">
        ${petalInside(words, petal, isTalked)}
      </div>`;
    })}
    <div class="heart" part="heart">${heartInside(drawing)}</div>
  </div>`;
}

function petalInside(words: Words, petal: Petal, isTalked: boolean): TemplateResult {
  return html`${paper(petal, isTalked)}${subjectPictogram(petal.id)}<span class="place-name"
      >${words.t(`subject.${petal.id}`)}</span
    >${isTalked ? html`<span class="talked-short">${words.t('talked.short')}</span>` : nothing}`;
}

/** The petal itself. Talked about, a corner of the paper is folded. */
function paper({ whole, folded, flap }: Petal, isTalked: boolean): TemplateResult {
  const { width, height } = LABEL;
  return html`<svg
    class="paper-of-petal"
    viewBox="${-width / 2} ${-height / 2} ${width} ${height}"
    aria-hidden="true"
    focusable="false"
  >
    <path class="shape" d=${isTalked ? folded : whole}></path>
    ${isTalked ? svg`<path class="flap" d=${flap}></path>` : nothing}
  </svg>`;
}

/** The themes stand around the name of the heart; below each other there is no room for that. */
function heartInside({ words, themes }: Drawing): TemplateResult {
  return html`<span class="ours-alone">${subjectPictogram('ours')}</span
    ><span class="themes-around">${themes.slice(0, 2).map(subjectPictogram)}</span
    ><span class="place-name">${words.t('ours')}</span
    ><span class="themes-around">${themes.slice(2).map(subjectPictogram)}</span>`;
}
