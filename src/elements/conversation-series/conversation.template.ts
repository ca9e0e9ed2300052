import { html, nothing, type TemplateResult } from 'lit';
import { pictogram } from '../../kit/pictograms.js';
import { button, noteField, quotes } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import { successFirst } from '../../model/conversation-series.js';
import { about, facts, phaseNames, phasesTouched } from './about.template.js';
import { agreementAsText, check } from './check.template.js';
import { hasNote, type StopView } from './conversation-series.view.js';
import { folded, folding } from './fold.template.js';
import { goalList, goalsAsText } from './goals.template.js';
import { referralList, referralsAsText } from './referrals.template.js';
import { dayIn, type Drawing } from './series-drawing.js';
import { seriesPictogram } from './series-pictograms.js';

/** More goals than these are seen once the conversation is opened. */
const GLANCE = 2;

/** One conversation on the line: open, with all that is in it, or folded, with what was reached in sight. */
export function stop(drawing: Drawing, view: StopView, isOpen: boolean): TemplateResult {
  const { words, level, actions } = drawing;
  const { conversation } = view;
  const { id, closed } = conversation;
  return html`<li class="stop ${isOpen ? 'open' : ''} ${closed === true ? 'closed' : ''}" part="conversation">
    <h3 class="stop-head" aria-level=${level + 1}>
      <button
        type="button"
        class="opener"
        part="button conversation-name"
        id="open-${id}"
        aria-expanded=${isOpen}
        @click=${() => {
          actions.toggle(id);
        }}
      >
        <span class="stop-names">${stopName(words, view)}</span
        ><span class="chevron">${pictogram('next')}</span>
      </button>
    </h3>
    ${isOpen ? inside(drawing, view) : glance(words, view)}
  </li>`;
}

/** The name of a conversation, its day, and whether it is closed. */
function stopName(words: Words, { conversation: { date, closed }, number }: StopView): TemplateResult {
  return html`<span class="stop-name">${words.t('conversation', { number })}</span>${
      date === undefined
        ? nothing
        : html` <span class="stop-date">${words.t('conversation.day', { date: dayIn(words, date) })}</span>`
    }${closed === true ? html` <span class="stop-closed">${words.t('conversation.closed')}</span>` : nothing}`;
}

/** What is seen of a folded conversation: what was reached, and what was discussed. */
function glance(
  words: Words,
  { conversation: { goals, between }, phases }: StopView,
): TemplateResult | typeof nothing {
  const reached = [...goals, ...between].filter(({ outcome }) => outcome === 'reached').slice(0, GLANCE);
  if (reached.length === 0 && phases.length === 0) return nothing;
  return html`<div class="glance">
    ${
      reached.length === 0
        ? nothing
        : html`<ul class="reached">
            ${reached.map(
              ({ label }) =>
                html`<li>
                  ${seriesPictogram('reached')}<span
                    ><span class="by">${words.t('outcome.reached')}</span>
                    <span dir="auto">${label}</span></span
                  >
                </li>`,
            )}
          </ul>`
    }
    ${phases.length === 0 ? nothing : phaseNames(words, phases)}
  </div>`;
}

function inside(drawing: Drawing, view: StopView): TemplateResult {
  const { words, level, disabled, actions } = drawing;
  const { conversation, phases } = view;
  if (conversation.closed === true)
    return html`<div class="inside">
      <div class="about">${facts(words, conversation)} ${phasesTouched(words, level, phases)}</div>
      <div class="main">
        ${conversationAsText(words, level, view)}
        ${
          disabled
            ? nothing
            : button(words, {
                label: 'reopen',
                onClick: () => {
                  actions.close(conversation.id, false);
                },
                id: 'reopen',
                part: 'close',
              })
        }
      </div>
    </div>`;
  return html`<div class="inside">
    ${about(drawing, view)}
    <div class="main">
      ${check(drawing, view.previous)} ${ownGoals(drawing, view)} ${closing(drawing, view)}
    </div>
  </div>`;
}

/** The goals of the conversation itself; at its end people look back on them, if they want to. */
function ownGoals(drawing: Drawing, { conversation }: StopView): TemplateResult {
  const { words, screen, actions } = drawing;
  const { goals } = conversation;
  const looksBack = screen.isOpen(
    'look-back',
    goals.some(({ outcome, learned }) => outcome !== undefined || hasNote(learned)),
  );
  const below =
    goals.length === 0 || looksBack
      ? nothing
      : button(words, {
          label: 'look-back',
          onClick: () => {
            actions.lookBack();
          },
          kind: 'quiet',
          before: 'previous',
          id: 'look-back',
        });
  return goalList(drawing, { conversation, list: 'goals', kind: 'goals', looksBack, below });
}

/** Summing up, and goals for the time in between and for the next conversation. Source: method G-series, G-phases (closing). */
function closing(drawing: Drawing, { conversation, next, referrals, canRemove }: StopView): TemplateResult {
  const { words, voice, level, disabled, screen, actions } = drawing;
  const { id, summary } = conversation;
  const addNext = disabled
    ? nothing
    : button(words, {
        label: 'next.add',
        onClick: () => {
          actions.add(false);
        },
        kind: 'quiet',
        before: 'next',
        id: 'add-next',
      });
  return html`${referralList(drawing, id, referrals)}
  ${folding(screen, {
    fold: 'closing',
    usual: false,
    part: 'closing',
    summary: html`<h4 class="section-name" aria-level=${level + 2}>${words.t('closing')}</h4>`,
    glance: folded([
      summary?.client,
      summary?.professional,
      ...[...conversation.between, ...(next?.goals ?? [])].map(({ label }) => label),
    ]),
    draw: () =>
      html`${noteField(words, {
        name: `summary.${id}`,
        label: words.t(`summary.${voice}`),
        voice,
        note: summary,
        disabled,
      })}
      ${goalList(drawing, { conversation, list: 'between', kind: 'between', below: next ? nothing : addNext })}
      ${next ? goalList(drawing, { conversation: next, list: 'goals', kind: 'next' }) : nothing}
      ${
        disabled
          ? nothing
          : html`<div class="closing-end">
              ${button(words, {
                label: 'close',
                onClick: () => {
                  actions.close(id, true);
                },
                id: 'close',
                part: 'close',
              })}
              <p class="hint">${words.t('close.hint')}</p>
              ${
                canRemove
                  ? button(words, {
                      label: 'conversation.remove',
                      onClick: () => {
                        actions.remove(id);
                      },
                      kind: 'quiet',
                      before: 'remove',
                      id: 'remove-conversation',
                    })
                  : nothing
              }
            </div>`
      }`,
  })}`;
}

/** What is in a conversation, as text: goals with what was learned first. Who was there stands apart. */
function conversationAsText(
  words: Words,
  level: number,
  { conversation, referrals }: StopView,
): TemplateResult {
  const { goals, between, agree, phoneReason, summary } = conversation;
  const part = (id: string, content: unknown): TemplateResult =>
    html`<div class="text-part">
      <h4 class="small-name" aria-level=${level + 2}>${words.t(id)}</h4>
      ${content}
    </div>`;
  return html`<div class="as-text">
    ${goals.length > 0 ? part('list.goals', goalsAsText(words, successFirst(goals))) : nothing}
    ${between.length > 0 ? part('list.between', goalsAsText(words, successFirst(between))) : nothing}
    ${agree?.client || agree?.professional ? part('agree.heading', agreementAsText(words, agree)) : nothing}
    ${hasNote(summary) ? part('summary.heading', quotes(words, summary)) : nothing}
    ${referrals.length > 0 ? part('referrals', referralsAsText(words, referrals)) : nothing}
    ${hasNote(phoneReason) ? part('phone-reason.heading', quotes(words, phoneReason)) : nothing}
  </div>`;
}

/** One conversation as text: read-only on a screen, and on paper. */
export function stopAsText(words: Words, level: number, view: StopView): TemplateResult {
  const { conversation, phases } = view;
  return html`<li class="stop open ${conversation.closed === true ? 'closed' : ''}" part="conversation">
    <h3 class="stop-head" part="conversation-name" aria-level=${level + 1}>
      <span class="stop-names">${stopName(words, view)}</span>
    </h3>
    ${facts(words, conversation)} ${conversationAsText(words, level, view)}
    ${phasesTouched(words, level, phases)}
  </li>`;
}
