import { html, nothing, type TemplateResult } from 'lit';
import type { Note, Problem, Voice } from '../model/piece.js';
import { pictogram, type PictogramName } from './pictograms.js';
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
                  return html`<li>${where ? html`<b>${where}</b>: ` : nothing}${problem.message}</li>`;
                })}
              </ul>
              ${rest > 0 ? html`<p>${words.t('problem.more', { count: rest })}</p>` : nothing}
            </details>`
      }
    </div>
  </div>`;
}

/** A button: words lead, a pictogram helps. */
export interface ButtonOptions {
  /** Id of its text. */
  readonly label: string;
  readonly onClick: () => void;
  /** How much it stands out; `secondary` unless told. */
  readonly kind?: string;
  readonly before?: PictogramName | undefined;
  readonly after?: PictogramName;
  /** A part name of its own, beside `button`. */
  readonly part?: string;
  readonly id?: string;
  /** Ids of what names it, where its own words are not enough. */
  readonly named?: string;
}

/** Draws a button. */
export function button(
  words: Words,
  { label, onClick, kind = 'secondary', before, after, part = '', id, named }: ButtonOptions,
): TemplateResult {
  return html`<button
    type="button"
    class=${kind}
    part="button ${part}"
    id=${id ?? nothing}
    aria-labelledby=${named ?? nothing}
    @click=${onClick}
  >
    ${before ? pictogram(before) : nothing}<span>${words.t(label)}</span>${after ? pictogram(after) : nothing}
  </button>`;
}

/** The head of a place: pictogram, heading that takes the focus, and what stands under it. */
export function head(
  picture: unknown,
  id: string,
  level: number,
  heading: unknown,
  below: unknown,
): TemplateResult {
  return html`<div class="head">
    ${picture}
    <div>
      <h3 class="value-name" part="value-name" id="name-${id}" tabindex="-1" aria-level=${level}>
        ${heading}
      </h3>
      ${below}
    </div>
  </div>`;
}

/** Undo and redo, always there; with nothing to take back they say so. */
export function historyControls(words: Words, undo: () => void, redo: () => void): TemplateResult {
  const step = (name: 'undo' | 'redo', onClick: () => void): TemplateResult =>
    button(words, { label: `history.${name}`, onClick, kind: 'quiet', before: name, part: name });
  return html`<div class="history" part="history">${step('undo', undo)} ${step('redo', redo)}</div>`;
}

/** Breaking more than this into lines, or fitting the field to it, keeps a page busy for minutes. */
const LONG_TEXT = 50_000;

const VOICES = ['client', 'professional'] as const;

/** What is written about something, by whom: exactly as it was typed. */
export function quotes(words: Words, note: Note | undefined): (TemplateResult | typeof nothing)[] {
  return VOICES.map((voice) => (note?.[voice] ? quote(words, voice, note[voice]) : nothing));
}

function quote(words: Words, voice: Voice, typed: string): TemplateResult {
  return html`<figure class="quote" part="quote">
    <figcaption>${words.t(`voice.${voice}`)}</figcaption>
    <blockquote dir="auto">${typed}</blockquote>
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
        class=${(note?.[voice]?.length ?? 0) > LONG_TEXT ? 'endless' : ''}
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
