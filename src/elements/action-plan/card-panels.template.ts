import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { afterPress } from '../../kit/after-press.js';
import { button, noteField } from '../../kit/templates.js';
import { DOERS, isTakenOn, isWritten, OUTCOMES, type Note, type PlanStep } from '../../model/action-plan.js';
import type { StepView } from './action-plan.view.js';
import { cardButton } from './card-button.template.js';
import { linkFields } from './link-fields.template.js';
import type { Drawing } from './plan-drawing.js';
import { CALENDAR, EARLIER, LATER, PANEL_PATHS } from './plan-pictograms.js';
import { wordsField } from './words-field.template.js';

/** What is open of a step. Its fields are told apart by their names: see `fieldOf`. */
export function panelOf(drawing: Drawing, view: StepView): unknown {
  const { words, screen, actions } = drawing;
  const { step } = view;
  const { opened } = screen;
  if (opened?.id !== step.id) return nothing;
  const isCheck = opened.panel === 'check';
  const fields = isCheck ? check(drawing, step) : edit(drawing, view);
  return keyed(
    `${isCheck} ${screen.round}`,
    html`<div class="panel" part="panel">
      ${fields} ${button(words, { label: 'close', onClick: actions.close, id: `close-${step.id}` })}
    </div>`,
  );
}

/** What it says, who does it, with what, when, and what if it goes differently. Where it belongs unfolds below. */
function edit(drawing: Drawing, view: StepView): TemplateResult {
  const { words, voice, screen, actions } = drawing;
  const { step } = view;
  const { id, who = [], when, help, without } = step;
  const isPlaceOpen = screen.isOpen(id, 'place');
  return html`${wordsField(drawing, step, 'step.words')}
    <fieldset class="choices" aria-describedby="who-hint">
      <legend class="label">${words.t('who.legend')}</legend>
      <div class="choice-row">
        ${DOERS.map(
          (doer) =>
            html`<label class="choice"
              ><input
                type="checkbox"
                id="who-${doer}-${id}"
                name="who.${id}"
                value=${doer}
                .checked=${live(who.includes(doer))}
              /><span>${words.t(`doer.${doer}`)}</span></label
            >`,
        )}
      </div>
      <p class="hint" id="who-hint">${words.t('who.hint')}</p>
    </fieldset>
    <div class="day">
      <label class="day-field"
        ><span class="label">${words.t('date')}</span
        ><input
          type="date"
          part="input"
          name="date.${id}"
          min="1900-01-01"
          max="2999-12-31"
          .value=${live(when?.date ?? '')}
          @focus=${() => {
            screen.dating(step);
          }}
          @blur=${() => {
            afterPress(() => {
              screen.dating(undefined);
            });
          }}
      /></label>
      ${calendarButton(drawing, view)}
    </div>
    ${field(drawing, `when.${id}`, words.t(`when.${voice}`), when?.words)}
    ${field(drawing, `help.${id}`, words.t(`help.${voice}`), help, words.t('names'))}
    ${field(drawing, `without.${id}`, words.t(`without.${voice}`), without, words.t('without.hint'))}
    ${cardButton(words, {
      label: 'place',
      path: PANEL_PATHS.place,
      id: `place-${id}`,
      of: `name-${id}`,
      isOpen: isPlaceOpen,
      onClick: () => {
        actions.toggle(id, 'place');
      },
    })}
    ${isPlaceOpen ? place(drawing, step) : nothing}`;
}

/** An agreement with a day goes into the client's own calendar. */
function calendarButton({ words, actions }: Drawing, { step, standing }: StepView): unknown {
  if (!isTakenOn(step) || step.when?.date === undefined || standing !== 'agreed') return nothing;
  return cardButton(words, {
    label: 'calendar',
    path: CALENDAR,
    id: `calendar-${step.id}`,
    of: `name-${step.id}`,
    onClick: () => {
      actions.calendar(step);
    },
  });
}

function field(
  { words, voice, disabled }: Drawing,
  name: string,
  question: unknown,
  note: Note | undefined,
  hint?: unknown,
): TemplateResult {
  const label = hint === undefined ? question : html`${question}<span class="hint">${hint}</span>`;
  return noteField(words, { name, label, voice, note, disabled });
}

/** How it went, in words, and what was learned. */
function check(drawing: Drawing, { id, check }: PlanStep): TemplateResult {
  const { words, voice } = drawing;
  const { outcome, learned } = check ?? {};
  return html`<fieldset class="choices">
      <legend class="label">${words.t('check')}</legend>
      <div class="choice-row">
        ${[...OUTCOMES, 'none' as const].map(
          (one) =>
            html`<label class="choice"
              ><input
                type="radio"
                name="outcome.${id}"
                value=${one}
                .checked=${live(one === (outcome ?? 'none'))}
              /><span>${words.t(`outcome.${one}`)}</span></label
            >`,
        )}
      </div>
    </fieldset>
    ${outcome || isWritten(learned) ? field(drawing, `learned.${id}`, words.t(`learned.${voice}`), learned) : nothing}`;
}

/** Where it stands, and what it belongs to. */
function place(drawing: Drawing, step: PlanStep): TemplateResult {
  const { words, state, sort, actions } = drawing;
  const { id, goal } = step;
  const isGone = goal !== undefined && state.goals.every((one) => one.id !== goal);
  return html`${
      sort === 'goal'
        ? html`<div class="order">
            ${cardButton(words, {
              label: 'earlier',
              path: EARLIER,
              kind: 'secondary',
              id: `earlier-${id}`,
              of: `name-${id}`,
              onClick: () => {
                actions.moveBy(step, -1);
              },
            })}
            ${cardButton(words, {
              label: 'later',
              path: LATER,
              kind: 'secondary',
              id: `later-${id}`,
              of: `name-${id}`,
              onClick: () => {
                actions.moveBy(step, 1);
              },
            })}
          </div>`
        : nothing
    }
    <label
      ><span class="label">${words.t('place.goal')}</span
      ><select part="select" name="goal.${id}" lang=${words.otherLang ?? nothing}>
        <option value="" .selected=${live(goal === undefined)}>${words.plain('place.goal.none')}</option>
        ${isGone ? html`<option value=${goal} .selected=${live(true)}>${words.plain('goal.gone')}</option>` : nothing}
        ${state.goals.map(
          (one) =>
            html`<option value=${one.id} dir="auto" .selected=${live(one.id === goal)}>${one.label}</option>`,
        )}
      </select></label
    >
    ${linkFields(drawing, step)}`;
}
