import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { phasePictogram } from '../../kit/phase-pictograms.js';
import { button } from '../../kit/templates.js';
import { isUnused, openConversation } from '../../model/phase-guide.js';
import { conversationName, conversationWords, type Drawing } from './guide-drawing.js';
import { stoneViews, type StoneView } from './phase-guide.view.js';
import { chevron } from './unfolding.template.js';

/** The six stones: each one step away, in any order. */
export function path(drawing: Drawing): TemplateResult {
  return html`<nav class="path" part="path" aria-labelledby="path-name">
    <span class="visually-hidden" id="path-name">${drawing.words.t('path')}</span>
    <ol>
      ${stoneViews(drawing.state).map((view) => html`<li>${stone(drawing, view)}</li>`)}
    </ol>
  </nav>`;
}

function stone({ words, disabled, actions }: Drawing, view: StoneView): TemplateResult {
  const { phase, isOpen, isVisited, wasVisited } = view;
  const isBeen = isVisited || wasVisited;
  return html`<button
    type="button"
    class="stone"
    part="button stone"
    id="stone-${phase}"
    aria-current=${isOpen ? 'step' : nothing}
    ?disabled=${disabled}
    @click=${() => {
      actions.go(phase);
    }}
  >
    <span class=${isVisited ? 'foot been' : 'foot'}>${phasePictogram(phase)}</span>
    <span class="stone-words"
      ><span class="stone-name">${words.t(`phase.${phase}`)}</span> ${
        isBeen
          ? html`<span class="stone-mark">${words.t(isVisited ? 'path.visited' : 'path.earlier')}</span>`
          : nothing
      }</span
    >
  </button>`;
}

/** Which conversation this is: its day, the others, and a new one. Quiet until a person opens it. */
export function conversationPanel(drawing: Drawing): TemplateResult {
  const { words, state, actions } = drawing;
  const { conversations } = state;
  const open = openConversation(state);
  const isOpen = drawing.screen.isTalkShown;
  return html`<div class="talk" part="conversation">
    <button
      type="button"
      class="quiet"
      part="button"
      id="show-conversation"
      aria-expanded=${isOpen}
      @click=${() => {
        actions.showConversation(!isOpen);
      }}
    >
      <span>${open ? conversationWords(words, conversations, open) : words.t('conversation.none')}</span
      >${chevron()}
    </button>
    ${isOpen ? conversationFields(drawing) : nothing}
  </div>`;
}

function conversationFields(drawing: Drawing): TemplateResult {
  const { words, state, disabled, actions } = drawing;
  const { conversations } = state;
  const open = openConversation(state);
  const lang = words.otherLang ?? nothing;
  return html` <div class="talk-fields">
    ${
      conversations.length > 1
        ? html`<label class="field"
            ><span class="label">${words.t('conversation.label')}</span>
            <select
              name="conversation"
              part="select"
              lang=${lang}
              ?disabled=${disabled}
              @change=${({ target }: Event) => {
                actions.chooseConversation((target as HTMLSelectElement).value);
              }}
            >
              ${conversations.map(
                (one) =>
                  html`<option value=${one.id} .selected=${one.id === open?.id}>
                    ${conversationName(words, conversations, one)}
                  </option>`,
              )}
            </select></label
          >`
        : nothing
    }
    <label class="field"
      ><span class="label">${words.t('conversation.date')}</span>
      <input
        type="date"
        name="date"
        part="input"
        min="1900-01-01"
        max="2999-12-31"
        autocomplete="off"
        ?disabled=${disabled}
        .value=${live(open?.date ?? '')}
    /></label>
    ${disabled ? nothing : conversationButtons(drawing)}
  </div>`;
}

function conversationButtons({ words, state, screen, actions }: Drawing): TemplateResult {
  const open = openConversation(state);
  return html`<div class="talk-buttons">
    ${button(words, {
      label: 'conversation.new',
      onClick: actions.addConversation,
      before: 'add',
      id: 'new-conversation',
    })}
    ${
      open && isUnused(open)
        ? button(words, {
            label: 'conversation.remove',
            onClick: () => {
              actions.removeConversation(open.id);
            },
            kind: 'quiet',
            before: 'remove',
            id: 'remove-conversation',
          })
        : nothing
    }
    ${open && screen.kept === open.id ? html`<p class="hint">${words.t('conversation.stays')}</p>` : nothing}
  </div>`;
}
