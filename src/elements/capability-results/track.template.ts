import { html, nothing, svg, type TemplateResult } from 'lit';
import { answerTextId } from '../../content/capability-list.js';
import type { Words } from '../../kit/words.js';
import type { TrackView } from './capability-results.view.js';

const STEPS = [1, 2, 3, 4, 5];

/** Three short tracks: a picture beside the words, which say the same. */
export function tracks(words: Words, views: readonly TrackView[]): TemplateResult {
  return html`<dl class="tracks" part="tracks">
    ${views.map(
      (view) =>
        html`<div class="track" part="track">
          <dt>${picture(view)}<span>${words.t(`question.${view.question}.short`)}</span></dt>
          <dd>
            <span class=${view.answer === undefined ? 'open' : ''}
              >${words.t(answerTextId(view.question, view.answer))}</span
            >
            ${
              view.earlier === undefined
                ? nothing
                : html`<span class="then"
                    >${words.t('then', { answer: words.plain(answerTextId(view.question, view.earlier)) })}</span
                  >`
            }
          </dd>
        </div>`,
    )}
  </dl>`;
}

/** Five steps; filled as far as it goes, dashed where it is open. A mark below shows where it stood earlier. */
function picture({ answer, earlier }: TrackView): TemplateResult {
  const reached = typeof answer === 'number' ? answer : 0;
  const open = typeof answer !== 'number';
  return html`<svg
    class=${open ? 'steps directional open' : 'steps directional'}
    viewBox="0 0 110 20"
    width="110"
    height="20"
    aria-hidden="true"
    focusable="false"
  >
    ${STEPS.map(
      (step) =>
        svg`<rect class=${step <= reached ? 'step on' : 'step'} x=${(step - 1) * 22 + 2} y="2" width="18" height="10" rx="5"></rect>`,
    )}
    ${
      typeof earlier === 'number'
        ? svg`<path class="earlier" d=${`M${(earlier - 1) * 22 + 11} 14l4 5h-8z`}></path>`
        : nothing
    }
  </svg>`;
}
