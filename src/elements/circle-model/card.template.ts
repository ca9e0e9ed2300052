import { html, nothing, type TemplateResult } from 'lit';
import { drawing, valuePictogram } from '../../kit/pictograms.js';
import type { Shown, Words } from '../../kit/words.js';
import { isWorkValue } from '../../model/work-values.js';
import type { CircleActions } from './circle-actions.js';
import type { CardView } from './circle-model.view.js';
import { MOST_IMPORTANT } from './ring-pictograms.js';
import type { CardId, CircleModelState } from '../../model/circle-model.js';
import type { Voice } from '../../model/piece.js';
import type { OwnEntries } from '../../kit/own-entries.js';

/** What all templates of the circles write and draw with. */
export interface Drawing {
  readonly words: Words;
  readonly state: CircleModelState;
  readonly voice: Voice;
  readonly disabled: boolean;
  /** Cards are text, and nothing can be pressed. */
  readonly asText: boolean;
  /** Level of the element's own heading. */
  readonly level: number;
  /** The card in hand. */
  readonly chosen: CardId | undefined;
  readonly actions: CircleActions;
  readonly own: OwnEntries;
}

type Named = Pick<CardView, 'id' | 'label'>;

/** The name of a card: the method's, or the client's own words. */
export function nameOf(words: Words, { id, label }: Named): Shown {
  if (label?.trim()) return label;
  return isWorkValue(id) && label === undefined ? words.t(`value.${id}`) : words.t('card.unnamed');
}

/** The same as plain text. */
export function plainNameOf(words: Words, { id, label }: Named): string {
  if (label?.trim()) return label.trim();
  return words.plain(isWorkValue(id) && label === undefined ? `value.${id}` : 'card.unnamed');
}

/** The word and the shape that mark what matters most. */
function mostImportantMark(words: Words): TemplateResult {
  return html`<span class="mark"
    >${drawing(MOST_IMPORTANT)}<span>${words.t('most-important.short')}</span></span
  >`;
}

/** A card of paper: a button that takes it in hand, or text. */
export function cardItem(drawing: Drawing, card: CardView): TemplateResult {
  const { words, asText, disabled, chosen, actions } = drawing;
  const { id, isMostImportant } = card;
  const face = html`${valuePictogram(id)}<span class="card-name" dir=${card.label ? 'auto' : nothing}
      >${nameOf(words, card)}</span
    >${isMostImportant ? mostImportantMark(words) : nothing}`;
  return html`<li class=${isMostImportant ? 'card most-important' : 'card'} part="card" data-card=${id}>
    ${
      asText || disabled
        ? html`<span class="face">${face}</span>`
        : html`<button
            type="button"
            class="face"
            part="card-button"
            id="card-${id}"
            aria-haspopup="menu"
            aria-expanded=${id === chosen}
            aria-describedby="hint-of-cards"
            @click=${() => {
              actions.choose(id === chosen ? undefined : id);
            }}
          >
            ${face}
          </button>`
    }
  </li>`;
}
