import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import {
  GOAL_AGREEMENTS,
  type GoalAgreements,
  type SeriesConversation,
  type Voice,
} from '../../model/conversation-series.js';
import { choices } from './choices.template.js';
import { folding } from './fold.template.js';
import { goalRows } from './goals.template.js';
import type { Drawing } from './series-drawing.js';

const VOICES: readonly Voice[] = ['client', 'professional'];

/**
 * How a follow-up begins: how did it go with the goals of the time before, and do both agree with them. It can be folded away, and stays.
 * Source: method G-series.
 */
export function check(drawing: Drawing, previous: SeriesConversation | undefined): unknown {
  if (!previous || previous.goals.length + previous.between.length === 0) return nothing;
  const { words, level, screen, actions } = drawing;
  const looked = screen.lookingAt('check', [
    ...screen.inOrder(previous.goals),
    ...screen.inOrder(previous.between),
  ]);
  return folding(screen, {
    fold: 'check',
    usual: true,
    part: 'check',
    summary: html`<h4 class="section-name" aria-level=${level + 2}>${words.t('check')}</h4>`,
    draw: () =>
      html`<p class="hint">${words.t('check.intro')}</p>
        ${checkedGoals(drawing, previous, 'goals', looked)}
        ${checkedGoals(drawing, previous, 'between', looked)} ${agreement(drawing, previous)}
        ${button(words, { label: 'check.skip', onClick: actions.skipCheck, kind: 'quiet', id: 'skip-check' })}`,
  });
}

function checkedGoals(
  drawing: Drawing,
  conversation: SeriesConversation,
  list: 'goals' | 'between',
  looked: string | undefined,
): TemplateResult | typeof nothing {
  const goals = conversation[list];
  if (goals.length === 0) return nothing;
  return html`<div class="checked" part="goal-list">
    <p class="label">${drawing.words.t(`check.${list}`)}</p>
    ${goalRows(drawing, { goals, looksBack: 'check', looked, canChange: false })}
  </div>`;
}

/** What who is typing thinks of the goals that were set; what the other thinks stands with it as text. */
function agreement(
  { words, voice, disabled, actions }: Drawing,
  { id, agree }: SeriesConversation,
): TemplateResult {
  const other = voice === 'client' ? 'professional' : 'client';
  return html`<div class="agreement" part="agreement">
    <p class="label" id="agree">${words.t(`agree.${voice}`)}</p>
    ${choices({
      name: 'agree',
      labelledBy: 'agree',
      values: GOAL_AGREEMENTS,
      textOf: (value) => words.t(`agree.${value}`),
      isChosen: (value) => value === agree?.[voice],
      disabled,
      onPress: (value, isChosen) => {
        actions.perform({ type: 'agree', conversation: id, voice, ...(isChosen && { agree: value }) });
      },
    })}
    ${agreementLine(words, other, agree)}
    ${
      VOICES.some((one) => agree?.[one] === 'partly' || agree?.[one] === 'no')
        ? html`<p class="hint">${words.t('agree.talk')}</p>`
        : nothing
    }
  </div>`;
}

function agreementLine(
  words: Words,
  voice: Voice,
  agree: GoalAgreements | undefined,
): TemplateResult | typeof nothing {
  const answer = agree?.[voice];
  if (answer === undefined) return nothing;
  return html`<p class="agreement-words">
    ${words.t(`agree.by.${voice}`)} <b>${words.t(`agree.${answer}`)}</b>
  </p>`;
}

/** What each thinks of the goals, as text: the client first. */
export function agreementAsText(
  words: Words,
  agree: GoalAgreements | undefined,
): readonly (TemplateResult | typeof nothing)[] {
  return VOICES.map((voice) => agreementLine(words, voice, agree));
}
