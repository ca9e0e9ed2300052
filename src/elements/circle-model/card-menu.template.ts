import { html, nothing, type TemplateResult } from 'lit';
import { drawing as lineDrawing, pictogram } from '../../kit/pictograms.js';
import { isOwnCard, PLACES, type Place } from '../../model/circle-model.js';
import { plainNameOf, type Drawing } from './card.template.js';
import { hasNotes, type CardView } from './circle-model.view.js';
import { placeTextId } from './place-words.js';
import { MOST_IMPORTANT, PLACE_PATHS, QUESTION } from './ring-pictograms.js';

interface Item {
  readonly role: 'menuitem' | 'menuitemradio' | 'menuitemcheckbox';
  readonly id: string;
  readonly picture: unknown;
  readonly words: unknown;
  readonly isChecked?: boolean;
  readonly onClick: () => void;
}

/** What can be done with the card in hand. Source: WAI-ARIA Authoring Practices, menu button. */
export function cardMenu(drawing: Drawing, card: CardView): TemplateResult {
  const { words, state, actions, own } = drawing;
  const { id, place, label, isMostImportant } = card;
  const move = (to: Place): TemplateResult =>
    item({
      role: 'menuitemradio',
      id: `menu-${to}`,
      picture: lineDrawing(PLACE_PATHS[to]),
      // Where it lies is no way to go.
      words: words.t(to === place ? placeTextId(place) : `move.${to}`),
      isChecked: to === place,
      onClick: () => {
        if (to === place) actions.choose(undefined);
        else actions.move(id, to);
      },
    });
  const act = (name: string, picture: unknown, textId: string, onClick: () => void): TemplateResult =>
    item({
      role: 'menuitem',
      id: `menu-${name}`,
      picture,
      words: words.t(textId),
      onClick: () => {
        actions.choose(undefined);
        onClick();
      },
    });
  return html`<div
    class="menu"
    part="menu"
    role="menu"
    id="menu"
    aria-label=${words.plain('menu', { name: plainNameOf(words, card) })}
  >
    <div role="group" aria-label=${words.plain('choose-circle')}>${PLACES.map(move)}</div>
    ${
      place === 'tray'
        ? nothing
        : item({
            role: 'menuitemcheckbox',
            id: 'menu-most-important',
            picture: lineDrawing(MOST_IMPORTANT),
            words: words.t('most-important'),
            isChecked: isMostImportant,
            onClick: () => {
              actions.choose(undefined);
              actions.perform({ type: 'most-important', ring: place, card: isMostImportant ? null : id });
            },
          })
    }
    ${
      place !== 'tray' || hasNotes(state, id)
        ? act('open', lineDrawing(QUESTION), 'open', () => {
            actions.open(id);
          })
        : nothing
    }
    ${
      !isOwnCard(state, id)
        ? nothing
        : html`${act('rename', pictogram('rename'), 'own.rename', () => {
            own.startRename(id, label ?? '');
          })}
          ${act('remove', pictogram('remove'), 'own.remove', () => {
            own.remove(id);
          })}`
    }
  </div>`;
}

function item({ role, id, picture, words, isChecked, onClick }: Item): TemplateResult {
  return html`<button
    type="button"
    class="menu-item"
    part="menu-item"
    id=${id}
    role=${role}
    aria-checked=${isChecked ?? nothing}
    tabindex="-1"
    @click=${onClick}
  >
    ${picture}<span>${words}</span>
  </button>`;
}
