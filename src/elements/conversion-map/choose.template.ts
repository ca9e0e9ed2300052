import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { valuePictogram } from '../../kit/pictograms.js';
import type { OfferView } from './conversion-map.view.js';
import { valueName, type Drawing } from './map-drawing.js';

/** The values to choose from: what the client marked elsewhere first. Nothing is chosen for the client. */
export function chooseValues(drawing: Drawing, offers: readonly OfferView[]): TemplateResult {
  const { words, disabled, screen, actions } = drawing;
  const isChosen = offers.some((offer) => offer.isChosen);
  const isShown = screen.choosing(isChosen);
  const marked = offers.filter(({ reasons }) => reasons.length > 0);
  const others = offers.filter(({ reasons }) => reasons.length === 0);
  return html`<details
    class="choose"
    part="choose"
    .open=${live(isShown)}
    @toggle=${({ currentTarget }: Event) => {
      actions.showChoice((currentTarget as HTMLDetailsElement).open);
    }}
  >
    <summary
      id="choose"
      @click=${(event: Event) => {
        // The browser would tell of it later only, and what is drawn meanwhile would close it again.
        event.preventDefault();
        actions.showChoice(!isShown);
      }}
    >
      ${words.t(isChosen ? 'choose.other' : 'choose')}
    </summary>
    ${
      isShown
        ? html`<p class="hint">${words.t('choose.hint')}</p>
            ${keyed(
              screen.round,
              html`${offerList(drawing, marked, 'choose.first', disabled)}
              ${offerList(drawing, others, marked.length > 0 ? 'choose.others' : undefined, disabled)}`,
            )}`
        : nothing
    }
  </details>`;
}

function offerList(
  drawing: Drawing,
  offers: readonly OfferView[],
  name: 'choose.first' | 'choose.others' | undefined,
  disabled: boolean,
): TemplateResult | typeof nothing {
  if (offers.length === 0) return nothing;
  const { words } = drawing;
  return html`${
      name === undefined
        ? nothing
        : html`<p class="offers-name">
            ${words.t(name === 'choose.first' ? 'choose.first' : 'choose.others')}
          </p>`
    }
    <ul class="offers" part="offers">
      ${repeat(
        offers,
        ({ id }) => id,
        (offer) => offerItem(drawing, offer, disabled),
      )}
    </ul>`;
}

function offerItem({ words, actions }: Drawing, offer: OfferView, disabled: boolean): TemplateResult {
  const { id, reasons, isChosen, isKept } = offer;
  return html`<li>
    <label class="offer" part="offer">
      <input
        type="checkbox"
        name="chosen.${id}"
        ?disabled=${disabled}
        .checked=${live(isChosen)}
        @change=${({ target }: Event) => {
          actions.choose(id, (target as HTMLInputElement).checked);
        }}
      />
      ${valuePictogram(id)}
      <span class="offer-words">
        <span class="offer-name">${valueName(words, offer)}</span>
        ${reasons.map((reason) => html`<span class="offer-about">${words.t(`reason.${reason}`)}</span>`)}
        ${isKept ? html`<span class="offer-about">${words.t('value.kept')}</span>` : nothing}
      </span>
    </label>
  </li>`;
}
