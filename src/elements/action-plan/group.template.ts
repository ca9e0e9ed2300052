import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { keyed } from 'lit/directives/keyed.js';
import { entryForm, removedEntry } from '../../kit/entries.template.js';
import { drawing as picture, pictogram, valuePictogram } from '../../kit/pictograms.js';
import { button } from '../../kit/templates.js';
import type { PlanGoal } from '../../model/action-plan.js';
import { hintOf, type GroupView, type SectionView } from './action-plan.view.js';
import { cardButton } from './card-button.template.js';
import { stepCard } from './card.template.js';
import { linkFields } from './link-fields.template.js';
import type { Drawing } from './plan-drawing.js';
import { HINT, PANEL_PATHS, STANDING_PATHS } from './plan-pictograms.js';
import { conversationWords, doersTogether, inLanguageOf, monthIn, valueWords } from './plan-words.js';
import { wordsField } from './words-field.template.js';

/** Steps that are brought together, under a heading; of many the steps come in sight when it is unfolded. */
export function group(drawing: Drawing, view: GroupView, isFolded: boolean | undefined): TemplateResult {
  const { sort, asText, disabled } = drawing;
  const { key, goal } = view;
  const canChange = !asText && !disabled;
  return html`<section
    class="group"
    part="group"
    aria-labelledby=${headingIdOf(view)}
    data-goal=${sort === 'goal' ? (goal?.id ?? '') : nothing}
  >
    ${
      goal && canChange && !isFolded
        ? html`<div class="group-head">${heading(drawing, view, isFolded)}${editButton(drawing, goal)}</div>`
        : heading(drawing, view, isFolded)
    }
    ${
      isFolded
        ? nothing
        : html`${goal ? aboutGoal(drawing, goal, canChange) : nothing}
          ${repeat(
            view.sections,
            ({ standing }) => standing,
            (one) => section(drawing, one, `${key}.${one.standing}`),
          )}
          ${view.openGoals ? goalNames(view.openGoals) : nothing}
          ${canChange && sort === 'goal' ? adding(drawing, view) : nothing}`
    }
  </section>`;
}

/** A goal is renamed by the name of its heading; groups that are no goal have none to rename. */
const headingIdOf = ({ key, goal }: GroupView): string => (goal ? `name-${goal.id}` : `group-${key}`);

function heading(drawing: Drawing, view: GroupView, isFolded: boolean | undefined): TemplateResult {
  const { words, level, actions } = drawing;
  const { key, goal, count } = view;
  const name = goal ? html`<span dir="auto">${goal.label}</span>` : groupName(drawing, view);
  return html`<h3
    class="group-name"
    part="group-name"
    id=${headingIdOf(view)}
    aria-level=${level + 1}
    tabindex="-1"
  >
    ${
      isFolded === undefined
        ? name
        : html`<button
            type="button"
            class="opener"
            part="button"
            id="fold-${key}"
            aria-expanded=${!isFolded}
            @click=${() => {
              actions.fold(key, !isFolded);
            }}
          >
            ${name}<span class="count">${words.t('count', { count })}</span
            ><span class="chevron">${pictogram('next')}</span>
          </button>`
    }
  </h3>`;
}

function groupName({ words, known }: Drawing, view: GroupView): unknown {
  const { key, doers, value, month, inWords, openGoals } = view;
  if (doers) return inLanguageOf(words, doersTogether(words, doers));
  if (value !== undefined)
    return html`${valuePictogram(value)}<span>${valueWords(words, value, known)}</span>`;
  if (month !== undefined) return inLanguageOf(words, monthIn(words, month));
  if (inWords) return words.t('time.words');
  if (openGoals) return words.t('goals.open');
  if (key === 'who') return words.t('who.nobody');
  if (key === 'value') return words.t('value.none');
  return key === 'time' ? words.t('time.none') : words.t('loose');
}

function goalNames(goals: readonly PlanGoal[]): TemplateResult {
  return html`<ul class="goal-names">
    ${goals.map(({ label }) => html`<li dir="auto">${label}</li>`)}
  </ul>`;
}

/** Opens the panel of a goal, beside its words. */
function editButton({ words, screen, actions }: Drawing, { id }: PlanGoal): TemplateResult {
  return cardButton(words, {
    label: 'edit',
    path: PANEL_PATHS.edit,
    kind: 'quiet edit',
    id: `edit-${id}`,
    of: `name-${id}`,
    isOpen: screen.isOpen(id, 'edit'),
    onClick: () => {
      actions.toggle(id, 'edit');
    },
  });
}

/** Who wrote a goal, what it belongs to, where it was set, and its panel. */
function aboutGoal(drawing: Drawing, goal: PlanGoal, canChange: boolean): TemplateResult {
  const { words, screen, known, actions } = drawing;
  const { id, value, conversation } = goal;
  const talk = conversation === undefined ? undefined : conversationWords(words, conversation, known);
  return html`<div class="about-goal">
      ${goal.voice === 'professional' ? html`<p class="by" part="by">${words.t('by.professional')}</p>` : nothing}
      ${
        value === undefined
          ? nothing
          : html`<p class="value">${valuePictogram(value)}<span>${valueWords(words, value, known)}</span></p>`
      }
      ${talk === undefined ? nothing : html`<p class="talk">${words.t('said.conversation')} ${talk}</p>`}
    </div>
    ${
      canChange && screen.isOpen(id, 'edit')
        ? keyed(
            screen.round,
            html`<div class="panel" part="panel">
              ${wordsField(drawing, goal, 'goal.words')} ${linkFields(drawing, goal)}
              ${button(words, { label: 'close', onClick: actions.close, id: `close-${id}` })}
            </div>`,
          )
        : nothing
    }`;
}

function section(drawing: Drawing, { standing, steps }: SectionView, key: string): TemplateResult {
  const { words, asText } = drawing;
  return html`<div class="standing" part="standing">
    <p class="standing-name" part="standing-name" id="standing-${key}">
      ${picture(STANDING_PATHS[standing])}<span>${words.t(`standing.${standing}`)}</span>
    </p>
    ${standing === 'idea' ? html`<p class="hint">${words.t(asText ? 'standing.idea.nobody' : 'standing.idea.about')}</p>` : nothing}
    <ul class="cards" aria-labelledby="standing-${key}">
      ${repeat(
        steps,
        ({ step }) => step.id,
        (view) => stepCard(drawing, view),
      )}
    </ul>
  </div>`;
}

/** A gentle hint, and the field for a next step of a goal. */
function adding({ words, entries }: Drawing, view: GroupView): TemplateResult | typeof nothing {
  const { goal, count } = view;
  if (!goal) return nothing;
  const hint = hintOf(view);
  const place = `step-${goal.id}`;
  const where = { place, named: `name-${goal.id}` };
  return html`${removedEntry(words, entries, place)}
    ${hint ? html`<p class="gentle" part="hint">${picture(HINT)}<span>${words.t(`hint.${hint}`)}</span></p>` : nothing}
    <div class="adding">
      ${
        count === 0
          ? entryForm(words, entries, {
              ...where,
              label: 'step.label',
              add: 'step.add',
              open: 'step.open.first',
            })
          : entryForm(words, entries, { ...where, label: 'step.label', add: 'step.add', open: 'step.open' })
      }
    </div>`;
}
