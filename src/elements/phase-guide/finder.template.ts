import { html, nothing, type TemplateResult } from 'lit';
import { entryActions, removedEntry } from '../../kit/entries.template.js';
import { panel } from '../../kit/panel-directive.js';
import { pictogram } from '../../kit/pictograms.js';
import { button, noteField, quotes } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import { own } from '../../model/json.js';
import { questionsOfPhase, type FindingTopic } from '../../model/phase-guide.js';
import type { Drawing } from './guide-drawing.js';
import { valueLabel, type GroupView, type QuestionView } from './phase-guide.view.js';
import { questionRow } from './question.template.js';

/**
 * The questions that help to find values: one at a time, with room for an answer. Where it leads to, the answer it leads from stays in sight.
 * Source: method G-phases, opening.
 */
export function finder(
  drawing: Drawing,
  { questions }: GroupView,
  topic: FindingTopic,
): TemplateResult | typeof nothing {
  const { words, screen, actions } = drawing;
  const at = Math.max(
    0,
    questions.findIndex(({ id }) => id === screen.turned(topic)),
  );
  const question = questions[at];
  if (!question) return nothing;
  const turn = (by: number): (() => void) => {
    const next = questions[(at + by + questions.length) % questions.length] ?? question;
    return () => {
      actions.turn(topic, next.id);
    };
  };
  return html`<div class="finder" part="finder">
    ${topic === 'ladder' ? saidBefore(drawing) : nothing}
    <div part="question">${questionRow(drawing, question)}</div>
    ${answerField(drawing, question)}
    ${
      questions.length > 1
        ? html`<div class="turns">
            ${button(words, { label: 'find.previous', onClick: turn(-1), kind: 'quiet', before: 'previous', id: `previous-${topic}` })}
            ${button(words, { label: 'find.next', onClick: turn(1), kind: 'quiet', after: 'next', id: `next-${topic}` })}
          </div>`
        : nothing
    }
  </div>`;
}

/** What the client said to the question in sight, or else last: that is what is asked on about. */
function saidBefore({ words, state, screen }: Drawing): TemplateResult | typeof nothing {
  const ids = questionsOfPhase('opening', { topic: 'discover' }).map(({ id }) => id);
  const inSight = screen.turned('discover') ?? ids[0] ?? '';
  const said = [inSight, ...Object.keys(state.answers).reverse()]
    .filter((id) => ids.includes(id))
    .map((id) => own(state.answers, id)?.client)
    .find((words) => words?.trim());
  if (said === undefined) return nothing;
  return html`<figure class="quote" part="quote">
    <figcaption>${words.t('find.said')}</figcaption>
    <blockquote dir="auto">${said}</blockquote>
  </figure>`;
}

function answerField(
  { words, voice, state, disabled, screen, actions }: Drawing,
  question: QuestionView,
): TemplateResult {
  const { id, answer } = question;
  const said = valueLabel(answer?.client ?? '');
  const isMade = state.ownValues.some(({ label }) => label === said);
  const isClient = voice === 'client';
  const field = panel(`${id} ${voice} ${screen.round}`, [words, voice, disabled, answer], () =>
    noteField(words, {
      name: `answer.${id}`,
      label: words.t(`answer.${voice}`),
      voice,
      note: isClient ? answer : { professional: answer?.professional },
      disabled,
    }),
  );
  const value =
    !said || disabled
      ? nothing
      : isMade
        ? html`<p class="made">${pictogram('own-value')}<span>${words.t('value.made')}</span></p>`
        : html`<div>
            ${button(words, {
              label: 'value.make',
              onClick: () => {
                actions.makeValue(said);
              },
              before: 'own-value',
              id: `value-of-${id}`,
            })}
          </div>`;
  // It stands with the words it is made of.
  return isClient
    ? html`${field}${value}`
    : html`${quotes(words, { client: answer?.client })}${value}${field}`;
}

/** The words of a value; one without words has a name of ours. */
export function valueWords(words: Words, label: string, id?: string): TemplateResult {
  return label.trim()
    ? html`<span id=${id ?? nothing} dir="auto">${label}</span>`
    : html`<span class="unnamed" id=${id ?? nothing}>${words.t('value.unnamed')}</span>`;
}

/** The client's own values, with their words to change. */
export function ownValues({
  words,
  state,
  disabled,
  level,
  entries,
}: Drawing): TemplateResult | typeof nothing {
  const { ownValues: values } = state;
  const removed = removedEntry(words, entries, 'values');
  if (values.length === 0) return removed;
  return html`<div class="own-values" part="own-values">
    <h4 class="group-name" aria-level=${level + 2}>${words.t('value.heading')}</h4>
    <ul>
      ${values.map(
        ({ id, label }) =>
          html`<li class="own-value">
            <p class="value">${pictogram('own-value')}${valueWords(words, label, `value-name-${id}`)}</p>
            ${disabled ? nothing : entryActions(words, entries, `value.${id}`, `value-name-${id}`)}
          </li>`,
      )}
    </ul>
    ${removed}
  </div>`;
}
