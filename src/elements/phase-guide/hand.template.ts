import { html, nothing, type TemplateResult } from 'lit';
import { drawing as picture, pictogram, valuePictogram } from '../../kit/pictograms.js';
import { button } from '../../kit/templates.js';
import { cardsIn, RINGS, type Ring } from '../../model/circle-model.js';
import { topicsOfPhase, type Phase } from '../../model/phase-guide.js';
import { valueName, type Drawing } from './guide-drawing.js';

/** A circle in a circle: the ring it is about is thick. */
const RING: { readonly [ring in Ring]: string } = {
  inner:
    'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0M10.5 12a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0',
  middle:
    'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M6 12a6 6 0 1 0 12 0a6 6 0 1 0-12 0M7.3 12a4.7 4.7 0 1 0 9.4 0a4.7 4.7 0 1 0-9.4 0',
  outer:
    'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M3.3 12a8.7 8.7 0 1 0 17.4 0a8.7 8.7 0 1 0-17.4 0M9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
};

/** The drawing of a circle. */
export function ringPictogram(ring: Ring): TemplateResult {
  return picture(RING[ring]);
}

/** What the client wants to talk about comes first. Source: method G-phases, opening. */
export function wishes({ words, list, level }: Drawing): TemplateResult | typeof nothing {
  const names = (list?.discuss ?? []).flatMap((id) => {
    const name = valueName(words, id, list?.ownValues ?? []);
    return name ? [{ id, name }] : [];
  });
  if (names.length === 0) return nothing;
  return html`<div class="wishes" part="wishes">
    <h4 class="group-name" aria-level=${level + 2}>
      ${pictogram('discuss')}<span>${words.t('discuss')}</span>
    </h4>
    <ul>
      ${names.map(({ id, name }) => html`<li class="value">${valuePictogram(id)}<span dir="auto">${name}</span></li>`)}
    </ul>
  </div>`;
}

/** Whether there is something to choose from in a phase. */
const hasRings = (phase: Phase): boolean => phase === 'present' || phase === 'develop';

/** Chooses what to look at: a topic, or a circle and a card in it. Nothing is chosen until a person does. */
export function choices(drawing: Drawing, phase: Phase): TemplateResult | typeof nothing {
  const { words, screen, actions } = drawing;
  const { topic, ring } = screen.filter;
  const topics = topicsOfPhase(phase);
  const isChosen = topic !== undefined || ring !== undefined;
  return html`<div class="choices" part="filter">
    ${
      hasRings(phase)
        ? choiceGroup('ring', words.t('filter.ring'), [
            ...RINGS.map((one) =>
              choice(`ring-${one}`, ringPictogram(one), words.t(`ring.${one}`), ring === one, () => {
                actions.chooseRing(one);
              }),
            ),
          ])
        : nothing
    }
    ${
      topics.length > 1
        ? choiceGroup('topic', words.t('filter.topic'), [
            ...topics.map((one) =>
              choice(`topic-${one}`, nothing, words.t(`topic.${one}`), topic === one, () => {
                actions.chooseTopic(one);
              }),
            ),
          ])
        : nothing
    }
    ${hasRings(phase) && ring !== undefined ? cardsOf(drawing, ring) : nothing}
    ${
      isChosen
        ? button(words, { label: 'filter.all', onClick: actions.chooseAll, kind: 'quiet', id: 'show-all' })
        : nothing
    }
  </div>`;
}

function choiceGroup(id: string, name: unknown, options: readonly TemplateResult[]): TemplateResult {
  return html`<div class="choice-group" role="group" aria-labelledby="filter-${id}">
    <span class="choice-name" id="filter-${id}">${name}</span>
    <div class="choice-row">${options}</div>
  </div>`;
}

function choice(
  id: string,
  drawn: unknown,
  name: unknown,
  isPressed: boolean,
  onClick: () => void,
): TemplateResult {
  return html`<button
    type="button"
    class="choice"
    part="button choice"
    id=${id}
    aria-pressed=${isPressed}
    @click=${onClick}
  >
    ${drawn}<span dir="auto">${name}</span>
  </button>`;
}

/** The cards in a circle: one of them can be taken in hand. */
function cardsOf({ words, circles, screen, actions }: Drawing, ring: Ring): TemplateResult | typeof nothing {
  if (!circles) return nothing;
  const cards = cardsIn(circles, ring).flatMap((id) => {
    const name = valueName(words, id, circles.cards);
    return name ? [{ id, name }] : [];
  });
  if (cards.length === 0) return html`<p class="hint">${words.t('hand.none')}</p>`;
  return choiceGroup(
    'card',
    words.t('hand'),
    cards.map(({ id, name }) =>
      choice(`card-${id}`, valuePictogram(id), name, screen.filter.card === id, () => {
        actions.takeCard(screen.filter.card === id ? undefined : id);
      }),
    ),
  );
}

/** The card in hand, above its questions. */
export function inHand({ words, circles, screen, level, actions }: Drawing): TemplateResult | typeof nothing {
  const { card, ring } = screen.filter;
  const name = card === undefined ? undefined : valueName(words, card, circles?.cards ?? []);
  if (card === undefined || !name || !ring) return nothing;
  return html`<div class="in-hand" part="in-hand">
    ${valuePictogram(card)}
    <h4 class="group-name" id="in-hand" aria-level=${level + 2}>
      ${words.t('hand.card', { name, ring: words.plain(`ring.${ring}`) })}
    </h4>
    ${button(words, {
      label: 'hand.back',
      onClick: () => {
        actions.takeCard(undefined);
      },
      kind: 'quiet',
      id: 'put-back',
    })}
  </div>`;
}
