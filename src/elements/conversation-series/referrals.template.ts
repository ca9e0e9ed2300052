import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { voicedActions, entryForm, removedEntry } from '../../kit/entries.template.js';
import { pictogram } from '../../kit/pictograms.js';
import type { Words } from '../../kit/words.js';
import { REFERRAL_KINDS, type Referral } from '../../model/conversation-series.js';
import { clientFirst } from '../../model/voiced-entries.js';
import { choices } from './choices.template.js';
import { folded, folding } from './fold.template.js';
import type { Drawing } from './series-drawing.js';

/** Help of others that came up in a conversation; what is done by somebody else is agreed with the client. Source: method G-series. */
export function referralList(
  drawing: Drawing,
  conversation: string,
  referrals: readonly Referral[],
): TemplateResult {
  const { words, voice, level, disabled, screen, entries } = drawing;
  const place = `referrals.${conversation}`;
  return folding(screen, {
    fold: 'referrals',
    usual: false,
    part: 'referrals',
    summary: html`<h4 class="section-name" aria-level=${level + 2}>${words.t('referrals')}</h4>`,
    glance: folded(clientFirst(referrals).map(({ label }) => label)),
    draw: () =>
      html`<p class="hint">${words.t('referrals.intro')}</p>
        ${rows(drawing, referrals)} ${removedEntry(words, entries, place)}
        ${entryForm(words, entries, {
          place,
          label: `referral.${voice}`,
          add: 'referral.add',
          open: 'referral.open',
          disabled,
        })}`,
  });
}

/** Help of others that goes with no conversation that is there. */
export function looseReferrals(
  drawing: Drawing,
  referrals: readonly Referral[],
): TemplateResult | typeof nothing {
  const { words, level, entries } = drawing;
  const removed = removedEntry(words, entries, 'referrals');
  if (referrals.length === 0) return removed;
  return html`<section class="referrals loose" part="referrals" aria-labelledby="loose">
    <h3 class="section-name" id="loose" aria-level=${level + 1}>${words.t('referrals.loose')}</h3>
    ${rows(drawing, referrals, true)} ${removed}
  </section>`;
}

function rows(
  drawing: Drawing,
  referrals: readonly Referral[],
  areLoose = false,
): TemplateResult | typeof nothing {
  if (referrals.length === 0) return nothing;
  return html`<ul class="goals">
    ${clientFirst(referrals).map((referral) => row(drawing, referral, areLoose))}
  </ul>`;
}

function row(drawing: Drawing, referral: Referral, isLoose: boolean): TemplateResult {
  const { words, voice, disabled, entries, actions } = drawing;
  const { id, kind, agreed } = referral;
  return html`<li class="goal" part="referral">
    ${referralWords(words, referral, isLoose)}
    ${disabled ? nothing : voicedActions(words, entries, referral, voice, `goal-${id}`)}
    <p class="visually-hidden" id="kind-of-${id}">${words.t('kind')}</p>
    ${choices({
      name: `kind-${id}`,
      labelledBy: `kind-of-${id} goal-${id}`,
      values: REFERRAL_KINDS,
      textOf: (value) => words.t(`kind.${value}`),
      isChosen: (value) => value === kind,
      disabled,
      onPress: (value, isChosen) => {
        actions.perform({ type: 'referral-kind', referral: id, ...(isChosen && { kind: value }) });
      },
    })}
    <label class="agreed" part="agreed"
      ><input
        type="checkbox"
        name="agreed.${id}"
        aria-labelledby="agreed-${id} goal-${id}"
        ?disabled=${disabled}
        .checked=${live(agreed === true)}
        @change=${({ currentTarget }: Event) => {
          const { checked } = currentTarget as HTMLInputElement;
          actions.perform({ type: 'agreed', referral: id, agreed: checked });
        }}
      /><span id="agreed-${id}">${words.t('agreed')}</span></label
    >
    ${agreed === true ? nothing : html`<p class="hint">${words.t('agreed.talk')}</p>`}
  </li>`;
}

function referralWords(
  words: Words,
  { id, label, voice, conversation }: Referral,
  isLoose: boolean,
): TemplateResult {
  return html`<div class="goal-head">
    ${pictogram('contacts')}
    <div>
      <p class="goal-words" id="goal-${id}" dir="auto">${label}</p>
      <p class="by">${words.t(`by.${voice}`)}</p>
      ${isLoose && conversation !== undefined ? html`<p class="hint">${words.t('referral.gone')}</p>` : nothing}
    </div>
  </div>`;
}

/** Help of others as text. */
export function referralsAsText(
  words: Words,
  referrals: readonly Referral[],
  areLoose = false,
): TemplateResult {
  return html`<ul class="goals">
    ${clientFirst(referrals).map(
      (referral) =>
        html`<li class="goal" part="referral">
          ${referralWords(words, referral, areLoose)}
          ${
            referral.kind === undefined
              ? nothing
              : html`<p class="outcome-words">${words.t(`kind.${referral.kind}`)}</p>`
          }
          <p class="hint">${words.t(referral.agreed === true ? 'agreed.on' : 'agreed.talk')}</p>
        </li>`,
    )}
  </ul>`;
}
