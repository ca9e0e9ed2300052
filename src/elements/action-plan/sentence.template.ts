import { html, nothing, type TemplateResult } from 'lit';
import { valuePictogram } from '../../kit/pictograms.js';
import type { Shown, Words } from '../../kit/words.js';
import type { KnownLinks, Note } from '../../model/action-plan.js';
import type { PlanSort, StepView } from './action-plan.view.js';
import { dayIn, doersSentence, factorWords, valueWords } from './plan-words.js';

/** Breaking more than this into lines keeps a page busy for minutes. */
const LONG_TEXT = 50_000;

/** What a sentence is told from. */
interface Telling {
  readonly words: Words;
  readonly known: KnownLinks;
  readonly sort: PlanSort;
}

/** A step as sentences to read aloud: who, when, with what, and what if it goes differently. Words of people are quoted exactly. */
export function sentences(telling: Telling, view: StepView): unknown {
  const { words } = telling;
  const { who = [], when, help, without, check } = view.step;
  const doers = doersSentence(words, who, view.standing);
  const lines = [
    ...(doers !== '' || when?.date !== undefined
      ? [
          html`<p class="who">
            ${doers}
            ${when?.date === undefined ? nothing : words.t('said.date', { date: dayIn(words, when.date) })}
          </p>`,
        ]
      : []),
    ...said(words, words.t('said.when'), when?.words),
    ...said(words, words.t('said.help'), help),
    ...said(words, words.t('said.without'), without),
    ...said(words, words.t('said.learned'), check?.learned),
  ];
  const links = linksOf(telling, view);
  return html`${lines.length > 0 ? html`<div class="sentences" part="sentence">${lines}</div>` : nothing}
  ${
    links.length > 0
      ? html`<ul class="links">
          ${links}
        </ul>`
      : nothing
  }`;
}

/** What is written about something, the client first; what a professional wrote says so. */
function said(words: Words, lead: Shown, note: Note | undefined): TemplateResult[] {
  const { client, professional } = note ?? {};
  if (!client && !professional) return [];
  return [
    html`<p class="said">
      <span class="lead">${lead}</span>
      ${client ? quoted(client) : nothing}
      ${
        professional
          ? html`<span class="by">${words.t('said.professional')}</span> ${quoted(professional)}`
          : nothing
      }
    </p>`,
  ];
}

/** Words exactly as they were written. */
function quoted(typed: string): TemplateResult {
  return html`<q class=${typed.length > LONG_TEXT ? 'endless' : nothing} dir="auto">${typed}</q>`;
}

/** What it belongs to, as far as the group around it does not tell. */
function linksOf({ words, known, sort }: Telling, { step, goal, value }: StepView): TemplateResult[] {
  const links: TemplateResult[] = [];
  if (goal && sort !== 'goal')
    links.push(html`<li>${words.t('said.goal')} <q dir="auto">${goal.label}</q></li>`);
  if (step.goal !== undefined && !goal) links.push(html`<li>${words.t('goal.gone')}</li>`);
  if (value !== undefined && sort !== 'value' && (sort !== 'goal' || value !== goal?.value))
    links.push(
      html`<li class="value">${valuePictogram(value)}<span>${valueWords(words, value, known)}</span></li>`,
    );
  if (step.factor !== undefined)
    links.push(html`<li>${words.t('said.factor')} ${factorWords(words, step.factor, known)}</li>`);
  return links;
}
