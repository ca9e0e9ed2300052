import { html, nothing, type TemplateResult } from 'lit';
import { entryForm, removedEntry } from '../../kit/entries.template.js';
import { panel } from '../../kit/panel-directive.js';
import { phasePictogram } from '../../kit/phase-pictograms.js';
import { button, noteField, quotes } from '../../kit/templates.js';
import { openConversation, type Phase } from '../../model/phase-guide.js';
import { finder, ownValues } from './finder.template.js';
import { guidance } from './guidance.template.js';
import { conversationWords, type Drawing } from './guide-drawing.js';
import { choices, inHand, ringPictogram, wishes } from './hand.template.js';
import { isFinding, type GroupView, type PhaseView } from './phase-guide.view.js';
import { hiddenQuestions, questionList } from './question.template.js';
import { chevron, summary } from './unfolding.template.js';

/** The open phase: its goal largest, then its questions, then room for notes. */
export function openPhasePanel(drawing: Drawing, view: PhaseView, askedElsewhere: number): TemplateResult {
  const { words, level, disabled, actions } = drawing;
  const { phase } = view;
  return html`<section class="phase" part="phase" aria-labelledby="name-phase">
    <div class="head">
      ${phasePictogram(phase)}
      <h3 class="phase-name" part="phase-name" id="name-phase" tabindex="-1" aria-level=${level + 1}>
        ${words.t(`phase.${phase}`)}
      </h3>
    </div>
    <p class="goal" part="goal">${words.t(`goal.${phase}`)}</p>
    ${explanation(drawing, phase)} ${guidance(drawing, phase)}
    ${phase === 'opening' ? wishes(drawing) : nothing}
    <div class="questions" part="questions">
      ${choices(drawing, phase)} ${inHand(drawing)}
      ${disabled ? nothing : html`<p class="hint way">${words.t('asked.hint')}</p>`}
      <div class="groups">${view.groups.map((group) => questionGroup(drawing, group))}</div>
      ${askedElsewhere > 0 ? html`<p class="hint">${words.t('asked.others', { count: askedElsewhere })}</p>` : nothing}
      ${removedEntry(words, drawing.entries, phase)} ${hiddenQuestions(drawing, view.hidden)}
      ${entryForm(words, drawing.entries, { place: phase, label: 'own.label', add: 'own.add', open: 'own.open', disabled })}
    </div>
    <div class="side">${phase === 'opening' ? ownValues(drawing) : nothing} ${notes(drawing, view)}</div>
    ${button(words, { label: 'path.back', onClick: actions.toPath, kind: 'quiet', id: 'to-path' })}
  </section>`;
}

function explanation({ words }: Drawing, phase: Phase): TemplateResult {
  return html`<details class="more about" part="about">
    ${summary(words.t('about'))}
    <div class="about-words">
      ${words.lines(`about.${phase}`).map((line) => html`<p>${line}</p>`)}
      <p class="parts-name">${words.t('parts')}</p>
      <ul class="parts">
        ${words.lines(`parts.${phase}`).map((line) => html`<li>${line}</li>`)}
      </ul>
    </div>
  </details>`;
}

function questionGroup(drawing: Drawing, group: GroupView): TemplateResult {
  const { words, level } = drawing;
  const { topic, ring, questions } = group;
  return html`<div class="group" part="group">
    <h4 class="group-name" aria-level=${level + 2}>
      ${ring === undefined ? nothing : ringPictogram(ring)}<span
        >${ring === undefined ? words.t(`topic.${topic}`) : words.t(`ring.${ring}`)}</span
      >
    </h4>
    ${isFinding(topic) ? html`<p class="hint">${words.t('find.intro')}</p>` : nothing}
    ${isFinding(topic) ? finder(drawing, group, topic) : questionList(drawing, questions)}
  </div>`;
}

function notes(drawing: Drawing, { phase, note, earlier }: PhaseView): TemplateResult {
  const { words, state, voice, disabled, screen, actions } = drawing;
  const { conversations } = state;
  const { isEarlierShown, round } = screen;
  return html`<div class="notes" part="notes">
    ${panel(
      `${phase} ${openConversation(state)?.id ?? ''} ${voice} ${round}`,
      [words, voice, disabled, note],
      () =>
        noteField(words, {
          name: `note.${phase}`,
          label: words.t(`note.${voice}`),
          voice,
          note,
          disabled,
        }),
    )}
    <p class="hint">${words.t('note.hint')}</p>
    ${
      earlier.length === 0
        ? nothing
        : html`<button
              type="button"
              class="quiet"
              part="button"
              id="show-earlier"
              aria-expanded=${isEarlierShown}
              @click=${() => {
                actions.showEarlier(!isEarlierShown);
              }}
            >
              <span>${words.t('note.earlier')}</span>${chevron()}
            </button>
            ${
              isEarlierShown
                ? earlier.map(
                    ({ conversation, note: written }) =>
                      html`<div class="earlier" part="earlier">
                        <p class="earlier-name">${conversationWords(words, conversations, conversation)}</p>
                        ${quotes(words, written)}
                      </div>`,
                  )
                : nothing
            }`
    }
  </div>`;
}
