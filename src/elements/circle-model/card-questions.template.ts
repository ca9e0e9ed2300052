import { html, nothing, type TemplateResult } from 'lit';
import { panel } from '../../kit/panel-directive.js';
import { valuePictogram } from '../../kit/pictograms.js';
import { button, head, noteField, quotes } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import { nameOf, type Drawing } from './card.template.js';
import { questionViews, type CardView, type QuestionView } from './circle-model.view.js';
import type { CircleScreen } from './circle-screen.js';
import { placeTextId } from './place-words.js';

/** The questions of the ring in which an opened card lies, with room for answers. Deeper ones come when asked for. */
export function cardQuestions(
  drawing: Drawing,
  card: CardView,
  { isDeeper, round }: Pick<CircleScreen, 'isDeeper' | 'round'>,
): TemplateResult {
  const { words, state, level, actions } = drawing;
  const { first, deeper, earlier } = questionViews(state, card.id, card.place);
  const isDeeperShown = isDeeper || deeper.some(({ note }) => note);
  const fields = (views: readonly QuestionView[]): unknown[] =>
    views.map((view) => questionField(drawing, card, view, round));
  return html`<section class="card-questions" part="card-questions" aria-labelledby="name-opened">
    ${head(
      valuePictogram(card.id),
      'opened',
      level + 1,
      nameOf(words, card),
      html`<p class="about">${words.t(placeTextId(card.place))}</p>`,
    )}
    ${first.length === 0 ? nothing : html`<h4>${words.t('follow-up.first')}</h4>`} ${fields(first)}
    ${earlier.length === 0 ? nothing : html`<h4>${words.t('follow-up.earlier')}</h4>`} ${fields(earlier)}
    ${isDeeperShown && deeper.length > 0 ? html`<h4 class="deeper" tabindex="-1">${words.t('follow-up.deeper')}</h4>` : nothing}
    ${isDeeperShown ? fields(deeper) : nothing}
    <div class="steps">
      ${
        deeper.length > 0 && (isDeeper || !isDeeperShown)
          ? button(words, {
              label: isDeeperShown ? 'follow-up.hide-deeper' : 'follow-up.show-deeper',
              onClick: () => {
                actions.showDeeper(!isDeeperShown);
              },
              id: 'show-deeper',
            })
          : nothing
      }
      ${button(words, {
        label: 'close',
        onClick: () => {
          actions.open(undefined);
        },
        kind: 'primary',
        part: 'close',
      })}
    </div>
  </section>`;
}

function questionField(
  { words, voice, disabled }: Drawing,
  { id: card }: CardView,
  { id, note }: QuestionView,
  round: number,
): unknown {
  const name = `${card}/${id}`;
  const textId = `follow-up.${id}`;
  if (!words.has(textId))
    return html`<p class="hint">${words.t('follow-up.other')}</p>
      ${quotes(words, note)}`;
  return panel(`${name} ${voice} ${round}`, [words, voice, disabled, note], () =>
    writeField(words, { name, label: words.t(textId), voice, note, disabled }),
  );
}

/** The question, the field for who is typing, and under it what the other voice wrote. */
function writeField(words: Words, options: Parameters<typeof noteField>[1]): TemplateResult {
  const { voice, note } = options;
  const { [voice]: mine, ...others } = note ?? {};
  return html`${noteField(words, { ...options, note: mine === undefined ? undefined : { [voice]: mine } })}
  ${quotes(words, others)}`;
}

/** A card that came to the inner ring is met with interest: how did you manage? Source: method G-circle. */
export function meeting({ words, actions }: Drawing, card: CardView, question: string): TemplateResult {
  return html`<div class="notice calm" part="notice" role="group" aria-labelledby="meeting">
    ${valuePictogram(card.id)}
    <p id="meeting"><b>${nameOf(words, card)}</b><br />${words.t('met.inner')}</p>
    <div class="actions">
      ${button(words, {
        label: 'met.write',
        onClick: () => {
          actions.open(card.id, question);
        },
        id: 'write-down',
      })}
      ${button(words, { label: 'met.later', onClick: actions.answerLater, kind: 'quiet' })}
    </div>
  </div>`;
}

/** What was written about a card, as text. */
export function writtenAbout({ words, state }: Drawing, card: CardView): unknown {
  const { first, deeper, earlier } = questionViews(state, card.id, card.place);
  return [...first, ...deeper, ...earlier]
    .filter(({ note }) => note)
    .map(
      ({ id, note }) =>
        html`<div class="written">
          <p class="hint">${words.t(words.has(`follow-up.${id}`) ? `follow-up.${id}` : 'follow-up.other')}</p>
          ${quotes(words, note)}
        </div>`,
    );
}
