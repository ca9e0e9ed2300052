import { html, nothing, svg, type TemplateResult } from 'lit';
import { valuePictogram } from '../../kit/pictograms.js';
import { BLANK_CODES, cardCodes, RINGS, type Ring } from '../../model/circle-model.js';
import { nameOf, type Drawing } from './card.template.js';
import type { PaperEntry } from './paper-entry.js';
import { pictureButton } from './picture-button.template.js';
import { placeWords } from './place-words.js';
import { PRINT } from './ring-pictograms.js';

/** Printing, and bringing back what was laid on paper. */
export function paperPanel(drawing: Drawing, entry: PaperEntry): TemplateResult {
  const { words, actions } = drawing;
  return html`<details class="more on-paper" part="paper">
    <summary>${words.t('paper.heading')}</summary>
    <p>${words.t('paper.intro')}</p>
    <div class="actions">
      ${(['filled', 'blank'] as const).map((sheets) =>
        pictureButton(words, PRINT, {
          label: `paper.print-${sheets}`,
          onClick: () => {
            actions.print(sheets);
          },
          id: `print-${sheets}`,
        }),
      )}
    </div>
    ${drawing.disabled ? nothing : entryForm(drawing, entry)}
  </details>`;
}

function entryForm(drawing: Drawing, entry: PaperEntry): TemplateResult {
  const { words } = drawing;
  const { blanks, unknown, twice } = entry.reading;
  const messages = [
    ...(unknown.length > 0 ? [words.t('paper.entry.unknown', { codes: list(words.lang, unknown) })] : []),
    ...(twice.length > 0 ? [words.t('paper.entry.twice', { codes: list(words.lang, twice) })] : []),
    ...(entry.isAskedEmpty ? [words.t('paper.entry.nothing')] : []),
  ];
  return html`<form
    class="entry"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      entry.lay();
    }}
  >
    <h3 aria-level=${drawing.level + 1}>${words.t('paper.entry')}</h3>
    <p class="hint" id="entry-help">${words.t('paper.entry.help')}</p>
    ${RINGS.map((ring) => codesField(drawing, entry, ring))}
    ${blanks.map(
      ({ code }) =>
        html`<label class="entry-label"
          ><span class="label">${words.t('paper.entry.words', { code })}</span
          ><input
            type="text"
            part="input"
            name="blank-${code}"
            dir="auto"
            maxlength="200"
            autocomplete="off"
            .value=${entry.labels.get(code) ?? ''}
            @input=${({ target }: Event) => {
              entry.label(code, (target as HTMLInputElement).value);
            }}
        /></label>`,
    )}
    <div class="field-message" id="entry-message">${messages.map((message) => html`<p>${message}</p>`)}</div>
    <div>
      <button class="secondary" part="button"><span>${words.t('paper.entry.lay')}</span></button>
    </div>
  </form>`;
}

function codesField(drawing: Drawing, entry: PaperEntry, ring: Ring): TemplateResult {
  const { words } = drawing;
  return html`<label class="entry-label"
    ><span class="label">${words.t('paper.entry.label', { ring: placeWords(drawing.words, ring) })}</span
    ><input
      type="text"
      part="input"
      id="codes-${ring}"
      name="codes-${ring}"
      autocapitalize="characters"
      autocomplete="off"
      spellcheck="false"
      maxlength="400"
      aria-describedby="entry-help entry-message"
      .value=${entry.codes[ring]}
      @input=${({ target }: Event) => {
        entry.type(ring, (target as HTMLInputElement).value);
      }}
  /></label>`;
}

function list(locale: string, items: readonly string[]): string {
  try {
    return new Intl.ListFormat(locale).format(items);
  } catch {
    return items.join(', ');
  }
}

/** Empty circles on one sheet, and the cards to cut out on the next: each with a short code to bring it back by. */
export function blankSheets(drawing: Drawing): TemplateResult {
  const { words, state } = drawing;
  const codes = cardCodes(state);
  return html`<div class="sheets" part="sheets">
    <div class="sheet">
      <h2>${words.t('name')}</h2>
      ${emptyCircles(drawing)}
    </div>
    <div class="sheet">
      <p class="cut">${words.t('paper.cut')}</p>
      <ul class="cut-cards">
        ${state.cards.map(
          ({ id, label }) =>
            html`<li>
              ${valuePictogram(id)}<span class="card-name">${nameOf(words, { id, label })}</span
              >${code(drawing, codes.get(id) ?? '')}
            </li>`,
        )}
        ${blanksFor(state.cards.length).map(
          (blank) =>
            html`<li>
              <span class="write-here">${words.t('paper.write-here')}</span>${code(drawing, blank)}
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
}

/** The cards of the sheet that lie beside each other; see `.cut-cards`. */
const COLUMNS = 3;

/** As many blank cards as fill the last row beside `count` other cards, and at least one row more. */
function blanksFor(count: number): readonly string[] {
  return BLANK_CODES.slice(0, BLANK_CODES.length - (count % COLUMNS));
}

function code({ words }: Drawing, text: string): TemplateResult {
  return html`<b class="code">${words.t('paper.code', { code: text })}</b>`;
}

/** True circles on A4, with the ring names along the top of each. */
function emptyCircles(drawing: Drawing): TemplateResult {
  const radii: Record<Ring, number> = { outer: 298, middle: 212, inner: 120 };
  return html`<svg
    class="empty-circles"
    viewBox="-300 -300 600 600"
    role="img"
    aria-labelledby="ring-inner ring-middle ring-outer"
  >
    ${[...RINGS]
      .reverse()
      .map(
        (ring) =>
          svg`<circle r=${radii[ring]}></circle><text y=${(ring === 'inner' ? 46 : 32) - radii[ring]} text-anchor="middle">${placeWords(drawing.words, ring)}</text>`,
      )}
  </svg>`;
}
