import { html, nothing, svg, type TemplateResult } from 'lit';
import type { StripPicture } from '../../model/strip-pictures.js';
import type { Words } from '../words.js';
import { drawingOf } from './drawings.js';
import { pictureTexts } from './strip-words.js';

/**
 * One picture of the strip: an image with a name and, as its description, the story for who does not see it. Needs `stripStyles`.
 * Source: method K-strip; WCAG 2.2, 1.1.1 Non-text Content.
 * @param words of an element with the packs `conversation-strip` and `conversation-subjects`
 */
export function stripPicture(words: Words, name: StripPicture): TemplateResult {
  const { alt, story } = pictureTexts(words, name);
  return html`<svg
    class="strip-picture"
    part="picture"
    role="img"
    viewBox="0 0 400 400"
    aria-label=${alt}
    aria-describedby="story-${name}"
    lang=${words.otherLang ?? nothing}
    focusable="false"
  >
    <desc id="story-${name}">${story}</desc>
    <g aria-hidden="true">
      ${drawingOf(name).map(({ d, tone, line }) => svg`<path class="tone-${tone} line-${line}" d=${d}></path>`)}
    </g>
  </svg>`;
}
