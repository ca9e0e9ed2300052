import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { voicedActions, entryForm, removedEntry } from '../../kit/entries.template.js';
import { button, noteField, quotes } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import {
  GOAL_OUTCOMES,
  type GoalList,
  type SeriesConversation,
  type SeriesGoal,
} from '../../model/conversation-series.js';
import { choices } from './choices.template.js';
import { hasNote } from './conversation-series.view.js';
import type { Drawing } from './series-drawing.js';
import { seriesPictogram } from './series-pictograms.js';
import type { Looking } from './series-screen.js';

/** What is done with the goals of a list. */
interface GoalRows {
  readonly goals: readonly SeriesGoal[];
  /** Where people say how it went; nothing where they do not. */
  readonly looksBack?: Looking | undefined;
  /** The goal people look at. */
  readonly looked?: string | undefined;
  /** Whether who set a goal can change it here. */
  readonly canChange: boolean;
}

/** Goals one below the other: success first, the client's own before those of the professional. */
export function goalRows(drawing: Drawing, rows: GoalRows): unknown {
  const { goals } = rows;
  if (goals.length === 0) return nothing;
  return html`<ul class="goals" part="goals">
    ${repeat(
      drawing.screen.inOrder(goals),
      ({ id }) => id,
      (goal) => goalRow(drawing, goal, rows),
    )}
  </ul>`;
}

function goalRow(
  drawing: Drawing,
  goal: SeriesGoal,
  { looksBack, looked, canChange }: GoalRows,
): TemplateResult {
  const { words, voice, disabled, entries } = drawing;
  const { id } = goal;
  return html`<li class="goal ${goal.outcome ?? ''}" part="goal">
    ${goalWords(words, goal)}
    ${canChange && !disabled ? voicedActions(words, entries, goal, voice, `goal-${id}`) : nothing}
    ${
      looksBack === undefined
        ? nothing
        : looked === id
          ? lookingBack(drawing, goal)
          : lookedBack(drawing, goal, looksBack)
    }
  </li>`;
}

/** The words of a goal, and whose it is. */
function goalWords(words: Words, { id, label, voice, outcome }: SeriesGoal): TemplateResult {
  const [name, dir] = label ? [label, 'auto'] : [words.t('own.unnamed'), nothing];
  return html`<div class="goal-head">
    ${seriesPictogram(outcome ?? 'goal')}
    <div>
      <p class="goal-words" id="goal-${id}" dir=${dir}>${name}</p>
      <p class="by">${words.t(`by.${voice}`)}</p>
    </div>
  </div>`;
}

/** How it went and what was learned, in words, with the way to say or change it. */
function lookedBack({ words, disabled, actions }: Drawing, goal: SeriesGoal, where: Looking): TemplateResult {
  const { id, outcome, learned } = goal;
  return html`<div class="looked-back">
      ${outcomeWords(words, outcome)}
      ${
        disabled
          ? nothing
          : button(words, {
              label: outcome === undefined ? 'outcome' : 'outcome.change',
              onClick: () => {
                actions.lookAt(where, id);
              },
              kind: 'quiet',
              id: `look-${id}`,
              named: `look-${id} goal-${id}`,
            })
      }
    </div>
    ${quotes(words, learned)}`;
}

function outcomeWords(words: Words, outcome: SeriesGoal['outcome']): TemplateResult | typeof nothing {
  return outcome === undefined
    ? nothing
    : html`<p class="outcome-words" part="outcome">${words.t(`outcome.${outcome}`)}</p>`;
}

/** How it went, and what was learned from it. */
function lookingBack({ words, voice, disabled, actions }: Drawing, goal: SeriesGoal): TemplateResult {
  const { id, outcome, learned, label } = goal;
  return html`<div class="looking-back" part="outcome">
    <span class="visually-hidden" id="outcome-of-${id}">${words.t('outcome')}</span>
    ${choices({
      name: `outcome-${id}`,
      labelledBy: `outcome-of-${id} goal-${id}`,
      values: GOAL_OUTCOMES,
      textOf: (value) => words.t(`outcome.${value}`),
      isChosen: (value) => value === outcome,
      disabled,
      onPress: (value, isChosen) => {
        actions.perform({ type: 'outcome', goal: id, ...(isChosen && { outcome: value }) });
      },
    })}
    ${
      outcome === undefined && !hasNote(learned)
        ? nothing
        : noteField(words, {
            name: `learned.${id}`,
            label: html`${words.t(`learned.${voice}`)}
              <span class="visually-hidden" dir="auto">${shortened(label)}</span>`,
            voice,
            note: learned,
            disabled,
          })
    }
  </div>`;
}

/** Enough of a goal to know a field by. */
const shortened = (label: string): string => (label.length > 100 ? `${label.slice(0, 100)}…` : label);

/** Where goals are set, and looked at later on. */
export interface GoalPlace {
  readonly conversation: SeriesConversation;
  readonly list: GoalList;
  /** What it is for, as the content packs call it. */
  readonly kind: GoalList | 'next';
  readonly looksBack?: boolean;
  /** What stands below it. */
  readonly below?: unknown;
}

/** A list of goals with its heading, and the field to add one. */
export function goalList(
  drawing: Drawing,
  { conversation, list, kind, looksBack, below }: GoalPlace,
): TemplateResult {
  const { words, voice, level, disabled, entries, screen } = drawing;
  const place = `${list}.${conversation.id}`;
  const goals = conversation[list];
  return html`<section class="goal-list" part="goal-list" aria-labelledby="list-${kind}">
    <h4 class="section-name" id="list-${kind}" aria-level=${level + 2}>${words.t(`list.${kind}`)}</h4>
    ${goalRows(drawing, {
      goals,
      canChange: true,
      ...(looksBack === true && {
        looksBack: 'look-back',
        looked: screen.lookingAt('look-back', screen.inOrder(goals)),
      }),
    })}
    ${removedEntry(words, entries, place)}
    ${entryForm(words, entries, {
      place,
      label: `goal.${kind}.${voice}`,
      add: 'goal.add',
      open: 'goal.open',
      named: `list-${kind}`,
      disabled,
    })}
    ${below}
  </section>`;
}

/** Goals as text: success first, with what was learned. */
export function goalsAsText(words: Words, goals: readonly SeriesGoal[]): TemplateResult | typeof nothing {
  if (goals.length === 0) return nothing;
  return html`<ul class="goals" part="goals">
    ${goals.map(
      (goal) =>
        html`<li class="goal ${goal.outcome ?? ''}" part="goal">
          ${goalWords(words, goal)} ${outcomeWords(words, goal.outcome)} ${quotes(words, goal.learned)}
        </li>`,
    )}
  </ul>`;
}
