import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { keyed } from 'lit/directives/keyed.js';
import { voicedActions } from '../../kit/entries.template.js';
import { noteField, quotes } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import {
  CONTEXT_LEVELS,
  FACTOR_PLACES,
  FACTOR_SORTS,
  factorPlaceOf,
  type Factor,
  type Resource,
} from '../../model/conversion-map.js';
import { VOICES } from '../../model/piece.js';
import { mapButton } from './map-button.template.js';
import type { Drawing, StepView } from './map-drawing.js';
import { mapPictogram } from './map-pictograms.js';

/** One thing in the map. All that can be done with it stands behind one button; something that hinders has one more, for a step. */
export function entryItem(drawing: Drawing, entry: Resource | Factor): TemplateResult {
  const { words, disabled, entries, screen } = drawing;
  const { id, label } = entry;
  const [name, dir] = label ? [label, 'auto'] : [words.t('own.unnamed'), nothing];
  const nameId = `entry-${id}`;
  const isRenaming = entries.renaming === id;
  const hinders = 'effect' in entry && entry.effect === 'hinders';
  return html`<li class="entry" part="entry" data-entry=${id}>
    <p class="entry-words" part="entry-words" id=${nameId} dir=${dir}>${name}</p>
    <div class="entry-foot">
      ${entryMarks(drawing, entry)} ${disabled || isRenaming ? nothing : entryButtons(drawing, entry, nameId)}
    </div>
    ${!disabled && (isRenaming || screen.more === id) ? moreChoices(drawing, entry, nameId) : nothing}
    ${hinders ? stepPart(drawing, entry, nameId) : nothing}
  </li>`;
}

function entryButtons(
  drawing: Drawing,
  entry: Resource | Factor,
  nameId: string,
): TemplateResult | typeof nothing {
  const { voice } = drawing;
  const hasStart = 'effect' in entry && entry.effect === 'hinders' && !hasStepPart(drawing, entry);
  const hasMore = 'effect' in entry || entry.voice === voice;
  if (!hasStart && !hasMore) return nothing;
  return html`<div class="entry-actions">
    ${hasStart ? startButton(drawing, entry.id, nameId) : nothing}
    ${hasMore ? moreButton(drawing, entry.id, nameId) : nothing}
  </div>`;
}

function startButton({ words, actions }: Drawing, id: string, nameId: string): TemplateResult {
  return mapButton(words, 'step', {
    label: 'step.start',
    kind: 'secondary',
    onClick: () => {
      actions.makeStep(id);
    },
    id: `make-step-${id}`,
    named: `make-step-${id} ${nameId}`,
  });
}

/** Whose it is, and what was chosen about it. */
export function entryMarks(
  { words, isForProfessional }: Pick<Drawing, 'words' | 'isForProfessional'>,
  entry: Resource | Factor,
): TemplateResult {
  const sort = 'effect' in entry ? entry.sort : undefined;
  const context = isForProfessional ? contextOf(entry) : undefined;
  return html`<p class="marks" part="marks">
    <span>${words.t(`by.${entry.voice}`)}</span>
    ${sort === undefined ? nothing : html`<span>${words.t(`sort.${sort}`)}</span>`}
    ${context === undefined ? nothing : html`<span>${words.t(`context.${context}`)}</span>`}
  </p>`;
}

/** The level of the work context, of what lies there. */
function contextOf(entry: Resource | Factor): Factor['context'] {
  return 'effect' in entry && entry.level === 'work-context' ? entry.context : undefined;
}

function moreButton({ words, screen, actions }: Drawing, id: string, nameId: string): TemplateResult {
  const isOpen = screen.more === id;
  return html`<button
    type="button"
    class="quiet"
    part="button"
    id="more-${id}"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls=${isOpen ? `choices-${id}` : nothing}
    aria-labelledby="more-${id} ${nameId}"
    @click=${() => {
      actions.showMore(id);
    }}
  >
    <span>${words.t('more')}</span>
  </button>`;
}

function moreChoices(drawing: Drawing, entry: Resource | Factor, nameId: string): TemplateResult {
  const { words, voice, entries } = drawing;
  return html`<div class="choices" part="choices" id="choices-${entry.id}">
    ${voicedActions(words, entries, entry, voice, nameId)}
    ${'effect' in entry && entries.renaming !== entry.id ? html`${ideaButton(drawing, entry, nameId)} ${factorChoices(drawing, entry)}` : nothing}
  </div>`;
}

/** Who wants to write first what a step could be, does so here. */
function ideaButton(drawing: Drawing, factor: Factor, nameId: string): TemplateResult | typeof nothing {
  const { words, actions } = drawing;
  const { id, effect } = factor;
  if (effect !== 'hinders' || hasStepPart(drawing, factor)) return nothing;
  return mapButton(words, undefined, {
    label: 'idea.write',
    onClick: () => {
      actions.askStep(id);
    },
    id: `start-step-${id}`,
    named: `start-step-${id} ${nameId}`,
  });
}

function factorChoices(drawing: Drawing, factor: Factor): unknown {
  const { words, actions, isForProfessional, screen } = drawing;
  const { id, level, sort, context } = factor;
  const none = words.plain('choice.none');
  return keyed(
    screen.round,
    html`${choice(words, {
      name: `place.${id}`,
      question: words.t('place.question'),
      options: FACTOR_PLACES.map((place) => [place.id, words.plain(`place.${place.id}`)]),
      chosen: factorPlaceOf(factor),
      onChoice: (chosen) => {
        const place = FACTOR_PLACES.find((one) => one.id === chosen);
        if (place) actions.place(id, place.id);
      },
    })}
    ${choice(words, {
      name: `sort.${id}`,
      question: words.t('sort.question'),
      options: [['', none], ...FACTOR_SORTS.map((one) => [one, words.plain(`sort.${one}`)] as const)],
      chosen: sort ?? '',
      onChoice: (chosen) => {
        actions.sort(id, FACTOR_SORTS.find((one) => one === chosen) ?? null);
      },
    })}
    ${
      isForProfessional && level === 'work-context'
        ? choice(words, {
            name: `context.${id}`,
            question: words.t('context.question'),
            options: [
              ['', none],
              ...CONTEXT_LEVELS.map((one) => [String(one), words.plain(`context.${one}`)] as const),
            ],
            chosen: context === undefined ? '' : String(context),
            onChoice: (chosen) => {
              actions.context(id, CONTEXT_LEVELS.find((one) => String(one) === chosen) ?? null);
            },
          })
        : nothing
    }`,
  );
}

interface Choice {
  readonly name: string;
  readonly question: unknown;
  readonly options: readonly (readonly [id: string, text: string])[];
  readonly chosen: string;
  readonly onChoice: (id: string) => void;
}

function choice({ otherLang }: Words, { name, question, options, chosen, onChoice }: Choice): TemplateResult {
  return html`<label class="choice">
    <span class="label">${question}</span>
    <select
      name=${name}
      part="select"
      lang=${otherLang ?? nothing}
      @change=${({ target }: Event) => {
        onChoice((target as HTMLSelectElement).value);
      }}
    >
      ${options.map(
        ([id, text]) => html`<option value=${id} .selected=${live(id === chosen)}>${text}</option>`,
      )}
    </select>
  </label>`;
}

/** Whether there is a step, or the field for one: where somebody asked for it, or who is typing has words in it. */
function hasStepPart({ screen, stepOf, voice }: Drawing, factor: Factor): boolean {
  const { id, idea } = factor;
  return stepOf(factor) !== undefined || screen.hasStep(id, Boolean(idea?.[voice]));
}

/** What could be a step, and the one action that puts it in the plan; once it is there, what became of it. Words of the other stand there always. */
function stepPart(drawing: Drawing, factor: Factor, nameId: string): TemplateResult | typeof nothing {
  const { words, voice, disabled, screen, actions, stepOf } = drawing;
  const { id, idea } = factor;
  if (!hasStepPart(drawing, factor))
    return VOICES.some((one) => idea?.[one])
      ? html`<div class="step" part="step">${quotes(words, idea)}</div>`
      : nothing;
  const step = stepOf(factor);
  if (step)
    return html`<div class="step" part="step">
      ${quotes(words, idea)} ${stepLine(words, step, factor, `step-place-${id}`)}
      ${
        disabled
          ? nothing
          : mapButton(words, undefined, {
              label: 'step.take-back',
              onClick: () => {
                actions.takeBackStep(id);
              },
              id: `take-back-step-${id}`,
              named: `take-back-step-${id} ${nameId}`,
            })
      }
    </div>`;
  return html`<div class="step" part="step">
    ${keyed(
      `${voice} ${screen.round}`,
      noteField(words, {
        name: `idea.${id}`,
        // Many fields have the same question: who only hears them, hears about what it is asked.
        label: html`${words.t(`idea.${voice}`)}
          <span class="visually-hidden" dir="auto">${factor.label}</span>`,
        voice,
        note: idea,
        disabled,
      }),
    )}
    ${
      disabled
        ? nothing
        : mapButton(words, 'step', {
            label: 'step.make',
            kind: 'secondary',
            onClick: () => {
              actions.makeStep(id);
            },
            id: `make-step-${id}`,
            named: `make-step-${id} ${nameId}`,
          })
    }
  </div>`;
}

/** Where the step is, with its words in the plan where these are others than those of the idea. */
export function stepLine(
  words: Words,
  { place, label }: StepView,
  { idea }: Factor,
  id?: string,
): TemplateResult {
  const line = html`<p
    class="step-place ${place}"
    part="step-place"
    id=${id ?? nothing}
    tabindex=${id === undefined ? nothing : '-1'}
  >
    ${mapPictogram('step')}<span>${words.t(`step.${place}`)}</span>
  </p>`;
  if (place === 'gone' || label === undefined) return line;
  const isSaid = VOICES.some((voice) => idea?.[voice]?.trim() === label);
  return html`${line}
  ${
    isSaid
      ? nothing
      : html`<p class="step-words" dir=${label ? 'auto' : nothing}>${label || words.t('step.wordless')}</p>`
  }`;
}
