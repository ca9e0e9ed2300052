import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { SHARES, type Share } from '../model/trajectory.js';
import type { Words } from './words.js';

/**
 * The choice with whom a part of a trajectory is shared: one small control, the same in every piece.
 * @param choose called with what the client chose
 */
export function shareControl(words: Words, chosen: Share, choose: (share: Share) => void): TemplateResult {
  const onChange = ({ target }: Event): void => {
    const share = SHARES.find((option) => option === (target as HTMLSelectElement).value);
    if (share) choose(share);
  };
  return html`<p class="share" part="share">
    <label
      ><span class="label">${words.t('share')}</span
      ><select part="select" name="share" lang=${words.otherLang ?? nothing} @change=${onChange}>
        ${SHARES.map(
          (share) =>
            html`<option value=${share} .selected=${live(share === chosen)}>
              ${words.plain(`share.${share}`)}
            </option>`,
        )}
      </select></label
    >
  </p>`;
}

/**
 * For a part in which the client chooses inside the piece what is shared: whether that may go into the file as well.
 * @param choose called with what the client chose
 */
export function fileControl(words: Words, chosen: Share, choose: (share: Share) => void): TemplateResult {
  const onChange = ({ target }: Event): void => {
    choose((target as HTMLInputElement).checked ? 'file' : 'conversation');
  };
  return html`<p class="share" part="share">
    <label class="share-file"
      ><input type="checkbox" name="share" .checked=${live(chosen === 'file')} @change=${onChange} /><span
        class="label"
        >${words.t('share.inside')}</span
      ></label
    >
  </p>`;
}
