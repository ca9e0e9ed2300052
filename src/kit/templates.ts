import { html, nothing, type TemplateResult } from 'lit';
import type { Note, Problem, Voice } from '../model/piece.js';
import { pictogram } from './pictograms.js';
import { text } from './text-directive.js';
import type { Words } from './words.js';

/** More problems than this are told as a number. */
const SHOWN_PROBLEMS = 10;

/** What came in: nothing usable, a newer version, or a state of which cells may be left out. */
export interface NoticeInput {
  readonly status: 'unusable' | 'newer' | 'ok';
}

/**
 * Tells calmly what of the input could not be read.
 * @param place words for a JSON Pointer, where there are
 */
export function problemNotice(
  words: Words,
  { status }: NoticeInput,
  problems: readonly Problem[],
  place: (path: string) => string,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const variant = status === 'ok' ? undefined : status;
  const rest = problems.length - SHOWN_PROBLEMS;
  return html`<div class="notice" part="notice" role="group">
    ${pictogram('notice')}
    <div>
      <p class="notice-title">${words.t('problem.heading', { count: problems.length }, variant)}</p>
      <p>${words.t('problem.kept', undefined, variant)}</p>
      ${
        status === 'newer'
          ? nothing
          : html`<details class="more">
              <summary>${words.t('problem.details')}</summary>
              <ul>
                ${problems.slice(0, SHOWN_PROBLEMS).map((problem) => {
                  const where = place(problem.path);
                  return html`<li>
                    ${where ? html`<b>${text(where)}</b>: ` : nothing}${text(problem.message)}
                  </li>`;
                })}
              </ul>
              ${rest > 0 ? html`<p>${words.t('problem.more', { count: rest })}</p>` : nothing}
            </details>`
      }
    </div>
  </div>`;
}

/** Undo and redo, always there; with nothing to take back they say so. */
export function historyControls(words: Words, onUndo: () => void, onRedo: () => void): TemplateResult {
  return html`<div class="history" part="history">
    <button type="button" class="quiet" part="button undo" @click=${onUndo}>
      ${pictogram('undo')}<span>${words.t('history.undo')}</span>
    </button>
    <button type="button" class="quiet" part="button redo" @click=${onRedo}>
      ${pictogram('redo')}<span>${words.t('history.redo')}</span>
    </button>
  </div>`;
}

const VOICES = ['client', 'professional'] as const;

/** What is written about something, by whom: exactly as it was typed. */
export function quotes(words: Words, note: Note | undefined): (TemplateResult | typeof nothing)[] {
  return VOICES.map((voice) => (note?.[voice] ? quote(words, voice, note[voice]) : nothing));
}

function quote(words: Words, voice: Voice, typed: string): TemplateResult {
  return html`<figure class="quote" part="quote">
    <figcaption>${words.t(`voice.${voice}`)}</figcaption>
    <blockquote dir="auto">${text(typed)}</blockquote>
  </figure>`;
}

/** A field for the voice that is typing, with the other voice's words beside it as text. */
export function noteField(
  words: Words,
  options: {
    readonly name: string;
    readonly label: unknown;
    readonly voice: Voice;
    readonly note: Note | undefined;
    readonly disabled: boolean;
  },
): TemplateResult {
  const { name, label, voice, note, disabled } = options;
  const other = voice === 'client' ? 'professional' : 'client';
  return html`<div class="note" part="note">
    ${note?.[other] ? quote(words, other, note[other]) : nothing}
    <label class="note-label">
      <span class="label">${label}</span>
      <textarea
        part="textarea"
        rows="2"
        dir="auto"
        autocomplete="off"
        name=${name}
        ?disabled=${disabled}
        .value=${note?.[voice] ?? ''}
      ></textarea>
    </label>
  </div>`;
}
