import { html, nothing, type TemplateResult } from 'lit';
import type { Audience } from '../../kit/gesprekskit-element.js';
import { addForm, ownActions, removedNotice } from '../../kit/own-entries.template.js';
import { historyControls } from '../../kit/templates.js';
import type { ByValue } from '../../model/work-values.js';
import type { CardId, CircleModelState, Ring } from '../../model/circle-model.js';
import { plainList } from './card-list.template.js';
import { cardMenu } from './card-menu.template.js';
import { cardQuestions, meeting, writtenAbout } from './card-questions.template.js';
import { nameOf, type Drawing } from './card.template.js';
import { changes } from './changes.template.js';
import { hasNotes, MEETING, progressOf, type CardView, type PlaceView } from './circle-model.view.js';
import type { CircleScreen } from './circle-screen.js';
import { hints } from './hints.template.js';
import type { PaperEntry } from './paper-entry.js';
import { blankSheets, paperPanel } from './paper.template.js';
import { periodField, periodWords } from './period.template.js';
import { picture } from './picture.template.js';
import { pictureButton } from './picture-button.template.js';
import { LIST, PLACE_PATHS } from './ring-pictograms.js';

/** All there is to draw of the circles. */
export interface CirclesView {
  readonly views: readonly PlaceView[];
  readonly audience: Audience;
  readonly layout: 'circles' | 'list';
  readonly screen: CircleScreen;
  readonly earlier: CircleModelState | undefined;
  /** Where the list would lay cards; nothing where there is no list. */
  readonly suggested: ByValue<Ring> | undefined;
  readonly entry: PaperEntry;
  readonly printing: boolean;
  /** Nothing can be changed, also not after printing. */
  readonly isReadOnly: boolean;
  readonly share: unknown;
}

/** The circles: what they are for, the picture or the list, and what belongs to it. */
export function circles(drawing: Drawing, view: CirclesView): TemplateResult {
  const { state, words, asText, chosen } = drawing;
  const { views, layout, printing, screen, earlier } = view;
  const card = (id: CardId | undefined): CardView | undefined =>
    views.flatMap(({ cards }) => cards).find((one) => one.id === id);
  const inHand = card(chosen);
  const isList = layout === 'list' && !printing && !asText;
  return html`<div class=${printing && screen.sheets === 'blank' ? 'screen' : ''}>
      ${opening(drawing, view)}
      ${
        isList
          ? plainList(drawing, views, screen.round)
          : picture(drawing, views, {
              menu: inHand && !asText ? cardMenu(drawing, inHand) : nothing,
              meeting: asText ? nothing : met(drawing, view, card),
            })
      }
      ${view.isReadOnly ? nothing : html`<div class=${printing ? 'screen' : ''}>${beside(drawing, view, card)}</div>`}
      ${asText || printing ? written(drawing, views) : nothing}
      ${earlier ? changes(words, drawing.level, earlier, state) : nothing}
      ${view.isReadOnly ? nothing : html`<div class=${printing ? 'screen' : ''}>${below(drawing, view)}</div>`}
    </div>
    ${printing && screen.sheets === 'blank' ? blankSheets(drawing) : nothing}`;
}

function opening(drawing: Drawing, { audience, layout, screen }: CirclesView): TemplateResult {
  const { words, state, level, asText, actions } = drawing;
  const isGoals = state.topic === 'goals';
  const { period } = state;
  return html`<h2 class="title" part="title" id="name-start" tabindex="-1" aria-level=${level}>
      ${words.t(isGoals ? 'title.goals' : 'title')}
    </h2>
    ${asText && isGoals && period ? html`<p class="lead">${periodWords(drawing, period)}</p>` : nothing}
    ${
      asText
        ? nothing
        : html`<div class="introduction" part="introduction">
              ${
                audience === 'professional'
                  ? html`<p class="hint">${words.t('name')}</p>
                      <p class="lead">${words.t('intro.professional')}</p>`
                  : words
                      .lines(isGoals ? 'intro.light.goals' : 'intro.light')
                      .map((line) => html`<p class="lead">${line}</p>`)
              }
              <p>${words.t('intro.freedom')}</p>
              ${isGoals ? periodField(drawing, screen.round) : nothing}
            </div>
            <div class="way">
              <p class="progress hint" part="progress">${progressWords(drawing)}</p>
              ${pictureButton(words, layout === 'list' ? PLACE_PATHS.inner : LIST, {
                label: layout === 'list' ? 'view.picture' : 'view.list',
                onClick: () => {
                  actions.showAs(layout === 'list' ? 'circles' : 'list');
                },
                id: 'show-as',
              })}
            </div>
            <p id="hint-of-cards" hidden>${words.t('card.hint')}</p>`
    }`;
}

function progressWords({ words, state }: Drawing): unknown {
  const progress = progressOf(state);
  return progress.count === 0 ? words.t('progress.none') : words.t('progress', progress);
}

/** The question that meets a card which came to the inner ring, as long as it lies there. */
function met(
  drawing: Drawing,
  { screen: { opened, met: id } }: CirclesView,
  card: (id: CardId | undefined) => CardView | undefined,
): TemplateResult | typeof nothing {
  const meets = card(id);
  if (meets?.place !== MEETING.ring || meets.id === opened || drawing.disabled) return nothing;
  return meeting(drawing, meets, MEETING.question);
}

/** What comes under the picture by what a client does: a question, the card that is open, a name to change. */
function beside(
  drawing: Drawing,
  view: CirclesView,
  card: (id: CardId | undefined) => CardView | undefined,
): TemplateResult {
  const { words, own } = drawing;
  const { screen, layout } = view;
  const [open, renamed] = [card(screen.opened), card(own.renaming)];
  const isList = layout === 'list';
  return html`${removedNotice(words, own)} ${isList ? met(drawing, view, card) : nothing}
  ${
    renamed && !isList
      ? html`<section class="renaming" part="own-actions">
          <p class="label">${nameOf(words, renamed)}</p>
          ${ownActions(words, renamed.id, renamed.label ?? '', own)}
        </section>`
      : nothing
  }
  ${open ? cardQuestions(drawing, open, screen) : nothing}`;
}

function below(drawing: Drawing, view: CirclesView): TemplateResult {
  const { words, disabled, level, own, actions, state } = drawing;
  const { suggested, screen, views, entry, share } = view;
  const isGoals = state.topic === 'goals';
  return html`${
      suggested && !isGoals && Object.keys(suggested).length > 0
        ? hints(drawing, views, suggested, screen.isHinting)
        : nothing
    }
    <section class="own-cards" part="own-cards" aria-labelledby="name-own-cards">
      <h3 id="name-own-cards" tabindex="-1" aria-level=${level + 1}>
        ${words.t(isGoals ? 'own.heading.goals' : 'own.heading')}
      </h3>
      <p class="about">${words.t(isGoals ? 'own.intro.goals' : 'own.intro')}</p>
      ${addForm(words, disabled, own, isGoals ? 'goals' : undefined)}
    </section>
    ${paperPanel(drawing, entry)} ${share}
    ${disabled ? nothing : historyControls(words, actions.undo, actions.redo)}`;
}

/** What was written, card by card: read-only, and on paper. */
function written(drawing: Drawing, views: readonly PlaceView[]): TemplateResult {
  const { words, state, level } = drawing;
  const cards = views.flatMap(({ cards: all }) => all).filter(({ id }) => hasNotes(state, id));
  return html`<div class="written-about" part="as-text">
    ${cards.map(
      (card) =>
        html`<section class="as-text">
          <h3 aria-level=${level + 1}>${nameOf(words, card)}</h3>
          ${writtenAbout(drawing, card)}
        </section>`,
    )}
  </div>`;
}
