import { html, nothing, type TemplateResult } from 'lit';
import { valuePictogram } from '../../kit/pictograms.js';
import { button } from '../../kit/templates.js';
import type { ByValue } from '../../model/work-values.js';
import type { Ring } from '../../model/circle-model.js';
import { plainNameOf, type Drawing } from './card.template.js';
import type { CardView, PlaceView } from './circle-model.view.js';
import { pictureButton } from './picture-button.template.js';
import { HINT } from './ring-pictograms.js';

/** Where the answers in the list would lay a card: only when asked for, and only the client lays it there. */
export function hints(
  drawing: Drawing,
  views: readonly PlaceView[],
  suggested: ByValue<Ring>,
  isShown: boolean,
): TemplateResult {
  const { words, actions } = drawing;
  const cards = views.flatMap(({ cards: all }) => all);
  const differing = cards.flatMap((card) => {
    const ring = Object.hasOwn(suggested, card.id) ? suggested[card.id] : undefined;
    return ring && ring !== card.place ? [{ card, ring }] : [];
  });
  return html`<section class="hints" part="hints">
    ${pictureButton(words, HINT, {
      label: isShown ? 'hints.hide' : 'hints.show',
      onClick: () => {
        actions.showHints(!isShown);
      },
      id: 'show-hints',
    })}
    ${
      isShown
        ? html`<p class="hint">${words.t(differing.length === 0 ? 'hints.none' : 'hints.intro')}</p>
            <ul class="hint-list">
              ${differing.map(({ card, ring }) => hintRow(drawing, card, ring))}
            </ul>`
        : nothing
    }
  </section>`;
}

function hintRow({ words, disabled, actions }: Drawing, card: CardView, ring: Ring): TemplateResult {
  const { id } = card;
  return html`<li>
    ${valuePictogram(id)}
    <p id="hint-${id}">
      ${words.t('hints.line', { name: plainNameOf(words, card), ring: words.plain(`ring.${ring}`) })}
    </p>
    ${
      disabled
        ? nothing
        : button(words, {
            label: 'hints.place',
            onClick: () => {
              actions.perform({ type: 'move', card: id, to: ring });
              actions.focusLater('#show-hints');
            },
            id: `lay-${id}`,
            named: `lay-${id} hint-${id}`,
          })
    }
  </li>`;
}
