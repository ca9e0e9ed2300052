import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import { CHECK_IN_CHOICES, type CheckInChoice } from '../../model/conversation-feedback.js';
import { checkInPictogram } from './feedback-pictograms.js';

/** More check-ins than this are told as a number. */
const SHOWN = 12;

/** What the check-in draws with. */
export interface CheckInDrawing {
  readonly words: Words;
  readonly disabled: boolean;
  readonly checkIns: readonly CheckInChoice[];
  /** What was asked for just now. */
  readonly now: CheckInChoice | undefined;
  readonly ask: (choice: CheckInChoice, event: MouseEvent) => void;
  readonly takeBack: () => void;
}

/** Three buttons, none above another, and what happens now. Its heading has the id `check-in`. */
export function checkIn({ words, disabled, checkIns, now, ask, takeBack }: CheckInDrawing): TemplateResult {
  // What was just asked for stands below in large letters.
  const earlier = now ? checkIns.slice(0, -1) : checkIns;
  return html`<p class="hint">${words.t('check-in.help')}</p>
    <div class="check-ins" role="group" aria-labelledby="check-in" @keydown=${onHeldKey}>
      ${CHECK_IN_CHOICES.filter((choice) => words.has(`check-in.${choice}`)).map(
        (choice) =>
          html`<button
            type="button"
            class="check-in-choice"
            part="button check-in-choice"
            id="check-in-${choice}"
            aria-current=${choice === now ? 'true' : nothing}
            ?disabled=${disabled}
            @click=${(event: MouseEvent) => {
              ask(choice, event);
            }}
          >
            ${checkInPictogram(choice)}<span>${words.t(`check-in.${choice}`)}</span>
          </button>`,
      )}
    </div>
    ${now ? answer(words, now) : nothing}
    ${soFar(words, earlier, now ? 'check-in.earlier' : 'check-in.so-far')}
    ${
      checkIns.length === 0 || disabled
        ? nothing
        : button(words, {
            label: 'check-in.take-back',
            onClick: takeBack,
            kind: 'quiet',
            before: 'undo',
            part: 'take-back',
            id: 'take-back',
          })
    }`;
}

/** A key that is held down presses once. */
function onHeldKey(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}

/** Large enough to be read from across the table. */
function answer(words: Words, choice: CheckInChoice): TemplateResult {
  return html`<div class="answer-now" part="answer">
    ${checkInPictogram(choice)}
    <div>
      <p class="answer-choice">${words.t(`check-in.${choice}`)}</p>
      <p>${words.t(`check-in.${choice}.now`)}</p>
    </div>
  </div>`;
}

/** What was asked for during the conversation, in order. */
export function soFar(
  words: Words,
  checkIns: readonly CheckInChoice[],
  label: 'check-in.so-far' | 'check-in.earlier',
): TemplateResult | typeof nothing {
  if (checkIns.length === 0) return nothing;
  const rest = checkIns.length - SHOWN;
  return html`<div class="so-far" part="check-ins-so-far">
    <p>${words.t(label)}</p>
    ${rest > 0 ? html`<p>${words.t('check-in.before', { count: rest })}</p>` : nothing}
    <ol>
      ${checkIns
        .slice(-SHOWN)
        .map(
          (choice) => html`<li>${checkInPictogram(choice)}<span>${words.t(`check-in.${choice}`)}</span></li>`,
        )}
    </ol>
  </div>`;
}
