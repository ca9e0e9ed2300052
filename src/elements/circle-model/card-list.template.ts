import { html, nothing, type TemplateResult } from 'lit';
import { ownActions } from '../../kit/own-entries.template.js';
import { panel } from '../../kit/panel-directive.js';
import { valuePictogram } from '../../kit/pictograms.js';
import { isOwnCard, PLACES } from '../../model/circle-model.js';
import { nameOf, plainNameOf, type Drawing } from './card.template.js';
import { hasNotes, type CardView, type PlaceView } from './circle-model.view.js';
import { pictureButton } from './picture-button.template.js';
import { placeWords } from './place-words.js';
import { QUESTION } from './ring-pictograms.js';

/**
 * The same cards as a plain list, with a choice per card. In the order of the cards, so that none jumps away.
 * @param round see `CircleScreen`
 */
export function plainList(drawing: Drawing, views: readonly PlaceView[], round: number): unknown {
  const byId = new Map(views.flatMap(({ cards }) => cards.map((card) => [card.id, card] as const)));
  return panel(
    round,
    [byId],
    () =>
      html`<ul class="plain" part="list">
        ${drawing.state.cards.map(({ id }) => {
          const card = byId.get(id);
          return card ? row(drawing, card) : nothing;
        })}
      </ul>`,
  );
}

function row(drawing: Drawing, card: CardView): TemplateResult {
  const { words, state, disabled, actions, own } = drawing;
  const { id, place, isMostImportant } = card;
  const canOpen = !disabled && (place !== 'tray' || hasNotes(state, id));
  return html`<li class="row" part="card" data-card=${id}>
    ${valuePictogram(id)}
    <div class="row-words">
      <p class="row-name" id="row-${id}" dir=${card.label ? 'auto' : nothing}>${nameOf(words, card)}</p>
    </div>
    <select
      name="place.${id}"
      part="select"
      lang=${words.otherLang ?? nothing}
      aria-label=${words.plain('list.choice', { name: plainNameOf(words, card) })}
      ?disabled=${disabled}
      @change=${({ target }: Event) => {
        const to = PLACES.find((option) => option === (target as HTMLSelectElement).value);
        if (to) actions.perform({ type: 'move', card: id, to });
      }}
    >
      ${(['tray', 'inner', 'middle', 'outer'] as const).map(
        (option) =>
          html`<option value=${option} .selected=${option === place}>
            ${placeWords(drawing.words, option)}
          </option>`,
      )}
    </select>
    <div class="row-more">
      ${
        place === 'tray' || disabled
          ? nothing
          : html`<label class="choice"
              ><input
                type="checkbox"
                name="most-important.${id}"
                .checked=${isMostImportant}
                @change=${({ target }: Event) => {
                  const { checked } = target as HTMLInputElement;
                  actions.perform({ type: 'most-important', ring: place, card: checked ? id : null });
                }}
              /><span>${words.t('most-important')}</span></label
            >`
      }
      ${
        canOpen
          ? pictureButton(words, QUESTION, {
              label: 'open',
              onClick: () => {
                actions.open(id);
              },
              id: `open-${id}`,
              named: `open-${id} row-${id}`,
            })
          : nothing
      }
      ${disabled || !isOwnCard(state, id) ? nothing : ownActions(words, id, card.label ?? '', own, `row-${id}`)}
    </div>
  </li>`;
}
